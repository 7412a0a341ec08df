/** Types put together of others: what is one of several, and what is several at once. */
import type { Rule, Type } from "../model/ir.ts";
import { isAny, withLimitsJoined } from "./limits.ts";

export const UNKNOWN = { kind: "unknown", nullable: false } as const satisfies Type;
export const ANY_OBJECT: Type = { kind: "map", values: UNKNOWN, nullable: false };
export const NULL: Type = { kind: "null", nullable: true };
export const NEVER: Type = { kind: "never", nullable: false };

export function withoutNull({ nullableIn: _, ...type }: Type): Type {
  return { ...type, nullable: false };
}

/** The null of one type passed on to another. */
export function withNullOf(
  type: Type,
  { nullable, nullableIn }: Pick<Type, "nullable" | "nullableIn">,
): Type {
  const isNullEverywhere = type.nullable && type.nullableIn === undefined;
  if (!nullable || isNullEverywhere) return type;
  return { ...withoutNull(type), nullable, ...(nullableIn && { nullableIn }) };
}

/**
 * Union without nesting and without members that say the same twice; a single member stands for itself. What is of exactly one
 * member keeps its own unions: they count as one.
 */
export function union(members: readonly Type[], { exclusive }: { readonly exclusive?: true } = {}): Type {
  const [single] = members;
  if (members.length === 1 && single) return single;
  const flat = members.flatMap((member) =>
    member.kind === "union" && !member.exclusive && !exclusive && !member.discriminator && !member.rules
      ? member.members.map((m) => withNullOf(m, member))
      : [member],
  );
  const values = flat.filter(({ kind }) => kind !== "null" && kind !== "never");
  if (values.length === 0 && flat.length > 0)
    return flat.every(({ kind }) => kind === "never") ? NEVER : NULL;
  const unique = distinct(values.map(withoutNull));
  const [only] = unique;
  const whole = unionOf(unique, only, exclusive);
  return flat.reduce(withNullOf, whole);
}

function unionOf(members: readonly Type[], only: Type | undefined, exclusive: true | undefined): Type {
  if (only === undefined || members.some(isAny)) return UNKNOWN;
  if (members.length === 1) return only;
  const type: Type = { kind: "union", members, ...(exclusive && { exclusive }), nullable: false };
  // What is anything that keeps to rules is anything as a type.
  const isRuled = members.some(({ kind, rules }) => kind === "unknown" && rules !== undefined);
  return isRuled ? withRules(UNKNOWN, [{ kind: "also", type }]) : type;
}

export function distinct(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types;
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}

/** All of the types at once, each limit with what it concerns. */
export function intersection(parts: readonly Type[]): Type {
  // Rules alone are no member: they are those of the whole.
  const [bare, typed] = [true, false].map((isBare) =>
    parts.filter(({ kind, rules }) => (kind === "unknown" && rules !== undefined) === isBare),
  );
  const plain = bare?.map(({ rules: _, ...type }): Type => type) ?? [];
  const members = distinct(withLimitsJoined([...(typed ?? []), ...plain]));
  const [only = UNKNOWN] = members;
  const whole: Type = members.length > 1 ? { kind: "intersection", members, nullable: false } : only;
  return withRules(whole, bare?.flatMap(({ rules = [] }) => rules) ?? []);
}

/** The type with further rules. */
export function withRules(type: Type, rules: readonly Rule[]): Type {
  return rules.length === 0 ? type : { ...type, rules: [...(type.rules ?? []), ...rules] };
}

/** Whether a type says what kind of value it is of, and not only how long or large one may be. */
export function statesKind(type: Type): boolean {
  if (type.kind === "unknown") return false;
  if (type.kind === "union") return type.members.every(statesKind);
  return type.kind !== "intersection" || type.members.some(statesKind);
}
