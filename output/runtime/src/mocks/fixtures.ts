/**
 * Records that a test wants: part of one is enough, the seed makes up the rest. What only the server writes can be set as well; what no
 * record can hold is refused, for a test would not be about what it says.
 */
import { meant, nearest } from "../nearest.js";
import { TENANT } from "../vendor.js";
import { adopted, agreeing, contradicting, derived, present } from "./agree.js";
import { iso, valueAt, viewOf } from "./answer.js";
import { type Call, existsIn } from "./call.js";
import { copyOf } from "./copy.js";
import type { DomainDescription, EntitySpec, Operation, Rule, Shape, Trait } from "./description.js";
import { memo } from "./memo.js";
import { placeOf } from "./place.js";
import { createdAt, drawOf, startTrail } from "./random.js";
import { ANYBODY, type Sight } from "./engine.js";
import { durationOf } from "./duration.js";
import { danglingIds } from "./references.js";
import {
  elementOf,
  fieldsOf,
  isNumeric,
  isObject,
  type JsonObject,
  mayBeNull,
  resolve,
  timeOf,
} from "./shape.js";
import {
  checkedCount,
  type Id,
  keyOfId,
  liveRecord,
  nextId,
  putRecord,
  seededTable,
  type StoredRecord,
  type Table,
} from "./store.js";
import { below, isValid, validate } from "./validate.js";

export interface RecordOptions {
  /** Whose data it is. Default: the one tenant that has called, or that calls first. */
  readonly tenant?: number | string;
  /** Id of the record that it belongs to: of the customer, for a note of a customer. */
  readonly of?: Id;
  /** `false`: ids may be those of records that do not exist. */
  readonly references?: boolean;
}

/** Of records that belong to another one. */
export interface OwnedOptions extends RecordOptions {
  readonly of: Id;
}

/** What stands of a record in a call: any of its fields, and of those inside; moments as a `Date` too. */
export type PartOf<T> = T extends string
  ? T | (T extends `${number}-${number}-${number}T${string}` ? Date : never)
  : T extends number | bigint | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly PartOf<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]?: PartOf<T[Name]> | undefined }
        : T;

type Rest<Options> = object extends Options ? [options?: Options] : [options: Options];

/** The records of an entity, beside the operations of its resource. */
export interface Records<Item, Options = RecordOptions> {
  /** Puts a record, or changes the one that has the id. What is left out is made up; an id is given where there is none. */
  put(part: PartOf<Item>, ...options: Rest<Options>): Item;
  /** Takes a record away: it is not found any more, and feeds tell that it has gone. */
  remove(id: Id, options?: RecordOptions): void;
  /** All records, whole. */
  all(options?: RecordOptions): readonly Item[];
  /** Puts so many in place of those that there are; `part` is asked for some fields of each, counted from 0. */
  seed(count: number, part?: (index: number) => PartOf<Item>, ...options: Rest<Options>): readonly Item[];
}

/** Puts a record as a word says, such as a job that is late, and the fields of a part. */
export type Traits<Item, Names extends string> = {
  readonly [Name in Names]: (part?: PartOf<Item>, options?: RecordOptions) => Item;
};

/** The records of all entities, by key. */
export interface Fixtures extends FixturesByKey {
  /** @throws TypeError for ids of a part that no record has, or that contradict each other */
  check(entity: string, part: unknown, options?: RecordOptions): void;
  /** Moves the clock on, by milliseconds or `"2h"`. Answers the time that it is then. */
  advance(by: number | string): Date;
  /** Those of a domain, by the names that lead to them in a mock. */
  of(domain: DomainDescription): readonly (readonly [names: readonly string[], members: Records<unknown>])[];
}

interface FixturesByKey {
  put(entity: string, part: unknown, options?: RecordOptions): unknown;
  remove(entity: string, id: Id, options?: RecordOptions): void;
  all(entity: string, options?: RecordOptions): readonly unknown[];
  /** By the name of a trait. */
  trait(entity: string, name: string, part?: unknown, options?: RecordOptions): unknown;
  seed(
    entity: string,
    count: number,
    part?: (index: number) => unknown,
    options?: RecordOptions,
  ): readonly unknown[];
}

