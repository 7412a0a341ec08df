/** What operations do: what a reader sees before and after each of them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DoingsTable, readDoingsTable } from "../../generator/describe/effects.ts";
import { checkTable } from "../../generator/read/check.ts";
import type { Action, Effect } from "../../generator/runtime/mocks/description.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { elementOf, fieldsOf, isObject } from "../../generator/runtime/mocks/shape.ts";
import { generateValue } from "../../generator/runtime/mocks/value.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });
const NOW = "2026-01-15T12:00:00Z";

async function call(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; value: unknown }> {
  const [domain = "", ...rest] = path.split("/");
  const { basePath } = domains.find(({ id }) => id === domain) ?? {};
  const url = `https://mock.local${basePath}/tenant/1/${rest.join("/")}`;
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const answer = await engine.fetch(new Request(url, { method, ...init }));
  const text = await answer.text();
  return { status: answer.status, value: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

/** `jpm/jobs/5 jobStatus`, `jpm/appointments?jobId=5 status` (of each row), `… #` (how many rows). */
async function seen(what: string): Promise<unknown> {
  const [path = "", ...fields] = what.split(" ");
  const { status, value } = await call("GET", path);
  if (status !== 200) return status;
  const rows = isObject(value) && Array.isArray(value["data"]) ? (value["data"] as unknown[]) : undefined;
  if (fields[0] === "#") return rows?.length;
  const pick = (one: unknown) => {
    const found = fields.map((field) =>
      field
        .split(".")
        .reduce<unknown>(
          (inner, name) =>
            Array.isArray(inner)
              ? name === "length"
                ? inner.length
                : inner.at(name === "last" ? -1 : Number(name))
              : isObject(inner)
                ? inner[name]
                : undefined,
          one,
        ),
    );
    return found.length === 1 ? found[0] : found;
  };
  return rows ? rows.map(pick) : pick(value);
}

interface Row {
  /** Calls that come first. */
  readonly first?: readonly (readonly [method: string, path: string, body?: unknown])[];
  readonly does: readonly [method: string, path: string, body?: unknown];
  readonly see: string;
  /** Where it is known. */
  readonly before?: unknown;
  readonly after: unknown;
}

const APPOINTMENT = { start: "2026-02-01T08:00:00Z", end: "2026-02-01T10:00:00Z", technicianIds: [3, 4] };
const HOLD = { reasonId: 1, memo: "Waits for parts" };
const CANCEL = { reasonId: 2, memo: "Moved away" };
const sell = ["PUT", "salestech/estimates/4/sell", { soldBy: 3 }] as const;
const cancel = ["PUT", "jpm/jobs/7/cancel", CANCEL] as const;
const hold = ["PUT", "jpm/appointments/9/hold", HOLD] as const;
const ADDRESS = { street: "1 Road", city: "Tampa", state: "FL", zip: "33601", country: "USA" };
const CUSTOMER = {
  name: "Ann",
  type: "Residential",
  address: ADDRESS,
  contacts: [{ type: "Email", value: "a@b.c" }],
  locations: [{ name: "Home", address: ADDRESS, contacts: [{ type: "Phone", value: "8135550100" }] }],
};
const GUID = "0232562a-9644-4e4f-ad7b-056375cb1701";
const custom = [{ name: "Colour", value: "red" }];

/** All that a bulk operation wants to be told. */
function materialToSend(bulk = "PricebookBulk_Update"): object {
  const { models = [], operations = [] } = domains.find(({ id }) => id === "pricebook") ?? {};
  const shape = operations.find(({ id }) => id === bulk)?.body?.shape ?? "any";
  const [, materials = "any"] = fieldsOf(shape, models).find(([name]) => name === "materials") ?? [];
  const place = { entity: "pricebook/materials", id: 3, path: "" };
  const context = {
    seed: 1,
    models,
    now: Date.parse(NOW),
    direction: "request",
    reference: () => 3,
  } as const;
  return generateValue(elementOf(materials, models) ?? "any", place, context) as object;
}

