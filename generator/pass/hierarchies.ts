/**
 * Schemas that others inherit from by `allOf`, and that stand for all of these: a base with a `discriminator`, or one with a `oneOf`
 * of its own heirs.
 *
 * Such a base is two things and becomes two models: its properties, which heirs have (`EventBase`), and the choice among the heirs,
 * which everybody else means (`Event`). In an heir the property that tells them apart is a literal. Taken at its word the second form
 * is a circle in which no value ends; what is meant is the same.
 */
import { append } from "../ground/collections.ts";
import { getArray, type JsonObject } from "../ground/json.ts";
import { at } from "../ground/pointer.ts";
import type { Discriminator, Field, Type } from "../model/ir.ts";
import {
  demanding,
  literalField,
  literalsOf,
  narrowed,
  valuesByModel,
  type Values,
} from "./discriminators.ts";
import type { DraftModel } from "./context.ts";
import { union } from "./combine.ts";

type Models = ReadonlyMap<string, DraftModel>;
/** By the name of a model those that inherit from it. */
type Heirs = ReadonlyMap<string, readonly string[]>;

/** A base with what is known of it. */
interface Hierarchy {
  readonly base: string;
  /** Without one the base lists its heirs, and nothing tells these apart. */
  readonly property: string | undefined;
  /** All models of the hierarchy, with those directly below each, as far down as the property tells them apart. */
  readonly children: Heirs;
  /** Values that the document states for a model. */
  readonly stated: Values;
}

/**
 * @param root of the document the models are of
 * @param discriminators all of the document
 * @returns the models, bases behind the properties they share
 */
export function withHierarchies(
  models: readonly DraftModel[],
  root: JsonObject,
  discriminators: readonly Discriminator[],
): readonly DraftModel[] {
  const heirs = heirsOf(models, root);
  const covered = new Set<string>();
  let current: Models = new Map(models.map((model) => [model.source, model]));
  for (const { source, type } of models) {
    const property = discriminatorOf(type)?.property;
    if (!isBase(source, type, heirs) || covered.has(`${property ?? ""} ${source}`)) continue;
    const hierarchy = hierarchyOf(source, property, { heirs, models: current, discriminators });
    if (hierarchy === undefined) continue;
    // What lists its heirs without a word on how they are told apart is seen to by what is above.
    for (const one of hierarchy.children.keys()) covered.add(`${property ?? ""} ${one}`).add(` ${one}`);
    current = split(hierarchy, heirs, current);
  }
  return [...current.values()];
}

function heirsOf(models: readonly DraftModel[], root: JsonObject): Heirs {
  const heirs = new Map<string, string[]>();
  for (const { source, type, at: pointer } of models) {
    // A reference alone is another name; one in an `allOf` is an heir that adds nothing.
    const isHeir = type.kind !== "ref" || getArray(at(root, pointer), "allOf").length > 0;
    if (isHeir) for (const parent of parentsOf(type)) append(heirs, parent, source);
  }
  return heirs;
}

function parentsOf(type: Type): readonly string[] {
  if (type.kind === "ref") return [type.model];
  return type.kind === "intersection" ? [...new Set(type.members.flatMap(parentsOf))] : [];
}

/** Of the type itself, not of what it refers to. */
function discriminatorOf(type: Type): Discriminator | undefined {
  if (type.discriminator || type.kind !== "intersection") return type.discriminator;
  return type.members
    .map((part) => (part.kind === "ref" ? undefined : discriminatorOf(part)))
    .find((found) => found !== undefined);
}

type Union = Extract<Type, { kind: "union" }>;

/** Unions that a value of the type is one of, in themselves or beside other parts. */
function unionsOf(type: Type): readonly Union[] {
  if (type.kind === "union") return [type];
  return type.kind === "intersection" ? type.members.flatMap(unionsOf) : [];
}

function lists({ members }: Union, models: { has(source: string): boolean }): boolean {
  return members.some((one) => one.kind === "ref" && models.has(one.model));
}

function isBase(source: string, type: Type, heirs: Heirs): boolean {
  if (!heirs.has(source)) return false;
  if (discriminatorOf(type)) return true;
  const unions = unionsOf(type);
  if (unions.length === 0) return false;
  const below = allBelow(source, heirs);
  return unions.some((one) => lists(one, below));
}

function allBelow(source: string, heirs: Heirs): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [source];
  for (const one of open) {
    for (const heir of heirs.get(one) ?? []) {
      if (found.has(heir)) continue;
      found.add(heir);
      open.push(heir);
    }
  }
  return found;
}

interface Known {
  readonly heirs: Heirs;
  readonly models: Models;
  readonly discriminators: readonly Discriminator[];
}

