/**
 * Properties that tell the forms of a value apart become literals, one or a few for each form, so that types narrow and mocks
 * answer what their clients expect.
 *
 * A schema of a `oneOf` says nothing of the value itself: within the union it is joined with an object that does, and stays as it is
 * elsewhere. Schemas that inherit the property are `hierarchies.ts`.
 */
import { append } from "../ground/collections.ts";
import { set } from "../ground/json.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Discriminator, Field, Type } from "../model/ir.ts";
import { resolve, type Types } from "../model/models.ts";
import type { DraftModel, LocatedDiscriminator } from "./context.ts";

type Union = Extract<Type, { kind: "union" }>;
type Literal = string | number | boolean;

/** Values by the model they stand for. */
export type Values = ReadonlyMap<string, readonly string[]>;

export function valuesByModel(discriminators: readonly Pick<Discriminator, "mapping">[]): Values {
  const values = new Map<string, string[]>();
  for (const { mapping } of discriminators) {
    for (const [value, model] of Object.entries(mapping)) {
      if (!values.get(model)?.includes(value)) append(values, model, value);
    }
  }
  return values;
}

/** A value of a mapping, with the literals that the schema it stands for confines the property to. */
interface UnfitValue {
  readonly at: string;
  readonly value: string;
  readonly model: string;
  readonly property: string;
  readonly literals: readonly Literal[];
}

/** Values of mappings that the schemas they stand for exclude. */
export function unfitValues(
  discriminators: readonly LocatedDiscriminator[],
  models: readonly DraftModel[],
): UnfitValue[] {
  if (discriminators.length === 0) return [];
  const types: Types = new Map(models.map((model) => [model.source, model]));
  return discriminators.flatMap(({ at, property, mapping }) =>
    Object.entries(mapping).flatMap(([value, model]) => {
      const literals = literalsOf({ kind: "ref", model, nullable: false }, property, types);
      const fits = literals?.some((one) => String(one) === value) ?? true;
      return fits || !literals ? [] : [{ at, value, model, property, literals }];
    }),
  );
}

/** A draft in which the members of unions have literals where their schemas leave the property open. */
export function withLiterals<T extends { readonly models: readonly DraftModel[] }>(draft: T): T {
  const types: Types = new Map(draft.models.map((model) => [model.source, model]));
  return mapTypes(draft, (type) => {
    const { discriminator } = type;
    if (discriminator === undefined) return type;
    const telling = { property: discriminator.property, values: valuesByModel([discriminator]), types };
    const narrow = (union: Union): Union => {
      const members = union.members.flatMap((member) => narrowed(member, telling));
      return { ...union, members };
    };
    if (type.kind === "union") return narrow(type);
    if (type.kind !== "intersection") return type;
    return { ...type, members: type.members.map((part) => (part.kind === "union" ? narrow(part) : part)) };
  });
}

interface Telling {
  readonly property: string;
  readonly values: Values;
  readonly types: Types;
}

/**
 * A member of a union with the values that stand for it; a union inside of it whose own members are mapped is taken apart.
 *
 * @param opened unions that were taken apart before: what they consist of is there already
 */
export function narrowed(member: Type, telling: Telling, opened: Set<string> = new Set()): Type[] {
  if (member.kind !== "ref") return [member];
  const { property, values, types } = telling;
  const stated = values.get(member.model);
  const target = resolve(member, types);
  if (target?.kind === "union" && stated === undefined) {
    const isMapped = target.members.some((inner) => inner.kind === "ref" && values.has(inner.model));
    if (isMapped && opened.has(member.model)) return [];
    opened.add(member.model);
    if (isMapped) return target.members.flatMap((inner) => narrowed(inner, telling, opened));
  }
  const known = literalsOf(member, property, types);
  const wanted = stated ?? [member.model];
  // What it says itself counts, unless the mapping picks some of it; a choice says it form by form.
  if (known && (target?.kind === "union" || !(stated && isPart(stated, known)))) return [member];
  const field = literalField(member, { property, values: wanted, types });
  return [{ kind: "intersection", members: [member, demanding(field)], nullable: false }];
}

