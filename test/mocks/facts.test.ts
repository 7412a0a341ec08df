/**
 * What is reported of the live API (`specs/behaviour.yaml`) and mocks do by default, as a caller sees it. Tests elsewhere, which the table
 * names, are about clients and about mocks that are asked to be unpleasant.
 */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { createFixtures } from "../../generator/runtime/mocks/fixtures.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });
const fixtures = createFixtures(engine.sight);

beforeEach(() => engine.reset());

type Row = Readonly<Record<string, unknown>>;

async function call(method: string, path: string, body?: unknown) {
  const [domain = "", ...rest] = path.split("/");
  const { basePath } = domains.find(({ id }) => id === domain) ?? {};
  const url = `https://mock.local${basePath}/tenant/1/${rest.join("/")}`;
  const json = { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const answer = await engine.fetch(new Request(url, { method, ...(body !== undefined && json) }));
  const text = await answer.text();
  const value = (text === "" ? {} : JSON.parse(text)) as Row;
  const ignored = answer.headers.get("x-mock-ignored-filters") ?? "";
  return { status: answer.status, value, rows: (value["data"] ?? []) as readonly Row[], ignored };
}

/** Facts, the parameter that does nothing, and the one that does. */
const IGNORED: readonly (readonly [fact: string, list: string, ignored: string, works?: string])[] = [
  ["B001", "jpm/jobs", "nonsense=1"],
  ["B002", "jpm/jobs", "status=Hold", "jobStatus=Hold"],
  [
    "B003",
    "jpm/jobs",
    "scheduledOnOrAfter=2030-01-01T00:00:00Z",
    "appointmentStartsOnOrAfter=2030-01-01T00:00:00Z",
  ],
  ["B004", "jpm/jobs", "completedOnOrBefore=2020-01-01T00:00:00Z", "completedBefore=2020-01-01T00:00:00Z"],
  ["B004", "jpm/jobs", "modifiedOnOrBefore=2020-01-01T00:00:00Z", "modifiedBefore=2020-01-01T00:00:00Z"],
  ["B005", "jpm/jobs", "technicianIds=1", "technicianId=1"],
  ["B005", "jpm/jobs", "businessUnitIds=1", "businessUnitId=1"],
  ["B005", "jpm/jobs", "jobTypeIds=1", "jobTypeId=1"],
  ["B006", "jpm/jobs", "jobNumber=140003", "number=140003"],
  ["B007", "jpm/jobs", "orderByDirection=desc"],
  ["B013", "memberships/memberships", "customerId=1", "customerIds=1"],
  ["B014", "accounting/invoices", "campaignId=1"],
  ["B015", "accounting/invoices", "invoicedOnOrBefore=2020-01-01", "invoicedOnBefore=2020-01-01T00:00:00Z"],
  ["B017", "crm/customers", "phoneNumber=5125550100", "phone=0000000000"],
  ["B017", "crm/customers", "email=a@b.c"],
  ["B018", "jpm/appointments", "startsOnOrBefore=2020-01-01T00:00:00Z", "startsBefore=2020-01-01T00:00:00Z"],
  ["B018", "jpm/appointments", "technicianIds=1", "technicianId=1"],
  ["B019", "inventory/vendors", "name=Nobody"],
  ["B021", "memberships/recurring-services", "membershipId=1"],
  ["B023", "pricebook/services", "searchTerm=zzqq", "searchText=zzqq"],
  ["B023", "pricebook/materials", "name=zzqq", "searchText=zzqq"],
];

describe("what no list has keeps all rows, and is announced", () => {
  it.each(IGNORED)("%s: %s?%s", async (_, list, ignored = "", works) => {
    const all = await call("GET", `${list}?pageSize=500`);
    const unfiltered = await call("GET", `${list}?pageSize=500&${ignored}`);
    expect([unfiltered.status, unfiltered.rows, unfiltered.ignored]).toEqual([
      200,
      all.rows,
      ignored.split("=")[0],
    ]);
    if (works === undefined) return;
    const filtered = await call("GET", `${list}?pageSize=500&${works}`);
    expect([filtered.status, filtered.ignored]).toEqual([200, ""]);
    expect(filtered.rows.length).toBeLessThan(all.rows.length);
  });
});

it("B004: an upper bound is not included", async () => {
  fixtures.put("jpm/jobs", { id: 900, jobStatus: "Completed", completedOn: "2019-05-01T00:00:00Z" });
  const before = async (moment: string) =>
    (await call("GET", `jpm/jobs?completedBefore=${moment}`)).rows.length;
  expect([await before("2019-05-01T00:00:00Z"), await before("2019-05-01T00:00:01Z")]).toEqual([0, 1]);
});

it("B007: rows come by ascending id", async () => {
  const ids = (await call("GET", "jpm/jobs?pageSize=500")).rows.map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

it("B033: what rows there are is counted for who asks", async () => {
  expect((await call("GET", "crm/customers")).value["totalCount"]).toBeNull();
  expect((await call("GET", "crm/customers?includeTotal=true&active=Any")).value["totalCount"]).toBe(60);
});

it("B038: feeds tell of what is deleted and of what is inactive, lists do not", async () => {
  await call("DELETE", "jpm/appointments/3");
  await call("PATCH", "crm/customers/3", { active: false });
  const feed = async (path: string) =>
    (await call("GET", `${path}?from=2026-01-15T12:00:00Z`)).rows.map(({ id, active }) => [id, active]);
  expect(await feed("jpm/export/appointments")).toEqual([[3, false]]);
  expect(await feed("crm/export/customers")).toEqual([[3, false]]);
  expect((await call("GET", "jpm/appointments?ids=3")).rows).toEqual([]);
  expect((await call("GET", "crm/customers?ids=3")).rows).toEqual([]);
});

it.each([
  ["B042", "accounting/payments/3"],
  ["B043", "accounting/invoices/3"],
  ["B055", "crm/customers/3/tags"],
])("%s: the gateway knows no %s", async (_, path) => {
  const { status, value } = await call("GET", path);
  expect([status, value["message"]]).toEqual([404, "Unable to match incoming request to an operation."]);
});

it.each([
  ["B078", "crm/leads", {}, ["campaignId", "summary"]],
  ["B079", "marketing/campaigns", { name: "Spring" }, ["categoryId"]],
  ["B080", "crm/customers", { name: 5 }, ["name"]],
  ["B101", "memberships/recurring-service-events/3/mark-complete", {}, ["jobId"]],
])("%s: what is missing or of another type is named, of %s", async (_, path, body, fields) => {
  const { status, value } = await call("POST", path, body);
  expect([status, Object.keys(value["errors"] as object)]).toEqual([400, expect.arrayContaining(fields)]);
});

it("B129: who was merged can be read, and says into whom", async () => {
  fixtures.put("crm/customers", { id: 900, mergedToId: 4, active: false });
  expect((await call("GET", "crm/customers/900")).value).toMatchObject({ mergedToId: 4, active: false });
});

it("the table has the facts that are named here", () => {
  const { facts } = parse(readFileSync("specs/behaviour.yaml", "utf8")) as { readonly facts: object };
  const named = readFileSync("test/mocks/facts.test.ts", "utf8").match(/B\d{3}/g) ?? [];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !Object.hasOwn(facts, id))).toEqual([]);
});