/** @returns `undefined` for a model that inherits from itself, which is no hierarchy */
function hierarchyOf(
  base: string,
  property: string | undefined,
  { heirs, models, discriminators }: Known,
): Hierarchy | undefined {
  const below = allBelow(base, heirs);
  if (below.has(base)) return undefined;
  const ownOf = (source: string) => {
    const model = models.get(source);
    return model && discriminatorOf(model.type);
  };
  const inside = [base, ...below].flatMap((source) => ownOf(source) ?? []);
  const sameProperty = (list: readonly Discriminator[]) =>
    valuesByModel(list.filter((one) => one.property === property));
  const own = sameProperty(inside);
  const stated = own.size > 0 ? own : sameProperty(discriminators);
  const isEnd = (source: string) => {
    if (source === base) return false;
    const apart = ownOf(source)?.property;
    const lower = [...allBelow(source, heirs)];
    if (lower.some((heir) => stated.has(heir))) return false;
    // What another property tells apart further down, and what has a value that its heirs share, is one form here.
    if (apart !== undefined && apart !== property) return true;
    return lower.every((heir) => sharesValue(heir, { property, values: stated.get(source) ?? [], models }));
  };
  const children = new Map<string, readonly string[]>();
  const open = [base];
  for (const source of open) {
    if (children.has(source)) continue;
    const inner = isEnd(source) ? [] : (heirs.get(source) ?? []);
    children.set(source, inner);
    open.push(...inner);
  }
  return { base, property, children, stated };
}

/** Whether an heir that no mapping names cannot have the name of its schema as its value, but has one of those given. */
function sharesValue(
  heir: string,
  {
    property,
    values,
    models,
  }: { readonly property: string | undefined; readonly values: readonly string[]; readonly models: Models },
): boolean {
  const literals =
    property === undefined ? undefined : literalsOf(refTo(heir), property, models)?.map(String);
  return literals?.includes(heir) === false && literals.some((literal) => values.includes(literal));
}

interface Splitting extends Hierarchy {
  readonly models: Models;
  /** Keys of the models with the properties of those that are split; none where there are no properties. */
  readonly structures: ReadonlyMap<string, string | undefined>;
}

/** Makes two models of each that has heirs, and gives the property its values in those that have none. */
function split(hierarchy: Hierarchy, heirs: Heirs, former: Models): Models {
  const { children } = hierarchy;
  const structures = structureKeys(hierarchy, former);
  const inheriting = new Set([...heirs.values()].flat());
  const models = new Map<string, DraftModel>();
  for (const [source, model] of former) {
    const type = inheriting.has(source) ? withStructures(model.type, structures) : model.type;
    const key = structures.get(source);
    const structure = key === undefined ? undefined : structureOf(type, children);
    if (key !== undefined && structure) models.set(key, { ...model, source: key, type: structure });
    models.set(source, { ...model, type });
  }
  const splitting: Splitting = { ...hierarchy, models, structures };
  for (const source of children.keys()) {
    const model = models.get(source);
    const original = former.get(source)?.type;
    if (model === undefined || original === undefined) continue;
    const type = structures.has(source)
      ? choiceOf(source, original, splitting)
      : leafOf(source, model.type, splitting);
    models.set(source, { ...model, type });
  }
  return models;
}

/** Without a property only what lists its heirs is a choice among them. */
function structureKeys(
  { children, property }: Hierarchy,
  models: Models,
): ReadonlyMap<string, string | undefined> {
  const taken = new Set([...models.keys()].map((key) => key.toLowerCase()));
  const keys = new Map<string, string | undefined>();
  for (const [source, inner] of children) {
    const type = models.get(source)?.type;
    if (type === undefined || inner.length === 0) continue;
    const isChoice = property !== undefined || unionsOf(type).some((one) => lists(one, children));
    if (!isChoice) continue;
    keys.set(source, structureOf(type, children) ? freeKey(`${source}Base`, taken) : undefined);
  }
  return keys;
}

function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let n = 2; taken.has(key.toLowerCase()); n += 1) key = `${wanted}${n}`;
  taken.add(key.toLowerCase());
  return key;
}

/** What a base has itself, without the choice among its heirs. */
function structureOf(type: Type, heirs: { has(source: string): boolean }): Type | undefined {
  const { discriminator: _, nullableIn: __, ...rest } = type;
  const plain: Type = { ...rest, nullable: type.kind === "null" };
  if (plain.kind === "union") return lists(plain, heirs) ? undefined : plain;
  if (plain.kind !== "intersection") return plain;
  const members = plain.members.flatMap((part) => structureOf(part, heirs) ?? []);
  return members.length === 0 ? undefined : joined(members);
}

