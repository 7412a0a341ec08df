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
  const url = `https://mock.local${path.startsWith("/") ? path : `${basePath}/tenant/1/${rest.join("/")}`}`;
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
  ["B044", "forms/forms/3"],
  ["B044", "forms/submissions/3"],
  ["B044", "dispatch/appointment-assignments/3"],
  ["B045", "dispatch/capacity"],
  ["B047", "jpm/jobs/3/attachments"],
  ["B048", "jpm/technicians"],
  ["B048", "dispatch/technicians"],
  ["B049", "/v2/tenant/1/customers"],
  ["B051", "timesheets/activity-codes"],
  ["B051", "memberships/customer-memberships"],
  ["B052", "/task-management/v2/tenant/1/tasks"],
  ["B054", "jpm/job-history"],
  ["B054", "jpm/estimates"],
  ["B054", "accounting/invoice-items"],
  ["B054", "settings/job-cancel-reasons"],
  ["B054", "payroll/jobs"],
  ["B055", "crm/customers/3/tags"],
  ["B109", "accounting/invoices/3/items"],
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

const REPORT = "reporting/report-category/report-categorie-1/reports/1/data";

it.each([
  ["B059", `${REPORT}?pageSize=2`, { parameters: [], pageSize: 9 }, 400],
  ["B063", REPORT, undefined, 400],
  ["B063", REPORT, { parameters: { From: "2026-01-01" } }, 400],
  ["B065", `${REPORT}?pageSize=25000`, { parameters: [] }, 200],
])("%s: %s is asked for with a list of parameters, %j", async (_, path, body, want) => {
  expect((await call("POST", path, body)).status).toBe(want);
});

it("B067: rows of reports are lists in the order of the fields", async () => {
  const { value, rows } = await call("POST", REPORT, { parameters: [] });
  const { length } = value["fields"] as readonly unknown[];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(length);
});

it("B009, B010: a canceled job has a moment of completion, and states are spelt as the filter does", async () => {
  await call("PUT", "jpm/jobs/3/cancel", { reasonId: 1, memo: "Moved" });
  const { rows } = await call("GET", "jpm/jobs?completedOnOrAfter=2026-01-15T12:00:00Z&jobStatus=Canceled");
  expect(rows.map(({ id }) => id)).toContain(3);
  const states = (await call("GET", "jpm/jobs?pageSize=500")).rows.map(({ jobStatus }) => jobStatus);
  const known = ["Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"];
  expect(new Set(states)).toEqual(new Set(known));
});

it("B011: `active` of memberships lets expired ones pass", async () => {
  const { rows } = await call("GET", "memberships/memberships?active=True&pageSize=500");
  expect(rows.map(({ status }) => status)).toContain("Expired");
});

it("B032: pages of 5000 rows are taken", async () => {
  const { status, value } = await call("GET", "crm/customers?pageSize=5000");
  expect([status, value["pageSize"]]).toEqual([200, 5000]);
});

it("B036: the date of a feed is compared with the last change", async () => {
  const from = "2025-12-01T00:00:00Z";
  const moments = (await call("GET", `crm/export/customers?from=${from}`)).rows.map(({ modifiedOn }) =>
    String(modifiedOn),
  );
  expect(moments.length).toBeGreaterThan(0);
  expect(moments.filter((moment) => moment < from)).toEqual([]);
});

it("B076: contacts of an inactive customer are refused", async () => {
  fixtures.put("crm/customers", { id: 900, active: false });
  const { status, value } = await call("GET", "crm/customers/900/contacts");
  expect([status, value["title"]]).toEqual([409, "Customer ID = 900 is not active"]);
});

it("B096: a note of a customer is not pinned, whatever is sent", async () => {
  const { value } = await call("POST", "crm/customers/3/notes", { text: "Dog", pinToTop: true });
  expect(value["isPinned"]).toBe(false);
});

it("B098: a second rating of a technician for a job takes the place of the first", async () => {
  for (const rate of [3, 9])
    await call("PUT", "customer-interactions/technician-rating/technician/2/job/44", { value: rate });
  const { rows } = await call(
    "GET",
    "customer-interactions/technician-ratings?technicianId=2&jobId=44&pageSize=500",
  );
  expect(rows.map(({ rating }) => rating)).toEqual([9]);
});

it("B125: a template of estimates that is deleted is inactive, and has changed", async () => {
  await call("DELETE", "salestech/estimate-templates/3");
  const { value } = await call("GET", "salestech/estimate-templates/3");
  expect(value).toMatchObject({ active: false, modifiedOn: "2026-01-15T12:00:00Z" });
});

