/**
 * V2 in, V1 out: on the records of a mock every old value is what somebody gets who looks for it by hand, call by call, with no plan. What is called the
 * same is the same; all else stands in the tables below, in the words of V2.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- what is compared is read as callers without types read it */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compose } from "../../generator/former/compose.ts";
import type { FieldTree } from "../../generator/former/fields.ts";
import { mocked, plan, type Row } from "./plan.ts";

const { st, read } = mocked();

const v1 = JSON.parse(
  readFileSync(new URL("../../specs/v1/servicetitan-v1.json", import.meta.url), "utf8"),
) as { components: { schemas: Record<string, { properties: Record<string, Schema> }> } };

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
}

interface At {
  /** The record that embeds this one. */
  readonly owner: Row;
}

type Oracle = (row: any, at: At) => unknown;

const known = new Map<string, Promise<Row[]>>();

/** Lists and feeds alike. */
async function rowsOf(answer: AsyncIterable<Row> = (async function* () {})()): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of answer) rows.push(row);
  return rows;
}

/** All rows of a list. */
function all(path: string, ...args: readonly unknown[]): Promise<Row[]> {
  const key = JSON.stringify([path, args]);
  const [domain = "", resource = "", method = ""] = path.split(".");
  const rows = known.get(key) ?? rowsOf((st as any)[domain]?.[resource]?.[method]?.(...args));
  known.set(key, rows);
  return rows;
}

const ANY = { active: "Any" };

async function where(path: string, test: (row: any) => boolean, ...args: readonly unknown[]): Promise<Row[]> {
  return (await all(path, ...args)).filter(test);
}

async function one(path: string, id: unknown, ...args: readonly unknown[]): Promise<any> {
  return id == null || id === 0 ? null : ((await where(path, (row) => row.id === id, ...args))[0] ?? null);
}

const any = (path: string, id: unknown) => one(path, id, ANY);
const feed = (path: string) => async (row: Row) => (await one(path, row.id))?.active;
const number = (value: unknown) => (value == null ? null : Number(value));
const text = (value: unknown) => (value == null ? null : String(value));
const seconds = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000;
/** `PT21M51S` as a clock shows it: `00:21:51`. */
const clock = (duration: string | null) =>
  duration == null
    ? null
    : ["H", "M", "S"]
        .map((unit) => (new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? "0").padStart(2, "0"))
        .join(":");
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const timesheets = async (row: any, from: string, to: string) =>
  sum(
    (await all("payroll.timesheets.list", row.jobId))
      .filter((one: any) => one.appointmentId === row.appointmentId && one.technicianId === row.technicianId)
      .map((one: any) => (one[from] && one[to] ? seconds(one[from], one[to]) : 0)),
  );

const contacts = (row: Row) => all("crm.customers.listContacts", row.id);
const memberships = (row: Row) =>
  where("memberships.customerMemberships.list", (m) => m.customerId === row.id, ANY);

const creator = async (row: Row) =>
  (await where("settings.employees.list", ({ userId }) => userId === row.createdById, ANY))[0];

const CUSTOMER: Readonly<Record<string, Oracle>> = {
  email: async (row) => (await contacts(row)).find(({ type }) => type === "Email")?.value,
  contacts,
  createdBy: async (row) => (await creator(row))?.id,
  memberships,
  hasActiveMembership: async (row) => (await memberships(row)).some(({ status }) => status === "Active"),
  phoneSettings: async (row) =>
    (await contacts(row)).flatMap((contact: any) =>
      ["Phone", "MobilePhone"].includes(contact.type) ? (contact.phoneSettings ?? []) : [],
    ),
};

const ITEM_LINK = (row: any) => row.itemGroup;

