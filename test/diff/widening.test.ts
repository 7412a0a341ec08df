/**
 * Schemas that take more or less than before, in a request and in a response: which rules are found, and what they mean. A table, because
 * kinds that cross (null, anything, unions, limits, requirements) have to be right beside each other.
 */
import { describe, expect, it } from "vitest";
import { diff } from "../../generator/diff/diff.ts";
import { documentOf, type Tree } from "../inputs/documents.ts";

const S = { type: "string" };
const N = { type: "number" };
const I = { type: "integer" };
const NULL = { type: "null" };
const BASE = { $ref: "#/components/schemas/Base" };

/** Rules without their first two parts, by direction, and the bump. */
type Outcome = readonly [request: string, response: string];

it.each<[what: string, old: Tree, current: Tree, there: Outcome, back: Outcome]>([
  // anything
  [
    "a text",
    S,
    {},
    ["minor type-widened", "major type-widened"],
    ["major type-narrowed", "minor type-narrowed"],
  ],
  [
    "a text or null",
    { type: ["string", "null"] },
    {},
    ["minor type-widened", "major type-widened"],
    ["major type-narrowed", "minor type-narrowed"],
  ],
  [
    "one of two types",
    { type: ["string", "integer"] },
    {},
    ["minor type-widened", "major type-widened"],
    ["major type-narrowed", "minor type-narrowed"],
  ],
  [
    "an object",
    { properties: { a: S } },
    {},
    ["minor type-widened", "major type-widened"],
    ["major type-narrowed", "minor type-narrowed"],
  ],
  [
    "a certain object and any",
    { properties: { a: S } },
    { type: "object" },
    ["minor type-widened", "major type-changed"],
    ["major type-narrowed", "major type-changed"],
  ],
  [
    "elements",
    { type: "array", items: S },
    { type: "array" },
    ["minor type-widened", "major type-widened"],
    ["major type-narrowed", "minor type-narrowed"],
  ],
  // null
  [
    "null alone and anything",
    NULL,
    {},
    ["minor type-widened", "major type-widened"],
    ["major type-narrowed", "minor type-narrowed"],
  ],
  [
    "null alone and a text",
    NULL,
    S,
    ["major type-changed", "major type-changed"],
    ["major type-changed", "major type-changed"],
  ],
  [
    "null alone and a text or null",
    { const: null },
    { type: ["string", "null"] },
    ["minor request-added", "major response-added"],
    ["major request-removed", "major response-removed"],
  ],
  // limits: the bound that holds, not its name
  [
    "below and at most",
    { ...N, exclusiveMaximum: 100 },
    { ...N, maximum: 100 },
    ["minor loosened", "minor loosened"],
    ["major tightened", "patch tightened"],
  ],
  [
    "above and at least",
    { ...N, exclusiveMinimum: 0 },
    { ...N, minimum: 0 },
    ["minor loosened", "minor loosened"],
    ["major tightened", "patch tightened"],
  ],
  [
    "below 100 and at most 90",
    { ...N, exclusiveMaximum: 100 },
    { ...N, maximum: 90 },
    ["major tightened", "patch tightened"],
    ["minor loosened", "minor loosened"],
  ],
  [
    "below 100 and at most 99, of fractions",
    { ...N, exclusiveMaximum: 100 },
    { ...N, maximum: 99 },
    ["major tightened", "patch tightened"],
    ["minor loosened", "minor loosened"],
  ],
  [
    "below 100 and at most 98, of whole numbers",
    { ...I, exclusiveMaximum: 100 },
    { ...I, maximum: 98 },
    ["major tightened", "patch tightened"],
    ["minor loosened", "minor loosened"],
  ],
  [
    "a bound beside one that holds already",
    { ...N, maximum: 10 },
    { ...N, maximum: 10, exclusiveMaximum: 20 },
    ["none", "none"],
    ["none", "none"],
  ],
  [
    "elements that differ",
    { type: "array", items: S },
    { type: "array", items: S, uniqueItems: true },
    ["major tightened", "patch tightened"],
    ["minor loosened", "minor loosened"],
  ],
  [
    "multiples",
    N,
    { ...N, multipleOf: 0.01 },
    ["major tightened", "patch tightened"],
    ["minor loosened", "minor loosened"],
  ],
  [
    "multiples of multiples",
    { ...N, multipleOf: 0.01 },
    { ...N, multipleOf: 0.05 },
    ["major tightened", "patch tightened"],
    ["minor loosened", "minor loosened"],
  ],
  [
    "multiples of something else",
    { ...N, multipleOf: 2 },
    { ...N, multipleOf: 3 },
    ["major tightened", "minor loosened"],
    ["major tightened", "minor loosened"],
  ],
  // requirements, wherever they stand
  [
    "required beside allOf",
    { allOf: [BASE] },
    { allOf: [BASE], required: ["a"] },
    ["major became-required", "minor became-required"],
    ["minor became-optional", "major became-optional"],
  ],
  [
    "required inside allOf",
    { allOf: [BASE] },
    { allOf: [BASE, { required: ["a"] }] },
    ["major became-required", "minor became-required"],
    ["minor became-optional", "major became-optional"],
  ],
  [
    "required of a part's own",
    { allOf: [{ properties: { a: S } }] },
    { allOf: [{ properties: { a: S } }], required: ["a"] },
    ["major became-required", "minor became-required"],
    ["minor became-optional", "major became-optional"],
  ],
  [
    "required through a reference",
    { allOf: [BASE, { $ref: "#/components/schemas/Any" }] },
    { allOf: [BASE, { $ref: "#/components/schemas/NeedsA" }] },
    ["major became-required", "minor became-required"],
    ["minor became-optional", "major became-optional"],
  ],
  [
    "required without properties",
    { type: "object" },
    { type: "object", required: ["a"] },
    ["major required-added", "minor response-added"],
    ["major request-removed", "major response-removed"],
  ],
  [
    "required and declared nowhere",
    { properties: { b: S } },
    { properties: { b: S }, required: ["a"] },
    ["major required-added", "minor response-added"],
    ["major request-removed", "major response-removed"],
  ],
  [
    "required in a member of a union",
    { oneOf: [BASE, S] },
    { oneOf: [{ allOf: [BASE], required: ["a"] }, S] },
    ["major became-required", "minor became-required"],
    ["minor became-optional", "major became-optional"],
  ],
  [
    "one of two required",
    { properties: { a: S, b: S } },
    { properties: { a: S, b: S }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    ["major type-changed", "major type-changed"],
    ["major type-changed", "major type-changed"],
  ],
])("%s", (_, old, current, there, back) => {
  expect([outcome("request", old, current), outcome("response", old, current)]).toEqual(there);
  expect([outcome("request", current, old), outcome("response", current, old)]).toEqual(back);
});

describe("in the query of 3.0 and 3.1", () => {
  it.each<[what: string, old: Tree, current: Tree, rules: readonly string[]]>([
    ["a text or null that may be anything", { type: ["string", "null"] }, {}, ["value-request-type-widened"]],
    [
      "a list of different values",
      { type: "array", items: I },
      { type: "array", items: I, uniqueItems: true },
      ["limit-request-tightened"],
    ],
  ])("%s", (_, old, current, rules) => {
    const of = (schema: Tree) => documentWith({ parameters: [{ name: "n", in: "query", schema }] });
    expect(changesOf(of(old), of(current)).map(({ rule }) => rule)).toEqual(rules);
  });

  it("an exclusive limit that became inclusive, in the words of 3.0", () => {
    const of = (exclusiveMaximum: boolean) =>
      documentWith(
        { parameters: [{ name: "n", in: "query", schema: { ...I, maximum: 100, exclusiveMaximum } }] },
        "3.0.3",
      );
    expect(changesOf(of(true), of(false)).map(({ message }) => message)).toEqual([
      "things.create({ n }) takes more: maximum 100 instead of exclusiveMaximum 100",
    ]);
  });
});

function outcome(direction: "request" | "response", old: Tree, current: Tree): string {
  const of = (schema: Tree) => {
    const content = { "application/json": { schema: { type: "object", properties: { v: schema } } } };
    return documentWith(
      direction === "request"
        ? { requestBody: { content } }
        : { responses: { "200": { description: "ok", content } } },
    );
  };
  const changes = changesOf(of(old), of(current)).filter(({ rule }) => !rule.startsWith("model-"));
  expect(changes.length).toBeLessThanOrEqual(1);
  return (
    changes.map(
      ({ level, rule }) =>
        `${level} ${rule
          .split("-")
          .slice(-2)
          .join("-")
          .replace(/^limit-|^re(quest|sponse)-(?=tight|loos)/, "")}`,
    )[0] ?? "none"
  );
}

function documentWith(operation: Tree, openapi = "3.1.0") {
  return documentOf({
    openapi,
    info: { title: "Things", version: "1.0" },
    paths: {
      "/things": {
        post: { operationId: "Things_Create", responses: { "204": { description: "ok" } }, ...operation },
      },
    },
    components: {
      schemas: {
        Base: { type: "object", properties: { a: S, b: I } },
        NeedsA: { type: "object", required: ["a"] },
        Any: { type: "object" },
      },
    },
  });
}

function changesOf(old: ReturnType<typeof documentOf>, current: ReturnType<typeof documentOf>) {
  const { verdict, diagnostics } = diff({ from: { documents: [old] }, to: { documents: [current] } });
  expect(diagnostics).toEqual([]);
  return verdict?.changes ?? [];
}
