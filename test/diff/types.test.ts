/**
 * Schemas that say what TypeScript says in more than a word, before and after: which rules are found in a request and in a response, there
 * and back, and with which bump. None is silent, and none differs from itself.
 */
import { expect, it } from "vitest";
import { diff } from "../../generator/diff/diff.ts";
import { documentOf, type Tree, respelt } from "../inputs/documents.ts";

const S = { type: "string" };
const I = { type: "integer" };
const A = { $ref: "#/components/schemas/A" };
const B = { $ref: "#/components/schemas/B" };
const tuple = (...prefixItems: readonly Tree[]) => ({ type: "array", prefixItems, items: false });
const open = (...prefixItems: readonly Tree[]) => ({ type: "array", prefixItems });
const named = (patternProperties: Tree) => ({ type: "object", patternProperties });

/** What is found: bump, rule without its direction, and where beneath `v`. */
type Found = readonly string[];
interface Row {
  readonly old: unknown;
  readonly current: unknown;
  readonly sent: readonly [there: Found, back: Found];
  readonly answered: readonly [there: Found, back: Found];
}

const CHANGED = ["major value-type-changed"];
const TIGHTER: Row["sent"] = [["major limit-tightened"], ["minor limit-loosened"]];
const PROMISED: Row["sent"] = [["patch limit-tightened"], ["minor limit-loosened"]];

const ROWS: Readonly<Record<string, Row>> = {
  "a longer tuple": {
    old: tuple(S),
    current: tuple(S, I),
    sent: [["minor property-optional-added [1]"], ["major property-removed [1]"]],
    answered: [["minor property-added [1]"], ["major property-removed [1]"]],
  },
  "another element": {
    old: tuple(S, I),
    current: tuple(S, S),
    sent: [["major value-type-changed [1]"], ["major value-type-changed [1]"]],
    answered: [["major value-type-changed [1]"], ["major value-type-changed [1]"]],
  },
  "elements that have to be there": {
    old: tuple(S),
    current: { ...tuple(S), minItems: 1 },
    sent: [["major property-became-required [0]"], ["minor property-became-optional [0]"]],
    answered: [["minor property-became-required [0]"], ["major property-became-optional [0]"]],
  },
  "nothing after the elements": {
    old: open(S),
    current: tuple(S),
    sent: [["major property-removed [1…]"], ["minor property-optional-added [1…]"]],
    answered: [["major property-removed [1…]"], ["minor property-added [1…]"]],
  },
  "an element of a list": {
    old: { type: "array", items: S },
    current: { type: "array", prefixItems: [I], items: S },
    sent: [["major value-type-changed [0]"], ["major value-type-changed [0]"]],
    answered: [["major value-type-changed [0]"], ["major value-type-changed [0]"]],
  },
  "a constant that became an enum": {
    old: { const: "a" },
    current: { enum: ["a", "b"] },
    sent: [["minor enum-value-added"], ["major enum-value-removed"]],
    answered: [["major enum-opened"], ["major enum-value-removed", "minor enum-closed"]],
  },
  "an enum of one that became a text": {
    old: { type: "string", enum: ["a"] },
    current: S,
    sent: [["minor value-stopped-being-enum"], ["major value-became-enum"]],
    answered: [["major enum-opened"], ["minor enum-closed"]],
  },
  "another constant": {
    old: { const: "a" },
    current: { const: "b" },
    sent: [
      ["major enum-value-removed", "minor enum-value-added"],
      ["major enum-value-removed", "minor enum-value-added"],
    ],
    answered: [CHANGED, CHANGED],
  },
  "another constant that is an object": {
    old: { const: { a: 1 } },
    current: { const: { a: 2 } },
    sent: [CHANGED, CHANGED],
    answered: [CHANGED, CHANGED],
  },
  "a further object in an enum": {
    old: { enum: ["a", { x: 1 }] },
    current: { enum: ["a", { x: 1 }, { x: 2 }] },
    sent: [["minor union-member-added"], ["major union-member-removed"]],
    answered: [["major union-member-added"], ["major union-member-removed"]],
  },
  "properties called by a pattern": {
    old: named({ "^x": S }),
    current: named({ "^x": S, "^y": S }),
    sent: [["minor property-optional-added [/^y/]"], ["major property-removed [/^y/]"]],
    answered: [["minor property-added [/^y/]"], ["major property-removed [/^y/]"]],
  },
  "another type by a pattern": {
    old: named({ "^x": S }),
    current: named({ "^x": I }),
    sent: [["major value-type-changed [/^x/]"], ["major value-type-changed [/^x/]"]],
    answered: [["major value-type-changed [/^x/]"], ["major value-type-changed [/^x/]"]],
  },
  "a pattern in a map": {
    old: { type: "object", additionalProperties: S },
    current: { type: "object", additionalProperties: S, patternProperties: { "^x": I } },
    sent: [["major value-type-changed [/^x/]"], ["major value-type-changed [/^x/]"]],
    answered: [["major value-type-changed [/^x/]"], ["major value-type-changed [/^x/]"]],
  },
  "a limit of any value": { old: {}, current: { maxLength: 3 }, sent: TIGHTER, answered: PROMISED },
  "a number of properties": {
    old: { type: "object", properties: { a: S } },
    current: { type: "object", properties: { a: S }, minProperties: 1 },
    sent: TIGHTER,
    answered: PROMISED,
  },
  "exactly one form": {
    old: { anyOf: [A, B] },
    current: { oneOf: [A, B] },
    sent: TIGHTER,
    answered: PROMISED,
  },
  "a property that nothing could be": {
    old: { type: "object", properties: { a: false, b: S } },
    current: { type: "object", properties: { a: S, b: S } },
    sent: [["minor property-optional-added .a"], ["major property-removed .a"]],
    answered: [["minor property-added .a"], ["major property-removed .a"]],
  },
};

it.each(Object.entries(ROWS))("%s", (_, { old, current, sent, answered }) => {
  const found = (direction: "request" | "response"): Row["sent"] => {
    const [a, b] = [documentWith(direction, old), documentWith(direction, current)];
    expect([...changesOf(a, a), ...changesOf(b, b)]).toEqual([]);
    return [changesOf(a, b), changesOf(b, a)];
  };
  expect({ sent: found("request"), answered: found("response") }).toEqual({ sent, answered });
});

it("tells nothing of exactly one form where no value can be of two", () => {
  const forms = [S, I, { type: "array", items: S }];
  const [a, b] = [documentWith("request", { anyOf: forms }), documentWith("request", { oneOf: forms })];
  expect(changesOf(a, b)).toEqual([]);
});

function documentWith(direction: "request" | "response", schema: unknown) {
  const content = { "application/json": { schema: { type: "object", properties: { v: schema } } } };
  const body = direction === "request" ? { requestBody: { content } } : {};
  const success =
    direction === "response" ? { "200": { description: "ok", content } } : { "204": { description: "ok" } };
  return documentOf({
    paths: { "/things": { post: { operationId: "Things_Create", ...body, responses: success } } },
    components: {
      schemas: { A: { type: "object", properties: { a: S } }, B: { type: "object", properties: { b: S } } },
    },
  });
}

function changesOf(old: ReturnType<typeof documentOf>, current: ReturnType<typeof documentOf>): string[] {
  const { verdict, diagnostics } = diff({
    from: { documents: [old] },
    to: { documents: respelt([current]) },
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return (verdict?.changes ?? [])
    .map(({ level, rule, what }) =>
      `${level} ${rule.replace(/-(request|response)(?=-)/, "")} ${/\.v(.*)$/.exec(what)?.[1] ?? what}`.trim(),
    )
    .sort();
}
