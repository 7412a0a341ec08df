/** What OpenAPI allows and the vendor rarely writes: the types tell the truth, and values of them can be written. */
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { documentOf, type Tree } from "./documents.ts";
import { declarations, typeErrors } from "./typescript.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const ref = (name: string): Tree => ({ $ref: `#/components/schemas/${name}` });
const PET = { type: "object", required: ["id"], properties: { id: whole } };

/** `want` is the declaration of `T`; the values are of that type, or are not. */
const SCHEMAS: readonly {
  readonly what: string;
  readonly schema: Tree | boolean;
  readonly want: string;
  readonly good?: readonly string[];
  readonly bad?: readonly string[];
}[] = [
  {
    what: "properties and further ones of another type",
    schema: {
      type: "object",
      required: ["id"],
      properties: { id: { ...whole, description: "Key." }, tag: text },
      additionalProperties: { type: "boolean" },
    },
    want: "export type T = { id: number; tag?: string; } & { [key: string]: boolean | number | string; };",
    good: [`{ id: 1, extra: true }`, `{ id: 1, tag: "a" }`],
    bad: [`{ extra: true }`, `{ id: 1, extra: {} }`],
  },
  {
    what: "further properties of any type",
    schema: { ...PET, additionalProperties: true },
    want: "export interface T { id: number; [key: string]: unknown; }",
    good: [`{ id: 1, extra: [null] }`],
    bad: [`{ id: "1" }`],
  },
  {
    what: "a map",
    schema: { type: "object", additionalProperties: { type: ["string", "null"] } },
    want: "export interface T { [key: string]: string | null; }",
    good: [`{ a: null }`],
  },
  {
    what: "no properties allowed",
    schema: { type: "object", additionalProperties: false },
    want: "export type T = Record<string, never>;",
    good: ["{}"],
    bad: ["{ a: 1 }"],
  },
  {
    what: "allOf with properties of its own",
    schema: { allOf: [ref("Pet")], type: "object", required: ["tag"], properties: { tag: text } },
    want: "export type T = Pet & { tag: string; };",
    good: [`{ id: 1, tag: "a" }`],
    bad: [`{ id: 1 }`, `{ tag: "a" }`],
  },
  {
    what: "a reference with properties beside it (3.1)",
    schema: { ...ref("Pet"), properties: { tag: text } },
    want: "export type T = Pet & { tag?: string; };",
    good: [`{ id: 1, tag: "a" }`],
  },
  {
    what: "anyOf without discriminator",
    schema: { anyOf: [ref("Pet"), { type: "object", required: ["no"], properties: { no: text } }, text] },
    want: "export type T = Pet | { no: string; } | string;",
    good: [`{ id: 1 }`, `{ no: "a" }`, `"a"`],
    bad: ["1"],
  },
  {
    what: "anyOf that only says what is required",
    schema: { ...PET, anyOf: [{ required: ["id"] }, { required: ["tag"] }] },
    want: "export interface T { id: number; }",
  },
  {
    what: "anyOf that requires one thing or another",
    schema: {
      type: "object",
      properties: { a: { type: "string" }, b: {} },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    want: "export type T = ({ a: string; } | { b: unknown; }) & { a?: string; b?: unknown; };",
    good: [`{ a: "x" }`, "{ b: 1 }"],
    bad: ["{}", "{ a: 1 }"],
  },
  {
    what: "what is required beside a reference",
    schema: { allOf: [ref("Pet")], required: ["name"], properties: { name: { type: "string" } } },
    want: "export type T = Pet & { name: string; };",
    bad: ["{ id: 1 }", `{ name: "x" }`],
  },
  {
    what: "null alone",
    schema: { type: "null" },
    want: "export type T = null;",
    good: ["null"],
    bad: ["1", "undefined"],
  },
  {
    what: "null as a list of one type",
    schema: { oneOf: [ref("Pet"), { type: ["null"] }] },
    want: "export type T = Pet | null;",
    good: ["null"],
  },
  { what: "const", schema: { const: "a" }, want: `export type T = "a";`, good: [`"a"`], bad: [`"b"`] },
  {
    what: "an enum of mixed types, with numbers no literal has",
    schema: { enum: ["a", 1, -1, 1e999, true, null, "a"] },
    want: `export type T = Open<"a"> | 1 | -1 | (number & {}) | true | null;`,
    good: ["-1", "null"],
    bad: ["false"],
  },
  {
    what: "several types",
    schema: { type: ["string", "integer"] },
    want: "export type T = string | number;",
  },
  {
    what: "prefixItems",
    schema: { type: "array", prefixItems: [text, whole], items: false },
    want: "export type T = [ string?, number? ];",
    good: [`["a", 1]`, `["a"]`, `[]`],
    bad: [`[1, "a"]`, `["a", 1, 2]`],
  },
  { what: "the schema true", schema: true, want: "export type T = unknown;" },
  { what: "the schema false", schema: false, want: "export type T = never;", bad: [`null`] },
  { what: "an empty schema", schema: {}, want: "export type T = unknown;" },
  {
    what: "a list of itself",
    schema: { type: "array", items: ref("T") },
    want: "export type T = T[];",
    good: ["[[], [[]]]"],
  },
  {
    what: "a map of itself",
    schema: { type: "object", additionalProperties: { oneOf: [ref("T"), text] } },
    want: "export interface T { [key: string]: T | string; }",
    good: [`{ a: { b: "c" } }`],
  },
  {
    what: "itself through allOf and a property",
    schema: { allOf: [ref("Pet"), { type: "object", properties: { parent: ref("T") } }] },
    want: "export type T = Pet & { parent?: T; };",
    good: [`{ id: 1, parent: { id: 2 } }`],
  },
];

describe("schemas", () => {
  it.each(SCHEMAS)("$what", async ({ schema, want }) => {
    const { files, diagnostics } = await generate({ documents: [schemasOf({ T: schema, Pet: PET })] });
    expect(diagnostics.filter((found) => found.severity === "error")).toEqual([]);
    const declared = declarations(files.get("pets/src/types.ts") ?? "").get("T");
    expect(declared?.replace(/\s+/g, " ")).toBe(want);
  });

  it("take the values they allow and no others", async () => {
    const schemas = Object.fromEntries(SCHEMAS.map(({ schema }, i) => [`T${i}`, renamed(schema, `T${i}`)]));
    const { files } = await generate({ documents: [schemasOf({ ...schemas, Pet: PET })] });
    const values = SCHEMAS.flatMap(({ good = [], bad = [] }, i) => [
      ...good.map((value) => `use<types.T${i}>(${value});`),
      ...bad.map((value) => `// @ts-expect-error\nuse<types.T${i}>(${value});`),
    ]);
    const probe = `import type * as types from "./types.js";\nfunction use<T>(value: T): T { return value; }\n${values.join("\n")}\n`;
    expect(typeErrors(new Map([...files, ["pets/src/probe.ts", probe]]))).toEqual([]);
  });

  it("keep apart what is hoisted from what has a name", async () => {
    const own = { type: "object", properties: { inner: { type: "object", properties: { a: text } } } };
    const document = documentOf({
      paths: {
        "/a": {
          get: {
            operationId: "Pets_Get",
            responses: {
              "200": { description: "", content: json({ type: "object", properties: { x: whole } }) },
            },
          },
        },
      },
      components: {
        schemas: {
          Own: own,
          Own_inner: { type: "object", properties: { b: text } },
          PetsGetResult: { type: "object", properties: { c: text } },
          Use: { type: "object", properties: { hoisted: ref("Own/properties/inner") } },
        },
      },
    });
    const { files } = await generate({ documents: [document] });
    const types = declarations(files.get("pets/src/types.ts") ?? "");
    const flat = [...types].map(([, code]) => code.replace(/\s+/g, " ").replace("export interface ", ""));
    expect(flat).toEqual([
      "Own { inner?: { a?: string; }; }",
      "OwnInner { b?: string; }",
      "PetsGetResult { c?: string; }",
      "Use { hoisted?: OwnInner_1dd015; }",
      "OwnInner_1dd015 { a?: string; }",
      "PetsGetResult2 { x?: number; }",
    ]);
    expect(files.get("pets/src/resources/pets.ts")).toContain(
      "get(options?: CallOptions): ApiPromise<PetsGetResult2>",
    );
  });
});

const OPERATIONS: readonly {
  readonly what: string;
  readonly path?: string;
  /** GET unless said: what has a body needs one that sends it. */
  readonly method?: "get" | "post";
  readonly item?: Tree;
  readonly operation: Tree;
  readonly components?: Tree;
  /** Signature of the method, without its name. */
  readonly want: string;
  readonly codes?: readonly string[];
}[] = [
  {
    what: "path-level and referenced parameters; the operation's own wins",
    path: "/pets/{id}/{id}",
    item: { parameters: [{ $ref: "#/components/parameters/id" }, { name: "q", in: "query", schema: whole }] },
    operation: {
      parameters: [{ name: "q", in: "query", required: true, schema: text }],
      responses: { 204: {} },
    },
    components: { parameters: { id: { name: "id", in: "path", required: true, schema: text } } },
    want: "(id: string, query: PetsGetQuery, options?: CallOptions): ApiPromise<void>",
  },
  {
    what: "header and cookie parameters",
    operation: {
      parameters: [
        { name: "X-Trace", in: "header", schema: text },
        { name: "session", in: "cookie", schema: text },
      ],
      responses: { 204: {} },
    },
    want: "(options?: CallOptionsWith<PetsGetOptions>): ApiPromise<void>",
  },
  {
    what: "a cookie that has to be there",
    operation: {
      parameters: [
        { name: "q", in: "query", schema: text },
        { name: "session", in: "cookie", required: true, schema: text },
      ],
      responses: { 204: {} },
    },
    want: "(query: PetsGetQuery | null | undefined, options: CallOptionsWith<PetsGetOptions>): ApiPromise<void>",
  },
  {
    what: "several media types: JSON first, whatever the order",
    method: "post",
    operation: {
      requestBody: {
        content: { "text/plain": { schema: text }, ...json(ref("Pet")), "application/xml": {} },
      },
      responses: {
        200: { content: { "text/plain": { schema: text }, "text/json": { schema: ref("Pet") } } },
      },
    },
    want:
      '< SentAs extends "application/json" | "text/plain" | "application/xml" = "application/json", ' +
      'WantedAs extends "text/json" | "text/plain" = "text/json", >( ' +
      'body: { "application/json": Pet; "text/plain": string; "application/xml": string | BinaryInput }[SentAs], ' +
      "options?: CallOptions & { readonly contentType?: SentAs | undefined; readonly accept?: WantedAs | undefined; }, " +
      '): { "text/json": ApiPromise<Pet>; "text/plain": ApiPromise<string> }[WantedAs]',
  },
  {
    what: "media type ranges",
    method: "post",
    operation: {
      requestBody: { content: { "application/*": { schema: ref("Pet") } } },
      responses: { 200: { content: { "*/*": { schema: ref("Pet") } } } },
    },
    want: "<const Dry = undefined>(body: Pet, options?: WriteOptions<Dry>): ApiPromise<Written<Pet, Dry>>",
  },
  {
    what: "a status range",
    operation: { responses: { "2XX": { content: json(ref("Pet")) }, "4XX": {} } },
    want: "(options?: CallOptions): ApiPromise<Pet>",
  },
  {
    what: "only a default answer",
    operation: { responses: { default: { content: json(ref("Pet")) } } },
    want: "(options?: CallOptions): ApiPromise<Pet>",
  },
  {
    what: "two successes of different types",
    operation: {
      responses: { 200: { content: json(ref("Pet")) }, 202: { content: json(text) }, default: {} },
    },
    want: "(options?: CallOptions): ApiPromise<PetsGetResult>",
  },
  {
    what: "referenced body and answer",
    method: "post",
    operation: {
      requestBody: { $ref: "#/components/requestBodies/one" },
      responses: { 200: { $ref: "#/components/responses/one" } },
    },
    components: {
      requestBodies: { one: { required: false, content: json(ref("Pet")) } },
      responses: { one: { description: "", content: json(ref("Pet")) } },
    },
    want: "<const Dry = undefined>(body?: Pet, options?: WriteOptions<Dry>): ApiPromise<Written<Pet, Dry>>",
  },
  {
    what: "a body that fetch does not send",
    operation: { requestBody: { content: json(ref("Pet")) }, responses: { 204: {} } },
    want: "(options?: CallOptions): ApiPromise<void>",
    codes: ["unsupported"],
  },
  {
    what: "no answers at all",
    operation: {},
    want: "(options?: CallOptions): ApiPromise<unknown>",
    codes: ["success-undeclared"],
  },
];

describe("operations", () => {
  it.each(OPERATIONS)("$what", async ({ want, codes = [], ...parts }) => {
    const { files, diagnostics } = await generate({ documents: [operationOf(parts)] });
    expect(diagnostics.map((found) => found.code)).toEqual(codes);
    const signature = /\n {2}get([<(][^]*?) \{\n {4}return /.exec(
      files.get("pets/src/resources/pets.ts") ?? "",
    )?.[1];
    expect(signature?.replace(/\s+/g, " ")).toBe(want);
  });

  it("compile", async () => {
    const documents = OPERATIONS.map((parts, i) => ({ ...operationOf(parts), path: `pets-${i}-x.json` }));
    const { files } = await generate({ documents });
    expect(typeErrors(files)).toEqual([]);
  });
});

function operationOf({
  path = "/pets",
  method = "get",
  item,
  operation,
  components,
}: Omit<(typeof OPERATIONS)[number], "what" | "want">) {
  return documentOf({
    paths: { [path]: { ...item, [method]: { operationId: "Pets_Get", ...operation } } },
    components: { ...components, schemas: { Pet: PET } },
  });
}

describe("documents", () => {
  it.each([
    ["without info", { info: undefined }, []],
    ["without paths", { components: {} }, []],
    ["with nothing in them", { info: {}, paths: {}, components: { schemas: {} }, servers: [], tags: [] }, []],
    [
      "with null for sections",
      { info: null, components: null, servers: null },
      ["info has no value", "servers has no value", "components has no value"],
    ],
  ])("%s give a package without operations", async (_, parts, warnings) => {
    const { files, diagnostics } = await generate({ documents: [documentOf(parts)] });
    expect(diagnostics.map((found) => found.message)).toEqual(warnings);
    expect(diagnostics.every((found) => found.severity === "warning")).toBe(true);
    expect(files.get("pets/src/client.ts")).toContain("export class Pets {");
  });

  it("of any file name hide nothing of the packages around them", async () => {
    const names =
      "client constructor service-titan for-tenant from-env then date error resource runtime sdk default webhooks redis sync mcp 123 顧客 __proto__ node_modules";
    const paths = { "/a": { get: { operationId: "Dates_Get", responses: { 204: {} } } } };
    const documents = names.split(" ").map((name) => documentOf({ paths }, `${name}.json`));
    const { files, diagnostics } = await generate({ documents });
    expect(diagnostics).toEqual([]);
    const packages = new Set([...files.keys()].map((path) => path.split("/")[0] ?? ""));
    expect([...packages].filter((name) => !/\./.test(name)).sort()).toEqual(
      "123 client_ constructor date default error for-tenant from-env mcp mcp_ node-modules proto redis redis_ resource runtime runtime_ sdk sdk_ service-titan sync sync_ then u9867u5ba2 webhooks_".split(
        " ",
      ),
    );
    expect(typeErrors(files)).toEqual([]);
  });
});

it("two documents whose names become one are told apart by the user", async () => {
  const documents = ["a-1.json", "a1.json"].map((path) => documentOf({}, path));
  const { diagnostics } = await generate({ documents });
  expect(diagnostics.map((found) => found.message)).toEqual(["The domains a-1 and a1 both become A1"]);
});

function schemasOf(schemas: Record<string, unknown>) {
  return documentOf({ paths: {}, components: { schemas } });
}

function json(schema: Tree): Tree {
  return { "application/json": { schema } };
}

/** Lets a schema refer to itself by another name. */
function renamed(schema: Tree | boolean, name: string): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('schemas/T"', `schemas/${name}"`));
}
