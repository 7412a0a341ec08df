/** Packages are packed only where their sources are as prettier lays them out (`package-check.ts`), also of documents unlike the vendor's. */
import { check } from "prettier";
import { expect, it } from "vitest";
import { styleOf } from "../../generator/emit/format.ts";
import { generate } from "../../generator/generate.ts";

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
  const modules = [...files].filter(([path]) => /^pets\/src\/.*\.ts$/.test(path));
  expect(modules.length).toBeGreaterThan(4);
  const wrong: string[] = [];
  for (const [path, source] of modules) {
    if (!(await check(source, { filepath: path, ...styleOf(path) }))) wrong.push(`${path}\n${source}`);
  }
  expect(wrong).toEqual([]);
});
