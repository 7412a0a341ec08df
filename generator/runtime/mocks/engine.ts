/**
 * The mock API: `Request → Response`, for as many domains as it is given.
 *
 * ```
 * token | files | route → guards → scenario → Prefer → read and validate → act on the store → answer
 * ```
 *
 * A call that fails a step is answered by it. {@link ACTIONS} says what the operations of each kind do.
 */
import {
  type Action,
  type DomainDescription,
  type EntitySpec,
  FLAG,
  type OperationDescription,
  type Shape,
} from "./description.js";
import { createGuards, type GuardOptions, NO_GUARDS } from "./guards.js";
import { problem, gatewayProblem, type FieldErrors } from "./problem.js";
import { filterOf, type QueryValues, readQuery, readScalar, type Row, sortOf } from "./query.js";
import { hash } from "./random.js";
import { danglingIds } from "./references.js";
import { createRouter, type Match, type Router } from "./router.js";
import { createScenarios, preferred, preferredStatus, type Scenarios } from "./scenario.js";
import {
  createStore,
  type Id,
  keyOfId,
  liveRecord,
  nextId,
  putRecord,
  type Store,
  type StoredRecord,
  type Table,
} from "./store.js";
import { validate, type Violation } from "./validate.js";
import { generateValue, type Place } from "./value.js";
import { admitsNull, fieldsOf, isObject, merge, overlay, resolve } from "./view.js";

export interface EngineOptions {
  /** Chooses the data: the same seed gives the same data, everywhere. Default 1. */
  readonly seed?: number;
  /** Records that each resource starts with, 1 to 10,000. Default 60: more than a page. */
  readonly records?: number;
  /** The time that data is made for and changes are made at, in milliseconds since 1970. Default: {@link START}, and it stands still. */
  readonly now?: () => number;
  /** Calls that are remembered for each operation, for tests to look at. Default 1000. */
  readonly calls?: number;
  /** Who is let in; `false` lets in everybody. */
  readonly guards?: GuardOptions | false;
  /** Makes the answers that hold JSON: a server that knows its own kind need not read them through a stream. Default: `Response`. */
  readonly respond?: (text: string, init: JsonInit) => Response;
}

export interface JsonInit {
  readonly status: number;
  readonly headers: { readonly "content-type": string };
}

/** 15 January 2026, noon, UTC. */
export const START = Date.UTC(2026, 0, 15, 12);

/** Where redirects lead: paths below it answer with bytes. */
export const FILES = "/mock-files/";

/** The path of the token endpoint. */
export const TOKEN = "/connect/token";

declare const snapshotBrand: unique symbol;
/** Everything that was written, for {@link Engine.restore}. */
export interface Snapshot {
  readonly [snapshotBrand]: true;
}

export interface Engine {
  /** Answers a call to any host. Rejects only for network errors that a scenario asked for and for aborted requests. */
  fetch(request: Request): Promise<Response>;
  /** As it was at first: no written data, no scenarios, no counted calls. */
  reset(): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Starts over with another number of records for each resource, 1 to 10,000. */
  seed(records: number): void;
  /** Other descriptions, the same data: for documents that change while a server runs. */
  replace(domains: readonly DomainDescription[]): void;
  readonly scenarios: Scenarios;
  readonly domains: readonly DomainDescription[];
}

