/** All operations of the raw documents, called through the generated clients against a server that knows only the documents. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argumentsOf, FILE, methodsOf, rows, rowsOf } from "./calls.ts";
import { isCommaSeparated, type JsonObject, type RawOperation, readOperations } from "./documents.ts";
import { type ConformanceServer, OPTIONS, startServer } from "./server.ts";

const operations = readOperations();
const domains = [...new Set(operations.map((operation) => operation.domain))];

let server: ConformanceServer;
beforeAll(async () => {
  server = await startServer(operations);
});
afterAll(async () => {
  await server.close();
});

const clientOf = (domain: string) =>
  methodsOf(domain, { ...OPTIONS, baseUrl: server.url, authUrl: `${server.url}/connect/token` });

/** Rows a page as they are asked for where the caller says nothing: as many as the document states, 500 else, 200 of vendors. */
function ownSize(operation: RawOperation, wire: readonly (readonly string[])[]): string[][] {
  const size = operation.parameters.find((p) => p.name === "pageSize");
  if (size === undefined || wire.some(([name]) => name === "page" || name === "pageSize")) return [];
  const known = operation.id === "Vendors_GetList" ? 200 : 500;
  return [["pageSize", String(size.schema?.["maximum"] ?? known)]];
}

describe("every operation", () => {
  it.each(domains)("%s", async (domain) => {
    const method = await clientOf(domain);
    for (const operation of operations.filter((o) => o.domain === domain)) {
      for (const which of ["all", "required"] as const) {
        const { args, path, wire, body } = argumentsOf(operation, { which });
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
        // A bare list is all there is.
        const isWhole = Array.isArray(call?.answer);
        const isPaged = !isWhole && operation.parameters.some((p) => p.name === "page");
        const size = isList && isPaged ? ownSize(operation, wire) : [];
        expect([...(call?.query ?? [])].sort(), label).toEqual([...wire, ...size].sort());
        if (operation.body && call?.body !== undefined) expect(call.body, label).toEqual(body);
        if (isList) {
          const rowsIn = (answer: unknown) =>
            Array.isArray(answer) ? (answer as unknown[]) : (answer as { data: unknown[] }).data;
          expect(got, label).toEqual(calls.flatMap((c) => rowsIn(c.answer)));
          const isFeed = operation.parameters.some((p) => p.name === "from");
          expect(calls.length, `${label}: pages`).toBe(isPaged || isFeed ? 2 : 1);
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