const ORACLES: Readonly<Record<string, Readonly<Record<string, Oracle>>>> = {
  // The homes of technicians have it.
  Address: {
    streetAddress: (row) =>
      "streetAddress" in row ? row.streetAddress : [row.street, row.unit].filter(Boolean).join(" "),
  },
  Booking: {
    active: feed("crm.export.bookings"),
    customer: (row) => row.name,
    contacts: (row) => all("crm.bookings.listContacts", row.id),
    job: (row) => one("jpm.jobs.list", row.jobId),
    agentTag: async (row) => (await one("crm.bookingProviderTags.list", row.bookingProviderId))?.tagName,
    dismissingReason: (row) => any("jbce.callReasons.list", row.dismissingReasonId),
  },
  BundleCall: { projectId: (row) => row.projectId ?? 0 },
  BusinessUnitTenant: { quickbooksClass: (_row, { owner }) => owner.quickbooksClass },
  Campaign: { dnis: (row) => row.campaignPhoneNumbers?.[0] },
  Contact: { active: feed("crm.export.customerContacts") },
  Customer: CUSTOMER,
  LeadCustomer: {
    ...CUSTOMER,
    leads: (row) => where("crm.leads.list", (lead) => lead.customerId === row.id),
  },
  EstimateItem: {
    type: (row) => (row.sku.type === "Service" ? 0 : null),
    membershipTypeId: (row) => text(row.membershipTypeId),
    itemGroupRootId: (row) => text(row.itemGroupRootId),
  },
  HistoryEmployee: { type: () => "Employee" },
  InventoryBatch: { number: (row) => number(row.number) },
  Invoice: {
    tax: (row) => number(row.salesTax),
    jobId: (row) => row.job?.id,
    total: (row) => number(row.total),
    number: (row) => row.referenceNumber,
    status: (row) => row,
    balance: (row) => number(row.balance),
    batchId: (row) => row.batch?.id ?? 0,
    payments: (row) =>
      where("accounting.payments.list", ({ appliedTo }) =>
        appliedTo.some((part: any) => part.appliedTo === row.id),
      ),
    subtotal: (row) => number(row.subTotal),
    batchName: (row) => row.batch?.name,
    jobNumber: (row) => row.job?.number,
    customerId: (row) => row.customer?.id,
    invoicedOn: (row) => row.invoiceDate,
    batchNumber: (row) => number(row.batch?.number) ?? 0,
    royaltyDate: (row) => row.royalty?.date,
    royaltyMemo: (row) => row.royalty?.memo,
    businessUnit: (row) => any("settings.businessUnits.list", row.businessUnit?.id),
    royaltySentOn: (row) => row.royalty?.sentOn,
    royaltyStatus: (row) => row.royalty?.status,
    purchaseOrders: (row) => where("inventory.purchaseOrders.list", ({ jobId }) => jobId === row.job?.id),
  },
  InvoiceItem: {
    qty: (row) => number(row.quantity),
    sku: (row) => row,
    total: (row) => number(row.total),
    active: feed("accounting.export.invoiceItems"),
    unitRate: (row) => number(row.price),
    invoiceId: (_row, { owner }) => owner.id,
    salesType: (row) => (row.addOn ? null : 0),
    totalCost: (row) => number(row.totalCost),
    membershipTypeId: (row) => text(row.membershipTypeId),
    itemGroupName: (row) => ITEM_LINK(row)?.name,
    itemGroupRootId: (row) => ITEM_LINK(row)?.rootId,
  },
  InvoiceStatus: { name: (row) => row.syncStatus },
  Job: {
    start: async (row) => (await any("jpm.appointments.list", row.firstAppointmentId))?.start,
    end: async (row) => (await any("jpm.appointments.list", row.lastAppointmentId))?.end,
    scheduledOn: async (row) => (await any("jpm.appointments.list", row.firstAppointmentId))?.start,
    arrivalWindowStart: async (row) =>
      (await any("jpm.appointments.list", row.firstAppointmentId))?.arrivalWindowStart,
    arrivalWindowEnd: async (row) =>
      (await any("jpm.appointments.list", row.lastAppointmentId))?.arrivalWindowEnd,
    tags: (row) => where("settings.tagTypes.list", ({ id }) => row.tagTypeIds.includes(id), ANY),
    type: (row) => any("jpm.jobTypes.list", row.jobTypeId),
    active: feed("jpm.export.jobs"),
    status: (row) => (row.jobStatus === "InProgress" ? "Working" : row.jobStatus),
    booking: (row) => one("crm.bookings.list", row.bookingId),
    history: async (row) => ((await st.jpm?.jobs?.getHistory?.(row.id)) as any).history,
    invoice: (row) => one("accounting.invoices.list", row.invoiceId),
    campaign: (row) => any("marketing.campaigns.list", row.campaignId),
    customer: (row) => any("crm.customers.list", row.customerId),
    duration: async (row) =>
      sum(
        (await where("jpm.appointments.list", ({ jobId }) => jobId === row.id)).map(({ start, end }: any) =>
          seconds(start, end),
        ),
      ),
    leadCall: async (row) => (await one("telecom.calls.listV2", row.leadCallId))?.leadCall,
    location: (row) => any("crm.locations.list", row.locationId),
    createdBy: creator,
    estimates: async (row) => {
      const found = await all("salestech.estimates.list", ANY);
      return (row.estimateIds as number[]).map((id) => found.find((estimate) => estimate.id === id));
    },
    projectId: (row) => row.projectId ?? 0,
    businessUnit: (row) => any("settings.businessUnits.list", row.businessUnitId),
    jobAssignments: (row) =>
      where("dispatch.appointmentAssignments.list", ({ jobId }) => jobId === row.id, ANY),
    lastAppointment: (row) => any("jpm.appointments.list", row.lastAppointmentId),
    firstAppointment: (row) => any("jpm.appointments.list", row.firstAppointmentId),
    techGeneratedLeadSource: (row) => row.jobGeneratedLeadSource,
  },
  JobAppointment: { duration: (row) => seconds(row.start, row.end) },
  JobAssignment: {
    team: async (row) => (await any("settings.technicians.list", row.technicianId))?.team,
    split: async (row) =>
      (
        await where("payroll.jobSplits.list", (split) => split.technicianId === row.technicianId, row.jobId)
      )[0]?.split,
    jobNumber: async (row) => (await one("jpm.jobs.list", row.jobId))?.jobNumber,
    assignedBy: async (row) =>
      (await where("settings.employees.list", ({ userId }) => userId === row.assignedById, ANY))[0],
    technician: (row) => any("settings.technicians.list", row.technicianId),
    totalDrivingHours: (row) => timesheets(row, "dispatchedOn", "arrivedOn"),
    totalWorkingHours: (row) => timesheets(row, "arrivedOn", "doneOn"),
  },
  JobHistoryItem: {
    start: async (_row, { owner }) => (await any("jpm.appointments.list", owner.firstAppointmentId))?.start,
    employee: (row) => any("settings.employees.list", row.employeeId),
  },
  Lead: {
    active: feed("crm.export.leads"),
    createdBy: creator,
    location: (row) => any("crm.locations.list", row.locationId),
    campaign: (row) => any("marketing.campaigns.list", row.campaignId),
    businessUnit: (row) => any("settings.businessUnits.list", row.businessUnitId),
    jobType: (row) => any("jpm.jobTypes.list", row.jobTypeId),
    callReasonName: async (row) => (await any("jbce.callReasons.list", row.callReasonId))?.name,
    callReasonLead: async (row) => (await any("jbce.callReasons.list", row.callReasonId))?.isLead,
    callReasonActive: async (row) => (await any("jbce.callReasons.list", row.callReasonId))?.active,
    latestFollowUpDate: (row) => row.followUpDate,
  },
  Location: {
    zone: (row) => one("dispatch.zones.list", row.zoneId),
    email: async (row) =>
      (await all("crm.locations.listContacts", row.id)).find(({ type }) => type === "Email")?.value,
    contacts: (row) => all("crm.locations.listContacts", row.id),
    customer: (row) => any("crm.customers.list", row.customerId),
    createdBy: async (row) => (await creator(row))?.id,
    equipment: (row) =>
      where("equipmentSystems.installedEquipment.list", ({ locationId }) => locationId === row.id, ANY),
  },
  Material: {
    name: (row) => row.code,
    noTax: (row) => (row.taxable == null ? null : !row.taxable),
    categories: async (row) =>
      Promise.all(row.categories.map((id: number) => one("pricebook.categories.list", id))),
    images: (row) => row.assets,
    videos: (row) => row.assets,
  },
  Membership: { type: (row) => any("memberships.membershipTypes.list", row.membershipTypeId) },
  NonJobAppointment: {
    technician: (row) => any("settings.technicians.list", row.technicianId),
    timesheetCode: (row) => any("payroll.timesheetCodes.list", row.timesheetCodeId),
  },
  Payment: {
    type: async (row) => ({
      ...(await any("accounting.paymentTypes.list", number(row.typeId))),
      name: row.type,
    }),
    amount: (row, { owner }) => sum(partsFor(row, owner).map(({ appliedAmount }) => Number(appliedAmount))),
    paidOn: (row) => row.date,
    batchId: (row) => row.batch?.id ?? 0,
    batchName: (row) => row.batch?.name,
    invoiceId: (row, { owner }) => partsFor(row, owner)[0]?.appliedTo,
    batchNumber: (row) => number(row.batch?.number) ?? 0,
    totalAmount: (row) => number(row.total),
    paymentSplitId: (row, { owner }) => partsFor(row, owner)[0]?.appliedId,
  },
  PayrollAdjustment: { technicianId: (row) => row.employeeId },
  Project: {
    customer: (row) => any("crm.customers.list", row.customerId),
    location: (row) => any("crm.locations.list", row.locationId),
    jobs: (row) => where("jpm.jobs.list", ({ id }) => row.jobIds.includes(id)),
    estimates: (row) => where("salestech.estimates.list", ({ projectId }) => projectId === row.id),
    jobAssignments: (row) =>
      where("dispatch.appointmentAssignments.list", ({ jobId }) => row.jobIds.includes(jobId), ANY),
    invoices: (row) => where("accounting.invoices.list", ({ job }) => row.jobIds.includes(job?.id)),
    invoiceItems: async (row) =>
      (await where("accounting.invoices.list", ({ job }) => row.jobIds.includes(job?.id))).flatMap(
        ({ items }: any) => items ?? [],
      ),
    purchaseOrders: (row) => where("inventory.purchaseOrders.list", ({ projectId }) => projectId === row.id),
  },
  PurchaseOrder: {
    vendor: (row) => any("inventory.vendors.list", row.vendorId),
    technician: (row) => any("settings.technicians.list", row.technicianId),
    amount: (row) => row.total,
    type: async (row) => (await any("inventory.purchaseOrderTypes.list", row.typeId))?.name,
    jobNumber: async (row) => (await one("jpm.jobs.list", row.jobId))?.jobNumber,
    purchaseOrderNumber: (row) => row.number,
  },
  PurchaseOrderItem: {
    name: (row) => row.skuName,
    serialNumber: (row) => row.serialNumbers[0]?.number,
    businessUnitId: (_row, { owner }) => owner.businessUnitId,
  },
  Service: {
    name: (row) => row.code,
    warrantyDescription: (row) => row.warranty?.description,
    quickbooksAccount: (row) => row.account,
    commissionHours: (row) => row.hours,
    addOns: (row) => row.recommendations,
    images: (row) => row.assets,
    videos: (row) => row.assets,
    materials: (row) => row.serviceMaterials,
  },
  ServiceMaterial: { materialId: (row) => row.skuId },
  Sku: {
    id: (row) => row.skuId ?? row.id,
    name: (row) => row.skuName ?? row.name,
    generalLedgerAccountId: (row) => row.generalLedgerAccountId ?? row.generalLedgerAccount?.id,
    generalLedgerAccountName: (row) => row.generalLedgerAccountName ?? row.generalLedgerAccount?.name,
  },
  Tag: { ownerId: (_row, { owner }) => owner.id },
  TechGeneratedLeadSource: {
    id: (row) => row.employeeId,
    name: async (row) => (await any("settings.employees.list", row.employeeId))?.name,
  },
  TechnicianDetailed: {
    businessUnit: (row) => any("settings.businessUnits.list", row.businessUnitId),
    role: async (row) => (await any("settings.userRoles.list", row.roleIds?.[0]))?.name,
  },
  TechnicianShift: {
    technician: (row) => any("settings.technicians.list", row.technicianId),
    timesheetCode: (row) => any("payroll.timesheetCodes.list", row.timesheetCodeId),
    startDate: (row) => row.start.slice(0, 10),
    endDate: (row) => row.end.slice(0, 10),
    startTime: (row) => row.start.slice(11, 19),
    endTime: (row) => row.end.slice(11, 19),
  },
  TimesheetCode: {
    customHourlyRate: (row) => row.rateInfo.customHourlyRate,
    rateMultiplier: (row) => row.rateInfo.rateMultiplier,
  },
};

