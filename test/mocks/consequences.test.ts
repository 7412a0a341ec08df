/** What one call changes in the records of others: orders by receipts, invoices by payments, what a membership brings along. */
import { beforeEach, expect, it } from "vitest";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });
beforeEach(() => {
  engine.reset();
});

interface Json {
  readonly id: number;
  readonly data: readonly Json[];
  readonly [name: string]: unknown;
}

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; value: Json }> {
  const [domain = "", ...rest] = path.split("/");
  const { basePath } = domains.find(({ id }) => id === domain) ?? {};
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { "content-type": "application/json" };
  const url = `https://mock.local${basePath}/tenant/1/${rest.join("/")}`;
  const answer = await engine.fetch(new Request(url, { method, headers, ...init }));
  const text = await answer.text();
  return { status: answer.status, value: JSON.parse(text || "{}") as Json };
}

const rowsOf = async (path: string) => (await call("GET", path)).value.data;

it("a receipt fills its order, and keeps its tax and day", async () => {
  const order = await call("POST", "inventory/purchase-orders", {
    vendorId: 1,
    typeId: 1,
    businessUnitId: 1,
    inventoryLocationId: 1,
    shipTo: {
      description: "Shop",
      address: { street: "1 Road", unit: "", city: "Tampa", state: "FL", zip: "33601", country: "USA" },
    },
    impactsTechnicianPayroll: false,
    date: "2026-01-05T00:00:00Z",
    requiredOn: "2026-01-09T00:00:00Z",
    tax: 5,
    shipping: 3,
    items: [{ skuId: 1, description: "Filter", vendorPartNumber: "F1", quantity: 4, cost: 10 }],
  });
  const { id } = order.value;
  const receive = (quantity: number) =>
    call("POST", "inventory/receipts", {
      purchaseOrderId: id,
      dateReceived: "2026-01-06T18:00:00Z",
      tax: 2.5,
      shipping: 0,
      items: [{ skuId: 1, description: "Filter", quantity, cost: 10 }],
    });
  const now = async () => (await call("GET", `inventory/purchase-orders/${id}`)).value;

  const { status, value } = await receive(1);
  expect(status).toBe(200);
  expect(await now()).toMatchObject({ status: "PartiallyReceived", items: [{ quantityReceived: 1 }] });
  expect(await rowsOf(`inventory/receipts?ids=${value.id}`)).toMatchObject([
    { taxAmount: 2.5, receivedOn: "2026-01-06T18:00:00Z", receiptAmount: 12.5 },
  ]);
  await receive(3);
  expect(await now()).toMatchObject({ status: "Received", items: [{ quantityReceived: 4 }] });
});

it("a receipt fills the lines that it names, else the first of the SKU, and empties them when it is cancelled", async () => {
  const line = { skuId: 1, description: "Filter", vendorPartNumber: "F1", cost: 10 };
  const order = await call("POST", "inventory/purchase-orders", {
    vendorId: 1,
    typeId: 1,
    businessUnitId: 1,
    inventoryLocationId: 1,
    shipTo: {
      description: "Shop",
      address: { street: "1 Road", unit: "", city: "Tampa", state: "FL", zip: "33601", country: "USA" },
    },
    impactsTechnicianPayroll: false,
    date: "2026-01-05T00:00:00Z",
    requiredOn: "2026-01-09T00:00:00Z",
    tax: 5,
    shipping: 3,
    items: [
      { ...line, quantity: 4 },
      { ...line, quantity: 6 },
    ],
  });
  const path = `inventory/purchase-orders/${order.value.id}`;
  const lines = async () =>
    (await call("GET", path)).value["items"] as { id: number; quantityReceived: number }[];
  const received = async () => (await lines()).map(({ quantityReceived }) => quantityReceived);
  const receive = (part: object) =>
    call("POST", "inventory/receipts", {
      purchaseOrderId: order.value.id,
      dateReceived: "2026-01-06T18:00:00Z",
      tax: 0,
      shipping: 0,
      items: [{ skuId: 1, description: "Filter", cost: 10, ...part }],
    });
  const second = (await lines())[1]?.id;
  const named = await receive({ quantity: 5, purchaseOrderItemId: second });
  expect(await received()).toEqual([0, 5]);
  const unnamed = await receive({ quantity: 3 });
  expect(await received()).toEqual([3, 5]);
  await call("PATCH", `inventory/receipts/${named.value.id}/cancellation`, {});
  expect(await received()).toEqual([3, 0]);
  await call("PATCH", `inventory/receipts/${unnamed.value.id}/cancellation`, {});
  expect(await received()).toEqual([0, 0]);
});

