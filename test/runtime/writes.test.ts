/** Writes that are checked and not sent, and writes that are read back: on the wire, and against the mocks of all domains. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type ClientOptions,
  type DryRun,
  type Logger,
  type OperationSpec,
  UsageError,
  WriteVerificationError,
} from "../../generator/runtime/index.ts";
import { answerSchemas } from "../../generator/runtime/schemas/index.ts";
import { readBackOf } from "../../generator/runtime/schemas/read-back.ts";
import type {
  DomainDescription,
  Models,
  OperationDescription,
  Shape,
} from "../../generator/runtime/mocks/description.ts";
import { elementOf, fieldsOf, isObject } from "../../generator/runtime/mocks/shape.ts";
import {
  GET,
  APP_KEY,
  clientOf,
  failure,
  json,
  LIST,
  POST,
  SECRET,
  startServer,
  type TestServer,
} from "./support.ts";

const OUTPUT = join(import.meta.dirname, "../../output");

let server: TestServer;
let said: string[];
beforeEach(async () => {
  server = await startServer();
  said = [];
});
afterEach(() => server.close());

const PATCH: OperationSpec = {
  ...GET,
  id: "Things_Update",
  name: "test.things.update",
  method: "PATCH",
  body: "json",
};
const DELETE: OperationSpec = { ...GET, id: "Things_Delete", name: "test.things.delete", method: "DELETE" };

const CONTACT: Shape = [
  "object",
  [
    ["id", "integer", 1],
    ["type", ["enum", ["Phone", "Email"]]],
    ["value", "string"],
  ],
];
const FIELDS = [
  ["name", "string"],
  ["code", "string?", 1],
  ["price", "number?", 1],
  ["active", "boolean", 1],
  ["kind", ["enum?", ["Open", "Done"]], 1],
  ["start", "string:date-time?", 1],
  ["day", "string:date?", 1],
  ["tags", ["list?", "integer"], 1],
  ["contacts", ["list?", CONTACT], 1],
  [
    "address",
    [
      "object?",
      [
        ["street", "string"],
        ["unit", "string?", 1],
      ],
    ],
    1,
  ],
  ["labels", ["map", "string"], 1],
] as const satisfies readonly (readonly [string, Shape, number?])[];
const BODY: Shape = ["object", [...FIELDS, ["note", "string", 1]], false];
const RECORD: Shape = ["object", [["id", "integer"], ...FIELDS]];
const ID = [["id", "integer"]] as const;

const description: DomainDescription = {
  id: "test",
  name: "test",
  basePath: "/test/v2",
  models: [],
  entities: [{ key: "test/things", shape: RECORD, id: ["id", "integer"] }],
  operations: [
    ...(
      [
        ["Things_Get", "get", "GET", "get"],
        ["Things_Update", "update", "PATCH", "update"],
        ["Things_Delete", "delete", "DELETE", "delete"],
      ] as const
    ).map(([id, name, method, kind]) => ({
      ...{ id, accessor: `things.${name}`, method, path: "/tenant/{tenant}/things/{id}", parameters: ID },
      ...(kind === "update" && { body: { kind: "json" as const, shape: BODY, required: true } }),
      success: { kind: "json" as const, status: 200, shape: RECORD },
      action: { kind, entity: "test/things", id: "id" },
    })),
    {
      ...{ id: "Things_Create", accessor: "things.create", method: "POST", path: "/tenant/{tenant}/things" },
      body: { kind: "json", shape: BODY, required: true },
      success: { kind: "json", status: 200, shape: ["object", [["id", "integer"]]] },
      action: { kind: "create", entity: "test/things" },
    },
  ],
};
const schemas = answerSchemas(description);

function client(options: Partial<ClientOptions> = {}) {
  const logger: Logger = { info: (line) => void said.push(line) };
  return clientOf(server, { logger, ...options });
}

const planOf = async (answer: PromiseLike<unknown>) => ((await answer) as DryRun).dryRun;

describe("a dry run", () => {
  it("sends nothing, asks for no token, and says what it would have sent", async () => {
    const own = ["x-api-key", "x-pass", "x-pwd", "x-credential", "x-session-id", "x-signature"];
    const hidden = Object.fromEntries(own.map((name) => [name, "…"]));
    const headers = { ...Object.fromEntries(own.map((name) => [name, "mine"])), "x-trace": "7" };
    const call = client({ headers }).call<unknown>(PATCH, {
      path: [7],
      body: { name: "Ann", start: new Date(0) },
      options: { dryRun: true, query: { expand: 1 }, body: { extra: true } },
    });
    expect(await planOf(call)).toMatchObject({
      call: "st.test.things.update(7)",
      method: "PATCH",
      url: `${server.url}/test/v2/tenant/42/things/7?expand=1`,
      headers: { "content-type": "application/json", ...hidden, "x-trace": "7" },
      body: '{"name":"Ann","start":"1970-01-01T00:00:00.000Z","extra":true}',
    });
    const whole = JSON.stringify(await call);
    for (const secret of [SECRET, APP_KEY, "mine"]) expect(whole).not.toContain(secret);
    expect(await failure(call.withResponse())).toBeInstanceOf(UsageError);
    expect([server.seen, server.tokens]).toEqual([[], []]);
    expect(said).toEqual(["st.test.things.update(7) was not sent: dryRun."]);
  });

  it.each<[string, OperationSpec, object]>([
    ["a query parameter that there is not", PATCH, { path: [7], query: { nonsense: 1 }, body: {} }],
    ["no id", PATCH, { path: [], body: {} }],
    ["a body that is no JSON", PATCH, { path: [7], body: { a: 1n } }],
  ])("refuses what a call would: %s", async (_what, spec, args) => {
    const call = client().call(spec, { ...args, options: { dryRun: true } });
    expect(await failure(call)).toBeInstanceOf(UsageError);
  });

  it("with schemas refuses a body that is not as documented", async () => {
    const dry = client({ schemas, validate: "error" });
    const call = (body: object) => dry.call(POST, { body, options: { dryRun: true } });
    expect((await failure(call({ name: 7, kind: "Lost" })))?.message).toBe(
      "st.test.things.create: body.name must be a string; 1 more.",
    );
    expect((await failure(call({ name: "Ann", nickname: "A" })))?.message).toContain("body.nickname");
    expect((await planOf(call({ name: "Ann" }))).body).toBe('{"name":"Ann"}');
    expect(server.seen).toEqual([]);
  });

  it.each([[undefined], [schemas]])("of a client leaves reading as it is", async (own) => {
    const dry = client({ dryRun: true, schemas: own });
    await dry.call(GET, { path: [7] });
    await dry.call({ ...LIST, method: "POST", body: "json" }, { body: {} });
    expect((await planOf(dry.call(POST, { body: { name: "Ann" } }))).method).toBe("POST");
    expect((await planOf(dry.call(DELETE, { path: [7] }))).method).toBe("DELETE");
    expect((await planOf(dry.request({ method: "PUT", path: "/new", body: {} }))).url).toBe(
      `${server.url}/new`,
    );
    expect((await planOf(dry.forTenant({ tenant: 43 }).call(POST, { body: { name: "B" } }))).url).toContain(
      "/43/",
    );
    await dry.call(POST, { body: { name: "Ann" }, options: { dryRun: false } });
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
  });
});

/** Keeps what it is sent, but for what `lose` makes of it. */
function keep(lose: (record: Record<string, unknown>) => object = (record) => record): void {
  let record: object = { id: 7 };
  server.handle(({ method, body }, response) => {
    if (method !== "GET") record = lose({ id: 7, ...(JSON.parse(body.toString()) as object) });
    json(response, 200, method === "POST" ? { id: 7 } : record);
  });
}

