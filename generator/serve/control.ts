/**
 * `/__mock/…`: what a test does with a mock that it shares no process with, so that tests in any language can. What a caller did wrong is
 * a 400 that says it.
 */
import type { Engine, Snapshot } from "../runtime/mocks/engine.ts";
import type { Fixtures } from "../runtime/mocks/fixtures.ts";
import type { ApiRequest } from "../runtime/mocks/request.ts";
import { meant, nearest } from "../runtime/nearest.ts";
import { isObject } from "../runtime/mocks/shape.ts";
import { vocabulary } from "../runtime/mocks/vocabulary.ts";
import type { Calls } from "./calls.ts";
import { putRows } from "./rows.ts";

/** Below this path; no document has such a one. */
export const CONTROL = "/__mock/";

export interface ControlOptions {
  readonly engine: Engine;
  readonly fixtures: Fixtures;
  readonly calls: Calls;
  /** Whose records are meant where a caller names no tenant. */
  readonly tenant: number | string;
  /** As it was at first. */
  readonly reset: () => void;
}

interface Asked extends ControlOptions {
  readonly snapshots: Snapshot[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a route answers; nothing is 204. */
type Route = (asked: Asked) => unknown;

/** Method and path below {@link CONTROL}. */
const ROUTES: Readonly<Record<string, Route>> = {
  "GET health": ({ engine: { domains } }) => ({
    status: "ok",
    domains: domains.map(({ id }) => id),
    operations: domains.reduce((sum, { operations }) => sum + operations.length, 0),
  }),
  "POST reset": ({ reset }) => reset(),
  "POST seed"({ engine, fixtures, body, ...asked }) {
    const { entity, records, ...options } = fieldsOf(body, ["entity", "records", "of", "tenant"]);
    if (records == null)
      throw new TypeError(
        `The number of records has to be given: { "records": 3 }, with "entity" for those of one alone.`,
      );
    if (typeof records !== "number")
      throw new TypeError(`records has to be a number, not ${JSON.stringify(records)}.`);
    if (entity === undefined) {
      const [odd] = Object.keys({ ...asked.query, ...options });
      if (odd !== undefined)
        throw new TypeError(`Of all entities there is no ${odd}: name an entity beside it.`);
      return engine.seed(records);
    }
    return {
      records: fixtures.seed(String(entity), records, undefined, {
        ...asked.query,
        tenant: asked.tenant,
        ...options,
      }),
    };
  },
  "POST advance"({ fixtures, body }) {
    const { by } = fieldsOf(body, ["by"]);
    if (by === undefined) throw new TypeError('By how much has to be said: { "by": "2h" }.');
    return { now: fixtures.advance(by as number | string).toISOString() };
  },
  "GET records"({ engine, fixtures, query, tenant }) {
    const { entity, id, ...options } = query;
    const [odd] = Object.keys({ ...options, ...(id !== undefined && { id }) });
    if (entity === undefined && odd !== undefined)
      throw new TypeError(`Whose ${odd} is meant has to be said: ?entity=…&${odd}=…`);
    if (entity === undefined)
      return { entities: engine.domains.flatMap(({ entities }) => entities.map(({ key }) => key)) };
    const records = fixtures.all(entity, { tenant, ...options });
    if (id === undefined) return { records };
    const field =
      engine.domains.flatMap(({ entities }) => entities).find(({ key }) => key === entity)?.id?.[0] ?? "";
    const found = records.find((record) => isObject(record) && String(record[field]) === id);
    if (found === undefined) throw new TypeError(`${entity} has no record ${id}.`);
    return { record: found };
  },
  "POST records"({ body, ...asked }) {
    const put = putRows(Array.isArray(body) ? body : [body], asked);
    if ("faults" in put)
      throw new TypeError(
        put.faults
          .map(({ row, message }) => (Array.isArray(body) ? `${row}: ${message}` : message))
          .join("\n"),
      );
    return Array.isArray(body) ? put : { record: put.records[0] };
  },
  "DELETE records"({ fixtures, query, tenant }) {
    const { entity, id, ...options } = query;
    if (entity === undefined || id === undefined)
      throw new TypeError("Which record is meant has to be said: ?entity=…&id=…");
    fixtures.remove(entity, id, { tenant, ...options });
  },
  "GET calls"({ engine, calls, query: { operation } }) {
    if (operation === undefined) return { calls: calls.list() };
    const names = engine.domains.flatMap(({ name, operations }) =>
      operations.map(({ accessor }) => `${name}.${accessor}`),
    );
    if (!names.includes(operation))
      throw new TypeError(`There is no operation ${operation}.${meant(nearest(operation, names))}`);
    return { calls: calls.list().filter((call) => call.operation === operation) };
  },
  "DELETE calls": ({ calls }) => calls.clear(),
  "POST snapshot": ({ engine, snapshots }) => ({ snapshot: snapshots.push(engine.snapshot()) }),
  "POST restore"({ engine, snapshots, body }) {
    const { snapshot } = fieldsOf(body, ["snapshot"]);
    if (snapshot === undefined) throw new TypeError('Which one has to be said: { "snapshot": 1 }.');
    const kept = snapshots[Number(snapshot) - 1];
    if (kept === undefined) throw new TypeError(`There is no snapshot ${String(snapshot)}.`);
    engine.restore(kept);
  },
};

/** Query parameters of routes; the others have none. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "POST seed": ["of", "tenant"],
  "GET records": ["entity", "id", "of", "tenant"],
  "DELETE records": ["entity", "id", "of", "tenant"],
  "GET calls": ["operation"],
};

function checkQuery(route: string, names: readonly string[]): void {
  const known = QUERIES[route] ?? [];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new TypeError(`${twice} is given more than once.`);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new TypeError(
      `${route} has no query parameter ${strange}: there is ${known.join(", ") || "none"}.`,
    );
}

export function createControl(options: ControlOptions): (request: ApiRequest) => Promise<Response> {
  const snapshots: Snapshot[] = [];
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const name = `${request.method} ${pathname.slice(CONTROL.length)}`;
    const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
    if (route === undefined)
      return told(404, `There are ${Object.keys(ROUTES).join(", ")} below ${CONTROL}.`);
    try {
      checkQuery(name, [...searchParams.keys()]);
      const body = parsed(await request.text());
      const made = route({ ...options, snapshots, query: Object.fromEntries(searchParams), body });
      return made === undefined ? new Response(null, { status: 204 }) : answer(200, made);
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return told(400, error.message);
      throw error;
    }
  };
}

function parsed(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return vocabulary.parse(text);
  } catch {
    throw new TypeError("The body is no JSON.");
  }
}

function fieldsOf(body: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isObject(body)) throw new TypeError("The body has to be a JSON object.");
  const strange = Object.keys(body).find((name) => !known.includes(name));
  if (strange === undefined) return body;
  throw new TypeError(`The body has no field ${strange}.${meant(nearest(strange, known))}`);
}

function told(status: number, message: string): Response {
  return answer(status, { status, message });
}

function answer(status: number, value: unknown): Response {
  return new Response(vocabulary.json(value), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
