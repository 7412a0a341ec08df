/** Writes what `runtime/mocks/packed.ts` reads: descriptions in few bytes. What does not come back as it was is written as it is. */
import { isDeepStrictEqual } from "node:util";
import type {
  CoreDescription,
  CoreOperation,
  EntitySpec,
  FieldShape,
  QueryDescription,
  Shape,
} from "../runtime/mocks/description.ts";
import { filterIn, type PackedDomain, SCALARS, scopeIn, STYLES, unpacked } from "../runtime/mocks/packed.ts";

/** Characters of JSON up to which lines save less than what reads them costs. */
const LONG = 52_000;

/** A description in lines where that is shorter with what reads them; nothing for models that have names. */
export function packedIfShorter(description: CoreDescription): PackedDomain | undefined {
  return JSON.stringify(description).length > LONG ? packed(description) : undefined;
}

export function packed(description: CoreDescription): PackedDomain | undefined {
  const { id, name, basePath, models, entities, operations, ...others } = description;
  const isPlain = isList(models) && models.every((model) => typeof model !== "string");
  if (!isPlain || Object.keys(others).length > 0) return undefined;
  const head = {
    ...{ id, name, basePath, under: underOf(operations), scope: scopeOf(operations) },
    ...{ operations: "", entities: "", models: "" },
  };
  /** The line, if it says the same. */
  const line = (of: "models" | "entities" | "operations", text: string, whole: unknown) => {
    const [back] = unpacked({ ...head, [of]: text })[of] as readonly unknown[];
    return text !== "" && isDeepStrictEqual(plain(back), plain(whole)) ? text : JSON.stringify(whole);
  };
  const scene = { own: (key: string) => (key.startsWith(`${id}/`) ? key.slice(id.length) : key), ...head };
  const lines = {
    operations: operations.map((one) => line("operations", operationLine(one, scene), one)),
    entities: entities.map((one) => line("entities", entityLine(one, scene), one)),
    models: models.map((one) => line("models", modelLine(one, scene), one)),
  };
  const made = { ...head, ...withoutNumbers(lines) };
  // A sign of a text that looks as if a number were left out.
  return isDeepStrictEqual(plain(unpacked(made).models), plain(models)) ? made : undefined;
}

/** Numbers of models are left out where the next one is mentioned for the first time. */
function withoutNumbers(
  lines: Readonly<Record<"operations" | "entities" | "models", readonly string[]>>,
): Pick<PackedDomain, "operations" | "entities" | "models"> {
  let mentioned = 0;
  const next = (text: string) =>
    text.replace(/(?<=[\d :|["])#(\d+)\b/g, (whole, number: string) => {
      if (Number(number) !== mentioned) return whole;
      mentioned += 1;
      return "#";
    });
  return {
    operations: next(lines.operations.join("\n")),
    entities: next(lines.entities.join("\n")),
    models: next(lines.models.join("\n")),
  };
}

/** Without what says nothing: ends of tuples that are not given, lists and filters that are empty. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (/^(parameters|query|filters)$/.test(key) && Object.keys(one ?? {}).length === 0) return undefined;
      if (!Array.isArray(one) || key === "enum") return one;
      const last = one.findLastIndex((each) => each !== undefined && each !== 0);
      return one.slice(0, last + 1);
    }),
  );
}

interface Scene {
  readonly under: string;
  readonly scope: string;
  /** A key without the id of the domain. */
  readonly own: (key: string) => string;
}

function isList(models: CoreDescription["models"]): models is readonly Shape[] {
  return Array.isArray(models);
}

/** The first segments that most paths have. */
function underOf(operations: readonly CoreOperation[]): string {
  return mostOf(operations.map(({ path }) => /^\/[^/]*\/{.*?}(?=\/|$)/.exec(path)?.[0] ?? ""));
}

/** What most names of scopes begin with. */
function scopeOf(operations: readonly CoreOperation[]): string {
  return mostOf(operations.map(({ scopes: [first = ""] = [] }) => /^.*\./.exec(first)?.[0] ?? ""));
}

function mostOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [[most = ""] = []] = [...counts].sort(([, a], [, b]) => b - a);
  return most;
}

