/** The same meaning in the words of OpenAPI 3.1 and 3.0 becomes the same type. */
import { describe, expect, it } from "vitest";
import { lowerSchema } from "../../generator/pass/lower-schema.ts";
import { contextOf, show } from "./support.ts";
import type { JsonObject } from "../../generator/ground/json.ts";

const S = { type: "string" };
const A = { $ref: "#/components/schemas/A" };
const components = {
  schemas: {
    A: { type: "object", properties: { x: { $ref: "#/components/schemas/A" } } },
    E: { enum: ["a", "b"] },
    Closed: { type: "object", additionalProperties: false },
    Odd: { type: "object", properties: { if: { unevaluatedItems: false } } },
    HasOdd: { type: "array", items: { $ref: "#/components/schemas/Odd" } },
  },
};

it.each<[want: string, modern: JsonObject, old?: JsonObject]>([
  ["string|null", { type: ["string", "null"] }, { type: "string", nullable: true }],
  ["integer:int64", { type: "integer", format: "int64" }],
  ["#A", { type: "object", oneOf: [A] }],
  ["#A|null", { oneOf: [{ type: "null" }, A] }, { oneOf: [A], nullable: true }],
  ["#A|null", { type: ["object", "null"], oneOf: [A] }, { type: "object", allOf: [A], nullable: true }],
  ["#A|null", { anyOf: [A, { enum: [null] }] }, { anyOf: [A, { nullable: true, enum: [null] }] }],
  ["(#A ^ string)", { oneOf: [A, S] }],
  ["(#A | string)", { anyOf: [A, S, A] }],
  ["(#A & {y?: string; unstated})", { allOf: [A, { type: "object", properties: { y: S } }] }],
  ["#A", { allOf: [A, { description: "more" }] }],
  [
    "[string|null]",
    { type: "array", items: { type: ["string", "null"] } },
    { type: "array", items: { ...S, nullable: true } },
  ],
  ["[string, integer, ...never]", { type: "array", prefixItems: [S, { type: "integer" }], items: false }],
  ["[string, ...unknown]<minItems=1>", { prefixItems: [S], minItems: 1 }],
  ["[string, ...integer]", { type: "array", prefixItems: [S], items: { type: "integer" } }],
  ["[string, ...never]<maxItems=1>", { type: "array", prefixItems: [S], maxItems: 1 }],
  ["[never]", { type: "array", items: false }],
  [
    "enum(a b)|null",
    { type: ["string", "null"], enum: ["a", "b", "a", null] },
    { ...S, nullable: true, enum: ["a", "b", null] },
  ],
  ["enum(1=One 2=Two)", { type: "integer", enum: [1, 2], "x-enumNames": ["One", "Two"] }],
  ["enum(1 2)", { type: "integer", enum: [1, 2], "x-enumNames": ["One"] }],
  ["const(a)", { const: "a" }, { enum: ["a"] }],
  ["const(a)|null", { enum: ["a", null] }, { nullable: true, enum: ["a", "a"] }],
  ['{"k":1}', { const: { k: 1 } }],
  ['(enum(a) | enum(1) | {"k":[1]} | [])|null', { enum: ["a", 1, { k: [1] }, null, []] }],
  ["never", { oneOf: [false, false] }],
  ["string", { anyOf: [false, S] }],
  ["(enum(a) | enum(1))", { enum: ["a", 1] }],
  ["map(unknown)", { type: "object" }],
  ["map(string)", { type: "object", additionalProperties: S }],
  ["{/^a/: string, /^b/: #A; unstated}", { type: "object", patternProperties: { "^a": S, "^b": A } }],
  [
    "{y: string, /^a/: #A; integer}",
    {
      properties: { y: S },
      required: ["y"],
      patternProperties: { "^a": A },
      additionalProperties: { type: "integer" },
    },
  ],
  ["{/^a/: string; closed}", { patternProperties: { "^a": S }, additionalProperties: false }],
  // Limits that stand apart from the type they concern.
  ["string<maxLength=3>", { allOf: [S, { maxLength: 3 }] }, { ...S, allOf: [{ maxLength: 3 }] }],
  ["string<maxLength=3 minLength=2>", { ...S, maxLength: 5, allOf: [{ maxLength: 3, minLength: 2 }] }],
  [
    "(#A & unknown<minProperties=1>)",
    { allOf: [A], minProperties: 1 },
    { ...A, type: "object", minProperties: 1 },
  ],
  ["unknown<minimum=1 maxLength=2>", { minimum: 1, maxLength: 2 }],
  [
    "(integer<multipleOf=2> & unknown<multipleOf=3>)",
    { type: "integer", multipleOf: 2, anyOf: [{ multipleOf: 3 }] },
  ],
  [
    "((unknown<minimum=2> ^ unknown<maximum=1>) & integer)",
    { type: "integer", oneOf: [{ minimum: 2 }, { maximum: 1 }] },
  ],
  ["{y?: string; unstated}<minProperties=1>", { properties: { y: S }, minProperties: 1 }],
  // An enum beside a reference says something when it is narrower.
  ["(#E & const(a))", { $ref: "#/components/schemas/E", enum: ["a"] }],
  ["#E", { $ref: "#/components/schemas/E", enum: ["b", "a", "c"] }],
  ["((string ^ #A) | integer)", { anyOf: [{ oneOf: [S, A] }, { type: "integer" }] }],
  ["{; closed}", { type: "object", additionalProperties: false }],
  ["{y: string; open}", { properties: { y: S }, required: ["y"], additionalProperties: true }],
  ["{y?: string; #A}", { properties: { y: S }, additionalProperties: A }],
  ["(string | integer)", { type: ["string", "integer"] }],
  ["unknown", {}],
  ["null", { type: "null" }, { enum: [null] }],
  ["null", { type: ["null"] }, { type: "string", nullable: true, enum: [null] }],
  ["null", { const: null }],
  ["null", { oneOf: [{ type: "null" }, { const: null }] }],
  ["unknown|null", { nullable: true }],
  // A union may be null when a member may.
  ["(string ^ integer)|null", { oneOf: [{ type: ["string", "null"] }, { type: "integer" }] }],
  ["(string | #A)|null", { anyOf: [S, { anyOf: [A, { type: "null" }] }] }],
  ["enum(a b)|null", { enum: ["a", null, "b"] }],
  ["(enum(a) | enum(1))|null", { enum: ["a", 1, null] }],
  ["#A_x", { $ref: "#/components/schemas/A/properties/x" }],
])("%s", (want, ...dialects) => {
  for (const schema of dialects) {
    const context = contextOf({ components });
    expect(show(lowerSchema(context, schema, "/x"))).toBe(want);
    expect(context.diagnostics).toEqual([]);
  }
});