const ROWS: readonly Row[] = [
  { does: cancel, see: "jpm/jobs/7 jobStatus completedOn", after: ["Canceled", NOW] },
  { does: cancel, see: "jpm/jobs?ids=7&jobStatus=Canceled id", before: [], after: [7] },
  {
    does: cancel,
    see: "jpm/export/jobs?from=2026-01-15T11:59:00Z id jobStatus",
    after: expect.arrayContaining([[7, "Canceled"]]) as unknown,
  },
  {
    first: [["POST", "jpm/appointments", { jobId: 7, ...APPOINTMENT }]],
    does: cancel,
    see: "jpm/appointments?jobId=7&status=Scheduled #",
    after: 0,
  },
  {
    first: [cancel],
    does: ["PUT", "jpm/jobs/7/remove-cancellation"],
    see: "jpm/jobs/7 jobStatus completedOn",
    before: ["Canceled", NOW],
    after: ["Scheduled", null],
  },
  {
    does: cancel,
    see: "jpm/export/job-canceled-logs?from=2026-01-15T11:59:00Z jobId reasonId memo active",
    after: [[7, 2, "Moved away", true]],
  },
  { does: cancel, see: "dispatch/appointment-assignments?jobId=7&active=true id", after: [] },
  {
    does: cancel,
    see: "jpm/jobs/cancel-reasons?ids=7,9 jobId reasonId text",
    before: [],
    after: [[7, 2, "Moved away"]],
  },
  {
    does: hold,
    see: "jpm/jobs/hold-reasons?ids=9,7 jobId reasonId text appointmentHoldReasons.0.appointmentId",
    before: [],
    after: [[9, 1, "Waits for parts", 9]],
  },
  {
    does: ["POST", "jpm/jobs/7/notes", { text: "Ring twice" }],
    see: "jpm/export/job-notes?from=2026-01-15T11:59:00Z jobId text",
    after: expect.arrayContaining([[7, "Ring twice"]]) as unknown,
  },
  { does: hold, see: "jpm/appointments/9 status", after: "Hold" },
  { does: hold, see: "jpm/jobs/9 jobStatus", after: "Hold" },
  {
    first: [hold],
    does: ["DELETE", "jpm/appointments/9/hold"],
    see: "jpm/appointments/9 status",
    before: "Hold",
    after: "Scheduled",
  },
  {
    first: [hold],
    does: ["DELETE", "jpm/appointments/9/hold"],
    see: "jpm/jobs/9 jobStatus",
    before: "Hold",
    after: "Scheduled",
  },
  { does: ["PUT", "jpm/appointments/9/confirmation"], see: "jpm/appointments/9 isConfirmed", after: true },
  {
    does: ["DELETE", "jpm/appointments/9/confirmation"],
    see: "jpm/appointments/9 isConfirmed",
    after: false,
  },
  {
    does: [
      "PATCH",
      "jpm/appointments/9/reschedule",
      { start: "2026-03-01T08:00:00Z", end: "2026-03-01T09:00:00Z" },
    ],
    see: "jpm/appointments?startsOnOrAfter=2026-03-01&startsBefore=2026-03-02 id",
    before: [],
    after: [9],
  },
  {
    does: ["PUT", "jpm/appointments/9/special-instructions", { specialInstructions: "Ring twice" }],
    see: "jpm/appointments/9 specialInstructions",
    after: "Ring twice",
  },
  { does: ["POST", "jpm/projects/3/attach-job/9"], see: "jpm/jobs/9 projectId", after: 3 },
  {
    first: [["POST", "jpm/projects/3/attach-job/9"]],
    does: ["POST", "jpm/projects/detach-job/9"],
    see: "jpm/jobs/9 projectId",
    before: 3,
    after: null,
  },
  {
    does: [
      "POST",
      "dispatch/appointment-assignments/assign-technicians",
      { jobAppointmentId: 5, technicianIds: [51] },
    ],
    see: "jpm/appointments?technicianId=51 id",
    before: [],
    after: [5],
  },
  {
    first: [
      [
        "POST",
        "dispatch/appointment-assignments/assign-technicians",
        { jobAppointmentId: 5, technicianIds: [51] },
      ],
    ],
    does: [
      "POST",
      "dispatch/appointment-assignments/unassign-technicians",
      { jobAppointmentId: 5, technicianIds: [51] },
    ],
    see: "jpm/appointments?technicianId=51 id",
    before: [5],
    after: [],
  },
  {
    does: ["PUT", "dispatch/arrival-windows/2/activated", { isActive: false }],
    see: "dispatch/arrival-windows/2 active",
    after: false,
  },
  {
    does: [
      "POST",
      "dispatch/technician-shifts/bulk-delete",
      { start: "2000-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" },
    ],
    see: "dispatch/technician-shifts #",
    after: 0,
  },
  {
    does: ["PUT", "crm/tags", { customerIds: [1, 2], tagTypeIds: [33] }],
    see: "crm/customers?ids=1,2 tagTypeIds",
    before: expect.not.arrayContaining([expect.arrayContaining([33])]) as unknown,
    after: [expect.arrayContaining([33]), expect.arrayContaining([33])],
  },
  {
    does: ["POST", "crm/customers/1/tags/33"],
    see: "crm/customers/1 tagTypeIds",
    after: expect.arrayContaining([33]) as unknown,
  },
  {
    first: [["POST", "crm/customers/1/tags/33"]],
    does: ["DELETE", "crm/tags", { customerIds: [1], tagTypeIds: [33] }],
    see: "crm/customers/1 tagTypeIds",
    before: expect.arrayContaining([33]) as unknown,
    after: expect.not.arrayContaining([33]) as unknown,
  },
  {
    does: ["POST", "crm/leads/4/dismiss", { dismissingReasonId: 2 }],
    see: "crm/leads/4 status dismissingReasonId",
    after: ["Dismissed", 2],
  },
  {
    does: [
      "POST",
      "crm/leads/4/follow-up",
      { followUpDate: "2026-02-02T00:00:00Z", text: "Call again", pinToTop: true },
    ],
    see: "crm/leads/4 followUpDate",
    after: "2026-02-02T00:00:00Z",
  },
  {
    does: [
      "POST",
      "crm/leads/4/follow-up",
      { followUpDate: "2026-02-02T00:00:00Z", text: "Call again", pinToTop: true },
    ],
    see: "crm/leads/4/notes text",
    after: expect.arrayContaining(["Call again"]) as unknown,
  },
  {
    does: [
      "POST",
      "crm/leads/form",
      {
        name: "Ann Field",
        email: "ann@example.com",
        phoneNumber: "8135550199",
        address: { street: "1 Road", city: "Tampa", state: "FL", zip: "33601", country: "USA" },
        summary: "Leak",
      },
    ],
    see: "crm/leads?leadPhone=813-555-0199 leadCustomerName status",
    before: [],
    after: [["Ann Field", "Open"]],
  },
  {
    does: ["PUT", "customer-interactions/technician-rating/technician/2/job/44", { value: 9 }],
    see: "customer-interactions/technician-ratings?jobId=44&technicianId=2 rating",
    before: [],
    after: [9],
  },
  {
    does: ["POST", "accounting/ap-bills/markasexported", { billIds: [3, 4] }],
    see: "accounting/ap-bills?ids=3,4 syncStatus",
    after: ["Exported", "Exported"],
  },
  {
    does: ["POST", "accounting/invoices/markasexported", [{ invoiceId: 3, externalId: "X3" }]],
    see: "accounting/invoices?ids=3 syncStatus exportId",
    after: [["Exported", "X3"]],
  },
  {
    does: ["POST", "accounting/credit-memos/markasexported", [{ creditMemoId: 3, externalId: "X3" }]],
    see: "accounting/credit-memos?ids=3 syncStatus exportId",
    after: [["Exported", "X3"]],
  },
  {
    does: ["POST", "accounting/payments/status", { paymentIds: [3], status: "Posted" }],
    see: "accounting/payments?ids=3&statuses=Posted id",
    after: [3],
  },
  {
    does: [
      "PATCH",
      "accounting/invoices/custom-fields",
      { operations: [{ objectId: 3, customFields: custom }] },
    ],
    see: "accounting/invoices?customField.Fields.Colour=Red id",
    before: [],
    after: [3],
  },
  {
    does: [
      "PATCH",
      "inventory/vendors/custom-fields",
      { operations: [{ objectId: 3, customFields: custom }] },
    ],
    see: "inventory/vendors?customField.Fields.Colour=red id",
    before: [],
    after: [3],
  },
  {
    does: ["PATCH", "inventory/purchase-orders/3/cancellation", { canceledReason: "Other" }],
    see: "inventory/purchase-orders/3 status",
    after: "Canceled",
  },
  {
    does: ["PATCH", "inventory/purchase-orders/requests/3/approve"],
    see: "inventory/purchase-orders/requests?ids=3 requestStatus",
    after: ["Approved"],
  },
  {
    does: ["PATCH", "inventory/purchase-orders/requests/3/reject", { rejectionReason: "Other" }],
    see: "inventory/purchase-orders/requests?ids=3 requestStatus",
    after: ["Rejected"],
  },
  {
    does: ["PATCH", "inventory/returns/3/cancellation", { canceledReason: "Other" }],
    see: "inventory/returns?ids=3&active=Any status",
    after: ["Canceled"],
  },
  {
    does: ["PATCH", "inventory/receipts/3/cancellation", { canceledReason: "Other" }],
    see: "inventory/receipts?ids=3&active=False id",
    after: [3],
  },
  {
    does: ["POST", "memberships/recurring-service-events/3/mark-complete", { jobId: 9 }],
    see: "memberships/recurring-service-events?ids=3 status jobId",
    after: [["Won", 9]],
  },
  {
    does: ["POST", "memberships/recurring-service-events/3/mark-incomplete", { jobId: 9 }],
    see: "memberships/recurring-service-events?ids=3 status jobId",
    after: [["NotAttempted", null]],
  },
  {
    does: ["PATCH", "pricebook/pricebook", { materials: [{ ...materialToSend(), id: 3, code: "NEW-3" }] }],
    see: "pricebook/materials/3 code",
    after: "NEW-3",
  },
  { does: sell, see: "salestech/estimates/4 status.name soldOn soldBy", after: ["Sold", NOW, 3] },
  {
    does: sell,
    see: "salestech/estimates?soldByEmployeeId=3&status=Sold&soldAfter=2026-01-15 id",
    after: expect.arrayContaining([4]) as unknown,
  },
  {
    first: [sell],
    does: ["PUT", "salestech/estimates/4/unsell"],
    see: "salestech/estimates/4 status.name soldOn soldBy",
    before: ["Sold", NOW, 3],
    after: ["Open", null, null],
  },
  {
    does: ["PUT", "salestech/estimates/4/dismiss"],
    see: "salestech/estimates/4 status.name",
    after: "Dismissed",
  },
  {
    // Of the two items one is changed: the total follows, and what was paid is no more than it was.
    does: [
      "PATCH",
      "accounting/invoices/3/items",
      { id: 3, description: "Visit", quantity: 2, unitPrice: 10 },
    ],
    see: "accounting/export/invoice-items?from=2026-01-15T11:59:00Z id quantity price total",
    after: expect.arrayContaining([[3, "2", "10.00", "20.00"]]) as unknown,
  },
  {
    first: [["DELETE", "accounting/invoices/3/items/63"]],
    does: [
      "PATCH",
      "accounting/invoices/3/items",
      { id: 3, description: "Visit", quantity: 2, unitPrice: 10 },
    ],
    see: "accounting/invoices?ids=3 subTotal total items.length",
    after: [["20.00", "20.00", 1]],
  },
  {
    first: [["DELETE", "accounting/invoices/3/items/63"]],
    does: ["PATCH", "accounting/invoices/3/items", { description: "More", quantity: 3, unitPrice: 7.5 }],
    see: "accounting/invoices?ids=3 items.1.total items.1.description",
    after: [["22.50", "More"]],
  },
  {
    does: ["POST", "crm/customers", CUSTOMER],
    see: "crm/locations?customerId=61 name tagTypeIds.length",
    before: [],
    after: [["Home", 0]],
  },
  {
    does: ["POST", "crm/customers", CUSTOMER],
    see: "crm/locations/69/contacts value",
    before: 404,
    after: ["8135550100"],
  },
  {
    does: ["POST", "crm/customers", CUSTOMER],
    see: "crm/customers/61/contacts value",
    before: 404,
    after: ["a@b.c"],
  },
  {
    does: ["PATCH", "crm/customers/2", { name: "Renamed Ltd" }],
    see: "accounting/invoices?customerId=2&pageSize=1 customer.name location.name",
    after: [["Renamed Ltd", "Renamed Ltd"]],
  },
  {
    does: [
      "PATCH",
      "crm/customers/3",
      { externalData: { applicationGuid: GUID, externalData: [{ key: "k", value: "v" }] } },
    ],
    see: "crm/customers/3 externalData.last",
    after: { key: "k", value: "v" },
  },
  {
    does: [
      "PATCH",
      "dispatch/technician-skills",
      { technicianId: 3, skillIds: [1, 2], replaceExistingSkills: true },
    ],
    see: "dispatch/technician-skills?technicianId=3 #",
    after: 2,
  },
  {
    does: ["POST", "jpm/appointments/3/summaries", { technicianId: 3, notes: "Fine" }],
    see: "jpm/appointments/3 appointmentSummaries.last.notes",
    after: "Fine",
  },
  {
    does: ["POST", "jpm/jobs/3/equipment", { equipmentIds: [44] }],
    see: "jpm/jobs/3/equipment equipmentIds",
    before: [3, 4],
    after: [3, 4, 44],
  },
  {
    does: ["DELETE", "jpm/jobs/3/equipment/4"],
    see: "jpm/jobs/3/equipment equipmentIds",
    before: [3, 4],
    after: [3],
  },
  {
    does: ["DELETE", "jpm/jobs/3/equipment", { equipmentIds: [3, 4] }],
    see: "jpm/jobs/3/equipment equipmentIds",
    after: [],
  },
  {
    does: ["POST", "jpm/appointments", { jobId: 7, ...APPOINTMENT }],
    see: "jpm/jobs/7 appointmentCount",
    before: 1,
    after: 2,
  },
  {
    does: ["POST", "task-management/tasks/3/subtasks", { name: "Call", isClosed: false, assignedToId: 3 }],
    see: "task-management/tasks/3 name subTasksData.subTasks.last.name",
    after: ["Complaint", "Call"],
  },
  {
    does: [
      "POST",
      "pricebook/pricebook",
      { materials: [{ ...materialToSend("PricebookBulk_Create"), code: "NEW-61" }] },
    ],
    see: "pricebook/materials/61 code",
    before: 404,
    after: "NEW-61",
  },
  {
    does: ["POST", "settings/employees/3/account-actions", { action: "Deactivate" }],
    see: "settings/employees/3 active",
    after: false,
  },
  {
    first: [["POST", "settings/technicians/3/account-actions", { action: "Deactivate" }]],
    does: ["POST", "settings/technicians/3/account-actions", { action: "Activate" }],
    see: "settings/technicians/3 active",
    before: false,
    after: true,
  },
];

