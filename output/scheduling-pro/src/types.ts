/** Types of the Scheduling Pro API, one per schema and one per operation's query. Generated; do not edit. */

export interface ApiErrorResponse {
    type: string;
    title: string;
    /** Format: int32 */
    status: number;
    traceId: string;
    errors: {
        [key: string]: string[];
    };
    data: {
        [key: string]: unknown;
    };
}

export interface RouterSessionResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: RouterSessionResponse[];
}

export interface RouterSessionResponse {
    id: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    lastCheckinDate: string;
    sessionOutcome?: string | null;
    schedulerId?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    bookingId?: number | null;
    /** Format: int64 */
    leadId?: number | null;
    gbpName?: string | null;
    /** Format: date-time */
    timeslotStart?: string | null;
    /** Format: date-time */
    timeslotEnd?: string | null;
    category?: string | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    customer: Customer;
    /** Format: int64 */
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
    /** Format: int64 */
    recurringServiceId?: number | null;
    campaignName?: string | null;
    linearNavigationEnabled?: boolean | null;
    aiModeEnabled?: boolean | null;
    previousSessionId?: string | null;
}

export interface Customer {
    isNewCustomer: boolean;
    /** Format: int64 */
    id?: number | null;
    firstName?: string | null;
    lastName?: string | null;
    email?: string | null;
    phone?: string | null;
    /** Format: int64 */
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
    /** Format: int32 */
    openedCount: number;
    /** Format: int32 */
    interactedCount: number;
    sessionCountBySchedulerId: RouterSchedulerSessionPerformance[];
}

export interface RouterSchedulerSessionPerformance {
    schedulerId?: string | null;
    /** Format: int32 */
    openedCount: number;
}

export interface SchedulerResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: SchedulerResponse[];
}

export interface SchedulerResponse {
    id: string;
    name: string;
    companyName: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    schedulerStatus: string;
    dataApiKey: string;
    isDefault: boolean;
    mode: SchedulerMode | (string & {});
    quickLaunchLink: string;
}

export type SchedulerMode = "Call_Center" | "Standard";

export interface SchedulerSessionResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: SchedulerSessionResponse[];
}

export interface SchedulerSessionResponse {
    id: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    lastCheckinDate: string;
    sessionOutcome?: string | null;
    schedulerId?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    bookingId?: number | null;
    /** Format: int64 */
    leadId?: number | null;
    gbpName?: string | null;
    /** Format: date-time */
    timeslotStart?: string | null;
    /** Format: date-time */
    timeslotEnd?: string | null;
    category?: string | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    customer: Customer;
    /** Format: int64 */
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
    /** Format: int64 */
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
    /** Format: double */
    schedulerCompletionRate: number;
    /** Format: double */
    openedCompletionRate: number;
    /** Format: int32 */
    totalCustomerContactsCaptured: number;
    /** Format: int32 */
    totalJobsCreated: number;
    /** Format: int32 */
    totalBookingsCreated: number;
    /** Format: int32 */
    totalAbandonedSessionsSentToBookings: number;
    /** Format: int32 */
    totalAbandonedSessionsSentToLeads: number;
    /** Format: int32 */
    totalBookingsRecoveredFromAbandonedSessionsRecoveryLink: number;
    /** Format: int32 */
    totalJobsRecoveredFromAbandonedSessionsRecoveryLink: number;
    /** Format: int32 */
    totalBookingsRecoveredFromAbandonedSessionsAiAgent: number;
    /** Format: int32 */
    totalJobsRecoveredFromAbandonedSessionsAiAgent: number;
    /** Format: int32 */
    totalSmsSentToRecoverAbandonedSessionRecoveryLink: number;
    /** Format: int32 */
    totalSmsSentToRecoverAbandonedSessionAiAgent: number;
    /** Format: int32 */
    totalBookingsRecoveredFromAbandonedSessions: number;
    /** Format: int32 */
    totalJobsRecoveredFromAbandonedSessions: number;
    /** Format: int32 */
    totalMembershipInterest: number;
    /** Format: int32 */
    totalSessions: number;
    milestoneFrequencyCount: MilestoneFrequencyCount;
}

export interface MilestoneFrequencyCount {
    /** Format: int32 */
    opened: number;
    /** Format: int32 */
    zipcode: number;
    /** Format: int32 */
    interacted: number;
    /** Format: int32 */
    issue: number;
    /** Format: int32 */
    schedule: number;
    /** Format: int32 */
    customer: number;
    /** Format: int32 */
    details: number;
    /** Format: int32 */
    booked: number;
    /** Format: int32 */
    abandoned: number;
}

export interface RoutersGetSessionsQuery {
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface RoutersGetPerformanceQuery {
    /** Format: date-time */
    sessionCreatedOnOrAfter: Date | string;
    /** Format: date-time */
    sessionCreatedBefore: Date | string;
}

export interface SchedulersGetListQuery {
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface SchedulersGetSessionsQuery {
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface SchedulersGetPerformanceQuery {
    /** Format: date-time */
    sessionCreatedOnOrAfter: Date | string;
    /** Format: date-time */
    sessionCreatedBefore: Date | string;
}
