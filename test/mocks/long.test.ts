/** Ids beyond 2^53 in mocks: a client of the option `int64` and the mock of its package, over the network. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { called, type Called, type GeneratedMock } from "../inputs/called.ts";

const wide = { type: "integer", format: "int64" };
const Pet = {
  type: "object",
  required: ["id", "ownerId"],
  properties: {
    id: wide,
    ownerId: wide,
    tags: { type: "array", items: wide, uniqueItems: true },
    name: { type: "string" },
    home: {
      allOf: [{ type: "object", properties: { roomId: wide } }, { $ref: "#/components/schemas/Place" }],
    },
    either: { anyOf: [wide, { type: "boolean" }] },
    marks: { type: "object", additionalProperties: wide },
  },
};
const Place = { type: "object", properties: { cityId: { ...wide, maximum: 9007199254740993 } } };
const json = (schema: object) => ({ "application/json": { schema } });
const pet = json({ $ref: "#/components/schemas/Pet" });
const pets = json({ type: "array", items: { $ref: "#/components/schemas/Pet" } });
const ok = (content: object) => ({ 200: { description: "ok", content } });
const path = [{ name: "id", in: "path", required: true, schema: wide }];
const query = ["ownerId", "minOwnerId", "maxOwnerId"].map((name) => ({ name, in: "query", schema: wide }));
const sort = { name: "sort", in: "query", schema: { type: "string" } };
const document = {
  path: "pets.json",
  text: JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": {
        get: { operationId: "Pets_List", parameters: [...query, sort], responses: ok(pets) },
        post: { operationId: "Pets_Create", requestBody: { content: pet }, responses: ok(pet) },
      },
      "/pets/{id}": {
        get: { operationId: "Pets_Get", parameters: path, responses: ok(pet) },
        put: { operationId: "Pets_Put", parameters: path, requestBody: { content: pet }, responses: ok(pet) },
      },
    },
    components: { schemas: { Pet, Place } },
  }),
};

/** 2^53 + 1 and what follows; no `number` holds the odd ones. */
const [A, B, C] = ["9007199254740993", "9007199254740994", "9007199254740995"] as const;

describe.each([
  ["bigint", BigInt],
  ["string", String],
] as const)("int64: %s", (int64, as) => {
  let api: Called;
  let mock: GeneratedMock;
  /** Bodies of the mock's answers. */
  let answers: string[];
  const call = (name: string, ...args: readonly unknown[]) => api.client["pets"]?.[name]?.(...args);
  const owners = async (args: object) =>
    ((await call("list", args)) as { ownerId: unknown }[]).map(({ ownerId }) => ownerId);

  beforeAll(async () => {
    api = await called(document, { int64 });
    mock = api.createMock();
    api.answer = (response, { method, url, text }) => {
      const headers = { "content-type": "application/json" };
      const init = { method, headers, ...(text !== "" && { body: text }) };
      void mock.fetch(`http://localhost${url}`, init).then(async (answer) => {
        const body = await answer.text();
        answers.push(body);
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
      });
    };
  });
  afterAll(() => api.close());
  beforeEach(() => {
    mock.reset();
    answers = [];
  });

  const whole = {
    id: as(A),
    ownerId: as(B),
    tags: [as(A), as("9007199254740992"), as("1")],
    name: A,
    home: { roomId: as(A), cityId: as(A) },
    either: as(C),
  };

  it("keeps what was sent, and finds it by its id", async () => {
    expect(await call("create", whole)).toMatchObject(whole);
    expect(await call("get", as(A))).toMatchObject(whole);
    expect(answers[1]).toContain(`"id":${A},"ownerId":${B},"tags":[${A},9007199254740992,1],"name":"${A}"`);
    await expect(call("get", as(C))).rejects.toThrow("404");
    // Nobody else gets it.
    expect(await call("create", { ...whole, name: "second" })).toMatchObject({
      id: as("62"),
      name: "second",
    });
    expect(await call("get", as(A))).toMatchObject(whole);
  });

  it("changes it", async () => {
    await call("create", whole);
    const changed = { ...whole, ownerId: as(C), tags: [] };
    expect(await call("replace", as(A), changed)).toMatchObject(changed);
    expect(await call("get", as(A))).toMatchObject(changed);
  });

  it("lists, filters and sorts by every digit", async () => {
    for (const [i, ownerId] of [B, A, C].entries())
      await call("create", { id: as(`${i + 100}`), ownerId: as(ownerId) });
    const rows: readonly (readonly [args: object, given: readonly string[]])[] = [
      [{ ownerId: as(A) }, [A]],
      [{ ownerId: as("9007199254740992") }, []],
      [{ minOwnerId: as(A) }, [B, A, C]],
      [{ minOwnerId: as(B) }, [B, C]],
      [{ minOwnerId: as("9007199254740000"), maxOwnerId: as(A) }, [A]],
      [{ minOwnerId: as(A), sort: "+ownerId" }, [A, B, C]],
      [{ minOwnerId: as(A), sort: "-ownerId" }, [C, B, A]],
    ];
    for (const [args, given] of rows) expect(await owners(args)).toEqual(given.map((one) => as(one)));
    expect((await owners({ sort: "-ownerId" })).slice(0, 3)).toEqual([C, B, A].map((one) => as(one)));
  });

  it("says what is wrong as of other numbers", async () => {
    for (const body of [
      { ...whole, tags: [as(A), as(A)] },
      { ...whole, home: { cityId: as("9007199254740999") } },
    ])
      await expect(call("create", body)).rejects.toThrow("400");
  });

  it("answers the digits that a scenario has, as numbers", async () => {
    const body = { ...whole, marks: { a: as(C), b: as("2") } };
    mock["pets"]?.["get"]?.reply(body);
    expect(await call("get", as("1"))).toEqual(body);
    expect(answers[0]).toBe(
      `{"id":${A},"ownerId":${B},"tags":[${A},9007199254740992,1],"name":"${A}","home":{"roomId":${A},"cityId":${A}},"either":${C},"marks":{"a":${C},"b":2}}`,
    );
  });
});
