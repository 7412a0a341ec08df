/** Which rows a query parameter keeps, by its name. */
import { expect, it } from "vitest";
import { filterOf, readQuery, type ListedRecord, sortOf } from "../../generator/runtime/mocks/query.ts";

const VALUES: readonly Record<string, unknown>[] = [
  {
    id: 1,
    name: "Ada",
    cost: 10,
    status: "Open",
    customer: { id: 5 },
    tagIds: [7, 8],
    startsOn: "2026-01-01",
    endsOn: "2026-01-01T02:00:00",
  },
  {
    id: 2,
    name: "Bob",
    cost: 20,
    status: "Done",
    customer: { id: 6 },
    tagIds: [],
    startsOn: "2026-02-01",
    endsOn: "2026-02-01T02:00:00Z",
  },
  {
    id: 3,
    name: "Cy",
    cost: 30,
    status: "Open",
    customer: null,
    tagIds: [8],
    startsOn: "2026-03-01",
    endsOn: "2026-03-01T02:00:00+00:00",
  },
];
const rows = VALUES.map((value, i): ListedRecord => ({
  value,
  isActive: i !== 1,
  createdOn: i,
  modifiedOn: i * 10,
  ordinal: i + 1,
}));
const fields = new Set(["id", "name", "cost", "status", "customer", "tagIds", "startsOn", "endsOn"]);

it.each([
  ["ids", "1,3", [1, 3]],
  ["name", "ada", [1]],
  ["status", "Open", [1, 3]],
  ["customerId", 6, [2]],
  ["customerIds", [5, 6], [1, 2]],
  ["tagIds", [7], [1]],
  ["minCost", 20, [2, 3]],
  ["maxCost", 20, [1, 2]],
  ["costFrom", 25, [3]],
  ["startsOnOrAfter", "2026-02-01", [2, 3]],
  ["startsBefore", "2026-02-01", [1]],
  ["startsOnAfter", "2026-02-01", [3]],
  // Times without a zone are UTC, in a filter as in a record; the suite runs west of it.
  ["endsOnOrAfter", "2026-02-01T02:00:00", [2, 3]],
  ["endsBefore", "2026-02-01T02:00:00", [1]],
  ["endsOnOrAfter", "2026-01-31T18:00:00-08:00", [2, 3]],
  ["endsOnOrBefore", "2026-01-01T02:00:00.000", [1]],
  ["active", "True", [1, 3]],
  ["active", "False", [2]],
  ["active", "Any", [1, 2, 3]],
  ["page", 2, [1, 2, 3]],
  ["noSuchField", "x", [1, 2, 3]],
])("%s=%s", (name, value, want) => {
  const keeps = filterOf(new Map([[name, value]]), fields);
  expect(rows.filter(keeps).map((row) => row.value["id"])).toEqual(want);
});

it("hides inactive rows only where rows can be active", () => {
  expect(rows.filter(filterOf(new Map(), new Set(["active"])))).toHaveLength(2);
  expect(rows.filter(filterOf(new Map(), fields))).toHaveLength(3);
});

it.each([
  ["-Cost", [3, 2, 1]],
  [" name", [1, 2, 3]],
  ["-modifiedOn", [3, 2, 1]],
  ["Id", [1, 2, 3]],
])("sort=%s", (sort, want) => {
  const { compare } = sortOf(sort, fields);
  expect([...rows].sort(compare).map((row) => row.value["id"])).toEqual(want);
});

it("names a field that there is none of", () => {
  expect(sortOf("-Colour", fields)).toEqual({ unknown: "Colour" });
});

it("reads values by their declared types, and leaves alone what is not of them", () => {
  const search = new URLSearchParams("n=5&b=TRUE&s=7&csv=1,2&many=a&many=b&bad=x&kind=2&extra=1");
  const values = readQuery(
    search,
    [
      ["n", "integer"],
      ["b", "boolean"],
      ["s", "string"],
      ["csv", ["list", "integer"], 0, "csv"],
      ["many", ["list", "string"], 0, "repeat"],
      ["bad", "integer"],
      ["kind", "#Kind"],
    ],
    { Kind: ["enum", [1, 2]] },
  );
  expect(Object.fromEntries(values)).toEqual({
    n: 5,
    b: true,
    s: "7",
    csv: [1, 2],
    many: ["a", "b"],
    bad: "x",
    kind: 2,
  });
});