const FULL = {
  name: "Ann",
  code: "007",
  price: 12.5,
  active: false,
  kind: "Open",
  start: new Date("2026-01-31T10:00:00.123Z"),
  day: "2026-01-31",
  tags: [1, 2],
  contacts: [
    { type: "Phone", value: "555" },
    { type: "Email", value: "a@example.com" },
  ],
  address: { street: "Main", unit: null },
  labels: { a: "b" },
};
const verify = { verify: true };
const update = (body: object = FULL) =>
  client({ schemas }).call<object>(PATCH, { path: [7], body, options: verify });

describe("a write that is verified", () => {
  it("is read back by the record's own get, and answers as ever", async () => {
    keep();
    expect(await client({ schemas }).call(POST, { body: FULL, options: verify })).toEqual({ id: 7 });
    expect(await update()).toMatchObject({ id: 7, name: "Ann" });
    expect(server.seen.map(({ method, url }) => [method, url.replace(/.*things/, "")])).toEqual([
      ["POST", ""],
      ["GET", "/7"],
      ["PATCH", "/7"],
      ["GET", "/7"],
    ]);
    expect(said).toEqual(["signed in", "signed in"]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["a moment in another zone, without fractions", { start: "2026-01-31T03:00:00-07:00" }],
    ["a moment without a zone, with more fractions", { start: "2026-01-31T10:00:00.1230000" }],
    ["a day as a moment", { day: "2026-01-31T00:00:00Z" }],
    ["a decimal as a text", { price: "12.500" }],
    ["an enum in other letters", { kind: "open" }],
    ["a list in another order", { tags: [2, 1], contacts: [...FULL.contacts].reverse() }],
    ["elements that got ids", { contacts: FULL.contacts.map((one, id) => ({ id, ...one, memo: null })) }],
    [
      "keys in another order, and nothing for null",
      { address: { zip: "1", unit: undefined, street: "Main" } },
    ],
    ["blanks around a text", { name: "Ann " }],
  ])("takes another way to write the same for the same: %s", async (_what, kept) => {
    keep((record) => ({ ...record, ...kept }));
    expect(await failure(update())).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, path: string, kind: string, message: string]>([
    ["dropped", { price: undefined }, "price", "dropped", "number was sent, nothing is there"],
    ["emptied", { name: "" }, "name", "dropped", "string was sent, string is there"],
    ["changed", { name: "Bob" }, "name", "changed", "string was sent, string is there"],
    ["that lost its zeros", { code: "7" }, "code", "changed", "string was sent, string is there"],
    [
      "that is another moment",
      { start: "2026-01-31T10:00:00-07:00" },
      "start",
      "changed",
      "string was sent, string is there",
    ],
    ["switched", { active: true }, "active", "changed", "boolean was sent, boolean is there"],
    [
      "inside of an object",
      { address: { street: null } },
      "address.street",
      "dropped",
      "string was sent, null is there",
    ],
    ["inside of a map", { labels: {} }, "labels.*", "dropped", "string was sent, nothing is there"],
    [
      "inside of a map, whose names are data",
      { labels: { a: "c" } },
      "labels.*",
      "changed",
      "string was sent, string is there",
    ],
    ["an id of a list", { tags: [1] }, "tags[1]", "dropped", "number was sent, nothing is there"],
    ["an id that nobody sent", { tags: [1, 2, 3] }, "tags", "changed", "list was sent, list is there"],
    [
      "an element",
      { contacts: FULL.contacts.slice(1) },
      "contacts[0]",
      "dropped",
      "object was sent, nothing is there",
    ],
    [
      "of an element",
      { contacts: [{ type: "Phone", value: "556" }, FULL.contacts[1]] },
      ...(["contacts[0].value", "changed", "string was sent, string is there"] as const),
    ],
  ])("reports a field %s", async (_what, kept, path, kind, message) => {
    keep((record) => ({ ...record, ...kept }));
    const error = (await failure(update())) as unknown as WriteVerificationError;
    expect(error).toBeInstanceOf(WriteVerificationError);
    expect(error.issues).toEqual([{ path, kind, message }]);
    expect(error.message).toBe(
      `st.test.things.update(7) was done, but the record differs: ${path}: ${message}.`,
    );
    expect(error.record).toMatchObject(JSON.parse(JSON.stringify(kept)) as object);
    expect([error.sent, error.answer]).toMatchObject([{ day: "2026-01-31" }, { id: 7 }]);
  });

  it("is read back by the list where there is no get, whether it is active or not", async () => {
    const { parameters: _, ...listed } = description.operations[0] as OperationDescription;
    const list: OperationDescription = {
      ...{ ...listed, id: "Things_GetList", accessor: "things.list", path: "/tenant/{tenant}/things" },
      query: [
        ["ids", ["list", "integer"]],
        ["active", ["enum", ["Any", "True", "False"]]],
        ["page", "integer"],
      ],
      success: { kind: "json", status: 200, shape: ["object", [["data", ["list", RECORD]]]] },
      action: { kind: "list", entity: "test/things", as: "page" },
    };
    const operations = [...description.operations.filter(({ id }) => id !== "Things_Get"), list];
    const own = client({ schemas: answerSchemas({ ...description, operations }) });
    let row: object | undefined = { id: 7, name: "Ann" };
    server.handle(({ method }, response) =>
      json(response, 200, method === "GET" ? { data: [{ id: 8 }, row] } : row),
    );
    const write = (name: string) => own.call(PATCH, { path: [7], body: { name }, options: verify });
    expect(await write("Ann")).toEqual(row);
    expect(server.seen.map(({ url }) => url.replace(/.*things/, ""))).toEqual(["/7", "?ids=7&active=Any"]);
    expect(await failure(write("Bob"))).toMatchObject({ issues: [{ path: "name" }], record: row });
    row = undefined;
    server.handle((_, response) => json(response, 200, { data: [{ id: 8 }] }));
    expect(await failure(write("Bob"))).toMatchObject({
      issues: [],
      cause: { message: "The record is not there." },
    });
  });

  it("is looked at again a moment later, before it is reported", async () => {
    let reads = 0;
    server.handle(({ method }, response) =>
      json(response, 200, { id: 7, name: method === "GET" && (reads += 1) < 2 ? "old" : "Ann" }),
    );
    expect(await failure(update({ name: "Ann" }))).toBeUndefined();
    expect(reads).toBe(2);
  });

  it("that cannot be read back says that it was done", async () => {
    server.handle(({ method }, response) => json(response, method === "GET" ? 403 : 200, { id: 7 }));
    const error = (await failure(update())) as unknown as WriteVerificationError;
    expect(error).toBeInstanceOf(WriteVerificationError);
    expect(error).toMatchObject({ issues: [], answer: { id: 7 }, record: undefined, cause: { status: 403 } });
    expect(error.message).toBe("st.test.things.update(7) was done, but could not be read back.");
    server.handle(({ method }, response) => json(response, 200, method === "GET" ? { id: 9, name: "A" } : 9));
    expect(await client({ schemas }).call(POST, { body: { name: "A" }, options: verify })).toBe(9);
    server.handle((_, response) => json(response, 200, {}));
    const made = client({ schemas }).call(POST, { body: FULL, options: verify });
    expect(await failure(made)).toMatchObject({
      cause: { message: "The answer does not say which record it is." },
    });
  });

  it("says which fields records do not show", async () => {
    keep(({ note: _, ...record }) => record);
    expect(await failure(update({ name: "Ann", note: "x" }))).toBeUndefined();
    expect(said.slice(1)).toEqual([
      "st.test.things.update(7): note cannot be read back and was not verified.",
    ]);
  });

  it.each<[string, OperationSpec, Partial<ClientOptions>, string]>([
    ["without schemas", PATCH, {}, "verify needs schemas, an option of the client."],
    [
      "with schemas of another domain",
      PATCH,
      { schemas: answerSchemas({ ...description, name: "other" }) },
      "st.test.things.update: verify cannot be done: the client has the schemas of other domains.",
    ],
    [
      "of what leaves no record",
      { ...DELETE, body: "json" },
      { schemas },
      "no call reads by its id the record that this one writes.",
    ],
    ["of what reads", GET, { schemas }, "only a body of JSON can be compared."],
  ])("is refused %s", async (_what, spec, options, message) => {
    const call = client(options).call(spec, { path: [7], body: { name: "Ann" }, options: verify });
    const error = await failure(call);
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toContain(message);
    expect(server.seen).toEqual([]);
  });
});

/** What of a value a shape has. */
function part(value: unknown, shape: Shape, models: Models): unknown {
  const element = elementOf(shape, models);
  if (element !== undefined && Array.isArray(value)) return value.map((one) => part(one, element, models));
  const fields = fieldsOf(shape, models);
  if (fields.length === 0 || !isObject(value)) return value;
  const own = fields.map(([name, inner]) => [name, part(value[name], inner, models)] as const);
  return Object.fromEntries(own.filter(([, one]) => (one ?? null) !== null));
}

it("finds nothing to report where the mocks keep what they are sent, in any domain", async () => {
  const load = async (from: string) => (await import(/* @vite-ignore */ from)) as Record<string, unknown>;
  const outcomes = { verified: 0, refused: 0 };
  const reported: string[] = [];
  for (const name of readdirSync(OUTPUT)) {
    const module = join(OUTPUT, name, "src/mocks/description.ts");
    const known = existsSync(module) ? (await load(module))["description"] : undefined;
    if (known === undefined) continue;
    const description = known as DomainDescription;
    const { createMock } = await load(`@st-v2/${name}/mocks`);
    const mock = (createMock as (options: object) => { fetch: ClientOptions["fetch"] })({ guards: false });
    const own = client({ fetch: mock.fetch, schemas: answerSchemas(description) });
    for (const operation of description.operations) {
      const back = readBackOf({ description, operation });
      if (back === undefined) continue;
      const path = (operation.parameters ?? []).map(() => 1);
      const asked = back.ask({ path }, { id: 1 });
      const { recordIn = (data: unknown) => data, ...where } = asked ?? {};
      const record = recordIn(await own.call(back.spec, where).catch(() => ({})));
      const body = part(record, operation.body?.shape ?? "any", description.models);
      const { id, method, accessor, basePath = description.basePath } = operation;
      const names = { id, name: `${description.name}.${accessor}`, method, path: basePath + operation.path };
      const call = own.call({ ...back.spec, ...names, body: "json" }, { path, body, options: verify });
      const error = await failure(call);
      if (error instanceof WriteVerificationError) reported.push(`${names.name}: ${error.message}`);
      outcomes[error === undefined ? "verified" : "refused"] += 1;
    }
  }
  // Files that were uploaded before become attachments, of which mocks know nothing.
  expect(
    reported.filter(
      (line) => !line.startsWith("findings.findings.create: ") || !line.includes("attachments"),
    ),
  ).toEqual([]);
  // The others want what no record shows, or ids of another kind.
  expect(outcomes.verified).toBeGreaterThan(40);
});
