/**
 * Overlays that mend what is wrong with a document, as texts to paste: the parts of a diagnostic's hint that a user need not think out.
 *
 * A mend says what the document would have to say for the warning to go and everything made of it to stay as it is. Pure.
 */
import { get, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { at, join, steps } from "../ground/pointer.ts";
import { printable } from "../ground/text.ts";

/** A change of a document: what stands at a pointer goes, or is merged with a value as an overlay's `update` is. */
export type Mend =
  { readonly at: string; readonly remove: true } | { readonly at: string; readonly update: JsonValue };

/** Characters of one overlay; who has to look at more than a screen does not paste it. */
const MAX_LENGTH = 2000;
/** Of a target, which overlays may have. */
const MAX_TARGET = 1000;

/**
 * An overlay of OpenAPI Overlay 1.0, for a file of its own.
 *
 * @param path of the document
 * @returns nothing where no overlay can say it, or only a long one
 */
export function overlayOf(
  mends: readonly Mend[],
  { root, path }: { readonly root: JsonObject; readonly path: string },
): string | undefined {
  const actions = mends.map((mend) => {
    const change = "remove" in mend ? "remove: true" : `update: ${flow(mend.update)}`;
    return { target: targetOf(root, mend), change };
  });
  if (actions.length === 0 || actions.some(({ target }) => target.length > MAX_TARGET)) return undefined;
  const lines = [
    "overlay: 1.0.0",
    'info: { title: Corrections, version: "1" }',
    `extends: ${flow(path.replace(/^.*[/\\]/, ""))}`,
    "actions:",
    ...actions.flatMap(({ target, change }) => [`  - target: ${flow(target)}`, `    ${change}`]),
  ];
  const text = lines.join("\n");
  return text.length > MAX_LENGTH ? undefined : text;
}

/** JSON is YAML; what a terminal would not show as it is stands as an escape. */
function flow(value: JsonValue): string {
  return printable(JSON.stringify(value));
}

/** RFC 9535. What is in a list is named by what it is, where that tells it from the others: a removal before it would move it. */
function targetOf(root: JsonObject, mend: Mend): string {
  const path = steps(mend.at);
  let value: JsonValue | undefined = root;
  const selectors = path.map((step) => {
    const owner = value;
    value = at(owner ?? null, join("", step));
    return Array.isArray(owner) ? (filter(value, owner) ?? `[${step}]`) : member(step);
  });
  return `$${selectors.join("")}`;
}

function member(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${literal(name)}]`;
}

/** Two dots would be read as a descent by who looks no closer. */
function literal(value: string): string {
  const escaped = value.replace(/['\\]/g, "\\$&").replaceAll("..", ".\\u002e");
  return `'${printable(escaped).replace(/\n/g, "\\n")}'`;
}

/** An expression that selects one element and no other. */
function filter(element: JsonValue | undefined, list: readonly JsonValue[]): string | undefined {
  if (!isObject(element)) {
    const isPlain = element === null || typeof element === "number" || typeof element === "boolean";
    if (typeof element === "string") return `[?@==${literal(element)}]`;
    return isPlain ? `[?@==${String(element)}]` : undefined;
  }
  const keys = ["$ref", "name", "in"].filter((key) => typeof element[key] === "string");
  const isSame = (other: JsonValue) => keys.every((key) => get(other, key) === element[key]);
  if (keys.length === 0 || list.filter(isSame).length > 1) return undefined;
  const tests = keys.map((key) => `@${member(key)}==${literal(String(element[key]))}`);
  return `[?${tests.join("&&")}]`;
}

/** What a definition that was left out may be, so that nothing is known of it. */
const UNDEFINED: Readonly<Record<string, JsonObject>> = {
  schemas: {},
  responses: { description: "" },
  requestBodies: { content: {} },
  headers: { schema: {} },
};

/**
 * What a reference to nothing needs: the definition that may have been meant, else one that says nothing, where there can be one, else to
 * go.
 */
export function mendReference(
  root: JsonObject,
  { ref, at: refAt, near }: { readonly ref: string; readonly at: string; readonly near?: string },
): Mend[] {
  const owner = refAt.slice(0, -"/$ref".length);
  if (near !== undefined) return [{ at: owner, update: { $ref: near } }];
  const [components, section = "", name = "", ...deeper] = steps(ref);
  const stub = get(UNDEFINED, section);
  if (
    ref.startsWith("#/components/") &&
    components !== undefined &&
    name !== "" &&
    deeper.length === 0 &&
    stub
  )
    return [define(root, ["components", section, name], stub)];
  return [withoutReference(root, refAt)];
}

/** Takes out a reference: with the element that it is, else from what stands in its place. */
export function withoutReference(root: JsonObject, refAt: string): Mend {
  const owner = refAt.slice(0, -"/$ref".length);
  const list = at(root, owner.slice(0, owner.lastIndexOf("/")));
  return { at: Array.isArray(list) ? owner : refAt, remove: true };
}

/** An update of the innermost object on the way that is there. */
function define(root: JsonObject, path: readonly string[], value: JsonValue): Mend {
  const pointers = path.map((_, i) => join("", ...path.slice(0, i)));
  const depth = pointers.findLastIndex((pointer) => isObject(at(root, pointer)));
  const update = path
    .slice(depth)
    .reduceRight<JsonValue>((inner, step) => Object.fromEntries([[step, inner]]), value);
  return { at: pointers[depth] ?? "", update };
}

/** Names of types in other languages and older specifications. */
const MEANT: Readonly<Record<string, string>> = {
  int: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  float: "number",
  double: "number",
  decimal: "number",
  str: "string",
  text: "string",
  date: "string",
  datetime: "string",
  uuid: "string",
  file: "string",
  bool: "boolean",
  list: "array",
  map: "object",
  dict: "object",
};

/** The type that was meant, where that is plain, else none. */
export function mendType(schema: JsonObject, pointer: string): Mend[] {
  const stated = get(schema, "type");
  const meant =
    typeof stated === "string" ? get(MEANT, stated.toLowerCase().replace(/[^a-z0-9]/g, "")) : undefined;
  return [
    meant === undefined
      ? { at: join(pointer, "type"), remove: true }
      : { at: pointer, update: { type: meant } },
  ];
}
