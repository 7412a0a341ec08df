/** Calls that are well formed and wrong: what they are refused for, and that nothing came of them. */
import { beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { createFixtures } from "../../generator/runtime/mocks/fixtures.ts";
import { isObject } from "../../generator/runtime/mocks/shape.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });
const fixtures = createFixtures(engine.sight);

beforeEach(() => engine.reset());

async function call(method: string, path: string, body?: unknown) {
  const [domain = "", ...rest] = path.split("/");
  const { basePath } = domains.find(({ id }) => id === domain) ?? {};
  const url = `https://mock.local${basePath}/tenant/1/${rest.join("/")}`;
  const json = { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const answer = await engine.fetch(new Request(url, { method, ...(body !== undefined && json) }));
  const value = (await answer.json()) as Record<string, unknown>;
  const ignored = answer.headers.get("x-mock-ignored-filters");
  return { status: answer.status, value, errors: value["errors"], ignored };
}

const rows = ({ value }: { readonly value: Record<string, unknown> }) =>
  (value["data"] as readonly { readonly id: number }[]).map(({ id }) => id);

const APPOINTMENT = { start: "2026-02-01T08:00:00Z", end: "2026-02-01T10:00:00Z" };
const JOB = {
  customerId: 4,
  locationId: 4,
  businessUnitId: 1,
  jobTypeId: 1,
  campaignId: 1,
  priority: "Normal",
  summary: "Leaks",
  appointments: [APPOINTMENT],
};

describe("a query that means nothing is a 400 that names the parameter", () => {
  it.each([
    ["jpm/jobs?page=1&page=2", "page", /sent 2 times/],
    ["jpm/jobs?jobStatus=Hold&jobStatus=Completed", "jobStatus", /sent 2 times/],
    ["jpm/jobs?ids=1&ids=2", "ids", /separated by commas/],
    ["jpm/jobs?ids=", "ids", /no value/],
    ["jpm/jobs?ids=1,,2", "ids", /empty/],
    ["jpm/jobs?ids=1,abc", "ids", /abc is not an integer/],
    ["jpm/jobs?tagTypeIds=gold", "tagTypeIds", /gold is not an integer/],
    ["jpm/jobs?customerId=abc", "customerId", /integer/],
    ["jpm/jobs?createdOnOrAfter=yesterday", "createdOnOrAfter", /date-time/],
    ["jpm/jobs?hasUnusedAppointments=maybe", "hasUnusedAppointments", /boolean/],
    ["jpm/jobs?pageSize=0", "pageSize", /at least 1/],
    ["crm/customers?active=maybe", "active", /one of True/],
    ["accounting/invoices?statuses=Lost", "statuses[0]", /one of Pending/],
  ])("%s", async (path, field, says) => {
    const { status, errors } = await call("GET", path);
    expect([status, errors]).toEqual([400, { [field]: [expect.stringMatching(says)] }]);
  });

  it.each([
    ["jpm/jobs?ids=3,1", [1, 3]],
    ["jpm/jobs?ids=3%2C%201", [1, 3]],
    ["settings/technicians?ids=2", [2]],
  ])("%s means something", async (path, want) => {
    expect(rows(await call("GET", path))).toEqual(want);
  });

  it("a field of the rows that is no parameter keeps all rows, and is announced", async () => {
    expect(await call("GET", "jpm/jobs?noCharge=5")).toMatchObject({ status: 200, ignored: "noCharge" });
  });
});

describe("a body that contradicts what there is is a 400 that names the field", () => {
  it.each([
    ["an id of nobody", "POST", "jpm/jobs", { ...JOB, customerId: 999 }, "customerId"],
    ["a location of another customer", "POST", "jpm/jobs", { ...JOB, locationId: 5 }, "locationId"],
    ["the same, beside what is so already", "PATCH", "jpm/jobs/3", { locationId: 5 }, "locationId"],
    ["a job at another location", "POST", "salestech/estimates", { jobId: 3, locationId: 5 }, "jobId"],
    ["a seller whom nobody knows", "PUT", "salestech/estimates/4/sell", { soldBy: 99_999 }, "soldBy"],
    [
      "an item that is in no pricebook",
      "POST",
      "salestech/estimates",
      { jobId: 3, items: [{ skuId: 99_999, skuName: "X" }] },
      "items[0].skuId",
    ],
    [
      "an end before the start",
      "PATCH",
      "jpm/appointments/3/reschedule",
      { start: "2026-03-02T08:00:00Z", end: "2026-03-01T08:00:00Z" },
      "end",
    ],
    [
      "a start after the end that there is",
      "PATCH",
      "jpm/appointments/3/reschedule",
      { start: "2036-03-02T08:00:00Z" },
      "start",
    ],
    [
      "a window that closes before it opens, of one of several",
      "POST",
      "jpm/jobs",
      {
        ...JOB,
        appointments: [
          APPOINTMENT,
          {
            ...APPOINTMENT,
            arrivalWindowStart: "2026-02-01T10:00:00Z",
            arrivalWindowEnd: "2026-02-01T09:00:00Z",
          },
        ],
      },
      "appointments[1].arrivalWindowEnd",
    ],
  ])("%s", async (_, method, path, body, field) => {
    const before = fixtures.all(path.split("/").slice(0, 2).join("/"));
    const { status, errors } = await call(method, path, body);
    expect(status).toBe(400);
    expect(isObject(errors) && Object.keys(errors)).toEqual([field]);
    expect(fixtures.all(path.split("/").slice(0, 2).join("/"))).toEqual(before);
  });

  it("who a test puts is somebody", async () => {
    fixtures.put("settings/employees", { id: 99_999 });
    expect(await call("PUT", "salestech/estimates/4/sell", { soldBy: 99_999 })).toMatchObject({
      status: 200,
      value: { soldBy: 99_999, status: { name: "Sold" } },
    });
    fixtures.put("crm/customers", { id: 700 });
    fixtures.put("crm/locations", { id: 800, customerId: 700 });
    expect(await call("POST", "jpm/jobs", { ...JOB, customerId: 700, locationId: 800 })).toMatchObject({
      status: 200,
    });
  });
});

describe("what a call makes refers to nothing that it did not name", () => {
  it("a job without appointments has none, and an invoice of its own", async () => {
    const { value } = await call("POST", "jpm/jobs", { ...JOB, appointments: [] });
    const { id, invoiceId } = value;
    expect(value).toMatchObject({
      appointmentCount: 0,
      firstAppointmentId: 0,
      lastAppointmentId: 0,
      leadCallId: null,
      membershipId: null,
      equipmentIds: [],
      externalData: [],
      total: 0,
    });
    const invoices = await call("GET", `accounting/invoices?ids=${String(invoiceId)}`);
    expect(invoices.value["data"]).toMatchObject([
      { job: { id, number: value["jobNumber"] }, customer: { id: 4 }, items: [], total: "0.00" },
    ]);
  });

  it.each([
    ["jpm/projects", { locationId: 7 }, { customerId: 7, jobIds: [] }],
    ["equipment-systems/installed-equipment", { locationId: 7 }, { customerId: 7, invoiceItemId: null }],
    [
      "salestech/estimates",
      { jobId: 9, items: [] },
      {
        customerId: 9,
        locationId: 9,
        jobNumber: "140009",
        status: { name: "Open" },
        soldBy: null,
        subtotal: 0,
      },
    ],
    ["jpm/appointments", { jobId: 9, ...APPOINTMENT }, { customerId: 9, status: "Scheduled" }],
    [
      "crm/customers",
      {
        name: "Ann",
        type: "Residential",
        address: { street: "1 Road", city: "Tampa", state: "FL", zip: "33601", country: "USA" },
        locations: [],
      },
      { locations: [], contacts: [], mergedToId: null, externalData: [] },
    ],
    [
      "dispatch/technician-shifts",
      { technicianIds: [2, 4], shiftType: "Normal", title: "Late", repeatType: "Never", ...APPOINTMENT },
      { created: true, technicianShifts: [{ technicianId: 2 }, { technicianId: 4 }] },
    ],
  ])("%s", async (path, body, want) => {
    expect((await call("POST", path, body)).value).toMatchObject(want);
  });

  it("a membership that is sold begins now, is of the type of its billing, and is billed", async () => {
    const sold = await call("POST", "memberships/memberships/sale", {
      customerId: 4,
      businessUnitId: 1,
      saleTaskId: 1,
      durationBillingId: 3,
      recurringServiceAction: "None",
    });
    const { customerMembershipId: id, invoiceId } = sold.value;
    expect((await call("GET", `memberships/memberships/${String(id)}`)).value).toMatchObject({
      customerId: 4,
      membershipTypeId: 2,
      from: "2026-01-15T12:00:00Z",
      to: "2027-01-15T12:00:00Z",
    });
    const invoices = await call("GET", `accounting/invoices?ids=${String(invoiceId)}`);
    expect(invoices.value["data"]).toMatchObject([{ customer: { id: 4 }, membershipId: id, job: null }]);
  });
});
