/** Events, by their types and as unions. Generated; do not edit. */
import type * as accounting from "./events/accounting.js";
import type * as crm from "./events/crm.js";
import type * as dispatch from "./events/dispatch.js";
import type * as jpm from "./events/jpm.js";
import type * as schedulingPro from "./events/scheduling-pro.js";
import type * as telecom from "./events/telecom.js";

/** Every event by its type. */
export interface Events
  extends
    accounting.Webhooks,
    crm.Webhooks,
    dispatch.Webhooks,
    jpm.Webhooks,
    schedulingPro.Webhooks,
    telecom.Webhooks {}

export type AccountingEvent = accounting.Webhooks[keyof accounting.Webhooks];
export type CrmEvent = crm.Webhooks[keyof crm.Webhooks];
export type DispatchEvent = dispatch.Webhooks[keyof dispatch.Webhooks];
export type JpmEvent = jpm.Webhooks[keyof jpm.Webhooks];
export type SchedulingProEvent = schedulingPro.Webhooks[keyof schedulingPro.Webhooks];
export type TelecomEvent = telecom.Webhooks[keyof telecom.Webhooks];

/** The type of an event. */
export type EventType = keyof Events;

/** An event of a type that is known: `type` tells which. */
export type WebhookEvent = Events[EventType];

/** The types that are known. */
export const EVENT_TYPES: readonly EventType[] = [
  "tn.acc.invoice-batched",
  "tn.acc.invoice-exported",
  "tn.acc.invoice-posted",
  "tn.acc.invoice-task-created",
  "tn.acc.invoice-task-updated",
  "tn.acc.invoice-updated",
  "tn.crm.booking-updated",
  "tn.crm.lead-created",
  "tn.crm.lead-updated",
  "tn.dis.technician-dispatched",
  "tn.dis.zone-deleted",
  "tn.dis.zone-updated",
  "tn.jpm.job-appointment-updated",
  "tn.jpm.job-completed",
  "tn.jpm.job-rescheduled",
  "tn.jpm.job-scheduled",
  "tn.jpm.job-updated",
  "tn.sp.session-abandoned-qualified",
  "tn.sp.session-completed",
  "tn.tlc.call-completed",
  "tn.tlc.call-updated",
];
