/** Documents that say the same in other words: nothing is a change that users cannot tell. And changes that are one thing, not several. */
import { describe, expect, it } from "vitest";
import { diff } from "../../generator/diff/diff.ts";
import { documentOf, type Tree } from "../inputs/documents.ts";
import { vendorDocuments } from "../inputs/vendor.ts";
import type { InputFile } from "../../generator/ground/input.ts";

const PET: Tree = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer", format: "int64" }, name: { type: "string" } },
};

/** A value of any kind, in which there are more of them. */
const any = (name: string, first = "string"): Tree => {
  const items = { $ref: `#/components/schemas/${name}` };
  const inner = [
    { type: "array", items },
    { type: "object", additionalProperties: items },
  ];
  return { [name]: { oneOf: [{ type: first }, ...inner] } };
};
const withAny = (schemas: Tree, of = Object.keys(schemas)[0]): InputFile =>
  pets({ pet: { notes: { $ref: `#/components/schemas/${of}` } }, schemas });

/** A document whose only operation answers a pet that has a toy. */
function pets(
  parts: { pet?: Tree; toy?: Tree; path?: string; operation?: Tree; schemas?: Tree; root?: Tree } = {},
): InputFile {
  const { pet = {}, toy = { $ref: "#/components/schemas/Toy" }, path = "/tenant/{tenant}/pets" } = parts;
  const tenant = { name: "tenant", in: "path", required: true, schema: { type: "integer" } };
  return documentOf({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0" },
    servers: [{ url: "https://api.example.com/pets/v2" }],
    paths: {
      [path]: {
        get: {
          operationId: "Pets_Get",
          parameters: [tenant],
          responses: {
            "200": {
              description: "ok",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
            },
          },
          ...parts.operation,
        },
      },
    },
    components: {
      schemas: {
        Pet: { ...PET, properties: { ...(PET["properties"] as Tree), toy, ...pet } },
        Toy: { type: "object", properties: { colour: { type: "string" } } },
        ...parts.schemas,
      },
    },
    ...parts.root,
  });
}

const toy = { $ref: "#/components/schemas/Toy" };
const secured = (root: Tree) =>
  pets({ root: { ...root, components: { ...(root["components"] as Tree), schemas: { Pet: PET } } } });
