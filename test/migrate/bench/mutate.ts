/**
 * Two sets of documents of which it is known where each field went: the old one is a part of the real documents, the new one all of them
 * with known changes made to it.
 *
 * A change is made to a thing as a whole, as a vendor would: to what is answered, exported, created and updated alike. To add a kind of
 * change: a row in {@link CHANGES}. Nothing here knows the matcher.
 */
import type { Fate } from "../../../generator/migrate/rows.ts";
import {
  cutDown,
  type Document,
  EVERYWHERE,
  familiesOf,
  type Family,
  nounOf,
  refName,
  schemasOf,
} from "./documents.ts";
import { createRandom, type Random } from "./random.ts";
import { ABBREVIATIONS, HELD_OUT } from "./words.ts";
import { get, isObject, type JsonObject, type JsonValue } from "../../../generator/ground/json.ts";

export interface Truth {
  /** Kind of change: a row of {@link CHANGES}, or `untouched`. */
  readonly change: string;
  /** Name of the object in the old documents. */
  readonly object: string;
  readonly field: string;
  /** What a row has to say, among other things. */
  readonly fate: Fate;
  /** Where it is: the field in any of the schemas; no place when it was removed. */
  readonly place?: {
    readonly domain: string;
    readonly schemas: readonly string[];
    readonly fields: readonly string[];
  };
}

export interface Mutation {
  readonly from: readonly Document[];
  readonly to: readonly Document[];
  readonly truths: readonly Truth[];
}

/** Share of the fields of a thing that is changed. */
const CHANGED = 0.35;

/** @param how.things how many things the old documents are about */
export function mutate(
  documents: readonly Document[],
  how: { readonly seed: number; readonly things: number },
): Mutation {
  const random = createRandom(how.seed);
  const to = structuredClone(documents);
  const families = familiesOf(to);
  const subjects = random.shuffle(families.filter(isSubject)).slice(0, how.things);
  const names = namesOf(documents, subjects);
  const context: Context = {
    random,
    families,
    to,
    original: new Map(familiesOf(documents).map((family) => [keyOf(family), family])),
  };
  const truths = subjects.flatMap((family) => {
    const member = family.members.find((m) => m.answered);
    return member
      ? changeFamily(context, family, member.name).map((truth) => ({
          ...truth,
          object: names(family.domain, member.name),
        }))
      : [];
  });
  const from = documents.flatMap((document) => {
    const schemas = new Set(
      subjects
        .filter(({ domain }) => domain === document.domain)
        .flatMap(({ members }) => members.find((m) => m.answered)?.name ?? []),
    );
    const newName = (schema: string) => names(document.domain, schema);
    return schemas.size === 0 ? [] : [cutDown(document, { schemas, newName })];
  });
  to.forEach(forgetRequired);
  return { from, to, truths };
}

/** Who renames a field or takes it out does so in `required` too: else the old name would still be one, of a field without a type. */
function forgetRequired({ root }: Document): void {
  for (const schema of Object.values(schemasOf(root))) {
    const properties = get(schema, "properties");
    const required = get(schema, "required");
    if (!isObject(schema) || !isObject(properties) || !Array.isArray(required)) continue;
    schema["required"] = required.filter((name) => Object.hasOwn(properties, String(name)));
  }
}

/** What can be told apart, and has a few fields to do so by. */
function isSubject({ members, ambiguous }: Family): boolean {
  return (
    !ambiguous && members.some(({ answered, properties }) => answered && fieldsOf(properties).length >= 5)
  );
}

interface Context {
  readonly random: Random;
  /** Of the new documents; their properties are what is changed. */
  readonly families: readonly Family[];
  readonly to: readonly Document[];
  /** Of the old ones. */
  readonly original: ReadonlyMap<string, Family>;
}

function keyOf({ domain, noun }: Family): string {
  return `${domain} ${noun}`;
}

function originalOf({ original }: Context, family: Family): Family | undefined {
  return original.get(keyOf(family));
}

