/** Types and discriminators in one spelling of several that say the same, references followed. */
import { redeclared } from "../model/fields.ts";
import {
  admitsNull,
  type Direction,
  type Discriminator,
  type Domain,
  type Field,
  type Model,
  type Type,
} from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";

export type Of<K extends Type["kind"]> = Extract<Type, { kind: K }>;

export interface View {
  /** No reference; an intersection only where its parts are no objects. */
  readonly type: Type;
  readonly nullable: boolean;
  /** The outermost one on the way. */
  readonly discriminator: Discriminator | undefined;
  /** Models on the way, outermost first. */
  readonly models: readonly Model[];
}

/** A type with its references followed. */
export function view(domain: Domain, type: Type, direction: Direction = "response"): View {
  let current = type;
  let nullable = admitsNull(type, direction);
  let { discriminator } = type;
  const models: Model[] = [];
  while (current.kind === "ref") {
    const model = modelsOf(domain).get(current.model);
    if (model === undefined || models.includes(model))
      return { type: UNKNOWN, nullable, discriminator, models };
    models.push(model);
    current = model.type;
    nullable ||= admitsNull(current, direction);
    discriminator ??= current.discriminator;
  }
  if (current.kind === "intersection") current = merged(domain, current);
  return { type: plainest(current), nullable, discriminator, models };
}

export const UNKNOWN: Type = { kind: "unknown", nullable: false };

/** Parts of an `allOf` that are objects are one object. */
function merged(domain: Domain, type: Of<"intersection">): Type {
  const fields = new Map<string, Field>();
  let additional: Of<"object">["additional"] = "unstated";
  for (const member of type.members) {
    const part = view(domain, member).type;
    if (part.kind === "map" && part.values.kind === "unknown") continue;
    if (part.kind !== "object") return type;
    const isStated = part.additional !== "unstated" && part.additional !== "closed";
    if (isStated && !isDemand(part)) additional = part.additional;
    for (const field of part.fields) {
      fields.set(field.source, redeclared(fields.get(field.source), field));
    }
  }
  return { kind: "object", fields: [...fields.values()], additional, nullable: type.nullable };
}

/** Any object with certain fields: beside other parts it says of these fields alone. */
function isDemand({ fields, additional }: Of<"object">): boolean {
  return additional === "open" && fields.every(({ required, type }) => required && type.kind === "unknown");
}

/** What is said in several ways in one of them: constants beside each other are an enum, both booleans are any. */
function plainest(type: Type): Type {
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
