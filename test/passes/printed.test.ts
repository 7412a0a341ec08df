/** What a schema means, in TypeScript: in answers, and in requests where these differ. All of it compiles under the strictest settings. */
import { expect, it } from "vitest";
import { typeErrors } from "../inputs/typescript.ts";
import { oneLine, printed, RUNTIME_TYPES } from "./printed.ts";

const S = { type: "string" };
const N = { type: "number" };
const A = { $ref: "#/components/schemas/A" };
const DATE = { ...S, format: "date-time" };

const ROWS: Record<string, [want: string, schema: object, sent?: string]> = {
  // Lists whose first elements have types of their own may end before those that minItems does not ask for.
  Pair: ["[ string, number ]", { prefixItems: [S, N], items: false, minItems: 2 }],
  Short: ["[ string?, number? ]", { prefixItems: [S, N], items: false }],
  Python: ["[ string, number ]", { type: "array", prefixItems: [S, N], minItems: 2, maxItems: 2 }],
  Rest: [
    "[ string, (A | null)?, ...number[] ]",
    { prefixItems: [S, { anyOf: [A, { type: "null" }] }], items: N, minItems: 1 },
  ],
  Some: ["[ string?, ...unknown[] ]", { prefixItems: [S] }],
  Old: [
    "[ string?, ...(number | null)[] ]",
    { type: "array", items: [S], additionalItems: { type: ["number", "null"] } },
  ],
  Dates: ["[ MomentText ]", { prefixItems: [DATE], items: false, minItems: 1 }, "[ Date | string ]"],
  // Constants are what they are; enums may grow in answers.
  One: ['"one"', { const: "one" }],
  Five: ["5", { enum: [5] }],
  Less: ["-1 | null", { enum: [-1, null] }],
  Grown: ['"a" | "b"', { enum: ["a", "b"] }],
  Tree: ['{ "k-1": [ 1, "x", null, Record<string, never> ]; }', { const: { "k-1": [1, "x", null, {}] } }],
  Mixed: [
    'Open<"a"> | 1 | (number & {}) | { x: 1; } | null',
    { enum: ["a", 1, { x: 1 }, null] },
    '"a" | 1 | { x: 1; } | null',
  ],
  Nothing: ["null", { const: null }],
  Nobody: [
    "{ a?: never; b?: never[] | undefined; }",
    { properties: { a: false, b: { type: "array", items: false } } },
  ],
  // Properties by pattern.
  Named: [
    "{ id: string; } & { [key: string]: number | string; }",
    {
      type: "object",
      properties: { id: S },
      required: ["id"],
      patternProperties: { "^n_": N },
      additionalProperties: false,
    },
  ],
  Keys: ["{ [key: string]: number; }", { patternProperties: { "^[a-z]+$": N } }],
  Both: ["{ [key: string]: A | number; }", { patternProperties: { "^[a-z]+$": N }, additionalProperties: A }],
  // Limits are no types.
  Limited: ["string", { allOf: [S, { maxLength: 3 }] }],
  Full: ["A", { ...A, minProperties: 1 }],
  Loose: ["unknown", { allOf: [{ minimum: 3 }, { maxLength: 3 }] }],
  // One of several requirements.
  Either: [
    "({ a: string; } | { b: number; }) & { a?: string | undefined; b?: number | undefined; }",
    { properties: { a: S, b: N }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
  ],
};
const schemas = {
  A: { type: "object", properties: { a: S } },
  ...Object.fromEntries(Object.entries(ROWS).map(([name, [, schema]]) => [name, schema])),
};
const text = printed(schemas, { sent: Object.keys(ROWS) });
const types = oneLine(text);

it.each(Object.entries(ROWS))("%s", (name, [want, , sent]) => {
  expect([types[name], types[`${name}Input`]]).toEqual([want, sent]);
});

it("compiles", () => {
  expect(typeErrors(new Map([["types.ts", text], RUNTIME_TYPES]))).toEqual([]);
});
