/** Descriptions in lines: what comes back is what was written. */
import { describe, expect, it } from "vitest";
import { apart } from "../../generator/describe/apart.ts";
import { packed } from "../../generator/describe/packed.ts";
import type { CoreDescription, CoreOperation } from "../../generator/runtime/mocks/description.ts";
import { unpacked } from "../../generator/runtime/mocks/packed.ts";
import { describedDomains } from "./described.ts";

describe("descriptions in lines", () => {
  const descriptions = describedDomains().map((description) => apart(description).core);

  it.each(descriptions.map((description) => [description.id, description] as const))(
    "says the same: %s",
    (_, description) => {
      const lines = packed(description);
      expect(lines && meaning(unpacked(lines))).toEqual(meaning(description));
    },
  );

  it("has a line for almost everything", () => {
    const rows = descriptions.flatMap((description) => {
      const { entities = "", operations = "" } = packed(description) ?? {};
      return `${entities}\n${operations}`.split("\n");
    });
    expect(rows.filter((row) => row.startsWith("{")).length / rows.length).toBeLessThan(0.05);
  });

  it.each([
    ["an enum of numbers", { models: [["enum", [1, 2]]] }],
    ["an enum with what parts members", { models: [["enum", ["a|b"]]] }],
    ["names with signs", { models: [["object", [["a b:c>d~e!", "string"]], false]] }],
    ["an open object", { models: [["object", [["a", "string", 1]]]] }],
    ["an empty object", { models: [["object", [], false]] }],
    ["flags that differ from null", { models: [["object", [["a", "string", 9, "x/y"]], false]] }],
    ["a single entity", { entities: [{ key: "x/a", shape: "#0", single: true }] }],
    ["a limit of its own", { operations: [{ ...OPERATION, limit: { calls: 1, seconds: 2 } }] }],
    ["an id of no two parts", { operations: [{ ...OPERATION, id: "list" }] }],
    ["no scopes", { operations: [{ ...OPERATION, scopes: [] }] }],
    ["a path of its own", { operations: [{ ...OPERATION, path: "/other" }] }],
    ["a filter with spaces", { operations: [{ ...OPERATION, filters: { ids: "a b" } }] }],
    [
      "a filter named like those that follow",
      { operations: [{ ...OPERATION, query: [["dueBefore", "string"]] }] },
    ],
    [
      "a body that may be left out",
      { operations: [{ ...OPERATION, body: { kind: "json", shape: "#0", required: false } }] },
    ],
  ])("writes as it is what no line says: %s", (_, part) => {
    const description = { ...EMPTY, ...part } as unknown as CoreDescription;
    const lines = packed(description);
    expect(lines && meaning(unpacked(lines))).toEqual(meaning(description));
  });
});

const OPERATION: CoreOperation = {
  id: "Rows_GetList",
  method: "GET",
  path: "/tenant/{tenant}/rows",
  query: [["ids", "string", 0, "csv"]],
  success: { kind: "json", status: 200, shape: "#0" },
  action: { kind: "list", entity: "x/rows", as: "page" },
};

const EMPTY: CoreDescription = {
  id: "x",
  name: "x",
  basePath: "/x",
  models: [],
  entities: [],
  operations: [],
};

/** Without lists and filters that are empty, and ends of tuples that say nothing. */
function meaning(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((one) => meaning(one));
    while (key !== "scopes" && (parts.at(-1) === undefined || parts.at(-1) === 0)) {
      if (parts.length === 0) break;
      parts.pop();
    }
    return parts;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
    const isEmpty = /^(parameters|query|filters)$/.test(name) && Object.keys(one ?? {}).length === 0;
    return one === undefined || isEmpty ? [] : [[name, meaning(one, name)]];
  });
  return Object.fromEntries(entries);
}
