/** What operations do to records. */
import type { EntityAction } from "./description.js";
import { answerOf, generated, viewOf } from "./answer.js";
import { type Call, existsIn } from "./call.js";
import { problem } from "./problem.js";
import { readScalar } from "./query.js";
import { hash } from "./random.js";
import { keyOfId, liveRecord, nextId, putRecord, type StoredRecord, type Table } from "./store.js";
import { fieldsOf, isObject, type JsonObject, merge, resolve } from "./shape.js";
import { hooks } from "./hooks.js";

/** What an action does. */
export type Handler<Action> = (call: Call, action: Action) => Response;

export const get: Handler<EntityAction> = onRecord(show);

export const update: Handler<EntityAction> = onRecord((call, table, record) => {
  const before = call.operation.effects && viewOf(call, table, record, table.spec.shape);
  const changed = change(call, table, record);
  return hooks.carryOut?.(call, table, changed, before) ?? show(call, table, latest(table, changed));
});

export const remove: Handler<EntityAction> = onRecord((call, table, record) => {
  // Some records are only not active any more.
  if (call.operation.effects?.some(({ deny }) => deny === undefined))
    return hooks.carryOut?.(call, table, record) ?? answerOf(call, generated(call));
  // What there is exactly one of is emptied, not gone.
  const gone = table.spec.single ? { written: {} } : { isDeleted: true as const };
  putRecord(table, { ...record, ...gone, modifiedOn: call.now() });
  return answerOf(call, generated(call));
});

export const act: Handler<EntityAction> = onRecord(actOn);

export const create: Handler<EntityAction> = onTable((call, { table, owner }) => {
  const { operation, parameters, body, now, seed } = call;
  const at = now();
  // What the path says counts as sent.
  const said = Object.entries(operation.filters ?? {}).map(([name, field]) => [
    field,
    readScalar(parameters.get(name) ?? "", "integer"),
  ]);
  const written = { ...(isObject(body) ? body : {}), ...Object.fromEntries(said) } as JsonObject;
  const record = putRecord(table, {
    ...nextId(table, seed, table.spec.id && written[table.spec.id[0]]),
    ...(owner && { parent: owner.id }),
    written,
    writable: writableIn(call),
    createdOn: at,
    modifiedOn: at,
    isCreated: true,
  });
  return hooks.carryOut?.(call, table, record) ?? show(call, table, latest(table, record));
});

/** As it is now. */
function latest(table: Table, record: StoredRecord): StoredRecord {
  return table.records.get(keyOfId(record.id)) ?? record;
}

/** Finds the record that the path names. */
function onRecord(
  handle: (call: Call, table: Table, record: StoredRecord) => Response,
): Handler<EntityAction> {
  return onTable((call, { table, owner }, { id = "" }) => {
    const record = table.spec.single
      ? ([...table.records.values()].find(({ parent }) => owner === undefined || parent === owner.id) ??
        createSingleton(call, table, owner))
      : recordAt(table, call.parameters.get(id) ?? "");
    const isThere = record && !record.isDeleted && (!owner || record.parent === owner.id);
    return isThere ? handle(call, table, record) : notFound();
  });
}

/** Finds the records of an entity, and the one that they belong to: every record that the path names has to exist. */
export function onTable<Action extends EntityAction>(
  handle: (
    call: Call,
    found: { readonly table: Table; readonly owner: StoredRecord | undefined },
    action: Action,
  ) => Response,
): Handler<Action> {
  return (call, action) => {
    const table = call.store.table(action.entity);
    const owner = ownerIn(call, action);
    if (table === undefined || owner === null || !refersToRecords(call)) return notFound();
    return handle(call, { table, owner }, action);
  };
}

/** The record of the parent that the path names; `null` when there is no such record. */
function ownerIn({ store, parameters }: Call, action: EntityAction): StoredRecord | null | undefined {
  const parent = store.table(action.entity)?.spec.parent;
  if (action.of === undefined || parent === undefined) return undefined;
  const table = store.table(parent);
  return (table && recordAt(table, parameters.get(action.of) ?? "")) ?? null;
}

