/** The rules of the trade, which records of the mock keep to: a table, measured over several seeds. */
import { beforeAll, describe, expect, it } from "vitest";
import type { DomainDescription } from "../../generator/runtime/mocks/description.ts";
import { createEngine, START } from "../../generator/runtime/mocks/engine.ts";
import { describedDomains } from "./described.ts";

type Row = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any
type Rows = readonly Row[];

/** All records of an entity, and one by its id. */
interface Tenant {
  of(entity: string): Rows;
  one(entity: string, id: unknown): Row;
}

const SEEDS = [1, 2, 3, 4, 5];
const NOW = new Date(START).toISOString().replace(".000Z", "Z");

interface Rule {
  readonly name: string;
  readonly of: string;
  readonly holds: (row: Row, tenant: Tenant) => boolean;
}

const inOrder = (...times: readonly unknown[]) => {
  const there = times.filter((time): time is string => typeof time === "string");
  return there.every((time, i) => i === 0 || String(there[i - 1]) <= time);
};
const equal = (...amounts: readonly unknown[]) =>
  amounts.every((amount) => Math.abs(Number(amount) - Number(amounts[0])) < 0.015);
const sum = (rows: Rows | null, amount: (row: Row) => unknown) =>
  (rows ?? []).reduce((total, row) => total + Number(amount(row)), 0);
const isRare = (of: string, field: string): Rule => ({
  name: `${field} is rare and never the record itself`,
  of,
  holds: (row, { of: all }) =>
    row[field] !== row["id"] && all(of).filter((one) => one[field] !== null).length <= 0.06 * all(of).length,
});
const rule = (of: string, name: string, holds: Rule["holds"]): Rule => ({ name, of, holds });

/** What happens from one time to another does not happen to the same one twice at a time. */
const isAlone = (rows: Rows, row: Row, [who, from, to]: readonly [string, string, string]) =>
  row[to] === null ||
  rows.every((other) => other === row || other[who] !== row[who] || other[to] === null || other[to] <= row[from] || other[from] >= row[to]); // prettier-ignore
const isUnique = (of: string, field: string): Rule => ({
  name: `${field} is of one alone`,
  of,
  holds: (row, { of: all }) => all(of).filter((one) => one[field] === row[field]).length === 1,
});

const AREAS: Readonly<Record<string, string>> = {
  FL: "813",
  TX: "512",
  AZ: "602",
  OH: "614",
  CO: "303",
  ID: "208",
};
const PRICED: Readonly<Record<string, string>> = {
  Service: "services",
  Material: "materials",
  Equipment: "equipment",
};

const JOBS = "jpm/jobs";
const VISITS = "jpm/appointments";
const INVOICES = "accounting/invoices";
const CUSTOMERS = "crm/customers";
const STATES = ["Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"];