/** Gives a mock the records that tests put; see {@link Records}. */
export function createFixtures(sight: Sight): Fixtures {
  const open = (entity: string, options: RecordOptions = {}): Opened => {
    const call = callTo(sight, entity, options.tenant);
    const table = call.store.table(entity);
    if (table !== undefined) return { call, table, options };
    const names = [...call.world.entities.keys()];
    throw new TypeError(`There are no records ${entity}.${meant(nearest(entity, names))}`);
  };
  const byKey: FixturesByKey = {
    put: (entity, part, options) => {
      const opened = open(entity, options);
      return shown(opened, put(opened, part));
    },
    trait(entity, name, part, options) {
      const opened = open(entity, options);
      const { traits = {} } = opened.table.spec;
      const trait = Object.hasOwn(traits, name) ? traits[name] : undefined;
      if (trait === undefined)
        throw new TypeError(`${entity} have no trait ${name}.${meant(Object.keys(traits))}`);
      return putTrait(byKey, opened, { trait, part });
    },
    remove(entity, id, options) {
      const { call, table } = open(entity, options);
      const record = liveRecord(table, id);
      if (isObject(id)) throw new TypeError(`${entity}: remove() takes the id of a record, not the record.`);
      if (record === undefined) throw new TypeError(`${entity} has no record ${id}.`);
      putRecord(table, { ...record, isDeleted: true, modifiedOn: call.now() });
    },
    all: (entity, options) => {
      const opened = open(entity, options);
      return ownedIn(opened).map((record) => shown(opened, record));
    },
    seed(entity, count, part, options) {
      const before = open(entity, options);
      const { parent } = before.table.spec;
      if (parent === undefined) replace(before, checkedCount(count));
      else for (const { id } of ownedIn(before, ownerIn(before))) before.table.records.delete(keyOfId(id));
      // Others refer to what is there now.
      sight.renew();
      const opened = open(entity, options);
      const { table } = opened;
      const [field = ""] = table.spec.id ?? [];
      const records = [...table.records.values()];
      return Array.from({ length: checkedCount(count) }, (_, i) => {
        const seeded = parent === undefined ? records[i] : undefined;
        const wanted = part?.(i) ?? {};
        if (!seeded || !isObject(wanted)) return shown(opened, put(opened, wanted));
        const { [field]: id = seeded.id } = wanted;
        if (!part) return shown(opened, seeded);
        table.records.delete(keyOfId(seeded.id));
        table.seeded[i] = id as Id;
        return shown(opened, put(opened, { ...wanted, [field]: id }, { ...seeded, id: id as Id }));
      });
    },
  };
  return {
    ...byKey,
    check(entity, part, options) {
      const opened = open(entity, options);
      const { call, table } = opened;
      // To whom one belongs that was put may be made up.
      const isSeeded = (key: string, id: Id) =>
        Object.keys(call.store.table(key)?.records.get(keyOfId(id))?.written ?? {}).length === 0;
      refuse(entity, [...danglingIn(opened, part), ...contradicting(call, table, part, isSeeded)]);
    },
    advance(by) {
      sight.advance(durationOf(by));
      return new Date(sight.state.now());
    },
    of: ({ entities }) =>
      entities.flatMap((entity) => {
        const place = placeOf(entity);
        return place === "" ? [] : [[place.split("."), membersOf(byKey, entity)] as const];
      }),
  };
}

function membersOf(byKey: FixturesByKey, { key, traits = {} }: EntitySpec): Records<unknown> {
  const named = Object.keys(traits).map((name): [string, unknown] => [
    name,
    (part?: unknown, options?: RecordOptions) => byKey.trait(key, name, part, options),
  ]);
  return {
    ...Object.fromEntries(named),
    put: (part, options) => byKey.put(key, part, options),
    remove: (id, options) => byKey.remove(key, id, options),
    all: (options) => byKey.all(key, options),
    seed: (count, part, options) => byKey.seed(key, count, part, options),
  };
}

interface Wanted {
  readonly trait: Trait;
  readonly part: unknown;
}

