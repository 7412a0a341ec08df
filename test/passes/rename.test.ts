/** Names of types and operations, from the names of a document. */
import { describe, expect, it } from "vitest";
import { rename } from "../../generator/pass/rename.ts";
import { draftOf, rowOf } from "./support.ts";
import { settingsOf } from "../../generator/model/settings.ts";

const text = { type: "string" };

describe("types", () => {
  it.each<[what: string, names: Record<string, string>]>([
    ["the last segment", { "Crm.V2.Customers.CustomerResponse": "CustomerResponse" }],
    [
      "as many segments as tell names apart",
      { "A.X.Model": "XModel", "A.Y.Model": "YModel", "A.Other": "Other" },
    ],
    ["versions only where nothing else differs", { "A.V2.Model": "AV2Model", "A.V3.Model": "AV3Model" }],
    ["without the name of the domain", { "Pets.X.Model": "XModel", Model: "Model" }],
    [
      "wrappers after what they wrap",
      { "A.Pet": "Pet", "PaginatedResponse_Of_A.Pet": "PetPage", "ExportResponse_Of_A.Pet": "PetFeedPage" },
    ],
    [
      "unknown wrappers too",
      { "A.Pet": "Pet", "CloudEvent_Of_A.Pet": "PetCloudEvent", "toString_Of_A.Pet": "PetToString" },
    ],
    [
      "out of the way of the language",
      { "A.Date": "DateModel", "A.Promise": "PromiseModel", Promise_Of_Api: "ApiPromiseModel" },
    ],
    ["out of the way of the domain's class", { "A.Pets": "PetsModel" }],
    ["identifiers whatever the text", { "9 lives": "_9Lives", "a~1/b": "B", __proto__x: "ProtoX" }],
  ])("%s", (_, names) => {
    const { domain, diagnostics } = renamed({
      components: { schemas: Object.fromEntries(Object.keys(names).map((name) => [name, text])) },
    });
    expect(diagnostics).toEqual([]);
    expect(Object.fromEntries(domain.models.map((model) => [model.source, model.name]))).toEqual(names);
  });

  it("do not depend on the order of a document", () => {
    const names = ["A.X.Model", "B.X.Model", "A.Y.Model", "PaginatedResponse_Of_A.X.Model"];
    const of = (order: readonly string[]) =>
      renamed({ components: { schemas: Object.fromEntries(order.map((name) => [name, text])) } })
        .domain.models.map((model) => `${model.source} ${model.name}`)
        .sort();
    expect(of([...names].reverse())).toEqual(of(names));
  });

  it("that differ in case only are a collision", () => {
    const { diagnostics } = renamed({ components: { schemas: { Pet: text, pet: text } } });
    expect(diagnostics.map((found) => found.message)).toEqual(["The schemas Pet and pet both become Pet"]);
  });

  it("of inline bodies and answers step aside for the document's own", () => {
    const inline = (name: string) => json({ type: "object", properties: { [name]: text } });
    const { domain, diagnostics } = renamed({
      paths: {
        "/pets": {
          post: {
            operationId: "Pets_Create",
            requestBody: { content: inline("sent") },
            responses: { 200: { content: inline("answered") } },
          },
        },
      },
      components: {
        schemas: { PetsCreateBody: { type: "object", properties: { own: text } }, petscreateresult: text },
      },
    });
    expect(diagnostics).toEqual([]);
    const fields = (source: string) =>
      domain.models.flatMap(({ name, source: own, type }) =>
        own === source && type.kind === "object" ? [name, ...type.fields.map((f) => f.source)] : [],
      );
    const [operation] = domain.resources.flatMap(({ operations }) => operations);
    expect(operation?.body?.type).toMatchObject({ kind: "ref", model: "PetsCreateBody2" });
    expect(fields("PetsCreateBody2")).toEqual(["PetsCreateBody2", "sent"]);
    expect(fields("PetsCreateBody")).toEqual(["PetsCreateBody", "own"]);
    expect(operation?.success.type).toMatchObject({ kind: "ref", model: "PetsCreateResult2" });
    expect(fields("PetsCreateResult2")).toEqual(["PetsCreateResult2", "answered"]);
  });

  it("of requests get a name of their own where they differ", () => {
    const { domain } = renamed({
      paths: {
        "/pets": {
          post: {
            operationId: "Pets_Create",
            requestBody: { content: json({ $ref: "#/components/schemas/Pet" }) },
            responses: { 200: { content: json({ $ref: "#/components/schemas/Pet" }) } },
          },
        },
      },
      components: {
        schemas: {
          Pet: { type: "object", properties: { kind: { $ref: "#/components/schemas/Kind" } } },
          PetInput: { type: "object", properties: {} },
          Kind: { type: "string", enum: ["cat", "dog"] },
        },
      },
    });
    expect(domain.models.map((model) => [model.name, model.inputName])).toEqual([
      ["Pet", "PetInput2"],
      ["PetInput", undefined],
      ["Kind", undefined],
    ]);
  });
});

describe("operations", () => {
  it.each<[operation: object, want: string]>([
    [{ operationId: "Customers_GetList" }, "customers.getList"],
    [{ operationId: "APBills_Get_Custom_Fields" }, "apBills.getCustomFields"],
    [{ operationId: "getPets", tags: ["Wild animals"] }, "wildAnimals.getPets"],
    [{ operationId: "getPets" }, "dogs.getPets"],
    [{ operationId: "_get" }, "dogs.get"],
    [{ operationId: "Client_Then" }, "client_.then_"],
  ])("%j is %s", (operation, want) => {
    const paths = { "/tenant/{tenant}/dogs": { get: { ...operation, responses: { 204: {} } } } };
    expect(accessors(renamed({ paths }).domain)).toEqual([want]);
  });

  it("follow the table where it says so", () => {
    const row = rowOf({ operationNames: new Map([["Pets_GetList2", "pets.getAll"]]) });
    const paths = { "/pets": { get: { operationId: "Pets_GetList2", responses: { 204: {} } } } };
    expect(accessors(renamed({ paths }, row).domain)).toEqual(["pets.getAll"]);
  });

  it.each<[whose: string, row: Parameters<typeof rowOf>[0], ids: readonly [string, string], name: string]>([
    ["the bundled table", { origin: "bundled" }, ["Pets_Get", "pets_get"], "pets.get"],
    ["a user's table", { origin: "user" }, ["Pets_Get", "pets_get"], "pets.get"],
    [
      "a user's table that names both alike",
      {
        origin: "user",
        operationNames: new Map([
          ["Cats_Get", "pets.get"],
          ["Dogs_Get", "pets.get"],
        ]),
      },
      ["Cats_Get", "Dogs_Get"],
      "pets.get",
    ],
  ])("of the same name are an error, not numbered: %s", (_, row, [first, second], name) => {
    const get = (operationId: string) => ({ get: { operationId, responses: { 204: {} } } });
    const { diagnostics } = renamed({ paths: { "/a": get(first), "/b": get(second) } }, rowOf(row));
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["name-collision", `The operations ${first} and ${second} both become ${name}`],
    ]);
  });
});

function renamed(root: object, row = rowOf()) {
  return rename(draftOf(root, row).draft, row, settingsOf({}));
}

function accessors(domain: ReturnType<typeof renamed>["domain"]): string[] {
  return domain.resources.flatMap(({ name, operations }) =>
    operations.map((operation) => `${name}.${operation.name}`),
  );
}

function json(schema: object) {
  return { "application/json": { schema } };
}
