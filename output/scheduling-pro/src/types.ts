/** Types of the Scheduling Pro API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface RouterSessionResponse {
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
    linearNavigationEnabled?: boolean | null;
    aiModeEnabled?: boolean | null;
    previousSessionId?: string | null;
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

export interface RouterPerformanceResponse {
    id: string;
    openedCount: number;
    interactedCount: number;
    sessionCountBySchedulerId: RouterSchedulerSessionPerformance[];
}

export interface RouterSchedulerSessionPerformance {
    schedulerId?: string | null;
    openedCount: number;
}

export interface SchedulerResponse {
    id: string;
    name: string;
    companyName: string;
    createdOn: MomentText;
    modifiedOn: MomentText;
    schedulerStatus: string;
    dataApiKey: string;
    isDefault: boolean;
    mode: Open<SchedulerMode>;
    quickLaunchLink: string;
}

export type SchedulerMode = "Call_Center" | "Standard";
export const SchedulerMode = {
    Call_Center: "Call_Center",
    Standard: "Standard",
} as const;

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
    linearNavigationEnabled?: boolean | null;
    aiModeEnabled?: boolean | null;
    previousSessionId?: string | null;
}

export interface SchedulerPerformanceResponse {
    id: string;
    schedulerName: string;
    brandName: string;
    schedulerCompletionRate: number;
    openedCompletionRate: number;
    totalCustomerContactsCaptured: number;
    totalJobsCreated: number;
    totalBookingsCreated: number;
    totalAbandonedSessionsSentToBookings: number;
    totalAbandonedSessionsSentToLeads: number;
    totalBookingsRecoveredFromAbandonedSessionsRecoveryLink: number;
    totalJobsRecoveredFromAbandonedSessionsRecoveryLink: number;
    totalBookingsRecoveredFromAbandonedSessionsAiAgent: number;
    totalJobsRecoveredFromAbandonedSessionsAiAgent: number;
    totalSmsSentToRecoverAbandonedSessionRecoveryLink: number;
    totalSmsSentToRecoverAbandonedSessionAiAgent: number;
    totalBookingsRecoveredFromAbandonedSessions: number;
    totalJobsRecoveredFromAbandonedSessions: number;
    totalMembershipInterest: number;
    totalSessions: number;
    milestoneFrequencyCount: MilestoneFrequencyCount;
}

export interface MilestoneFrequencyCount {
    opened: number;
    zipcode: number;
    interacted: number;
    issue: number;
    schedule: number;
    customer: number;
    details: number;
    booked: number;
    abandoned: number;
}

export interface RoutersListSessionsQuery {
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface RoutersGetPerformanceQuery {
    sessionCreatedOnOrAfter: Moment;
    sessionCreatedBefore: Moment;
}

export interface SchedulersListQuery {
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface SchedulersListSessionsQuery {
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface SchedulersGetPerformanceQuery {
    sessionCreatedOnOrAfter: Moment;
    sessionCreatedBefore: Moment;
}
