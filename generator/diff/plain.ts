/** Types and discriminators in one spelling of several that say the same, references followed. */
import { once } from "../ground/collections.ts";
import { redeclared } from "../model/fields.ts";
import {
  admitsNull,
  type Direction,
  type Discriminator,
  type Domain,
  type Field,
  type Limits,
  type Model,
  type PatternType,
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
  if (current.kind === "intersection") current = mergedIn(domain)(current);
  return { type: plainest(current), nullable, discriminator, models };
}

export const UNKNOWN: Type = { kind: "unknown", nullable: false };

/** In a chain of heirs each is looked at from all below it. */
const mergedIn = once((domain: Domain) => once((type: Of<"intersection">) => merged(domain, type)));

/** Parts of an `allOf` that are objects are one object. */
function merged(domain: Domain, type: Of<"intersection">): Type {
  const fields = new Map<string, Field>();
  let additional: Of<"object">["additional"] = "unstated";
  let limits: Limits = {};
  const patterns: PatternType[] = [];
  const parts = type.members.map((member) => view(domain, member).type);
  if (parts.every(({ kind }) => kind === "unknown")) return type;
  for (const part of parts) {
    if (part.kind !== "object" && !isAnyObject(part)) return type;
    limits = tightest(limits, part.limits);
    if (part.kind !== "unknown") patterns.push(...(part.patterns ?? []));
    if (part.kind !== "object") continue;
    const isStated = part.additional !== "unstated" && part.additional !== "closed";
    if (isStated && !isDemand(part)) additional = part.additional;
    for (const field of part.fields) {
      fields.set(field.source, redeclared(fields.get(field.source), field));
    }
  }
  const isLimited = Object.keys(limits).length > 0;
  return {
    kind: "object",
    fields: [...fields.values()],
    additional,
    ...(patterns.length > 0 && { patterns }),
    ...(isLimited && { limits }),
    nullable: type.nullable,
  };
}

/** What says nothing of an object but how large it is, and what names that match a pattern stand for. */
function isAnyObject(type: Type): type is Of<"map" | "unknown"> {
  return type.kind === "unknown" || (type.kind === "map" && type.values.kind === "unknown");
}

/** Limits of objects that hold both. */
function tightest(a: Limits, b: Limits = {}): Limits {
  const least = Math.max(a.minProperties ?? 0, b.minProperties ?? 0);
  const most = Math.min(a.maxProperties ?? Infinity, b.maxProperties ?? Infinity);
  return { ...(least > 0 && { minProperties: least }), ...(most < Infinity && { maxProperties: most }) };
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
      const { names: _, closed: __, ...rest } = known;
      const values = [...new Set([...known.values, ...member.values])];
      // What one part leaves open is open.
      members[at] = { ...rest, values, ...(known.closed && member.closed && { closed: true }) };
    }
  }
  const [only] = members;
  return members.length === 1 && only ? plainest({ ...only, nullable: type.nullable }) : { ...type, members };
}

export interface Place {
  readonly type: Type;
  /** Whether types ask for it. */
  readonly required: boolean;
}

/** What may stand at the places of a list. */
export interface Places {
  readonly elements: readonly Place[];
  /** What follows them; nothing where the list ends. */
  readonly rest: Type | undefined;
  /** Beyond what the elements say themselves. */
  readonly limits: Limits;
}

/**
 * @param of.count elements to look at one by one
 * @param of.isTuple the other list has elements of its own too: which are there, they say, and no limit
 */
export function placesOf(
  { items, prefix, limits = {} }: Of<"array">,
  { count, isTuple }: { readonly count: number; readonly isTuple: boolean },
): Places {
  const rest = items.kind === "never" ? undefined : items;
  const { minItems = 0, maxItems, ...others } = limits;
  const elements = Array.from({ length: count }, (_, i) => prefix?.[i] ?? rest).flatMap((type, i) =>
    type ? [{ type, required: prefix !== undefined && i < minItems }] : [],
  );
  return {
    elements,
    rest,
    limits: {
      ...others,
      ...((!isTuple || minItems > count) && { minItems }),
      ...(rest && maxItems !== undefined && { maxItems }),
    },
  };
}

/** A schema's own name stands for it, whether that is stated or not. */
export function withoutNames(discriminator: Discriminator | undefined): Discriminator | undefined {
  if (discriminator === undefined) return undefined;
  const stated = Object.entries(discriminator.mapping).filter(([value, model]) => value !== model);
  return { ...discriminator, mapping: Object.fromEntries(stated) };
}