const KEY = { type: "apiKey", in: "header", name: "ST-App-Key" };
const SAME: Readonly<Record<string, readonly [InputFile, InputFile]>> = {
  "a reference alone or as the only member of a combinator": [pets(), pets({ toy: { oneOf: [toy] } })],
  "an only member beside a type": [pets(), pets({ toy: { type: "object", allOf: [toy] } })],
  "a schema by reference or written out": [
    pets(),
    pets({ toy: { type: "object", properties: { colour: { type: "string" } } } }),
  ],
  "null in the words of 3.0 and of 3.1": [
    pets({ pet: { born: { type: "string", nullable: true } }, root: { openapi: "3.0.1" } }),
    pets({ pet: { born: { type: ["string", "null"] } } }),
  ],
  "a reference that may be null in the words of 3.0 and of 3.1": [
    pets({ toy: { oneOf: [toy], nullable: true }, root: { openapi: "3.0.1" } }),
    pets({ toy: { oneOf: [{ type: "null" }, toy] } }),
  ],
  "an exclusive limit in the words of 3.0 and of 3.1": [
    pets({
      pet: { age: { type: "integer", minimum: 0, exclusiveMinimum: true } },
      root: { openapi: "3.0.1" },
    }),
    pets({ pet: { age: { type: "integer", exclusiveMinimum: 0 } } }),
  ],
  "a constant or an enum of one": [
    pets({ pet: { kind: { type: "string", enum: ["pet"] } } }),
    pets({ pet: { kind: { const: "pet" } } }),
  ],
  "constants, or enums of one beside each other": [
    pets({ pet: { kind: { anyOf: [{ const: "bird" }, { const: "cat" }, { const: "dog" }] } } }),
    pets({
      pet: { kind: { oneOf: [{ const: "cat" }, { const: "dog" }, { type: "string", enum: ["bird"] }] } },
    }),
  ],
  "both booleans or any of them": [
    pets({ pet: { tame: { type: "boolean" } } }),
    pets({ pet: { tame: { enum: [true, false] } } }),
  ],
  "numbers, and whole numbers among them": [
    pets({ pet: { weight: { type: "number" } } }),
    pets({ pet: { weight: { type: ["integer", "number"] } } }),
  ],
  "names of schemas by which a discriminator tells, stated or not": [
    pets({ toy: { oneOf: [toy], discriminator: { propertyName: "colour" } } }),
    pets({
      toy: {
        oneOf: [toy],
        discriminator: { propertyName: "colour", mapping: { Toy: "#/components/schemas/Toy" } },
      },
    }),
  ],
  "parts of an allOf or one object": [
    pets({ toy: { allOf: [toy, { type: "object", properties: { size: { type: "integer" } } }] } }),
    pets({ toy: { type: "object", properties: { size: { type: "integer" }, colour: { type: "string" } } } }),
  ],
  "a prefix of the server or of every path": [
    pets(),
    pets({ path: "/pets/v2/tenant/{tenant}/pets", root: { servers: [{ url: "https://api.example.com/" }] } }),
  ],
  "prose and examples": [
    pets(),
    pets({
      pet: { name: { type: "string", description: "What it is called.", example: "Rex" } },
      operation: { summary: "A pet", description: "Any pet.", tags: ["Animals"] },
    }),
  ],
  "formats that are notes": [pets(), pets({ pet: { name: { type: "string", format: "multiline" } } })],
  "anything, and anything or null": [
    pets({ pet: { notes: {} } }),
    pets({ pet: { notes: { nullable: true } }, root: { openapi: "3.0.1" } }),
  ],
  "null alone, in four spellings": [
    pets({ pet: { a: { type: "null" }, b: { const: null } } }),
    pets({ pet: { a: { enum: [null] }, b: { oneOf: [{ type: "null" }] } } }),
  ],
  "the bounds of a format, and the format alone": [
    pets({
      pet: { age: { type: "integer", format: "int32", minimum: -2147483648, maximum: 2147483647 } },
    }),
    pets({ pet: { age: { type: "integer", format: "int32" } } }),
  ],
  "an exclusive limit of whole numbers and the limit beside it": [
    pets({ pet: { age: { type: "integer", exclusiveMaximum: 100, minimum: 1 } } }),
    pets({ pet: { age: { type: "integer", maximum: 99, exclusiveMinimum: 0 } } }),
  ],
  "a requirement where the property stands, beside a reference, or in a part of its own": [
    pets({ toy: { type: "object", properties: { colour: { type: "string" } }, required: ["colour"] } }),
    pets({ toy: { allOf: [toy], required: ["colour"] } }),
  ],
  "a requirement beside allOf or inside of it": [
    pets({ toy: { allOf: [toy], required: ["colour"] } }),
    pets({ toy: { allOf: [toy, { type: "object", required: ["colour"] }] } }),
  ],
  "another name of a scheme": [
    secured({ security: [{ key: [] }], components: { securitySchemes: { key: KEY } } }),
    secured({
      security: [{ appKey: [] }],
      components: { securitySchemes: { appKey: { ...KEY, description: "x" } } },
    }),
  ],
  "a scheme by reference or written out": [
    secured({ security: [{ key: [] }], components: { securitySchemes: { key: KEY, other: KEY } } }),
    secured({
      security: [{ key: [] }],
      components: { securitySchemes: { key: { $ref: "#/components/securitySchemes/other" }, other: KEY } },
    }),
  ],
  "what an operation asks for, by itself or by the document": [
    secured({ security: [{ key: [] }], components: { securitySchemes: { key: KEY } } }),
    pets({
      operation: { security: [{ key: [] }] },
      root: { security: [{ key: [] }], components: { securitySchemes: { key: KEY }, schemas: { Pet: PET } } },
    }),
  ],
  "headers that clients set": [
    pets(),
    pets({
      operation: {
        parameters: ["tenant", "ST-App-Key", "Authorization"].map((name) => ({
          name,
          in: name === "tenant" ? "path" : "header",
          required: true,
          schema: { type: name === "tenant" ? "integer" : "string" },
        })),
      },
    }),
  ],
  "forbidden further properties or no word about them": [
    pets(),
    pets({
      toy: { type: "object", properties: { colour: { type: "string" } }, additionalProperties: false },
    }),
  ],
};

describe("nothing is told of", () => {
  it.each(Object.entries(SAME))("%s", (_, [old, current]) => {
    expect(rules([old], [current])).toEqual([]);
    expect(rules([current], [old])).toEqual([]);
  });

  it("the vendor's originals of 2025 and of 2026, but for the events of webhooks and the API key that only the older ones have", () => {
    const changes = changesOf(vendorDocuments("3.0.1", "json"), vendorDocuments("3.1.0", "json"));
    // The same for each of the 24 documents: another way to sign in, told once and not with every operation.
    expect(countsOf(changes)).toEqual({
      "domain-security-added": 22,
      "domain-security-removed": 22,
      "model-removed": 24,
      // Two documents have one operation each.
      "operation-security-added": 2,
      "operation-security-removed": 2,
      "security-scheme-added": 24,
    });
    const removed = changes.filter(({ rule }) => rule === "model-removed");
    expect(removed.filter(({ message }) => !message.includes("CloudEvent"))).toEqual([]);
  });
});