/** Facts about the fields of rows: those that they have, with their types, and those that they lack. */
it.each<[fact: string, list: string, has: object, lacks: readonly string[]]>([
  ["B058", "jpm/jobs/3/history", { history: expect.any(Array) }, ["data", "page"]],
  ["B097", "crm/customers", {}, ["phone", "email", "phoneNumber"]],
  ["B104", "/telecom/v3/tenant/1/calls", { leadCall: expect.any(Object) }, ["callType", "campaign"]],
  ["B105", "salestech/estimates", {}, ["soldById"]],
  ["B107", "marketing/campaigns", { category: expect.any(Object) }, ["categoryId"]],
  ["B109", "accounting/invoices", { items: expect.any(Array) }, []],
  ["B109", "inventory/purchase-orders", { items: expect.any(Array) }, []],
  ["B110", "jpm/jobs/3/notes", { text: expect.any(String) }, ["id"]],
  ["B115", "jpm/jobs", { customerId: expect.any(Number) }, ["customerName", "technicians", "jobTypeName"]],
  ["B120", "settings/technicians", { licenseType: expect.anything() }, []],
  ["B127", "jpm/jobs/3/equipment", { equipmentIds: expect.any(Array) }, []],
  ["B139", "accounting/invoices", { total: expect.any(String) }, []],
  ["B139", "salestech/estimates", { subtotal: expect.any(Number) }, []],
])("%s: rows of %s", async (_, list, has, lacks) => {
  const { value, rows } = await call("GET", list);
  const row = Array.isArray(value["data"]) ? rows[0] : value;
  expect(row).toMatchObject(has);
  expect(lacks.filter((name) => Object.hasOwn(row ?? {}, name))).toEqual([]);
});

it("B117: an image of the price book is a redirect without a body", async () => {
  const { basePath } = domains.find(({ id }) => id === "pricebook") ?? {};
  const url = `https://mock.local${basePath}/tenant/1/images?path=Images/1.jpg`;
  const answer = await engine.fetch(new Request(url));
  expect([answer.status, await answer.text()]).toEqual([302, ""]);
});

it("B131: of what may be null, some is", async () => {
  const { rows } = await call("GET", "jpm/jobs?pageSize=500");
  const shares = ["projectId", "bookingId", "completedOn"].map(
    (name) => rows.filter((row) => row[name] === null).length / rows.length,
  );
  for (const share of shares) expect([share > 0, share < 1]).toEqual([true, true]);
});

describe("who is let in", () => {
  const credentials = [{ clientId: "own", clientSecret: "s" }];
  const strict = createEngine(domains, { guards: { credentials } });
  const token = async (clientId: string) => {
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: "s" };
    const init = { method: "POST", body: new URLSearchParams(form) };
    const answer = await strict.fetch(new Request("https://mock.local/connect/token", init));
    return { status: answer.status, value: (await answer.json()) as Row };
  };

  it("B068: a token lives for 900 seconds", async () => {
    expect((await token("own")).value["expires_in"]).toBe(900);
  });

  it("B070: credentials of another environment are 400, invalid_client", async () => {
    expect(await token("other")).toEqual({ status: 400, value: { error: "invalid_client" } });
  });

  it("B060: a second page of a report within the minute is 429, with the seconds in its title", async () => {
    const { value } = await token("own");
    const headers = {
      authorization: `Bearer ${String(value["access_token"])}`,
      "st-app-key": "k",
      "content-type": "application/json",
    };
    const run = async (page: number) => {
      const [, ...rest] = REPORT.split("/");
      const url = `https://mock.local/reporting/v2/tenant/1/${rest.join("/")}?page=${page}`;
      const answer = await strict.fetch(
        new Request(url, { method: "POST", headers, body: JSON.stringify({ parameters: [] }) }),
      );
      return { status: answer.status, value: (await answer.json()) as Row };
    };
    expect((await run(1)).status).toBe(200);
    expect(await run(2)).toMatchObject({
      status: 429,
      value: {
        title: expect.stringMatching(/^Rate limit is exceeded. Try again in \d+ seconds\.$/) as string,
      },
    });
  });
});

it("the table has the facts that are named here", () => {
  const { facts } = parse(readFileSync("specs/behaviour.yaml", "utf8")) as { readonly facts: object };
  const named = readFileSync("test/mocks/facts.test.ts", "utf8").match(/B\d{3}/g) ?? [];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !Object.hasOwn(facts, id))).toEqual([]);
});
