/**
 * Which calls cause which events, for mocks: an event is sent when a call of one of these operations has changed a record. What no call causes (a job
 * that a technician completes, a call that ends) has no row.
 */
import type { SentWebhook } from "./profile.ts";

const task = (type: string, operation: string): SentWebhook => ({
  type,
  domain: "accounting",
  operations: [operation],
  records: {
    task: { entity: "accounting/invoices/tasks" },
    invoice: { entity: "accounting/invoices", by: "parent" },
  },
});

const plain = (type: string, entity: string, record: string, operations: readonly string[]): SentWebhook => ({
  type,
  domain: entity.replace(/\/.*/, ""),
  operations,
  records: { [record]: { entity } },
});

export const SENT_WEBHOOKS: readonly SentWebhook[] = [
  plain("tn.acc.invoice-updated", "accounting/invoices", "invoice", [
    "Invoices_UpdateInvoice",
    "Invoices_UpdateInvoiceItems",
    "Invoices_DeleteInvoiceItem",
  ]),
  task("tn.acc.invoice-task-created", "Invoices_CreateInvoiceTask"),
  task("tn.acc.invoice-task-updated", "Invoices_UpdateInvoiceTask"),
  plain("tn.crm.booking-updated", "crm/bookings", "booking", ["Bookings_Update", "Bookings_DismissBooking"]),
  plain("tn.crm.lead-created", "crm/leads", "lead", ["Leads_Create"]),
  plain("tn.crm.lead-updated", "crm/leads", "lead", [
    "Leads_Update",
    "Leads_Dismiss",
    "Leads_CreateFollowUp",
  ]),
  plain("tn.dis.zone-updated", "dispatch/zones", "zone", ["Zone_UpdateZone"]),
  plain("tn.dis.zone-deleted", "dispatch/zones", "zone", ["Zone_DeleteZone"]),
  plain("tn.jpm.job-scheduled", "jpm/jobs", "job", ["Jobs_Create"]),
  plain("tn.jpm.job-updated", "jpm/jobs", "job", ["Jobs_Update", "Jobs_Cancel", "Jobs_RemoveCancellation"]),
  {
    // What is rescheduled is an appointment, which names its job.
    type: "tn.jpm.job-rescheduled",
    domain: "jpm",
    operations: ["Appointments_Reschedule"],
    records: { job: { entity: "jpm/jobs", by: "jobId" } },
    fields: { appointmentId: "id", appointmentNumber: "appointmentNumber" },
  },
  plain("tn.jpm.job-appointment-updated", "jpm/appointments", "appointment", [
    "Appointments_Confirm",
    "Appointments_RemoveConfirmation",
    "Appointments_Hold",
    "Appointments_RemoveHold",
    "Appointments_UpdateSpecialInstructions",
  ]),
  plain("tn.tlc.call-updated", "telecom/calls", "call", ["Calls_Update"]),
];
