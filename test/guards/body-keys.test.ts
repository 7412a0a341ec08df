/** Keys of bodies: what the API would drop without a word is refused before anything is sent. */
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { type BodyKeys, checkKeys, type OperationSpec, UsageError } from "../../generator/runtime/index.ts";
import { clientOf, POST, startServer, type TestServer } from "../runtime/support.ts";

const ADDRESS = { street: "1 Main St", unit: null, city: "Ames", state: "IA", zip: "50010", country: "USA" };
const CUSTOMER = { name: "Ann", address: ADDRESS, locations: [{ name: "Home", address: ADDRESS }] };

/** The constants of a generated module. */
async function constantsOf(module: string): Promise<Readonly<Record<string, BodyKeys>>> {
  const { code } = await transform(module, { loader: "ts", format: "esm" });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, BodyKeys>;
}

describe("a customer", () => {
  let server: TestServer;
  let create: OperationSpec;
  beforeAll(async () => {
    server = await startServer();
    const module = await readFile(new URL("../../output/crm/src/body-keys.ts", import.meta.url), "utf8");
    const { CREATE_CUSTOMER_REQUEST_KEYS: keys = 0 } = await constantsOf(module);
    create = { ...POST, known: { check: checkKeys, keys } };
  });
  afterAll(() => server.close());

  it.each<[object, string]>([
    [{ adress: ADDRESS }, "there is no body.adress; the API would ignore it. Did you mean address?"],
    [
      { locations: [CUSTOMER.locations[0], { name: "Shop", adress: ADDRESS }] },
      "there is no body.locations[1].adress; the API would ignore it. Did you mean address?",
    ],
    [{ address: { ...ADDRESS, postalCode: "50010" } }, "there is no body.address.postalCode"],
    [{ "first name": null }, 'there is no body["first name"]'],
    [{ constructor: "Ann" }, "there is no body.constructor"],
  ])("is not created with %j", async (more, message) => {
    const call = clientOf(server).call(create, { body: { ...CUSTOMER, ...more } });
    await expect(call).rejects.toThrow(UsageError);
    await expect(call).rejects.toThrow(message);
    expect([server.tokens, server.seen]).toEqual([[], []]);
  });

  it("is created as a class has it, with keys that are not sent", async () => {
    class Customer {
      readonly name = "Ann";
      readonly describe = () => this.name;
      readonly address = { ...ADDRESS, note: undefined };
      readonly locations = [{ age: 7, toJSON: () => CUSTOMER.locations[0] }];
      readonly age = undefined;
    }
    await clientOf(server).call(create, { body: new Customer() });
    expect(JSON.parse(String(server.seen[0]?.body))).toEqual(CUSTOMER);
  });
});

describe("what is looked at", () => {
  const TREE: BodyKeys = ["name at", { children: () => TREE, "a b": 0, open: [0, { leaf: "id" }] }];
  const ROUND: Record<string, unknown> = { name: "a" };
  ROUND["children"] = [ROUND];

  it.each<[what: string, body: unknown]>([
    ["any depth", { children: [[{ children: [{ name: "leaf" }] }]] }],
    ["no value of a key without keys", { name: { anything: 1 }, "a b": { anything: 1 } }],
    ["no other key where any may be", { open: { anything: 1, leaf: { id: 1 } } }],
    ["no properties of dates and forms", { children: [new Date(), new FormData(), new Map()] }],
    ["nothing", null],
    ["what holds itself, not for ever", ROUND],
  ])("%s", (_what, body) => {
    expect(() => checkKeys(TREE, body, "x.y")).not.toThrow();
  });

  it.each<[string, unknown]>([
    ["body.children[0][1].nam", { children: [[{}, { nam: 1 }]] }],
    ["body.open.leaf.idd", { open: { leaf: { idd: 1 } } }],
    ["body[2].x", [null, 1, { x: 0 }]],
  ])("finds %s", (path, body) => {
    const check = () => checkKeys(TREE, body, "x.y");
    expect(check).toThrow(UsageError);
    expect(check).toThrow(`x.y: there is no ${path}; the API would ignore it.`);
  });
});

const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

/** The keys of a body of this schema, as its package has them; nothing where it has none. */
async function keysOf(schema: object, schemas: object): Promise<BodyKeys | undefined> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Parcels", version: "1" },
    paths: {
      "/parcels": {
        post: {
          operationId: "Parcels_Create",
          requestBody: { content: { "application/json": { schema } } },
          responses: { 200: { description: "" } },
        },
      },
    },
    components: { schemas },
  };
  const { files } = await generate({ documents: [{ path: "parcels.json", text: JSON.stringify(document) }] });
  const operation = files.get("parcels/src/resources/parcels.ts") ?? "";
  const [, name = ""] = /known: \{ check: checkKeys, keys: (\w+) \},\n/.exec(operation) ?? [];
  return name === "" ? undefined : (await constantsOf(files.get("parcels/src/body-keys.ts") ?? ""))[name];
}

it.each<[what: string, schema: object, want: BodyKeys | undefined, schemas?: object]>([
  ["no object", { type: "array", items: text }, undefined],
  ["an object of any keys", { type: "object" }, undefined],
  ["one that says so", object({ a: text }, { additionalProperties: true }), undefined],
  ["one of values of one type", object({ a: text }, { additionalProperties: text }), undefined],
  ["keys by pattern", object({ a: text }, { patternProperties: { "^x-": text } }), undefined],
  ["an object in place", object({ a: text, b: object({ c: text }) }), ["a", { b: "c" }]],
  ["a list of lists", { type: "array", items: { type: "array", items: object({ a: text }) } }, "a"],
  ["a key of two words", object({ "a b": text, c: text }), ["c", { "a b": 0 }]],
  [
    "a key below any keys",
    object({ a: object({ b: text }) }, { additionalProperties: true }),
    [0, { a: "b" }],
  ],
  [
    "a union: the keys of all",
    { oneOf: [ref("A"), ref("B"), text] },
    ["a b", { in: "x y" }],
    { A: object({ a: text, in: object({ x: text }) }), B: object({ b: text, in: object({ y: text }) }) },
  ],
  [
    "a union with any object",
    { oneOf: [ref("A"), { type: "object" }] },
    undefined,
    { A: object({ a: text }) },
  ],
  [
    "what is inherited",
    { allOf: [ref("Base"), object({ own: text })] },
    "base own",
    { Base: object({ base: text }) },
  ],
])("of a document: %s", async (_what, schema, want, schemas = {}) => {
  expect(await keysOf(schema, schemas)).toEqual(want);
});

it("of a document: a model that holds itself", async () => {
  const Tree = object({ name: text, children: { type: "array", items: ref("Tree") } });
  const keys = (await keysOf(ref("Tree"), { Tree })) ?? 0;
  const check = (leaf: object) => () => checkKeys(keys, { children: [{ children: [leaf] }] }, "x");
  expect(check({ name: "a" })).not.toThrow();
  expect(check({ nam: "a" })).toThrow("body.children[0].children[0].nam;");
});
