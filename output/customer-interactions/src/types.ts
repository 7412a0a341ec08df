/** Types of the Customer Interactions API, one per schema and one per operation's query. Generated; do not edit. */

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

/** @deprecated */
export interface CreateOrUpdateTechnicianAssessmentRequestOld {
    /** Format: double */
    value: number;
}

export interface TechnicianAssessmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TechnicianAssessmentResponse[];
}

export interface TechnicianAssessmentResponse {
    /** Format: int64 */
    technicianId: number;
    /** Format: int64 */
    jobId: number;
    /** Format: double */
    rating: number;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface CreateOrUpdateTechnicianAssessmentRequest {
    /** Format: int64 */
    technicianId: number;
    /** Format: int64 */
    jobId: number;
    /** Format: double */
    rating: number;
}

export interface ExportTechnicianAssessmentResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportTechnicianAssessmentResponse[];
}

export interface ExportTechnicianAssessmentResponse {
    /** Format: int64 */
    technicianId: number;
    /** Format: int64 */
    jobId: number;
    /** Format: double */
    rating: number;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface TechnicianRatingsGetListQuery {
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface ExportTechnicianRatingsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}
