/**
 * What operations make of each state. What neither a document nor a report of the live API forbids is allowed; 409 is said of appointments
 * alone, whose operations are the only ones of jobs that can answer it.
 */
import { beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { createFixtures } from "../../generator/runtime/mocks/fixtures.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });
const fixtures = createFixtures(engine.sight);

beforeEach(() => engine.reset());

async function call(method: string, path: string, body?: unknown): Promise<Response> {
  const [domain = "", ...rest] = path.split("/");
  const { basePath } = domains.find(({ id }) => id === domain) ?? {};
  const json = { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return engine.fetch(
    new Request(`https://mock.local${basePath}/tenant/1/${rest.join("/")}`, {
      method,
      ...(body !== undefined && json),
    }),
  );
}

interface Life {
  readonly entity: string;
  readonly field: string;
  /** How a state is written, where that is no text. */
  readonly written?: (state: string) => unknown;
  readonly operations: readonly (readonly [method: string, path: string, body?: unknown])[];
  /** What becomes of each state: another one, a dash for the same, or a status that refuses the call. */
  readonly states: Readonly<Record<string, string>>;
}

const ID = 7;
const TIMES = { start: "2026-03-01T08:00:00Z", end: "2026-03-01T09:00:00Z" };
const REASON = { reasonId: 1, memo: "Moved" };
const ESTIMATE = { Open: 0, Sold: 1, Dismissed: 2 } as const;

const LIVES: readonly Life[] = [
  {
    entity: "jpm/jobs",
    field: "jobStatus",
    operations: [
      ["PUT", "jpm/jobs/7/cancel", REASON],
      ["PUT", "jpm/jobs/7/remove-cancellation"],
      ["PATCH", "jpm/jobs/7", { priority: "High" }],
    ],
    states: {
      Scheduled: "Canceled - -",
      Dispatched: "Canceled - -",
      InProgress: "Canceled - -",
      Hold: "Canceled - -",
      Completed: "Canceled - -",
      Canceled: "- Scheduled -",
    },
  },
  {
    entity: "jpm/appointments",
    field: "status",
    operations: [
      ["PUT", "jpm/appointments/7/hold", REASON],
      ["DELETE", "jpm/appointments/7/hold"],
      ["PUT", "jpm/appointments/7/confirmation"],
      ["DELETE", "jpm/appointments/7/confirmation"],
      ["PATCH", "jpm/appointments/7/reschedule", TIMES],
    ],
    states: {
      Scheduled: "Hold 409 - - -",
      Dispatched: "Hold 409 - - -",
      Working: "Hold 409 - - -",
      Hold: "- Scheduled - - -",
      Done: "409 409 - - 409",
      Canceled: "409 409 409 409 409",
    },
  },
  {
    entity: "salestech/estimates",
    field: "status",
    written: (name) => ({ value: ESTIMATE[name as keyof typeof ESTIMATE], name }),
    operations: [
      ["PUT", "salestech/estimates/7/sell", { soldBy: 3 }],
      ["PUT", "salestech/estimates/7/unsell"],
      ["PUT", "salestech/estimates/7/dismiss"],
    ],
    states: {
      Open: "Sold - Dismissed",
      Sold: "- Open Dismissed",
      Dismissed: "Sold Open -",
    },
  },
  {
    entity: "crm/leads",
    field: "status",
    operations: [["POST", "crm/leads/7/dismiss", { dismissingReasonId: 1 }]],
    states: { Open: "Dismissed", Dismissed: "-", Converted: "Dismissed" },
  },
  {
    entity: "crm/bookings",
    field: "status",
    operations: [
      ["POST", "crm/booking-provider/7/bookings/7/dismiss", { callReasonId: 3, dismissingMemo: "Spam" }],
    ],
    states: { New: "Dismissed", Accepted: "Dismissed", Converted: "409", Dismissed: "-" },
  },
  {
    entity: "inventory/purchase-orders",
    field: "status",
    operations: [["PATCH", "inventory/purchase-orders/7/cancellation", { canceledReason: "VendorIssue" }]],
    states: { Pending: "Canceled", Sent: "Canceled", PartiallyReceived: "Canceled", Canceled: "-" },
  },
  {
    entity: "memberships/memberships",
    field: "status",
    operations: [
      ["PATCH", "memberships/memberships/7", { status: "Suspended" }],
      ["PATCH", "memberships/memberships/7", { status: "Canceled" }],
      ["PATCH", "memberships/memberships/7", { status: "Active" }],
    ],
    states: {
      Active: "Suspended Canceled -",
      Suspended: "- Canceled Active",
      Expired: "Suspended Canceled Active",
      Canceled: "Suspended - Active",
    },
  },
];

describe.each(LIVES)("$entity", ({ entity, field, written = (state) => state, operations, states }) => {
  it.each(Object.entries(states))("%s", async (state, want) => {
    const found: string[] = [];
    for (const operation of operations) {
      engine.reset();
      fixtures.put(entity, { id: ID, [field]: written(state) });
      const { status } = await call(...operation);
      const after = fixtures.all(entity).find((one) => (one as { readonly id: number }).id === ID);
      const value = (after as Readonly<Record<string, unknown>>)[field];
      const is = typeof value === "object" ? (value as { readonly name: string }).name : String(value);
      found.push(status >= 400 ? `${status}` : is === state ? "-" : is);
      if (status >= 400) expect(is).toBe(state);
    }
    expect(found.join(" ")).toBe(want);
  });
});

it("a canceled job takes no more appointments", async () => {
  await call("PUT", "jpm/jobs/7/cancel", REASON);
  expect((await call("POST", "jpm/appointments", { jobId: 7, ...TIMES })).status).toBe(409);
});

it.each(["crm/customers", "crm/locations"])(
  "contacts of %s that are not active are out of reach",
  async (of) => {
    fixtures.put(of, { id: ID, active: false });
    expect((await call("GET", `${of}/${ID}/contacts`)).status).toBe(409);
    expect((await call("POST", `${of}/${ID}/contacts`, { type: "Email", value: "a@b.c" })).status).toBe(409);
  },
);

describe("what is marked as exported", () => {
  const MARK: readonly (readonly [
    path: string,
    list: string,
    id: string,
    body: (ids: number[]) => unknown,
  ])[] = [
    ["ap-bills", "ap-bills", "billId", (billIds) => ({ billIds })],
    ["inventory-bills", "inventory-bills", "inventoryBillId", (inventoryBillIds) => ({ inventoryBillIds })],
    ["invoices", "invoices", "invoiceId", (ids) => ids.map((invoiceId) => ({ invoiceId, externalId: "X" }))],
    ["credit-memos", "credit-memos", "creditMemoId", (ids) => ids.map((creditMemoId) => ({ creditMemoId }))],
    ["ap-credits", "ap-credits", "apCreditId", (ids) => ids.map((apCreditId) => ({ apCreditId }))],
    ["ap-payments", "ap-payments", "apPaymentId", (ids) => ids.map((apPaymentId) => ({ apPaymentId }))],
  ];

  it.each(MARK)("%s: each id has its own answer, and the flag shows", async (path, list, id, body) => {
    const answer = await call("POST", `accounting/${path}/markasexported`, body([1, 999, 2]));
    expect(await answer.json()).toEqual([
      { [id]: 1, success: true, errorMessage: null },
      { [id]: 999, success: false, errorMessage: expect.stringContaining("no such") as string },
      { [id]: 2, success: true, errorMessage: null },
    ]);
    const shown = fixtures.all(`accounting/${list}`) as { id: number; syncStatus?: string }[];
    expect(shown.filter((one) => one.id <= 2).map(({ syncStatus = "Exported" }) => syncStatus)).toEqual([
      "Exported",
      "Exported",
    ]);
  });

  it("a bank deposit that is none refuses the call, which answers nothing", async () => {
    expect((await call("POST", "accounting/bank-deposits/markasexported", { ids: [1, 999] })).status).toBe(
      400,
    );
    expect((await call("POST", "accounting/bank-deposits/markasexported", { ids: [1, 2] })).status).toBe(200);
  });
});

it("memberships end when the clock passes their end, one that was sold too; what was billed stays", async () => {
  const sale = {
    customerId: 4,
    businessUnitId: 1,
    saleTaskId: 1,
    durationBillingId: 3,
    recurringServiceAction: "None",
  };
  await call("POST", "memberships/memberships/sale", sale);
  const all = () =>
    fixtures.all("memberships/memberships") as readonly { id: number; status: string; to: string | null }[];
  const invoices = JSON.stringify(fixtures.all("accounting/invoices"));
  const active = all().filter(({ status }) => status === "Active");
  expect(active.map(({ id }) => id)).toContain(61);
  const now = +fixtures.advance("200d");
  const due = (to: string | null) => to !== null && Date.parse(to) <= now;
  const isOver = new Map(active.map(({ id, to }) => [id, due(to)]));
  expect([...isOver.values()].filter(Boolean).length).toBeGreaterThan(3);
  for (const { id, status } of all())
    if (isOver.has(id)) expect([id, status === "Expired"]).toEqual([id, isOver.get(id)]);
  expect(JSON.stringify(fixtures.all("accounting/invoices"))).toBe(invoices);
  fixtures.advance("200d");
  expect(all().at(-1)).toMatchObject({ id: 61, status: "Expired" });
});
