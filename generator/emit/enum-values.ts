/** Enums at run time: the object that stands beside the type of an enum, under its name. */
import type { Type } from "../model/ir.ts";

/** What a value is called, and the value. */
export type EnumValue = readonly [key: string, value: string | number];

type Enum = Extract<Type, { kind: "enum" }>;

/**
 * The values of an enum by name; nothing for other types, nor for an enum of which two values would have one name.
 *
 * A text is its own name, so that who knows the API knows the name; a number has the one that the document gives it (`x-enumNames`), else
 * its digits.
 */
export function enumValues(type: Type): readonly EnumValue[] | undefined {
  const parts = type.kind === "union" ? type.members : [type];
  if (!parts.every(isListed)) return undefined;
  const values = parts.flatMap(valuesOf);
  return areDistinct(values.map(([key]) => key)) ? values : undefined;
}

function isListed(type: Type): type is Enum {
  return type.kind === "enum" && type.scalar !== "boolean";
}

function valuesOf({ scalar, values, names }: Enum): readonly EnumValue[] {
  const keys = scalar === "number" && names && areDistinct(names) ? names : values.map(String);
  return values.map((value, i): EnumValue => [keys[i] ?? "", value as string | number]);
}

function areDistinct(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
