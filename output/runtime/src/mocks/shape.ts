/** Reading {@link Shape}s: their names, their models, and whether a value of them can end. */
import type { FieldShape, Models, Shape } from "./description.js";
import * as FLAG from "./flags.js";
import { memo } from "./memo.js";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** `"string:date-time?"` or `"#7?"`, taken apart. */
export interface NamedShape {
  readonly type: string;
  readonly format: string;
  readonly nullable: boolean;
  readonly model: string | undefined;
}

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
  const kind = found[0].replace("?", "");
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

const depths = new WeakMap<Models, ReadonlyMap<string, number>>();

/**
 * How deep the flattest value of the shape is; infinite where objects require themselves: no answer can be made then, and
 * `generateValue` throws.
 */
export function leastDepth(shape: Shape, models: Models): number {
  return depth(shape, memo(depths, models, depthsOf));
}

/** Every round settles the models that need one more level. */
function depthsOf(models: Models): ReadonlyMap<string, number> {
  const known = new Map<string, number>(Object.keys(models).map((name) => [name, Infinity]));
  for (let changed = true; changed;) {
    changed = false;
    for (const name of Object.keys(models)) {
      const found = depth(modelOf(models, name), known);
      if (found >= (known.get(name) ?? 0)) continue;
      known.set(name, found);
      changed = true;
    }
  }
  return known;
}

function depth(shape: Shape, known: ReadonlyMap<string, number>): number {
  const of = (inner: Shape) => depth(inner, known);
  if (typeof shape === "string") {
    const { model, nullable } = readName(shape);
    return nullable || model === undefined ? 0 : (known.get(model) ?? 0);
  }
  switch (shape[0]) {
    case "list":
      return shape[2]?.minItems ? 1 + of(shape[1]) : 0;
    case "map":
      return shape[2]?.minProperties ? 1 + of(shape[1]) : 0;
    case "where":
      return of(shape[1]);
    case "names":
    case "object":
      return (
        1 + Math.max(0, ...shape[1].map(([, inner, flags = 0]) => (flags & FLAG.optional ? 0 : of(inner))))
      );
    case "one-of":
    case "any-of":
      return Math.min(...(shape.slice(1) as Shape[]).map(of));
    case "all-of":
      return Math.max(0, ...(shape.slice(1) as Shape[]).map(of));
    default:
      return 0;
  }
}