describe("one thing is told once", () => {
  it("a recursive union that has another name or another member", () => {
    const old = withAny(any("Note"));
    expect(rules([old], [withAny(any("Remark"))])).toEqual(["model-renamed"]);
    expect(rules([old], [withAny(any("Note", "boolean"))])).toEqual([
      "union-member-response-added",
      "union-member-response-removed",
    ]);
  });

  it("a field of a model that several operations answer", () => {
    const two = (pet: Tree) => {
      const document = JSON.parse(pets({ pet }).text) as { paths: Record<string, { get: Tree }> };
      const get = document.paths["/tenant/{tenant}/pets"]?.get;
      document.paths["/tenant/{tenant}/best-pet"] = { get: { ...get, operationId: "Pets_GetBest" } };
      return documentOf(document);
    };
    const [change, ...more] = changesOf([two({})], [two({ fur: { type: "string" } })]);
    expect([change?.rule, change?.operations, more]).toEqual([
      "property-response-added",
      ["Pets_Get", "Pets_GetBest"],
      [],
    ]);
  });

  it.each<readonly [string, { readonly more?: Tree; readonly root?: Tree }, readonly string[]]>([
    ["a field of a member", { more: { size: { type: "integer" } } }, ["property-response-added"]],
    ["the discriminator", { root: { discriminator: { propertyName: "colour" } } }, ["discriminator-added"]],
  ])("%s of a union that is part of an allOf", (_, { more = {}, root = {} }, told) => {
    const withUnion = (fields: Tree, union: Tree) =>
      pets({
        toy: {
          allOf: [
            { type: "object", properties: { maker: { type: "string" } } },
            {
              oneOf: [
                { type: "object", properties: { colour: { type: "string" }, ...fields } },
                { type: "object", properties: { shape: { type: "string" }, sound: { type: "string" } } },
              ],
              ...union,
            },
          ],
        },
      });
    expect(rules([withUnion({}, {})], [withUnion(more, root)])).toEqual(told);
  });

  it("a model that is called otherwise and has changed", () => {
    const renamed = pets().text.replaceAll('Toy"', 'Plaything"').replace('"colour"', '"material"');
    expect(rules([pets()], [{ path: "pets.json", text: renamed }])).toEqual([
      "model-renamed",
      "property-response-added",
      "property-response-removed",
    ]);
  });

  it("an operation that went to another domain", () => {
    const from = [domain("shop", ["Orders_Get", "Refunds_Get"]), domain("pay", ["Cards_Get"])];
    const to = [domain("shop", ["Orders_Get"]), domain("pay", ["Cards_Get", "Refunds_Get"])];
    expect(changesOf(from, to).map(({ domain: id, message }) => `${id}: ${message}`)).toEqual([
      "pay: refunds.get is new",
      "pay: The type Refund is new",
      "shop: shop.refunds.get seems to have become pay.refunds.get",
      "shop: The type Refund is gone",
    ]);
  });
});

describe("it is told apart", () => {
  it("an operation that is gone and another one that is new", () => {
    const [old, current] = [
      domain("jobs", ["Jobs_Get", "JobNotes_Get"]),
      domain("jobs", ["Jobs_Get", "JobTags_Get"]),
    ];
    expect(rules([old], [current])).toEqual([
      "model-added",
      "model-removed",
      "operation-added",
      "operation-removed",
    ]);
  });

  it("a field that is gone and another one that is new", () => {
    const [old, current] = [
      pets({ pet: { chip: { type: "string" } } }),
      pets({ pet: { weight: { type: "string" } } }),
    ];
    expect(rules([old], [current])).toEqual(["property-response-added", "property-response-removed"]);
  });
});

/** A document with an operation for each id, which answers the model its name begins with. */
function domain(id: string, operations: readonly string[]): InputFile {
  const noun = (operation: string) => operation.replace(/s_.*$/, "");
  const schema = (operation: string) => ({ $ref: `#/components/schemas/${noun(operation)}` });
  return documentOf(
    {
      openapi: "3.1.0",
      info: { title: id, version: "1.0" },
      servers: [{ url: `https://api.example.com/${id}` }],
      paths: Object.fromEntries(
        operations.map((operation) => [
          `/${noun(operation).toLowerCase()}s/{id}`,
          {
            get: {
              operationId: operation,
              parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
              responses: {
                "200": { description: "ok", content: { "application/json": { schema: schema(operation) } } },
              },
            },
          },
        ]),
      ),
      components: {
        schemas: Object.fromEntries(
          operations.map((operation) => [
            noun(operation),
            {
              type: "object",
              properties: { [`${noun(operation).toLowerCase()}Number`]: { type: "string" } },
            },
          ]),
        ),
      },
    },
    `${id}.json`,
  );
}

function changesOf(from: readonly InputFile[], to: readonly InputFile[]) {
  const { verdict, diagnostics } = diff({ from: { documents: from }, to: { documents: to } });
  expect(diagnostics).toEqual([]);
  return verdict?.changes ?? [];
}

function countsOf(changes: readonly { readonly rule: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of changes) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function rules(from: readonly InputFile[], to: readonly InputFile[]): string[] {
  return changesOf(from, to)
    .map(({ rule }) => rule)
    .sort();
}