function isPart(stated: readonly string[], known: readonly Literal[]): boolean {
  const texts = known.map(String);
  return stated.length < texts.length && stated.every((value) => texts.includes(value));
}

/** Deeper inheritance than anybody has; the stack ends some thousands of levels further down. */
const MOST_LEVELS = 500;

type Literals = readonly Literal[] | undefined;

/**
 * Literals that a property is confined to wherever a value is of the type; `undefined` where it is open.
 *
 * @param known what was found of models before, each of which is looked at once
 */
export function literalsOf(
  type: Type,
  property: string,
  types: Types,
  known: Map<string, Literals> = new Map(),
  depth = 0,
): Literals {
  if (depth > MOST_LEVELS) return undefined;
  const inner = (part: Type) => literalsOf(part, property, types, known, depth + 1);
  switch (type.kind) {
    case "ref": {
      const target = types.get(type.model)?.type;
      if (target === undefined || known.has(type.model)) return known.get(type.model);
      known.set(type.model, undefined);
      const found = inner(target);
      known.set(type.model, found);
      return found;
    }
    case "object": {
      const field = type.fields.find(({ source }) => source === property);
      const value = field && resolve(field.type, types);
      return value?.kind === "enum" && value.closed ? value.values : undefined;
    }
    case "intersection":
      return type.members.map(inner).find((values) => values !== undefined);
    case "union": {
      const all = type.members.map((member) => {
        const own = type.discriminator?.property === property && member.kind === "ref";
        return inner(member) ?? (own ? [member.model] : undefined);
      });
      return all.every((values) => values !== undefined) ? [...new Set(all.flat())] : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The property of a type, confined to values.
 *
 * @param values as the document writes them, as texts; where the property is an enum that has none of them, the enum counts
 */
export function literalField(
  type: Type,
  {
    property,
    values,
    types,
  }: { readonly property: string; readonly values: readonly string[]; readonly types: Types },
): Field {
  const declared = fieldsOf(type, types, ["intersection", "union"])?.find(
    ({ source }) => source === property,
  );
  const value = declared && resolve(declared.type, types);
  const known = value?.kind === "enum" ? value.values : undefined;
  const fitting = known?.filter((one) => values.includes(String(one)));
  const literals = fitting?.length ? fitting : (known ?? literalsFrom(values, value));
  const [first = ""] = literals;
  return {
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    ...declared,
    source: property,
    // Apart from where it is declared: it says more.
    at: `${declared?.at ?? ""}/const`,
    required: true,
    type: {
      kind: "enum",
      scalar: typeof first as "string",
      values: literals,
      closed: true,
      nullable: false,
    },
  };
}

/** Texts as values of the property's type. */
function literalsFrom(values: readonly string[], type: Type | undefined): readonly Literal[] {
  const scalar = type?.kind === "scalar" ? type.scalar : "string";
  if (scalar === "boolean") return values.map((value) => value === "true");
  const numbers = values.map(Number);
  return scalar !== "string" && numbers.every(Number.isFinite) ? numbers : values;
}

/** Any object with the field. */
export function demanding(field: Field): Type {
  return { kind: "object", fields: [field], additional: "unstated", nullable: false };
}

/** Plain data with each type in it, innermost first, made anew; what is the same afterwards is the same object. */
export function mapTypes<T>(value: T, map: (type: Type) => Type): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mapTypes(item, map));
    return items.some((item, i) => item !== value[i]) ? (items as T) : value;
  }
  if ((value as { kind?: unknown }).kind === "constant") return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const made = mapTypes(inner, map);
    if (made === inner) continue;
    changed ??= { ...(value as Record<string, unknown>) };
    set(changed, key, made);
  }
  const whole = (changed ?? value) as T;
  return "nullable" in (value as object) ? (map(whole as Type) as T) : whole;
}
