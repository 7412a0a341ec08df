/** Types of the Dispatch API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText } from "../platform.js";

export interface TechnicianDispatchedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.dis.technician-dispatched";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: TechnicianDispatchedData;
}

export interface ZoneDeletedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.dis.zone-deleted";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: ZoneDeletedData;
}

export interface ZoneUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.dis.zone-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: ZoneUpdatedData;
}

export interface TechnicianDispatchedData {
    job: Job;
    appointment: JobAppointment;
    tenantId: number;
    tenantName: string;
}

export interface JobAppointment {
    id: number;
    appointmentNumber: string;
    scheduledOn?: MomentText | null;
    start: MomentText;
    end: MomentText;
    duration: number;
    arrivalWindowStart?: MomentText | null;
    arrivalWindowEnd?: MomentText | null;
    externalId?: string | null;
    manageEmployeeEmail?: boolean | null;
    manageFollowUpEmail?: boolean | null;
}

export interface Job {
    id: number;
    jobNumber: string;
    projectId: number;
    customerId: number;
    locationId: number;
    jobStatus: string;
    completedOn?: MomentText | null;
    businessUnitId: number;
    jobTypeId: number;
    priority: string;
    campaignId: number;
    appointmentCount?: number | null;
    firstAppointmentId: number;
    lastAppointmentId: number;
    recallForId?: number | null;
    warrantyId?: number | null;
    jobGeneratedLeadSource: JobGeneratedLeadSource;
    noCharge: boolean;
    notificationsEnabled: boolean;
    createdOn?: MomentText | null;
    createdById: number;
    modifiedOn: MomentText;
    tagTypeIds?: number[] | null;
    leadCallId?: number | null;
    bookingId?: number | null;
    soldById?: number | null;
    customerPo?: string | null;
    invoiceId?: number | null;
    membershipId?: number | null;
    total: number;
}

export interface JobGeneratedLeadSource {
    jobId?: number | null;
    employeeId?: number | null;
}

export interface ZoneDeletedData {
    zone: Zone;
    tenantId: number;
    tenantName: string;
}

export interface Zone {
    id: number;
    name?: string | null;
    color?: string | null;
    zips?: string[] | null;
    cities?: string[] | null;
    territoryNumbers?: string[] | null;
    locnNumbers?: string[] | null;
    businessUnits?: number[] | null;
    serviceDaysEnabled: boolean;
    serviceDaysIds?: number[] | null;
    active: boolean;
    maxDriveTimeAdjustment?: number | null;
}

export interface ZoneUpdatedData {
    zone: Zone;
    tenantId: number;
    tenantName: string;
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    "tn.dis.technician-dispatched": TechnicianDispatchedEvent;
    "tn.dis.zone-deleted": ZoneDeletedEvent;
    "tn.dis.zone-updated": ZoneUpdatedEvent;
}
