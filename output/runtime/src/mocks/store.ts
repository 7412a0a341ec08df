/**
 * What the mock keeps: for each tenant, the records of each entity.
 *
 * Nothing is stored of a seeded record but its id: its values follow from the seed, whenever somebody looks. What callers write lies
 * on top. Records are replaced, never changed, so that a snapshot is a copy of maps.
 */
import type { EntitySpec } from "./description.js";
import { memo } from "./memo.js";
import { between, createdAt, drawOf, extend, hash, startTrail, uuidOf } from "./random.js";
import type { Facts } from "./site.js";

export type Id = string | number | bigint;

export interface StoredRecord {
  readonly id: Id;
  /** Place among the seeded records, from 1; created ones go on counting. References between records follow it. */
  readonly ordinal: number;
  readonly parent?: Id;
  /** Fields that callers wrote, by name. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Fields that the last caller who sent a whole record could have sent: what it left out is empty. */
  readonly writable?: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly createdOn: number;
  readonly modifiedOn: number;
  /** Order of changes within the entity: feeds go on after one. */
  readonly sequence: number;
  readonly isDeleted?: true;
  /** Made by a caller, not from the seed. */
  readonly isCreated?: true;
}

/** The records of one entity of one tenant. */
export interface Table {
  readonly spec: EntitySpec;
  /** By {@link keyOfId}, in the order of creation. */
  readonly records: Map<string, StoredRecord>;
  /** Ids of the records that were there at first: what others refer to. */
  readonly seeded: Id[];
  sequence: number;
  /** Of the store: what one record shows may be written in another. */
  readonly changes: { count: number };
}

export interface StoreOptions {
  readonly seed: number;
  /** How many records each entity without a parent starts with. */
  readonly records: number;
  /** The time that seeded data is made for, in milliseconds since 1970. */
  readonly start: number;
  /** How many times as many records an entity has. */
  readonly times?: (key: string) => number;
  /** What the business says of a record. */
  readonly facts?: (store: Store, key: string, id: Id, record?: StoredRecord) => Facts | undefined;
}

/** Children of each seeded parent. */
const CHILDREN = 2;
const HOUR = 3_600_000;

export interface Store {
  /** The records of an entity, made from the seed when they are first asked for. */
  table(key: string): Table | undefined;
  /** Ids of the records that an entity starts with: most are numbers in a row, which takes no table to tell. */
  seeded(key: string): readonly Id[];
  /** All that was read or written so far. */
  readonly tables: Map<string, Table>;
  /** What the business says of a record, if it has rules for its kind. */
  facts(key: string, id: Id, record?: StoredRecord): Facts | undefined;
  /** How often a record was written. */
  readonly changes: { readonly count: number };
}

export type Entities = ReadonlyMap<string, EntitySpec>;

export function createStore(entities: () => Entities, options: StoreOptions, kept?: Store): Store {
  const changes = { count: 0 };
  const rows = new Map<string, readonly Id[]>();
  const tables = new Map(
    [...(kept?.tables ?? [])].map(([key, table]) => [
      key,
      { ...table, records: new Map(table.records), changes },
    ]),
  );
  const store: Store = {
    tables,
    changes,
    facts: (key, id, record) => options.facts?.(store, key, id, record),
    seeded(key) {
      const spec = entities().get(key);
      return tables.has(key) || !spec || spec.parent !== undefined || (spec.id && spec.id[1] !== "integer")
        ? (store.table(key)?.seeded ?? [])
        : memo(rows, key, () => Array.from({ length: countOf(spec, options) }, (_, i) => i + 1));
    },
    table(key) {
      const found = tables.get(key);
      const spec = entities().get(key);
      if (spec === undefined || spec === found?.spec) return found;
      // After a reload the same records have another description.
      const table = found ? { ...found, spec } : seededTable(spec, store, { ...options, changes });
      tables.set(key, table);
      return table;
    },
  };
  return store;
}

/** How many records there may be of an entity. */
export function checkedCount(count: number): number {
  if (!Number.isInteger(count) || count < 0 || count > 10_000)
    throw new RangeError(`records has to be a whole number from 0 to 10000, not ${count}.`);
  return count;
}

/** Ids of URLs are texts, those of bodies may be numbers: both find the same record. */
export function keyOfId(id: Id): string {
  return String(id).toLowerCase();
}

