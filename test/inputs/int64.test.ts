/** Numbers that keep their digits, under the options `int64` and `decimals`: what a program gets and sends, through generated code over the network. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { called, type Called } from "./called.ts";
import { typeErrors } from "./typescript.ts";

const WIDE = { type: "integer", format: "int64" };
const PET = {
  type: "object",
  required: ["id"],
  properties: {
    id: WIDE,
    name: { type: "string" },
    size: { type: "integer" },
    weight: { type: "number" },
    tags: { type: "array", items: WIDE },
    parents: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
    marks: { type: "object", additionalProperties: WIDE },
    pair: { type: "array", prefixItems: [{ type: "integer" }, WIDE], minItems: 2, items: false },
    either: { anyOf: [WIDE, { type: "string" }] },
    other: { type: "object", properties: { id: { type: "integer" } } },
    none: { ...WIDE, type: ["integer", "null"] },
    __proto__x: WIDE,
  },
};
const json = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
const document = {
  path: "pets.json",
  text: JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets/{id}": {
        put: {
          operationId: "Pets_Put",
          parameters: [
            { name: "id", in: "path", required: true, schema: WIDE },
            { name: "after", in: "query", schema: WIDE },
          ],
          requestBody: { content: json },
          responses: { 200: { description: "ok", content: json } },
        },
      },
    },
    components: { schemas: { Pet: PET } },
  }),
};

const BIG = "9007199254740993";
const ANSWER = `{"id":${BIG},"name":"${BIG}","size":${BIG},"weight":1.12345678901234567,"tags":[1,-${BIG}],
  "parents":[{"id":18446744073709551615}],"marks":{"a":${BIG}},"pair":[${BIG},${BIG}],"either":${BIG},
  "other":{"id":${BIG}},"none":null,"__proto__":{"id":${BIG}}}`;

describe.each([
  ["bigint", (digits: string) => BigInt(digits)],
  ["string", (digits: string) => digits],
] as const)("int64: %s", (int64, wide) => {
  let api: Called;
  beforeAll(async () => {
    api = await called(document, { int64 });
  });
  afterAll(() => api.close());
  const put = (id: unknown, body: unknown, query = {}) => api.client["pets"]?.["replace"]?.(id, body, query);

  it("is read where the document has it, whatever is beside it", async () => {
    api.answer = (response) => response.setHeader("content-type", "application/json").end(ANSWER);
    const pet = (await put(1, { id: 1 })) as Record<string, unknown>;
    const lost = Number(BIG);
    expect({ ...pet }).toEqual({
      id: wide(BIG),
      name: BIG,
      size: lost,
      weight: 1.1234567890123457,
      tags: [wide("1"), wide(`-${BIG}`)],
      parents: [{ id: wide("18446744073709551615") }],
      marks: { a: wide(BIG) },
      pair: [lost, wide(BIG)],
      either: wide(BIG),
      other: { id: lost },
      none: null,
      ["__proto__"]: { id: lost },
    });
    expect(Object.getPrototypeOf(pet)).toBe(Object.prototype);
  });

  it("is sent as the number it is", async () => {
    const tags = [wide(BIG), wide("-1")];
    await put(wide(BIG), { id: wide(BIG), name: "12", tags, pair: [1, wide(BIG)] }, { after: wide(BIG) });
    expect(api.last()?.url).toBe(`/pets/${BIG}?after=${BIG}`);
    expect(api.last()?.text).toBe(`{"id":${BIG},"name":"12","tags":[${BIG},-1],"pair":[1,${BIG}]}`);
    expect(api.last()?.headers["content-type"]).toBe("application/json");
  });

  it("leaves faults of answers what they are", async () => {
    api.answer = (response) => response.setHeader("content-type", "application/json").end(`{"id":00${BIG}}`);
    await expect(put(1, { id: 1 })).rejects.toThrow(/is not JSON/);
  });

  it("has types that compile", async () => {
    const { files } = await generate({ documents: [document], int64 });
    const use = `import { Pets } from "@st-v2/pets";
export async function use(pets: Pets): Promise<${int64}> {
  const id: ${int64} = ${int64 === "bigint" ? "BigInt(1)" : '"1"'};
  const pet = await pets.pets.replace(id, { id, tags: [id] }, { after: id });
  const size: number | undefined = pet.size;
  return size === 1 ? (pet.parents?.[0]?.id ?? id) : pet.id;
}`;
    expect(typeErrors(new Map([...files, ["use.ts", use]]))).toEqual([]);
  });
});

describe.each(["number", "bigint"] as const)("decimals as text, beside int64 as %s", (int64) => {
  const MONEY = { type: "number", format: "decimal" };
  const bill = {
    path: "pets.json",
    text: JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      paths: {
        "/bills/{id}": {
          put: {
            operationId: "Bills_Put",
            parameters: [
              { name: "id", in: "path", required: true, schema: { type: "integer" } },
              { name: "totalGreater", in: "query", schema: MONEY },
            ],
            requestBody: {
              content: { "application/json": { schema: { $ref: "#/components/schemas/Bill" } } },
            },
            responses: {
              200: {
                description: "ok",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Bill" } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Bill: {
            type: "object",
            properties: {
              total: MONEY,
              rate: { type: "number" },
              latitude: { type: "number", format: "double" },
              count: { type: "integer" },
              batch: WIDE,
              note: { type: "string" },
              lines: { type: "array", items: { $ref: "#/components/schemas/Bill" } },
              none: { type: ["number", "null"] },
            },
          },
        },
      },
    }),
  };
  const wide = (digits: string) => (int64 === "bigint" ? BigInt(digits) : Number(digits));
  let api: Called;
  beforeAll(async () => {
    api = await called(bill, { int64, decimals: "string" });
  });
  afterAll(() => api.close());
  const put = (body: unknown, query = {}) => api.client["bills"]?.["replace"]?.(1, body, query);

  it("are read with the digits that they have", async () => {
    api.answer = (response) =>
      response
        .setHeader("content-type", "application/json")
        .end(
          `{"total":12.10,"rate":7,"latitude":42.50,"count":3,"batch":5,"note":"12.10 \\"9.90",` +
            `"lines":[{"total":0.30000000000000004,"rate":1e2},{"total":-${BIG}.25,"count":1.0,"batch":${BIG}}],"none":null}`,
        );
    expect(await put({})).toEqual({
      total: "12.10",
      rate: "7",
      latitude: 42.5,
      count: 3,
      batch: wide("5"),
      note: '12.10 "9.90',
      lines: [
        { total: "0.30000000000000004", rate: "1e2" },
        { total: `-${BIG}.25`, count: 1, batch: wide(BIG) },
      ],
      none: null,
    });
  });

  it("are sent as the numbers they are", async () => {
    const lines = [{ total: "0.1", note: "0.10" }, { total: "about 3" }];
    await put({ total: "12.10", rate: 7.5, note: "9.90", batch: wide("5"), lines }, { totalGreater: "1.50" });
    expect(api.last()?.url).toBe("/bills/1?totalGreater=1.50");
    expect(api.last()?.text).toBe(
      '{"total":12.10,"rate":7.5,"note":"9.90","batch":5,"lines":[{"total":0.1,"note":"0.10"},{"total":"about 3"}]}',
    );
  });

  it("have types that compile", async () => {
    const { files } = await generate({ documents: [bill], int64, decimals: "string" });
    const use = `import { Pets } from "@st-v2/pets";
export async function use(pets: Pets): Promise<string | undefined> {
  const { total, latitude } = await pets.bills.replace(1, { total: "12.10", latitude: 42.5 }, { totalGreater: "1.5" });
  const degrees: number | undefined = latitude;
  return degrees === 0 ? undefined : total;
}`;
    expect(typeErrors(new Map([...files, ["use.ts", use]]))).toEqual([]);
  });
});

it("is a number unless it is asked for, and nothing is imported for it", async () => {
  const { files } = await generate({ documents: [document] });
  const [, module = ""] = [...files].find(([path]) => path.endsWith("resources/pets.ts")) ?? [];
  expect(module).not.toMatch(/int64|bigint/i);
});
