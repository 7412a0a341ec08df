/** Which rows a query parameter keeps, by its name. */
import { expect, it } from "vitest";
import { withBusiness } from "../../generator/runtime/mocks/business.ts";
import type { ListedRecord } from "../../generator/runtime/mocks/filtering.ts";
import { filterOf, ignoredOf, readQuery, sortOf } from "../../generator/runtime/mocks/query.ts";

// Filters over other records come with the rules of the business.
withBusiness({});

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
    code: "+1 (813) 555-0123",
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
  record: { id: i, createdOn: i, modifiedOn: i * 10, ordinal: i + 1 },
}));
const fields = new Set(["id", "name", "cost", "status", "customer", "tagIds", "startsOn", "endsOn", "code"]);
const filters = {
  ids: ",id",
  customerId: "customer.id",
  customerIds: ",customer.id",
  minCost: ">=cost",
  maxCost: "<=cost",
  costOver: ">cost",
  startsOnOrAfter: ">=startsOn",
  startsBefore: "<startsOn",
  startsOnAfter: ">startsOn",
  endsOnOrAfter: ">=endsOn",
  endsBefore: "<endsOn",
  endsOnOrBefore: "<=endsOn",
  createdAfter: ">createdOn",
  search: "~name|status",
  code: "#code",
  withoutCustomer: "!?customer.id",
  hasTags: "?tagIds",
  includeInactive: "*+",
  activeOnly: "*-",
  state: "*",
  visit: "id:jpm/visits#on.at",
  owner: "customer:crm/customers#id.name",
  absent: "id:crm/none#id.name",
  nothing: "",
};
const others: Readonly<Record<string, unknown[]>> = {
  "jpm/visits on 1": [{ at: "noon" }],
  "jpm/visits on 3": [{ at: "night" }, { at: "noon" }],
  "crm/customers id 6": [{ name: "Zed" }],
};
const join = (entity: string, field: string) =>
  entity === "crm/none"
    ? undefined
    : (value: unknown) =>
        others[`${entity} ${field} ${String((value as { id?: number } | null)?.id ?? value)}`] ?? [];
const filtering = { fields, filters, join };

it.each([
  ["ids", "1,3", [1, 3]],
  ["name", "ada", [1]],
  ["status", "Open", [1, 3]],
  ["customerId", 6, [2]],
  ["customerIds", [5, 6], [1, 2]],
  ["tagIds", [7], [1]],
  ["costOver", 20, [3]],
  ["createdAfter", "1970-01-01T00:00:00.001Z", [3]],
  ["search", "OP", [1, 3]],
  ["code", "813 555 0123", [2]],
  ["code", "no digits", []],
  ["withoutCustomer", true, [3]],
  ["withoutCustomer", false, [1, 2]],
  ["hasTags", true, [1, 3]],
  ["includeInactive", true, [1, 2, 3]],
  ["includeInactive", false, [1, 3]],
  ["activeOnly", true, [1, 3]],
  ["activeOnly", false, [1, 2, 3]],
  ["state", "InactiveOnly", [2]],
  ["status", "Any", [1, 2, 3]],
  ["visit", "noon", [1, 3]],
  ["owner", "zed", [2]],
  ["absent", "x", [1, 2, 3]],
  ["nothing", "x", [1, 2, 3]],
  ["minCost", 20, [2, 3]],
  ["maxCost", 20, [1, 2]],
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
  const keeps = filterOf({ ...filtering, values: new Map([[name, value]]) });
  expect(rows.filter(keeps).map((row) => row.value["id"])).toEqual(want);
});

it("hides inactive rows only where rows can be active", () => {
  const values = new Map();
  expect(rows.filter(filterOf({ values, fields: new Set(["active"]) }))).toHaveLength(2);
  expect(rows.filter(filterOf({ values, fields: new Set(["active"]), hidesInactive: false }))).toHaveLength(
    3,
  );
  expect(rows.filter(filterOf({ values, fields }))).toHaveLength(3);
});