/** What a payment pays of an invoice; all, where it is in none. */
function partsFor({ appliedTo }: any, owner: Row): any[] {
  return appliedTo.filter((part: any) => owner.id === undefined || part.appliedTo === owner.id);
}

/** Where the records of old objects are in V2. */
const LISTS: Readonly<Record<string, string>> = {
  Booking: "crm.bookings.list",
  BundleCall: "telecom.calls.listV2",
  BusinessUnit: "settings.businessUnits.list",
  Campaign: "marketing.campaigns.list",
  CampaignCategory: "marketing.campaignCategories.list",
  Customer: "crm.customers.list",
  EmployeeDetailed: "settings.employees.list",
  EmployeeRef: "settings.employees.list",
  Estimate: "salestech.estimates.list",
  InstalledEquipment: "equipmentSystems.installedEquipment.list",
  Invoice: "accounting.invoices.list",
  Job: "jpm.jobs.list",
  JobCancelReason: "jpm.jobCancelReasons.list",
  JobHoldReason: "jpm.jobHoldReasons.list",
  JobType: "jpm.jobTypes.list",
  Lead: "crm.leads.list",
  LeadCustomer: "crm.customers.list",
  Location: "crm.locations.list",
  Material: "pricebook.materials.list",
  MaterialsMarkup: "pricebook.materialsMarkup.list",
  Membership: "memberships.customerMemberships.list",
  NonJobAppointment: "dispatch.nonJobAppointments.list",
  Payment: "accounting.payments.list",
  PayrollAdjustment: "payroll.payrollAdjustments.list",
  Project: "jpm.projects.list",
  PurchaseOrder: "inventory.purchaseOrders.list",
  Service: "pricebook.services.list",
  TechnicianDetailed: "settings.technicians.list",
  TechnicianShift: "dispatch.technicianShifts.list",
  TimesheetCode: "payroll.timesheetCodes.list",
  Vendor: "inventory.vendors.list",
  Zone: "dispatch.zones.list",
};

