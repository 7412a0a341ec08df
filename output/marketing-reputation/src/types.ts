/** Types of the Marketing Reputation API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText } from "@st-v2/runtime";

export interface ReviewReportPage {
    page?: number;
    pageSize?: number;
    hasMore?: boolean;
    totalCount?: number | null;
    data?: ReviewReport[] | null;
}

export type PulledReviewRecommendationStatus = 0 | 1;
export const PulledReviewRecommendationStatus = {
    "0": 0,
    "1": 1,
} as const;

export type JobStatus = 0 | 2 | 3 | 4 | 5;
export const JobStatus = {
    "0": 0,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
} as const;

export type ResponseType = 0 | 1 | 2;
export const ResponseType = {
    "0": 0,
    "1": 1,
    "2": 2,
} as const;

export type ReviewMatchConfidenceLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const ReviewMatchConfidenceLevel = {
    "0": 0,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
} as const;

export interface ReviewReport {
    address?: string | null;
    platform?: string | null;
    authorEmail?: string | null;
    authorName?: string | null;
    review?: string | null;
    reviewType?: ReviewUpdatedStatus | (number & {});
    reviewResponse?: string | null;
    publishDate?: MomentText;
    rating?: number | null;
    recommendationStatus?: PulledReviewRecommendationStatus | (number & {});
    verificationStatus?: boolean;
    jobId?: number | null;
    verifiedByUserId?: number | null;
    verifiedOn?: MomentText | null;
    isAutoVerified?: boolean | null;
    businessUnitId?: number | null;
    completedDate?: MomentText | null;
    customerName?: string | null;
    customerId?: number | null;
    dispatchedDate?: MomentText | null;
    jobStatus?: JobStatus | (number & {});
    jobTypeName?: string | null;
    technicianFullName?: string | null;
    technicianId?: number | null;
    externalId?: string | null;
    internalId?: number | null;
    createdOn?: MomentText;
    modifiedOn?: MomentText;
}

export type ReviewUpdatedStatus = 0 | 1 | 2;
export const ReviewUpdatedStatus = {
    "0": 0,
    "1": 1,
    "2": 2,
} as const;

export type ReviewsReportType = 0 | 1 | 2;
export const ReviewsReportType = {
    "0": 0,
    "1": 1,
    "2": 2,
} as const;

export interface ReviewsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    search?: string | null | undefined;
    reportType?: 0 | 1 | 2 | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    fromDate?: Moment | null | undefined;
    toDate?: Moment | null | undefined;
    responseTypes?: readonly (0 | 1 | 2)[] | null | undefined;
    locationIds?: readonly number[] | null | undefined;
    sources?: readonly string[] | null | undefined;
    reviewStatuses?: readonly ReviewMatchConfidenceLevel[] | null | undefined;
    technicianIds?: readonly number[] | null | undefined;
    campaignIds?: readonly number[] | null | undefined;
    fromRating?: number | null | undefined;
    toRating?: number | null | undefined;
    includeReviewsWithoutLocation?: boolean | null | undefined;
    includeReviewsWithoutCampaign?: boolean | null | undefined;
    includeReviewsWithoutTechnician?: boolean | null | undefined;
    internalId?: number | null | undefined;
    externalId?: string | null | undefined;
}