const LETTERS = new Map(Object.entries(SCALARS).map(([letter, name]) => [name, letter]));
const SIGNS = new Map(Object.entries(STYLES).map(([sign, style]) => [style, sign]));

function shapeText(shape: Shape): string {
  if (typeof shape === "string") {
    const bare = shape.replace(/\?$/, "");
    return (LETTERS.get(bare) ?? bare) + (bare === shape ? "" : "?");
  }
  const [kind, element] = shape;
  return /^list\??$/.test(kind) && shape.length === 2
    ? `[${shapeText(element as Shape)}]${kind.slice(4)}`
    : JSON.stringify(shape);
}

function modelLine(shape: Shape, scene: Scene): string {
  if (typeof shape === "string") return "";
  if (shape[0] === "enum") return `=${shape[1].join("|")}`;
  return shape[0] === "object" ? shape[1].map((field) => fieldText(field, scene)).join(" ") : "";
}

function fieldText([name, shape, flags = 0, entity]: FieldShape, { own }: Scene): string {
  const text = shapeText(shape);
  const isOptional = flags % 2 === 1;
  const others = flags - (flags % 2);
  return [
    text === "s?" ? name : `${name}:${text}`,
    isOptional === text.endsWith("?") ? "" : "!",
    others === 0 ? "" : `^${others}`,
    entity === undefined ? "" : `>${own(entity)}`,
  ].join("");
}

function entityLine({ key, shape, id, parent = "", at }: EntitySpec, { own }: Scene): string {
  const name = id === undefined ? "-" : id.join(":").replace(/^id:integer$/, "");
  const parts = [own(key), shapeText(shape), name, own(parent)];
  return at === undefined ? parts.join(" ").trimEnd() : [...parts, at].join(" ");
}

function operationLine(operation: CoreOperation, scene: Scene): string {
  const { id = "", method, path, action, scopes = [], body, success, query = [] } = operation;
  const { filters = {}, parameters = [] } = operation;
  const below = path.startsWith(scene.under) ? path.slice(scene.under.length) : path;
  const entity = action.kind === "answer" ? "" : scene.own(action.entity);
  const names = new Set(query.map(([name]) => name));
  const asked = [
    ...query.map((one) => queryText(one, filters)),
    ...Object.entries(filters).flatMap(([name, filter]) => (names.has(name) ? [] : `${name}~${filter}`)),
  ];
  const parts = [
    method,
    below,
    action.kind + (action.kind === "list" ? `:${action.as}` : "apart" in action ? ":apart" : ""),
    entity === below.replace(/\/{.*?}/g, "") ? "" : entity,
    parameters.map((parameter) => parameterText(parameter, operation, scene)).join(","),
    scopes.join() === scopeIn(scene.scope, method, below) ? "" : scopes.join(),
    body ? shapeText(body.shape) : "",
    (success.status === 200 ? "" : String(success.status)) +
      (success.kind === "json" ? "" : success.kind) +
      (success.shape === undefined ? "" : shapeText(success.shape)),
    id,
    asked.join(" "),
  ];
  return parts.join("|").replace(/[|]+$/, "");
}

function parameterText(
  [name, shape, entity]: NonNullable<CoreOperation["parameters"]>[number],
  { action }: CoreOperation,
  { own }: Scene,
): string {
  const on = action.kind === "answer" ? undefined : action;
  const sign = name === on?.id ? "@" : name === on?.of ? "&" : "";
  const usual = sign === "&" ? on?.entity.replace(/\/[^/]*$/, "") : on?.entity;
  const text = `:${shapeText(shape)}`.replace(/^:L$/, "");
  const about = entity === undefined ? "" : entity === usual ? ">" : `>${own(entity)}`;
  return sign + text + about || ":L";
}

function queryText(
  [name, shape, required, style]: QueryDescription,
  filters: Readonly<Record<string, string>>,
): string {
  const usual = filterIn(name);
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  const told = filter === usual ? "" : `~${filter ?? "-"}`;
  return `${name}:${shapeText(shape)}${required === 1 ? "!" : ""}${style ? (SIGNS.get(style) ?? "") : ""}${told}`;
}
