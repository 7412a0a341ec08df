/** Types of the Marketing Reputation API, one per schema and one per operation's query. Generated; do not edit. */

export interface ReviewReportPage {
    /** Format: int32 */
    page?: number;
    /** Format: int32 */
    pageSize?: number;
    hasMore?: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data?: ReviewReport[] | null;
}

export type PulledReviewRecommendationStatus = 0 | 1;

export type JobStatus = 0 | 2 | 3 | 4 | 5;

export type ResponseType = 0 | 1 | 2;

export type ReviewMatchConfidenceLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface ReviewReport {
    address?: string | null;
    platform?: string | null;
    authorEmail?: string | null;
    authorName?: string | null;
    review?: string | null;
    reviewType?: ReviewUpdatedStatus | (number & {});
    reviewResponse?: string | null;
    /** Format: date-time */
    publishDate?: string;
    /** Format: double */
    rating?: number | null;
    recommendationStatus?: PulledReviewRecommendationStatus | (number & {});
    verificationStatus?: boolean;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    verifiedByUserId?: number | null;
    /** Format: date-time */
    verifiedOn?: string | null;
    isAutoVerified?: boolean | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: date-time */
    completedDate?: string | null;
    customerName?: string | null;
    /** Format: int64 */
    customerId?: number | null;
    /** Format: date-time */
    dispatchedDate?: string | null;
    jobStatus?: JobStatus | (number & {});
    jobTypeName?: string | null;
    technicianFullName?: string | null;
    /** Format: int64 */
    technicianId?: number | null;
    externalId?: string | null;
    /** Format: int64 */
    internalId?: number | null;
    /** Format: date-time */
    createdOn?: string;
    /** Format: date-time */
    modifiedOn?: string;
}

export type ReviewUpdatedStatus = 0 | 1 | 2;

export type ReviewsReportType = 0 | 1 | 2;

export interface ReviewsGetListQuery {
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    search?: string | null | undefined;
    reportType?: ReviewsReportType | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    fromDate?: (Date | string) | null | undefined;
    /** Format: date-time */
    toDate?: (Date | string) | null | undefined;
    responseTypes?: readonly ResponseType[] | null | undefined;
    locationIds?: readonly number[] | null | undefined;
    sources?: readonly string[] | null | undefined;
    reviewStatuses?: readonly ReviewMatchConfidenceLevel[] | null | undefined;
    technicianIds?: readonly number[] | null | undefined;
    campaignIds?: readonly number[] | null | undefined;
    /** Format: float */
    fromRating?: number | null | undefined;
    /** Format: float */
    toRating?: number | null | undefined;
    includeReviewsWithoutLocation?: boolean | null | undefined;
    includeReviewsWithoutCampaign?: boolean | null | undefined;
    includeReviewsWithoutTechnician?: boolean | null | undefined;
    /** Format: int64 */
    internalId?: number | null | undefined;
    externalId?: string | null | undefined;
}
