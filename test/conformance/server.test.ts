/** The server of the sweep has to notice faults, or the sweep proves nothing: each fault here is one the clients could make. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOperations } from "./documents.ts";
import { sample } from "./sample.ts";
import { type ConformanceServer, createValidator, OPTIONS, startServer } from "./server.ts";

const operations = readOperations();
const TENANT = `/crm/v2/tenant/${OPTIONS.tenant}`;
let server: ConformanceServer;
let token = "";

beforeAll(async () => {
  server = await startServer(operations);
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: OPTIONS.clientId,
    client_secret: OPTIONS.clientSecret,
  });
  const answer = await fetch(`${server.url}/connect/token`, { method: "POST", body });
  token = ((await answer.json()) as { access_token: string }).access_token;
});
afterAll(async () => {
  await server.close();
});

interface Request {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string;
}

async function rulesFor({ method = "GET", path, headers = {}, body }: Request): Promise<string[]> {
  const before = server.violations.length;
  const all = {
    authorization: `Bearer ${token}`,
    "st-app-key": OPTIONS.appKey,
    accept: "application/json",
    ...headers,
  };
  const sent = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  await fetch(server.url + path, { method, headers: sent, ...(body !== undefined && { body }) });
  return server.violations.slice(before).map((violation) => violation.rule);
}

const JSON_TYPE = { "content-type": "application/json" };
const NOTE = { method: "POST", path: `${TENANT}/customers/1/notes`, headers: JSON_TYPE };

const FAULTS: readonly [string, Request, string][] = [
  ["another path", { path: `${TENANT}/custommers` }, "route"],
  ["another method", { method: "PUT", path: `${TENANT}/customers/1` }, "route"],
  ["another tenant", { path: "/crm/v2/tenant/999/customers/1" }, "tenant"],
  ["a path value of another type", { path: `${TENANT}/customers/abc` }, "type"],
  ["an undeclared query parameter", { path: `${TENANT}/customers?nmae=x` }, "undeclared"],
  ["a plus that would arrive as a space", { path: `${TENANT}/customers?sort=+Id` }, "plus"],
  ["a field that cannot be sorted by", { path: `${TENANT}/customers?sort=%2BColour` }, "sort"],
  ["51 ids", { path: `${TENANT}/customers?ids=${Array.from({ length: 51 }, (_, i) => i).join(",")}` }, "cap"],
  ["no ids", { path: `${TENANT}/customers?ids=` }, "empty"],
  ["True", { path: `${TENANT}/customers?includeTotal=True` }, "type"],
  ["a date-time without a zone", { path: `${TENANT}/customers?createdBefore=2026-01-01T00:00:00` }, "type"],
  ["a value outside the enum", { path: `${TENANT}/customers?active=Maybe` }, "type"],
  ["a value twice", { path: `${TENANT}/customers?page=1&page=2` }, "repeated"],
  [
    "a required parameter missing",
    { path: `/marketing/v2/tenant/${OPTIONS.tenant}/email-channel-cost` },
    "required",
  ],
  ["no app key", { path: `${TENANT}/customers/1`, headers: { "st-app-key": undefined } }, "app-key"],
  [
    "another token",
    { path: `${TENANT}/customers/1`, headers: { authorization: "Bearer old" } },
    "authorization",
  ],
  [
    "another content type",
    { ...NOTE, headers: { "content-type": "text/plain" }, body: '{"text":"a"}' },
    "content-type",
  ],
  ["no body", NOTE, "body"],
  ["a body without a required field", { ...NOTE, body: "{}" }, "body"],
  ["a body with a field too many", { ...NOTE, body: '{"text":"a","colour":"red"}' }, "body"],
  [
    "a body where none is declared",
    { method: "DELETE", path: `${TENANT}/customers/1/notes/2`, headers: JSON_TYPE, body: "{}" },
    "body-undeclared",
  ],
  [
    "JSON in place of multipart",
    {
      method: "POST",
      path: `/pricebook/v2/tenant/${OPTIONS.tenant}/images`,
      headers: JSON_TYPE,
      body: '{"file":""}',
    },
    "content-type",
  ],
];

describe("the conformance server notices", () => {
  it.each(FAULTS)("%s", async (_name, request, rule) => {
    expect(await rulesFor(request)).toContain(rule);
  });

  it("nothing about a correct request", async () => {
    expect(await rulesFor({ path: `${TENANT}/customers?sort=%2BId&ids=1,2&includeTotal=true` })).toEqual([]);
    expect(await rulesFor({ ...NOTE, body: '{"text":"a"}' })).toEqual([]);
  });

  it("wrong credentials at the token endpoint", async () => {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: OPTIONS.clientId,
      client_secret: "wrong",
    });
    const answer = await fetch(`${server.url}/connect/token`, { method: "POST", body });
    expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid_client" }]);
  });
});

describe("samples", () => {
  it("are valid for every schema of the documents", () => {
    const validate = createValidator();
    const documents = new Map(operations.map((operation) => [operation.domain, operation.document]));
    let schemas = 0;
    for (const [domain, document] of documents) {
      const all = (document["components"] as { schemas: Record<string, never> }).schemas;
      for (const name of Object.keys(all)) {
        schemas += 1;
        const schema = { $ref: `#/components/schemas/${name}` };
        expect(validate(document, { schema, value: sample(document, schema) }), `${domain} ${name}`).toEqual(
          [],
        );
      }
    }
    expect(schemas).toBe(1172);
  });
});
