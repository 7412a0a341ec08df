/** Servers, references of path items, and what OpenAPI 3.2 has beside the methods: what operations come of them, and what is told. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { fullPath } from "../../generator/model/path.ts";

const ANSWER = { responses: { 204: { description: "none" } } };

function read(root: object) {
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, ...root });
  const { domains, diagnostics } = analyse({
    documents: [{ path: "api.json", text }],
    bundledOverlays: "none",
  });
  return {
    operations: domains.flatMap((domain) =>
      domain.resources.flatMap(({ operations }) =>
        operations.map(
          (each) =>
            `${each.method} ${fullPath(domain, each)}${each.pathParameters.map(({ source, type }) => ` ${source}:${"scalar" in type ? type.scalar : type.kind}`).join("")}`,
        ),
      ),
    ),
    answers: domains.flatMap(({ resources }) =>
      resources.flatMap(({ operations }) =>
        operations.map(({ success: { type } }) => (type && "scalar" in type ? type.scalar : type?.kind)),
      ),
    ),
    told: diagnostics
      .filter(({ code }) => code !== "operation-id-missing")
      .map(({ code, place }) => `${code} ${place?.pointer ?? ""}`),
  };
}

const V2 = [{ url: "https://a.example.com/v2" }];

describe("servers", () => {
  const host = "https://b.example.com/up";
  it.each<[string, object, object, object, string, string[]]>([
    ["of the document", { servers: V2 }, {}, {}, "GET /v2/a", []],
    ["of a path", { servers: V2 }, { servers: [{ url: "/v9/" }] }, {}, "GET /v9/a", []],
    [
      "of an operation before that of its path",
      { servers: V2 },
      { servers: [{ url: "/v8" }] },
      { servers: [{ url: "/v9" }] },
      "GET /v9/a",
      [],
    ],
    ["an empty list says nothing", { servers: V2 }, { servers: [] }, { servers: [] }, "GET /v2/a", []],
    [
      "of the same host",
      { servers: V2 },
      { servers: [{ url: "https://a.example.com/v3" }] },
      {},
      "GET /v3/a",
      [],
    ],
    ["at the root", { servers: V2 }, { servers: [{ url: "/" }] }, {}, "GET /a", []],
    [
      "on another host",
      { servers: V2 },
      { servers: [{ url: host }] },
      {},
      "GET /up/a",
      ["unsupported /paths/~1a/servers/0/url"],
    ],
    [
      "on a host, where the document names none",
      {},
      {},
      { servers: [{ url: host }] },
      "GET /up/a",
      ["unsupported /paths/~1a/get/servers/0/url"],
    ],
    [
      "with variables",
      {
        servers: [
          { url: "https://{r}.example.com/{v}", variables: { r: { default: "eu" }, v: { default: "v2" } } },
        ],
      },
      {
        servers: [
          { url: "https://{r}.example.com/{v}/x", variables: { r: { default: "eu" }, v: { default: "v3" } } },
        ],
      },
      {},
      "GET /v3/x/a",
      [],
    ],
    [
      "with a variable without a default",
      { servers: [{ url: "/{v}", variables: { v: { enum: ["v2", "v3"] } } }] },
      {},
      {},
      "GET /v2/a",
      ["document-invalid /servers/0/variables/v"],
    ],
    [
      "with a variable that nobody defines",
      { servers: [{ url: "/{v}" }] },
      {},
      {},
      "GET /%7Bv%7D/a",
      ["document-invalid /servers/0/variables/v"],
    ],
    [
      "with a default that is none of its values",
      { servers: [{ url: "/{v}", variables: { v: { default: "v1", enum: ["v2"] } } }] },
      {},
      {},
      "GET /v1/a",
      ["document-invalid /servers/0/variables/v/default"],
    ],
    [
      "that are no URLs",
      { servers: V2 },
      { servers: [{ url: "https://" }] },
      {},
      "GET /a",
      ["document-invalid /paths/~1a/servers/0/url"],
    ],
  ])("%s", (_, root, item, operation, want, told) => {
    const get = { operationId: "A_Get", ...ANSWER, ...operation };
    const found = read({ ...root, paths: { "/a": { ...item, get } } });
    expect(found.operations).toEqual([want]);
    expect(found.told).toEqual(told);
  });

  it("of a path are told of once", () => {
    const servers = [{ url: host }];
    const item = {
      servers,
      get: { operationId: "A_Get", ...ANSWER },
      put: { operationId: "A_Put", ...ANSWER },
    };
    expect(read({ paths: { "/a": item } }).told).toEqual(["unsupported /paths/~1a/servers/0/url"]);
  });
});

describe("references of path items", () => {
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const shared = { get: { operationId: "A_Get", ...ANSWER } };
  const post = { operationId: "A_Post", ...ANSWER };
  const $ref = "#/components/pathItems/Shared";
  it.each<[string, object, object, string[], string[]]>([
    ["alone", { $ref }, { ...shared, parameters: [id] }, ["GET /a/{id} id:integer"], []],
    [
      "with parameters and methods beside it",
      { $ref, parameters: [id], post },
      shared,
      ["GET /a/{id} id:integer", "POST /a/{id} id:integer"],
      [],
    ],
    [
      "with parameters on both sides",
      { $ref, parameters: [id] },
      { ...shared, parameters: [{ ...id, schema: { type: "string" } }] },
      ["GET /a/{id} id:integer"],
      ["parameter-duplicate"],
    ],
    [
      "with a method on both sides",
      { $ref, parameters: [id], get: { operationId: "A_Own", ...ANSWER, servers: [{ url: "/v9" }] } },
      shared,
      ["GET /v9/a/{id} id:integer"],
      ["document-invalid /paths/~1a~1{id}/get"],
    ],
    [
      "with texts beside it",
      { $ref, summary: "A" },
      { ...shared, parameters: [id] },
      ["GET /a/{id} id:integer"],
      [],
    ],
  ])("%s", (_, item, target, operations, told) => {
    const found = read({
      paths: { "/a/{id}": item },
      components: { pathItems: { Shared: target } },
    });
    expect(found.operations).toEqual(operations);
    expect(found.told.filter((one) => !told.some((each) => one.startsWith(each)))).toEqual([]);
  });

  it("in place of what has to stand there itself are followed and told", () => {
    const found = read({
      paths: { "/a": { get: { operationId: "A_Get", responses: { $ref: "#/x-all" } } } },
      "x-all": {
        200: { description: "ok", content: { "application/json": { schema: { type: "string" } } } },
      },
    });
    expect(found.operations).toEqual(["GET /a"]);
    expect(found.told).toEqual(["document-invalid /paths/~1a/get/responses/$ref"]);
  });
});

it("follows references to media types", () => {
  const content = { "application/json": { $ref: "#/components/mediaTypes/Job" } };
  const found = read({
    openapi: "3.2.0",
    paths: { "/a": { get: { operationId: "A_Get", responses: { 200: { description: "ok", content } } } } },
    components: { mediaTypes: { Job: { schema: { type: "string" } } } },
  });
  expect(found).toMatchObject({ operations: ["GET /a"], told: [], answers: ["string"] });
});

it("tells of another dialect of schemas", () => {
  const told = (jsonSchemaDialect: string) => read({ jsonSchemaDialect, paths: {} }).told;
  expect(told("https://spec.openapis.org/oas/3.1/dialect/base")).toEqual([]);
  expect(told("https://json-schema.org/draft/2020-12/schema")).toEqual([]);
  expect(told("http://json-schema.org/draft-07/schema#")).toEqual(["unsupported /jsonSchemaDialect"]);
});

it("tells of methods that clients cannot have", () => {
  const a = {
    query: { operationId: "A_Query", ...ANSWER },
    additionalOperations: { COPY: { operationId: "A_Copy", ...ANSWER } },
  };
  const found = read({ openapi: "3.2.0", paths: { "/a": a } });
  expect(found.operations).toEqual(["QUERY /a"]);
  expect(found.told).toEqual(["unsupported /paths/~1a/additionalOperations/COPY"]);
});
