/** The option `validate`: answers that depart from their document, over the wire, and what is told of them. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type Client,
  type ClientOptions,
  ConfigurationError,
  Feed,
  type MismatchEvent,
  PagePromise,
  ResponseValidationError,
} from "../../generator/runtime/index.ts";
import { int64Reader } from "../../generator/runtime/int64.ts";
import type { DomainDescription, Shape } from "../../generator/runtime/mocks/description.ts";
import { withUnions } from "../../generator/runtime/mocks/unions.ts";
import { answerSchemas, lazySchemas, mergeSchemas } from "../../generator/runtime/schemas/index.ts";
import { clientOf, failure, FEED, GET, json, LIST, POST, startServer, type TestServer } from "./support.ts";

const ROW: Shape = [
  "object",
  [
    ["id", "integer:int64"],
    ["name", "string"],
    ["balance", "number?", 1],
    ["status", ["enum", ["Open", "Done"]], 1],
    ["when", "string:date-time", 1],
    ["size", ["limited", "integer", { maximum: 5 }], 1],
    ["labels", ["map", "string"], 1],
    ["part", ["any-of", "#1", "#2"], 1],
  ],
  false,
];
const MODELS: readonly Shape[] = [
  ROW,
  [
    "object",
    [
      ["kind", ["enum", ["text"]]],
      ["text", "string"],
    ],
    false,
  ],
  [
    "object",
    [
      ["kind", ["enum", ["number"]]],
      ["number", "number"],
    ],
    false,
  ],
];
const rows = (...more: readonly [string, Shape][]): Shape => [
  "object",
  [["data", ["list", "#0"]], ...more],
  false,
];

function describedAs(name: string): DomainDescription {
  const operation = (id: string, shape?: Shape) => ({
    ...{ id, accessor: "", path: "", method: "GET" as const, action: { kind: "answer" as const } },
    success: { kind: "json" as const, status: 200, ...(shape !== undefined && { shape }) },
  });
  const operations = [
    operation(GET.id, "#0"),
    operation(POST.id),
    operation(LIST.id, rows(["page", "integer"], ["hasMore", "boolean"])),
    operation(FEED.id, rows(["hasMore", "boolean"], ["continueFrom", "string"])),
  ];
  return withUnions({ id: name, name, basePath: "", models: MODELS, entities: [], operations });
}

const schemas = answerSchemas(describedAs("test"));
const GOOD = { id: 1, name: "Ann" };

let server: TestServer;
let said: string[];
let events: MismatchEvent[];
beforeEach(async () => {
  server = await startServer();
  [said, events] = [[], []];
});
afterEach(() => server.close());

function client(options: Partial<ClientOptions> = {}): Client {
  const logger = { warn: (line: string) => void said.push(line) };
  const hooks = { onMismatch: (event: MismatchEvent) => void events.push(event) };
  return clientOf(server, { validate: "warn", schemas, logger, hooks, ...options });
}

const answer = (body: unknown) => server.handle((_, response) => json(response, 200, body));
const get = (options: Partial<ClientOptions> = {}) => client(options).call<unknown>(GET, { path: [7] });

describe("an answer", () => {
  /** A field of a row in place of what is right, and what is told of it; `true` where the type does not hold. */
  it.each<[what: string, departs: object, told: string | undefined, breaks?: true]>([
    ["as documented", {}, undefined],
    ["with null where it may be", { balance: null }, undefined],
    ["without what may be missing", { balance: undefined }, undefined],
    ["of another type", { balance: "12.50" }, "balance: string where a number is documented", true],
    ["an object for a text", { name: {} }, "name: object where a string is documented", true],
    ["null where it may not be", { name: null }, "name: null, which is not documented", true],
    ["without what is always there", { name: undefined }, "name: missing, where a value is documented", true],
    ["with a new value", { status: "Held" }, "status: string that is none of the documented values"],
    ["a number for an enum", { status: 3 }, "status: number where one of Open, Done is documented", true],
    ["with a new field", { vip: true }, "vip: boolean in a field that is not documented"],
    ["with a day for a moment", { when: "2026-01-31" }, "when: string where a valid date-time is documented"],
    ["with a fraction", { size: 0.5 }, "size: fraction where an integer is documented"],
    ["beyond a limit", { size: 6 }, "size: number beyond a documented limit: must be at most 5"],
    [
      "a map with a wrong value",
      { labels: { "Ann Smith": 1 } },
      "labels.*: number where a string is documented",
      true,
    ],
    ["one of several forms", { part: { kind: "number", number: 1 } }, undefined],
    [
      "one with a new field",
      { part: { kind: "text", text: "a", bold: true } },
      "part.bold: boolean in a field that is not documented",
    ],
  ])("%s", async (_, departs, told, breaks) => {
    const body = { ...GOOD, ...departs };
    answer(body);
    const wire = JSON.parse(JSON.stringify(body)) as unknown;
    expect(await get()).toEqual(wire);
    expect(said).toEqual(told === undefined ? [] : [`st.test.things.get answered ${told}`]);
    const error = (await failure(get({ validate: "error" }))) as ResponseValidationError | undefined;
    expect(error instanceof ResponseValidationError).toBe(breaks === true);
    if (breaks)
      expect(error).toMatchObject({ status: 200, body: wire, issues: [{ path: told?.split(":")[0] }] });
  });

  it("of no form at all says so, and not what it holds", async () => {
    answer({ ...GOOD, part: { kind: "SECRET", text: "SECRET" } });
    const error = await failure(get({ validate: "error" }));
    expect(error?.message).toMatch(
      /^st\.test\.things\.get\(7\) answered 200: not as documented: part\.kind: string where one of text is documented; 1 more in issues/,
    );
    expect(JSON.stringify([said, events, error, error?.message])).not.toContain("SECRET");
  });

  it("as a whole of another type", async () => {
    answer([GOOD]);
    await get();
    expect(said).toEqual(["st.test.things.get answered list where an object is documented"]);
  });

  it("that is empty where something is documented", async () => {
    server.handle((_, response) => void response.writeHead(200).end());
    await get();
    expect(said).toEqual(["st.test.things.get answered nothing, where a value is documented"]);
    expect(await failure(get({ validate: "error" }))).toBeInstanceOf(ResponseValidationError);
  });

  it("without content, or of which nothing is documented, is not looked at", async () => {
    server.handle((_, response) => void response.writeHead(204).end());
    expect(await get({ validate: "error" })).toBeUndefined();
    answer({ anything: 1 });
    expect(await client().call(POST, { body: {} })).toEqual({ anything: 1 });
    expect(said).toEqual([]);
  });

  it("is judged by what arrived, whatever is made of its numbers", async () => {
    answer({ id: 1, name: "Ann" });
    const parse = int64Reader("string", { "": { fields: { id: 1 } } });
    const read = (validate: "error") => client({ validate }).call({ ...GET, parse }, { path: [7] });
    expect(await read("error")).toEqual({ id: "1", name: "Ann" });
    answer({ id: 1, name: 1 });
    expect(await failure(read("error"))).toMatchObject({ issues: [{ path: "name" }] });
  });
});

