/** Types of the Customer Interactions API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText } from "@st-v2/runtime";

/** @deprecated */
export interface CreateOrUpdateTechnicianAssessmentRequestOld {
    value: number;
}

export interface TechnicianAssessmentResponse {
    technicianId: number;
    jobId: number;
    rating: number;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface CreateOrUpdateTechnicianAssessmentRequest {
    technicianId: number;
    jobId: number;
    rating: number;
}

export interface ExportTechnicianAssessmentResponse {
    technicianId: number;
    jobId: number;
    rating: number;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface TechnicianRatingsListQuery {
    technicianId?: number | null | undefined;
    jobId?: number | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface ExportTechnicianRatingsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}
