/** Types of the Job Booking API, one per schema and one per operation's query. Generated; do not edit. */

export interface CallReasonResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CallReasonResponse[];
}

export interface CallReasonResponse {
    /** Format: int64 */
    id: number;
    name: string;
    isLead: boolean;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

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

export type ActiveRequestArg = "True" | "Any" | "False";

export interface CallReasonsGetListQuery {
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}