/** Old names of schemas: the noun in one word where no other schema has it, else the name as it is. */
function namesOf(documents: readonly Document[], subjects: readonly Family[]) {
  const answered = subjects.flatMap(({ domain, members }) => {
    const member = members.find((m) => m.answered);
    return member ? [{ key: `${domain} ${member.name}`, name: pascal(nounOf(member.name)) }] : [];
  });
  const taken = documents.flatMap(({ root }) => Object.keys(schemasOf(root)));
  const all = [...taken, ...answered.map(({ name }) => name)];
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byKey = new Map(
    answered.filter(({ name }) => counts.get(name) === 1).map(({ key, name }) => [key, name] as const),
  );
  return (domain: string, schema: string) => byKey.get(`${domain} ${schema}`) ?? schema;
}

type Told = Omit<Truth, "object">;

function changeFamily(context: Context, family: Family, member: string): Told[] {
  const { random } = context;
  const told = new Map<string, Told>();
  const properties = family.members.find(({ name }) => name === member)?.properties ?? {};
  // What was moved here from elsewhere is no field of the old thing.
  const old = originalOf(context, family)?.members.find(({ name }) => name === member)?.properties ?? {};
  const fields = random.shuffle(fieldsOf(old));
  const wanted = Math.round(fields.length * CHANGED);
  for (const field of fields) {
    if (told.size >= wanted) break;
    if (told.has(field) || field === "id") continue;
    const at: At = { ...context, family, field, schema: properties[field] ?? {}, untold: untoldOf(fields) };
    // Not every field lends itself to every change: the first that works.
    for (const { name, fate, apply } of random.shuffle(CHANGES)) {
      const outcome = apply(at);
      if (!outcome) continue;
      const { fields: changed = [field], place } = outcome;
      for (const one of changed) told.set(one, { change: name, field: one, fate, ...(place && { place }) });
      break;
    }
  }
  const untouched = fields
    .filter((field) => !told.has(field))
    .map((field): Told => ({ change: "untouched", field, fate: "same", place: placeIn(family, [field]) }));
  return [...told.values(), ...untouched];

  function untoldOf(all: readonly string[]): readonly string[] {
    return all.filter((name) => !told.has(name) && name !== "id");
  }
}

interface At extends Context {
  readonly family: Family;
  readonly field: string;
  readonly schema: JsonValue;
  /** Fields of the thing that are as they were. */
  readonly untold: readonly string[];
}

interface Outcome {
  /** What was changed; the field alone when absent. */
  readonly fields?: readonly string[];
  readonly place?: Truth["place"];
}

interface ChangeKind {
  readonly name: string;
  readonly fate: Fate;
  /** @returns nothing where the field does not lend itself to the change */
  readonly apply: (at: At) => Outcome | undefined;
}

export const CHANGES: readonly ChangeKind[] = [
  { name: "word", fate: "renamed", apply: (at) => renameTo(at, byWord(at, HELD_OUT)) },
  { name: "abbreviation", fate: "renamed", apply: (at) => renameTo(at, byWord(at, ABBREVIATIONS)) },
  { name: "case", fate: "renamed", apply: (at) => renameTo(at, inOtherCase(at)) },
  { name: "affix", fate: "renamed", apply: (at) => renameTo(at, withAffix(at)) },
  { name: "move in domain", fate: "moved", apply: (at) => move(at, (f) => f.domain === at.family.domain) },
  { name: "move to domain", fate: "moved", apply: (at) => move(at, (f) => f.domain !== at.family.domain) },
  { name: "split", fate: "split", apply: split },
  { name: "merge", fate: "merged", apply: merge },
  { name: "object to id", fate: "object-to-id", apply: objectToId },
  { name: "retype", fate: "retyped", apply: retype },
  { name: "enum", fate: "enum-changed", apply: changeEnum },
  { name: "removal", fate: "removed", apply: remove },
];

// Renames

function renameTo(at: At, name: string | undefined): Outcome | undefined {
  if (name === undefined || name === at.field || isTaken(at.family, name)) return undefined;
  replace(at.family, at.field, (schema) => ({ [name]: schema }));
  return { place: placeIn(at.family, [name]) };
}

