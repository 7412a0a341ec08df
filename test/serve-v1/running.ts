/** The server of V1 over a mock, in this process; and V1's document as what answers are held against. */
import type { BundledFormer } from "../../generator/commands/former-reader.ts";
import { bundled } from "../../generator/commands/bundled.ts";
import { MOCK_CLOCK, mockEngine, type Read } from "../../generator/commands/bundled-mock.ts";
import type { JsonObject, JsonValue } from "../../generator/ground/json.ts";
import type { FetchLike } from "../../generator/runtime/builtins.ts";
import { Client } from "../../generator/runtime/client.ts";
import { createAnswers } from "../../generator/serve/former/answers.ts";
import { CREDENTIALS } from "../../generator/serve/credentials.ts";
import { serveFormer } from "../../generator/serve/former/server.ts";
import { openSource, readable, type Source } from "../../generator/serve/former/source.ts";
import { planWithin } from "../../generator/serve/former/within.ts";
import "../cli/support.ts";
import { KEY, KEY_HEADER, v1, v1Document } from "./support.ts";

export type Body = Readonly<Record<string, JsonValue>>;

export interface Running {
  readonly url: string;
  readonly fetch: (path: string) => Promise<Response>;
  readonly get: (path: string) => Promise<{
    readonly status: number;
    readonly headers: Headers;
    readonly body: Body;
  }>;
  /** Rows of a list of the new API, all of them. */
  readonly records: (call: string, query?: object) => Promise<readonly JsonObject[]>;
  /** Paths of V2 that were asked for since this was called last. */
  readonly calls: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  readonly only?: readonly string[];
  readonly timeZone?: string;
  /** Stands between the server and the mock. */
  readonly between?: (request: Request) => Response | undefined;
}

/** @param seed of the mock */
export async function serveMock(seed: number, options: RunOptions = {}): Promise<Running> {
  const { plan, specs } = await bundled<BundledFormer>("former");
  const { domains } = await bundled<Read>("mock");
  const { engine, begin } = mockEngine(domains, { seed, clock: MOCK_CLOCK, calls: 0, guards: false });
  begin();
  let asked: string[] = [];
  const fetch = (url: string, init?: RequestInit) => {
    const request = new Request(url, init);
    if (!url.endsWith("/connect/token")) asked.push(new URL(url).pathname + new URL(url).search);
    return Promise.resolve(options.between?.(request) ?? engine.fetch(request));
  };
  const limiter = { acquire: () => Promise.resolve() };
  const client = new Client({ ...CREDENTIALS, fetch: fetch as unknown as FetchLike, limiter, maxRetries: 0 });
  const calls = readable(specs);
  const sourceOf = (signal: AbortSignal): Source => openSource(calls, client, signal);
  const { timeZone, only } = options;
  const served = await serveFormer({
    host: "127.0.0.1",
    port: 0,
    api: v1,
    key: KEY,
    origins: [],
    answer: createAnswers({
      plan: only ? planWithin(plan, only) : plan,
      sourceOf,
      ...(timeZone !== undefined && { timeZone }),
    }),
  });
  const get = (path: string) => globalThis.fetch(served.url + path, { headers: { [KEY_HEADER]: KEY } });
  return {
    url: served.url,
    fetch: get,
    get: async (path) => {
      const response = await get(path);
      return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
    },
    records: async (call, query = {}) => {
      const rows = await sourceOf(new AbortController().signal).read(call, { query });
      asked = [];
      return rows as readonly JsonObject[];
    },
    calls: () => asked.splice(0),
    close: () => served.close(),
  };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly JsonValue[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What a body is by V1's document that it should not be: the place, and why. Nothing may be there that has no name. */
export function asV1(path: string, body: unknown): readonly string[] {
  const asked = path.split("?")[0]?.split("/").slice(1) ?? [];
  const endpoint = v1.endpoints.find(
    ({ segments }) =>
      segments.length === asked.length && segments.every((one, i) => one.startsWith("{") || one === asked[i]),
  );
  const paths = v1Document["paths"] as unknown as Readonly<Record<string, { readonly get: Answering }>>;
  const schema =
    paths[endpoint?.template.slice("/v1".length) ?? ""]?.get.responses[200].content["application/json"]
      .schema;
  return schema ? faults(schema, body, "") : [`${path} is no path of V1`];
}

interface Answering {
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  };
}

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

function faults(schema: Schema, value: unknown, at: string): readonly string[] {
  if (schema.$ref !== undefined) {
    const { schemas } = v1Document["components"] as unknown as {
      readonly schemas: Readonly<Record<string, Schema>>;
    };
    return faults(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, value, at);
  }
  if (schema.oneOf) {
    const all = schema.oneOf.map((one) => faults(one, value, at));
    return all.some((one) => one.length === 0) ? [] : (all.at(-1) ?? []);
  }
  // What V1's document says of null is what happened to be in a few payloads.
  if (value === null) return [];
  // Items of which it names no field were never seen: in all payloads the lists were empty.
  const isUnseen = schema.type === "object" && !schema.properties && /\[\]$/.test(at);
  if (isUnseen) return [];
  const types = [schema.type ?? []].flat();
  // Its whole numbers are those of a few payloads too, and amounts of money are among them.
  const isNumber = typeof value === "number";
  const own = Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
  if (
    types.length > 0 &&
    !types.includes(own) &&
    !(isNumber && types.some((type) => type === "number" || type === "integer"))
  )
    return [`${at} is ${own} and not ${types.join(" or ")}`];
  if (schema.enum && !schema.enum.includes(value as JsonValue))
    return [`${at} is none of ${schema.enum.join(", ")}`];
  if (schema.format?.includes("date") === true && !MOMENT.test(String(value)))
    return [`${at} is no ${schema.format}`];
  if (own === "array")
    return (value as readonly unknown[]).flatMap((one) => faults(schema.items ?? {}, one, `${at}[]`));
  if (own !== "object" || !schema.properties) return [];
  return Object.entries(value as object).flatMap(([name, one]) => {
    const inner = schema.properties?.[name];
    return inner ? faults(inner, one, `${at}.${name}`) : [`${at}.${name} has no name in V1`];
  });
}