const BASE = { $ref: "#/components/schemas/Base" };
const required = (...names: string[]) => ({ required: names });

describe("required", () => {
  const schemas = {
    Base: { type: "object", properties: { id: { type: "integer", readOnly: true }, name: S, at: A } },
    Heir: { allOf: [BASE] },
    Strict: { ...required("name"), properties: { name: S } },
    NeedsName: required("name"),
    NeedsGhost: { type: "object", ...required("ghost") },
    Endless: { allOf: [{ $ref: "#/components/schemas/Endless" }], ...required("name") },
    A: components.schemas.A,
  };
  const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });

  it.each<[want: string, schema: JsonObject]>([
    // beside allOf, inside of it, through references
    ["(#Base & {name: string; unstated})", { allOf: [BASE], ...required("name") }],
    ["(#Base & {name: string; unstated})", { allOf: [BASE, required("name")] }],
    ["(#Base & {name: string; unstated})", { allOf: [BASE, { type: "object", ...required("name") }] }],
    ["(#Base & {name: string; unstated})", { allOf: [{ allOf: [BASE] }, { allOf: [required("name")] }] }],
    ["(#Base & {name: string; unstated})", { ...BASE, ...required("name") }],
    ["(#Heir & {name: string; unstated})", { allOf: [ref("Heir")], ...required("name") }],
    ["(#Base & #NeedsName & {name: string; unstated})", { allOf: [BASE, ref("NeedsName")] }],
    ["(#Base & {at: #A; unstated})", { allOf: [BASE], ...required("at") }],
    [
      "(#Base & {y?: string, name: string; unstated})",
      { allOf: [BASE], properties: { y: S }, ...required("name") },
    ],
    ["#Strict", { allOf: [ref("Strict")], ...required("name") }],
    ["#Endless", { allOf: [ref("Endless")], ...required("name") }],
    // where it is declared
    ["{a: string; unstated}", { allOf: [{ type: "object", properties: { a: S } }], ...required("a") }],
    ["{a: string; unstated}", { properties: { a: S }, allOf: [required("a")] }],
    // in members of unions
    [
      "(({a: string; unstated} | {b: integer; unstated}) & {a?: string, b?: integer; unstated})",
      { properties: { a: S, b: { type: "integer" } }, anyOf: [required("a"), required("b")] },
    ],
    [
      "(({a?: string; unstated} ^ {a?: integer; unstated}) & {a: (string | integer); unstated})",
      { oneOf: [{ properties: { a: S } }, { properties: { a: { type: "integer" } } }], ...required("a") },
    ],
    [
      "{a: string; unstated}",
      { properties: { a: S }, ...required("a"), anyOf: [required("a"), required("b")] },
    ],
    // declared nowhere
    ["{code: unknown; open}", { type: "object", ...required("code") }],
    ["{code: unknown; open}", required("code")],
    ["{code: string; string}", { type: "object", ...required("code"), additionalProperties: S }],
    ["{a?: string, ghost: unknown; unstated}", { properties: { a: S }, ...required("ghost") }],
    ["#NeedsGhost", { allOf: [ref("NeedsGhost")] }],
    // says nothing of other types, and an object alone says nothing new
    ["string", { ...S, ...required("a") }],
    ["#Base", { allOf: [BASE, { type: "object" }] }],
    ["map(unknown)", { allOf: [{ type: "object" }] }],
  ])("%s", (want, schema) => {
    const context = contextOf({ components: { schemas } });
    expect(show(lowerSchema(context, schema, "/x"))).toBe(want);
    expect(context.diagnostics).toEqual([]);
  });

  it("keeps what is said of the property", () => {
    const type = lowerSchema(
      contextOf({ components: { schemas } }),
      { allOf: [BASE], ...required("id") },
      "/x",
    );
    const fields =
      type.kind === "intersection" ? type.members.flatMap((m) => (m.kind === "object" ? m.fields : [])) : [];
    expect(fields).toMatchObject([
      { source: "id", required: true, readOnly: true, at: "/components/schemas/Base/properties/id" },
    ]);
  });

  it("does not grow with the levels of a schema", () => {
    const nested = (depth: number): JsonObject =>
      depth === 0
        ? S
        : {
            properties: { a: nested(depth - 1) },
            anyOf: [required("a"), { ...required("a"), description: "again" }],
          };
    const size = (depth: number) => JSON.stringify(lowerSchema(contextOf(), nested(depth), "/x")).length;
    expect(size(20)).toBeLessThan(size(10) * 8);
  });
});

