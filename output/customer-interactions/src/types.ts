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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface ExportTechnicianRatingsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: Date | string | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}
