/**
 * Which record an id belongs to: `customerId` of a job is the id of `crm/customers`, in whatever domain a job is.
 *
 * Read off the names of fields and path parameters, held against the entities of all domains; what names cannot tell is in
 * `specs/references.yaml`. Every field that looks like an id has a row, also where it is no reference, with the reason why not.
 *
 * Who did something is an employee: by the record's id (`projectManagerIds`), or by that of the user (`createdById`), which the table says
 * a field for; `reference-names.ts` finds everything else.
 */
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/codes.ts";
import type { Domain, Field, Model, Operation, Type } from "../model/ir.ts";
import { fieldsOf } from "../model/fields.ts";
import { modelsOf, resolve } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import { isUserId } from "../match/user-id.ts";
import { type Entity, idKind, type IdKind, recordPath } from "./entities.ts";
import {
  byName,
  type Candidates,
  candidatesIn,
  EARLIER,
  endingsOf,
  keyOf,
  type Wanted,
  wordsOf,
} from "./reference-names.ts";
import { NO_OVERRIDES, type OverrideRow, type ReferenceTable } from "./reference-table.ts";
import { nearest } from "../ground/text.ts";

/** A field or path parameter that looks like an id, and what was made of it. */
export interface ReferenceRow {
  readonly domain: string;
  readonly at:
    | { readonly kind: "field"; readonly model: string; readonly path: readonly string[] }
    | { readonly kind: "parameter"; readonly operation: string; readonly name: string };
  readonly holds: "id" | "object";
  readonly verdict:
    /** The key of an entity; with `#` and a field, what is held is not its id but that field. */
    | { readonly kind: "entity"; readonly entity: string; readonly by: "name" | "override" }
    /** Stated in the table not to be one. */
    | { readonly kind: "none"; readonly why: string }
    /** No reference, as all of its class. */
    | { readonly kind: "class"; readonly class: IdClass }
    /** Nobody knows. */
    | { readonly kind: "open" };
}

/**
 * - `external`: made by and for another system;
 * - `polymorphic`: of what kind the record is depends on another field;
 * - `text`: a string, while what its name could mean is known by a number or a UUID.
 */
export type IdClass = "external" | "polymorphic" | "text";

/** Which entity an id in a model or a path belongs to: the table of `references.ts`. */
export interface References {
  readonly refersTo: (domain: string, model: string, path: readonly string[]) => string | undefined;
  readonly parameter: (domain: string, operation: string, parameter: string) => string | undefined;
}

