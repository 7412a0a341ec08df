/** Types of the Job Planning and Management API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText, Open } from "../platform.js";

export interface JobAppointmentUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.jpm.job-appointment-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: JobAppointmentUpdatedData;
}

export interface JobCompletedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.jpm.job-completed";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: JobCompletedData;
}

export interface JobRescheduledEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.jpm.job-rescheduled";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: JobRescheduledData;
}

export interface JobScheduledEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.jpm.job-scheduled";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: JobScheduledData;
}

export interface JobUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.jpm.job-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: JobUpdatedData;
}

export interface JobAppointmentUpdatedData {
    appointment: JobAppointment;
    tenantId: number;
    tenantName: string;
}

export interface JobAppointment {
    id: number;
    jobId: number;
    appointmentNumber?: string | null;
    start: MomentText;
    end: MomentText;
    arrivalWindowStart?: MomentText | null;
    arrivalWindowEnd?: MomentText | null;
    status: Open<AppointmentStatus>;
    /** Format: multiline */
    specialInstructions?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    customerId: number;
    unused: boolean;
    createdById: number;
    isConfirmed: boolean;
    active: boolean;
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
export const AppointmentStatus = {
    Scheduled: "Scheduled",
    Dispatched: "Dispatched",
    Working: "Working",
    Hold: "Hold",
    Done: "Done",
    Canceled: "Canceled",
} as const;

export interface JobCompletedData {
    job: Job;
    manageEmployeeEmail?: boolean | null;
    manageFollowUpEmail?: boolean | null;
    tenantId: number;
    tenantName: string;
}

export interface Job {
    id: number;
    jobNumber: string;
    projectId?: number | null;
    customerId: number;
    locationId: number;
    jobStatus: string;
    completedOn?: MomentText | null;
    businessUnitId: number;
    jobTypeId: number;
    priority: string;
    campaignId: number;
    appointmentCount: number;
    firstAppointmentId: number;
    lastAppointmentId: number;
    recallForId?: number | null;
    warrantyId?: number | null;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    noCharge: boolean;
    notificationsEnabled: boolean;
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    tagTypeIds: number[];
    leadCallId?: number | null;
    partnerLeadCallId?: number | null;
    bookingId?: number | null;
    soldById?: number | null;
    customerPo: string;
    invoiceId: number;
    membershipId?: number | null;
    total?: number | null;
    createdFromEstimateId?: number | null;
    estimateIds: number[];
}

export interface JobGeneratedLeadSource {
    jobId?: number | null;
    employeeId?: number | null;
}

export interface JobRescheduledData {
    job: Job;
    manageEmployeeEmail?: boolean | null;
    manageFollowUpEmail?: boolean | null;
    appointmentId: number;
    appointmentNumber: string;
    tenantId: number;
    tenantName: string;
}

export interface JobScheduledData {
    job: Job;
    manageEmployeeEmail?: boolean | null;
    manageFollowUpEmail?: boolean | null;
    tenantId: number;
    tenantName: string;
}

export interface JobUpdatedData {
    job: Job;
    manageEmployeeEmail?: boolean | null;
    manageFollowUpEmail?: boolean | null;
    tenantId: number;
    tenantName: string;
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    "tn.jpm.job-appointment-updated": JobAppointmentUpdatedEvent;
    "tn.jpm.job-completed": JobCompletedEvent;
    "tn.jpm.job-rescheduled": JobRescheduledEvent;
    "tn.jpm.job-scheduled": JobScheduledEvent;
    "tn.jpm.job-updated": JobUpdatedEvent;
}