it.each(ROWS.map((row) => [row.does.slice(0, 2).join(" "), row.see, row] as const))(
  "%s shows in %s",
  async (_, see, row) => {
    engine.reset();
    for (const one of row.first ?? []) expect(await call(...one)).toMatchObject({ status: 200 });
    if ("before" in row) expect(await seen(see)).toEqual(row.before);
    expect(await call(...row.does)).toMatchObject({
      status: expect.toSatisfy((one: number) => one < 300) as unknown,
    });
    expect(await seen(see)).toEqual(row.after);
  },
);

it("what is applied, or taken off, shows in the amounts of all that it concerns", async () => {
  engine.reset();
  const amounts = async () => {
    const payment = (await seen("accounting/payments?ids=6 total unappliedAmount")) as string[][];
    const memo = (await seen("accounting/credit-memos?ids=7 balance")) as number[];
    const invoices = (await seen("accounting/invoices?ids=5,6 balance")) as string[];
    const customer = (await seen("crm/customers/6 balance")) as number;
    const [total, unapplied] = payment.flat().map(Number);
    return { total, unapplied, memo: Number(memo[0]), invoices: invoices.map(Number), customer };
  };
  const before = await amounts();
  await call("PATCH", "accounting/payments/6", { typeId: 1, splits: [{ invoiceId: 6, amount: 20 }] });
  await call("POST", "accounting/credit-memos/7/splits", { splits: [{ invoiceId: 6, amount: 5 }] });
  const { total = 0, invoices, memo, customer } = before;
  const near = (value: number) => expect.closeTo(value, 2) as unknown;
  // What was applied before is not any more.
  const applied = total - (before.unapplied ?? 0);
  expect(await amounts()).toEqual({
    total,
    unapplied: near(total - 20),
    memo: near(memo - 5),
    invoices: [near(invoices[0] ?? 0), near((invoices[1] ?? 0) + applied - 25)],
    customer: near(customer + applied - 25),
  });
  expect(await seen("accounting/payments?ids=6 appliedTo.length appliedTo.0.appliedTo")).toEqual([[1, 6]]);
});