it.each([
  ["crm/customers/4/notes", "addToLocations", "crm/locations/4/notes"],
  ["crm/locations/4/notes", "addToCustomer", "crm/customers/4/notes"],
])("a note of %s is kept on the other side as well where %s asks for it", async (path, asks, other) => {
  const texts = async () => (await rowsOf(other)).map(({ text }) => text);
  const before = await texts();
  await call("POST", path, { text: "Ring twice" });
  expect(await texts()).toEqual(before);
  await call("POST", path, { text: "Dog in the yard", [asks]: true });
  expect(await texts()).toEqual([...before, "Dog in the yard"]);
});

it.each([
  ["2026-03-01T00:00:00Z", "2026-03-03T00:00:00Z", "01T15 01T19 02T15 02T19"],
  ["2026-03-01T16:00:00Z", "2026-03-02T20:00:00Z", "01T19 02T15"],
  ["2026-03-01T10:00:00-05:00", "2026-03-01T22:00:00Z", "01T15"],
  ["2026-03-05T00:00:00Z", "2026-03-01T00:00:00Z", ""],
])("capacity from %s to %s is of the slots in between, and of the units", async (from, to, want) => {
  const { value } = await call("POST", "dispatch/capacity", {
    startsOnOrAfter: from,
    endsOnOrBefore: to,
    businessUnitIds: [3],
    skillBasedAvailability: false,
  });
  const slots = value["availabilities"] as { start: string; businessUnitIds: number[] }[];
  expect(slots.map(({ start }) => start.slice(8, 13)).join(" ")).toBe(want);
  for (const { businessUnitIds } of slots) expect(businessUnitIds).toEqual([3]);
});

it("splits of a payment are no more than it is", async () => {
  const payments = await rowsOf("accounting/payments?pageSize=500");
  const [payment] = payments.filter(({ appliedTo }) => (appliedTo as readonly unknown[]).length > 0);
  const { id, typeId, total, appliedTo } = payment as unknown as Json & {
    typeId: string;
    total: string;
    appliedTo: readonly { appliedTo: number; appliedAmount: string }[];
  };
  const [{ appliedTo: invoiceId = 0, appliedAmount = "" } = {}] = appliedTo;
  const split = async (invoice: unknown, amount: number) =>
    (
      await call("PATCH", `accounting/payments/${id}`, {
        typeId: Number(typeId),
        splits: [{ invoiceId: invoice, amount }],
      })
    ).status;

  expect(await split(invoiceId, Number(total) + 1)).toBe(400);
  // What it has paid already may be split anew.
  expect(await split(invoiceId, Number(appliedAmount))).toBe(200);
});

it("items that come with an estimate are in the list of items", async () => {
  const items = [
    { skuId: 1, skuName: "S1", description: "Repair", quantity: 2, unitPrice: 50, unitCost: 20 },
  ];
  const { value } = await call("POST", "salestech/estimates", { name: "Good", jobId: 1, items });
  expect(value).toMatchObject({ items: [{ description: "Repair" }] });
  expect(await rowsOf(`salestech/estimates/items?estimateId=${value.id}`)).toMatchObject([
    { description: "Repair", qty: 2, unitRate: 50, total: 100 },
  ]);
});

