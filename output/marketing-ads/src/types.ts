/** Types of the Marketing Ads API, one per schema and one per operation's query. Generated; do not edit. */

export interface GetAttributedLeadsResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: GetAttributedLeadsResponse[];
}

export interface GetAttributedLeadsResponse {
    /** Format: date-time */
    dateTime: string;
    leadType: LeadTypeInt32 | (number & {});
    attribution: Attribution;
    job: Job;
    customer: Customer;
    call: Call;
    leadForm: LeadForm;
    booking: Booking;
}

export type LeadType = "Call" | "WebBooking" | "WebLeadForm" | "ManualJob";

export interface Attribution {
    utmSource: string;
    utmMedium: string;
    utmCampaign: string;
    landingPageUrl: string;
    referrerUrl: string;
    clickId: string;
    gbraid: string;
    wbraid: string;
    /** Format: int64 */
    stCampaignId?: number | null;
    originalCampaign: string;
    attributionOverwriteType?: (EntityType | (string & {})) | null;
    /** Format: int64 */
    attributionOverwriteId?: number | null;
    /** Format: int64 */
    overwrittenBookingJobId?: number | null;
    adGroupId: string;
    adGroupName: string;
    keywordId: string;
    keywordName: string;
}

export type EntityType = "Call" | "Booking" | "Lead";

export interface Job {
    /** Format: int64 */
    id?: number | null;
    name: string;
}

export interface Customer {
    /** Format: int64 */
    id?: number | null;
    name: string;
}

export interface Call {
    duration: string;
    /** Format: int64 */
    id?: number | null;
    type: string;
    source: string;
    callerNumber: string;
    trackingNumber: string;
    excusedReason: string;
}

export interface LeadForm {
    /** Format: int64 */
    leadNumber?: number | null;
    leadStatus: string;
    notes: string;
}

export interface Booking {
    /** Format: int64 */
    id?: number | null;
}

export type LeadTypeInt32 = 1 | 2 | 3 | 4;

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

export interface WebSessionData {
    landingPageUrl: string;
    referrerUrl: string;
    gclid?: string | null;
    gbraid?: string | null;
    wbraid?: string | null;
    fbclid?: string | null;
    msclkid?: string | null;
    utmSource?: string | null;
    utmMedium?: string | null;
    utmCampaign?: string | null;
    utmAdgroup?: string | null;
    utmTerm?: string | null;
    utmContent?: string | null;
    googleAnalyticsClientId?: string | null;
}

export interface CapacityAwarenessWarningQueryResult {
    /** Format: int64 */
    tenantId: number;
    tenantName: string;
    /** Format: int32 */
    totalCount: number;
    data: CapacityAwarenessWarning[];
}

export interface CapacityAwarenessWarning {
    campaignName: string;
    warningType: string;
    businessUnits: string[];
    /** Format: int32 */
    lookaheadWindow: number;
    /** Format: int32 */
    thresholdValue: number;
}

export interface CreateExternalCallAttributionRequest {
    webSessionData: WebSessionData;
    externalCallData: ExternalCallData;
}

export interface ExternalCallData {
    customerPhoneNumber: string;
    forwardingPhoneNumber: string;
    trackingPhoneNumber: string;
    /** Format: date-time */
    callStartedOnUtc: Date | string;
}

export interface GetPerformanceResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: GetPerformanceResponse[];
}

export interface GetPerformanceResponse {
    campaign: Campaign;
    adGroup: AdGroup;
    keyword: Keyword;
    digitalStats: DigitalStats;
    leadStats: LeadStats;
    /** Format: decimal */
    returnOnInvestment?: number | null;
}

export interface Campaign {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    externalId?: number | null;
    name: string;
    category: string;
    launchDate: string;
    status: ((Status | (string & {})) | number) | null;
}

export type Status = "None" | "Live" | "Stopped";

export interface AdGroup {
    id: string;
    name: string;
    status?: ((Status | (string & {})) | number) | null;
}

export interface Keyword {
    id: string;
    name: string;
    status?: ((Status | (string & {})) | number) | null;
}

export interface DigitalStats {
    /** Format: double */
    impressionShare?: number | null;
    /** Format: int64 */
    impressions: number;
    /** Format: int64 */
    clicks: number;
    /** Format: double */
    averageCPC: number;
    /** Format: int64 */
    conversions: number;
    /** Format: double */
    allConversions?: number | null;
    /** Format: decimal */
    cost: number;
    /** Format: double */
    clickRate?: number | null;
    /** Format: double */
    costPerConversion?: number | null;
    /** Format: double */
    conversionRate?: number | null;
}

export interface LeadStats {
    /** Format: int32 */
    leads: number;
    /** Format: int32 */
    leadCalls: number;
    /** Format: int32 */
    onlineBooking: number;
    /** Format: int32 */
    manualBooking: number;
    /** Format: int32 */
    bookedJobs: number;
    /** Format: int32 */
    ranJobs: number;
    /** Format: int32 */
    soldJobs: number;
    /** Format: decimal */
    revenue: number;
    /** Format: decimal */
    potentialRevenue: number;
    /** Format: double */
    bookingRate?: number | null;
    /** Format: double */
    avgTicket?: number | null;
}

export type PerformanceSegmentationType = "Campaign" | "AdGroup" | "Keyword";

export interface CreateScheduledJobAttributionRequest {
    webSessionData: WebSessionData;
    /** Format: int64 */
    jobId: number;
}

export interface CreateWebBookingAttributionRequest {
    webSessionData: WebSessionData;
    /** Format: int64 */
    bookingId: number;
}

export interface CreateWebLeadFormAttributionRequest {
    webSessionData: WebSessionData;
    /** Format: int64 */
    leadId: number;
}

export interface AttributedLeadsGetListQuery {
    /** Format: date-time */
    fromUtc: Date | string;
    /** Format: date-time */
    toUtc: Date | string;
    leadType?: LeadType | null | undefined;
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

export interface PerformanceGetListQuery {
    /** Format: date-time */
    fromUtc: Date | string;
    /** Format: date-time */
    toUtc: Date | string;
    performanceSegmentationType: PerformanceSegmentationType;
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