it("the amounts of an estimate and of an invoice follow their items, and nobody has paid more or less for it", async () => {
  engine.reset();
  const estimate = () => seen("salestech/estimates/4 subtotal items.length") as Promise<number[]>;
  const [subtotal = 0, count = 0] = await estimate();
  const extra = { description: "Extra", quantity: 2, unitPrice: 11 };
  const { value } = await call("PUT", "salestech/estimates/4/items", extra);
  expect(value).toMatchObject({ estimateId: 4, qty: 2, total: 22 });
  expect(await estimate()).toEqual([expect.closeTo(subtotal + 22, 2), count + 1]);
  await call("DELETE", `salestech/estimates/4/items/${(value as { id: number }).id}`);
  expect(await estimate()).toEqual([subtotal, count]);

  const invoice = async () =>
    ((await seen("accounting/invoices?ids=3 total balance")) as string[][]).flat().map(Number);
  const [total = 0, balance = 0] = await invoice();
  await call("PATCH", "accounting/invoices/3", { items: [extra] });
  const [after = 0, due = 0] = await invoice();
  expect(after).not.toBe(total);
  expect(after - due).toBeCloseTo(total - balance, 2);
});

it("holding an appointment moves it nowhere", async () => {
  engine.reset();
  const times = () => seen("jpm/appointments/9 start end arrivalWindowStart");
  const before = await times();
  await call(...hold);
  expect(await times()).toEqual(before);
});

