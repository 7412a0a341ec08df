/** The events of a mock: made up from the documents of webhooks, and filled with the records that calls have changed. */
import { randomUUID } from "node:crypto";
import { webhookDocuments } from "virtual:webhooks";
import { analyse } from "../analyse.ts";
import { describeDomains } from "../describe/describe.ts";
import { get, isObject, type JsonObject, type JsonValue, set } from "../ground/json.ts";
import { viewOf } from "../runtime/mocks/answer.ts";
import { type Call, worldOf } from "../runtime/mocks/call.ts";
import { createEngine, type Engine, START } from "../runtime/mocks/engine.ts";
import { withBusiness } from "../runtime/mocks/business.ts";
import { withEffects } from "../runtime/mocks/effects.ts";
import { withExtras } from "../runtime/mocks/extras.ts";
import type { ApiRequest } from "../runtime/mocks/request.ts";
import { keyOfId, type Store, type StoredRecord, type Table } from "../runtime/mocks/store.ts";
import { TENANT } from "../runtime/vendor.ts";
import type { SentWebhook } from "../vendor/profile.ts";

/** An event, as JSON. */
export interface MockEvent extends JsonObject {
  readonly type: string;
}

export interface MockEvents {
  /** Types that there are. */
  readonly types: readonly string[];
  /** An event of a type with values that are made up, of a tenant. */
  made(type: string, tenant: number): Promise<MockEvent>;
  /** The events that a call has caused, which an engine has just answered. */
  causedBy(engine: Engine, request: ApiRequest): Promise<readonly MockEvent[]>;
}

/** @param sent which calls cause which events */
export function createMockEvents(sent: readonly SentWebhook[], seed: number): MockEvents {
  const documents = Object.entries(webhookDocuments).map(([path, text]) => ({
    path,
    text: JSON.stringify(asAnswers(JSON.parse(text) as JsonObject)),
  }));
  const { domains } = analyse({ documents, bundledOverlays: "none" });
  const engine = createEngine(withEffects(withBusiness(withExtras(describeDomains(domains)))), {
    seed,
    guards: false,
    calls: 0,
  });
  const paths = new Map(
    engine.domains.flatMap(({ basePath, operations }) =>
      operations.map(({ id, path }) => [id, basePath + path]),
    ),
  );
  const made = async (type: string, tenant: number): Promise<MockEvent> => {
    const path = paths.get(type);
    if (path === undefined) return stamped({ type, source: "mock" }, tenant);
    const response = await engine.fetch(new Request(`http://localhost${path}`));
    return stamped((await response.json()) as MockEvent, tenant);
  };
  return {
    types: [...paths.keys()].sort(),
    made,
    causedBy: async (api, request) => {
      const call = callOf(api, request, seed);
      if (call === undefined) return [];
      const isCause = ({ domain, operations }: SentWebhook) =>
        domain === call.domain.id && operations.includes(call.operation.id);
      // Looked at now: the next call may change it again.
      const rows = sent.filter(isCause).map((row) => ({ row, fill: filler(row, call) }));
      return Promise.all(rows.map(async ({ row, fill }) => fill(await made(row.type, Number(call.tenant)))));
    },
  };
}

/** A call as the engine had it, with a copy of what it keeps. */
function callOf(engine: Engine, request: ApiRequest, seed: number): Call | undefined {
  const url = new URL(request.url);
  const world = worldOf(engine.domains);
  const match = world.route(request, url.pathname);
  const { stores, records } = engine.snapshot() as unknown as {
    readonly stores: ReadonlyMap<string, Store>;
    readonly records: number;
  };
  const store = match && stores.get(match.tenant);
  if (match === undefined || store === undefined) return undefined;
  const time = { now: () => START, start: START };
  const rest = { query: {} as Call["query"], body: undefined, headers: request.headers };
  const respond: Call["respond"] = (text, init) => new Response(text, init);
  return { ...match, ...time, ...rest, world, seed, records, url, store, respond };
}

