/** What errors, events, logs and servers are told of a call: its name, its ids, who calls. */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { AGENT } from "../../generator/runtime/version.ts";
import type { OperationSpec } from "../../generator/runtime/index.ts";
import { clientOf, failure, GET, json, LIST, startServer } from "./support.ts";

const server = await startServer();
afterAll(() => server.close());

beforeEach(() => {
  server.seen.length = 0;
  server.tokens.length = 0;
  server.handle((_request, response) => json(response, 404, { title: "Not there" }));
});

const NOTES: OperationSpec = {
  ...GET,
  name: "test.things.listNotes",
  path: "/test/v2/tenant/{tenant}/people/{person}/things/{id}",
};

describe("a failed answer", () => {
  it.each<[string, readonly unknown[], string, object]>([
    ["ids", [12, "345"], "(12, 345)", { person: "12", id: "345" }],
    [
      "an id that is a bigint",
      [12n, 9_007_199_254_740_993n],
      "(12, 9007199254740993)",
      { person: "12", id: "9007199254740993" },
    ],
    ["no text, which may be a customer's", ["ann@example.com", 7], "(…, 7)", { id: "7" }],
    ["no number with a sign or a fraction", ["+15551234567", "-1"], "(…, …)", {}],
  ])("says %s", async (_name, path, shown, ids) => {
    const error = await failure(clientOf(server).call(NOTES, { path }));
    expect(error?.message).toBe(`st.test.things.listNotes${shown} answered 404: Not there`);
    expect(error?.operation).toMatchObject({ call: `st.test.things.listNotes${shown}`, ids });
    expect(JSON.stringify(error)).not.toMatch(/ann@|1555/);
  });

  it("says no more than the call where nothing is in the path", async () => {
    const error = await failure(clientOf(server).call(LIST, { query: { tags: "a" } }));
    expect(error?.message).toBe("st.test.things.list answered 404: Not there");
  });

  it("of the token endpoint says so", async () => {
    server.handleToken((_request, response) => json(response, 400, { error: "invalid_client" }));
    const client = clientOf(server);
    const error = await failure(client.call(GET, { path: [1] }));
    expect(error?.message).toMatch(/^The token endpoint answered 400: invalid_client/);
    server.handleToken((_request, response) =>
      json(response, 200, { access_token: "token", expires_in: 900 }),
    );
  });
});

it("events and logs say the call", async () => {
  const events: unknown[] = [];
  const lines: string[] = [];
  const client = clientOf(server, {
    hooks: { onRequest: (event) => events.push(event) },
    logger: { debug: (line) => lines.push(line) },
  });
  await failure(client.call(GET, { path: [7] }));
  const { id: operation, name, method, path } = GET;
  expect(events).toEqual([{ operation, name, method, path, attempt: 1 }]);
  expect(lines[0]).toMatch(
    /^st\.test\.things\.get\(7\): GET \/test\/v2\/tenant\/\{tenant\}\/things\/\{id\} 404 \d+ ms$/,
  );
});

it("servers are told which client of which version calls, for tokens too", async () => {
  await failure(clientOf(server).call(GET, { path: [7] }));
  const agent = `${AGENT} node/${process.versions.node.split(".")[0]}`;
  expect([server.tokens[0], server.seen[0]].map((seen) => seen?.headers["user-agent"])).toEqual([
    agent,
    agent,
  ]);
  await failure(clientOf(server, { headers: { "user-agent": "mine" } }).call(GET, { path: [7] }));
  expect(server.seen[1]?.headers["user-agent"]).toBe("mine");
});

it("the name of each generated operation is how it is called", () => {
  const output = new URL("../../output/", import.meta.url).pathname;
  const rows = JSON.parse(readFileSync(`${output}operations.json`, "utf8")) as Record<string, string>[];
  const property = (domain = "") => domain.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const named = readdirSync(output, { recursive: true, encoding: "utf8" })
    .filter((path) => /^[\w-]+\/src\/resources\/[\w-]+\.ts$/.test(path))
    .flatMap((path) => [...readFileSync(output + path, "utf8").matchAll(/^ {2}name: "(.*)",$/gm)])
    .map(([, name]) => name);
  expect(named.sort()).toEqual(rows.map(({ domain, accessor }) => `${property(domain)}.${accessor}`).sort());
});
