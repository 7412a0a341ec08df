/** What users met in payloads of their own, each as given → want. */
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";

const STATUSES = ["Scheduled", "Dispatched", "Working", "Hold", "Completed", "Canceled"];
const day = (i: number) => `2022-05-0${i + 1}`;

const jobs = STATUSES.map((status, i) => ({
  id: 70_000 + i,
  jobNumber: `J-${70_000 + i}`,
  status,
  createdOn: `${day(i)}T08:00:00`,
  duration: 3600 + 600 * i,
  start: `${day(i)}T09:00:00`,
  customer: { id: 9000 + i, name: `Person ${i}` },
  businessUnit: { id: 501, name: "Heating North" },
  tags: Array.from({ length: i % 3 }, (_, nth) => ({
    id: 600 + nth,
    ownerId: 70_000 + i,
    name: `Tag ${nth}`,
  })),
}));
const answers = jobs.map(({ id, jobNumber, status, createdOn, customer, tags }, i) => ({
  id,
  jobNumber,
  jobStatus: status === "Working" ? "InProgress" : status,
  createdOn: createdOn.replace("T08:00:00", "T12:00:00Z"),
  customerId: customer.id,
  businessUnitId: i === 3 ? 509 : 501,
  tagTypeIds: tags.map((_, nth) => 40 + nth),
  appointmentCount: 1,
  firstAppointmentId: 300 + i,
  lastAppointmentId: 300 + i,
}));
const appointments = jobs.map(({ id, duration }, i) => ({
  id: 300 + i,
  jobId: id,
  appointmentNumber: `J-${id}-1`,
  start: `${day(i)}T13:00:00Z`,
  end: new Date(Date.parse(`${day(i)}T13:00:00Z`) + duration * 1000).toISOString(),
  arrivalWindowStart: null,
  arrivalWindowEnd: null,
  status: "Done",
}));

const invoice = {
  id: 5001,
  number: "5001",
  total: 118.5,
  invoicedOn: "2022-07-05T00:00:00",
  active: true,
  batchId: 0,
  royaltyMemo: null,
  businessUnit: { id: 501, name: "Heating North", active: true },
  items: [
    { id: 1, qty: 2, total: 80, sku: { id: 7, name: "A1", soldHours: 4 } },
    { id: 2, qty: 4, total: 38.5, sku: { id: 8, name: "B2", soldHours: 1.5 } },
  ],
  payments: [{ id: 4001, amount: 118.5, invoiceId: 5001, paymentSplitId: 41_078 }],
};
const invoices = [
  {
    id: 5001,
    referenceNumber: "5001",
    total: "118.50",
    invoiceDate: "2022-07-05T00:00:00Z",
    active: true,
    royalty: { status: "Pending", date: null, sentOn: null, memo: null },
    businessUnit: { id: 501, name: "Heating North" },
    items: [
      { id: 1, quantity: "2.0", total: "80.00", skuId: 7, skuName: "A1", soldHours: 4 },
      { id: 2, quantity: "4.0", total: "38.50", skuId: 8, skuName: "B2", soldHours: 1.5 },
    ],
  },
];
const payments = [
  {
    id: 4001,
    typeId: "3",
    type: "Check",
    total: "118.50",
    date: "2022-07-05T00:00:00Z",
    appliedTo: [{ appliedId: 41_078, appliedTo: 5001, appliedAmount: "118.50" }],
    referenceNumber: "4001",
  },
];
const invoiced = { invoices: { data: invoices }, payments: { data: payments } };
const isFound = (verdict: string | undefined) => verdict === "unchanged" || verdict === "transformed";