export function createEngine(domains: readonly DomainDescription[], options: EngineOptions = {}): Engine {
  const seed = options.seed ?? 1;
  const respond = options.respond ?? ((text, init) => new Response(text, init));
  const now = options.now ?? (() => START);
  let records = checkedRecords(options.records ?? 60);
  let world = worldOf(domains);
  let stores = new Map<string, Store>();
  const scopes = () =>
    new Set(world.domains.flatMap(({ operations }) => operations.flatMap((o) => o.scopes ?? [])));
  const guards = createGuards(options.guards === false ? NO_GUARDS : options.guards, scopes);
  const scenarios = createScenarios(options.calls === undefined ? {} : { calls: options.calls });

  const newStore = (kept?: Store) => createStore(() => world.entities, { seed, records, now }, kept);
  const storeOf = (tenant: string) => {
    let store = stores.get(tenant);
    if (store === undefined) {
      if (stores.size >= MAX_TENANTS) stores.clear();
      store = newStore();
      stores.set(tenant, store);
    }
    return store;
  };

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === TOKEN) return guards.token(request);
    if (url.pathname.startsWith(FILES)) return binary(seed, url.pathname);
    const match = world.route(request.method, url.pathname);
    if (match === undefined) return gatewayProblem();
    const { domain, operation, parameters } = match;
    const tenant = parameters.get("tenant") ?? "";
    const refusal = guards.check(request, operation, tenant);
    if (refusal) return refusal;
    const { value: body, fault } = await readBody(request, operation);
    const params = Object.fromEntries([...parameters].filter(([name]) => name !== "tenant"));
    return scenarios.run(`${domain.name}.${operation.accessor}`, { request, operation, params, body }, () => {
      const wished = preferred(request, operation);
      if (wished) return wished;
      const call: Call = {
        ...match,
        world,
        seed,
        now,
        records,
        url,
        store: storeOf(tenant),
        query: readQuery(url.searchParams, operation.query, domain.models),
        body,
        respond,
      };
      if (isForced(request, operation)) return answerOf(call, generated(call));
      const errors = fault ? { body: [fault] } : errorsOf(call);
      if (errors) return problem(400, "One or more validation errors occurred.", errors);
      return ACTIONS[operation.action.kind](call);
    });
  }

  return {
    fetch,
    scenarios,
    get domains() {
      return world.domains;
    },
    reset() {
      stores = new Map();
      scenarios.reset();
      guards.reset();
    },
    snapshot: () =>
      ({
        records,
        stores: new Map([...stores].map(([tenant, store]) => [tenant, newStore(store)])),
      }) as unknown as Snapshot,
    restore(snapshot) {
      const kept = snapshot as unknown as {
        readonly records: number;
        readonly stores: ReadonlyMap<string, Store>;
      };
      records = kept.records;
      stores = new Map([...kept.stores].map(([tenant, store]) => [tenant, newStore(store)]));
    },
    seed(count) {
      records = checkedRecords(count);
      stores = new Map();
    },
    replace(next) {
      world = worldOf(next);
    },
  };
}

/** Tenants whose data is kept at once. */
const MAX_TENANTS = 1000;

function checkedRecords(count: number): number {
  if (!Number.isInteger(count) || count < 1 || count > 10_000)
    throw new RangeError(`The number of records has to be a whole number from 1 to 10000, not ${count}.`);
  return count;
}

/** All domains together. */
interface World {
  readonly domains: readonly DomainDescription[];
  readonly entities: ReadonlyMap<string, EntitySpec>;
  /** Domain of each entity: its shapes are about that domain's models. */
  readonly homes: ReadonlyMap<string, DomainDescription>;
  readonly route: Router;
  readonly pages: Map<string, KeptPage>;
}

function worldOf(domains: readonly DomainDescription[]): World {
  const all = domains.flatMap((domain) => domain.entities.map((entity) => ({ domain, entity })));
  return {
    domains,
    entities: new Map(all.map(({ entity }) => [entity.key, entity])),
    homes: new Map(all.map(({ entity, domain }) => [entity.key, domain])),
    route: createRouter(domains),
    pages: new Map(),
  };
}

interface Call extends Match {
  readonly world: World;
  readonly seed: number;
  readonly now: () => number;
  readonly records: number;
  readonly url: URL;
  readonly store: Store;
  readonly query: QueryValues;
  readonly body: unknown;
  readonly respond: NonNullable<EngineOptions["respond"]>;
}

type Act = (call: Call) => Response;

