/** What a form, or a body that is no JSON, carries of a schema: bytes, a text, or something with a structure. Read off the document. */
import { dereference, type LowerContext } from "./context.ts";
import {
  get,
  getArray,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
} from "../ground/json.ts";
import { steps } from "../ground/pointer.ts";
import { essenceOf, mediaKind } from "./media-types.ts";

/** `any`: nothing is said, or different things. */
export type Carried = "file" | "text" | "object" | "list" | "any";

/** What values of a schema are, and for lists the schema of their members. */
interface Values {
  readonly as: Carried;
  readonly items?: JsonValue;
}

const ANY: Values = { as: "any" };

/** @param seen what was found of schemas further out; one that is inside of itself says nothing there */
export function carriedBy(
  context: LowerContext,
  stated: JsonValue | undefined,
  seen = new Map<JsonObject, Values>(),
): Values {
  const schema = follow(context, stated);
  if (schema === undefined) return ANY;
  const known = seen.get(schema);
  if (known) return known;
  seen.set(schema, ANY);
  const values = carriedByOwn(schema) ?? carriedByMembers(context, schema, seen);
  seen.set(schema, values);
  return values;
}

function carriedByOwn(schema: JsonObject): Values | undefined {
  const types = [get(schema, "type") ?? []].flat().filter((type) => type !== "null");
  const [type] = types;
  const isStructured = types.includes("object") || types.includes("array");
  if (types.length > 1) return { as: isStructured ? "any" : "text" };
  if (type === "array" || (type === undefined && get(schema, "items") !== undefined))
    return { as: "list", items: get(schema, "items") ?? true };
  if (type === "object") return { as: "object" };
  if ((type === undefined || type === "string") && isFile(schema)) return { as: "file" };
  if (type !== undefined) return { as: "text" };
  if (isObject(get(schema, "properties")) || get(schema, "additionalProperties") !== undefined)
    return { as: "object" };
  const constant = get(schema, "const");
  const values = constant === undefined ? getArray(schema, "enum") : [constant];
  if (values.length === 0) return undefined;
  return { as: values.some((value) => typeof value === "object" && value !== null) ? "any" : "text" };
}

function carriedByMembers(context: LowerContext, schema: JsonObject, seen: Map<JsonObject, Values>): Values {
  const carried = (keyword: string) =>
    getArray(schema, keyword)
      .filter((member) => get(member, "type") !== "null")
      .map((member) => carriedBy(context, member, seen));
  const whole = carried("allOf").find(({ as }) => as !== "any");
  if (whole) return whole;
  const [first, ...others] = [...carried("oneOf"), ...carried("anyOf")];
  return first && others.every(({ as }) => as === first.as) ? first : ANY;
}

/** Bytes as they are: `format: binary`, or in 3.1 a media type of its own without an encoding that makes a text of it. */
export function isFile(schema: JsonObject): boolean {
  if (getString(schema, "format") === "binary") return true;
  const mediaType = getString(schema, "contentMediaType");
  if (mediaType === undefined || get(schema, "contentEncoding") !== undefined) return false;
  return essenceOf(mediaType) !== "" && mediaKind(mediaType).request !== "json";
}

/** The schema that a reference leads to; what is wrong with it is told where it is lowered. */
export function follow(context: LowerContext, stated: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(stated)) return undefined;
  return dereference({ ...context, diagnostics: [] }, stated, "")?.value;
}

/** Properties of an object, those that `allOf` brings in included. */
export function propertiesOf(
  context: LowerContext,
  stated: JsonValue | undefined,
): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const seen = new Set<JsonObject>();
  const visit = (one: JsonValue | undefined): void => {
    const schema = follow(context, one);
    if (schema === undefined || seen.has(schema)) return;
    seen.add(schema);
    getArray(schema, "allOf").forEach(visit);
    for (const [name, property] of getEntries(schema, "properties")) found.set(name, property);
  };
  visit(stated);
  return found;
}

/** Names of the schemas under `components` that a form consists of: itself, what it inherits, its fields and their members. */
export function componentsOf(context: LowerContext, stated: JsonValue | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (one: JsonValue | undefined) => {
    const [, section, name] = steps(getString(one, "$ref") ?? "");
    if (section === "schemas" && name !== undefined) found.add(name);
    return follow(context, one);
  };
  const seen = new Set<JsonObject>();
  const visit = (one: JsonValue | undefined): void => {
    const schema = note(one);
    if (schema === undefined || seen.has(schema)) return;
    seen.add(schema);
    getArray(schema, "allOf").forEach(visit);
    for (const [, property] of getEntries(schema, "properties")) note(get(note(property), "items"));
  };
  visit(stated);
  return found;
}