/** What an heir inherits are the properties of a base, not the choice among its heirs. */
function withStructures(type: Type, structures: Splitting["structures"]): Type {
  const replaced = (part: Type): Type[] => {
    if (part.kind === "intersection") {
      const members = part.members.flatMap(replaced);
      return members.length === 0 ? [] : [{ ...part, members }];
    }
    if (part.kind !== "ref" || !structures.has(part.model)) return [part];
    const model = structures.get(part.model);
    return model === undefined ? [] : [{ ...part, model }];
  };
  const [whole] = replaced(type);
  if (whole === undefined)
    return { kind: "map", values: { kind: "unknown", nullable: false }, nullable: false };
  const [only, ...others] = whole.kind === "intersection" ? whole.members : [];
  return only && others.length === 0 ? { ...only, nullable: type.nullable } : whole;
}

/** One of the heirs; of those that a base lists itself, where it does. */
function choiceOf(source: string, original: Type, splitting: Splitting): Type {
  const { base, children, property, stated, models, structures } = splitting;
  const key = structures.get(source);
  const structure: Type[] = key === undefined ? [] : [refTo(key)];
  const listing = unionsOf(original).filter((one) => lists(one, children));
  const mapped = source === base ? [...stated.keys()] : [];
  const outside = mapped.filter((one) => models.has(one) && !children.has(one));
  const members =
    listing.length > 0
      ? listing.flatMap((one) => one.members)
      : [...(children.get(source) ?? []), ...outside].map(refTo);
  const mapping = Object.fromEntries(
    [...stated].flatMap(([model, values]) => values.map((value) => [value, model])),
  );
  // A value that several models are stated for is the last one's.
  const telling = property !== undefined && { property, values: valuesByModel([{ mapping }]), types: models };
  const forms = members.flatMap((member) => {
    if (member.kind === "ref" && children.has(member.model)) return [member];
    const told = telling ? narrowed(member, telling) : [member];
    return told.map((one) => joined([...structure, one]));
  });
  const values = valuesOf(source, splitting);
  if (
    values &&
    property !== undefined &&
    key !== undefined &&
    !forms.some((one) => one.kind === "ref" && one.model === source)
  ) {
    const field = literalField(refTo(key), { property, values, types: models });
    forms.unshift(joined([refTo(key), demanding(field)]));
  }
  const { discriminator = discriminatorOf(original), nullable, nullableIn } = original;
  const exclusive = listing.some((one) => one.exclusive);
  return {
    ...union(forms, exclusive ? { exclusive } : {}),
    nullable,
    ...(nullableIn && { nullableIn }),
    ...(discriminator && { discriminator }),
  } as Type;
}

/** What stands in the property when a value is of the model itself; a base and what lies between are none where a mapping leaves them out. */
function valuesOf(source: string, { base, children, stated }: Hierarchy): readonly string[] | undefined {
  const isAbstract = source === base || (stated.size > 0 && (children.get(source)?.length ?? 0) > 0);
  return stated.get(source) ?? (isAbstract ? undefined : [source]);
}

/** A model without heirs, or one whose heirs share its value. */
function leafOf(source: string, type: Type, splitting: Splitting): Type {
  const { property, models, stated } = splitting;
  const values = valuesOf(source, splitting);
  if (property === undefined || values === undefined) return type;
  const known = literalsOf(type, property, models);
  if (known && !stated.has(source)) return type;
  const field = literalField(type, { property, values, types: models });
  if (known && field.type.kind === "enum" && field.type.values.length === known.length) return type;
  const { nullable, nullableIn, discriminator, ...plain } = type;
  const parts = plain.kind === "intersection" ? plain.members : [{ ...plain, nullable: false } as Type];
  return {
    ...joined(withField(parts, field)),
    nullable,
    ...(nullableIn && { nullableIn }),
    ...(discriminator && { discriminator }),
  } as Type;
}

/** A field goes into an object that stands there anyway. */
function withField(parts: readonly Type[], field: Field): Type[] {
  const host = parts.findLast((part) => part.kind === "object");
  if (host?.kind !== "object") return [...parts, demanding(field)];
  const fields = host.fields.some(({ source }) => source === field.source)
    ? host.fields.map((one) => (one.source === field.source ? field : one))
    : [...host.fields, field];
  return parts.map((part) => (part === host ? { ...host, fields } : part));
}

function refTo(model: string): Type {
  return { kind: "ref", model, nullable: false };
}

function joined(parts: readonly Type[]): Type {
  const members = parts.flatMap((part) =>
    part.kind === "intersection" && !part.nullable ? part.members : [part],
  );
  const [only] = members;
  return members.length === 1 && only ? only : { kind: "intersection", members, nullable: false };
}