it("a job that is created brings its appointments along, and the technicians of each", async () => {
  engine.reset();
  const { value } = await call("POST", "jpm/jobs", {
    customerId: 1,
    locationId: 1,
    businessUnitId: 1,
    jobTypeId: 1,
    priority: "Normal",
    campaignId: 1,
    appointments: [
      { start: "2026-02-01T08:00:00Z", end: "2026-02-01T10:00:00Z", technicianIds: [3, 4] },
      { start: "2026-02-03T08:00:00Z", end: "2026-02-03T10:00:00Z" },
    ],
  });
  const job = value as { id: number; firstAppointmentId: number; lastAppointmentId: number };
  expect(job).toMatchObject({ jobStatus: "Scheduled", completedOn: null, appointmentCount: 2 });
  expect(await seen(`jpm/appointments?jobId=${job.id} id status start`)).toEqual([
    [job.firstAppointmentId, "Scheduled", "2026-02-01T08:00:00Z"],
    [job.lastAppointmentId, "Scheduled", "2026-02-03T08:00:00Z"],
  ]);
  expect(await seen(`dispatch/appointment-assignments?jobId=${job.id} technicianId appointmentId`)).toEqual([
    [3, job.firstAppointmentId],
    [4, job.firstAppointmentId],
  ]);
  expect(await seen(`jpm/jobs?technicianId=3&appointmentStartsOnOrAfter=2026-02-01 id`)).toEqual([job.id]);
});

