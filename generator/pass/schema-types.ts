/** Of which types a schema speaks, and what it says beside them that is lost. */
import { get, getArray, getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import { type LowerContext, unsupported } from "./context.ts";
import { closureOf, type Located, variantsOf } from "./required.ts";

/** What stands in `type`, whether it is a type or not. */
export function statedTypes(schema: JsonObject): readonly JsonValue[] {
  const stated = get(schema, "type");
  if (stated === undefined || stated === null) return [];
  // Unquoted in YAML, `null` is no text.
  return Array.isArray(stated) ? stated.map((type) => type ?? "null") : [stated];
}

/** Nobody writes what is said of properties, or of elements, of anything that has none. */
export function impliedType(schema: JsonObject): "object" | "array" | undefined {
  const isObjectType =
    isObject(get(schema, "properties")) ||
    isObject(get(schema, "patternProperties")) ||
    get(schema, "additionalProperties") !== undefined;
  if (isObjectType) return "object";
  const isArrayType = get(schema, "items") !== undefined || getArray(schema, "prefixItems").length > 0;
  return isArrayType ? "array" : undefined;
}

/** A type beside members some of which are of another: published documents mean the members. */
export function tellNarrower(context: LowerContext, here: Located): void {
  const own = statedTypes(here.schema);
  const isWithin = (type: JsonValue) =>
    own.includes(type) || type === "null" || (type === "integer" && own.includes("number"));
  const { root } = context.document;
  const parts = own.length === 0 ? [] : [...closureOf(root, here).slice(1), ...variantsOf(root, here)];
  const types = parts.flatMap(({ schema }) => {
    const stated = statedTypes(schema);
    return stated.length > 0 ? stated : (impliedType(schema) ?? []);
  });
  if (types.every(isWithin)) return;
  const what = `The type ${own.join(", ")} beside members of another type`;
  unsupported(context, join(here.at, "type"), { what, consequence: ": types and mocks keep to the members" });
}

/** A format says what a text or number is, and needs one. */
export function tellUntyped(context: LowerContext, { schema, at: pointer }: Located): void {
  const format = getString(schema, "format");
  if (format === undefined) return;
  const consequence = ": neither types nor mocks keep to it";
  unsupported(context, join(pointer, "format"), { what: `The format ${format} without a type`, consequence });
}