/** All that can be made of an object, so many levels down. */
function tree(object: string, depth: number, others: Readonly<Record<string, unknown>> = {}): FieldTree {
  const fields = { ...plan.objects[object]?.fields, ...others } as (typeof plan.objects)[string]["fields"];
  return new Map(
    Object.entries(fields).flatMap(([name, field]): [string, FieldTree][] => {
      if ("lost" in field) return [];
      if (!("object" in field)) return [[name, new Map()]];
      return depth === 0 ? [] : [[name, tree(field.object, depth - 1, field.fields)]];
    }),
  );
}

/** Without zone, as V1 wrote times. */
const asOld = (value: unknown) =>
  typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\dT[\d:.]+)Z$/, "$1") : (value ?? null);

/** What a telecom call of V2 embeds has kept the names of V1, */
const inCalls = new WeakSet<object>();

/** but not the form of these. */
const FORMS: Readonly<Record<string, (value: any) => unknown>> = { "Call.duration": clock };

const seen = new Map<string, boolean>();

async function check(object: string, made: any, row: Row, owner: Row): Promise<void> {
  for (const [name, value] of Object.entries<any>(made)) {
    const at = `${object}.${name}`;
    seen.set(at, seen.get(at) === true || value !== null);
    const schema = v1.components.schemas[object]?.properties[name];
    expect(schema, `${at} in the document of V1`).toBeDefined();
    const oracle = ORACLES[object]?.[name];
    const isHere = inCalls.has(row) && name in row;
    const found = oracle && !isHere ? await oracle(row, { owner }) : row[name];
    const want = FORMS[at]?.(found) ?? found;
    for (const inner of [want].flat()) if (isHere && typeof inner === "object" && inner) inCalls.add(inner);
    const child = refOf(schema as Schema)
      ?.split("/")
      .at(-1);
    if (child === undefined) expect([at, value]).toEqual([at, asOldDeep(want)]);
    else if (schema?.items) {
      // A list that is null has nothing in it.
      const rows = (want ?? []) as Row[];
      expect([at, value.length]).toEqual([at, rows.length]);
      for (const [i, item] of value.entries()) await check(child, item, rows[i] as Row, row);
    } else if (want == null) expect([at, value]).toEqual([at, null]);
    else await check(child, value, want as Row, row);
    expectType(at, value, schema as Schema);
  }
}