it("appointments of a job are numbered on, and its first and last one are so by their times", async () => {
  const at = (day: string) => ({ start: `2026-02-${day}T08:00:00Z`, end: `2026-02-${day}T10:00:00Z` });
  const { value: job } = (await call("POST", "jpm/jobs", {
    customerId: 1,
    locationId: 1,
    businessUnitId: 1,
    jobTypeId: 1,
    priority: "Normal",
    campaignId: 1,
    summary: "Leak",
    appointments: [at("01"), at("03")],
  })) as { value: { id: number; jobNumber: string } };
  const visits = () => seen(`jpm/jobs/${job.id} firstAppointmentId lastAppointmentId appointmentCount`);
  const numbers = () => seen(`jpm/appointments?jobId=${job.id} appointmentNumber`);
  const [one, two] = (await seen(`jpm/appointments?jobId=${job.id} id`)) as [number, number];
  expect(await numbers()).toEqual([`${job.jobNumber}-1`, `${job.jobNumber}-2`]);
  expect(await visits()).toEqual([one, two, 2]);

  await call("PATCH", `jpm/appointments/${one}/reschedule`, at("05"));
  expect(await visits()).toEqual([two, one, 2]);

  await call("DELETE", `jpm/appointments/${two}`);
  expect(await visits()).toEqual([one, one, 1]);
  expect(await seen(`jpm/export/appointments?from=2026-01-15T11:59:00Z id active`)).toContainEqual([
    two,
    false,
  ]);

  const { value: third } = await call("POST", "jpm/appointments", {
    jobId: job.id,
    ...at("04"),
    technicianIds: [3],
  });
  expect(await numbers()).toEqual([`${job.jobNumber}-1`, `${job.jobNumber}-3`]);
  expect(await visits()).toEqual([(third as { id: number }).id, one, 2]);
});

