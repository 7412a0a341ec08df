/** Types of the CRM API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText, Open } from "../platform.js";

export interface BookingUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.crm.booking-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: BookingUpdatedData;
}

export interface LeadCreatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.crm.lead-created";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: LeadCreatedData;
}

export interface LeadUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.crm.lead-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: LeadUpdatedData;
}

export interface BookingUpdatedData {
    booking: BookingUpdatedEventBase;
    tenantId: number;
    tenantName: string;
}

export interface BookingUpdatedEventBase {
    id: number;
    source: string;
    createdOn: MomentText;
    name: string;
    address?: Address | null;
    customerType?: Open<CustomerType> | null;
    start: MomentText;
    campaignId?: number | null;
    businessUnitId?: number | null;
    isFirstTimeClient?: boolean | null;
    uploadedImages?: string[] | null;
    isSendConfirmationEmail?: boolean | null;
    status: Open<BookingStatus>;
    dismissingReasonId?: number | null;
    jobId?: number | null;
    externalId: string;
    priority?: Open<Priority> | null;
    jobTypeId?: number | null;
    bookingProviderId: number;
    modifiedOn: MomentText;
    active: boolean;
}

export type Priority = "Low" | "Normal" | "High" | "Urgent";
export const Priority = {
    Low: "Low",
    Normal: "Normal",
    High: "High",
    Urgent: "Urgent",
} as const;

export type BookingStatus = "New" | "Converted" | "Dismissed" | "Accepted";
export const BookingStatus = {
    New: "New",
    Converted: "Converted",
    Dismissed: "Dismissed",
    Accepted: "Accepted",
} as const;

export type CustomerType = "Residential" | "Commercial";
export const CustomerType = {
    Residential: "Residential",
    Commercial: "Commercial",
} as const;

export interface Address {
    street: string | null;
    unit?: string | null;
    city: string | null;
    state: string | null;
    zip: string | null;
    country: string | null;
}

export interface LeadCreatedData {
    lead: LeadV2Webhook;
    tenantId: number;
    tenantName: string;
}

export interface LeadV2Webhook {
    id: number;
    status: Open<LeadStatus>;
    priority: Open<Priority>;
    customerId?: number | null;
    locationId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId: number;
    followUpDate?: MomentText | null;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    tagTypeIds?: number[] | null;
    dismissingReasonId?: number | null;
    projectId?: number | null;
    estimateId?: number | null;
    customerName?: string | null;
    phone?: string | null;
    email?: string | null;
    address?: Address | null;
}

export type LeadStatus = "Open" | "Dismissed" | "Converted";
export const LeadStatus = {
    Open: "Open",
    Dismissed: "Dismissed",
    Converted: "Converted",
} as const;

export interface LeadUpdatedData {
    lead: LeadV2Webhook;
    tenantId: number;
    tenantName: string;
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    "tn.crm.booking-updated": BookingUpdatedEvent;
    "tn.crm.lead-created": LeadCreatedEvent;
    "tn.crm.lead-updated": LeadUpdatedEvent;
}