/** The record, and those beside it that the trait tells of, which refer to each other. */
function putTrait(
  byKey: FixturesByKey,
  { call, table, options }: Opened,
  { trait, part = {} }: Wanted,
): unknown {
  const { spec } = table;
  const given = isObject(part) ? part : {};
  const now = call.now();
  const own: Record<string, unknown> = {};
  const beside = new Map<string, Record<string, unknown>>();
  for (const [path, rule] of Object.entries(trait)) {
    const [name = "", inner] = path.split(".");
    const fields = inner === undefined ? own : memo(beside, name, (): Record<string, unknown> => ({}));
    fields[inner ?? name] = valueOf(rule, now);
  }
  let record = byKey.put(spec.key, isObject(part) ? { ...own, ...part } : part, options) as JsonObject;
  const references = fieldsOf(spec.shape, call.domain.models);
  for (const [field, fields] of beside) {
    const entity = references.find(([name]) => name === field)?.[3] ?? "";
    const other = call.store.table(entity)?.spec;
    const id = spec.id?.[0] ?? "";
    // The caller has one, or the domain of it is not mocked.
    if (other?.id === undefined || given[field] !== undefined) continue;
    const { models } = call.world.homes.get(entity) ?? call.domain;
    const back = fieldsOf(other.shape, models).flatMap(([name, , , to]) =>
      to === spec.key ? [[name, record[id]]] : [],
    );
    const made = byKey.put(entity, { ...fields, ...Object.fromEntries(back) }, options) as JsonObject;
    // It is the only one: the first and the last.
    const forth = references.flatMap(([name, , , to]) =>
      to === entity && given[name] === undefined ? [[name, made[other.id?.[0] ?? ""]]] : [],
    );
    record = byKey.put(spec.key, { [id]: record[id], ...Object.fromEntries(forth) }, options) as JsonObject;
  }
  return record;
}

/** A constant, or a time. */
function valueOf(rule: Rule, now: number): unknown {
  const count = (one: Rule): number => {
    if (!Array.isArray(one)) return Number(one);
    const [kind, a = 0, b = 0] = one as Operation;
    return kind === "now" ? now : kind === "+" ? count(a) + count(b) : count(a) - count(b);
  };
  return Array.isArray(rule) ? new Date(count(rule)) : rule;
}

/** A call of nobody, to a domain in which there is such an entity. */
function callTo({ state, storeOf }: Sight, entity: string, tenant?: number | string): Call {
  const [only = ANYBODY, ...others] = state.stores.keys();
  if (tenant === undefined && others.length > 0)
    throw new TypeError(
      `Several tenants have called: name one of ${[only, ...others].join(", ")}, { tenant: ${only} }.`,
    );
  if (TENANT !== undefined && tenant !== undefined && !/^\d{1,20}$/.test(String(tenant)))
    throw new TypeError(`tenant has to be the number of a tenant, not ${JSON.stringify(tenant)}.`);
  const store = storeOf(tenant === undefined ? only : String(tenant));
  // Nothing else is looked at where a record is shown.
  return { ...state, domain: state.world.homes.get(entity), store } as unknown as Call;
}

/** Other records for those of an entity; what belongs to them goes with them. */
function replace({ call, table: { spec, changes } }: Opened, count: number): void {
  const { store, world, seed, start } = call;
  const drop = (key: string) => {
    store.tables.delete(key);
    for (const inner of world.entities.values()) if (inner.parent === key) drop(inner.key);
  };
  drop(spec.key);
  store.tables.set(spec.key, seededTable(spec, store, { seed, start, records: count, changes }));
}

interface Opened {
  readonly call: Call;
  readonly table: Table;
  readonly options: RecordOptions;
}

/** The caller's own: what calls show is kept. */
function shown({ call, table }: Opened, record: StoredRecord): unknown {
  return copyOf(viewOf(call, table, record, table.spec.shape));
}

/** Those that are there, of one owner if it is named. */
function ownedIn(opened: Opened, of = opened.options.of): readonly StoredRecord[] {
  const { table } = opened;
  if (of !== undefined) ownerIn(opened);
  return [...table.records.values()].filter(
    ({ parent = "", isDeleted }) => !isDeleted && (of === undefined || keyOfId(parent) === keyOfId(of)),
  );
}

/** Id of the record that a new one belongs to. */
function ownerIn({ call, table: { spec }, options: { of } }: Opened): Id | undefined {
  const owners = spec.parent === undefined ? undefined : call.store.table(spec.parent);
  if (of !== undefined && spec.parent === undefined)
    throw new TypeError(`${spec.key} belong to no other record: leave \`of\` out.`);
  if (owners === undefined) return undefined;
  if (of === undefined)
    throw new TypeError(`${spec.key} belong to one of ${spec.parent}: name its id, { of: 1 }.`);
  const owner = liveRecord(owners, of);
  if (owner === undefined) throw new TypeError(`${spec.key}: ${spec.parent} has no record ${of}.`);
  return owner.id;
}

