/** The ignore file: which rows are refused, and which changes a row takes out. */
import { describe, expect, it } from "vitest";
import { diff } from "../../generator/diff/diff.ts";
import { documentOf } from "../inputs/documents.ts";

const pets = (name: string) =>
  documentOf({
    paths: { "/pet": { get: { operationId: "Pets_Get", responses: { "200": answer } } } },
    components: { schemas: { Pet: { type: "object", properties: { [name]: { type: "string" } } } } },
  });
const answer = {
  description: "ok",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
};

function run(row: string, today = "2026-06-15") {
  const text = `ignore:\n  - { ${row} }\n`;
  const { verdict, diagnostics } = diff({
    from: { documents: [pets("name")] },
    to: { documents: [pets("weight")] },
    ignore: { path: "ignore.yaml", text },
    today,
  });
  return {
    rules: verdict?.changes.map(({ rule }) => rule),
    codes: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

const ADDED = "property-response-added";
const REMOVED = "property-response-removed";
const ANY = "reason: read, expires: 2026-12-31";

describe("a row of the ignore file", () => {
  it.each([
    ["rule: property-response-removed", [ADDED]],
    ["rule: property-*", []],
    ["operation: Pets_Get", []],
    ["pointer: /components/schemas/Pet/properties/name", [ADDED]],
    ["rule: property-response-added, pointer: '*/name'", [ADDED, REMOVED]],
  ])("takes out what all its parts fit: %s", (row, left) => {
    const { rules, codes } = run(`${row}, ${ANY}`);
    expect(rules?.sort()).toEqual(left);
    expect(codes).toHaveLength(left.length === 2 ? 1 : 0);
  });

  it("holds on its last day and not after", () => {
    const row = `domain: pets, ${ANY}`;
    expect(run(row, "2026-12-31")).toEqual({ rules: [], codes: [] });
    expect(run(row, "2027-01-01").codes).toEqual([
      "ignore-expired: A row of the ignore file has expired on 2026-12-31 and ignores nothing",
    ]);
  });

  it.each([
    [ANY, "A row names at least one of"],
    [`rule: pet-removed, ${ANY}`, "There is no rule pet-removed"],
    [`domain: pets, until: 2026-12-31, ${ANY}`, "has no key until"],
    [`domain: 7, ${ANY}`, "The key domain of a row is a text"],
    ["domain: pets, reason: read, expires: soon", "A row says when it expires"],
    ["domain: pets, reason: read, expires: 2026-02-31", "A row says when it expires"],
    ["domain: pets, reason: ' ', expires: 2026-12-31", "A row says its reason"],
  ])("is refused: %s", (row, message) => {
    const { rules, codes } = run(row);
    expect([rules, codes]).toEqual([undefined, [expect.stringContaining(message) as string]]);
  });
});