const RULES: readonly Rule[] = [
  rule(JOBS, "is in one of the states that can be filtered by", (job) => STATES.includes(job["jobStatus"])),
  rule(JOBS, "of each state there are some", (_, { of }) => STATES.every((state) => of(JOBS).some((job) => job["jobStatus"] === state))),
  rule(JOBS, "has an end when it is completed", (job) => job["jobStatus"] === "Canceled" || (job["completedOn"] !== null) === (job["jobStatus"] === "Completed")),
  rule(JOBS, "has its own first appointment", (job, { one }) => one(VISITS, job["firstAppointmentId"])["jobId"] === job["id"]),
  rule(JOBS, "counts its appointments", (job, { of }) => of(VISITS).filter(({ jobId }) => jobId === job["id"]).length === job["appointmentCount"]),
  rule(JOBS, "and its invoice know each other", (job, { one }) => one(INVOICES, job["invoiceId"])["job"]["id"] === job["id"]),
  rule(JOBS, "has the total of its invoice", (job, { one }) => equal(job["total"], one(INVOICES, job["invoiceId"])["total"])),
  rule(JOBS, "is at a location of its customer", (job, { one }) => one("crm/locations", job["locationId"])["customerId"] === job["customerId"]),
  rule(JOBS, "is among the jobs of its project", (job, { one }) => job["projectId"] === null || one("jpm/projects", job["projectId"])["jobIds"].includes(job["id"])),
  rule(JOBS, "recalls an earlier job of the same customer", (job, { one }) => job["recallForId"] === null || (one(JOBS, job["recallForId"])["customerId"] === job["customerId"] && inOrder(one(JOBS, job["recallForId"])["createdOn"], job["createdOn"]))),
  isRare(JOBS, "recallForId"),
  isRare(JOBS, "warrantyId"),
  isRare(CUSTOMERS, "mergedToId"),
  isRare("accounting/payments", "refundedPaymentId"),
  isRare(INVOICES, "adjustmentToId"),
  rule(VISITS, "comes after its job, and before its end", (visit, { one }) => inOrder(one(JOBS, visit["jobId"])["createdOn"], visit["createdOn"], visit["start"], visit["end"], one(JOBS, visit["jobId"])["completedOn"])),
  rule(VISITS, "has the customer of its job", (visit, { one }) => visit["customerId"] === one(JOBS, visit["jobId"])["customerId"]),
  rule(VISITS, "some are still to come", (_, { of }) => of(VISITS).some(({ start }) => start > NOW)),
  rule(VISITS, "that is done lies in the past", (visit) => visit["status"] !== "Done" || visit["end"] <= NOW),
  rule(INVOICES, "comes after the job is done, and before it is paid", (invoice, { one }) => inOrder(one(JOBS, invoice["job"]["id"])["completedOn"], invoice["createdOn"], invoice["paidOn"])),
  rule(INVOICES, "adds up", (invoice) => equal(sum(invoice["items"], ({ total }) => total), invoice["subTotal"]) && equal(Number(invoice["subTotal"]) + Number(invoice["salesTax"]), invoice["total"])),
  rule(INVOICES, "has the tax of its rate", (invoice) => equal(Number(invoice["subTotal"]) * invoice["salesTaxCode"]["taxRate"], invoice["salesTax"])),
  rule(INVOICES, "owes what was not paid", (invoice, { of }) => {
    const applied = ["accounting/payments", "accounting/credit-memos"].flatMap(of).flatMap(({ appliedTo }) => (appliedTo ?? []) as Rows);
    return equal(Number(invoice["total"]) - sum(applied.filter((part) => part["appliedTo"] === invoice["id"]), ({ appliedAmount }) => appliedAmount), invoice["balance"]);
  }),
  rule(INVOICES, "names its job, customer and location as they are", (invoice, { one }) => invoice["job"]["number"] === one(JOBS, invoice["job"]["id"])["jobNumber"] && invoice["customer"]["name"] === one(CUSTOMERS, invoice["customer"]["id"])["name"] && invoice["locationAddress"]["street"] === one("crm/locations", invoice["location"]["id"])["address"]["street"]),
  rule("accounting/payments", "is applied or is not", (payment) => equal(sum(payment["appliedTo"], ({ appliedAmount }) => appliedAmount) + Number(payment["unappliedAmount"]), payment["total"])),
  rule("accounting/payments", "pays invoices of its customer, after they came", (payment, { one }) => ((payment["appliedTo"] ?? []) as Rows).every(({ appliedTo }) => one(INVOICES, appliedTo)["customer"]["id"] === payment["customer"]["id"] && inOrder(one(INVOICES, appliedTo)["createdOn"], payment["date"]))),
  rule(CUSTOMERS, "owes the balances of its invoices", (customer, { of }) => equal(customer["balance"], sum(of(INVOICES).filter((invoice) => invoice["customer"]["id"] === customer["id"]), ({ balance }) => balance))),
  rule(CUSTOMERS, "some are inactive, merged ones always", (customer, { of }) => of(CUSTOMERS).some(({ active }) => active === false) && (customer["mergedToId"] === null || customer["active"] === false)),
  rule("crm/bookings", "has a job when it is converted, a reason when it is dismissed", ({ status, jobId, dismissingReasonId }) => (jobId !== null) === (status === "Converted") && (dismissingReasonId !== null) === (status === "Dismissed")),
  rule("crm/leads", "is followed up while it is open, and has the name of its customer", (lead, { one }) => (lead["followUpDate"] === null || lead["status"] === "Open") && (lead["customerId"] === null || lead["leadCustomerName"] === one(CUSTOMERS, lead["customerId"])["name"])),
  rule("salestech/estimates", "is sold by somebody at some time, or neither", ({ status, soldOn, soldBy }) => (status.name === "Sold") === (soldOn !== null) && (soldOn !== null) === (soldBy !== null)),
  rule("salestech/estimates", "adds up", ({ items, subtotal }) => equal(sum(items as Rows, ({ qty, unitRate }) => qty * unitRate), subtotal)),
  rule("jpm/projects", "ends when it is completed, after it started", ({ status, startDate, actualCompletionDate, targetCompletionDate }) => (status === "Completed") === (actualCompletionDate !== null) && inOrder(startDate, actualCompletionDate) && inOrder(startDate, targetCompletionDate)),
  rule("inventory/purchase-orders", "is sent, then received, and no more than ordered", ({ createdOn, sentOn, receivedOn, items }) => inOrder(createdOn, sentOn, receivedOn) && (items as Rows).every(({ quantity, quantityReceived }) => quantityReceived <= quantity)),
  rule("inventory/purchase-orders", "adds up", ({ items, tax, shipping, total }) => equal(sum(items as Rows, ({ quantity, cost }) => quantity * cost) + tax + shipping, total)),
  rule("inventory/returns", "goes back, then is credited; or is canceled", ({ status, createdOn, returnedOn, creditReceivedOn, dateCanceled }) => inOrder(createdOn, returnedOn, creditReceivedOn) && (status === "Canceled") === (dateCanceled !== null)),
  rule("inventory/transfers", "goes from one place to another", ({ fromLocationId, toLocationId, pickedDate, receivedDate }) => fromLocationId !== toLocationId && inOrder(pickedDate, receivedDate)),
  rule("memberships/memberships", "is active while it runs, for months", ({ status, active, from, to, duration }) => (status === "Expired" || active === ["Active", "Suspended"].includes(status)) && inOrder(from, to) && (duration === null || (duration >= 1 && duration <= 60))),
  rule("memberships/recurring-service-events", "has a job when it was won", ({ status, jobId }) => (status === "Won") === (jobId !== null)),
  rule("dispatch/appointment-assignments", "names the technician, before the visit", (row, { one }) => row["technicianName"] === one("settings/technicians", row["technicianId"])["name"] && inOrder(row["assignedOn"], one(VISITS, row["appointmentId"])["start"])),
  rule("dispatch/technician-shifts", "ends after it starts", ({ start, end }) => start < end),
  rule("payroll/gross-pay-items", "tells the same job and customer as others do", (row, { one }) => row["jobNumber"] === one(JOBS, row["jobId"])["jobNumber"] && row["customerName"] === one(CUSTOMERS, row["customerId"])["name"]),
  rule("payroll/jobs/timesheets", "goes there, arrives, and is done", ({ dispatchedOn, arrivedOn, doneOn }) => inOrder(dispatchedOn, arrivedOn, doneOn)),
  rule("task-management/tasks", "is closed when it is closed", ({ status, isClosed, closedOn }) => isClosed === ["Completed", "Canceled"].includes(status) && isClosed === (closedOn !== null)),
  rule("settings/employees", "is a user of its own", (row, { of }) => of("settings/employees").filter(({ userId }) => userId === row["userId"]).length === 1),
  rule("pricebook/services", "costs less than its price", ({ price, cost, memberPrice }) => cost < price && memberPrice <= price),
  rule("equipment-systems/installed-equipment", "is made, installed and then covered", (row) => inOrder(row["manufacturedOn"], row["installedOn"], row["manufacturerWarrantyEnd"])),
  rule("service-agreements/service-agreements", "starts before it ends", ({ startDate, endDate }) => inOrder(startDate, endDate)),
  rule("inventory/purchase-orders", "has received all of its items when it is received, none before", ({ status, items }) => (items as Rows).every(({ quantity, quantityReceived }) => quantityReceived === (status === "Received" ? quantity : status === "PartiallyReceived" ? 2 : 0))),
  rule("inventory/purchase-orders", "came with its items", ({ createdOn, items }) => (items as Rows).every((item) => item["createdOn"] === createdOn)),
  rule("inventory/purchase-orders", "orders what the price book has", ({ items }, { one }) => (items as Rows).every(({ skuId, skuCode, skuName }) => one("pricebook/materials", skuId)["code"] === skuCode && one("pricebook/materials", skuId)["displayName"] === skuName)),
  rule("inventory/receipts", "is of an order that came, and its vendor's", ({ purchaseOrderId, vendorId }, { one }) => one("inventory/purchase-orders", purchaseOrderId)["vendorId"] === vendorId && /Received/.test(one("inventory/purchase-orders", purchaseOrderId)["status"])),
  rule(INVOICES, "charges what the price book says", (invoice, { one }) => (invoice["items"] as Rows).every(({ type, skuId, skuName, price }) => one(`pricebook/${PRICED[type] ?? ""}`, skuId)["code"] === skuName && equal(one(`pricebook/${PRICED[type] ?? ""}`, skuId)["price"], price))),
  rule("accounting/bank-deposits", "is what was paid, without the fees", ({ grossAmount, fees, netAmount }) => equal(grossAmount - fees, netAmount)),
  rule("inventory/returns", "tells one batch", ({ batch, batchId }) => (batch?.id ?? null) === batchId),
  rule("crm/leads", "has a phone of its place, and a customer when it is converted", ({ status, customerId, leadPhone, leadState }) => leadPhone.slice(1, 4) === AREAS[leadState] && (status !== "Converted" || customerId !== null)),
  rule("crm/locations/contacts", "has a phone of its place", ({ type, value, locationId }, { one }) => type === "Email" || value.slice(1, 4) === AREAS[one("crm/locations", locationId)["address"]["state"]]),
  rule("task-management/tasks", "counts its parts, which end as they say", ({ createdOn, subTasksData }) => subTasksData === null || (subTasksData.count === subTasksData.subTasks.length && (subTasksData.subTasks as Rows).every((part) => part["isClosed"] === (part["closedOn"] !== null) && inOrder(createdOn, part["createdOn"], part["closedOn"])))),
  rule("customer-interactions/technician-ratings", "is of work that was done", ({ jobId }, { one }) => one(JOBS, jobId)["jobStatus"] === "Completed"),
  rule("settings/technicians", "is managed as the licence says", ({ licenseType, isManagedTech }) => isManagedTech === (licenseType === "ManagedTech")),
  rule("payroll/gross-pay-items", "pays for the time that it says, as time", ({ grossPayItemType, activity, paidDurationHours, startedOn, endedOn }) => grossPayItemType !== "TimesheetTime" || (/time/i.test(activity) && equal((Date.parse(endedOn) - Date.parse(startedOn)) / 3_600_000, paidDurationHours))),
  rule("payroll/payrolls", "is of another time than the employee's others", (row, { of }) => isAlone(of("payroll/payrolls"), row, ["employeeId", "startedOn", "endedOn"])),
  rule("payroll/non-job-timesheets", "is of another time than the employee's others", (row, { of }) => isAlone(of("payroll/non-job-timesheets"), row, ["employeeId", "startedOn", "endedOn"])),
  rule(VISITS, "begins in the day", ({ start }) => Number(start.slice(11, 13)) >= 8 || start.startsWith("2026-01-15")),
  rule("accounting/bank-deposits", "is the sum of its payments, after them", ({ id, grossAmount, depositDate }, { of }) => equal(sum(of("accounting/payments").filter(({ deposit }) => deposit?.id === id), ({ total }) => total), grossAmount) && of("accounting/payments").every(({ deposit, date }) => deposit?.id !== id || date <= depositDate)),
  rule("accounting/ap-bills", "is the same in every list", (bill, { one }) => ["billAmount", "billDate", "referenceNumber"].every((field) => one("accounting/inventory-bills/paginated", bill["id"])[field] === bill[field])),
  rule("inventory/receipts", "is billed as it came, by its vendor, not before it came", ({ billId, receiptAmount, vendorId, receivedOn }, { one }) => billId === null || (equal(one("accounting/ap-bills", billId)["billAmount"], receiptAmount) && one("accounting/ap-bills", billId)["vendor"]["id"] === vendorId && inOrder(receivedOn, one("accounting/ap-bills", billId)["billDate"]))),
  rule("accounting/ap-payments", "pays a bill of its vendor, after it came, and no more", ({ splits, vendor, date }, { one }) => ((splits ?? []) as Rows).every(({ inventoryBillId, amount }) => one("accounting/ap-bills", inventoryBillId)["vendor"]["id"] === vendor?.id && inOrder(one("accounting/ap-bills", inventoryBillId)["billDate"], date) && amount <= Number(one("accounting/ap-bills", inventoryBillId)["billAmount"]))),
  rule("accounting/credit-memos", "is the sum of its items", ({ id, subTotal }, { of }) => equal(sum(of("accounting/credit-memos/credit-memo-items").filter(({ creditMemoId }) => creditMemoId === id), ({ total }) => total), subTotal)),
  rule("accounting/ap-credits", "is worth what went back, after it did", ({ inventoryReturnId, amount, jobId, vendor, date }, { one }) => {
    const back = one("inventory/returns", inventoryReturnId);
    return inventoryReturnId === null || (equal(back["returnAmount"] + back["taxAmount"], amount) && inOrder(back["returnDate"], date) && [null, back["jobId"]].includes(jobId) && [undefined, back["vendorId"]].includes(vendor?.id));
  }),
  rule("salestech/estimates/items", "is the item of the invoice that names it", ({ id, invoiceItemId, sku }, { of }) => invoiceItemId === null || of(INVOICES).flatMap(({ items }) => items as Rows).some((item) => item["id"] === invoiceItemId && item["estimateItemId"] === id && item["skuName"] === sku.name)),
  rule(INVOICES, "has no tax where the customer has none", (invoice, { one }) => !one(CUSTOMERS, invoice["customer"]["id"])["taxExempt"] || Number(invoice["salesTax"]) === 0),
  rule("accounting/payments", "goes to a bank", ({ generalLedgerAccount }) => [undefined, "Bank"].includes(generalLedgerAccount?.type)),
  rule("inventory/receipts", "comes to where it was ordered, in an account of stock", ({ inventoryLocationId, purchaseOrderId, items }, { one }) => [null, one("inventory/purchase-orders", purchaseOrderId)["inventoryLocationId"]].includes(inventoryLocationId) && (items as Rows).every(({ assetAccount }) => [undefined, "Inventory Asset"].includes(assetAccount?.name))),
  isUnique("settings/business-units", "name"),
  isUnique("settings/tag-types", "code"),
  isUnique("payroll/activity-codes", "code"),
  rule(CUSTOMERS, "has a location, and came before its jobs", (customer, { of }) => of("crm/locations").some(({ customerId }) => customerId === customer["id"]) && of(JOBS).every(({ customerId, createdOn }) => customerId !== customer["id"] || createdOn >= customer["createdOn"])),
  rule(CUSTOMERS, "most have work, none very much", (customer, { of }) => new Set(of(JOBS).map(({ customerId }) => customerId)).size >= 0.6 * of(CUSTOMERS).length && of(JOBS).filter(({ customerId }) => customerId === customer["id"]).length <= 4),
  rule(JOBS, "ends with its last visit, which is its own", (job, { one }) => one(VISITS, job["lastAppointmentId"])["jobId"] === job["id"] && (job["jobStatus"] !== "Completed" || job["completedOn"] === one(VISITS, job["lastAppointmentId"])["end"])),
  rule(JOBS, "some take two visits", (_, { of }) => of(JOBS).some(({ appointmentCount }) => appointmentCount === 2)),
  rule(VISITS, "is at another time than the customer's others", (row, { of }) => isAlone(of(VISITS), row, ["customerId", "start", "end"])),
  isUnique(VISITS, "appointmentNumber"),
  rule("inventory/purchase-orders", "has received what its deliveries brought", (order, { of }) => (order["items"] as Rows).every(({ skuId, quantityReceived }) => sum(of("inventory/receipts").filter(({ purchaseOrderId }) => purchaseOrderId === order["id"]), ({ items }) => sum((items as Rows).filter((item) => item["skuId"] === skuId), ({ quantity }) => quantity)) === quantityReceived)),
  rule("inventory/receipts", "is of the lines of its order, after it was sent", ({ items, createdOn, purchaseOrderId }, { one }) => inOrder(one("inventory/purchase-orders", purchaseOrderId)["sentOn"], createdOn) && (items as Rows).every(({ purchaseOrderItemId }) => (one("inventory/purchase-orders", purchaseOrderId)["items"] as Rows).some(({ id }) => id === purchaseOrderItemId))),
  rule("inventory/returns", "gives back no more than came", ({ items, purchaseOrderId }, { one }) => (items as Rows).every(({ skuId, quantity }) => quantity <= ((one("inventory/purchase-orders", purchaseOrderId)["items"] as Rows).find((item) => item["skuId"] === skuId)?.["quantityReceived"] ?? 0))),
  rule("inventory/transfers", "is picked before it comes, and no more than asked for", ({ items, pickedDate, receivedDate, status, canceledReason }) => (receivedDate === null || pickedDate !== null) && (status === "Canceled") === (canceledReason !== null) && (items as Rows).every(({ quantity, quantityPicked }) => quantityPicked <= quantity)),
  rule("memberships/recurring-service-events", "is won in the past, and where its service is", ({ status, date, jobId, locationRecurringServiceId }, { one }) => (status !== "Won" || date <= NOW) && (jobId === null || one(JOBS, jobId)["locationId"] === one("memberships/recurring-services", locationRecurringServiceId)["locationId"])),
  rule("memberships/recurring-services", "is of its membership's customer", ({ membershipId, locationId, from, to }, { one }) => inOrder(from, to) && (membershipId === null || one("memberships/memberships", membershipId)["customerId"] === one("crm/locations", locationId)["customerId"])),
  rule("payroll/gross-pay-items", "lies in its payroll, and is of its employee", ({ payrollId, employeeId, date }, { one }) => one("payroll/payrolls", payrollId)["employeeId"] === employeeId && inOrder(one("payroll/payrolls", payrollId)["startedOn"], date, one("payroll/payrolls", payrollId)["endedOn"])),
  rule("settings/employees", "has a name that no technician has, and an address of that name", ({ name, firstName, lastName, email }, { of }) => of("settings/technicians").every((other) => other["name"] !== name) && email === `${String(firstName)}.${String(lastName)}@example.com`.toLowerCase()),
  isUnique("settings/employees", "name"),
  isUnique("settings/technicians", "name"),
  rule("settings/technicians", "is at work on a job that is under way", ({ jobId, status }, { one }) => (jobId !== null) === ["Dispatched", "Working"].includes(status) && (jobId === null || ["Dispatched", "InProgress"].includes(one(JOBS, jobId)["jobStatus"]))),
  rule("equipment-systems/installed-equipment", "is known after its customer", ({ customerId, createdOn }, { one }) => inOrder(one(CUSTOMERS, customerId)["createdOn"], createdOn)),
  rule("findings/location-findings", "is found where its job was, after that came", ({ sourceJobId, locationId, createdOn }, { one }) => sourceJobId === null || (one(JOBS, sourceJobId)["locationId"] === locationId && inOrder(one(JOBS, sourceJobId)["createdOn"], createdOn))),
  rule("marketing-ads/performance", "falls from step to step", ({ digitalStats: ads, leadStats: leads }) => ads.conversions <= ads.clicks && ads.clicks <= ads.impressions && leads.soldJobs <= leads.ranJobs && leads.ranJobs <= leads.bookedJobs && leads.bookedJobs <= leads.leads),
  rule("marketing-ads/attributed-leads", "comes before its job, and is its customer's", ({ dateTime, job, customer }, { one }) => job === null || (inOrder(dateTime, one(JOBS, job.id)["createdOn"]) && (customer === null || one(JOBS, job.id)["customerId"] === customer.id))),
  rule("telecom/calls", "is known by the id of the call", (row) => row["leadCall"]["id"] === row["id"]),
  rule(CUSTOMERS, "lives at one of its locations, and has a membership when one is active", ({ id, address, hasActiveMembership }, { of }) => of("crm/locations").some((location) => location["customerId"] === id && location["address"].street === address.street) && (hasActiveMembership === undefined || hasActiveMembership === of("memberships/memberships").some(({ customerId, status }) => customerId === id && status === "Active"))),
  rule("crm/locations", "is active only where its customer is", ({ active, customerId }, { one }) => !active || one(CUSTOMERS, customerId)["active"]),
  rule("crm/customers/contacts", "is an address of the customer's name", ({ type, value, customerId }, { one }) => type !== "Email" || one(CUSTOMERS, customerId)["type"] === "Commercial" || value === `${String(one(CUSTOMERS, customerId)["name"]).replace(" ", ".").toLowerCase()}@example.com`),
  rule("crm/bookings", "is of a new client only where the job is the first", ({ isFirstTimeClient, jobId }, { one, of }) => !isFirstTimeClient || of(JOBS).every(({ customerId, createdOn }) => customerId !== one(JOBS, jobId)["customerId"] || createdOn >= one(JOBS, jobId)["createdOn"])),
  rule("crm/leads", "came by the call that it names, from its phone; a job came of it when it is converted", (lead, { one, of }) => (lead["callId"] === null || (one("telecom/calls", lead["callId"])["leadCall"].from === lead["leadPhone"] && inOrder(one("telecom/calls", lead["callId"])["leadCall"].createdOn, lead["createdOn"]))) && (lead["status"] !== "Converted" || of(JOBS).some(({ customerId, createdOn }) => customerId === lead["customerId"] && createdOn >= lead["createdOn"]))),
  rule("telecom/calls", "comes in on the number of a campaign", ({ leadCall }, { of }) => leadCall.direction !== "Inbound" || of("marketing/campaigns").some(({ campaignPhoneNumbers }) => campaignPhoneNumbers.includes(leadCall.to))),
  rule("telecom/calls", "mostly comes by day, and is short when it is abandoned", ({ leadCall }, { of }) => (leadCall.callType !== "Abandoned" || leadCall.duration.startsWith("PT1M")) && of("telecom/calls").filter((call) => /T(0[0-4]|1[1-9]|2)/.test(call["leadCall"].createdOn)).length >= 0.85 * of("telecom/calls").length),
  rule(JOBS, "has a membership that was in force", ({ membershipId, createdOn }, { one }) => membershipId === null || inOrder(one("memberships/memberships", membershipId)["from"], createdOn, one("memberships/memberships", membershipId)["to"])),
  rule(JOBS, "is visited soon when it is urgent", ({ priority, createdOn, firstAppointmentId }, { one }) => priority !== "Urgent" || Date.parse(one(VISITS, firstAppointmentId)["start"]) - Date.parse(createdOn) < 76 * 3_600_000),
  rule("dispatch/appointment-assignments", "is of one who is neither elsewhere nor off, nor in a meeting", (row, { one, of }) => {
    const spans = of("dispatch/appointment-assignments").filter(({ technicianId, active }) => active && technicianId === row["technicianId"]).map(({ appointmentId }) => one(VISITS, appointmentId));
    const off = of("dispatch/technician-shifts").filter(({ technicianId, shiftType }) => technicianId === row["technicianId"] && shiftType === "TimeOff");
    const meetings = of("dispatch/non-job-appointments").filter(({ technicianId }) => technicianId === row["technicianId"]).map(({ start, duration }) => ({ start, end: new Date(Date.parse(start) + Number(/\d+/.exec(duration)?.[0]) * 3_600_000).toISOString() }));
    const visit = one(VISITS, row["appointmentId"]);
    return !row["active"] || [...spans, ...off, ...meetings].every(({ start, end }: Row) => start === visit["start"] || end <= visit["start"] || start >= visit["end"]);
  }),
  rule("salestech/estimates", "is written at the visit, and nothing is sold where none was", ({ jobId, createdOn, status }, { one }) => jobId === null || ((one(JOBS, jobId)["jobStatus"] !== "Completed" || inOrder(one(VISITS, one(JOBS, jobId)["firstAppointmentId"])["start"], createdOn)) && (status.name !== "Sold" || ["Completed", "InProgress"].includes(one(JOBS, jobId)["jobStatus"])))),
  rule(INVOICES, "charges what was sold on an estimate of its job, before it is done", (invoice, { one, of }) => (invoice["items"] as Rows).every(({ estimateItemId, skuId }) => estimateItemId === null || of("salestech/estimates").some(({ jobId, soldOn, items }) => jobId === invoice["job"].id && (one(JOBS, jobId)["jobStatus"] !== "Completed" || inOrder(soldOn, invoice["createdOn"])) && (items as Rows).some(({ id, sku }) => id === estimateItemId && sku.id === skuId))) && invoice["businessUnit"].id === one(JOBS, invoice["job"].id)["businessUnitId"]),
  rule("findings/location-findings", "is found at a visit", ({ sourceJobId, createdOn }, { one }) => sourceJobId === null || inOrder(one(VISITS, one(JOBS, sourceJobId)["firstAppointmentId"])["start"], createdOn)),
  rule("memberships/memberships", "is as its type offers it, and is billed within a cycle", ({ membershipTypeId, duration, billingFrequency, nextScheduledBillDate }, { one }) => (one("memberships/membership-types", membershipTypeId)["durationBilling"] as Rows).some((offer) => offer["duration"] === duration && offer["billingFrequency"] === billingFrequency) && (nextScheduledBillDate === null || Date.parse(nextScheduledBillDate) - START < 366 * 86_400_000)),
  rule("memberships/recurring-service-events", "is while its service is", ({ date, locationRecurringServiceId }, { one }) => inOrder(one("memberships/recurring-services", locationRecurringServiceId)["from"], date, one("memberships/recurring-services", locationRecurringServiceId)["to"])),
  rule("equipment-systems/installed-equipment", "is of the catalogue, covered as that says, and sold by an invoice of its customer", ({ equipmentId, invoiceItemId, model, manufacturer, name, customerId, manufacturerWarrantyStart, manufacturerWarrantyEnd }, { one, of }) => {
    const device = one("pricebook/equipment", equipmentId);
    const months = (Date.parse(manufacturerWarrantyEnd) - Date.parse(manufacturerWarrantyStart)) / (365 / 12 * 86_400_000);
    return (equipmentId === null || (model === device["model"] && manufacturer === device["manufacturer"] && name === device["displayName"])) && Math.abs(months - (device["manufacturerWarranty"]?.duration ?? months)) < 1 && (invoiceItemId === null || of(INVOICES).some(({ customer, items }) => customer.id === customerId && (items as Rows).some(({ id, type, skuId }) => id === invoiceItemId && type === "Equipment" && skuId === equipmentId)));
  }),
  rule("task-management/tasks", "is resolved when it is closed, after what was said, and refunds customers", ({ isClosed, closedOn, reportedOn, employeeTaskResolutionId, comments, refundIssued, customerId }) => isClosed === (employeeTaskResolutionId !== 0) && inOrder(reportedOn, ...((comments ?? []) as Rows).map(({ createdOn }) => createdOn as unknown), closedOn, NOW) && (refundIssued === null || customerId !== null)),
  ...["payroll/gross-pay-items", "inventory/transfers", "accounting/payments", "settings/technicians"].map((of) => rule(of, "has no memo about getting in", ({ memo }) => !/dog|gate/i.test(String(memo)))),
]; // prettier-ignore

