/** Whether no value is of two types at once: then "exactly one of" says no more than "any of". */
import { admitsNull, type Field, type Type } from "../model/ir.ts";
import { fieldsOf } from "../model/fields.ts";
import { resolve, type Types } from "../model/models.ts";

/** Objects are told apart by what they require, no deeper than this. */
const MOST_DEPTH = 3;

export function areDisjoint(members: readonly Type[], models: Types): boolean {
  return members.every((a, i) => members.slice(i + 1).every((b) => isDisjoint([a, b], models, 0)));
}

function isDisjoint(pair: readonly [Type, Type], models: Types, depth: number): boolean {
  if (pair.every((type) => admitsNull(type, "response"))) return false;
  const [a, b] = pair.map((type) => resolve(type, models));
  if (a === undefined || b === undefined || (a.nullable && b.nullable)) return false;
  const [left, right] = [JSON_TYPE[a.kind](a), JSON_TYPE[b.kind](b)];
  if (left === undefined || right === undefined) return false;
  if (left !== right) return true;
  if (a.kind === "enum" && b.kind === "enum") return !a.values.some((value) => b.values.includes(value));
  if (left !== "object" || depth >= MOST_DEPTH) return false;
  const others = new Map(fieldsOf(b, models)?.map((field) => [field.source, field]));
  return (fieldsOf(a, models) ?? []).some((field) => {
    const other = others.get(field.source);
    return (
      isSure(field) &&
      other !== undefined &&
      isSure(other) &&
      isDisjoint([field.type, other.type], models, depth + 1)
    );
  });
}

/** Whether a field is there both ways. */
function isSure({ required, readOnly, writeOnly }: Field): boolean {
  return required && !readOnly && !writeOnly;
}

/** The one type of JSON that values have; nothing where that is not certain. */
const JSON_TYPE: { readonly [Kind in Type["kind"]]: (type: Type) => string | undefined } = {
  scalar: scalarOf,
  enum: scalarOf,
  array: () => "array",
  map: () => "object",
  object: () => "object",
  intersection: (type) =>
    type.kind === "intersection" && type.members.some(({ kind }) => kind === "object") ? "object" : undefined,
  null: () => "null",
  constant: () => undefined,
  ref: () => undefined,
  union: () => undefined,
  never: () => undefined,
  unknown: () => undefined,
};

function scalarOf(type: Type): string | undefined {
  const scalar = type.kind === "scalar" || type.kind === "enum" ? type.scalar : undefined;
  return scalar === "integer" ? "number" : scalar;
}
