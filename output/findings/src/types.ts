/** Types of the Findings API, one per schema and one per operation's query. Generated; do not edit. */
import type { BinaryInput } from "@st-v2/runtime";

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

export interface FindingAssetUploadResponse {
    path: string;
}

export interface FindingResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: FindingResponse[];
}

export interface FindingResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    locationId: number;
    name?: string | null;
    description?: string | null;
    recommendedSolution?: string | null;
    internalNotes?: string | null;
    /** Format: int64 */
    installedEquipmentId?: number | null;
    urgencyLevel: FindingUrgencyLevel | (string & {});
    /** Format: int64 */
    sourceJobId?: number | null;
    archived: boolean;
    active: boolean;
    /** Format: int64 */
    createdBy: number;
    /** Format: int64 */
    modifiedBy: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type FindingUrgencyLevel = "NotSpecified" | "Low" | "Medium" | "High" | "Critical";

export type ActiveRequestArg = "True" | "Any" | "False";

export interface FindingDetailedResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    locationId: number;
    name?: string | null;
    description?: string | null;
    recommendedSolution?: string | null;
    internalNotes?: string | null;
    /** Format: int64 */
    installedEquipmentId?: number | null;
    urgencyLevel: FindingUrgencyLevel | (string & {});
    /** Format: int64 */
    sourceJobId?: number | null;
    archived: boolean;
    active: boolean;
    /** Format: int64 */
    createdBy: number;
    /** Format: int64 */
    modifiedBy: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    status: FindingStatus | (string & {});
    attachments?: FindingAttachmentModel[] | null;
    linkedEstimateIds?: number[] | null;
    linkedJobIds?: number[] | null;
}

export type FindingStatus = "New" | "EstimateCreated" | "EstimateAccepted" | "EstimateRejected" | "JobBooked" | "JobCompleted" | "Archived";

export interface FindingAttachmentModel {
    /** Format: int64 */
    id: number;
    fileName: string;
    url: string;
    type: AttachmentAssetType | (string & {});
}

export type AttachmentAssetType = "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";

export interface FindingCreateRequest {
    /** Format: int64 */
    locationId: number;
    name?: string | null;
    description?: string | null;
    urgencyLevel: FindingUrgencyLevel;
    recommendedSolution?: string | null;
    internalNotes?: string | null;
    /** Format: int64 */
    installedEquipmentId?: number | null;
    /** Format: int64 */
    sourceJobId?: number | null;
    attachments?: FindingAttachmentCreateModel[] | null;
}

export interface FindingAttachmentCreateModel {
    fileName: string;
    url: string;
    type: AttachmentAssetType;
}

export interface FindingUpdateRequest {
    name?: string;
    description?: string;
    urgencyLevel?: FindingUrgencyLevel;
    recommendedSolution?: string;
    internalNotes?: string;
    archived?: boolean;
    active?: boolean;
}

export interface FindingAttachmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: FindingAttachmentResponse[];
}

export interface FindingAttachmentResponse {
    /** Format: int64 */
    id: number;
    fileName: string;
    url: string;
    type: AttachmentAssetType | (string & {});
}

export interface FindingAttachmentCreateRequest {
    fileName: string;
    url: string;
    type: AttachmentAssetType;
}

export interface FindingAttachmentUpdateRequest {
    fileName?: string;
    url?: string;
    type?: AttachmentAssetType;
}

export interface FindingAssetsUploadBody {
    /** Format: binary */
    file?: BinaryInput;
}

export interface FindingAssetsDownloadQuery {
    path?: string | null | undefined;
}

export interface FindingsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+ID" | "+CreatedOn" | "+ModifiedOn" | "-ID" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Format: int64 */
    locationId?: number | null | undefined;
    /** Format: int64 */
    sourceJobId?: number | null | undefined;
    /** Format: int64 */
    installedEquipmentId?: number | null | undefined;
}

export interface FindingsGetFindingAttachmentsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+ID" | "-ID") | null | undefined;
}