it("each difference is told once by a client and those of its other tenants, in lists at its first place", async () => {
  const odd = { id: 1, name: 5 };
  answer({
    page: 1,
    hasMore: false,
    data: [GOOD, odd, { id: "1", name: 6 }, ...Array<object>(3000).fill(odd)],
  });
  const one = client();
  await one.call(LIST, {});
  await one.call(LIST, {});
  await one.forTenant({ tenant: 43 }).call(LIST, {});
  expect(said).toEqual([
    "st.test.things.list answered data[1].name: number where a string is documented",
    "st.test.things.list answered data[2].id: string where an integer is documented",
  ]);
  expect(events).toEqual([
    {
      ...{ operation: "Things_GetList", name: "test.things.list", method: "GET", path: LIST.path },
      issues: [
        { path: "data[1].name", kind: "type", message: "number where a string is documented" },
        { path: "data[2].id", kind: "type", message: "string where an integer is documented" },
      ],
    },
  ]);
  await client().call(LIST, {});
  expect(said).toHaveLength(4);
  answer({ page: 1.5, hasMore: false, data: [odd] });
  await one.forTenant({ tenant: 43 }).call(LIST, {});
  expect(said.slice(4)).toEqual([
    "st.test.things.list answered page: fraction where an integer is documented",
  ]);
});

it("pages, feeds and answers that are put together are looked at", async () => {
  answer({ page: 1, hasMore: false, continueFrom: "", data: [{ id: 1, name: null }] });
  const strict = client({ validate: "error" });
  for (const call of [
    () => new PagePromise(strict, LIST, {}).toArray(),
    () => new Feed(strict, FEED, {}).pages().next(),
    () => new PagePromise(strict, { ...LIST, paging: { kind: "joined" } }, { query: { ids: [1] } }),
    () => strict.call(LIST, {}).withResponse(),
  ])
    expect(await failure(call())).toMatchObject({ name: "ResponseValidationError" });
});

describe("who is told", () => {
  const nobody = { logger: undefined, hooks: undefined };

  it("the console, where there is no logger and no hook", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    answer({});
    await get({ ...nobody });
    await get({ logger: undefined });
    expect(warn.mock.calls.map(([line]: unknown[]) => line)).toEqual([
      "st.test.things.get answered id: missing, where a value is documented",
      "st.test.things.get answered name: missing, where a value is documented",
    ]);
    expect(events).toHaveLength(1);
    warn.mockRestore();
  });

  it("of another domain, that nothing is known of it", async () => {
    answer(GOOD);
    await get({ schemas: answerSchemas(describedAs("other")), validate: "error" });
    expect(said).toEqual([
      "st.test.things.get answered what is not looked at: the client has the schemas of other domains",
    ]);
  });

  it("that schemas cannot be loaded, which changes no call", async () => {
    answer(GOOD);
    const broken = lazySchemas({ test: () => Promise.reject(new Error("gone")) });
    expect(await get({ schemas: broken, validate: "error" })).toEqual(GOOD);
    expect(said).toEqual([
      "st.test.things.get answered what is not looked at: its schemas could not be loaded",
    ]);
  });
});

it("schemas of several domains are put together, and loaded when an answer of theirs arrives", async () => {
  let loads = 0;
  const late = lazySchemas({
    other: () => Promise.reject(new Error("not asked for")),
    test: () => Promise.resolve(((loads += 1), schemas)),
  });
  answer({ ...GOOD, name: 1 });
  for (const own of [late, mergeSchemas(answerSchemas(describedAs("other")), late)])
    expect(await failure(get({ schemas: own, validate: "error" }))).toBeInstanceOf(ResponseValidationError);
  expect(loads).toBe(2);
});

it.each<object>([
  { validate: "warn", schemas: undefined },
  { validate: "error", schemas: {} },
  { validate: "always" },
])("%j is refused", (options) => {
  const make = () => client(options as Partial<ClientOptions>);
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow('"warn" or "error" with schemas: import { schemas } from "…/schemas"');
});
