/** Types of the Scheduling Pro API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText } from "../platform.js";

export interface SessionAbandonedQualifiedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.sp.session-abandoned-qualified";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: SessionAbandonedQualifiedData;
}

export interface SessionCompletedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.sp.session-completed";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: SessionCompletedData;
}

export interface SessionAbandonedQualifiedData {
    session: SchedulerSessionResponse;
    tenantId: number;
    tenantName: string;
}

export interface SchedulerSessionResponse {
    id: string;
    createdOn: MomentText;
    modifiedOn: MomentText;
    lastCheckinDate: MomentText;
    sessionOutcome?: string | null;
    schedulerId?: string | null;
    jobId?: number | null;
    bookingId?: number | null;
    leadId?: number | null;
    gbpName?: string | null;
    timeslotStart?: MomentText | null;
    timeslotEnd?: MomentText | null;
    category?: string | null;
    jobTypeId?: number | null;
    businessUnitId?: number | null;
    customer: Customer;
    zoneId?: number | null;
    customerResponses?: string[] | null;
    notes?: string | null;
    sourceTracking: SourceTracking;
    mobileNotificationOptIn?: boolean | null;
    blockerType?: string | null;
    blockerToBookAdditionalData?: string | null;
    lastStep?: string | null;
    dispatchFeeQuoted?: string | null;
    isLocationTakeover?: boolean | null;
    customOptIn?: boolean | null;
    marketingOptIn?: boolean | null;
    membershipInterest?: string | null;
    paymentInfoCaptured?: boolean | null;
    externalId?: string | null;
    recurringServiceId?: number | null;
    campaignName?: string | null;
}

export interface SourceTracking {
    isRWGSession?: boolean | null;
    campaignId?: string | null;
    landingPageUrl?: string | null;
    gclid?: string | null;
    fbclid?: string | null;
    msclkid?: string | null;
    utmSource?: string | null;
    utmMedium?: string | null;
    utmCampaign?: string | null;
    utmAdgroup?: string | null;
    utmTerm?: string | null;
    utmContent?: string | null;
    googleAnalyticsClientId?: string | null;
    bookedFrom?: string | null;
    sourcedFromMarketingPro?: string | null;
    gbraid?: string | null;
    wbraid?: string | null;
    marketingSource?: string | null;
}

export interface Customer {
    isNewCustomer: boolean;
    id?: number | null;
    firstName?: string | null;
    lastName?: string | null;
    email?: string | null;
    phone?: string | null;
    locationId?: number | null;
    isNewLocation: boolean;
    address: Address;
    browserName?: string | null;
    browserVersion?: string | null;
    cpuArchitecture?: string | null;
    deviceModel?: string | null;
    deviceType?: string | null;
    deviceVendor?: string | null;
    engineName?: string | null;
    engineVersion?: string | null;
    ipAddress?: string | null;
    isBot?: boolean | null;
    osName?: string | null;
    osVersion?: string | null;
    userAgent?: string | null;
}

export interface Address {
    street?: string | null;
    unit?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
    country?: string | null;
}

export interface SessionCompletedData {
    session: SchedulerSessionResponse;
    tenantId: number;
    tenantName: string;
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    "tn.sp.session-abandoned-qualified": SessionAbandonedQualifiedEvent;
    "tn.sp.session-completed": SessionCompletedEvent;
}