it("what the business forbids is refused, and changes nothing", async () => {
  engine.reset();
  await call("PATCH", "crm/customers/5", { active: false });
  expect(await call("GET", "crm/customers/5/contacts")).toMatchObject({
    status: 409,
    value: { title: "Customer ID = 5 is not active" },
  });
});

it("lists below a record of another kind hold its own alone, and what is created there", async () => {
  engine.reset();
  const of = (provider: number) => `crm/booking-provider/${provider}/bookings`;
  const ids = async (provider: number) => (await seen(`${of(provider)} id`)) as number[];
  const before = [await ids(7), await ids(8)];
  const both = before.flat();
  expect(new Set(both).size).toBe(both.length);
  const booking = { source: "Web", name: "Ann", summary: "Leak", isFirstTimeClient: true, externalId: "x1" };
  const { value } = await call("POST", of(7), booking);
  expect(value).toMatchObject({ bookingProviderId: 7, status: "New", jobId: null });
  expect([await ids(7), await ids(8)]).toEqual([
    [...(before[0] ?? []), (value as { id: number }).id],
    before[1],
  ]);
});

it("a record that answers wrap is the one that was asked for", async () => {
  engine.reset();
  const [, second] = (await seen("pricebook/materialsmarkup id percent")) as [unknown, [number, number]];
  expect(await seen(`pricebook/materialsmarkup/${second[0]} data.id data.percent`)).toEqual(second);
  await call("PUT", "pricebook/materialsmarkup/2", { id: 2, from: 5, to: 9, percent: 12 });
  expect(await seen("pricebook/materialsmarkup/2 data.percent")).toBe(12);
});