/** Records without an id field go by whatever text stands in the path. */
function recordAt(table: Table, text: string): StoredRecord | undefined {
  if (table.spec.id !== undefined || table.records.has(text)) return liveRecord(table, text);
  const all = [...table.records.values()].filter(({ isDeleted }) => !isDeleted);
  return all[hash(0, text) % Math.max(1, all.length)];
}

/** The singleton of a parent that was created by a caller. */
function createSingleton({ now }: Call, table: Table, owner: StoredRecord | undefined): StoredRecord {
  const at = now();
  return putRecord(table, {
    id: owner?.id ?? 1,
    ordinal: table.records.size + 1,
    ...(owner && { parent: owner.id }),
    written: {},
    createdOn: at,
    modifiedOn: at,
  });
}

/** Ids in the path, but free texts, that are no part of the entity's own address have to exist too: `/customers/{id}/tags/{tagTypeId}`. */
function refersToRecords(call: Call): boolean {
  const exists = existsIn(call);
  return (call.operation.parameters ?? []).every(
    ([name, shape, entity]) =>
      entity === undefined || shape === "string" || exists(entity, call.parameters.get(name) ?? ""),
  );
}

export function notFound(): Response {
  return problem(404);
}

function change(call: Call, table: Table, record: StoredRecord): StoredRecord {
  const { operation, body, now } = call;
  const change = isObject(body) ? body : {};
  return putRecord(table, {
    ...record,
    ...(operation.action.kind === "replace"
      ? { written: change, writable: writableIn(call) }
      : { written: merge(record.written, change) as JsonObject }),
    modifiedOn: now(),
  });
}

function writableIn({ operation, domain }: Call): ReadonlySet<string> {
  return new Set(operation.body ? fieldsOf(operation.body.shape, domain.models).map(([name]) => name) : []);
}

/** `PUT /appointments/{id}/special-instructions`: fields of the body that a record has are kept, the rest only happens. */
function actOn(call: Call, table: Table, before: StoredRecord): Response {
  const done = hooks.carryOut?.(call, table, before);
  if (done) return done;
  const record = latest(table, before);
  const { operation, body, domain, parameters } = call;
  const { action } = operation;
  const isApart = action.kind === "act" && action.apart;
  const own = new Set(isApart ? [] : fieldsOf(table.spec.shape, domain.models).map(([name]) => name));
  const written = Object.fromEntries(
    Object.entries(isObject(body) ? body : {}).filter(([name]) => own.has(name)),
  );
  const last = operation.parameters?.at(-1);
  const members = last && action.kind === "act" && last[0] !== action.id ? `${last[0]}s` : "";
  if (last && own.has(members) && operation.method !== "GET") {
    // `/customers/{id}/tags/{tagTypeId}` is about one element of `tagTypeIds`.
    const id = readScalar(parameters.get(last[0]) ?? "", last[1]);
    const view = viewOf(call, table, record, table.spec.shape);
    const list = isObject(view) && Array.isArray(view[members]) ? (view[members] as unknown[]) : [];
    const others = list.filter((one) => one !== id);
    written[members] = operation.method === "DELETE" ? others : [...others, id];
  }
  const isChange = operation.method !== "GET" && Object.keys(written).length > 0;
  const after = isChange
    ? putRecord(table, {
        ...record,
        written: merge(record.written, written) as JsonObject,
        modifiedOn: call.now(),
      })
    : record;
  const { shape } = operation.success;
  if (shape === undefined) return answerOf(call, undefined);
  if (shape === table.spec.shape) return show(call, table, after);
  return answerOf(call, generated(call));
}

/** A record in the shape the operation answers with. */
function show(call: Call, table: Table, record: StoredRecord): Response {
  const { shape } = call.operation.success;
  if (shape === undefined) return answerOf(call, undefined);
  const found = resolve(shape, call.domain.models);
  // Some creations answer with the new id alone.
  if (typeof found === "string" && /^integer|^number/.test(found) && typeof record.id !== "string")
    return answerOf(call, record.id);
  const [only, ...more] = fieldsOf(shape, call.domain.models);
  // Others wrap the record: `{ data: … }`.
  if (only?.[1] === table.spec.shape && more.length === 0)
    return answerOf(call, { [only[0]]: viewOf(call, table, record, only[1]) });
  return answerOf(call, viewOf(call, table, record, shape));
}