it.each<[want: string, schema: JsonObject, told?: string]>([
  // By JSON Schema both would forbid what the other part declares; nobody means that.
  [
    "(#A & {y?: string; unstated})",
    { allOf: [A, { properties: { y: S }, additionalProperties: false }] },
    "/x/allOf/1/additionalProperties",
  ],
  [
    "(#A & {y?: string; unstated})",
    { allOf: [A], properties: { y: S }, additionalProperties: S },
    "/x/additionalProperties",
  ],
  ["#A", { allOf: [A], additionalProperties: false }, "/x/additionalProperties"],
  [
    "({a?: string; unstated} & {y?: string; unstated})",
    { properties: { y: S }, additionalProperties: false, anyOf: [{ properties: { a: S } }] },
    "/x/additionalProperties",
  ],
  [
    "(#Closed & {y?: string; unstated})",
    { allOf: [{ $ref: "#/components/schemas/Closed" }, { properties: { y: S } }] },
    "/x/allOf/0/$ref",
  ],
  // What is declared here is not forbidden here.
  ["(#A & {x?: string; closed})", { allOf: [A], properties: { x: S }, additionalProperties: false }],
  [
    "({a?: string; closed} ^ {b?: string; closed})",
    {
      oneOf: [
        { properties: { a: S }, additionalProperties: false },
        { properties: { b: S }, additionalProperties: false },
      ],
    },
  ],
])("further properties of %s", (want, schema, told) => {
  const context = contextOf({ components });
  expect(show(lowerSchema(context, schema, "/x"))).toBe(want);
  expect(context.diagnostics.map(({ place }) => place?.pointer)).toEqual(told === undefined ? [] : [told]);
});