it("a membership that is sold has the billing of its duration, its services and an item of its invoice", async () => {
  const billing = (await call("GET", "memberships/membership-types/1/duration-billing-items"))
    .value as unknown as readonly (Json & { billingFrequency: string })[];
  const { value } = await call("POST", "memberships/memberships/sale", {
    customerId: 1,
    businessUnitId: 1,
    saleTaskId: 1,
    durationBillingId: billing[0]?.id,
    recurringLocationId: 1,
    recurringServiceAction: "All",
  });
  const { customerMembershipId, invoiceId } = value as unknown as Record<string, number>;
  const path = `memberships/memberships/${customerMembershipId}`;
  expect((await call("GET", path)).value).toMatchObject({ billingFrequency: billing[0]?.billingFrequency });
  const services = await rowsOf(`memberships/recurring-services?membershipIds=${customerMembershipId}`);
  expect(services).not.toEqual([]);
  expect(await rowsOf(`accounting/invoices?ids=${invoiceId}`)).toMatchObject([{ items: [{ skuId: 1 }] }]);

  await call("PATCH", path, { status: "Canceled" });
  expect((await call("GET", path)).value).toMatchObject({ cancellationDate: "2026-01-15T12:00:00Z" });
});

it("a booking is there under its provider alone, and is not dismissed once it is converted", async () => {
  const bookings = (await rowsOf("crm/bookings?pageSize=500")) as readonly (Json & {
    status: string;
    bookingProviderId: number;
  })[];
  const { id, bookingProviderId } = bookings.find(({ status }) => status === "Converted") ?? {};
  const under = (provider = 0) => `crm/booking-provider/${provider}/bookings/${id}`;
  const [own, other] = [under(bookingProviderId), under(bookingProviderId === 1 ? 2 : 1)];
  const dismiss = async (path: string) => (await call("POST", `${path}/dismiss`, { callReasonId: 1 })).status;
  expect((await call("GET", own)).status).toBe(200);
  expect((await call("GET", other)).status).toBe(404);
  expect((await call("GET", `${other}/contacts`)).status).toBe(404);
  expect([await dismiss(own), await dismiss(other)]).toEqual([409, 404]);
});

it.each(["2026-01-05T00:00:00Z", "2026-03-05T00:00:00Z"])(
  "a task that is over was not so before its report of %s",
  async (reportedDate) => {
    const { value } = await call("POST", "task-management/tasks", {
      reportedById: 1,
      assignedToId: 2,
      isClosed: true,
      name: "Call back",
      businessUnitId: 1,
      employeeTaskTypeId: 1,
      employeeTaskSourceId: 1,
      reportedDate,
      priority: "High",
    });
    const task = (await call("GET", `task-management/tasks/${value.id}`)).value as unknown as Record<
      string,
      string
    >;
    expect(task).toMatchObject({ isClosed: true, status: "Completed" });
    expect(Date.parse(task["closedOn"] ?? "")).toBeGreaterThanOrEqual(Date.parse(reportedDate));
    expect(Date.parse(task["reportedOn"] ?? "")).toBe(Date.parse(reportedDate));
  },
);

it("a job is known to the project, booking and lead that it is made for, an estimate to its job", async () => {
  const { value: booking } = await call("GET", "crm/bookings/2");
  const job = await call("POST", "jpm/jobs", {
    customerId: 4,
    locationId: 4,
    businessUnitId: 1,
    jobTypeId: 1,
    campaignId: 1,
    priority: "Normal",
    summary: "Leaks",
    projectId: 4,
    bookingId: 2,
    leadId: 2,
    appointments: [{ start: "2026-02-01T08:00:00Z", end: "2026-02-01T10:00:00Z" }],
  });
  const { id } = job.value;
  const estimate = await call("POST", "salestech/estimates", { jobId: id, name: "Pump" });
  const seen = async (path: string) => (await call("GET", path)).value;
  expect(await seen("jpm/projects/4")).toMatchObject({ jobIds: [4, id] });
  expect(await seen("crm/bookings/2")).toMatchObject({
    status: "Converted",
    jobId: id,
    start: booking["start"],
  });
  expect(await seen("crm/leads/2")).toMatchObject({ status: "Converted", customerId: 4, locationId: 4 });
  expect(await seen(`jpm/jobs/${id}`)).toMatchObject({ estimateIds: [estimate.value.id] });
});