/** A record that exists for callers. */
export function liveRecord(table: Table, id: Id): StoredRecord | undefined {
  const record = table.records.get(keyOfId(id));
  return record?.isDeleted ? undefined : record;
}

export function putRecord(table: Table, record: Omit<StoredRecord, "sequence">): StoredRecord {
  table.sequence += 1;
  table.changes.count += 1;
  const stored = { ...record, sequence: table.sequence };
  table.records.set(keyOfId(record.id), stored);
  return stored;
}

/** The number of a record in its {@link EntitySpec.alias}; no entity has the numbers of another. */
export function aliasOf(key: string, ordinal: number): number {
  return 100_000 * (1 + (hash(0, key) % 8000)) + ordinal;
}

/** Place and id of a record that is about to be created: the id that its maker sent, if no record has had it. */
export function nextId(
  { spec, records }: Table,
  seed: number,
  sent: unknown,
): { readonly id: Id; readonly ordinal: number } {
  let ordinal = records.size;
  let id = sent as Id | undefined;
  while (!id || records.has(keyOfId(id))) id = idOf(spec, (ordinal += 1), seed);
  return { id, ordinal: id === sent ? ordinal + 1 : ordinal };
}

/** The records that an entity starts with. */
export function seededTable(
  spec: EntitySpec,
  store: Store,
  { changes, ...options }: StoreOptions & Pick<Table, "changes">,
): Table {
  const first = seeded(spec, store, options);
  return {
    spec,
    records: new Map(first.map((record) => [keyOfId(record.id), record])),
    seeded: first.map(({ id }) => id),
    sequence: first.length,
    changes,
  };
}

/** Of entities without a parent. */
function countOf({ key, single }: EntitySpec, { records, times }: StoreOptions): number {
  return single ? 1 : Math.ceil(records * (times?.(key) ?? 1));
}

function seeded(spec: EntitySpec, store: Store, options: StoreOptions): readonly StoredRecord[] {
  const { seed } = options;
  const parents = spec.parent === undefined ? undefined : store.table(spec.parent);
  // Records that were created later start without children.
  const owners = parents ? [...parents.records.values()].filter(({ isCreated }) => !isCreated) : [undefined];
  const each = parents && !spec.single ? CHILDREN : countOf(spec, options);
  const places = owners.flatMap((owner) =>
    Array.from({ length: each }, (_, i) => ({ owner, n: ((owner?.ordinal ?? 1) - 1) * each + i + 1 })),
  );
  return places.map(({ owner, n }): StoredRecord => {
    const id = spec.single && owner ? owner.id : idOf(spec, n, seed);
    return {
      id,
      ordinal: n,
      ...(owner && { parent: owner.id }),
      written: {},
      // Worked out when somebody asks: of most records nobody does.
      get createdOn() {
        return momentOf("createdOn", id, spec.key, store, options);
      },
      get modifiedOn() {
        return momentOf("modifiedOn", id, spec.key, store, options);
      },
      sequence: n,
    };
  });
}

/** When a seeded record came or changed: by the rules of the business, else some time, with the draws that its values are made with. */
function momentOf(
  name: "createdOn" | "modifiedOn",
  id: Id,
  key: string,
  store: Store,
  { seed, start }: StoreOptions,
): number {
  const fact = store.facts(key, id)?.get(name);
  if (typeof fact === "number") return fact;
  const trail = startTrail(seed, key, id);
  if (name === "createdOn") return createdAt(drawOf(trail), start);
  const createdOn = momentOf("createdOn", id, key, store, { seed, start, records: 0 });
  const hours = Math.floor((start - createdOn) / HOUR);
  return createdOn + between(drawOf(extend(trail, "modifiedOn")), 0, hours) * HOUR;
}

/** How many records of an entity others refer to. */
export function quarterOf(records: number): number {
  return Math.max(1, Math.ceil(records / 4));
}

/** The place of a record that one in another place refers to: in step, so that the customer of a job is that of its location. */
export function spread(records: number, ordinal: number): number {
  return ((ordinal - 1) % quarterOf(records)) + 1;
}

function idOf({ key, id }: EntitySpec, ordinal: number, seed: number): Id {
  switch (id?.[1]) {
    case "uuid":
      return uuidOf(hash(seed, key, ordinal));
    case "string":
      return `${(key.split("/").at(-1) ?? "").replace(/s$/, "")}-${ordinal}`;
    case "integer":
    case undefined:
      return ordinal;
  }
}
