/** Webhooks of users' documents: their bodies are types, by the names of the webhooks, read as answers are. */
import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { typeErrors } from "../inputs/typescript.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example/v1" }],
  paths: {
    "/pets": {
      post: {
        operationId: "Pets_Create",
        requestBody: json(ref("Pet")),
        responses: { 204: { description: "" } },
      },
    },
  },
  webhooks: {
    "pet.created": { post: { requestBody: json(ref("Pet")), responses: {} } },
    'it\'s "odd"': {
      put: {
        requestBody: json({ type: "object", required: ["at"], properties: { at: { type: "string" } } }),
      },
    },
    __proto__x: { post: { responses: {} } },
    shared: { $ref: "#/components/pathItems/Shared" },
  },
  components: {
    pathItems: { Shared: { post: { requestBody: json({ oneOf: [ref("Pet"), ref("Webhooks")] }) } } },
    schemas: {
      Pet: {
        type: "object",
        required: ["born"],
        properties: { born: { type: "string", format: "date-time" } },
      },
      Webhooks: { type: "object", properties: { kind: { enum: ["cat", "dog"] } } },
    },
  },
};

it("are typed, beside a schema of the same name", async () => {
  const { files } = await generate({ documents: [{ path: "pets.json", text: JSON.stringify(DOCUMENT) }] });
  // Whose documents are somebody else's gets no package of the vendor's webhooks.
  expect([...files.keys()].filter((path) => path.startsWith("webhooks/"))).toEqual([]);
  const types = files.get("pets/src/types.ts") ?? "";
  const [, name = ""] = /What each webhook sends[^]*?export interface (\w+) \{/.exec(types) ?? [];
  expect(name).not.toBe("Webhooks");
  const use = `import type { ${name} as Sent } from "@st-v2/pets";
    export function read(sent: Sent): string {
      const odd: string = sent['it\\'s "odd"'].at;
      const nothing: unknown = sent["__proto__x"];
      void nothing;
      const born: string = sent["pet.created"].born;
      return "born" in sent.shared ? sent.shared.born : odd + born;
    }
    // @ts-expect-error it is sent by the API: no Date
    export const date: Sent["pet.created"] = { born: new Date() };`;
  expect(typeErrors(new Map([...files, ["pets/src/use.ts", use]]))).toEqual([]);
});
