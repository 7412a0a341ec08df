/** Values that a schema names one by one: `enum` and `const`. */
import type { Type } from "../model/ir.ts";
import { get, getArray, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import { union, UNKNOWN } from "./combine.ts";
import { type LowerContext, unsupported } from "./context.ts";
import { closureOf, type Located, variantsOf } from "./required.ts";

export function enumValues(schema: JsonObject): JsonValue[] | undefined {
  const constant = get(schema, "const");
  if (constant !== undefined) return [constant];
  const list = get(schema, "enum");
  return Array.isArray(list) ? list : undefined;
}

export function lowerEnum(
  context: LowerContext,
  { schema, at: pointer }: Located,
  values: readonly JsonValue[],
): Type {
  const names = getArray(schema, "x-enumNames");
  // Of a value that is named twice the first counts.
  const firsts = new Map(values.map((value, i) => [value, i] as const).reverse());
  const literals = [...new Set(values)].filter(isLiteral);
  // A constant cannot grow, and what has one value is one.
  const isClosed = [...firsts.keys()].filter((value) => value !== null).length === 1;
  const members = (["string", "number", "boolean"] as const).flatMap((scalar): Type[] => {
    const own = literals.filter((value) => typeof value === scalar);
    const stated = own.map((value) => names[firsts.get(value) ?? -1]);
    const ownNames = stated.filter((name) => typeof name === "string");
    const named = ownNames.length === own.length && { names: ownNames };
    return own.length === 0
      ? []
      : [{ kind: "enum", scalar, values: own, ...named, ...(isClosed && { closed: true }), nullable: false }];
  });
  const constants = values.flatMap((value): Type[] =>
    typeof value === "object" && value !== null ? [{ kind: "constant", value, nullable: false }] : [],
  );
  if (members.length + constants.length === 0) {
    const consequence = ": the type is unknown";
    unsupported(context, join(pointer, "enum"), { what: "An enum without values", consequence });
    return UNKNOWN;
  }
  return union([...members, ...constants]);
}

/** YAML and 1e999 know numbers that no literal type can be made of. */
function isLiteral(value: JsonValue): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

/** Whether what a schema refers to, or is put together of, has enums of its own whose values are all among those of the schema. */
export function repeatsEnum({ document: { root } }: LowerContext, schema: JsonObject): boolean {
  const own = enumValues(schema) ?? [];
  const here = { schema, at: "" };
  const inner = [...closureOf(root, here).slice(1), ...variantsOf(root, here)];
  const former = inner.flatMap((part) => enumValues(part.schema) ?? []);
  return former.length > 0 && former.every((value) => value === null || own.includes(value));
}
