/** Records that are at hand answer calls; old objects lead back to the records that they were made of. */
import { describe, expect, it } from "vitest";
import { compose } from "../../../generator/former/compose.ts";
import type { Plan } from "../../../generator/former/plan.ts";
import { planFor } from "../../../generator/migrate/data/known.ts";
import { reversed } from "../../../generator/migrate/data/reverse.ts";
import { tableReader, type Tables } from "../../../generator/migrate/data/tables.ts";
import type { CalledTable } from "../../../generator/migrate/sql/tables.ts";

const id = { fields: [{ field: "id" }] };
const TABLES: Readonly<Record<string, Omit<CalledTable, "table" | "filledBy">>> = {
  getCustomer: { entity: "crm/customers", path: [id], query: {}, isOne: true, hasParent: false },
  listContacts: {
    entity: "crm/contacts",
    path: [{ parent: true }],
    query: { types: { fields: [{ field: "type" }] } },
    isOne: false,
    hasParent: true,
  },
  listPayments: {
    entity: "payments",
    path: [],
    query: { invoiceIds: { fields: [{ field: "appliedTo", list: true }, { field: "invoiceId" }] } },
    isOne: false,
    hasParent: false,
  },
};
const tableOf = ({ call }: { readonly call: string }) => {
  const table = TABLES[call];
  return table && { ...table, table: table.entity, filledBy: [call] };
};
const records: Tables = new Map([
  [
    "crm/contacts",
    [
      { of: 7, record: { id: 1, type: "Email" } },
      { of: 7, record: { id: 2, type: "Phone" } },
      { of: 8, record: { id: 3, type: "Email" } },
    ],
  ],
  [
    "payments",
    [{ record: { id: 4, appliedTo: [{ invoiceId: 1 }, { invoiceId: 2 }] } }, { record: { id: 5 } }],
  ],
]);

describe("calls", () => {
  const missing: unknown[] = [];
  const read = tableReader(records, tableOf, (...told) => missing.push(told));
  const ask = (call: string, more: object) =>
    read({ call, domain: "", operation: "", path: [], query: {}, rows: true, ...more });

  it.each([
    [
      "of what belongs to a record",
      "listContacts",
      { path: ["7"], query: { types: ["Email"] } },
      [{ id: 1, type: "Email" }],
    ],
    [
      "by what is in a list",
      "listPayments",
      { query: { invoiceIds: [2, 9] } },
      [{ id: 4, appliedTo: [{ invoiceId: 1 }, { invoiceId: 2 }] }],
    ],
    [
      "for many records, which say whose they are",
      "listContacts",
      { wanted: { key: [{ field: "customerId" }], values: [8] } },
      [{ id: 3, type: "Email", customerId: 8 }],
    ],
  ])("%s are answered", async (_, call, asked, want) => {
    expect(await ask(call, asked)).toEqual(want);
  });

  it("about records that nobody has are counted", async () => {
    expect(await ask("getCustomer", { path: [1], rows: false })).toBeUndefined();
    expect(missing).toEqual([["crm/customers", 1]]);
  });
});

const PLAN: Plan = {
  page: { number: "page", size: "pageSize" } as Plan["page"],
  endpoints: [],
  objects: {
    Address: { fields: { city: { steps: [{ field: "town" }], type: "string" } } },
    Contact: { fields: { id: { steps: [{ field: "id" }], type: "integer" } } },
    Customer: {
      one: [{ call: "getCustomer", domain: "", operation: "", path: [{ from: "id" }] }],
      fields: { name: { steps: [{ field: "name" }], type: "string" } },
    },
    Visit: {
      fields: {
        at: { steps: [{ field: "at" }], type: "string(date-time)", back: ["drop-zone"] },
        kind: {
          steps: [{ field: "isExtra" }],
          type: "integer",
          back: ["enum-map"],
          values: { false: 0, true: 2 },
        },
        batchId: { steps: [{ field: "batch" }, { field: "id" }], type: "integer" },
        batchName: { steps: [{ field: "batch" }, { field: "name" }], type: "string" },
        people: { object: "Customer", list: true, by: "id", steps: [{ field: "customerIds" }] },
      },
    },
    Job: {
      fields: {
        id: { steps: [{ field: "id" }], type: "integer" },
        total: { steps: [{ field: "sums" }, { field: "total" }], type: "number", back: ["string-to-number"] },
        status: {
          steps: [{ field: "jobStatus" }],
          type: "string",
          back: ["enum-map"],
          values: { InProgress: "Working", A: "Same", B: "Same" },
        },
        createdOn: { steps: [{ field: "createdOn" }], type: "string(date-time)", back: ["drop-zone"] },
        batch: { steps: [{ field: "batchId" }], type: "integer", back: ["null-to-zero"] },
        address: { object: "Address", by: "record", steps: [{ field: "address" }] },
        customer: {
          object: "Customer",
          by: "id",
          steps: [{ field: "customerId" }],
          fields: { id: { steps: [{ field: "customerId" }], type: "integer", on: "parent" } },
        },
        contacts: {
          object: "Contact",
          list: true,
          by: "record",
          steps: [{ call: "listContacts", domain: "", operation: "", path: [{ from: "id" }], rows: true }],
        },
        hasContact: {
          type: "boolean",
          steps: [
            { call: "listContacts", domain: "", operation: "", path: [{ from: "id" }], rows: true },
            { take: "exists" },
          ],
        },
      },
    },
  },
};
const JOB = {
  id: 7,
  sums: { total: "12.5" },
  jobStatus: "InProgress",
  createdOn: "2026-07-02T08:00:00Z",
  batchId: 3,
  address: { town: "Bern" },
  customerId: 9,
};
const timeZone = "America/New_York";
const oldOf = (tables: Tables) => {
  const read = tableReader(tables, tableOf, () => undefined);
  return compose(
    planFor(PLAN, tableOf, (entity) => tables.has(entity)),
    "Job",
    [JOB],
    { read, timeZone },
  );
};

