/** The same meaning in the words of OpenAPI 3.1 and 3.0 becomes the same type. */
import { expect, it } from "vitest";
import { lowerSchema } from "../../generator/pass/lower-schema.ts";
import type { JsonObject } from "../../generator/read/source.ts";
import { contextOf, show } from "./support.ts";

const S = { type: "string" };
const A = { $ref: "#/components/schemas/A" };
const components = {
  schemas: { A: { type: "object", properties: { x: { $ref: "#/components/schemas/A" } } } },
};

it.each<[want: string, modern: JsonObject, old?: JsonObject]>([
  ["string|null", { type: ["string", "null"] }, { type: "string", nullable: true }],
  ["integer:int64", { type: "integer", format: "int64" }],
  ["#A", { type: "object", oneOf: [A] }],
  ["#A|null", { oneOf: [{ type: "null" }, A] }, { oneOf: [A], nullable: true }],
  ["#A|null", { type: ["object", "null"], oneOf: [A] }, { type: "object", allOf: [A], nullable: true }],
  ["#A|null", { anyOf: [A, { enum: [null] }] }, { anyOf: [A, { nullable: true, enum: [null] }] }],
  ["(#A | string)", { oneOf: [A, S, A] }],
  ["(#A & {y?: string; unstated})", { allOf: [A, { type: "object", properties: { y: S } }] }],
  ["#A", { allOf: [A, { description: "more" }] }],
  [
    "[string|null]",
    { type: "array", items: { type: ["string", "null"] } },
    { type: "array", items: { ...S, nullable: true } },
  ],
  ["[(string | integer)]", { type: "array", prefixItems: [S, { type: "integer" }], items: false }],
  [
    "enum(a b)|null",
    { type: ["string", "null"], enum: ["a", "b", "a", null] },
    { ...S, nullable: true, enum: ["a", "b", null] },
  ],
  ["enum(1=One 2=Two)", { type: "integer", enum: [1, 2], "x-enumNames": ["One", "Two"] }],
  ["enum(1 2)", { type: "integer", enum: [1, 2], "x-enumNames": ["One"] }],
  ["enum(a)", { const: "a" }, { enum: ["a"] }],
  ["(enum(a) | enum(1))", { enum: ["a", 1] }],
  ["map(unknown)", { type: "object" }],
  ["map(string)", { type: "object", additionalProperties: S }],
  ["map((string | integer))", { type: "object", patternProperties: { "^a": S, "^b": { type: "integer" } } }],
  ["{; closed}", { type: "object", additionalProperties: false }],
  ["{y: string; open}", { properties: { y: S }, required: ["y"], additionalProperties: true }],
  ["{y?: string; #A}", { properties: { y: S }, additionalProperties: A }],
  ["(string | integer)", { type: ["string", "integer"] }],
  ["unknown", {}],
  ["unknown|null", { type: "null" }],
  ["#A_x", { $ref: "#/components/schemas/A/properties/x" }],
])("%s", (want, ...dialects) => {
  for (const schema of dialects) {
    const context = contextOf({ components });
    expect(show(lowerSchema(context, schema, "/x"))).toBe(want);
    expect(context.diagnostics).toEqual([]);
  }
});

it.each<[code: string, schema: JsonObject, want: string]>([
  ["unsupported", { ...S, not: { const: "a" } }, "string"],
  ["unsupported", { enum: [{}] }, "unknown"],
  ["unsupported", { type: "array", items: false }, "[unknown]"],
  ["document-invalid", { type: "text" }, "unknown"],
  ["ref-unresolved", { $ref: "#/components/schemas/B" }, "unknown"],
  ["ref-external", { $ref: "other.json#/A" }, "unknown"],
])("%s is said of %j", (code, schema, want) => {
  const context = contextOf({ components });
  expect(show(lowerSchema(context, schema, "/x"))).toBe(want);
  expect(context.diagnostics.map((found) => found.code)).toEqual([code]);
});