/** @param seeded what is changed, where the part does not say it */
function put(opened: Opened, part: unknown, seeded?: StoredRecord): StoredRecord {
  const { call, table, options } = opened;
  const { spec } = table;
  if (!isObject(part)) throw new TypeError(`${spec.key}: part of a record is an object.`);
  const { models } = call.domain;
  const given = Object.fromEntries(Object.entries(copyOf(part)).filter(([, value]) => value !== undefined));
  const before = seeded ?? recordOf(opened, given);
  const run: Run = { opened, record: before, faults: [] };
  const isNew = before.sequence === 0 || seeded !== undefined;
  const whole = isNew ? derived(call, table, given) : given;
  const value = completed(run, { shape: spec.shape, part: whole, path: "" });
  const written = (isNew ? present(call, spec.shape, value, whole) : value) as JsonObject;
  for (const [name, shape] of fieldsOf(spec.shape, models))
    if (Object.hasOwn(written, name))
      for (const { path, message } of validate(shape, written[name], { models, direction: "response" }))
        run.faults.push(`${below(name, path)} ${message}.`);
  if (run.faults.length === 0 && options.references !== false)
    run.faults.push(...danglingIn(opened, given), ...contradicting(call, table, given, () => true));
  const own = spec.id?.[1] === "integer" ? given[spec.id[0]] : undefined;
  if (isNumeric(own) && own <= 0) run.faults.push(`${spec.id?.[0]} has to be more than 0.`);
  refuse(spec.key, run.faults);
  return stored(opened, before, { written, isNew });
}

function refuse(entity: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new TypeError(`${entity}: ${faults.join(" ")}`);
}

/** Ids that no record has. */
function danglingIn({ call, table: { spec } }: Opened, part: unknown): readonly string[] {
  const { models } = call.domain;
  return danglingIds(spec.shape, part, { models, exists: existsIn(call) }).map(
    ({ path, id }) =>
      `${path}: there is no record ${id}; put it first, or allow it with { references: false }.`,
  );
}

/** The record that a part is about: the one with its id, of its owner, or a new one. */
function recordOf(opened: Opened, given: JsonObject): StoredRecord {
  const { call, table } = opened;
  const { spec, records } = table;
  const sent = spec.id && given[spec.id[0]];
  const known = records.get(keyOfId(sent as Id));
  if (known) return known;
  const parent = ownerIn(opened);
  const single = spec.single && [...records.values()].find((one) => one.parent === parent);
  if (single) return single;
  const { id, ordinal } =
    spec.single && parent !== undefined
      ? { id: parent, ordinal: records.size + 1 }
      : nextId(table, call.seed, sent);
  const createdOn = createdAt(drawOf(startTrail(call.seed, spec.key, id)), call.start);
  return {
    id,
    ordinal,
    ...(parent !== undefined && { parent }),
    written: {},
    createdOn,
    modifiedOn: createdOn,
    sequence: 0,
  };
}

function stored(
  opened: Opened,
  before: StoredRecord,
  { written, isNew }: { readonly written: JsonObject; readonly isNew: boolean },
): StoredRecord {
  const { call, table } = opened;
  const { isDeleted: _, ...record } = before;
  const all = { ...(before.sequence === 0 && alone(opened)), ...record.written, ...written };
  const modifiedOn = timeOf(written["modifiedOn"]) ?? call.now();
  const put = putRecord(table, { ...record, written: all, modifiedOn });
  const times = Object.values(written).flatMap((value) =>
    /^\d{4}-\d\d-\d\dT/.test(String(value)) ? (timeOf(value) ?? []) : [],
  );
  // By the rules of the business as for any other record; but nothing happens to one before it is there.
  const born =
    (call.store.facts(table.spec.key, record.id)?.get("createdOn") as number | undefined) ?? record.createdOn;
  const createdOn = timeOf(written["createdOn"]) ?? Math.min(born, ...times);
  const dated = { ...put, createdOn, ...(before.sequence === 0 && { isCreated: true as const }) };
  replaceIn(table, dated);
  if (before.sequence === 0) return pinned(opened, dated);
  return isNew ? agreed(opened, dated) : dated;
}

/** The same change, told in full: what facts said of the record before is not true any more. */
function replaceIn({ records, changes }: Table, record: StoredRecord): void {
  changes.count += 1;
  records.set(keyOfId(record.id), record);
}

/** A new record is an exception to none of its kind, merged into one or made again for it, unless a test says so. */
function alone({ call, table: { spec } }: Opened): JsonObject {
  const { models } = call.domain;
  const own = fieldsOf(spec.shape, models).filter(
    ([, shape, , to]) => to === spec.key && mayBeNull(shape, models),
  );
  return Object.fromEntries(own.map(([name]) => [name, null]));
}

/** With what a part leaves out made to go with what it says. */
function agreed(opened: Opened, record: StoredRecord): StoredRecord {
  const { call, table } = opened;
  const others = agreeing(call, table, record, shown(opened, record) as JsonObject);
  const run: Run = { opened, record, faults: [] };
  const written = completed(run, { shape: table.spec.shape, part: others, path: "" }) as JsonObject;
  const whole = { ...record, written: { ...record.written, ...written } };
  replaceIn(table, whole);
  return whole;
}

