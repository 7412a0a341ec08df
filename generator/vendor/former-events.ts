/**
 * What V1's webhooks sent, as far as V2's events hold it: the rows of the migration report the other way round. What is not here takes calls
 * (names of what V1 embedded, the invoice, the history) or is nobody's to know (the number of the subscription). Ids that are of another kind in
 * V2 are left out: who created a job is a user there, an employee in V1.
 */
import type { FormerWebhooks } from "./profile.ts";
import type { Template } from "../webhooks/former.ts";

type Fields = Readonly<Record<string, Template>>;

const id = (path: string): Template => ({ object: { id: path } });
const below = (folder: string, ...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, `${folder}.${name}`]));

const envelope = (type: string): Fields => ({
  eventId: "time",
  __eventInfo: { object: { eventId: "time", webhookType: { text: type } } },
  __tenantInfo: { object: { id: "data.tenantId", name: "data.tenantName" } },
});

const JOB: Fields = {
  ...below(
    "data.job",
    ...["id", "jobNumber", "jobStatus", "projectId", "completedOn", "noCharge", "notificationsEnabled"],
    ...["createdOn", "modifiedOn", "recallForId", "appointmentCount"],
  ),
  status: "data.job.jobStatus",
  customer: id("data.job.customerId"),
  location: id("data.job.locationId"),
  businessUnit: id("data.job.businessUnitId"),
  type: id("data.job.jobTypeId"),
  campaign: id("data.job.campaignId"),
  invoice: id("data.job.invoiceId"),
  booking: id("data.job.bookingId"),
  leadCall: id("data.job.leadCallId"),
  firstAppointment: id("data.job.firstAppointmentId"),
  lastAppointment: id("data.job.lastAppointmentId"),
  ...below("data", "manageEmployeeEmail", "manageFollowUpEmail"),
};

/** Events of dispatch name no estimates. */
const PLANNED: Fields = { ...JOB, estimates: { each: "data.job.estimateIds", as: "id" } };

/** The appointment that the technician was sent to: V1 had its times at the job. */
const DISPATCHED: Fields = {
  ...JOB,
  // V1 told it from a job that is worked at, V2 does not.
  status: { text: "Dispatched" },
  ...below(
    "data.appointment",
    ...["start", "end", "duration", "scheduledOn", "arrivalWindowStart", "arrivalWindowEnd"],
    ...["externalId", "manageEmployeeEmail", "manageFollowUpEmail"],
  ),
};

const CALL: Fields = below(
  "data.call.leadCall",
  ...["id", "to", "from", "agent", "reason", "callType", "campaign", "customer", "duration", "createdBy"],
  ...["direction", "modifiedOn", "receivedOn", "recordingUrl", "voiceMailUrl"],
);

const row = (type: string, name: string, body: Fields) =>
  [type, { name, body: { object: { ...body, ...envelope(name) } } }] as const;

export const FORMER_WEBHOOKS: FormerWebhooks = {
  version: "V1",
  events: Object.fromEntries([
    row("tn.jpm.job-completed", "JobCompleted", PLANNED),
    row("tn.jpm.job-rescheduled", "JobRescheduled", PLANNED),
    row("tn.jpm.job-scheduled", "JobScheduled", PLANNED),
    row("tn.dis.technician-dispatched", "TechnicianDispatched", DISPATCHED),
    row("tn.tlc.call-completed", "CallCompleted", CALL),
  ]),
};
