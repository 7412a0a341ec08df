/** What an action does to a document, and what is said when it does nothing. */
import { describe, expect, it } from "vitest";
import { applyOverlays } from "../../generator/pass/overlay.ts";
import { documentFrom } from "./support.ts";

describe("actions", () => {
  it.each<[what: string, before: object, action: object, after: object]>([
    [
      "objects are merged",
      { a: { b: 1, c: { d: 2 } } },
      { update: { c: { e: 3 } } },
      { a: { b: 1, c: { d: 2, e: 3 } } },
    ],
    ["lists are appended to", { a: [1] }, { update: [2, 3] }, { a: [1, 2, 3] }],
    ["a list takes a single value", { a: [1] }, { update: 2 }, { a: [1, 2] }],
    ["values are replaced", { a: "old" }, { update: "new" }, { a: "new" }],
    [
      "a list inside replaces a value",
      { a: { type: "string" } },
      { update: { type: ["string", "null"] } },
      { a: { type: ["string", "null"] } },
    ],
    ["what is removed is gone", { a: 1, b: 2 }, { remove: true }, { b: 2 }],
    [
      "several elements go at once",
      { a: [1, 2, 3, 1] },
      { target: "$.a[?@ == 1]", remove: true },
      { a: [2, 3] },
    ],
    [
      "__proto__ is a key like any other",
      { a: {} },
      { update: JSON.parse('{"__proto__": 1}') as object },
      { a: JSON.parse('{"__proto__": 1}') as object },
    ],
  ])("%s", (_, before, action, after) => {
    const { root, codes } = apply(before, { target: "$.a", ...action });
    expect(codes).toEqual([]);
    expect(root).toEqual({ openapi: "3.1.0", ...after });
  });

  it("change one place of what a YAML alias put in two", () => {
    const shared = { type: "string" };
    const { root } = apply({ a: shared, b: shared }, { target: "$.a", update: { type: "integer" } });
    expect(root).toEqual({ openapi: "3.1.0", a: { type: "integer" }, b: { type: "string" } });
  });

  it("leave the document they were given as it was", () => {
    const document = documentFrom({ a: { b: 1 } });
    applyOverlays([document], [overlay({ target: "$.a", remove: true })], { strictness: "user" });
    expect(document.root).toEqual({ openapi: "3.1.0", a: { b: 1 } });
  });
});

describe("x-expect", () => {
  it.each<[met: boolean, value: unknown, expected: unknown]>([
    [true, { type: "string", format: "date" }, { type: "string" }],
    [false, { type: "string" }, { type: "integer" }],
    [false, { type: "string" }, { type: "string", format: "date" }],
    [true, ["a", "b"], ["a", "b"]],
    [false, ["a", "b", "c"], ["a", "b"]],
    [true, {}, {}],
    [false, [], {}],
    [true, { type: "string", nullable: true }, { type: ["string", "null"] }],
    [false, { type: "string", nullable: false }, { type: ["string", "null"] }],
    [true, { oneOf: [{ $ref: "x" }], nullable: true }, { oneOf: [{ $ref: "x" }, { type: "null" }] }],
    [true, { items: { type: "string", nullable: true } }, { items: { type: ["string", "null"] } }],
  ])("met %s: %j by %j", (met, value, expected) => {
    const { root, codes } = apply({ a: value }, { target: "$.a", "x-expect": expected, remove: true });
    expect(codes).toEqual(met ? [] : ["warning overlay-expectation-failed"]);
    expect("a" in root).toBe(!met);
  });

  it("of members is met by a nullable owner", () => {
    const expected = [{ $ref: "x" }, { type: "null" }];
    const action = { target: "$.a.oneOf", "x-expect": expected, update: [{ type: "integer" }] };
    expect(apply({ a: { oneOf: [{ $ref: "x" }], nullable: true } }, action).codes).toEqual([]);
    expect(apply({ a: { oneOf: [{ $ref: "x" }] } }, action).codes).toEqual([
      "warning overlay-expectation-failed",
    ]);
  });
});

describe("strictness", () => {
  it.each([
    ["user", "warning"],
    ["bundled", "error"],
  ] as const)("%s: what does not apply is a %s", (strictness, severity) => {
    const run = (action: object) => apply({ a: 1 }, action, strictness).codes;
    expect(run({ target: "$.b", remove: true })).toEqual([`${severity} overlay-target-empty`]);
    expect(run({ target: "$.a", "x-expect": 2, remove: true })).toEqual([
      `${severity} overlay-expectation-failed`,
    ]);
    expect(run({ target: "a b", remove: true })).toEqual(["error overlay-invalid"]);
  });

  it("overlays of other domains are passed over", () => {
    const foreign = { ...overlay({ target: "$.nothing", remove: true }) };
    const { diagnostics } = applyOverlays([documentFrom({}, "birds")], [foreign], { strictness: "bundled" });
    expect(diagnostics).toEqual([]);
  });
});

function apply(before: object, action: object, strictness: "bundled" | "user" = "user") {
  const { documents, diagnostics } = applyOverlays([documentFrom(before)], [overlay(action)], { strictness });
  return {
    root: documents[0]?.root ?? {},
    codes: diagnostics.map((found) => `${found.severity} ${found.code}`),
  };
}

function overlay(action: object) {
  return {
    source: { path: "overlay.yaml", text: "", format: "yaml" } as const,
    overlay: {
      overlay: "1.0.0",
      info: { title: "T", version: "1" },
      extends: "../v2/pets.json",
      actions: [action],
    },
  };
}
