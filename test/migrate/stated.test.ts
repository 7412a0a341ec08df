/**
 * The report of V1 → V2 as it is published: what the vendor and client code have stated about moves is in it, with the place and the way
 * there, and nothing is left to review without a sentence that says why.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reviewPins } from "../../generator/migrate/pins/apply.ts";
import { STATEMENTS } from "../../generator/vendor/statements.ts";
import { runMigration } from "../../generator/migrate/run.ts";

const specs = new URL("../../specs/", import.meta.url);
const { report, matched, pins, diagnostics } = runMigration({
  from: filesOf("v1/"),
  to: filesOf("v2/"),
  pins: filesOf("migration/").filter(({ path }) => path.endsWith(".yaml")),
});
const rows = report?.rows ?? [];

/** Row → a place and the way there: domain, field (or none for the object), kind of route, operation, its parameter or id. */
const STATED: readonly (readonly [string, string])[] = [
  ["Job.type", "jpm jobTypeId direct Jobs_Get"],
  ["Job.type", "jpm follow-id JobTypes_Get jobTypeId"],
  ["Job.campaign", "marketing follow-id Campaigns_Get campaignId"],
  ["Job.customer", "crm follow-id Customers_Get customerId"],
  ["Job.location", "crm follow-id Locations_Get locationId"],
  ["Job.invoice", "accounting reverse Invoices_GetList jobId"],
  ["Job.estimates", "salestech reverse Estimates_GetList jobId"],
  ["Job.history", "jpm history reverse Jobs_GetHistory id"],
  ["Job.jobAssignments", "dispatch reverse AppointmentAssignments_GetList jobId"],
  ["JobAssignment.split", "payroll split reverse JobSplits_GetList job"],
  ["Project.jobs", "jpm reverse Jobs_GetList projectId"],
  ["Project.estimates", "salestech reverse Estimates_GetList projectId"],
  ["Project.invoices", "accounting projectId direct Invoices_GetList"],
  ["Job.businessUnit", "jpm businessUnitId direct Jobs_Get"],
  ["Job.status", "jpm jobStatus direct Jobs_Get"],
  ["Customer.contacts", "crm reverse Customers_GetContactList id"],
  ["Customer.memberships", "memberships reverse CustomerMemberships_GetList customerIds"],
  ["Customer.email", "crm value reverse Customers_GetContactList id"],
  ["Customer.hasActiveMembership", "memberships status reverse CustomerMemberships_GetList customerIds"],
  ["EstimateStatus.name", "salestech name direct Estimates_Get"],
  ["Estimate.summary", "salestech summary direct Estimates_Get"],
  ["Sku.displayName", "salestech displayName direct Estimates_Get"],
];

