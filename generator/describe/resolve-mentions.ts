/**
 * Which record an id belongs to: `customerId` of a job is the id of `crm/customers`, in whatever domain a job is.
 *
 * Read off the names of fields and path parameters, compared with the collections of all domains; what names cannot tell is in
 * `specs/references.yaml`. Every mention has a row, also where it is no reference, with the reason why not.
 *
 * Who did something is an employee: by the record's id (`projectManagerIds`), or by that of the user (`createdById`), which the table says
 * a field for; `record-names.ts` finds everything else.
 */
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/codes.ts";
import { groupBy, once } from "../ground/collections.ts";
import { didYouMean } from "../ground/text.ts";
import type { Domain } from "../model/ir.ts";
import { type Collection, collectionsOf } from "./collections.ts";
import { type Mention, mentionsIn, type MentionPlace, stemOf } from "./mentions.ts";
import { byName, EARLIER, endingsOf, type Targets, targetsIn, wordsOf } from "./record-names.ts";
import type { OverrideRow, ReferenceTable } from "./stated-references.ts";

/** A mention, and what was made of it. */
export interface ReferenceRow extends Pick<Mention, "domain" | "at" | "holds"> {
  readonly verdict:
    /** The key of a collection; with `#` and a field, what is held is not its id but that field. */
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
type IdClass = "external" | "polymorphic" | "text";

export interface References extends Resolver {
  readonly rows: readonly ReferenceRow[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Resolver {
  /** Which collection the id at a place belongs to, if any. */
  readonly entityAt: (domain: string, at: MentionPlace) => string | undefined;
}

/** What is known while the mentions of all domains are looked at. */
interface Context {
  readonly collections: readonly Collection[];
  readonly targets: Targets;
  readonly table: ReferenceTable;
  /** Ids of the domains that are there. */
  readonly present: ReadonlySet<string>;
}

/**
 * The references of all domains at once.
 *
 * @param table the overrides, and what is known of domains that are not there: what refers to them still does
 */
export function resolveMentions(domains: readonly Domain[], table: ReferenceTable): References {
  const { rowsOf, entityAt, context, used } = resolver(domains, table);
  return { entityAt, rows: domains.flatMap(rowsOf), diagnostics: faultsOf(context, used) };
}

/** The same, of a domain not before it is asked for; all of them are looked at for what is referred to. */
export function createResolver(domains: readonly Domain[], table: ReferenceTable): Resolver {
  return resolver(domains, table);
}

function resolver(domains: readonly Domain[], table: ReferenceTable) {
  const collections = domains.flatMap((domain) => [...collectionsOf(domain).byKey.values()]);
  const present = new Set(domains.map(({ id }) => id));
  const absent = new Map([...table.entities].filter(([key]) => !present.has(domainOf(key))));
  const context: Context = {
    collections,
    targets: targetsIn(domains, collections, absent),
    table,
    present,
  };
  const used = new Set<OverrideRow>();
  const overrides = groupBy(table.rows, ({ at }) => lastOf(at));
  const rowOf = (mention: Mention): ReferenceRow => {
    const matching = (overrides.get(lastOf(mention.at)) ?? []).filter((row) => matches(row, mention));
    for (const row of matching) used.add(row);
    const best = matching
      .filter((row) => fits(row, mention, context))
      .reduce<OverrideRow | undefined>((a, b) => (a && weight(a) >= weight(b) ? a : b), undefined);
    const { domain, at, holds } = mention;
    return { domain, at, holds, verdict: best ? stated(best) : judge(mention, context) };
  };
  const rowsOf = once((domain: Domain) => mentionsIn(domain, collections).map(rowOf));
  const byId = new Map(domains.map((domain) => [domain.id, domain]));
  const entitiesOf = once(
    (domain: Domain) =>
      new Map(
        rowsOf(domain).flatMap(({ at, verdict }) =>
          verdict.kind === "entity" ? [[placeKey(at), verdict.entity]] : [],
        ),
      ),
  );
  const entityAt: Resolver["entityAt"] = (id, at) => {
    const domain = byId.get(id);
    return domain && entitiesOf(domain).get(placeKey(at));
  };
  return { rowsOf, entityAt, context, used };
}

function placeKey({ kind, of, path }: MentionPlace): string {
  return JSON.stringify([kind, of, ...path]);
}

function lastOf({ path }: Pick<MentionPlace, "path">): string {
  return path.at(-1) ?? "";
}

function domainOf(key: string): string {
  return key.slice(0, key.indexOf("/"));
}

function judge(mention: Mention, context: Context): ReferenceRow["verdict"] {
  const found = (entity: string): ReferenceRow["verdict"] => ({ kind: "entity", entity, by: "name" });
  const { words, collection, id } = mention;
  const { targets } = context;
  const record = targets.all.find((one) => one.key === collection?.key && one.id === id);
  if (
    record &&
    (words.length === 0 ||
      record.endings.includes(words.join("")) ||
      endingsOf(words).includes(record.endings[0] ?? ""))
  )
    return found(record.key);
  if (words.some((word) => FOREIGN.test(word))) return { kind: "class", class: "external" };
  if (POLYMORPHIC.test(words.join(" "))) return { kind: "class", class: "polymorphic" };
  const entity =
    personOf(mention, context) ??
    selfOf(mention, targets) ??
    byName(words, mention, targets) ??
    record?.key ??
    (words.length === 0 && collection ? byName(collection.words, mention, targets) : undefined);
  if (entity !== undefined && !isLink(mention, entity, targets)) return found(entity);
  return id === "string" ? { kind: "class", class: "text" } : { kind: "open" };
}

/** Words of ids that another system made, or that are made for one. */
const FOREIGN = /^(external|import|export|trace|quickbooks?)$/;

/** Last words of ids whose record can be of several kinds. */
const POLYMORPHIC =
  /(^| )(entity|object|source|target|reference|owner|resource|root|applied|(applied|related|attached|belong) to)$/;

/** Last words of those who work there: `createdBy`, `assignedTo`, `accountManager`. */
const PERSON = /(^| )(manager|user|assignee|agent|author|creator|(assigned|delegated|reported) to)$| by$/;

/** Of an employee's `userId`, where the id is that. */
function personOf({ words, id, domain, isUser }: Mention, { targets, table }: Context): string | undefined {
  if (!PERSON.test(words.join(" "))) return undefined;
  const person = ["employee", "user", "staff", "person"]
    .map((name) => byName([name], { id, domain }, targets))
    .find((key) => key !== undefined);
  const field = person === undefined ? undefined : table.users.get(person);
  return isUser && person !== undefined && field !== undefined ? `${person}#${field}` : person;
}

/** `parentId`, `previousSessionId`, `mergedToId`, `recallForId`: another record of the same kind. */
function selfOf({ words, id, owner, holds }: Mention, targets: Targets): string | undefined {
  const last = words.at(-1) ?? "";
  const own = targets.all.find((one) => one.key === owner && one.id === id);
  if (own === undefined || holds !== "id") return undefined;
  const isSelf =
    (words.length === 1 && last === "parent") ||
    (EARLIER.has(words[0] ?? "") && own.endings.includes(words.slice(1).join(""))) ||
    (words.length === 2 && (last === "to" || last === "for"));
  return isSelf ? own.key : undefined;
}

/** An object that holds the id of what it is called after is something between the two: `otherVendors: [{ id, vendorId }]`. */
function isLink({ holds, fields, id, domain }: Mention, entity: string, targets: Targets): boolean {
  return (
    holds === "object" &&
    fields.some((name) => {
      const stem = stemOf(name);
      return stem !== undefined && byName(wordsOf(stem), { id, domain }, targets) === entity;
    })
  );
}

function matches({ domain, at }: OverrideRow, mention: Mention): boolean {
  const { kind, of, path } = mention.at;
  return (
    (domain ?? mention.domain) === mention.domain &&
    at.kind === kind &&
    (at.of ?? of) === of &&
    at.path.every((name, i) => path[path.length - at.path.length + i] === name)
  );
}

/**
 * A name may be a number here and a text there; only one of the two is the id of the entity. What a document no longer has, a row
 * cannot lead to.
 */
function fits({ entity }: OverrideRow, { id }: Mention, { targets, present }: Context): boolean {
  if (entity === undefined) return true;
  const [record] = entity.split("#");
  const found = targets.all.find(({ key }) => key === record);
  return found === undefined ? !present.has(domainOf(entity)) : found.id === id;
}

/** The row that says most about the place wins. */
function weight({ domain, at }: OverrideRow): number {
  return (at.of === undefined ? 0 : 2) + (domain === undefined ? 0 : 1);
}

function stated({ entity, why }: OverrideRow): ReferenceRow["verdict"] {
  return entity === undefined ? { kind: "none", why } : { kind: "entity", entity, by: "override" };
}

/** Rows that do nothing, or lead nowhere, as far as that can be told from the domains that are there. */
function faultsOf(
  { collections, table, present }: Context,
  used: ReadonlySet<OverrideRow>,
): readonly Diagnostic[] {
  const keys = new Set(collections.map(({ key }) => key));
  const isComplete = table.domains.every((domain) => present.has(domain));
  const unknown = (entity: string, place: Place) => {
    const [key = ""] = entity.split("#");
    if (!present.has(domainOf(key)) || keys.has(key)) return [];
    const suggestion = didYouMean(key, [...keys]);
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
