/** Types of the Marketing Ads API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface GetAttributedLeadsResponse {
    dateTime: MomentText;
    leadType: LeadTypeInt32 | (number & {});
    attribution: Attribution;
    job: Job;
    customer: Customer;
    call: Call;
    leadForm: LeadForm;
    booking: Booking;
}

export type LeadType = "Call" | "WebBooking" | "WebLeadForm" | "ManualJob";
export const LeadType = {
    Call: "Call",
    WebBooking: "WebBooking",
    WebLeadForm: "WebLeadForm",
    ManualJob: "ManualJob",
} as const;

export interface Attribution {
    utmSource: string;
    utmMedium: string;
    utmCampaign: string;
    landingPageUrl: string;
    referrerUrl: string;
    clickId: string;
    gbraid: string;
    wbraid: string;
    stCampaignId?: number | null;
    originalCampaign: string;
    attributionOverwriteType?: Open<EntityType> | null;
    attributionOverwriteId?: number | null;
    overwrittenBookingJobId?: number | null;
    adGroupId: string;
    adGroupName: string;
    keywordId: string;
    keywordName: string;
}

export type EntityType = "Call" | "Booking" | "Lead";
export const EntityType = {
    Call: "Call",
    Booking: "Booking",
    Lead: "Lead",
} as const;

export interface Job {
    id?: number | null;
    name: string;
}

export interface Customer {
    id?: number | null;
    name: string;
}

export interface Call {
    duration: string;
    id?: number | null;
    type: string;
    source: string;
    callerNumber: string;
    trackingNumber: string;
    excusedReason: string;
}

export interface LeadForm {
    leadNumber?: number | null;
    leadStatus: string;
    notes: string;
}

export interface Booking {
    id?: number | null;
}

export type LeadTypeInt32 = 1 | 2 | 3 | 4;
export const LeadTypeInt32 = {
    Call: 1,
    WebBooking: 2,
    WebLeadForm: 3,
    ManualJob: 4,
} as const;

export interface WebSessionData {
    landingPageUrl: string;
    referrerUrl: string;
    gclid?: string | null | undefined;
    gbraid?: string | null | undefined;
    wbraid?: string | null | undefined;
    fbclid?: string | null | undefined;
    msclkid?: string | null | undefined;
    utmSource?: string | null | undefined;
    utmMedium?: string | null | undefined;
    utmCampaign?: string | null | undefined;
    utmAdgroup?: string | null | undefined;
    utmTerm?: string | null | undefined;
    utmContent?: string | null | undefined;
    googleAnalyticsClientId?: string | null | undefined;
}

export interface CapacityAwarenessWarningQueryResult {
    tenantId: number;
    tenantName: string;
    totalCount: number;
    data: CapacityAwarenessWarning[];
}

export interface CapacityAwarenessWarning {
    campaignName: string;
    warningType: string;
    businessUnits: string[];
    lookaheadWindow: number;
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
    callStartedOnUtc: Date | string;
}

export interface GetPerformanceResponse {
    campaign: Campaign;
    adGroup: AdGroup;
    keyword: Keyword;
    digitalStats: DigitalStats;
    leadStats: LeadStats;
    returnOnInvestment?: number | null;
}

export interface Campaign {
    id?: number | null;
    externalId?: number | null;
    name: string;
    category: string;
    launchDate: string;
    status: Open<Status> | number | null;
}

export type Status = "None" | "Live" | "Stopped";
export const Status = {
    None: "None",
    Live: "Live",
    Stopped: "Stopped",
} as const;

export interface AdGroup {
    id: string;
    name: string;
    status?: Open<Status> | number | null;
}

export interface Keyword {
    id: string;
    name: string;
    status?: Open<Status> | number | null;
}

export interface DigitalStats {
    impressionShare?: number | null;
    impressions: number;
    clicks: number;
    averageCPC: number;
    conversions: number;
    allConversions?: number | null;
    cost: number;
    clickRate?: number | null;
    costPerConversion?: number | null;
    conversionRate?: number | null;
}

export interface LeadStats {
    leads: number;
    leadCalls: number;
    onlineBooking: number;
    manualBooking: number;
    bookedJobs: number;
    ranJobs: number;
    soldJobs: number;
    revenue: number;
    potentialRevenue: number;
    bookingRate?: number | null;
    avgTicket?: number | null;
}

export type PerformanceSegmentationType = "Campaign" | "AdGroup" | "Keyword";
export const PerformanceSegmentationType = {
    Campaign: "Campaign",
    AdGroup: "AdGroup",
    Keyword: "Keyword",
} as const;

export interface CreateScheduledJobAttributionRequest {
    webSessionData: WebSessionData;
    jobId: number;
}

export interface CreateWebBookingAttributionRequest {
    webSessionData: WebSessionData;
    bookingId: number;
}

export interface CreateWebLeadFormAttributionRequest {
    webSessionData: WebSessionData;
    leadId: number;
}

export interface AttributedLeadsListQuery {
    fromUtc: Moment;
    toUtc: Moment;
    leadType?: "Call" | "WebBooking" | "WebLeadForm" | "ManualJob" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface PerformanceListQuery {
    fromUtc: Moment;
    toUtc: Moment;
    performanceSegmentationType: "Campaign" | "AdGroup" | "Keyword";
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}
