/** All operations of the raw documents, called through the generated clients against a server that knows only the documents. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  isCommaSeparated,
  type JsonObject,
  type RawOperation,
  readOperations,
  resolve,
} from "./documents.ts";
import { queryInput, sample } from "./sample.ts";
import { type ConformanceServer, OPTIONS, startServer } from "./server.ts";

interface Row {
  readonly domain: string;
  readonly package: string;
  readonly className: string;
  readonly operationId: string;
  readonly accessor: string;
}

const rows = JSON.parse(
  readFileSync(new URL("../../output/operations.json", import.meta.url), "utf8"),
) as Row[];
const operations = readOperations();
const domains = [...new Set(operations.map((operation) => operation.domain))];
const FILE = new Uint8Array([0, 1, 2, 254, 255]);
const HOSTILE = "a/b ?#%é..";

let server: ConformanceServer;
beforeAll(async () => {
  server = await startServer(operations);
});
afterAll(async () => {
  await server.close();
});

type Method = (...args: unknown[]) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>;

async function clientOf(domain: string): Promise<(operation: RawOperation) => Method> {
  const own = rows.filter((row) => row.domain === domain);
  const module = (await import(own[0]?.package ?? "")) as Record<
    string,
    new (options: object) => Record<string, Record<string, Method>>
  >;
  const Domain = module[own[0]?.className ?? ""];
  if (Domain === undefined) throw new Error(`no class for ${domain}`);
  const client = new Domain({
    ...OPTIONS,
    baseUrl: server.url,
    authUrl: `${server.url}/connect/token`,
    limiter: { acquire: () => Promise.resolve() },
    maxRetries: 0,
  });
  return (operation) => {
    const [resource = "", method = ""] = (
      own.find((row) => row.operationId === operation.id)?.accessor ?? ""
    ).split(".");
    const found = client[resource]?.[method];
    if (found === undefined) throw new Error(`${operation.id} has no method`);
    return found.bind(client[resource]);
  };
}

/** Arguments in the documented order: path values, body, query. */
function argumentsOf(operation: RawOperation, which: "all" | "required") {
  const { document } = operation;
  const pathNames = [...operation.path.matchAll(/\{([^}]+)\}/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== "tenant");
  const path = pathNames.map((name) => {
    const parameter = operation.parameters.find((p) => p.in === "path" && p.name === name);
    const schema = resolve(document, parameter?.schema ?? {});
    return schema["type"] === "string" && schema["enum"] === undefined && schema["format"] === undefined
      ? HOSTILE
      : sample(document, schema);
  });
  const body: unknown[] = [];
  if (operation.body) {
    const { schema } = operation.body;
    const isUpload = JSON.stringify(schema).includes('"format":"binary"');
    body.push(
      isUpload ? { file: { data: FILE, name: "a.png", type: "image/png" } } : sample(document, schema),
    );
  }
  const parameters = operation.parameters.filter((p) => p.in === "query");
  const chosen = which === "all" ? parameters : parameters.filter((p) => p.required);
  const inputs = chosen.map((p) => ({ p, ...queryInput(document, p) }));
  const query = Object.fromEntries(inputs.map(({ p, input }) => [p.name, input]));
  return {
    path,
    args: [...path, ...body, ...(parameters.length > 0 ? [query] : [])],
    wire: inputs.flatMap(({ wire }) => wire),
    body: body[0],
  };
}

async function rowsOf(result: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const row of result) all.push(row);
  return all;
}

describe("every operation", () => {
  it.each(domains)("%s", async (domain) => {
    const method = await clientOf(domain);
    for (const operation of operations.filter((o) => o.domain === domain)) {
      for (const which of ["all", "required"] as const) {
        const { args, path, wire, body } = argumentsOf(operation, which);
        const before = server.calls.length;
        const clean = server.violations.length;
        const result = method(operation)(...args);
        const isList = typeof result[Symbol.asyncIterator] === "function";
        const got = isList ? await rowsOf(result as AsyncIterable<unknown>) : await result;
        const calls = server.calls.slice(before);
        const [call] = calls;
        const label = `${operation.id} with ${which} parameters`;

        expect(server.violations.slice(clean), label).toEqual([]);
        expect(call?.operation, label).toBe(operation.id);
        const { tenant, ...values } = call?.path ?? {};
        expect([tenant, ...Object.values(values)], label).toEqual([OPTIONS.tenant, ...path.map(String)]);
        expect([...(call?.query ?? [])].sort(), label).toEqual([...wire].sort());
        if (operation.body && call?.body !== undefined) expect(call.body, label).toEqual(body);
        if (isList) {
          expect(got, label).toEqual(calls.flatMap((c) => (c.answer as { data: unknown[] }).data));
          expect(calls.length, `${label}: pages`).toBe(2);
        } else if (call?.answer === undefined) {
          if (got !== undefined)
            expect(await (got as { bytes(): Promise<Uint8Array> }).bytes(), label).toEqual(FILE);
        } else {
          expect(got, label).toEqual(call.answer);
        }
      }
    }
    const called = new Set(server.calls.map((call) => call.operation));
    const missing = operations.filter((o) => o.domain === domain && !called.has(o.id));
    expect(missing.map((o) => o.id)).toEqual([]);
  });

  it("is in the map of operations exactly once", () => {
    const key = (domain: string, id: string) => `${domain} ${id}`;
    expect(rows.map((row) => key(row.domain, row.operationId)).sort()).toEqual(
      operations.map((o) => key(o.domain, o.id)).sort(),
    );
  });
});

describe("ids beyond the cap", () => {
  it("are fetched in chunks that the API takes", async () => {
    const method = await clientOf("crm");
    const operation = operations.find((o) => o.id === "Customers_GetList") as RawOperation;
    const parameter = operation.parameters.find((p) => p.name === "ids");
    expect(parameter && isCommaSeparated(parameter)).toBe(true);
    const ids = Array.from({ length: 120 }, (_, i) => i + 1);
    const before = server.calls.length;
    const clean = server.violations.length;

    const page = (await method(operation)({ ids })) as JsonObject;

    const asked = server.calls
      .slice(before)
      .map((call) => call.query.find(([name]) => name === "ids")?.[1]?.split(",").length);
    expect(asked).toEqual([50, 50, 50, 50, 20, 20]);
    expect(page["hasMore"]).toBe(false);
    expect(page["data"]).toHaveLength(6);
    expect(server.violations.slice(clean)).toEqual([]);
  });
});