it("takes readOnly and writeOnly from what a property refers to or is put together of", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    Id: { ...S, readOnly: true },
    Plain: S,
    Round: { oneOf: [ref("Round")] },
    Secret: { allOf: [ref("Plain"), { writeOnly: true }] },
  };
  const properties = {
    id: ref("Id"),
    maybe: { anyOf: [ref("Id"), { type: "null" }] },
    part: { allOf: [ref("Plain"), { readOnly: true }] },
    one: { oneOf: [ref("Id"), ref("Plain")] },
    secret: ref("Secret"),
    round: ref("Round"),
  };
  const type = lowerSchema(contextOf({ components: { schemas } }), { properties }, "/x");
  const flags = type.kind === "object" ? type.fields.filter((f) => f.readOnly || f.writeOnly) : [];
  expect(flags.map((f) => `${f.source} ${f.readOnly ? "r" : ""}${f.writeOnly ? "w" : ""}`)).toEqual([
    "id r",
    "maybe r",
    "part r",
    "secret w",
  ]);
});

it("holds oneOf to its word only where types say all that its members say", () => {
  const want = (name: string) =>
    show(
      lowerSchema(contextOf({ components }), { oneOf: [S, { $ref: `#/components/schemas/${name}` }] }, "/x"),
    );
  expect(["A", "Odd", "HasOdd"].map(want)).toEqual([
    "(string ^ #A)",
    "(string | #Odd)",
    "(string | #HasOdd)",
  ]);
});

it.each<[code: string, schema: JsonObject, want: string]>([
  ["unsupported", { ...S, not: { const: "a" } }, "string"],
  ["unsupported", { enum: [] }, "unknown"],
  ["unsupported", { format: "date" }, "unknown"],
  ["unsupported", { type: "string", anyOf: [S, { type: "integer" }] }, "(string | integer)"],
  ["unsupported", { oneOf: [A, A] }, "#A"],
  [
    "unsupported",
    { properties: { a: false, b: S }, required: ["a", "b"] },
    "{a?: never, b: string; unstated}",
  ],
  // A member that types and rules take for wider than it is would match too much.
  ["unsupported", { oneOf: [S, { not: S }, A] }, "unknown"],
  ["unsupported", { oneOf: [S, { ...A, unevaluatedProperties: false }] }, "(string | #A)"],
  ["document-invalid", { type: "text" }, "unknown"],
  ["ref-unresolved", { $ref: "#/components/schemas/B" }, "unknown"],
  ["ref-external", { $ref: "other.json#/A" }, "unknown"],
])("%s is said of %j", (code, schema, want) => {
  const context = contextOf({ components });
  expect(show(lowerSchema(context, schema, "/x"))).toBe(want);
  expect(context.diagnostics.map((found) => found.code)).toEqual([code]);
});