export interface DerivedReferences extends References {
  readonly rows: readonly ReferenceRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The references of all domains at once.
 *
 * @param entities those of all `domains`
 * @param table the overrides, and what is known of domains that are not there: what refers to them still does
 */
export function deriveReferences(
  domains: readonly Domain[],
  entities: readonly Entity[],
  table: ReferenceTable = NO_OVERRIDES,
): DerivedReferences {
  const present = new Set(domains.map(({ id }) => id));
  const absent = new Map([...table.entities].filter(([key]) => !present.has(domainOf(key))));
  const candidates = candidatesIn(domains, entities, absent);
  const used = new Set<OverrideRow>();
  const named = new Map<string, OverrideRow[]>();
  for (const row of table.rows) named.set(nameAt(row.at), [...(named.get(nameAt(row.at)) ?? []), row]);
  const rows = domains.flatMap((domain) => {
    const context: Context = {
      domain,
      models: modelsOf(domain),
      owners: ownersOf(domain, entities),
      ownIds: new Map(entities.flatMap(({ key, id: own }) => (own ? [[key, own[0]]] : []))),
      candidates,
      users: table.users,
    };
    return slotsOf(context).map((slot): ReferenceRow => {
      const matching = (named.get(nameAt(slot.at)) ?? []).filter((row) => matches(row, slot));
      for (const row of matching) used.add(row);
      const best = matching
        .filter((row) => fits(row, slot, { candidates, present }))
        .reduce<OverrideRow | undefined>((a, b) => (a && weight(a) >= weight(b) ? a : b), undefined);
      const { domain: id, at, holds } = slot;
      return { domain: id, at, holds, verdict: best ? stated(best) : judge(slot, context) };
    });
  });

  const byPlace = new Map(
    rows.flatMap((row) => (row.verdict.kind === "entity" ? [[placeOf(row), row.verdict.entity]] : [])),
  );
  return {
    refersTo: (domain, model, path) => byPlace.get(placeOf({ domain, at: { kind: "field", model, path } })),
    parameter: (domain, operation, name) =>
      byPlace.get(placeOf({ domain, at: { kind: "parameter", operation, name } })),
    rows,
    diagnostics: faultsOf(table, { present, used, entities }),
  };
}

function placeOf({ domain, at }: Pick<ReferenceRow, "domain" | "at">): string {
  return JSON.stringify(
    at.kind === "field" ? [domain, at.model, ...at.path] : [domain, "()", at.operation, at.name],
  );
}

function nameAt(at: ReferenceRow["at"] | OverrideRow["at"]): string {
  return at.kind === "field" ? (at.path.at(-1) ?? "") : at.name;
}

function domainOf(key: string): string {
  return key.slice(0, key.indexOf("/"));
}

interface Context {
  readonly domain: Domain;
  /** By source name. */
  readonly models: ReadonlyMap<string, Model>;
  /** Of which entity a model shows or writes records, by source name. */
  readonly owners: ReadonlyMap<string, string>;
  /** Which field of an entity is its own id, by key. */
  readonly ownIds: ReadonlyMap<string, string>;
  readonly candidates: Candidates;
  /** The field that says which user a person is, by key of the entity. */
  readonly users: ReadonlyMap<string, string>;
}

/** A place that looks like an id. */
interface Slot extends Pick<ReferenceRow, "at" | "holds">, Wanted {
  /** Words of the name without `Id`; none for a path's `{id}`. */
  readonly words: readonly string[];
  /** Of somebody who logs in. */
  readonly isUser: boolean;
  /** Of an object, names of its fields. */
  readonly fields: readonly string[];
  /** Of a path parameter, what stands before it. */
  readonly collection?: { readonly key: string; readonly words: readonly string[] };
}

function slotsOf(context: Context): readonly Slot[] {
  const { domain } = context;
  const operations = operationsOf(domain);
  const envelopes = new Set(
    operations.flatMap(({ paging, success: { type } }) =>
      paging.kind !== "none" && type?.kind === "ref" ? [type.model] : [],
    ),
  );
  const fields = domain.models
    .filter(({ name, source }) => !envelopes.has(name) && !envelopes.has(source))
    .flatMap((model) => {
      const owner = context.owners.get(model.source);
      const scene = new Set([...wordsOf(model.name), ...wordsOf(owner?.split("/").at(-1) ?? "")]);
      return fieldsBelow(model.type).flatMap(({ field, path }) => {
        const isOwn = path.length === 1 && owner !== undefined && context.ownIds.get(owner) === field.source;
        const slot = isOwn ? undefined : fieldSlot(field, context);
        const at = { kind: "field", model: model.name, path } as const;
        return slot ? [{ ...slot, domain: domain.id, at, owner, scene }] : [];
      });
    });
  return [...fields, ...operations.flatMap((operation) => parameterSlots(operation, context))];
}

/** The fields of a model, those of its embedded objects included; what has a name of its own is another model. */
function fieldsBelow(
  type: Type,
  above: readonly string[] = [],
): readonly { readonly field: Field; readonly path: readonly string[] }[] {
  switch (type.kind) {
    case "object":
      return type.fields.flatMap((field) => {
        const path = [...above, field.source];
        return [{ field, path }, ...fieldsBelow(field.type, path)];
      });
    case "array":
      return fieldsBelow(type.items, above);
    case "map":
      return fieldsBelow(type.values, above);
    case "union":
    case "intersection":
      return onceEach(type.members.flatMap((member) => fieldsBelow(member, above)));
    default:
      return [];
  }
}

/** Parts of a type may declare the same field. */
function onceEach<T extends { readonly path: readonly string[] }>(fields: readonly T[]): readonly T[] {
  return [...new Map(fields.map((found) => [JSON.stringify(found.path), found])).values()];
}

const ID_NAME = /^(.+?)[_-]?(?:Id|ID|id)(?:s|List|_list)?$/;

function fieldSlot(
  { source, type, description }: Field,
  context: Context,
): Pick<Slot, "words" | "id" | "holds" | "isUser" | "fields"> | undefined {
  const kind = idKindIn(type, context);
  if (kind !== undefined) {
    const stem = isIdName(source) ? ID_NAME.exec(source)?.[1] : undefined;
    if (stem === undefined) return undefined;
    const isUser = isUserId(source, description);
    return { words: wordsOf(stem), id: kind, holds: "id", isUser, fields: [] };
  }
  const inner = fieldsOf(type, context.models, ["intersection", "union", "array"]);
  const id = inner?.find(({ source: name }) => name === "id");
  const held = id && idKindIn(id.type, context);
  if (inner === undefined || held === undefined) return undefined;
  const words = wordsOf(source).filter((word, i, all) => i === 0 || i < all.length - 1 || word !== "info");
  return { words, id: held, holds: "object", isUser: false, fields: inner.map(({ source: name }) => name) };
}

/** `jobId`, `job_id`, `jobIdList`; not `paid`. */
function isIdName(name: string): boolean {
  return /(?:[a-z0-9](?:Id|ID)|[_-](?:id|ID))(?:s|List|_list)?$/.test(name);
}

/** The kind of an id, or of the ids of a list. */
function idKindIn(type: Type, { models }: Context): IdKind | undefined {
  let target = resolve(type, models);
  for (let depth = 0; target?.kind === "array" && depth < DEPTH; depth += 1)
    target = resolve(target.items, models);
  return target && idKind(target, models);
}

/** Types do not nest deeper than this, except endlessly. */
const DEPTH = 20;

function parameterSlots(operation: Operation, context: Context): readonly Slot[] {
  const path = recordPath(operation);
  return operation.pathParameters.flatMap(({ source, type }): Slot[] => {
    const id = idKindIn(type, context);
    const i = path.findIndex(({ text, isParameter }) => isParameter && text === source);
    if (id === undefined || i < 0) return [];
    const before = path[i - 1];
    return [
      {
        domain: context.domain.id,
        at: { kind: "parameter", operation: operation.source, name: source },
        holds: "id",
        words: source === "id" ? [] : wordsOf(ID_NAME.exec(source)?.[1] ?? source),
        isUser: isUserId(source),
        id,
        fields: [],
        ...(before?.isParameter === false && {
          collection: { key: keyOf(context.domain, path.slice(0, i)), words: wordsOf(before.text) },
        }),
      },
    ];
  });
}

function judge(slot: Slot, context: Context): ReferenceRow["verdict"] {
  const found = (entity: string): ReferenceRow["verdict"] => ({ kind: "entity", entity, by: "name" });
  const { words, collection, id } = slot;
  const record = context.candidates.all.find((one) => one.key === collection?.key && one.id === id);
  if (
    record &&
    (words.length === 0 ||
      record.endings.includes(words.join("")) ||
      endingsOf(words).includes(record.endings[0] ?? ""))
  )
    return found(record.key);
  const last = words.at(-1) ?? "";
  if (words.some((word) => FOREIGN.has(word))) return { kind: "class", class: "external" };
  if (POLYMORPHIC.has(last) || POLYMORPHIC.has(words.slice(-2).join(" ")))
    return { kind: "class", class: "polymorphic" };
  const entity =
    userOf(slot, personOf(slot, context), context) ??
    selfOf(slot, context) ??
    byName(words, slot, context.candidates) ??
    record?.key ??
    (words.length === 0 && collection ? byName(collection.words, slot, context.candidates) : undefined);
  if (entity !== undefined && !isLink(slot, entity, context)) return found(entity);
  return id === "string" ? { kind: "class", class: "text" } : { kind: "open" };
}

/** Words of ids that another system made, or that are made for one. */
const FOREIGN: ReadonlySet<string> = new Set([
  "external",
  "import",
  "export",
  "trace",
  "quickbook",
  "quickbooks",
]);

/** Last words of ids whose record can be of several kinds. */
const POLYMORPHIC: ReadonlySet<string> = new Set([
  "entity",
  "object",
  "source",
  "target",
  "reference",
  "owner",
  "resource",
  "root",
  "applied",
  "applied to",
  "related to",
  "attached to",
  "belong to",
]);

/** `createdBy`, `assignedTo`, `accountManager`: who works there. */
function personOf({ words, id, domain }: Slot, context: Context): string | undefined {
  const last = words.at(-1) ?? "";
  const isPerson =
    PERSONS.has(last) || (last === "by" && words.length > 1) || PERSONS.has(words.slice(-2).join(" "));
  if (!isPerson) return undefined;
  for (const name of ["employee", "user", "staff", "person"]) {
    const key = byName([name], { id, domain }, context.candidates);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Of an employee's `userId`, where the id is that. */
function userOf({ isUser }: Slot, person: string | undefined, { users }: Context): string | undefined {
  const field = person === undefined ? undefined : users.get(person);
  return isUser && person !== undefined && field !== undefined ? `${person}#${field}` : person;
}

const PERSONS: ReadonlySet<string> = new Set([
  "manager",
  "user",
  "assignee",
  "agent",
  "author",
  "creator",
  "assigned to",
  "delegated to",
  "reported to",
]);

/** `parentId`, `previousSessionId`, `mergedToId`, `recallForId`: another record of the same kind. */
function selfOf({ words, id, owner, holds }: Slot, { candidates }: Context): string | undefined {
  const last = words.at(-1) ?? "";
  const own = candidates.all.find((one) => one.key === owner && one.id === id);
  if (own === undefined || holds !== "id") return undefined;
  const isSelf =
    (words.length === 1 && last === "parent") ||
    (EARLIER.has(words[0] ?? "") && own.endings.includes(words.slice(1).join(""))) ||
    (words.length === 2 && (last === "to" || last === "for"));
  return isSelf ? own.key : undefined;
}

/** An object that holds the id of what it is called after is something between the two: `otherVendors: [{ id, vendorId }]`. */
function isLink({ holds, fields, id, domain }: Slot, entity: string, context: Context): boolean {
  return (
    holds === "object" &&
    fields.some((name) => {
      const stem = isIdName(name) ? ID_NAME.exec(name)?.[1] : undefined;
      return stem !== undefined && byName(wordsOf(stem), { id, domain }, context.candidates) === entity;
    })
  );
}

/** Models that operations on an entity send and receive, those that belong to several left out. */
function ownersOf(domain: Domain, entities: readonly Entity[]): ReadonlyMap<string, string> {
  const keys = new Set(entities.map(({ key }) => key));
  const owners = new Map<string, Set<string>>();
  const add = (type: Type | undefined, key: string) => {
    if (type?.kind === "array") add(type.items, key);
    if (type?.kind === "ref") owners.set(type.model, (owners.get(type.model) ?? new Set()).add(key));
  };
  for (const entity of entities) if (entity.domain === domain.id) add(entity.type, entity.key);
  for (const operation of operationsOf(domain)) {
    const path = recordPath(operation);
    const key = keyOf(domain, path);
    if (!keys.has(key)) continue;
    add(operation.body?.type, key);
    add(operation.success.type, key);
    if (operation.paging.kind !== "none") add(operation.paging.item, key);
  }
  return new Map(
    [...owners].flatMap(([model, found]) => (found.size === 1 ? [[model, [...found][0] ?? ""]] : [])),
  );
}

function matches({ domain, at }: OverrideRow, slot: Slot): boolean {
  if (domain !== undefined && domain !== slot.domain) return false;
  if (at.kind === "parameter")
    return (
      slot.at.kind === "parameter" &&
      slot.at.name === at.name &&
      (at.operation === undefined || at.operation === slot.at.operation)
    );
  if (slot.at.kind !== "field" || (at.model !== undefined && at.model !== slot.at.model)) return false;
  const { path } = slot.at;
  return at.path.every((name, i) => path[path.length - at.path.length + i] === name);
}

/**
 * A name may be a number here and a text there; only one of the two is the id of the entity. What a document no longer has, a row
 * cannot lead to.
 */
function fits({ entity }: OverrideRow, { id }: Slot, { candidates, present }: Known): boolean {
  if (entity === undefined) return true;
  const [record] = entity.split("#");
  const found = candidates.all.find(({ key }) => key === record);
  return found === undefined ? !present.has(domainOf(entity)) : found.id === id;
}

interface Known {
  readonly candidates: Candidates;
  readonly present: ReadonlySet<string>;
}

/** The row that says most about the place wins. */
function weight({ domain, at }: OverrideRow): number {
  const isNarrow = (at.kind === "field" ? at.model : at.operation) !== undefined;
  return (isNarrow ? 2 : 0) + (domain === undefined ? 0 : 1);
}

function stated({ entity, why }: OverrideRow): ReferenceRow["verdict"] {
  return entity === undefined ? { kind: "none", why } : { kind: "entity", entity, by: "override" };
}

/** Rows that do nothing, or lead nowhere, as far as that can be told from the domains that are there. */
function faultsOf(
  table: ReferenceTable,
  {
    present,
    used,
    entities,
  }: {
    readonly present: ReadonlySet<string>;
    readonly used: ReadonlySet<OverrideRow>;
    readonly entities: readonly Entity[];
  },
): readonly Diagnostic[] {
  const keys = new Set(entities.map(({ key }) => key));
  const isComplete = table.domains.every((domain) => present.has(domain));
  const unknown = (entity: string, place: Place) => {
    const [key = ""] = entity.split("#");
    if (!present.has(domainOf(key)) || keys.has(key)) return [];
    const near = nearest(key, [...keys]);
    const suggestion = near === undefined ? "" : `; did you mean ${near}?`;
    return [diagnostic("reference-entity-unknown", { entity: key, suggestion }, { place })];
  };
  return table.rows.flatMap((row) => {
    const isMissed = row.domain === undefined ? isComplete : present.has(row.domain);
    return [
      ...(isMissed && !used.has(row)
        ? [diagnostic("reference-unused", { name: row.name }, { place: row.place })]
        : []),
      ...(row.entity === undefined ? [] : unknown(row.entity, row.place)),
    ];
  });
}