const ACTIONS: Readonly<Record<Action["kind"], Act>> = {
  list,
  get: (call) => onRecord(call, (record, table) => show(call, table, record)),
  create,
  update: (call) => onRecord(call, (record, table) => show(call, table, change(call, table, record))),
  replace: (call) => onRecord(call, (record, table) => show(call, table, change(call, table, record))),
  delete: (call) =>
    onRecord(call, (record, table) => {
      const { sequence: _, ...rest } = record;
      putRecord(table, { ...rest, modifiedOn: call.now(), isDeleted: true });
      return answerOf(call, call.operation.success.shape === undefined ? undefined : generated(call));
    }),
  act: (call) => onRecord(call, (record, table) => act(call, table, record)),
  answer: (call) => answerOf(call, generated(call)),
};

// --- reading --------------------------------------------------------------------------------------------------------------------------

async function readBody(
  request: Request,
  { body }: OperationDescription,
): Promise<{ readonly value?: unknown; readonly fault?: string }> {
  if (request.method === "GET" || request.method === "HEAD") return {};
  if (body?.kind !== "json") return body?.required === true && !request.body ? { fault: "is required" } : {};
  const text = await request.text();
  if (text === "") return body.required ? { fault: "is required" } : {};
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: "is not valid JSON" };
  }
}

/** What is wrong with a call, by field. */
function errorsOf(call: Call): FieldErrors | undefined {
  const { operation, parameters, query, body, domain, url } = call;
  const errors = new Map<string, string[]>();
  const add = (field: string, message: string) => {
    const messages = errors.get(field);
    if (messages) messages.push(message);
    else errors.set(field, [message]);
  };
  const { models } = domain;
  const check = (field: string, found: readonly Violation[]) => {
    for (const { path, message } of found)
      add([field, path].filter((part) => part !== "").join(path.startsWith("[") ? "" : "."), message);
  };
  for (const [name, shape] of operation.parameters ?? [])
    check(
      name,
      validate(shape, readScalar(parameters.get(name) ?? "", resolve(shape, models)), {
        models,
        direction: "request",
      }),
    );
  for (const [name, shape, required, style] of operation.query ?? []) {
    const isThere = query.has(name);
    if (isThere) check(name, validate(shape, query.get(name), { models, direction: "request" }));
    else if (
      required === 1 &&
      !(style === "free" && [...url.searchParams.keys()].some((key) => key.startsWith(name)))
    )
      add(name, "is required");
  }
  if (body !== undefined && operation.body?.kind === "json") {
    check("", validate(operation.body.shape, body, { models, direction: "request" }));
    if (errors.size === 0)
      for (const { path, id } of danglingIds(operation.body.shape, body, { models, exists: existsIn(call) }))
        add(path, `${String(id)} does not exist`);
  }
  return errors.size === 0 ? undefined : Object.fromEntries(errors);
}

/** Whether an id is known; ids of domains that are not mocked always are. */
function existsIn({ store }: Call): (entity: string, id: Id) => boolean {
  return (entity, id) => {
    const table = store.table(entity);
    return table === undefined || table.spec.id === undefined || liveRecord(table, id) !== undefined;
  };
}

/** `Prefer: code=200` asks for a success whatever the data says. */
function isForced(request: Request, { success }: OperationDescription): boolean {
  return preferredStatus(request) === success.status;
}

// --- records --------------------------------------------------------------------------------------------------------------------------

/** Finds the record that the path names, and every record above it. */
function onRecord(call: Call, then: (record: StoredRecord, table: Table) => Response): Response {
  const { action } = call.operation;
  if (action.kind === "answer") return gatewayProblem();
  const table = call.store.table(action.entity);
  const owner = ownerIn(call, action);
  if (table === undefined || owner === null) return notFound();
  const record = table.spec.single
    ? ([...table.records.values()].find(({ parent }) => owner === undefined || parent === owner.id) ??
      single(call, table, owner))
    : recordAt(table, call.parameters.get(action.id ?? "") ?? "");
  if (
    record === undefined ||
    record.isDeleted ||
    (owner && record.parent !== owner.id) ||
    !refersToRecords(call)
  )
    return notFound();
  return then(record, table);
}

