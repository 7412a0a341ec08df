/** Modules are as prettier lays them out, also of documents unlike the vendor's; packages are packed only where they are (`package-check.ts`). */
import { formerSources, runtimeSources } from "virtual:assets";
import { expect, it } from "vitest";
import { emitRuntime } from "../../generator/emit/runtime.ts";
import { generate } from "../../generator/generate.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import { documentOf } from "../inputs/documents.ts";
import { HOSTILE, hostileDocument } from "../inputs/hostile.ts";
import { changedByPrettier } from "./laid-out.ts";

const WIDE = { type: "integer", format: "int64" };
const PET = { $ref: "#/components/schemas/ThePetOfAnOwner" };
const answer = (type: string) => ({ 200: { description: "", content: { [type]: { itemSchema: PET } } } });
const json = { "application/json": { schema: PET } };
const form = { "multipart/form-data": { schema: PET } };
const query = [
  { name: "sinceWhen", in: "query", schema: { type: "string" } },
  { name: "session", in: "cookie", schema: { type: "string" } },
];
const path = [{ name: "ownerOfPets", in: "path", required: true, schema: WIDE }];

const PATHS = {
  "/events": {
    get: { operationId: "pets.streamTheEvents", parameters: query, responses: answer("text/event-stream") },
  },
  "/{ownerOfPets}/lines": {
    get: {
      operationId: "pets.lines",
      parameters: [...path, ...query],
      responses: answer("application/jsonl"),
    },
  },
  "/one": { post: { operationId: "pets.addOne", requestBody: { content: json }, responses: {} } },
  "/any": {
    post: { operationId: "pets.addAny", requestBody: { content: { ...json, ...form } }, responses: {} },
  },
};

const SCHEMAS = {
  ThePetOfAnOwner: {
    type: "object",
    properties: {
      id: WIDE,
      numberOfTheOwner: WIDE,
      parentsOfThePet: { type: "array", items: PET },
      theNextOne: PET,
      either: { anyOf: [PET, { type: "object", properties: { id: WIDE } }] },
      size: { type: "array", prefixItems: [{ type: "integer" }, { type: ["string", "null"] }], items: false },
      corners: { type: "array", minItems: 1, prefixItems: [{ type: "object", properties: { id: WIDE } }] },
    },
  },
};

it.each(["number", "bigint"] as const)("of what few documents need, with int64 as %s", async (int64) => {
  const text = JSON.stringify({
    openapi: "3.2.0",
    info: { title: "Pets", version: "1" },
    paths: PATHS,
    components: { schemas: SCHEMAS },
  });
  const { files } = await generate({ documents: [{ path: "pets.json", text }], int64 });
  expect(files.size).toBeGreaterThan(8);
  expect(await changedByPrettier(files)).toEqual([]);
});

it("of names that are a little longer each", async () => {
  const lengths = Array.from({ length: 40 }, (_, i) => i + 1);
  const long = (n: number) => `${"n".repeat(n)}${n}`;
  const ref = (n: number) => ({ $ref: `#/components/schemas/${long(n)}` });
  const answerOf = (schema: object) => ({ description: "", content: { "application/json": { schema } } });
  const text = { type: "string" };
  const schemas = lengths.map((n) => [
    long(n),
    {
      properties: {
        [long(n * 4)]: {
          type: "array",
          prefixItems: [ref(n), { enum: Array.from({ length: n * 2 }, (_, i) => long(i)) }],
        },
        either: {
          anyOf: [
            ref(n),
            { type: "array", items: { type: "object", properties: { [long(n)]: text } } },
            text,
          ],
        },
        all: {
          allOf: [
            ref(n),
            { type: "object", properties: { "a-b": text } },
            { type: "object", additionalProperties: ref(n) },
          ],
        },
      },
    },
  ]);
  const paths = lengths.map((n) => [
    `/${long(n)}/{${long(n)}}`,
    {
      put: {
        operationId: `${long(n)}_${long(n)}`,
        parameters: [
          { name: long(n), in: "path", required: true, schema: text },
          { name: `${long(n)}-x`, in: "query", schema: { type: "array", items: text } },
          { name: "X-Y", in: "header", schema: text },
        ],
        requestBody: {
          content: { "application/json": { schema: ref(n) }, [`text/${long(n)}`]: { schema: text } },
        },
        responses: {
          200: answerOf({ anyOf: [ref(n), ref(1)] }),
          202: answerOf({ type: "array", items: ref(n) }),
        },
      },
    },
  ]);
  const document = documentOf(
    { components: { schemas: Object.fromEntries(schemas) }, paths: Object.fromEntries(paths) },
    `${long(60)}.json`,
  );
  const { files } = await generate({ documents: [document], int64: "bigint" });
  expect(files.size).toBeGreaterThan(40);
  expect(await changedByPrettier(files)).toEqual([]);
});

it("of hostile text in every place", async () => {
  let n = 0;
  const document = hostileDocument(() => `${HOSTILE[n++ % HOSTILE.length] ?? ""}${n}`);
  const { files } = await generate({ documents: [document] });
  expect(files.size).toBeGreaterThan(8);
  expect(await changedByPrettier(files)).toEqual([]);
});

it("of the runtime, where it is not as it was written", async () => {
  const printed = [...emitRuntime(settingsOf({}))].filter(
    ([path, text]) => text !== runtimeSources[path.replace(/^src\//, "")],
  );
  expect(printed.map(([path]) => path)).toEqual(expect.arrayContaining(["src/client.ts", "src/index.ts"]));
  expect(await changedByPrettier(new Map(printed))).toEqual([]);
});

it("of the client of the API before, as it is packed", async () => {
  const packed = Object.entries(formerSources).map(([name, text]): [string, string] => [`src/${name}`, text]);
  expect(packed.length).toBeGreaterThan(8);
  expect(await changedByPrettier(new Map(packed))).toEqual([]);
});
