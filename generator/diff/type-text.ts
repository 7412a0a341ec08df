/** Types, discriminators and values in few words, as messages show them. */
import type { Discriminator, Domain, Type } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";

/** A type in few words: `string (date-time)`, `Customer[]`, `"Open" | "Closed"`. */
export function typeText(domain: Domain, type: Type): string {
  const text = plainText(domain, type);
  return type.nullable && type.kind !== "null" && type.kind !== "unknown" ? `${text} | null` : text;
}

/** Longer lists say less. */
const SHOWN_VALUES = 6;

function plainText(domain: Domain, type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.format === undefined ? type.scalar : `${type.scalar} (${type.format})`;
    case "enum": {
      const shown = type.values.slice(0, SHOWN_VALUES).map((value) => JSON.stringify(value));
      return [...shown, ...(type.values.length > SHOWN_VALUES ? ["…"] : [])].join(" | ");
    }
    case "array":
      return listText(domain, type);
    case "map":
      return type.values.kind === "unknown" ? "object" : `map of ${typeText(domain, type.values)}`;
    case "object":
      return "object";
    case "ref":
      return modelsOf(domain).get(type.model)?.name ?? type.model;
    case "union":
      return type.members.map((member) => typeText(domain, member)).join(" | ");
    case "intersection":
      return type.members
        .map((member) =>
          member.kind === "union" ? `(${typeText(domain, member)})` : typeText(domain, member),
        )
        .join(" & ");
    case "constant":
      return JSON.stringify(type.value);
    case "null":
      return "null";
    case "never":
      return "nothing";
    case "unknown":
      return "anything";
  }
}

/** `string[]`, `[string, integer]`, `[string, ...integer[]]` */
function listText(domain: Domain, { items, prefix }: Extract<Type, { kind: "array" }>): string {
  const isMixed = items.kind === "union" || items.kind === "intersection" || items.kind === "enum";
  const inner = typeText(domain, items);
  const rest = isMixed || items.nullable ? `(${inner})[]` : `${inner}[]`;
  if (prefix === undefined) return rest;
  const elements = prefix.map((type) => typeText(domain, type));
  return `[${[...elements, ...(items.kind === "never" ? [] : [`...${rest}`])].join(", ")}]`;
}

export function valueText(value: string | number | boolean | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** `kind (cat=Cat, dog=Dog)` */
export function discriminatorText(discriminator: Discriminator | undefined): string | null {
  if (discriminator === undefined) return null;
  const values = Object.entries(discriminator.mapping).map(([value, model]) => `${value}=${model}`);
  return discriminator.property + (values.length > 0 ? ` (${values.sort().join(", ")})` : "");
}
