/** Documents of several files, and schemas that are called by their `$id` or `$anchor`: what is made of them, and what is told. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { createLocator } from "../../generator/diagnostics/position.ts";
import type { JsonObject } from "../../generator/ground/json.ts";
import { show } from "./support.ts";

/** Texts by path; the first one is the document, the others are beside it. */
type Files = Readonly<Record<string, string>>;

function read(files: Files) {
  const [[path, text] = ["", ""], ...others] = Object.entries(files);
  const parts = others.map(([at, part]) =>
    part.startsWith("refused:") ? { path: at, text: "", refused: part.slice(8) } : { path: at, text: part },
  );
  const document = { path, text, ...(parts.length > 0 && { parts }) };
  const { domains, diagnostics, corrected } = analyse({ documents: [document], bundledOverlays: "none" });
  const [domain] = domains;
  const locator = createLocator([document]);
  const shown = domain?.resources.flatMap(({ operations }) =>
    operations.map(
      ({ method, path: at, success, query, pathParameters }) =>
        `${method} ${at}(${[...pathParameters.map(({ source }) => source), ...(query?.parameters ?? []).map(({ source }) => source)].join(", ")})` +
        (success.type ? ` ${show(success.type)}` : ""),
    ),
  );
  return {
    operations: shown ?? [],
    models: Object.fromEntries((domain?.models ?? []).map(({ source, type }) => [source, show(type)])),
    told: diagnostics.map(({ code, place }) => {
      const at = place && locator.position(place);
      return `${code} ${place?.file}:${at?.line} ${place?.pointer ?? ""}`;
    }),
    root: corrected[0]?.root as JsonObject,
    messages: diagnostics.map(({ message }) => message),
  };
}

/** A document with one operation that answers a schema. */
function answering(schema: string, more = ""): string {
  return `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: A_Get
      responses: { "200": { description: ok, content: { application/json: { schema: ${schema} } } } }
${more}`;
}

const JOB = "{ type: object, properties: { id: { type: integer } } }";