it.each([
  ["Equal", [2]],
  ["NotEquals", [1, 3]],
  ["GreaterThan", [3]],
  ["GreaterThanOrEqual", [2, 3]],
  ["Less", [1]],
  ["LessThanOrEqual", [1, 2]],
])("an amount that is compared as %s", (comparer, want) => {
  const values = new Map<string, unknown>([
    ["total.Amount", 20],
    ["total.Comparer", comparer],
  ]);
  const keeps = filterOf({ values, fields, filters: { "total.Amount": "(total.Comparer)cost" } });
  expect(rows.filter(keeps).map((row) => row.value["id"])).toEqual(want);
});

it.each([
  ["more.size=Big", undefined, [1, 2]],
  ["more[size]=big&more[colour]=red", "And", [2]],
  ["more.size=big&more.colour=red", "Or", [1, 2]],
  ["moreover=x", undefined, [1, 2, 3]],
])("names and values: %s, joined by %s", (search, operator, want) => {
  const rows = [
    { id: 1, more: [{ name: "Size", value: "big" }] },
    {
      id: 2,
      more: [
        { name: "Size", value: "big" },
        { name: "Colour", value: "red" },
      ],
    },
    { id: 3, more: null },
  ].map((value) => ({
    value,
    isActive: true,
    record: { id: value.id, createdOn: 0, modifiedOn: 0, ordinal: value.id },
  }));
  const keeps = filterOf({
    values: new Map(operator === undefined ? [] : [["operator", operator]]),
    fields: new Set(["id", "more"]),
    filters: { more: "{operator}more" },
    search: new URLSearchParams(search),
  });
  expect(rows.filter(keeps).map(({ value }) => value.id)).toEqual(want);
});

it("tells what it does not apply", () => {
  const names = ["status", "page", "sort", "active", "minCost", "owner", "absent", "nothing", "colour", "by"];
  const more = { ...filtering, values: new Map(), filters: { ...filters, total: "(by)cost", by: "&" } };
  expect(ignoredOf(names, more)).toEqual(["absent", "nothing", "colour"]);
});

it.each([
  ["-Cost", [3, 2, 1]],
  [" name", [1, 2, 3]],
  ["-modifiedOn", [3, 2, 1]],
  ["Id", [1, 2, 3]],
])("sort=%s", (sort, want) => {
  const { compare } = sortOf(sort, { fields });
  expect([...rows].sort(compare).map((row) => row.value["id"])).toEqual(want);
});

it("sorts by two fields where one name stands for them", () => {
  const months = [
    [2025, 12],
    [2026, 1],
    [2025, 2],
  ].map(
    ([year, month], id) => ({ ...rows[0], ordinal: id, value: { year, month } }) as (typeof rows)[number],
  );
  const { compare } = sortOf("-Date", {
    fields: new Set(["year", "month"]),
    filters: { sort: "date=year month" },
  });
  expect(months.sort(compare).map(({ value }) => value)).toEqual([
    { year: 2026, month: 1 },
    { year: 2025, month: 12 },
    { year: 2025, month: 2 },
  ]);
});

it("sorts by the id of the record without a look at a row", () => {
  const unmade = [2, 10, 1].map(
    (id) => ({ ...rows[0], record: { id }, value: null }) as unknown as (typeof rows)[number],
  );
  const { compare } = sortOf("-Id", { fields, id: "id" });
  expect(unmade.sort(compare).map(({ record }) => record.id)).toEqual([10, 2, 1]);
});

it("names a field that there is none of", () => {
  expect(sortOf("-Colour", { fields })).toEqual({ unknown: "Colour" });
});

it("reads values by their declared types, and leaves alone what is not of them", () => {
  const search = new URLSearchParams(
    "day=2026-01-31&zoneless=2026-01-31T08:30:00&n=5&b=TRUE&s=7&csv=1,2&many=a&many=b&bad=x&kind=2&extra=1",
  );
  const values = readQuery(
    search,
    [
      ["day", "string:date-time?"],
      ["zoneless", "string:date-time"],
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
    day: "2026-01-31T00:00:00Z",
    zoneless: "2026-01-31T08:30:00Z",
    n: 5,
    b: true,
    s: "7",
    csv: [1, 2],
    many: ["a", "b"],
    bad: "x",
    kind: 2,
  });
});