describe("old objects", () => {
  it("have null, and neither an empty list nor a false, where nobody handed over what is looked up", async () => {
    expect(await oldOf(records)).toMatchObject([
      { contacts: [{ id: 1 }, { id: 2 }], hasContact: true, customer: { id: 9, name: null } },
    ]);
    expect(await oldOf(new Map())).toMatchObject([
      { contacts: null, hasContact: null, customer: { id: 9, name: null }, total: 12.5, status: "Working" },
    ]);
  });

  it("lead back to the record that they are of, and say what they cannot", async () => {
    const [old = {}] = await oldOf(records);
    const left: string[] = [];
    expect(reversed(PLAN, "Job", old, { timeZone, left: (path) => left.push(path) })).toEqual(JOB);
    expect(left).toEqual(["contacts", "hasContact"]);
  });

  it.each<[string, unknown, string | null]>([
    ["never", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00"],
    ["a leap second", "2024-02-29T23:59:60Z", null],
    ["a thirteenth month", "2025-13-01T00:00:00Z", null],
    ["a number", 5, null],
    ["nothing in it", "", null],
  ])("of a moment that is %s have what is one, or null that is told", async (_, createdOn, want) => {
    const read = tableReader(records, tableOf, () => undefined);
    const told: string[] = [];
    const unfit = ({ field }: { readonly field: string }) => told.push(field);
    const [old] = await compose(PLAN, "Job", [{ ...JOB, createdOn }], { read, timeZone, unfit });
    expect(old).toMatchObject({ id: 7, createdOn: want });
    expect(told).toEqual(want === null ? ["createdOn"] : []);
  });

  it("lead back from never, and from no moment to nothing", () => {
    const left: string[] = [];
    const back = (createdOn: string) =>
      reversed(PLAN, "Job", { createdOn }, { timeZone, left: (path) => left.push(path) });
    expect(back("0001-01-01T00:00:00")).toEqual({ createdOn: "0001-01-01T00:00:00Z" });
    expect(back("9999-12-31T23:59:59")).toEqual({ createdOn: "9999-12-31T23:59:59Z" });
    expect(back("2025-02-29T08:00:00")).toEqual({});
    expect(left).toEqual(["createdOn"]);
  });

  it("lead back to nothing that is not for sure", () => {
    const left: string[] = [];
    const old = { status: "Same", batch: 0, customer: { id: 1, name: "Dana" }, nonsense: 1, address: null };
    expect(reversed(PLAN, "Job", old, { left: (path) => left.push(path) })).toEqual({
      customerId: 1,
      address: null,
    });
    expect(left).toEqual(["status", "batch", "customer.name", "nonsense"]);
  });
});

describe("records that objects lead back to", () => {
  const backOf = (old: object) => {
    const left: string[] = [];
    return [reversed(PLAN, "Visit", { ...old }, { timeZone, left: (path) => left.push(path) }), left];
  };

  it.each<[string, object, object, string[]]>([
    ["flags are flags", { kind: 2 }, { isExtra: true }, []],
    ["no object around nulls", { batchName: null, batchId: null }, {}, []],
    ["nulls beside what is there", { batchName: null, batchId: 4 }, { batch: { id: 4, name: null } }, []],
    ["a time that was once", { at: "2025-11-02T00:59:59" }, { at: "2025-11-02T04:59:59Z" }, []],
    ["none of a time that was twice", { at: "2025-11-02T01:30:00" }, {}, ["at"]],
    ["none of a time that no clock showed", { at: "2026-03-08T02:30:00" }, {}, ["at"]],
    ["the time after that", { at: "2026-03-08T03:00:00.5" }, { at: "2026-03-08T07:00:00.5Z" }, []],
    ["no ids where nobody knew the objects", { people: null }, {}, []],
  ])("have %s", (_, old, want, left) => {
    expect(backOf(old)).toEqual([want, left]);
  });
});

it("several ids have no objects where nobody handed over any", async () => {
  const made = async (tables: Tables, isThere: boolean) => {
    const read = tableReader(tables, tableOf, () => undefined);
    const known = planFor(PLAN, tableOf, () => isThere);
    return compose(known, "Visit", [{ customerIds: [7] }, { customerIds: [] }], { read });
  };
  expect(await made(new Map(), false)).toMatchObject([{ people: null }, { people: null }]);
  const customers: Tables = new Map([["crm/customers", [{ record: { id: 7, name: "Dana" } }]]]);
  expect(await made(customers, true)).toMatchObject([{ people: [{ name: "Dana" }] }, { people: [] }]);
});