/** The record of the parent that the path names; `null` when there is no such record. */
function ownerIn(
  { store, parameters }: Call,
  action: Exclude<Action, { readonly kind: "answer" }>,
): StoredRecord | null | undefined {
  const parent = store.table(action.entity)?.spec.parent;
  if (action.of === undefined || parent === undefined) return undefined;
  const table = store.table(parent);
  return (table && recordAt(table, parameters.get(action.of) ?? "")) ?? null;
}

/** Records without an id field are told apart by whatever text stands in the path. */
function recordAt(table: Table, text: string): StoredRecord | undefined {
  if (table.spec.id !== undefined || table.records.has(text)) return liveRecord(table, text);
  const all = [...table.records.values()].filter(({ isDeleted }) => !isDeleted);
  return all[hash(0, text) % Math.max(1, all.length)];
}

/** The one record of a parent that was created by a caller. */
function single({ now }: Call, table: Table, owner: StoredRecord | undefined): StoredRecord {
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

function notFound(): Response {
  return problem(404, "Not Found");
}

// --- writing --------------------------------------------------------------------------------------------------------------------------

function create(call: Call): Response {
  const { operation, store, body, now, seed, records } = call;
  const { action } = operation;
  const table = action.kind === "create" ? store.table(action.entity) : undefined;
  if (action.kind !== "create" || table === undefined) return notFound();
  const owner = ownerIn(call, action);
  if (owner === null || !refersToRecords(call)) return notFound();
  const at = now();
  const record = putRecord(table, {
    ...nextId(table, { seed, records, now }),
    ...(owner && { parent: owner.id }),
    written: isObject(body) ? body : {},
    writable: writableIn(call),
    createdOn: at,
    modifiedOn: at,
    isCreated: true,
  });
  return show(call, table, record);
}

function change(call: Call, table: Table, record: StoredRecord): StoredRecord {
  const { operation, body, now } = call;
  const change = isObject(body) ? body : {};
  const { sequence: _, ...before } = record;
  return putRecord(table, {
    ...before,
    ...(operation.action.kind === "replace"
      ? { written: change, writable: writableIn(call) }
      : { written: merge(record.written, change) }),
    modifiedOn: now(),
  });
}

function writableIn({ operation, domain }: Call): ReadonlySet<string> {
  return new Set(operation.body ? fieldsOf(operation.body.shape, domain.models).map(([name]) => name) : []);
}

/** `PUT /appointments/{id}/special-instructions`: fields of the body that a record has are kept, the rest only happens. */
function act(call: Call, table: Table, record: StoredRecord): Response {
  const { operation, body, domain, parameters } = call;
  const own = new Set(fieldsOf(table.spec.shape, domain.models).map(([name]) => name));
  const written = Object.fromEntries(
    Object.entries(isObject(body) ? body : {}).filter(([name]) => own.has(name)),
  );
  const [last] = (operation.parameters ?? []).slice(-1);
  const members =
    last && operation.action.kind === "act" && last[0] !== operation.action.id ? `${last[0]}s` : "";
  if (last && own.has(members) && operation.method !== "GET") {
    // `/customers/{id}/tags/{tagTypeId}` is about one element of `tagTypeIds`.
    const id = readScalar(parameters.get(last[0]) ?? "", last[1]);
    const before = viewOf(call, table, record, table.spec.shape);
    const list = isObject(before) && Array.isArray(before[members]) ? (before[members] as unknown[]) : [];
    const others = list.filter((one) => one !== id);
    written[members] = operation.method === "DELETE" ? others : [...others, id];
  }
  const isChange = operation.method !== "GET" && Object.keys(written).length > 0;
  const { sequence: _, ...rest } = record;
  const after = isChange
    ? putRecord(table, { ...rest, written: merge(record.written, written), modifiedOn: call.now() })
    : record;
  const { shape } = operation.success;
  if (shape === undefined) return answerOf(call, undefined);
  if (shape === table.spec.shape) return show(call, table, after);
  return answerOf(call, generated(call));
}

// --- showing --------------------------------------------------------------------------------------------------------------------------

/** A record in the shape the operation answers with. */
function show(call: Call, table: Table, record: StoredRecord): Response {
  const { shape } = call.operation.success;
  if (shape === undefined) return answerOf(call, undefined);
  const found = resolve(shape, call.domain.models);
  // Some creations answer with the new id alone.
  if (typeof found === "string" && /^integer|^number/.test(found) && typeof record.id === "number")
    return answerOf(call, record.id);
  return answerOf(call, viewOf(call, table, record, shape));
}

const views = new WeakMap<DomainDescription["models"], WeakMap<StoredRecord, Map<Shape, unknown>>>();

/** The value of a record in a shape; made once, as records do not change. */
function viewOf(call: Call, table: Table, record: StoredRecord, shape: Shape): unknown {
  const { models } = call.domain;
  const records = views.get(models) ?? new WeakMap<StoredRecord, Map<Shape, unknown>>();
  views.set(models, records);
  const cache = records.get(record) ?? new Map<Shape, unknown>();
  records.set(record, cache);
  if (cache.has(shape)) return cache.get(shape);
  const generated = valueAt(call, shape, { entity: table.spec.key, id: record.id, path: "" });
  const value = overlay(
    shape,
    generated,
    { ...ownFields(call, table, record, shape), ...record.written, ...idField(table, record) },
    { models, record },
  );
  cache.set(shape, value);
  return value;
}

function idField({ spec }: Table, { id }: StoredRecord): Readonly<Record<string, unknown>> {
  return spec.id ? { [spec.id[0]]: id } : {};
}

/** What the store knows of a record: when it came and changed, whether it is there, and to whom it belongs. */
function ownFields(
  { domain }: Call,
  { spec }: Table,
  { createdOn, modifiedOn, parent, isDeleted }: StoredRecord,
  shape: Shape,
): Readonly<Record<string, unknown>> {
  const owner = fieldsOf(shape, domain.models).find(
    ([, , , entity]) => entity !== undefined && entity === spec.parent,
  );
  return {
    createdOn: iso(createdOn),
    modifiedOn: iso(modifiedOn),
    active: isDeleted !== true,
    ...(owner && parent !== undefined && { [owner[0]]: parent }),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

function valueAt({ domain, seed, now, world, store, records }: Call, shape: Shape, place: Place): unknown {
  return generateValue(shape, place, {
    seed,
    models: domain.models,
    now: now(),
    reference(entity, from, index) {
      // Records refer to the first quarter of others, in step: the customer of a job is the customer of the job's location.
      const own = store.tables.get(from.entity)?.records.get(keyOfId(from.id));
      const ordinal =
        own?.ordinal ??
        (Number.isInteger(Number(from.id)) ? Math.max(1, Number(from.id)) : hash(seed, from.id));
      const step = ((ordinal - 1 + index) % Math.max(1, Math.ceil(records / 4))) + 1;
      const spec = world.entities.get(entity);
      const table = spec && store.table(entity);
      return table === undefined ? step : [...table.records.values()][step - 1]?.id;
    },
  });
}

/** An answer that belongs to no record: the same request gets the same one, and what it sent shows. */
function generated(call: Call): unknown {
  const { operation, domain, parameters, body } = call;
  const { shape } = operation.success;
  if (shape === undefined) return undefined;
  const id = [...parameters]
    .filter(([name]) => name !== "tenant")
    .map(([, value]) => value)
    .join("/");
  const value = valueAt(call, shape, { entity: `${domain.id}/${operation.id}`, id, path: "" });
  const isPage = isObject(value) && "hasMore" in value;
  return overlay(shape, value, isPage ? { ...value, ...pageOf(call), ...totalOf(call, 1) } : body, {
    models: domain.models,
  });
}

function answerOf(call: Call, value: unknown): Response {
  const { kind, status } = call.operation.success;
  switch (kind) {
    case "json":
      return json(call, JSON.stringify(value ?? null));
    case "text":
      return new Response(String(value ?? ""), {
        status,
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    case "none":
      return new Response(null, { status });
    case "binary":
      return binary(call.seed, call.url.pathname, status);
    case "redirect": {
      const location = `${call.url.origin}${FILES}${hash(call.seed, call.url.pathname + call.url.search).toString(16)}`;
      return new Response(null, { status, headers: { location } });
    }
  }
}

function binary(seed: number, path: string, status = 200): Response {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => hash(seed, path, i) & 0xff);
  return new Response(bytes, { status, headers: { "content-type": "application/octet-stream" } });
}

// --- lists ----------------------------------------------------------------------------------------------------------------------------

/** Rows of a page when the caller does not say, and at most. */
const PAGE = { default: 50, cap: 5000 } as const;

function list(call: Call): Response {
  const { operation, domain, store, query } = call;
  const { action, success } = operation;
  const table = action.kind === "list" ? store.table(action.entity) : undefined;
  if (action.kind !== "list" || table === undefined || success.shape === undefined) return notFound();
  const owner = ownerIn(call, action);
  if (owner === null || !refersToRecords(call)) return notFound();
  const item = itemOf(success.shape, domain.models);
  const mine = [...table.records.values()].filter(({ parent }) => owner === undefined || parent === owner.id);
  const rowOf = (record: StoredRecord): Row => ({
    value: viewOf(call, table, record, item) as Row["value"],
    createdOn: record.createdOn,
    modifiedOn: record.modifiedOn,
    ordinal: record.ordinal,
  });
  if (action.as === "feed") return feed(call, { table, records: mine, item });

  const fields = new Set(fieldsOf(item, domain.models).map(([name]) => name));
  const { compare, unknown } = sortOf(query.get("sort"), fields);
  if (unknown !== undefined)
    return problem(400, "One or more validation errors occurred.", {
      sort: [`${unknown} is not a field that can be sorted by`],
    });
  const rows = mine
    .filter(({ isDeleted }) => !isDeleted)
    .map(rowOf)
    .filter(filterOf(query, fields));
  if (compare) rows.sort(compare);
  const values = rows.map(({ value }) => value);
  if (action.as === "array") return rowsAnswer(call, values);

  const first = action.first ?? 1;
  const page = whole(query.get("page")) ?? first;
  const pageSize = Math.min(Math.max(1, whole(query.get("pageSize")) ?? PAGE.default), PAGE.cap);
  const from = Math.max(0, page - first) * pageSize;
  return rowsAnswer(call, values.slice(from, from + pageSize), {
    page,
    pageSize,
    hasMore: from + pageSize < values.length,
    ...totalOf(call, values.length),
  });
}

/** The text of rows, which is most of an answer; a row that changes is another object. */
const texts = new WeakMap<object, string>();

/** Pages as they were last answered, by path and query: callers of a server ask for the same ones again and again. */
const PAGES_KEPT = { count: 100, length: 100_000 } as const;
interface KeptPage {
  readonly rows: readonly unknown[];
  readonly head: string;
  readonly text: string;
}

/** Rows, bare or behind the fields of an envelope. */
function rowsAnswer(call: Call, rows: readonly unknown[], envelope?: object): Response {
  const { pages } = call.world;
  const key = call.url.pathname + call.url.search;
  const head = envelope ? JSON.stringify(envelope) : "";
  const kept = pages.get(key);
  if (kept?.head === head && kept.rows.length === rows.length && kept.rows.every((row, i) => row === rows[i]))
    return json(call, kept.text);
  const written = rows.map((row) => {
    if (typeof row !== "object" || row === null) return JSON.stringify(row);
    const text = texts.get(row) ?? JSON.stringify(row);
    texts.set(row, text);
    return text;
  });
  const list = `[${written.join(",")}]`;
  const text = envelope ? `${head.slice(0, -1)},"data":${list}}` : list;
  if (pages.size >= PAGES_KEPT.count) pages.clear();
  if (text.length <= PAGES_KEPT.length) pages.set(key, { rows, head, text });
  return json(call, text);
}

function json({ operation, respond }: Call, text: string): Response {
  return respond(text, {
    status: operation.success.status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

/** An answer that is no list of records is a single page. */
function pageOf({ query }: Call): Readonly<Record<string, unknown>> {
  return {
    page: whole(query.get("page")) ?? 1,
    pageSize: whole(query.get("pageSize")) ?? PAGE.default,
    hasMore: false,
  };
}

/** The count costs the API much, so it is told to those who ask; where it cannot be null, it is left out or told to all. */
function totalOf({ operation, domain, query }: Call, count: number): { readonly totalCount?: number | null } {
  const { models } = domain;
  const field = fieldsOf(operation.success.shape ?? "any", models).find(([name]) => name === "totalCount");
  if (query.get("includeTotal") === true || field === undefined) return { totalCount: count };
  const [, shape, flags = 0] = field;
  return admitsNull(shape, models)
    ? { totalCount: null }
    : flags & FLAG.optional
      ? {}
      : { totalCount: count };
}

function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}

/** The shape of one row: of a list, or of the list called `data` in an envelope. */
function itemOf(shape: Shape, models: DomainDescription["models"]): Shape {
  const found = resolve(shape, models);
  if (typeof found !== "string" && found[0].startsWith("list")) return found[1] as Shape;
  const data = fieldsOf(shape, models).find(([name]) => name === "data");
  return data ? itemOf(data[1], models) : "any";
}

/** A continuation is the number of the last change that was delivered; callers may also start from a date. */
function feed(
  call: Call,
  {
    table,
    records,
    item,
  }: { readonly table: Table; readonly records: readonly StoredRecord[]; readonly item: Shape },
): Response {
  const from = call.query.get("from");
  const start = typeof from === "string" ? startOf(from) : { after: 0 };
  if (start === undefined)
    return problem(400, "One or more validation errors occurred.", {
      from: ["is neither a date nor a continuation token"],
    });
  const changed = records
    .filter(({ sequence, modifiedOn }) =>
      "after" in start ? sequence > start.after : modifiedOn >= start.since,
    )
    .sort((a, b) => a.sequence - b.sequence);
  // From a date one has to go on by number, so what was not asked for is passed over only once.
  const slice = changed.slice(0, PAGE.default);
  const last = slice.at(-1)?.sequence ?? ("after" in start ? start.after : table.sequence);
  const rows = slice.map((record) => viewOf(call, table, record, item));
  return rowsAnswer(call, rows, {
    hasMore: slice.length < changed.length,
    continueFrom: `${TOKEN_PREFIX}${last.toString(36)}`,
  });
}

const TOKEN_PREFIX = "mock-";

function startOf(from: string): { readonly after: number } | { readonly since: number } | undefined {
  if (from === "") return { after: 0 };
  const token = new RegExp(`^${TOKEN_PREFIX}([0-9a-z]{1,10})$`).exec(from)?.[1];
  if (token !== undefined) return { after: Number.parseInt(token, 36) };
  const since = /^\d{4}-\d\d-\d\d/.test(from) ? Date.parse(from) : NaN;
  return Number.isNaN(since) ? undefined : { since };
}
