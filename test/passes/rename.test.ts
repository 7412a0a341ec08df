/** Names of types and operations, from the names of a document. */
import { describe, expect, it } from "vitest";
import { rename } from "../../generator/pass/rename.ts";
import { draftOf, rowOf } from "./support.ts";
import { settingsOf } from "../../generator/model/settings.ts";

const text = { type: "string" };
const KIND = { type: "object", properties: { kind: { enum: ["a", "b"] } } };

describe("types", () => {
  it.each<[what: string, names: Record<string, string>]>([
    ["the last segment", { "Crm.V2.Customers.CustomerResponse": "CustomerResponse" }],
    [
      "as many segments as tell names apart",
      { "A.X.Thing": "XThing", "A.Y.Thing": "YThing", "A.Other": "Other" },
    ],
    ["versions only where nothing else differs", { "A.V2.Thing": "AV2Thing", "A.V3.Thing": "AV3Thing" }],
    ["without the name of the domain", { "Pets.X.Thing": "XThing", Thing: "Thing" }],
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
    ["identifiers whatever the text", { "9 lives": "_9Lives", "a~1/b": "A1B", __proto__x: "ProtoX" }],
  ])("%s", (_, names) => {
    const { domain, diagnostics } = renamed({
      components: { schemas: Object.fromEntries(Object.keys(names).map((name) => [name, text])) },
    });
    expect(diagnostics).toEqual([]);
    expect(Object.fromEntries(domain.models.map((model) => [model.source, model.name]))).toEqual(names);
  });

  const schemasOf = (names: readonly string[]) => ({
    components: { schemas: Object.fromEntries(names.map((name) => [name, text])) },
  });

  it.each<[what: string, names: Record<string, string>]>([
    [
      "without words of the vendor's habit",
      {
        "A.AddressModel": "Address",
        "A.FormFieldApiDto": "FormField",
        "A.TermAPIModel": "Term",
        "A.SkuDto": "Sku",
        "A.CapacityRequestArgs": "CapacityRequest",
        "A.TypeArg": "Type",
        "A.ActiveRequestArg": "ActiveFilter",
      },
    ],
    [
      "also before what they are for",
      {
        "A.MemoPublicResponse": "MemoResponse",
        "A.SplitModelResponse": "SplitResponse",
        "A.CallModelV2": "CallV2",
      },
    ],
    [
      "not inside, not alone",
      { "A.ModelNumber": "ModelNumber", "A.Model": "Model", "A.PublicHoliday": "PublicHoliday" },
    ],
    ["but not somebody's own name", { "A.Tag": "Tag", "A.TagModel": "TagModel" }],
    ["whatever its case", { "A.TAG": "TAG", "A.TagModel": "TagModel" }],
    ["nor that of the language", { "A.RecordModel": "RecordModel", "A.SetDto": "SetDto" }],
    ["of equals none", { "A.JobDto": "JobDto", "A.JobModel": "JobModel" }],
    ["words before versions", { "A.V3JobModel": "V3Job", "A.JobModel": "Job" }],
    ["the newest version", { "A.V2CallType": "V2CallType", "A.V3CallType": "CallType", "A.V4Only": "Only" }],
    ["the suffix of an old one stays", { "A.PetOld": "PetOld", "A.PetV2": "PetV2" }],
    ["wrappers too", { "A.CallModel": "Call", "CollectionResult_Of_A.CallModel": "CallCollection" }],
  ])("are shorter: %s", (_, names) => {
    const sources = Object.keys(names);
    for (const order of [sources, [...sources].reverse()]) {
      const { domain, diagnostics } = renamed(schemasOf(order));
      expect(diagnostics).toEqual([]);
      expect(Object.fromEntries(domain.models.map(({ source, name }) => [source, name]))).toEqual(names);
    }
  });

  it("of documents of others are as they are written", () => {
    const { domain } = renamed(
      schemasOf(["A.AddressModel"]),
      rowOf({ foreignOrigin: "https://example.test" }),
    );
    expect(domain.models.map(({ name }) => name)).toEqual(["AddressModel"]);
  });

  it("are those of the table of domains", () => {
    const schemaNames = new Map([["A.AddressModel", "AddressModel"]]);
    const { domain } = renamed(schemasOf(["A.AddressModel", "A.AddressDto"]), rowOf({ schemaNames }));
    expect(domain.models.map(({ name }) => name)).toEqual(["AddressModel", "Address"]);
  });

  it.each<[want: readonly [answer: string, body: string | undefined], schemas: object]>([
    [["Pet", "PetInput"], { Pet: KIND }],
    [["UpdateResponse", "UpdateRequest"], { UpdateRequest: KIND }],
    [["UpdateAnswer", "UpdateRequest"], { UpdateRequest: KIND, UpdateResponse: text }],
    [["UpdateRequest", undefined], { UpdateRequest: { type: "object", properties: { a: text } } }],
  ])("of bodies that are answers too: %j", (want, schemas) => {
    const [name] = Object.keys(schemas);
    const content = json({ $ref: `#/components/schemas/${name}` });
    const post = { operationId: "Pets_Send", requestBody: { content }, responses: { 200: { content } } };
    const { domain } = renamed({ paths: { "/pets": { post } }, components: { schemas } });
    const [model] = domain.models;
    expect([model?.name, model?.inputName]).toEqual(want);
  });

  it("do not depend on the order of a document", () => {
    const names = ["A.X.Model", "B.X.Model", "A.Y.Model", "PaginatedResponse_Of_A.X.Model"];
    const of = (order: readonly string[]) =>
      renamed({ components: { schemas: Object.fromEntries(order.map((name) => [name, text])) } })
        .domain.models.map((model) => `${model.source} ${model.name}`)
        .sort();
    expect(of([...names].reverse())).toEqual(of(names));
  });

  it.each<[names: Record<string, string>]>([
    [{ Address: "Address", address: "AddressLower", ADDRESS: "ADDRESS" }],
    [
      {
        JobType: "JobType",
        Job_Type: "JobTypeSnake",
        "job-type": "JobTypeLowerKebab",
        job_type: "JobTypeLowerSnake",
        jobType: "JobTypeCamel",
      },
    ],
    [{ "a-b": "ABLowerKebab", a_b: "ABLowerSnake" }],
    [{ AddressLower: "AddressLower", Address: "Address", address: "Address_d80c9b" }],
    [{ Größe: "Größe", größe: "GrößeLower", 客户: "客户", 订单: "订单", "😀": "_1f600", "😎": "_1f60e" }],
    [{ Job__Type: "JobType_2e4402", "Job Type": "JobTypeSpaced" }],
    [{ DateModel: "DateModel", Date: "DateModelPascal" }],
  ])("that would be the same are told apart by their spelling, whoever else there is: %j", (names) => {
    const sources = Object.keys(names);
    const of = (order: readonly string[]) =>
      renamed({ components: { schemas: Object.fromEntries(order.map((name) => [name, text])) } });
    const orders = [sources, [...sources].reverse(), [...sources.slice(1), ...sources.slice(0, 1)]].map(of);
    for (const { domain, diagnostics } of orders) {
      expect(Object.fromEntries(domain.models.map(({ source, name }) => [source, name]))).toEqual(names);
      expect(new Set(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).size).toBeLessThan(2);
      expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
    }
  });

  it("that are referred to where they stand are called after their place", () => {
    const ref = ($ref: string) => json({ $ref });
    const answer = (content: object) => ({ responses: { 200: { content } } });
    const object = { type: "object", properties: { x: { type: "object", properties: {} } } };
    const list = { type: "array", items: object };
    const result = "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema";
    const paths = {
      "/a/{id}": { get: { operationId: "A_Get", ...answer(json(object)) } },
      "/b": { get: answer(ref(`${result}/properties/x`)) },
      "/c": { get: answer(ref("#/components/schemas/Tree/$defs/Leaf")) },
      "/d": { get: answer(ref("#/components/schemas/Tree/properties/list/items")) },
      "/e": { get: answer(ref("#/components/parameters/Id/schema")) },
      "/f": { get: answer(ref("#/components/responses/Gone/content/application~1json/schema")) },
    };
    const components = {
      schemas: { Tree: { type: "object", properties: { list }, $defs: { Leaf: object } }, "A & B/C": object },
      parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer" } } },
      responses: { Gone: { description: "", content: json(object) } },
    };
    const { domain } = renamed({ paths, components });
    expect(domain.models.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "AGetResultX",
        "TreeLeaf",
        "TreeListItem",
        "IdParameter",
        "GoneResponse",
        "ABC",
      ]),
    );
  });

  it("of the two that a base becomes are its own and one beside it", () => {
    const base = {
      type: "object",
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind" },
    };
    const schemas = { Pet: base, Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }] } };
    const { domain, diagnostics } = renamed({ components: { schemas } });
    expect(domain.models.map(({ name }) => name)).toEqual(["PetBase", "Pet", "Cat"]);
    expect(diagnostics).toEqual([]);
  });

  it("step aside for one that the table names", () => {
    const row = rowOf({ schemaNames: new Map([["Cat", "Pet"]]) });
    const { domain, diagnostics } = renamed({ components: { schemas: { Pet: text, Cat: text } } }, row);
    expect(domain.models.map(({ name }) => name)).toEqual(["Pet_8f0d1b", "Pet"]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "The schemas Pet and Cat both become Pet; Pet is called Pet_8f0d1b",
    ]);
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
  it.each<[id: string, tag: string | undefined, path: string, want: string]>([
    ["Customers_GetList", undefined, "/x", "customers.list"],
    ["APBills_Get_Custom_Fields", undefined, "/x", "apBills.getCustomFields"],
    ["ExportJobs_Get", "Export", "/x", "exportJobs.get"],
    ["getPets", "Wild animals", "/x", "wildAnimals.getPets"],
    ["getPets", undefined, "/tenant/{tenant}/dogs", "dogs.get"],
    ["getPets", undefined, "/api/v1/dogs", "dogs.get"],
    ["getPets", undefined, "/2010-04-01/dogs/{id}", "dogs.get"],
    ["getPets", undefined, "/", "root.getPets"],
    ["getPets", "*", "/dogs", "dogs.get"],
    ["_get", undefined, "/dogs", "dogs.get"],
    ["Client_Then", undefined, "/x", "client_.then_"],
    ["get_job", "Jobs", "/x", "jobs.get"],
    ["Get_Job", "Jobs", "/x", "jobs.get"],
    ["GET_NOTES", "Jobs", "/x", "jobs.getNOTES"],
    ["get_job", undefined, "/v1/jobs/{id}", "jobs.get"],
    ["list_all_jobs_for_tech", "Jobs", "/x", "jobs.listAllForTech"],
    ["jobs_list", "Jobs", "/x", "jobs.list"],
    ["jobs_list", undefined, "/api/jobs", "jobs.list"],
    ["jobs-list", "Jobs", "/x", "jobs.list"],
    ["purchase_orders_list", "Purchase Orders", "/x", "purchaseOrders.list"],
    ["JobsController_getAll", undefined, "/x", "jobs.getAll"],
    ["getAllUsingGET", "job-controller", "/x", "job.getAllUsingGET"],
    ["turnOn", "Microcontroller", "/x", "microcontroller.turnOn"],
    ["Jobs.List", "Jobs", "/x", "jobs.list"],
    ["Jobs.List", undefined, "/x", "jobs.list"],
    ["drive.files.list", "Files", "/x", "driveFiles.list"],
    ["drive.files.list", undefined, "/x", "driveFiles.list"],
    ["admin.users.session.reset", "admin.users", "/x", "adminUsers.sessionReset"],
    ["jobs/get-by-id", "jobs", "/x", "jobs.get"],
    ["jobs/get-by-id", undefined, "/x", "jobs.get"],
    ["Jobs.get_list", undefined, "/x", "jobs.list"],
    ["Api.Jobs_GetList", undefined, "/x", "apiJobs.list"],
    ["get.job", undefined, "/jobs", "jobs.get"],
    ["get-job", "Jobs", "/x", "jobs.get"],
    ["read_job_jobs__job_id__get", "jobs", "/jobs/{job_id}", "jobs.get"],
    ["Größen_holen", "Größen", "/x", "größen.holen"],
    ["获取客户", "客户", "/x", "客户.获取客户"],
    ["123", "1st", "/x", "_1st._123"],
    ["toString", "Object", "/x", "object.toString_"],
  ])("%s of tag %s at %s is %s", (operationId, tag, path, want) => {
    const operation = { operationId, ...(tag !== undefined && { tags: [tag] }), responses: { 204: {} } };
    const { domain, diagnostics } = renamed({ paths: { [path]: { get: operation } } });
    expect(diagnostics).toEqual([]);
    expect(accessors(domain)).toEqual([want]);
  });

  it.each<[operation: string, tag: string | undefined, want: string]>([
    ["GET /", undefined, "root.get"],
    ["GET /😀", undefined, "_1f600.get"],
    ["GET /{id}", undefined, "root.getById"],
    ["GET /jobs", undefined, "jobs.get"],
    ["DELETE /jobs/{id}", undefined, "jobs.delete"],
    ["GET /jobs/{id}/notes", undefined, "jobs.getNotes"],
    ["GET /jobs/{id}/notes/{noteId}", undefined, "jobs.getNote"],
    ["GET /repos/{owner}/{repo}", undefined, "repos.get"],
    ["GET /api/v1/jobs/{id}", undefined, "jobs.get"],
    ["GET /v1.2/{account}/jobs", undefined, "jobs.get"],
    ["GET /tenant/{tenant}/jobs", undefined, "jobs.get"],
    ["GET /api", undefined, "api.get"],
    ["POST /jobs/{id}/cancel", undefined, "jobs.postCancel"],
    ["POST /jobs/{id}:cancel", undefined, "jobs.cancel"],
    ["POST /v1/jobs:batchGet", undefined, "jobs.batchGet"],
    ["GET /.well-known/jwks.json", undefined, "wellKnown.getJwksJson"],
    ["GET /files/{name}.json", undefined, "files.getJson"],
    ["GET /客户/{id}", undefined, "客户.get"],
    ["GET /gr%C3%B6%C3%9Fen", undefined, "größen.get"],
    ["GET /%zz", undefined, "zz.get"],
    ["GET /jobs/{id}/notes", "Notes", "notes.get"],
    ["GET /jobs/{id}/notes", "Work", "work.getJobsNotes"],
    ["GET /job-types/{id}", "JobTypes", "jobTypes.get"],
  ])("without an id, %s of tag %s is %s", (operation, tag, want) => {
    const [method = "", path = ""] = operation.split(" ");
    const stated = { ...(tag !== undefined && { tags: [tag] }), responses: { 204: {} } };
    const { domain, diagnostics } = renamed({ paths: { [path]: { [method.toLowerCase()]: stated } } });
    expect(diagnostics).toEqual([]);
    expect(accessors(domain)).toEqual([want]);
    expect(domain.resources[0]?.operations[0]?.source).toBe(operation);
  });

  it.each<[what: string, operations: Record<string, string>]>([
    [
      "the plain path keeps the name",
      { "/jobs/notes": "jobs.getNotes", "/jobs/{id}/notes": "jobs.getByIdNotes" },
    ],
    ["the old version has its number", { "/api/v1/jobs": "jobs.getV1", "/api/v2/jobs": "jobs.get" }],
    ["a version steps aside for none", { "/jobs": "jobs.get", "/v2/jobs": "jobs.getV2" }],
    [
      "what has an id comes first",
      { "/jobs/notes Jobs_GetNotes": "jobs.getNotes", "/jobs/{id}/notes": "jobs.getByIdNotes" },
    ],
    ["case", { "/a jobs_get Jobs": "jobs.jobsGet", "/b Jobs_Get Jobs": "jobs.get" }],
    [
      "as in the client",
      { "/a myFoo A": "a.myFoo", "/b MyFoo A": "a.myFooPascal", "/c my_foo A": "a.myFooLowerSnake" },
    ],
    ["lines", { "/a _get Z": "z._get", "/b get_ Z": "z.get_" }],
    ["lines beside none", { "/a _get A": "a._get", "/b get A": "a.get" }],
    [
      "nobody's own",
      { "/a jobs_get Jobs": "jobs.jobsGetLowerSnake", "/b jobs.get Jobs": "jobs.jobsGetLowerDotted" },
    ],
    ["a repeated id", { "/e E_Get": "e.get", "/g E_Get": "g.get" }],
    ["one repeated thrice", { "/a x A": "a.x", "/b x A": "a.getB", "/c x A": "a.getC" }],
    ["an id that is the address of another", { "/a": "a.get", "/b GET%20/a": "b.get" }],
  ])("that would be the same are told apart whatever their order: %s", (_, operations) => {
    const all = Object.entries(operations);
    for (const order of [all, [...all].reverse()]) {
      const items = order.map(([text]) => {
        const [path = "", id, tag] = text.split(" ");
        const operationId = id?.replace("%20", " ");
        const stated = { ...(id && { operationId }), ...(tag && { tags: [tag] }), responses: { 204: {} } };
        return [path, { get: stated }] as const;
      });
      const { domain, diagnostics } = renamed({ paths: Object.fromEntries(items) });
      const names = domain.resources.flatMap(({ name, operations: methods }) =>
        methods.map((operation) => [operation.path, `${name}.${operation.name}`]),
      );
      expect(Object.fromEntries(names)).toEqual(
        Object.fromEntries(all.map(([text, want]) => [text.split(" ")[0], want])),
      );
      expect(diagnostics.every(({ code }) => ["name-clash", "name-twins"].includes(code))).toBe(true);
    }
  });

  it("follow the table where it says so", () => {
    const row = rowOf({ operationNames: new Map([["Pets_GetList2", "pets.getAll"]]) });
    const paths = { "/pets": { get: { operationId: "Pets_GetList2", responses: { 204: {} } } } };
    expect(accessors(renamed({ paths }, row).domain)).toEqual(["pets.getAll"]);
  });

  it("that the table names alike are an error", () => {
    const operationNames = new Map([
      ["Cats_Get", "pets.get"],
      ["GET /b", "pets.get"],
    ]);
    const paths = { "/a": { get: { operationId: "Cats_Get" } }, "/b": { get: {} } };
    const { diagnostics } = renamed({ paths }, rowOf({ origin: "user", operationNames }));
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["name-collision", "The operations Cats_Get and GET /b both become pets.get"],
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