const tenants: Tenant[] = [];

beforeAll(async () => {
  const domains = describedDomains();
  for (const seed of SEEDS) tenants.push(await tenantOf(domains, seed));
});

describe("of the trade", () => {
  it.each(RULES)("$of: $name", ({ of, holds }) => {
    const broken = tenants.flatMap((tenant, i) =>
      tenant
        .of(of)
        .filter((row) => !holds(row, tenant))
        .map((row) => ({ seed: SEEDS[i], row })),
    );
    expect(broken.slice(0, 1)).toEqual([]);
    expect(tenants[0]?.of(of).length).toBeGreaterThan(20);
  });

  it("everything came before it changed, and changed before now", () => {
    const [tenant] = tenants;
    const rows = ENTITIES.flatMap((entity) => tenant?.of(entity) ?? []);
    const late = rows.filter(
      ({ createdOn, modifiedOn }) => !inOrder(createdOn, modifiedOn, modifiedOn && NOW),
    );
    expect(late.slice(0, 1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(1000);
  });

  it("has nulls: some, and not everywhere", () => {
    const values = ENTITIES.flatMap((entity) => tenants[0]?.of(entity) ?? []).flatMap((row) =>
      Object.values(row),
    );
    const share = values.filter((value) => value === null).length / values.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.3);
  });
});

const ENTITIES = [...new Set(RULES.map(({ of }) => of))];

/** All rows, of lists that ask for a span or hide inactive ones. */
const ASKED = [
  ["active", "Any"],
  ["fromUtc", "2020-01-01T00:00:00Z"],
  ["toUtc", "2030-01-01T00:00:00Z"],
  ["performanceSegmentationType", "Campaign"],
] as const;

/** The records that the rules speak of, as the lists of a tenant show them, inactive ones too. */
async function tenantOf(domains: readonly DomainDescription[], seed: number): Promise<Tenant> {
  const engine = createEngine(domains, { seed, guards: false, calls: 0 });
  const wanted = new Set([
    ...ENTITIES,
    "crm/locations",
    "settings/technicians",
    "memberships/membership-types",
    "memberships/recurring-services",
    "marketing/campaigns",
    "payroll/payrolls",
    "pricebook/materials",
    "pricebook/equipment",
    "accounting/inventory-bills/paginated",
    "accounting/credit-memos",
    "accounting/credit-memos/credit-memo-items",
    "inventory/returns",
  ]);
  const known = new Map<string, Rows>();
  for (const { basePath, operations } of domains)
    for (const { action, path, basePath: own = basePath, query = [] } of operations) {
      if (
        action.kind !== "list" ||
        action.as !== "page" ||
        action.of !== undefined ||
        path.replace("{tenant}", "").includes("{")
      )
        continue;
      if (!wanted.has(action.entity) || known.has(action.entity)) continue;
      const asked = ASKED.filter(([parameter]) => query.some(([name]) => name === parameter));
      const url = `http://mock${own}${path.replace("{tenant}", "1")}?${new URLSearchParams([["pageSize", "200"], ...asked.map((pair) => [...pair])]).toString()}`;
      const answer = await engine.fetch(new Request(url));
      known.set(action.entity, ((await answer.json()) as { data: Rows }).data);
    }
  const of = (entity: string) => known.get(entity) ?? [];
  const byId = new Map(
    [...known].map(([entity, rows]) => [entity, new Map(rows.map((row) => [row["id"] as unknown, row]))]),
  );
  return { of, one: (entity, id) => byId.get(entity)?.get(id) ?? {} };
}
