/** Types and discriminators in one spelling of several that say the same. */
import type { Discriminator, Type } from "../model/ir.ts";

/** What is said in several ways in one of them: constants beside each other are an enum, both booleans are any. */
export function plainest(type: Type): Type {
  if (type.kind === "enum") {
    const isAny = type.scalar === "boolean" && new Set(type.values).size === 2;
    return isAny ? { kind: "scalar", scalar: "boolean", nullable: type.nullable } : type;
  }
  if (type.kind !== "union") return type;
  const isAnyNumber = type.members.some(
    (member) => member.kind === "scalar" && member.scalar === "number" && member.limits === undefined,
  );
  const members: Type[] = [];
  for (const member of type.members) {
    // Whole numbers are numbers.
    if (isAnyNumber && member.kind === "scalar" && member.scalar === "integer") continue;
    const at = members.findIndex(
      (other) => other.kind === "enum" && member.kind === "enum" && other.scalar === member.scalar,
    );
    const known = members[at];
    if (known?.kind !== "enum" || member.kind !== "enum") members.push(member);
    else {
      const { names: _, ...rest } = known;
      members[at] = { ...rest, values: [...new Set([...known.values, ...member.values])] };
    }
  }
  const [only] = members;
  return members.length === 1 && only ? plainest({ ...only, nullable: type.nullable }) : { ...type, members };
}

/** A schema's own name stands for it, whether that is stated or not. */
export function withoutNames(discriminator: Discriminator | undefined): Discriminator | undefined {
  if (discriminator === undefined) return undefined;
  const stated = Object.entries(discriminator.mapping).filter(([value, model]) => value !== model);
  return { ...discriminator, mapping: Object.fromEntries(stated) };
}

/** `kind (cat=Cat, dog=Dog)` */
export function discriminatorText(discriminator: Discriminator | undefined): string | null {
  if (discriminator === undefined) return null;
  const values = Object.entries(discriminator.mapping).map(([value, model]) => `${value}=${model}`);
  return discriminator.property + (values.length > 0 ? ` (${values.sort().join(", ")})` : "");
}
