/** Old objects are made of new records with few calls, and say what the records say. */
import { describe, expect, it } from "vitest";
import { answerOld } from "../../generator/former/answer.ts";
import { compose } from "../../generator/former/compose.ts";
import { fieldTree } from "../../generator/former/fields.ts";
import { type Read, recordReader } from "../../generator/former/read.ts";
import { mocked, plan } from "./plan.ts";

const TEN = [
  "customer.name",
  "invoice.total",
  "businessUnit.name",
  "type.name",
  "campaign.name",
  "location.address.street",
  "tags.name",
  "jobAssignments.technician.name",
  "start",
  "duration",
];

describe("a page of old objects", () => {
  // The first and the last visit are named by a job: jobs of three and more take a call each for those between.
  it("takes at most twelve calls for fifty jobs of one visit or two, and ten fields", async () => {
    const { read, calls } = mocked();
    const endpoint = plan.endpoints.find(({ operation }) => operation === "Jobs_GetList");
    if (!endpoint) throw new Error("no such endpoint");
    const asked = { values: { "filter.pageSize": 50 } };
    const { body } = await answerOld(plan, endpoint, asked, { read, fields: fieldTree(plan, "Job", TEN) });
    const { data } = body as { data: Record<string, unknown>[] };
    expect(data).toHaveLength(50);
    expect(calls.length).toBeLessThanOrEqual(12);
    expect(Object.keys(data[0] ?? {})).toEqual([...new Set(TEN.map((path) => path.replace(/\..*/, "")))]);
  });
});

describe("what is asked for", () => {
  it("takes few calls for fifty whole jobs: feeds by their pages, lists by many ids", async () => {
    const { st, read } = mocked();
    const jobs = (await st["jpm"]?.["jobs"]?.["list"]?.({ pageSize: 50 }).toArray()) ?? [];
    const asked: string[] = [];
    const noted: Read = (request) => {
      asked.push(JSON.stringify(request));
      return read(request);
    };
    await compose(plan, "Job", jobs.slice(0, 50), { read: noted });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(240);
  });

  const changes = Array.from({ length: 4 }, (_, i) => ({
    id: i + 1,
    modifiedOn: `2026-01-0${i + 1}T00:00:00Z`,
  }));

  it("is a feed since the earliest moment, and again where its page ends", async () => {
    const asked: unknown[] = [];
    const read: Read = ({ query: { from } }) => {
      asked.push(from);
      const rows = changes.filter(({ modifiedOn }) => modifiedOn >= String(from)).slice(0, 2);
      return Promise.resolve({ data: rows.map((row) => ({ ...row, active: row.id !== 4 })) });
    };
    const jobs = [...changes].reverse();
    const fields = fieldTree(plan, "Job", ["id", "active"]);
    expect(await compose(plan, "Job", jobs, { read, fields })).toEqual(
      jobs.map(({ id }) => ({ id, active: id !== 4 })),
    );
    expect(asked).toEqual(["2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z"]);
  });
});

describe("records in memory", () => {
  it("are read as the client's are", async () => {
    const tables: Readonly<Record<string, readonly unknown[]>> = {
      "crm.customers.list": [{ id: 7, name: "Dana" }],
      "jpm.appointments.list": [
        { id: 1, jobId: 3, start: "2026-01-02T08:00:00Z", end: "2026-01-02T09:30:00Z" },
        { id: 2, jobId: 3, start: "2026-01-03T08:00:00.5Z", end: "2026-01-03T08:30:00.5Z" },
      ],
    };
    const job = { id: 3, customerId: 7, firstAppointmentId: 1, lastAppointmentId: 2, appointmentCount: 2 };
    const read = recordReader(({ call }) => tables[call] ?? []);
    const fields = fieldTree(plan, "Job", ["id", "customer.name", "end", "start", "duration"]);
    expect(await compose(plan, "Job", [job], { read, fields, timeZone: "America/New_York" })).toEqual([
      {
        id: 3,
        customer: { name: "Dana" },
        end: "2026-01-03T03:30:00.5",
        start: "2026-01-02T03:00:00",
        duration: 7200,
      },
    ]);
  });
});

it("what objects in a list say of the one that holds them is read off that, without a call", async () => {
  const fields = fieldTree(plan, "Invoice", ["items.id", "items.invoiceId"]);
  const read = recordReader(({ call }) => expect.unreachable(call));
  const invoice = { id: 5, items: [{ id: 1, modifiedOn: "2026-01-08T12:35:00Z" }] };
  expect(await compose(plan, "Invoice", [invoice], { read, fields })).toEqual([
    { items: [{ id: 1, invoiceId: 5 }] },
  ]);
});

describe("values that do not fit", () => {
  it("are null, and told with their place and how they looked", async () => {
    const told: unknown[] = [];
    const read = recordReader(({ call }) =>
      call === "crm.customers.list" ? [{ id: 7, active: "Ja 1" }] : [],
    );
    const job = { id: 3, customerId: 7, jobNumber: { no: 1 }, noCharge: "yes-5", completedOn: null };
    const fields = fieldTree(plan, "Job", ["id", "jobNumber", "noCharge", "completedOn", "customer.active"]);
    expect(await compose(plan, "Job", [job], { read, fields, unfit: (one) => told.push(one) })).toEqual([
      { id: 3, jobNumber: null, noCharge: null, completedOn: null, customer: { active: null } },
    ]);
    const of = { object: "Job", id: 3, record: job };
    expect(told).toEqual([
      { ...of, field: "jobNumber", type: "string", found: "an object" },
      { ...of, field: "noCharge", type: "boolean", found: '"aaa-9"' },
      { ...of, field: "customer.active", type: "boolean", found: '"aa 9"' },
    ]);
  });
});

describe("fields", () => {
  it.each([
    ["custmer.name", "Job has no custmer.name. Did you mean customer?"],
    ["customer.importId", "Job.customer.importId cannot be made of the new API (gone): "],
    ["summary.text", "Job has no summary.text: summary is no object."],
  ])("that cannot be had are told: %s", (path, message) => {
    expect(() => fieldTree(plan, "Job", [path])).toThrow(message);
  });
});

describe("a filter of fixed values", () => {
  it("takes those that V1 had, and says which they are", async () => {
    const endpoint = plan.endpoints.find(({ operation }) => operation === "Jobs_GetList");
    if (!endpoint) throw new Error("no such endpoint");
    const asked: unknown[] = [];
    const read: Read = ({ query }) => {
      asked.push(query["jobStatus"]);
      return Promise.resolve({ data: [], hasMore: false });
    };
    const ask = (status: string) =>
      answerOld(plan, endpoint, { values: { "filter.status": status } }, { read });
    await ask("working");
    expect(asked).toEqual(["InProgress"]);
    await expect(ask("Completd")).rejects.toThrow(
      "filter.status has to be one of Scheduled, Dispatched, Working, Hold, Completed, Canceled.",
    );
    expect(asked).toHaveLength(1);
  });
});
