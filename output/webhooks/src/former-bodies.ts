/** Bodies of V1 webhooks, made of events. Generated; do not edit. */
import type { AnyOf } from "./event.js";
import type { Events } from "./events.js";
import type * as v1 from "./events/v1.js";
import { fill, type Template } from "./former.js";

/** What V1 sent, by the types of the events that came in its place. */
export interface V1Bodies {
  "tn.jpm.job-completed": v1.Webhooks["JobCompleted"];
  "tn.jpm.job-rescheduled": v1.Webhooks["JobRescheduled"];
  "tn.jpm.job-scheduled": v1.Webhooks["JobScheduled"];
  "tn.dis.technician-dispatched": v1.Webhooks["TechnicianDispatched"];
  "tn.tlc.call-completed": v1.Webhooks["CallCompleted"];
}

const TEMPLATES: Readonly<Record<string, Template>> = {
  "tn.jpm.job-completed": {
    object: {
      id: "data.job.id",
      jobNumber: "data.job.jobNumber",
      jobStatus: "data.job.jobStatus",
      projectId: "data.job.projectId",
      completedOn: "data.job.completedOn",
      noCharge: "data.job.noCharge",
      notificationsEnabled: "data.job.notificationsEnabled",
      createdOn: "data.job.createdOn",
      modifiedOn: "data.job.modifiedOn",
      recallForId: "data.job.recallForId",
      appointmentCount: "data.job.appointmentCount",
      status: "data.job.jobStatus",
      customer: { object: { id: "data.job.customerId" } },
      location: { object: { id: "data.job.locationId" } },
      businessUnit: { object: { id: "data.job.businessUnitId" } },
      type: { object: { id: "data.job.jobTypeId" } },
      campaign: { object: { id: "data.job.campaignId" } },
      invoice: { object: { id: "data.job.invoiceId" } },
      booking: { object: { id: "data.job.bookingId" } },
      leadCall: { object: { id: "data.job.leadCallId" } },
      firstAppointment: { object: { id: "data.job.firstAppointmentId" } },
      lastAppointment: { object: { id: "data.job.lastAppointmentId" } },
      manageEmployeeEmail: "data.manageEmployeeEmail",
      manageFollowUpEmail: "data.manageFollowUpEmail",
      estimates: { each: "data.job.estimateIds", as: "id" },
      eventId: "time",
      __eventInfo: { object: { eventId: "time", webhookType: { text: "JobCompleted" } } },
      __tenantInfo: { object: { id: "data.tenantId", name: "data.tenantName" } },
    },
  },
  "tn.jpm.job-rescheduled": {
    object: {
      id: "data.job.id",
      jobNumber: "data.job.jobNumber",
      jobStatus: "data.job.jobStatus",
      projectId: "data.job.projectId",
      completedOn: "data.job.completedOn",
      noCharge: "data.job.noCharge",
      notificationsEnabled: "data.job.notificationsEnabled",
      createdOn: "data.job.createdOn",
      modifiedOn: "data.job.modifiedOn",
      recallForId: "data.job.recallForId",
      appointmentCount: "data.job.appointmentCount",
      status: "data.job.jobStatus",
      customer: { object: { id: "data.job.customerId" } },
      location: { object: { id: "data.job.locationId" } },
      businessUnit: { object: { id: "data.job.businessUnitId" } },
      type: { object: { id: "data.job.jobTypeId" } },
      campaign: { object: { id: "data.job.campaignId" } },
      invoice: { object: { id: "data.job.invoiceId" } },
      booking: { object: { id: "data.job.bookingId" } },
      leadCall: { object: { id: "data.job.leadCallId" } },
      firstAppointment: { object: { id: "data.job.firstAppointmentId" } },
      lastAppointment: { object: { id: "data.job.lastAppointmentId" } },
      manageEmployeeEmail: "data.manageEmployeeEmail",
      manageFollowUpEmail: "data.manageFollowUpEmail",
      estimates: { each: "data.job.estimateIds", as: "id" },
      eventId: "time",
      __eventInfo: { object: { eventId: "time", webhookType: { text: "JobRescheduled" } } },
      __tenantInfo: { object: { id: "data.tenantId", name: "data.tenantName" } },
    },
  },
  "tn.jpm.job-scheduled": {
    object: {
      id: "data.job.id",
      jobNumber: "data.job.jobNumber",
      jobStatus: "data.job.jobStatus",
      projectId: "data.job.projectId",
      completedOn: "data.job.completedOn",
      noCharge: "data.job.noCharge",
      notificationsEnabled: "data.job.notificationsEnabled",
      createdOn: "data.job.createdOn",
      modifiedOn: "data.job.modifiedOn",
      recallForId: "data.job.recallForId",
      appointmentCount: "data.job.appointmentCount",
      status: "data.job.jobStatus",
      customer: { object: { id: "data.job.customerId" } },
      location: { object: { id: "data.job.locationId" } },
      businessUnit: { object: { id: "data.job.businessUnitId" } },
      type: { object: { id: "data.job.jobTypeId" } },
      campaign: { object: { id: "data.job.campaignId" } },
      invoice: { object: { id: "data.job.invoiceId" } },
      booking: { object: { id: "data.job.bookingId" } },
      leadCall: { object: { id: "data.job.leadCallId" } },
      firstAppointment: { object: { id: "data.job.firstAppointmentId" } },
      lastAppointment: { object: { id: "data.job.lastAppointmentId" } },
      manageEmployeeEmail: "data.manageEmployeeEmail",
      manageFollowUpEmail: "data.manageFollowUpEmail",
      estimates: { each: "data.job.estimateIds", as: "id" },
      eventId: "time",
      __eventInfo: { object: { eventId: "time", webhookType: { text: "JobScheduled" } } },
      __tenantInfo: { object: { id: "data.tenantId", name: "data.tenantName" } },
    },
  },
  "tn.dis.technician-dispatched": {
    object: {
      id: "data.job.id",
      jobNumber: "data.job.jobNumber",
      jobStatus: "data.job.jobStatus",
      projectId: "data.job.projectId",
      completedOn: "data.job.completedOn",
      noCharge: "data.job.noCharge",
      notificationsEnabled: "data.job.notificationsEnabled",
      createdOn: "data.job.createdOn",
      modifiedOn: "data.job.modifiedOn",
      recallForId: "data.job.recallForId",
      appointmentCount: "data.job.appointmentCount",
      status: { text: "Dispatched" },
      customer: { object: { id: "data.job.customerId" } },
      location: { object: { id: "data.job.locationId" } },
      businessUnit: { object: { id: "data.job.businessUnitId" } },
      type: { object: { id: "data.job.jobTypeId" } },
      campaign: { object: { id: "data.job.campaignId" } },
      invoice: { object: { id: "data.job.invoiceId" } },
      booking: { object: { id: "data.job.bookingId" } },
      leadCall: { object: { id: "data.job.leadCallId" } },
      firstAppointment: { object: { id: "data.job.firstAppointmentId" } },
      lastAppointment: { object: { id: "data.job.lastAppointmentId" } },
      manageEmployeeEmail: "data.appointment.manageEmployeeEmail",
      manageFollowUpEmail: "data.appointment.manageFollowUpEmail",
      start: "data.appointment.start",
      end: "data.appointment.end",
      duration: "data.appointment.duration",
      scheduledOn: "data.appointment.scheduledOn",
      arrivalWindowStart: "data.appointment.arrivalWindowStart",
      arrivalWindowEnd: "data.appointment.arrivalWindowEnd",
      externalId: "data.appointment.externalId",
      eventId: "time",
      __eventInfo: { object: { eventId: "time", webhookType: { text: "TechnicianDispatched" } } },
      __tenantInfo: { object: { id: "data.tenantId", name: "data.tenantName" } },
    },
  },
  "tn.tlc.call-completed": {
    object: {
      id: "data.call.leadCall.id",
      to: "data.call.leadCall.to",
      from: "data.call.leadCall.from",
      agent: "data.call.leadCall.agent",
      reason: "data.call.leadCall.reason",
      callType: "data.call.leadCall.callType",
      campaign: "data.call.leadCall.campaign",
      customer: "data.call.leadCall.customer",
      duration: "data.call.leadCall.duration",
      createdBy: "data.call.leadCall.createdBy",
      direction: "data.call.leadCall.direction",
      modifiedOn: "data.call.leadCall.modifiedOn",
      receivedOn: "data.call.leadCall.receivedOn",
      recordingUrl: "data.call.leadCall.recordingUrl",
      voiceMailUrl: "data.call.leadCall.voiceMailUrl",
      eventId: "time",
      __eventInfo: { object: { eventId: "time", webhookType: { text: "CallCompleted" } } },
      __tenantInfo: { object: { id: "data.tenantId", name: "data.tenantName" } },
    },
  },
};

/**
 * The body that V1 would have sent for an event, as far as the event holds it: records that V1 embedded have their ids alone,
 * and moments keep their zone.
 *
 * @returns `undefined` for events that V1 did not have
 */
export function toV1<Event extends Events[keyof V1Bodies]>(event: Event): V1Bodies[Event["type"]];
export function toV1(event: AnyOf<Events>): V1Bodies[keyof V1Bodies] | undefined;
export function toV1(event: AnyOf<Events>): unknown {
  const template = Object.hasOwn(TEMPLATES, event.type) ? TEMPLATES[event.type] : undefined;
  return template && fill(template, event);
}