/** One word of the name by another one, in the camel case of the documents. */
function byWord({ field, random }: At, words: ReadonlyMap<string, readonly string[]>): string | undefined {
  const parts = field.split(/(?=[A-Z])/);
  const known = parts.flatMap((part, i) => (words.has(part.toLowerCase()) ? [i] : []));
  const at = random.pick(known);
  if (at === undefined) return undefined;
  const word = random.pick(words.get((parts[at] ?? "").toLowerCase()) ?? []) ?? "";
  return parts.map((part, i) => (i !== at ? part : i === 0 ? word : capital(word))).join("");
}

function inOtherCase({ field, random }: At): string | undefined {
  const parts = field.split(/(?=[A-Z])/);
  const isOneWord = parts.length === 1;
  const ways = [
    capital(field),
    ...(isOneWord ? [] : [parts.join("_").toLowerCase(), parts.join("-").toLowerCase(), field.toLowerCase()]),
  ];
  return random.pick(ways);
}

/** The thing's own noun before the name, or taken off; words without meaning added. */
function withAffix({ field, family, schema, random }: At): string | undefined {
  const noun = camel(family.noun);
  const own = capital(noun);
  const ways = [
    ...(field.startsWith(noun) && field.length > noun.length
      ? [field.slice(noun.length, noun.length + 1).toLowerCase() + field.slice(noun.length + 1)]
      : [`${noun}${capital(field)}`]),
    ...(get(schema, "format") === "date-time" && /On$/.test(field)
      ? [field.replace(/On$/, "At"), field.replace(/On$/, "Date"), `date${capital(field.replace(/On$/, ""))}`]
      : []),
    ...(get(schema, "type") === "boolean" ? [`is${capital(field)}`, `${field}Flag`] : []),
    ...(get(schema, "type") === "string" ? [`${field}Text`, `${field}Value`] : []),
    `current${capital(field)}`,
    `${field}Of${own}`,
  ];
  return random.pick(ways);
}

// Moves

/** To a thing that is asked for on its own; rather one that an id leads to. */
function move(at: At, isThere: (family: Family) => boolean): Outcome | undefined {
  const { field, family, families, random, schema } = at;
  if (EVERYWHERE.test(field)) return undefined;
  // References do not lead out of a document.
  if (JSON.stringify(schema).includes("$ref")) return undefined;
  const free = families.filter(
    (f) =>
      f !== family &&
      f.answered &&
      isThere(f) &&
      !isTaken(f, field) &&
      !isTaken(originalOf(at, f) ?? f, field),
  );
  const related = free.filter(
    (f) => isTaken(f, `${camel(family.noun)}Id`) || isTaken(family, `${camel(f.noun)}Id`),
  );
  const target = random.pick(related.length > 0 && random.chance(0.8) ? related : free);
  if (!target) return undefined;
  replace(family, field, () => ({}));
  for (const member of target.members) {
    if (member.answered) member.properties[field] = structuredClone(schema);
  }
  return { place: placeIn(target, [field]) };
}

// Splits and merges

const PARTS: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/name$/i, ["First", "Last"]],
  [/address|street/i, ["Line1", "Line2"]],
  [/phone|number/i, ["Main", "Extension"]],
  [/(On|Date)$/, ["Day", "Time"]],
  [/./, ["Prefix", "Suffix"]],
];

function split({ field, family, schema }: At): Outcome | undefined {
  if (!isText(schema)) return undefined;
  const [, endings] = PARTS.find(([pattern]) => pattern.test(field)) ?? [];
  if (!endings) return undefined;
  const names = endings.map((ending) =>
    /name$/i.test(field) ? firstLast(field, ending) : `${field}${ending}`,
  );
  if (names.some((name) => isTaken(family, name))) return undefined;
  replace(family, field, (old) => Object.fromEntries(names.map((name) => [name, old])));
  return { place: placeIn(family, names) };
}

/** `customerName` becomes `customerFirstName`. */
function firstLast(field: string, ending: string): string {
  const stem = field.slice(0, -"name".length);
  return stem === "" ? `${ending.toLowerCase()}Name` : `${stem}${ending}Name`;
}

