/** Overlays and the passes behind them: their order, corrections of one direction, and faults told at the overlay's line. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { generate } from "../../generator/generate.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { validate } from "../../generator/runtime/mocks/validate.ts";
import { overlay } from "./overlay-support.ts";

it("the order is ours, then the user's, in the order given", () => {
  const schema = {
    type: "object",
    properties: {
      externalData: { type: "array", items: { $ref: "#/components/schemas/Crm.V2.ExternalDataModel" } },
    },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "CRM", version: "1" },
    servers: [{ url: "https://api.example.test/crm/v2" }],
    paths: {},
    components: {
      schemas: { "Crm.V2.ExportCustomerResponse": schema, "Crm.V2.ExternalDataModel": { type: "object" } },
    },
  };
  const target = "$.components.schemas['Crm.V2.ExportCustomerResponse'].properties.externalData";
  // Each finds what the one before has left; the first of them what a correction of ours has.
  const own = [
    { target, "x-expect": { "x-in-responses": { type: ["array", "null"] } }, update: { minItems: 1 } },
    { target, "x-expect": { minItems: 1 }, update: { minItems: 2 } },
  ].map((action, i) => ({
    path: `o${i}.json`,
    text: overlay([action], { extends: "crm.json" }).text,
  }));
  const { corrected, diagnostics } = analyse({
    documents: [{ path: "crm.json", text: JSON.stringify(document) }],
    overlays: own,
  });
  expect(diagnostics.filter(({ about }) => about === undefined)).toEqual([]);
  expect(corrected[0]?.root).toMatchObject({
    components: {
      schemas: {
        "Crm.V2.ExportCustomerResponse": {
          properties: {
            externalData: { type: "array", "x-in-responses": { type: ["array", "null"] }, minItems: 2 },
          },
        },
      },
    },
  });
});

describe("x-direction", () => {
  const schema = {
    type: "object",
    required: ["city"],
    properties: { city: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Address" } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/a": { post: { operationId: "A_Create", requestBody: { content }, responses: { 200: { content } } } },
    },
    components: { schemas: { Address: schema } },
  };
  const run = (action: object) =>
    generate({
      documents: [{ path: "pets.json", text: JSON.stringify(document) }],
      overlays: [{ path: "o.json", text: overlay([{ "x-direction": "response", ...action }]).text }],
    });
  const city = "$.components.schemas.Address.properties.city";

  it("response: null is answered, and never sent", async () => {
    const { files, diagnostics } = await run({ target: city, update: { type: ["string", "null"] } });
    expect(diagnostics).toEqual([]);
    const types = files.get("pets/src/types.ts") ?? "";
    expect(types).toMatch(/interface Address \{\s+city: string \| null;/);
    expect(types).toMatch(/interface AddressInput \{\s+city: string;/);
  });

  it.each([
    ["the field", { target: city, update: { type: "integer" } }],
    [
      "what holds it",
      { target: "$.components.schemas", update: { Address: { properties: { city: { type: "integer" } } } } },
    ],
  ])("gives way to a later word about the same: %s", async (_, later) => {
    const directed = { target: city, "x-direction": "response", update: { type: ["string", "null"] } };
    const { files, diagnostics } = await generate({
      documents: [{ path: "pets.json", text: JSON.stringify(document) }],
      overlays: [directed, later].map((action, i) => ({
        path: `o${i}.json`,
        text: overlay([action]).text,
      })),
    });
    expect(diagnostics).toEqual([]);
    expect(files.get("pets/src/types.ts")).toMatch(/interface Address \{\s+city: number;/);
  });

  it("the mock answers null and refuses it", async () => {
    const { sdk } = await run({ target: city, update: { type: ["string", "null"] } });
    const [pets] = describeDomains(sdk.domains);
    const [address] = Object.values(pets?.models ?? {});
    const errors = (direction: "request" | "response") =>
      validate(address ?? "any", { city: null }, { models: pets?.models ?? {}, direction });
    expect([errors("response"), errors("request")]).toEqual([
      [],
      [{ path: "city", steps: ["city"], message: "must not be null" }],
    ]);
  });

  it.each<[what: string, action: object, code: string, pointer: string]>([
    ["more than null", { target: city, update: { type: "integer" } }, "unsupported", "/actions/0/update"],
    ["a removal", { target: city, remove: true }, "overlay-invalid", "/actions/0/x-direction"],
    [
      "what is no schema",
      { target: "$.components.schemas.Address.required", update: {} },
      "overlay-invalid",
      "/actions/0/x-direction",
    ],
    [
      "another word",
      { target: city, "x-direction": "answers", update: {} },
      "overlay-invalid",
      "/actions/0/x-direction",
    ],
  ])("%s has none", async (_, action, code, pointer) => {
    const { diagnostics } = await run(action);
    expect(diagnostics.map((found) => [found.code, found.place?.file, found.place?.pointer])).toEqual([
      [code, "o.json", pointer],
    ]);
  });
});

describe("faults of a user's overlay", () => {
  const pet = {
    type: "object",
    properties: { name: { type: "string" }, owner: { $ref: "#/components/schemas/Owner" } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/p": {
        get: {
          operationId: "P_Get",
          responses: {
            200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
          },
        },
      },
    },
    components: { schemas: { Pet: pet, Owner: { type: "object", properties: { id: { type: "string" } } } } },
  };

  it.each<[what: string, action: object, code: string, pointer: string]>([
    [
      "a reference to nothing",
      {
        target: "$.components.schemas.Pet.properties",
        update: { tag: { $ref: "#/components/schemas/Tag" } },
      },
      "ref-unresolved",
      "/actions/0/update/tag/$ref",
    ],
    [
      "a type that is none",
      { target: "$.components.schemas.Pet.properties.name", update: { type: ["string", "nil"] } },
      "document-invalid",
      "/actions/0/update/type",
    ],
    [
      "the target of a reference taken away",
      { target: "$.components.schemas.Owner", remove: true },
      "ref-unresolved",
      "/actions/0/remove",
    ],
    [
      "text over a schema",
      { target: "$.components.schemas.Pet.properties.name", update: "oops" },
      "overlay-invalid",
      "/actions/0/update",
    ],
  ])("%s is told at its line", (_, action, code, pointer) => {
    const text = overlay([action], { extends: "../pets.json" }).text;
    const { diagnostics } = analyse({
      documents: [{ path: "pets.json", text: JSON.stringify(document) }],
      overlays: [{ path: "overlays/o.json", text }],
    });
    expect(diagnostics.map((found) => [found.code, found.place?.file, found.place?.pointer])).toEqual([
      [code, "overlays/o.json", pointer],
    ]);
  });

  it("a reference that the document itself has broken stays the document's", () => {
    const action = { target: "$.components.schemas.Pet", update: { description: "A pet." } };
    const { Owner: _, ...rest } = document.components.schemas;
    const { diagnostics } = analyse({
      documents: [
        { path: "pets.json", text: JSON.stringify({ ...document, components: { schemas: rest } }) },
      ],
      overlays: [{ path: "o.json", text: overlay([action]).text }],
    });
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ["ref-unresolved", "pets.json"],
    ]);
  });
});