describe("what is stated", () => {
  it.each(STATED)("%s: %s", (name, place) => {
    const found = rowOf(name)?.targets.map(({ domain, field, via }) => {
      const by = via.kind === "follow-id" ? via.from : via.kind === "reverse" ? via.parameter : undefined;
      const operation = "operation" in via ? via.operation : undefined;
      return [domain, field, via.kind, operation, by].filter((part) => part !== undefined).join(" ");
    });
    expect(found).toContain(place);
  });

  it("to have gone has no place", () => {
    for (const name of ["Customer.importId", "Tag.id"])
      expect(rowOf(name)).toMatchObject({ fate: ["removed"], targets: [] });
  });

  it("about a part of an object is told by the object's row", () => {
    expect(rowOf("Job.invoice")?.evidence).toContainEqual(
      expect.stringMatching(/^invoice\.balance: .*accounting .*balance \(sum Invoices_GetList\)/),
    );
    expect(rowOf("Job.tags")?.evidence).toContainEqual(expect.stringMatching(/^tags\[\]\.id: removed/));
  });

  it("of people: the id of a user asks for users, never for a record by its own id", () => {
    const wrong = [...rows, ...(matched?.rows ?? [])].flatMap((row) =>
      [...row.targets.map(({ via }) => via.code), ...(row.followUps ?? []).map(({ code }) => code)].filter(
        (code) => /\b(?:employees|technicians)\.get\([^)]*(?:By|user)\w*Id\b/i.test(code),
      ),
    );
    expect(wrong).toEqual([]);
    for (const name of ["Job.createdBy", "Lead.createdBy", "JobAssignment.assignedBy"]) {
      const codes = rowOf(name)?.targets.map(({ via }) => via.code);
      expect(codes?.[1]).toMatch(
        /st\.settings\.employees\.list\(\{ userIds: \[record\.(?:created|assigned)ById\], active: "Any" \}\)/,
      );
      expect(codes?.[2]).toMatch(/st\.settings\.technicians\.list\(\{ userIds:/);
    }
  });

  it("of webhooks: each has an event of V2, and its envelope has places", () => {
    const events = rows
      .filter(({ kind }) => kind === "webhook")
      .map(({ v1, targets }) => [v1.object, targets[0]?.event]);
    expect(events).toEqual([
      ["JobCompleted", "tn.jpm.job-completed"],
      ["JobRescheduled", "tn.jpm.job-rescheduled"],
      ["TechnicianDispatched", "tn.dis.technician-dispatched"],
      ["JobScheduled", "tn.jpm.job-scheduled"],
      ["CallCompleted", "tn.tlc.call-completed"],
    ]);
    expect(rowOf("WebhookTenantInfo.id")?.targets).toMatchObject([
      { event: "tn.jpm.job-completed", field: "data.tenantId" },
    ]);
    const said = [...rows.map(({ reason }) => reason), ...STATEMENTS.map((one) => JSON.stringify(one))].join(
      "\n",
    );
    expect(said).toContain("2026-03-31");
    expect(said).not.toMatch(/webhooks? (?:go on|stay)|go on unchanged|receiving side as it is/i);
  });

  it.each([
    ["field", "Job", "status"],
    ["parameter", "jobs", "filter.status"],
  ])("of statuses: the values of the %s %s.%s", (kind, object, field) => {
    const row = rows.find((one) => one.kind === kind && one.v1.object === object && one.v1.field === field);
    expect(row?.transforms).toContain("enum-map");
    expect(row?.values).toContainEqual({ from: "Working", to: "InProgress" });
    expect(row?.values).toContainEqual({ from: "Hold", to: "Hold" });
  });

  it.each([
    ["Invoices_Get", "await st.accounting.invoices.list({ ids: [id] })"],
    ["Bookings_GetByExternalId", 'await st.crm.bookings.list({ externalId: "externalId" })'],
    ["Bookings_UpdateByExternalId", "await st.crm.bookings.update(/* booking_provider */ 1, id, {})"],
  ])("of endpoints: %s is %s", (operation, code) => {
    const row = rows.find((one) => one.kind === "endpoint" && one.v1.operation === operation);
    expect(row?.targets[0]?.via.code).toBe(code);
  });

  it("of writes: what V2 requires stands in the call, though V1 did not ask for it", () => {
    const row = rows.find((one) => one.kind === "endpoint" && one.v1.operation === "Jobs_Create");
    for (const name of ["priority", "campaignId", "appointments"])
      expect(row?.targets[0]?.via.code).toContain(`${name}: `);
  });

  it("of endpoints: what was embedded is named with its call", () => {
    const jobs = rows.find((one) => one.kind === "endpoint" && one.v1.operation === "Jobs_GetList");
    const codes = new Map(jobs?.followUps?.map(({ field, code }) => [field, code]));
    expect(codes.get("customer")).toBe("await st.crm.customers.get(record.customerId)");
    expect(codes.get("invoice")).toBe(
      "(await st.accounting.invoices.list({ ids: [record.invoiceId] }).toArray({ limit: 1 }))[0]",
    );
    expect(codes.has("jobNumber")).toBe(false);
  });

  it("of lists: the page around them stays, the size of it and the order are told", () => {
    const lists = rows.filter(
      ({ kind, v1 }) => kind === "endpoint" && v1.operation?.endsWith("_GetList") === true,
    );
    expect(lists.filter(({ transform }) => transform === "unwrap-envelope")).toEqual([]);
    const sizes = rows.filter(({ kind, v1 }) => kind === "parameter" && v1.field === "filter.pageSize");
    expect(sizes.map(({ reason }) => /at most 5,000/.test(reason))).toEqual(sizes.map(() => true));
    const order = rows.find(({ v1 }) => v1.field === "OrderBy");
    expect(order?.targets[0]?.via.code).toBe('await st.jpm.jobs.list({ sort: "-CreatedOn" })');
    expect(order?.reason).toMatch(/Id, ModifiedOn, CreatedOn and Priority/);
  });

  it("about the call for a recording", () => {
    const endpoint = rows.find((row) => row.kind === "endpoint" && /recording/i.test(row.v1.type ?? ""));
    expect(endpoint?.targets).toContainEqual(expect.objectContaining({ domain: "telecom" }));
  });

  it("about calls whose address nobody knows is a note", () => {
    const notes = report?.notes.join("\n") ?? "";
    for (const call of [
      "Reschedule a job",
      "Assign a technician",
      "Unassign a technician",
      "their memberships",
    ])
      expect(notes).toContain(call);
  });
});

describe("a row", () => {
  it("is decided, or says what it would take", () => {
    expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
    expect(rows.length).toBeGreaterThan(800);
    expect(rows.filter((row) => row.fate.includes("review") || row.band === "review").map(nameOf)).toEqual(
      [],
    );
    expect(rows.filter((row) => !/\S.{12,}\.$/.test(row.reason)).map(nameOf)).toEqual([]);
    expect(matched && report && reviewPins(matched, report, pins)).toEqual([]);
  });

  it("that changes a value names what does it", () => {
    const silent = rows.filter(
      ({ fate, transform }) =>
        ["retyped", "enum-changed", "object-to-id", "derived", "split"].some((f) =>
          (fate as readonly string[]).includes(f),
        ) && ["none", "rename"].includes(transform),
    );
    expect(silent.map(nameOf)).toEqual([]);
  });

  it("leads down to the field, through the objects between", () => {
    expect(rowOf("Address.zip")?.targets[0]?.via.code).toBe("(await st.crm.customers.get(id)).address.zip");
    expect(rowOf("InvoiceItem.qty")?.targets[0]?.via.code).toBe(
      "((await st.accounting.invoices.list({ ids: [id] }).toArray({ limit: 1 }))[0]?.items ?? []).map((item) => item.quantity)",
    );
  });
});

function rowOf(name: string) {
  return rows.find((row) => row.kind === "field" && `${row.v1.object}.${row.v1.field}` === name);
}

function nameOf({ v1 }: (typeof rows)[number]): string {
  return [v1.operation ?? v1.object, v1.field].filter((part) => part !== "").join(".");
}

function filesOf(folder: string) {
  return readdirSync(new URL(folder, specs)).map((name) => ({
    path: name,
    text: readFileSync(new URL(`${folder}${name}`, specs), "utf8"),
  }));
}

it("most fields can be computed, and each of the rest says why not", () => {
  const fields = rows.filter(({ kind }) => kind === "field");
  const why = (reason: string) => fields.filter(({ uncomputed }) => uncomputed === reason).map(nameOf);
  expect(report?.summary.computed).toBeGreaterThanOrEqual(571);
  // Found where their object is embedded.
  const embedded = ["JobHistoryItem.start", "Tag.ownerId"];
  const placeless = fields.filter(({ targets }) => !targets[0]?.via.steps && !targets[0]?.event).map(nameOf);
  expect(why("gone")).toEqual(placeless.filter((name) => !embedded.includes(name)));
  expect(embedded.map((name) => rowOf(name)?.uncomputed)).toEqual([undefined, undefined]);
  expect(why("event")).toContain("WebhookTenantInfo.id");
  expect(why("judgement")).toContain("Job.externalId");
  expect(why("values")).toEqual([]);
  for (const name of [
    "Job.duration",
    "Customer.email",
    "Customer.hasActiveMembership",
    "Address.streetAddress",
  ])
    expect(rowOf(name)?.uncomputed).toBeUndefined();
});

it("the fields of embedded objects are rows of their own, with calls", () => {
  const nested = new Map(rowOf("Job.customer")?.nested?.map((row) => [row.field, row]));
  expect(nested.get("customer.name")?.targets[0]?.via).toMatchObject({
    code: "(await st.crm.customers.get(record.customerId)).name",
    cost: {
      bulk: { call: "crm.customers.list", parameter: "ids", key: "id", chunk: 50 },
      calls: { one: 1, page: 1 },
    },
  });
});

describe("an id that a call is asked by", () => {
  const codesOf = (object: string, field: string) =>
    rows
      .filter(({ v1 }) => v1.object === object && v1.field === field)
      .flatMap(({ targets }) => targets.map(({ via }) => via.code))
      .join("\n");

  it.each([
    ["Project", "invoices", "record.jobIds.map((value) => st.accounting.invoices.list({ jobId: value })"],
    [
      "Project",
      "jobAssignments",
      'record.jobIds.map((value) => st.dispatch.appointmentAssignments.list({ jobId: value, active: "Any" })',
    ],
    ["Material", "categories", "record.categories.map((value) => st.pricebook.categories.get(value))"],
  ])("is one of several: %s.%s", (object, field, code) => {
    expect(codesOf(object, field)).toContain(code);
  });

  it("is of the record that is meant: the entry of a history is no job", () => {
    expect(codesOf("JobHistoryItem", "start")).not.toContain("record.id");
  });
});
