/** Documents in, shapes out: one of everything. */
import { expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { encodeModels, encodeType } from "../../generator/describe/shapes.ts";
import { documentOf, type Tree } from "../inputs/documents.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Tree) => ({ content: { "application/json": { schema } } });

const document = documentOf({
  paths: {
    "/tenant/{tenant}/pets": {
      get: {
        operationId: "Pets_Get",
        parameters: [{ name: "tenant", in: "path", required: true, schema: { type: "integer" } }],
        responses: { 200: { description: "", ...json({ type: ["array", "null"], items: ref("Zoo.Pet") }) } },
      },
    },
  },
  components: {
    schemas: {
      "Zoo.Unused": { type: "object", properties: { a: { type: "string" } } },
      "Zoo.Kind": { type: "string", enum: ["Cat", "Dog"] },
      "Zoo.Owner": { type: "object", properties: { name: { type: "string" } } },
      "Zoo.Pet": {
        type: "object",
        required: ["id", "kind"],
        additionalProperties: false,
        properties: {
          id: { type: "integer", format: "int64", readOnly: true },
          kind: { oneOf: [ref("Zoo.Kind"), { type: "null" }] },
          chip: { type: ["string", "null"], format: "a?b", minLength: 0, maxLength: 9 },
          secret: { type: "string", writeOnly: true },
          owners: {
            type: "array",
            maxItems: 3,
            items: { type: "object", properties: { id: { type: "integer" } } },
          },
          tags: { type: "object", additionalProperties: { type: "boolean" } },
          parent: ref("Zoo.Pet"),
          either: { anyOf: [{ type: "string" }, { type: "integer", minimum: 0 }] },
          anything: {},
          nothing: { type: "null" },
          owner: { allOf: [ref("Zoo.Owner")], required: ["name"] },
        },
      },
    },
  },
});

it("says in few bytes what a value must be", () => {
  const [domain] = analyse({ documents: [document] }).domains;
  if (domain === undefined) throw new Error("no domain");
  const asked: string[] = [];
  const models = encodeModels(domain, (model, path) => {
    asked.push(`${model.name} ${path.join(".")}`);
    return path.join(".") === "owners.id" ? "zoo/people" : undefined;
  });

  expect(models).toEqual([
    [
      "object",
      [
        ["id", "integer:int64", 2],
        ["kind", "#1?"],
        ["chip", ["limited", "string?", { maxLength: 9 }], 1],
        ["secret", "string", 5],
        ["owners", ["list", ["object", [["id", "integer", 1, "zoo/people"]]], { maxItems: 3 }], 1],
        ["tags", ["map", "boolean"], 1],
        ["parent", "#0", 1],
        ["either", ["any-of", "string", ["limited", "integer", { minimum: 0 }]], 1],
        ["anything", "any", 1],
        ["nothing", "null?", 1],
        ["owner", ["all-of", "#2", ["object", [["name", "string"]]]], 1],
      ],
      false,
    ],
    ["enum", ["Cat", "Dog"]],
    ["object", [["name", "string", 1]]],
  ]);
  expect(asked).toContain("Pet owners");
  expect(asked).toContain("Pet owners.id");
  const answer = domain.resources[0]?.operations[0]?.success.type;
  expect(answer && encodeType(answer, domain)).toEqual(["list?", "#0"]);
});
