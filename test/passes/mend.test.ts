/**
 * A fault of a document costs the part it is in, is told at its place, and goes when the overlay of its hint is pasted. Each row is a
 * document with one fault.
 */
import { expect, it } from "vitest";
import { parse } from "yaml";
import { steps } from "../../generator/ground/pointer.ts";
import { misshapen } from "../../generator/pass/shape.ts";
import { analyse } from "../../generator/analyse.ts";
import { isDegraded, OVERLAY_FOLLOWS } from "../../generator/diagnostics/codes.ts";

const answers = (schema: unknown) => ({
  200: { description: "ok", content: { "application/json": { schema } } },
});
const fine = { operationId: "Fine_Get", responses: answers({ type: "string" }) };
/** A document with an operation that is fine, and another one. */
const operation = (other: unknown, at = "/other/{id}") => ({
  "/fine": { get: fine },
  [at]: {
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    get: other,
  },
});
const other = { operationId: "Other_Get", responses: answers({ type: "string" }) };
const withParameters = (...parameters: unknown[]) => ({ paths: operation({ ...other, parameters }) });
const schema = (part: unknown, schemas: object = {}) => ({
  paths: operation({ ...other, responses: answers(part) }),
  components: { schemas },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const text = { type: "string" };
const pet = (mapping: object) => ({
  oneOf: [ref("Cat"), ref("Dog")],
  discriminator: { propertyName: "kind", mapping },
});

it.each<[fault: string, code: string, pointer: string, document: object]>([
  [
    "a reference to nothing",
    "ref-unresolved",
    "/paths/~1other~1{id}/get/responses/200/content/application~1json/schema/$ref",
    schema(ref("Gone.Method")),
  ],
  [
    "one that is misspelled",
    "ref-unresolved",
    "/components/schemas/A/properties/b/$ref",
    schema(ref("A"), { A: { properties: { b: ref("Thingg") } }, Thing: text }),
  ],
  [
    "in a schema that nobody uses",
    "ref-unresolved",
    "/components/schemas/A/allOf/0/$ref",
    schema(text, { A: { allOf: [ref("Nowhere"), text] } }),
  ],
  [
    "to a definition of an older specification",
    "ref-unresolved",
    "/components/schemas/A/items/$ref",
    schema(text, { A: { type: "array", items: { $ref: "#/definitions/X" } } }),
  ],
  [
    "to a parameter that is not there",
    "ref-unresolved",
    "/paths/~1other~1{id}/get/parameters/1/$ref",
    withParameters({ name: "q", in: "query", schema: text }, { $ref: "#/components/parameters/Gone" }),
  ],
  [
    "to an answer that is not there",
    "ref-unresolved",
    "/paths/~1other~1{id}/get/responses/404/$ref",
    {
      paths: operation({
        ...other,
        responses: { ...other.responses, 404: { $ref: "#/components/responses/NotThere" } },
      }),
    },
  ],
  [
    "to a body that is not there",
    "ref-unresolved",
    "/paths/~1other~1{id}/put/requestBody/$ref",
    {
      paths: {
        ...operation(other),
        "/other/{id}": {
          ...operation(other)["/other/{id}"],
          put: {
            operationId: "Other_Put",
            requestBody: { $ref: "#/components/requestBodies/Gone" },
            responses: { 204: { description: "ok" } },
          },
        },
      },
    },
  ],
  ...Object.entries({
    headers: "responses/200/headers/X-A",
    links: "responses/200/links/next",
    examples: "responses/200/content/application~1json/examples/one",
    callbacks: "callbacks/done",
  }).map(([section, place]): [string, string, string, object] => {
    const pointer = `/paths/~1other~1{id}/get/${place}`;
    const whole = { paths: operation(structuredClone(other)) };
    const way = steps(pointer);
    way.reduce<Record<string, unknown>>(
      (owner, step, i) =>
        (owner[step] ??= i === way.length - 1 ? { $ref: `#/components/${section}/Gone` } : {}) as Record<
          string,
          unknown
        >,
      whole,
    );
    return [`to ${section} that are not there`, "ref-unresolved", `${pointer}/$ref`, whole];
  }),
  [
    "in a definition that nobody uses",
    "ref-unresolved",
    "/components/responses/Unused/$ref",
    { ...schema(text), components: { responses: { Unused: { $ref: "#/components/responses/Gone" } } } },
  ],
  [
    "to a way to sign in that is not there",
    "ref-unresolved",
    "/components/securitySchemes/key/$ref",
    {
      ...schema(text),
      components: { securitySchemes: { key: { $ref: "#/components/securitySchemes/Kee" } } },
    },
  ],
  [
    "of a discriminator to a schema that is not there",
    "ref-unresolved",
    "/components/schemas/Pet/discriminator/mapping/dog",
    schema(ref("Pet"), {
      Pet: pet({ cat: "Cat", dog: "#/components/schemas/Wolf" }),
      Cat: text,
      Dog: text,
    }),
  ],
  [
    "of a discriminator to a name that is misspelled",
    "ref-unresolved",
    "/components/schemas/Pet/discriminator/mapping/dog",
    schema(ref("Pet"), { Pet: pet({ dog: "Dogg" }), Cat: text, Dog: text }),
  ],
  [
    "a value of a discriminator that its schema excludes",
    "document-invalid",
    "/components/schemas/Pet/discriminator/mapping/dog",
    schema(ref("Pet"), {
      Pet: pet({ dog: "Dog" }),
      Cat: { properties: { kind: text } },
      Dog: { properties: { kind: { const: "hound" } } },
    }),
  ],
  [
    "an answer that is a schema",
    "document-invalid",
    "/paths/~1other~1{id}/get/responses/404/$ref",
    {
      paths: operation({ ...other, responses: { ...other.responses, 404: ref("Fault") } }),
      components: { schemas: { Fault: text } },
    },
  ],
  [
    "to what is no schema",
    "document-invalid",
    "/components/schemas/A/properties/t/$ref",
    schema(text, { A: { properties: { t: { $ref: "#/info/title" } } } }),
  ],
  [
    "out of the document",
    "ref-external",
    "/components/schemas/A/properties/b/$ref",
    schema(text, { A: { properties: { b: { $ref: "https://example.com/b.json" } } } }),
  ],
  [
    "schemas that are each other",
    "ref-cycle",
    "/components/schemas/A",
    schema(text, { A: ref("B"), B: ref("A") }),
  ],
  [
    "a parameter declared twice",
    "parameter-duplicate",
    "/paths/~1other~1{id}/get/parameters/1",
    withParameters(
      { name: "q", in: "query", schema: text },
      { name: "q", in: "query", schema: { type: "integer" } },
    ),
  ],
  [
    "a parameter that is not declared",
    "path-parameter-undeclared",
    "/paths/~1other~1{id}~1{it's}/get",
    { paths: operation(other, "/other/{id}/{it's}") },
  ],
  [
    "a parameter that is not in the path",
    "path-parameter-unused",
    "/paths/~1other~1{id}/get/parameters/0",
    withParameters({ name: "of..no..path", in: "path", required: true, schema: text }),
  ],
  [
    "a parameter without a place",
    "document-invalid",
    "/paths/~1other~1{id}/get/parameters/0",
    withParameters({ name: "q", schema: text }),
  ],
  [
    "a parameter in a place that is none",
    "document-invalid",
    "/paths/~1other~1{id}/get/parameters/0/in",
    withParameters({ name: "q", in: "body", schema: text }),
  ],
  [
    "a parameter that is none",
    "document-invalid",
    "/paths/~1other~1{id}/get/parameters/0",
    withParameters(5),
  ],
  [
    "a parameter without a value",
    "value-empty",
    "/paths/~1other~1{id}/get/parameters/0",
    withParameters(null, { name: "q", in: "query", schema: text }),
  ],
  [
    "a type of another language",
    "document-invalid",
    "/components/schemas/A/properties/n/type",
    schema(text, { A: { properties: { n: { type: "int" } } } }),
  ],
  [
    "a type that is none",
    "document-invalid",
    "/components/schemas/A/type",
    schema(text, { A: { type: "whatever" } }),
  ],
  [
    "null among types, unquoted",
    "value-empty",
    "/components/schemas/A/type/1",
    schema(text, { A: { type: ["string", null] } }),
  ],
  [
    "required on the property",
    "document-invalid",
    "/components/schemas/A/properties/n/required",
    schema(text, { A: { properties: { n: { type: "string", required: true } } } }),
  ],
  [
    "required that is one name",
    "document-invalid",
    "/components/schemas/A/required",
    schema(text, { A: { required: "n", properties: { n: text } } }),
  ],
  [
    "a name in required that is none",
    "document-invalid",
    "/components/schemas/A/required/0",
    schema(text, { A: { required: [5], properties: { n: text } } }),
  ],
  [
    "items as a list",
    "document-invalid",
    "/components/schemas/A/items",
    schema(text, { A: { type: "array", items: [text, { type: "integer" }] } }),
  ],
  [
    "a discriminator that is a text",
    "document-invalid",
    "/components/schemas/A/discriminator",
    schema(text, { A: { discriminator: "kind", properties: { kind: text } } }),
  ],
  [
    "a limit in quotes",
    "document-invalid",
    "/components/schemas/A/minLength",
    schema(text, { A: { type: "string", minLength: "3" } }),
  ],
  [
    "properties as a list",
    "document-invalid",
    "/components/schemas/A/properties",
    schema(text, { A: { type: "object", properties: [text] } }),
  ],
  ["a schema without a name", "document-invalid", "/components/schemas/", schema(text, { "": text })],
  ["a schema without a value", "value-empty", "/components/schemas/A", schema(text, { A: null })],
  [
    "a media type without a schema's value",
    "value-empty",
    "/paths/~1other~1{id}/get/responses/200/content/application~1json/schema",
    schema(null),
  ],
  [
    "a status that is none",
    "document-invalid",
    "/paths/~1other~1{id}/get/responses/20x0",
    { paths: operation({ ...other, responses: { ...other.responses, "20x0": { description: "?" } } }) },
  ],
  [
    "a status without a value",
    "value-empty",
    "/paths/~1other~1{id}/get/responses/404",
    { paths: operation({ ...other, responses: { ...other.responses, 404: null } }) },
  ],
  [
    "answers as a list",
    "document-invalid",
    "/paths/~1fine~1more/get/responses",
    { paths: { ...operation(other), "/fine/more": { get: { operationId: "More_Get", responses: [] } } } },
  ],
  [
    "a body without a value",
    "value-empty",
    "/paths/~1other~1{id}/get/requestBody",
    { paths: operation({ ...other, requestBody: null }) },
  ],
  [
    "a body that makes no sense",
    "document-invalid",
    "/paths/~1other~1{id}/get/requestBody",
    { paths: operation({ ...other, requestBody: "json" }) },
  ],
  [
    "an operation that is none",
    "document-invalid",
    "/paths/~1other~1{id}/get",
    { paths: operation([other]) },
  ],
  ["a method without a value", "value-empty", "/paths/~1other~1{id}/get", { paths: operation(null) }],
  [
    "a path that is relative",
    "document-invalid",
    "/paths/other~1{id}",
    { paths: operation(other, "other/{id}") },
  ],
  [
    "an operation without an id",
    "operation-id-missing",
    "/paths/~1other~1{id}/get",
    { paths: operation({ responses: other.responses }) },
  ],
  [
    "an id that is used twice",
    "operation-id-duplicate",
    "/paths/~1other~1{id}/get/operationId",
    { paths: operation({ ...other, operationId: "Fine_Get" }) },
  ],
  [
    "a server that is none",
    "document-invalid",
    "/servers/0/url",
    { ...schema(text), servers: [{ url: "http://[" }] },
  ],
  [
    "a variable of a server without a default",
    "document-invalid",
    "/servers/0/variables/v",
    { ...schema(text), servers: [{ url: "/{v}/x", variables: { v: {} } }] },
  ],
  [
    "a webhook that is a text",
    "document-invalid",
    "/webhooks/x",
    { ...schema(text), webhooks: { x: "post" } },
  ],
  ["tags without a value", "value-empty", "/tags", { ...schema(text), tags: null }],
])("%s", (_, code, pointer, parts) => {
  const document = { openapi: "3.1.0", info: { title: "Some", version: "1" }, ...parts };
  const documents = [{ path: "some/api.json", text: JSON.stringify(document) }];
  const { domains, diagnostics } = analyse({ documents });
  const told = diagnostics.filter(isDegraded);
  expect(told).toMatchObject([{ code, severity: "warning", place: { file: "some/api.json", pointer } }]);
  const methods = domains.flatMap(({ resources }) => resources.flatMap((each) => each.operations));
  expect(methods.map(({ source }) => source)).toContain("Fine_Get");

  const [, overlay = ""] = told[0]?.hint?.split(`${OVERLAY_FOLLOWS}\n`) ?? [];
  expect(parse(overlay)).toMatchObject({ overlay: "1.0.0" });
  const pasted = { path: "some/overlays/mine.yaml", text: overlay };
  const mended = analyse({ documents, overlays: [pasted] });
  expect(mended.diagnostics.filter(isDegraded)).toEqual([]);
  expect(JSON.parse(JSON.stringify(mended.domains))).toHaveLength(1);

  const strict = analyse({ documents, strict: true });
  expect(strict.domains).toEqual([]);
  expect(strict.diagnostics).toContainEqual(expect.objectContaining({ code, severity: "error" }));
});

it("overlays of several faults go together", () => {
  const parts = {
    paths: operation({
      ...other,
      tags: [1, "a", null],
      parameters: [
        null,
        { name: "a", in: "query", schema: { type: "int" } },
        7,
        { $ref: "#/components/parameters/B" },
        null,
      ],
      responses: { ...other.responses, 404: null, "4xy": {} },
    }),
    components: {
      schemas: { A: ref("B"), B: ref("A"), C: { properties: { x: ref("D"), y: ref("D") }, required: "x" } },
    },
  };
  const document = { openapi: "3.1.0", info: { title: "Some", version: "1" }, ...parts };
  const documents = [{ path: "some/api.json", text: JSON.stringify(document) }];
  const told = analyse({ documents }).diagnostics.filter(isDegraded);
  const overlays = told.map(({ hint }, i) => ({
    path: `some/overlays/${i}.yaml`,
    text: hint?.split(`${OVERLAY_FOLLOWS}\n`)[1] ?? "",
  }));
  expect(told.length).toBeGreaterThan(10);
  const left = analyse({ documents, overlays }).diagnostics.filter(
    ({ code }) => code !== "overlay-target-empty",
  );
  expect(left).toEqual([]);
});

it("a callback may be a reference", () => {
  const callbacks = { done: { $ref: "#/components/callbacks/Done" } };
  expect(misshapen({ paths: { "/a": { post: { callbacks } } }, components: { callbacks } })).toEqual([]);
});