describe("references to other files", () => {
  it.each<[string, Files, string, Record<string, string>]>([
    [
      "a definition",
      { "api.yaml": answering("{ $ref: './schemas.yaml#/Job' }"), "schemas.yaml": `Job: ${JOB}` },
      "#Job",
      { Job: "{id?: integer; unstated}" },
    ],
    [
      "a whole file, of JSON",
      { "s/api.yaml": answering("{ $ref: models/job.json }"), "s/models/job.json": '{"type":"string"}' },
      "#job",
      { job: "string" },
    ],
    [
      "files relative to the file that refers, back to the document, and to themselves",
      {
        "api.yaml": answering("{ $ref: 'a/job.yaml' }", `components: { schemas: { Tag: { type: string } } }`),
        "a/job.yaml": `type: object
properties:
  tag: { $ref: "../api.yaml#/components/schemas/Tag" }
  of: { $ref: "#/$defs/Of" }
  next: { $ref: "#" }
  unit: { $ref: "../b/unit.yaml#/definitions/Unit" }
$defs: { Of: { type: boolean } }`,
        "b/unit.yaml": "definitions: { Unit: { properties: { job: { $ref: ../a/job.yaml } } } }",
      },
      "#job",
      {
        Tag: "string",
        job: "{tag?: #Tag, of?: #Of, next?: #job, unit?: #Unit; unstated}",
        Of: "boolean",
        Unit: "{job?: #job; unstated}",
      },
    ],
    [
      "a component that stands for a file, which others refer to directly",
      {
        "api.yaml": answering(
          "{ $ref: '#/components/schemas/Work' }",
          "components: { schemas: { Work: { $ref: job.yaml }, All: { type: array, items: { $ref: ./job.yaml } } } }",
        ),
        "job.yaml": JOB,
      },
      "#Work",
      { Work: "{id?: integer; unstated}", All: "[#Work]" },
    ],
    [
      "through an index of references",
      {
        "api.yaml": answering("{ $ref: index.yaml#/Job }"),
        "index.yaml": "Job: { $ref: job.yaml }",
        "job.yaml": JOB,
      },
      "#job",
      { job: "{id?: integer; unstated}" },
    ],
    [
      "of one name in two files and in the document",
      {
        "api.yaml": answering(
          "{ anyOf: [{ $ref: a.yaml#/Job }, { $ref: b.yaml#/Job }, { $ref: b.yaml#/Other }] }",
          "components: { schemas: { Other: { type: boolean } } }",
        ),
        "a.yaml": "Job: { type: string }",
        "b.yaml": "{ Job: { type: integer }, Other: { type: number } }",
      },
      "#AGetResult",
      {
        AGetResult: "(#a_Job | #b_Job | #b_Other)",
        Other: "boolean",
        a_Job: "string",
        b_Job: "integer",
        b_Other: "number",
      },
    ],
    [
      "escaped",
      {
        "api.yaml": answering("{ $ref: 'my%20file.yaml#/A%20~1~0%25' }"),
        "my file.yaml": '"A /~%": { type: string }',
      },
      "#A /~%",
      { "A /~%": "string" },
    ],
    [
      "beside other keywords",
      {
        "api.yaml": answering("{ $ref: a.yaml#/J, properties: { b: { type: string } } }"),
        "a.yaml": `J: ${JOB}`,
      },
      "#AGetResult",
      { AGetResult: "(#J & {b?: string; unstated})", J: "{id?: integer; unstated}" },
    ],
    [
      "to a schema inside a schema",
      { "api.yaml": answering("{ $ref: a.yaml#/J/properties/id }"), "a.yaml": `J: ${JOB}` },
      "#J_id",
      { J_id: "integer" },
    ],
    [
      "in a circle of files",
      {
        "api.yaml": answering("{ $ref: a.yaml#/A }"),
        "a.yaml": "A: { properties: { b: { $ref: b.yaml#/B } } }",
        "b.yaml": "B: { properties: { a: { $ref: a.yaml#/A } } }",
      },
      "#A",
      { A: "{b?: #B; unstated}", B: "{a?: #A; unstated}" },
    ],
    [
      "in mappings of a discriminator",
      {
        "api.yaml": answering("{ $ref: pets.yaml#/Pet }"),
        "pets.yaml": `Pet: { oneOf: [{ $ref: "#/Cat" }], discriminator: { propertyName: kind, mapping: { cat: "#/Cat" } } }
Cat: { type: object, required: [kind], properties: { kind: { type: string } } }`,
      },
      "#Pet",
      { Pet: "#Cat", Cat: "{kind: string; unstated}" },
    ],
  ])("%s", (_, files, answer, models) => {
    const found = read(files);
    expect(found.told).toEqual([]);
    expect(found.operations).toEqual([`GET /a() ${answer}`]);
    expect(found.models).toEqual(models);
  });

  it("leads to paths, parameters, answers and operations", () => {
    const found = read({
      "api.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a/{id}: { $ref: paths/a.yaml }
  /b: { get: { $ref: paths/b.yaml#/get } }`,
      "paths/a.yaml": `parameters: [{ $ref: "../common.yaml#/parameters/id" }]
get: { operationId: A_Get, responses: { "200": { $ref: "../common.yaml#/responses/Job" } } }`,
      "paths/b.yaml": `get: { operationId: B_Get, responses: { "200": { $ref: "../common.yaml#/responses/Job" } } }`,
      "common.yaml": `parameters: { id: { name: id, in: path, required: true, schema: { type: integer } } }
responses: { Job: { description: ok, content: { application/json: { schema: { $ref: "#/Job" } } } } }
Job: ${JOB}`,
    });
    expect(found.operations).toEqual(["GET /a/{id}(id) #Job", "GET /b() #Job"]);
    // An operation is no place for a reference by OpenAPI.
    expect(found.told).toEqual(["document-invalid api.yaml:5 /paths/~1b/get/$ref"]);
  });

  it("takes whole sections from files", () => {
    const found = read({
      "api.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths: { $ref: paths.yaml }
components: { schemas: { $ref: schemas.yaml, Own: { type: string } } }`,
      "paths.yaml": `/a:
  get:
    operationId: A_Get
    responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "api.yaml#/components/schemas/Own" } } } } }`,
      "schemas.yaml": `Job: ${JOB}`,
    });
    expect(found.operations).toEqual(["GET /a() #Own"]);
    expect(found.models).toEqual({ Job: "{id?: integer; unstated}", Own: "string" });
    expect(JSON.stringify(found.root)).not.toMatch(/yaml/);
  });
});

describe("what schemas are called", () => {
  it.each([
    ["an anchor", "{ $ref: '#Job' }", "{ Job: { $anchor: Job, type: string } }", "#Job"],
    ["an id", "{ $ref: 'https://e.com/job' }", "{ Job: { $id: 'https://e.com/job', type: string } }", "#Job"],
    [
      "an anchor under an id",
      "{ $ref: 'https://e.com/job#x' }",
      "{ Job: { $id: 'https://e.com/job', $defs: { X: { $anchor: x, type: string } } } }",
      "#Job_$defs_X",
    ],
    [
      "relative to an id",
      "{ $ref: '#/components/schemas/Job' }",
      "{ Job: { $id: 'https://e.com/a/job', $ref: tag }, Tag: { $id: 'https://e.com/a/tag', type: string } }",
      "#Job",
    ],
    [
      "the document, though there is an id",
      "{ $ref: '#/components/schemas/Job' }",
      "{ Job: { $id: 'https://e.com/job', $ref: '#/components/schemas/Tag' }, Tag: { type: string } }",
      "#Job",
    ],
  ])("%s", (_, schema, schemas, answer) => {
    const found = read({ "api.yaml": answering(schema, `components: { schemas: ${schemas} }`) });
    expect(found.told).toEqual([]);
    expect(found.operations).toEqual([`GET /a() ${answer}`]);
  });

  it("takes # under an id for that schema, and $self for the document's own name", () => {
    const found = read({
      "api.yaml": `openapi: 3.2.0
$self: https://e.com/apis/jobs
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    Loop: { $id: "https://e.com/loop", properties: { again: { $ref: "#" } } }
    Own: { properties: { loop: { $ref: "https://e.com/apis/jobs#/components/schemas/Loop" }, part: { $ref: part.yaml } } }`,
      "part.yaml": "type: string",
    });
    expect(found.told).toEqual([]);
    expect(found.models).toEqual({
      Loop: "{again?: #Loop; unstated}",
      Own: "{loop?: #Loop, part?: #part; unstated}",
      part: "string",
    });
  });
});

describe("what is not followed is told where it stands", () => {
  it.each<[string, Files, string, RegExp]>([
    [
      "the network",
      { "api.yaml": answering("{ $ref: 'https://e.com/job.yaml' }") },
      "ref-external api.yaml:7",
      /never asked/,
    ],
    ["no file", { "api.yaml": answering("{ $ref: job.yaml }") }, "ref-external api.yaml:7", /no such file/],
    [
      "nothing in a file",
      { "api.yaml": answering("{ $ref: 'job.yaml#/Jobs' }"), "job.yaml": "Job: {}" },
      "ref-external api.yaml:7",
      /job\.yaml has nothing there/,
    ],
    [
      "a file that was refused",
      { "api.yaml": answering("{ $ref: ../job.yaml }"), "../job.yaml": "refused:it leads out" },
      "ref-external api.yaml:7",
      /it leads out/,
    ],
    [
      "an anchor that nothing has",
      { "api.yaml": answering("{ $ref: '#Job' }") },
      "ref-external api.yaml:7",
      /\$anchor Job/,
    ],
    [
      "the document itself",
      { "api.yaml": answering("{ $ref: '#' }") },
      "ref-external api.yaml:7",
      /as a whole/,
    ],
    [
      "references in a circle",
      { "api.yaml": answering("{ $ref: a.yaml }"), "a.yaml": "$ref: b.yaml", "b.yaml": "$ref: a.yaml" },
      "ref-external api.yaml:7",
      /back to itself/,
    ],
    [
      "a fault in another file",
      {
        "api.yaml": answering("{ $ref: a.yaml#/Job }"),
        "a.yaml": "Job:\n  properties:\n    id: { type: int }",
      },
      "document-invalid a.yaml:3",
      /The type is "int"/,
    ],
    [
      "a file that is none",
      { "api.yaml": answering("{ $ref: a.yaml#/Job }"), "a.yaml": "Job: [" },
      "part-unusable a.yaml:1",
      /a\.yaml cannot be used: YAML syntax error/,
    ],
    [
      "a list elsewhere, where it stands",
      {
        "api.yaml": answering(JOB).replace(
          "responses",
          "parameters: { $ref: a.yaml#/list }\n      responses",
        ),
        "a.yaml": "list:\n  - { name: a, in: query, schema: { type: int } }",
      },
      "document-invalid a.yaml:2 /list/0/schema/type",
      /a reference, expected a list/,
    ],
  ])("%s", (_, files, told, message) => {
    const found = read(files);
    expect(found.operations).toHaveLength(1);
    expect(found.told.some((one) => one.startsWith(told))).toBe(true);
    expect(found.messages.join("\n")).toMatch(message);
  });

  it("leaves properties and examples alone that are called $ref", () => {
    const schema =
      "{ type: object, properties: { $ref: { type: string }, a: { $ref: a.yaml } }, example: { $ref: none.yaml } }";
    const found = read({ "api.yaml": answering(schema), "a.yaml": "type: boolean" });
    expect(found.told).toEqual([]);
    expect(found.models).toEqual({ AGetResult: "{$ref?: string, a?: #a; unstated}", a: "boolean" });
  });

  it("pollutes nothing", () => {
    const found = read({
      "api.yaml": answering("{ $ref: a.yaml#/__proto__ }"),
      "a.yaml": "__proto__: { properties: { __proto__: { type: string } } }",
    });
    expect(found.operations).toEqual(["GET /a() #__proto__"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
