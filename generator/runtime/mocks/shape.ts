/** Reading {@link Shape}s: their names and their models. */
import type { ComposedShape, FieldShape, Models, Shape } from "./description.js";
import { memo } from "./memo.js";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** Milliseconds of what is written down. Of a minute that has a second too many, clocks show the one before. */
export function timeOf(text: unknown): number | undefined {
  const time = Date.parse(String(text).replace(/:60(?!:)/, ":59"));
  return Number.isNaN(time) ? undefined : time;
}

/** `"string:date-time?"` or `"#7?"`, taken apart. */
export interface NamedShape {
  readonly type: string;
  readonly format: string;
  readonly nullable: boolean;
  readonly model: string | undefined;
}

/** The first element of a shape, without its question mark. */
export function kindOf(shape: ComposedShape): Kind {
  return shape[0].replace("?", "") as Kind;
}

type Kind = Bare<ComposedShape[0]>;
type Bare<Name> = Name extends `${infer Kind}?` ? Kind : Name;
export type Composed<Kind extends string> = Extract<
  ComposedShape,
  readonly [Kind | `${Kind}?`, ...unknown[]]
>;
/** What every mock knows. */
export type Kinds = "limited" | "enum" | "list" | "map" | "object";

const names = new Map<string, NamedShape>();

export function readName(text: string): NamedShape {
  return memo(names, text, parseName);
}

function parseName(text: string): NamedShape {
  const plain = text.replace(/\?$/, "");
  const [type = "", format = ""] = plain.split(":");
  const model = plain.startsWith("#") ? plain.slice(1) : undefined;
  return { type, format, nullable: plain !== text, model };
}

/** A model that is not there may be anything. */
export function modelOf(models: Models, name: string): Shape {
  return (
    (Object.hasOwn(models, name) ? (models as Readonly<Record<string, Shape>>)[name] : undefined) ?? "any"
  );
}

/** A shape without its name and further limits: references to models followed. */
export function resolve(shape: Shape, models: Models): Shape {
  let found = shape;
  for (let i = 0; i < 20; i += 1) {
    const model = typeof found === "string" ? readName(found).model : undefined;
    if (model !== undefined) found = modelOf(models, model);
    else if (found[0] === "where") found = found[1] as Shape;
    else break;
  }
  return found;
}

/** Whether a shape says of itself that null is one of its values. */
export function mayBeNull(shape: Shape, models: Models): boolean {
  const found = typeof shape === "string" && !shape.endsWith("?") ? resolve(shape, models) : shape;
  return (found[0] === "limited" ? found[1] : typeof found === "string" ? found : found[0]).endsWith("?");
}

/** The fields of an object's shape, those of all its parts. */
export function fieldsOf(shape: Shape, models: Models, depth = 0): readonly FieldShape[] {
  const found = resolve(shape, models);
  if (typeof found === "string" || depth > 20) return [];
  const kind = kindOf(found);
  if (kind === "object" || kind === "names") return found[1] as readonly FieldShape[];
  return kind === "all-of"
    ? (found.slice(1) as Shape[]).flatMap((part) => fieldsOf(part, models, depth + 1))
    : [];
}

/** One value over another: objects are merged, everything else is replaced. */
export function merge(before: unknown, change: unknown): unknown {
  if (!isObject(before) || !isObject(change)) return change;
  const merged = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(change)) merged.set(name, merge(merged.get(name), value));
  return Object.fromEntries(merged);
}

/** The shape of a list's elements; nothing for what is no list. */
export function elementOf(shape: Shape, models: Models): Shape | undefined {
  const found = resolve(shape, models);
  return typeof found !== "string" && found[0].startsWith("list") ? (found[1] as Shape) : undefined;
}