describe("jobs", () => {
  it.each(["text", "html", "json"] as const)(
    "show in %s which status became which, and the record that differs",
    async (format) => {
      const { out } = await compare(jobs, { jobs: { data: answers } }, { format });
      expect(out).toMatch(/Working → InProgress|"from": "Working",\s+"to": "InProgress"/);
      expect(out).toMatch(/id=70003: 501, V2 has 509|"record": "id=70003",\s+"before": 501,\s+"after": 509/);
    },
  );

  it("have durations computed, tags counted, customers at their own place and the zone of their times told", async () => {
    const { of } = await compare(jobs, { jobs: { data: answers }, appointments: { data: appointments } });
    expect(of("duration")).toMatchObject({ verdict: "transformed", derived: true, agreeing: 6 });
    expect(of("tags[]")?.place).toEqual({ document: "jobs.json", path: "tagTypeIds" });
    expect(of("customer.id")?.place).toEqual({ document: "jobs.json", path: "customerId" });
    expect(of("createdOn")?.clock?.offsets).toEqual(["-04:00"]);
  });

  it("are recognised by ten keys in an envelope, and held against the map where one says so", async () => {
    const { diff, of } = await compare({ data: jobs }, { jobs: { data: answers } });
    expect([diff.object, of("status")?.place?.path]).toEqual(["Job", "jobStatus"]);
  });

  it("from webhooks have an envelope, and that is said", async () => {
    const hook = {
      ...jobs[0],
      eventId: 5,
      __tenantInfo: { id: 1, name: "Acme" },
      __eventInfo: { eventId: "e", webhookId: 77 },
    };
    const { of } = await compare(hook, { jobs: { data: answers } });
    for (const path of ["eventId", "__eventInfo.eventId", "__eventInfo.webhookId", "__tenantInfo.name"])
      expect([path, of(path)?.reason]).toEqual([path, "envelope"]);
  });

  it("of any number are all compared, also where only some are searched", async () => {
    const lines = (of: (i: number) => object) =>
      Array.from({ length: 9000 }, (_, i) => JSON.stringify({ ...of(i), summary: "x".repeat(1000) })).join(
        "\n",
      );
    const old = lines((i) => ({
      id: i + 1,
      jobNumber: `J${i + 1}`,
      noCharge: false,
      businessUnit: { id: 501 },
    }));
    const current = lines((i) => ({
      ...{
        id: i + 1,
        jobNumber: `J${i + 1}`,
        noCharge: false,
        customerId: 3,
        jobTypeId: 4,
        appointmentCount: 1,
      },
      businessUnitId: i === 8999 ? 509 : 501,
    }));
    const { diff, of } = await compare(old, { jobs: current }, { v1Object: "Job" });
    expect(of("businessUnit.id")).toMatchObject({
      pairs: 9000,
      differing: [{ record: "id=9000", before: 501, after: 509 }],
    });
    expect(diff.map).toContain("the first 500 records");
  });

  it.each(["text", "html", "json"] as const)("give away nothing in %s when redacted", async (format) => {
    const { out } = await compare(
      [...jobs, { ...jobs[0], id: 79_999 }],
      { jobs: { data: answers }, appointments: { data: appointments } },
      { format, redact: true },
    );
    expect(out).toContain("<number 3 digits #".replace("<", format === "html" ? "&lt;" : "<"));
    expect(out).not.toMatch(/7000\d|79999|\b50[19]\b|Working|InProgress|Person|Heating|2022-05|J-7/);
  });
});

describe("invoices", () => {
  it.each([
    ["items[].sku.soldHours", "invoices.json", "items[].soldHours"],
    ["invoicedOn", "invoices.json", "invoiceDate"],
    ["items[].qty", "invoices.json", "items[].quantity"],
    ["payments[].paymentSplitId", "payments.json", "appliedTo[].appliedId"],
    ["royaltyMemo", "invoices.json", "royalty.memo"],
  ])("have %s in %s at %s", async (path, document, place) => {
    const { of } = await compare(invoice, invoiced);
    expect([isFound(of(path)?.verdict), of(path)?.place]).toEqual([true, { document, path: place }]);
  });

  it("do not lend their own flags to what they hold, and have no batch where V1 had 0", async () => {
    const { of } = await compare(invoice, invoiced);
    expect(of("businessUnit.active")?.place).toBeUndefined();
    expect(of("batchId")?.verdict).not.toBe("contradiction");
  });

  it("are recognised by seven of their keys, and employees by five", async () => {
    const { diff } = await compare(invoice, invoiced);
    expect(diff.documents[0]?.schema).toContain("InvoiceResponse");
    const employees = [1, 2, 3].map((i) => ({
      id: 40 + i,
      userId: 812 + i,
      name: `Clerk ${i}`,
      role: "CSR",
      active: true,
    }));
    const held = await compare(jobs, { jobs: { data: answers }, employees: { data: employees } });
    expect(held.diff.documents[1]?.schema).toContain("EmployeeResponse");
  });
});

describe("files", () => {
  it("may be tables, with paths for names", async () => {
    const rows = jobs.map(
      ({ id, jobNumber, status, customer }) => `${id},${jobNumber},${status},${customer.id}`,
    );
    const { of } = await compare(`id,jobNumber,status,customer.id\n${rows.join("\n")}\n`, {
      jobs: { data: answers },
    });
    expect(of("customer.id")?.place?.path).toBe("customerId");
  });

  it.each([
    ["an empty list", [], { jobs: answers }, {}, 1, "no records"],
    ["an empty object", {}, { jobs: answers }, {}, 1, "no records"],
    ["numbers", [1, 2], { jobs: answers }, {}, 1, "no objects"],
    ["answers without a row", jobs, { jobs: { data: [] } }, {}, 1, "no records"],
    [
      "bundles that are said to be calls",
      [{ id: 1, leadCall: { id: 2 }, jobNumber: "3" }],
      { calls: [{ id: 1 }] },
      { v1Object: "Call" },
      2,
      "are fields of BundleCall",
    ],
    ["an object that is none", jobs, { jobs: answers }, { v1Object: "Nope" }, 2, "It has Address, Booking"],
    [
      "what waits for a map that there is none of",
      [{ a: 1 }],
      { b: [{ a: 1 }] },
      { failOn: "contradiction" },
      2,
      "without a map nothing can fail",
    ],
  ] as const)("of %s end with their code", async (_, old, v2, flags, code, said) => {
    const { code: got, err } = await compare(old, v2, flags);
    expect([got, err]).toEqual([code, expect.stringContaining(said)]);
  });
});