/** What a document says of its webhooks as answers to calls, so that a mock makes them up as it makes up all other answers. */
function asAnswers(document: JsonObject): JsonObject {
  const { webhooks, ...rest } = document;
  const paths: Record<string, JsonValue> = {};
  for (const [name, item] of Object.entries(isObject(webhooks) ? webhooks : {})) {
    const body = get(get(item, "post"), "requestBody");
    const answer = { 200: { description: "The event.", content: get(body, "content") ?? {} } };
    set(paths, `/events/${name}`, { get: { operationId: name, responses: answer } });
  }
  return { ...rest, paths };
}

const TENANT_FIELD = `${TENANT ?? ""}Id`;

/** It happens now, and to one tenant. */
function stamped(event: MockEvent, tenant: number): MockEvent {
  const data = isObject(event["data"]) ? event["data"] : {};
  return {
    ...event,
    specversion: "1.0",
    id: randomUUID(),
    time: new Date().toISOString(),
    userassignedid: randomUUID(),
    datacontenttype: "application/json",
    data: { ...data, ...(TENANT_FIELD in data && { [TENANT_FIELD]: tenant }) },
  };
}

/** Puts the records of a call, as they are now, into an event. */
function filler({ records, fields = {} }: SentWebhook, call: Call): (event: MockEvent) => MockEvent {
  const changed = changedBy(call);
  if (changed === undefined) return (event) => event;
  const view = shown(call, changed.table, changed.record);
  const real: Record<string, JsonValue> = {};
  for (const [field, from] of Object.entries(fields)) set(real, field, get(view, from) ?? null);
  for (const [field, { entity, by }] of Object.entries(records))
    set(real, field, by === undefined ? view : related(call, { entity, by, view, record: changed.record }));
  return (event) => ({ ...event, data: overlaid(event["data"] ?? null, real) });
}

interface Found {
  readonly table: Table;
  readonly record: StoredRecord;
}

/** The record that the path of a call names, or that was created last. */
function changedBy({ operation: { action }, parameters, store }: Call): Found | undefined {
  const table = "entity" in action ? store.table(action.entity) : undefined;
  if (table === undefined || action.kind === "list") return undefined;
  const id = "id" in action && action.id !== undefined ? parameters.get(action.id) : undefined;
  const record = id === undefined ? [...table.records.values()].at(-1) : table.records.get(keyOfId(id));
  return record && { table, record };
}

interface Relation {
  readonly entity: string;
  readonly by: string;
  readonly view: JsonValue;
  readonly record: StoredRecord;
}

/** A record that another one names, or belongs to. */
function related(call: Call, { entity, by, view, record }: Relation): JsonValue {
  const table = call.store.table(entity);
  const id = by === "parent" ? record.parent : get(view, by);
  const other = table?.records.get(keyOfId(typeof id === "string" || typeof id === "number" ? id : ""));
  return table && other ? shown(call, table, other) : null;
}

/** A record as the API shows it; as JSON, so that numbers beyond the safe ones are texts of digits no more. */
function shown(call: Call, table: Table, record: StoredRecord): JsonValue {
  const domain = call.world.homes.get(table.spec.key) ?? call.domain;
  const view = viewOf({ ...call, domain }, table, record, table.spec.shape);
  return JSON.parse(
    JSON.stringify(view, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  ) as JsonValue;
}

/** A made-up value with what a real one has of the same name and kind: events and records are declared apart. */
function overlaid(made: JsonValue, real: JsonValue): JsonValue {
  if (!isObject(made)) return kindOf(made) === kindOf(real) ? real : made;
  if (!isObject(real)) return made;
  return Object.fromEntries(
    Object.entries(made).map(([name, value]) => [
      name,
      name in real ? overlaid(value, real[name] ?? null) : value,
    ]),
  );
}

function kindOf(value: JsonValue): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}
