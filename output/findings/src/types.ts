/** Types of the Findings API, one per schema and one per operation's query. Generated; do not edit. */
import type { BinaryInput, Moment, MomentText, Open } from "@st-v2/runtime";

export interface FindingAssetUploadResponse {
    path: string;
}

export interface FindingResponse {
    id: number;
    locationId: number;
    name?: string | null;
    description?: string | null;
    recommendedSolution?: string | null;
    internalNotes?: string | null;
    installedEquipmentId?: number | null;
    urgencyLevel: Open<FindingUrgencyLevel>;
    sourceJobId?: number | null;
    archived: boolean;
    active: boolean;
    createdBy: number;
    modifiedBy: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type FindingUrgencyLevel = "NotSpecified" | "Low" | "Medium" | "High" | "Critical";
export const FindingUrgencyLevel = {
    NotSpecified: "NotSpecified",
    Low: "Low",
    Medium: "Medium",
    High: "High",
    Critical: "Critical",
} as const;

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface FindingDetailedResponse {
    id: number;
    locationId: number;
    name?: string | null;
    description?: string | null;
    recommendedSolution?: string | null;
    internalNotes?: string | null;
    installedEquipmentId?: number | null;
    urgencyLevel: Open<FindingUrgencyLevel>;
    sourceJobId?: number | null;
    archived: boolean;
    active: boolean;
    createdBy: number;
    modifiedBy: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    status: Open<FindingStatus>;
    attachments?: FindingAttachment[] | null;
    linkedEstimateIds?: number[] | null;
    linkedJobIds?: number[] | null;
}

export type FindingStatus = "New" | "EstimateCreated" | "EstimateAccepted" | "EstimateRejected" | "JobBooked" | "JobCompleted" | "Archived";
export const FindingStatus = {
    New: "New",
    EstimateCreated: "EstimateCreated",
    EstimateAccepted: "EstimateAccepted",
    EstimateRejected: "EstimateRejected",
    JobBooked: "JobBooked",
    JobCompleted: "JobCompleted",
    Archived: "Archived",
} as const;

export interface FindingAttachment {
    id: number;
    fileName: string;
    url: string;
    type: Open<AttachmentAssetType>;
}

export type AttachmentAssetType = "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";
export const AttachmentAssetType = {
    Other: "Other",
    Image: "Image",
    VideoFile: "VideoFile",
    VideoLink: "VideoLink",
    Document: "Document",
} as const;

export interface FindingCreateRequest {
    locationId: number;
    name?: string | null | undefined;
    description?: string | null | undefined;
    urgencyLevel: "NotSpecified" | "Low" | "Medium" | "High" | "Critical";
    recommendedSolution?: string | null | undefined;
    internalNotes?: string | null | undefined;
    installedEquipmentId?: number | null | undefined;
    sourceJobId?: number | null | undefined;
    attachments?: FindingAttachmentCreate[] | null | undefined;
}

export interface FindingAttachmentCreate {
    fileName: string;
    url: string;
    type: "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";
}

export interface FindingUpdateRequest {
    name?: string | undefined;
    description?: string | undefined;
    urgencyLevel?: "NotSpecified" | "Low" | "Medium" | "High" | "Critical" | undefined;
    recommendedSolution?: string | undefined;
    internalNotes?: string | undefined;
    archived?: boolean | undefined;
    active?: boolean | undefined;
}

export interface FindingAttachmentResponse {
    id: number;
    fileName: string;
    url: string;
    type: Open<AttachmentAssetType>;
}

export interface FindingAttachmentCreateRequest {
    fileName: string;
    url: string;
    type: "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";
}

export interface FindingAttachmentUpdateRequest {
    fileName?: string | undefined;
    url?: string | undefined;
    type?: "Other" | "Image" | "VideoFile" | "VideoLink" | "Document" | undefined;
}

export interface FindingAssetsUploadBody {
    file?: BinaryInput | undefined;
}

export interface FindingAssetsDownloadQuery {
    path?: string | null | undefined;
}

export interface FindingsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+ID" | "+CreatedOn" | "+ModifiedOn" | "-ID" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    locationId?: number | null | undefined;
    sourceJobId?: number | null | undefined;
    installedEquipmentId?: number | null | undefined;
}

export interface FindingsListAttachmentsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+ID" | "-ID" | null | undefined;
}