function refOf({ $ref, items, oneOf = [] }: Schema): string | undefined {
  return $ref ?? (items && refOf(items)) ?? oneOf.map(refOf).find(Boolean);
}

const asOldDeep = (value: unknown): unknown => (Array.isArray(value) ? value.map(asOld) : asOld(value));

/** Somebody's model of V1 has whole numbers, which cents would not fit in: they stay. */
const AMOUNTS: ReadonlySet<string> = new Set(["InstalledEquipment.cost"]);

function expectType(at: string, value: unknown, { type, enum: members }: Schema): void {
  if (value === null || type === undefined) return;
  const kind = Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
  const wanted = [type].flat();
  const isAmount = AMOUNTS.has(at) && kind === "number" && wanted.includes("integer");
  const fits = wanted.includes(kind) || (kind === "integer" && wanted.includes("number")) || isAmount;
  expect([at, fits, kind]).toEqual([at, true, kind]);
  if (members) expect(members, at).toContain(value);
}

const MOST = 8;

async function compareAll(object: string, list: string): Promise<void> {
  const rows = (await all(list)).slice(0, MOST);
  expect(rows.length).toBeGreaterThan(0);
  if (list.startsWith("telecom.")) for (const row of rows) inCalls.add(row);
  const made = await compose(plan, object, rows, { read, fields: tree(object, 2) });
  for (const [i, one] of made.entries()) await check(object, one, rows[i] as Row, {});
}

describe("on the records of a mock", () => {
  const objects = Object.entries(LISTS);

  it.each(objects)("%s is what it was", async (object, list) => compareAll(object, list));

  it("nearly all fields were compared, most of them with a value", () => {
    const fields = Object.entries(plan.objects).flatMap(([object, { fields }]) =>
      Object.entries(fields).flatMap(([name, field]) => ("lost" in field ? [] : [`${object}.${name}`])),
    );
    const filled = fields.filter((name) => seen.get(name) === true);
    expect(fields.filter((name) => seen.has(name)).length / fields.length).toBeGreaterThan(0.98);
    expect(filled.length / fields.length).toBeGreaterThan(0.95);
  });
});