/** What a new record refers to stays, whatever is put after it. */
function pinned(opened: Opened, first: StoredRecord): StoredRecord {
  const { call, table } = opened;
  const record = agreed(opened, first);
  const view = shown(opened, record) as JsonObject;
  const references = fieldsOf(table.spec.shape, call.domain.models).flatMap(([name, , , to]) =>
    to !== undefined && isObject(view) && Object.hasOwn(view, name) ? [[name, view[name]]] : [],
  );
  const kept = { ...record, written: { ...Object.fromEntries(references), ...record.written } as JsonObject };
  replaceIn(table, kept);
  adopted(call, table, kept, view);
  return kept;
}

interface Run {
  readonly opened: Opened;
  readonly record: StoredRecord;
  /** Sentences. */
  readonly faults: string[];
}

interface Part {
  readonly shape: Shape;
  readonly part: unknown;
  /** `address.street`; empty for the record. */
  readonly path: string;
  /** Of whose records it is one, in part. */
  readonly refersTo?: string | undefined;
}

/** A part with what its shape asks for besides; but for the record itself, which is completed whenever it is shown. */
function completed(run: Run, { shape, part, path, refersTo }: Part): unknown {
  const { models } = run.opened.call.domain;
  const found = resolve(shape, models);
  if (part instanceof Date) {
    const text = Number.isNaN(+part) ? "" : iso(+part);
    return /:date[?"]/.test(JSON.stringify(found)) ? text.slice(0, 10) : text;
  }
  if (Array.isArray(part)) {
    const item = elementOf(found, models) ?? "any";
    return part.map((one: unknown, i) => completed(run, { shape: item, part: one, path: `${path}[${i}]` }));
  }
  if (!isObject(part)) return part;
  if (/^(any|one)-of/.test(found[0]))
    return firstCompleted(run, found.slice(1) as Shape[], { shape, part, path });
  const fields = new Map(fieldsOf(found, models).map((field) => [field[0], field]));
  if (fields.size === 0) return part;
  const whole = new Map(path === "" ? [] : Object.entries(baseOf(run, { shape, part, path, refersTo })));
  for (const [name, value] of Object.entries(part)) {
    const field = fields.get(name);
    const place = below(path, name);
    if (field === undefined)
      run.faults.push(`${place} is no field.${meant(nearest(name, [...fields.keys()]))}`);
    else whole.set(name, completed(run, { shape: field[1], part: value, path: place, refersTo: field[3] }));
  }
  return Object.fromEntries(whole);
}

/** In the first form that takes the part, else in the one that comes closest. */
function firstCompleted(run: Run, members: readonly Shape[], place: Omit<Part, "refersTo">): unknown {
  const { models } = run.opened.call.domain;
  const tries = members.map((shape) => {
    const faults: string[] = [];
    const value = completed({ ...run, faults }, { ...place, shape });
    return {
      faults,
      value,
      fits: faults.length === 0 && isValid(shape, value, { models, direction: "response" }),
    };
  });
  const best = tries.find(({ fits }) => fits) ?? tries.sort((a, b) => a.faults.length - b.faults.length)[0];
  run.faults.push(...(best?.faults ?? []));
  return best?.value;
}

/** What an object is like where its part does not say: as it is, as the record that it names, or as the seed makes it. */
function baseOf({ opened: { call, table }, record }: Run, { shape, part, path, refersTo }: Part): JsonObject {
  const there = path
    .split(".")
    .reduce<unknown>(
      (value, name) => (isObject(value) ? value[name] : undefined),
      record.sequence > 0 ? viewOf(call, table, record, table.spec.shape) : undefined,
    );
  const { id } = part as JsonObject;
  const others = refersTo === undefined ? undefined : call.store.table(refersTo);
  const other = others && liveRecord(others, id as Id);
  const value =
    others && other
      ? viewOf(call, others, other, filled(shape))
      : id === undefined && isObject(there)
        ? there
        : valueAt(call, filled(shape), { entity: table.spec.key, id: record.id, path });
  return isObject(value) ? value : {};
}

/** The shape without null. */
function filled(shape: Shape): Shape {
  const plain = (text: string) => text.replace(/\?$/, "");
  return typeof shape === "string"
    ? plain(shape)
    : ([plain(shape[0]), ...shape.slice(1)] as unknown as Shape);
}