function merge({ field, family, schema, untold, random }: At): Outcome | undefined {
  if (!isText(schema)) return undefined;
  const properties = family.members.find((m) => m.answered)?.properties ?? {};
  const other = random.pick(untold.filter((name) => name !== field && isText(properties[name] ?? {})));
  if (other === undefined) return undefined;
  const name = random.pick([
    `${field}And${capital(other)}`,
    `full${capital(field)}`,
    `${other}With${capital(field)}`,
  ]);
  if (name === undefined || isTaken(family, name)) return undefined;
  replace(family, field, (old) => ({ [name]: old }));
  replace(family, other, () => ({}));
  return { fields: [field, other], place: placeIn(family, [name]) };
}

// Values

function objectToId({ field, family, schema, to }: At): Outcome | undefined {
  const isList = get(schema, "type") === "array";
  const ref = refName(isList ? get(schema, "items") : schema);
  const root = to.find(({ domain }) => domain === family.domain)?.root;
  const target = ref === undefined || !root ? undefined : schemasOf(root)[ref];
  if (!isObject(get(target, "properties"))) return undefined;
  const name = isList ? `${field.replace(/ies$/, "y").replace(/s$/, "")}Ids` : `${field}Id`;
  if (isTaken(family, name)) return undefined;
  const id: JsonObject = { type: "integer", format: "int64" };
  replace(family, field, () => ({ [name]: isList ? { type: "array", items: id } : id }));
  return { place: placeIn(family, [name]) };
}

function retype({ field, family, schema }: At): Outcome | undefined {
  const type = get(schema, "type");
  const [kind] = Array.isArray(type) ? type : [type];
  const isPlain = get(schema, "enum") === undefined && get(schema, "format") !== "date-time";
  const other =
    kind === "integer" || kind === "number"
      ? { type: "string" }
      : kind === "string" && isPlain
        ? { type: "number", format: "double" }
        : undefined;
  if (!other) return undefined;
  replace(family, field, () => ({ [field]: other }));
  return { place: placeIn(family, [field]) };
}

function changeEnum({ field, family, schema, to, random }: At): Outcome | undefined {
  const root = to.find(({ domain }) => domain === family.domain)?.root;
  const ref = refName(schema);
  const values = get(ref === undefined || !root ? schema : schemasOf(root)[ref], "enum");
  if (!Array.isArray(values) || values.length < 2) return undefined;
  const gone = random.below(values.length);
  const changed = values.map((value, i) => (i === gone ? `${String(value)}Anew` : value));
  replace(family, field, () => ({ [field]: { type: "string", enum: changed } }));
  return { place: placeIn(family, [field]) };
}

function remove({ field, family }: At): Outcome {
  replace(family, field, () => ({}));
  return {};
}

// Documents

function fieldsOf(properties: JsonObject): string[] {
  return Object.keys(properties);
}

function isTaken(family: Family, name: string): boolean {
  return family.members.some(({ properties }) => Object.hasOwn(properties, name));
}

function placeIn(family: Family, fields: readonly string[]): NonNullable<Truth["place"]> {
  return { domain: family.domain, schemas: family.members.map(({ name }) => name), fields };
}

/** In every member that has the field; the others stay in their order, new ones take its place. */
function replace(family: Family, field: string, by: (schema: JsonValue) => JsonObject): void {
  for (const { properties } of family.members) {
    const entries = Object.entries(properties);
    for (const key of Object.keys(properties)) Reflect.deleteProperty(properties, key);
    for (const [key, schema] of entries) {
      Object.assign(properties, key === field ? by(schema) : { [key]: schema });
    }
  }
}

function isText(schema: JsonValue): boolean {
  const type = get(schema, "type");
  const kinds = Array.isArray(type) ? type : [type];
  return kinds.includes("string") && get(schema, "enum") === undefined && get(schema, "format") === undefined;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function pascal(words: string): string {
  return words.split(" ").map(capital).join("");
}

function camel(words: string): string {
  const name = pascal(words);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