it("a template of estimates that is deleted is not active any more", async () => {
  engine.reset();
  const count = (await seen("salestech/estimate-templates?active=False #")) as number;
  await call("DELETE", "salestech/estimate-templates/3");
  expect(await seen("salestech/estimate-templates/3 active")).toBe(false);
  expect(await seen("salestech/estimate-templates?active=False #")).toBe(count + 1);
});

describe("the table", () => {
  const text = readFileSync("specs/model.yaml", "utf8");
  const { table, diagnostics } = checkTable<DoingsTable>(
    { path: "specs/model.yaml", text },
    new Map(),
    readDoingsTable,
  );
  const entities = new Map(
    domains.flatMap((domain) => domain.entities.map((entity) => [entity.key, { domain, entity }])),
  );

  it("speaks of operations, records and fields that there are", () => {
    expect(diagnostics).toEqual([]);
    const wrong = [...table].flatMap(([key, { effects, filters }]) => {
      const [domain, id] = key.split(" ");
      const operation = domains.find((one) => one.id === domain)?.operations.find((one) => one.id === id);
      const declared = new Set(
        [...(operation?.query ?? []), ...(operation?.parameters ?? [])].map(([name]) => name),
      );
      const strange = [...filters.keys()].filter((name) => !declared.has(name));
      return [
        ...(operation ? [] : [key]),
        ...strange.map((name) => `${key} ${name}`),
        ...effects.flatMap((one) => faultsOf(key, one)),
      ];
    });
    expect(wrong).toEqual([]);
  });

  const entityOf = (action: Action) => (action.kind === "answer" ? "?" : action.entity);

  function faultsOf(key: string, effect: Effect): readonly string[] {
    const found = entities.get(effect.of);
    if (found === undefined) return [`${key}: ${effect.of}`];
    const fields = new Set([
      "parent",
      ...fieldsOf(found.entity.shape, found.domain.models).map(([name]) => name),
      // What rules count with, and what only the answer of a creation shows.
      ...Object.keys(found.domain.rules?.[effect.of]?.fields ?? {}),
      ...found.domain.operations
        .filter(({ action }) => /create|act/.test(action.kind) && effect.of.startsWith(entityOf(action)))
        .flatMap(({ success }) => fieldsOf(success.shape ?? "any", found.domain.models))
        .map(([name]) => name),
    ]);
    const named = [effect.set, effect.create, effect.when].flatMap((part) =>
      isObject(part) ? Object.keys(part) : [],
    );
    const filtered = Object.values(effect.where ?? {}).map((way) => way.replace(/^\W+|\..*$/g, ""));
    // What is kept for other effects alone.
    const read = JSON.stringify([...table.values()].map(({ effects }) => effects));
    return [
      ...[...named, ...filtered]
        .filter((name) => !fields.has(name) && !read.includes(`.last.${name}"`))
        .map((name) => `${key}: ${effect.of} ${name}`),
      ...[...(effect.then ?? []), ...(effect.once ?? [])].flatMap((one) => faultsOf(key, one)),
    ];
  }

  it.each([
    ["operations: { jpm Jobs_Cancel: [{ set: { a: 1 } }] }", /of which records/],
    ["operations: { jpm Jobs_Cancel: [{ of: jpm/jobs, sets: { a: 1 } }] }", /key sets is not known/],
    ["operations: { jpm Jobs_Cancel: [{ of: jpm/jobs, deny: 409 }] }", /deny is a status and a text/],
    ["operations: { jpm Jobs_Cancel: { filter: {} } }", /key filter is not known/],
    ["operations: { jpm Jobs_Cancel: 5 }", /has to be a mapping/],
  ])("tells what is wrong in %s", (text, want) => {
    const { diagnostics } = checkTable<DoingsTable>({ path: "model.yaml", text }, new Map(), readDoingsTable);
    expect(diagnostics.map(({ message }) => message).join()).toMatch(want);
  });
});
