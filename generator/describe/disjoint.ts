/** Whether no value is of two types at once: then "exactly one of" says no more than "any of". */
import { admitsNull, type Field, type Type } from "../model/ir.ts";
import { fieldsOf } from "../model/fields.ts";
import { resolve, type Types } from "../model/models.ts";

/** Objects are told apart by what they require, no deeper than this. */
const MOST_DEPTH = 3;

/** Of more members than this only a common property can tell: there are too many pairs to look at. */
const MOST_MEMBERS = 100;

export function areDisjoint(members: readonly Type[], models: Types): boolean {
  if (areTagged(members, models)) return true;
  if (members.length > MOST_MEMBERS) return false;
  return members.every((a, i) => members.slice(i + 1).every((b) => isDisjoint([a, b], models, 0)));
}

/** Whether all members require one property, and no two of them take the same value of it. */
function areTagged(members: readonly Type[], models: Types): boolean {
  const fields = members.map((type) => (admitsNull(type, "response") ? [] : sureLiterals(type, models)));
  const [candidates = [], ...others] = fields.map((own) => new Map(own));
  return [...candidates].some(([name, first]) => {
    const taken = new Set(first);
    return others.every((own) => {
      const values = own.get(name);
      if (values === undefined || values.some((value) => taken.has(value))) return false;
      for (const value of values) taken.add(value);
      return true;
    });
  });
}

/** Values of the properties that are always there and have a closed list of them. */
function sureLiterals(
  type: Type,
  models: Types,
): (readonly [name: string, values: readonly (string | number | boolean)[]])[] {
  return (fieldsOf(type, models) ?? []).flatMap((field) => {
    const value = resolve(field.type, models);
    const isClosed = value?.kind === "enum" && !value.nullable && !admitsNull(field.type, "response");
    return isSure(field) && isClosed ? [[field.source, value.values] as const] : [];
  });
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
