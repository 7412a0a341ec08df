/** Types of the Equipment Systems API, one per schema and one per operation's query. Generated; do not edit. */
import type { BinaryInput, Moment, MomentText, Open } from "@st-v2/runtime";

export interface EquipmentTypeResponse {
    id: number;
    name: string;
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

export interface EquipmentTypeCreateRequest {
    name: string;
}

export interface EquipmentTypeUpdateRequest {
    name?: string | undefined;
    active?: boolean | undefined;
}

export interface InstalledEquipmentResponse {
    id: number;
    active: boolean;
    equipmentId?: number | null;
    locationId: number;
    customerId: number;
    invoiceItemId?: number | null;
    name: string;
    type?: InstalledEquipmentType | null;
    installedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    serialNumber: string;
    barcodeId?: string | null;
    memo: string;
    manufacturer: string;
    model: string;
    cost: number;
    status: Open<InstalledEquipmentStatus>;
    manufacturerWarrantyStart?: MomentText | null;
    manufacturerWarrantyEnd?: MomentText | null;
    serviceProviderWarrantyStart?: MomentText | null;
    serviceProviderWarrantyEnd?: MomentText | null;
    tags?: TagResponse[] | null;
    /** Format: date */
    actualReplacementDate?: string | null;
    /** Format: date */
    manufacturedOn?: string | null;
    predictedReplacementMonths?: number | null;
    /** Format: date */
    predictedReplacementDate?: string | null;
}

export interface InstalledEquipmentType {
    id: number;
    name?: string | null;
}

export type InstalledEquipmentStatus = "Installed" | "Replaced";
export const InstalledEquipmentStatus = {
    Installed: "Installed",
    Replaced: "Replaced",
} as const;

export interface TagResponse {
    id: number;
    ownerId: number;
    typeId: number;
    typeName?: string | null;
    memo?: string | null;
    color?: string | null;
    textColor?: string | null;
    code?: string | null;
}

export interface InstalledEquipmentDetailedResponse {
    id: number;
    active: boolean;
    equipmentId?: number | null;
    locationId: number;
    customerId: number;
    invoiceItemId?: number | null;
    name: string;
    type?: InstalledEquipmentType | null;
    installedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    serialNumber: string;
    barcodeId?: string | null;
    memo: string;
    manufacturer: string;
    model: string;
    cost: number;
    status: Open<InstalledEquipmentStatus>;
    manufacturerWarrantyStart?: MomentText | null;
    manufacturerWarrantyEnd?: MomentText | null;
    serviceProviderWarrantyStart?: MomentText | null;
    serviceProviderWarrantyEnd?: MomentText | null;
    tags?: TagResponse[] | null;
    /** Format: date */
    actualReplacementDate?: string | null;
    /** Format: date */
    manufacturedOn?: string | null;
    predictedReplacementMonths?: number | null;
    /** Format: date */
    predictedReplacementDate?: string | null;
    customFields?: CustomFieldResponse[] | null;
    attachments?: Attachment[] | null;
}

export interface CustomFieldResponse {
    id: number;
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface Attachment {
    alias?: string | null;
    fileName?: string | null;
    type: Open<AttachmentAssetType>;
    url: string;
}

export interface AttachmentInput {
    alias?: string | null | undefined;
    fileName?: string | null | undefined;
    type: "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";
    url: string;
}

export type AttachmentAssetType = "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";
export const AttachmentAssetType = {
    Other: "Other",
    Image: "Image",
    VideoFile: "VideoFile",
    VideoLink: "VideoLink",
    Document: "Document",
} as const;

export interface InstalledEquipmentCreateRequest {
    locationId: number;
    name?: string | null | undefined;
    equipmentTypeId?: number | null | undefined;
    status?: "Installed" | "Replaced" | null | undefined;
    installedOn?: Date | string | null | undefined;
    /** Format: date */
    actualReplacementDate?: string | null | undefined;
    /** Format: date */
    manufacturedOn?: string | null | undefined;
    serialNumber?: string | null | undefined;
    barcodeId?: string | null | undefined;
    memo?: string | null | undefined;
    manufacturer?: string | null | undefined;
    model?: string | null | undefined;
    cost?: number | null | undefined;
    manufacturerWarrantyStart?: Date | string | null | undefined;
    manufacturerWarrantyEnd?: Date | string | null | undefined;
    serviceProviderWarrantyStart?: Date | string | null | undefined;
    serviceProviderWarrantyEnd?: Date | string | null | undefined;
    customFields?: CustomFieldRequest[] | null | undefined;
    attachments?: AttachmentInput[] | null | undefined;
    tagTypeIds?: number[] | null | undefined;
}

export interface CustomFieldRequest {
    id?: number | null | undefined;
    typeId?: number | null | undefined;
    value?: string | null | undefined;
}

export interface InstalledEquipmentUpdateRequest {
    name?: string | undefined;
    equipmentTypeId?: number | undefined;
    status?: "Installed" | "Replaced" | undefined;
    installedOn?: Date | string | null | undefined;
    /** Format: date */
    actualReplacementDate?: string | null | undefined;
    /** Format: date */
    manufacturedOn?: string | null | undefined;
    serialNumber?: string | undefined;
    barcodeId?: string | undefined;
    memo?: string | undefined;
    manufacturer?: string | undefined;
    model?: string | undefined;
    cost?: number | null | undefined;
    manufacturerWarrantyStart?: Date | string | null | undefined;
    manufacturerWarrantyEnd?: Date | string | null | undefined;
    serviceProviderWarrantyStart?: Date | string | null | undefined;
    serviceProviderWarrantyEnd?: Date | string | null | undefined;
    customFields?: (CustomFieldRequest | null)[] | undefined;
    attachments?: (AttachmentInput | null)[] | undefined;
    tagTypeIds?: number[] | undefined;
    active?: boolean | undefined;
}

export interface AttachmentUploadResponse {
    path: string;
}

export interface CustomFieldType {
    id: number;
    name: string;
    dataType: Open<CustomFieldDataType>;
    dataTypeOptions: string[];
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";
export const CustomFieldDataType = {
    Text: "Text",
    Dropdown: "Dropdown",
    Numeric: "Numeric",
} as const;

export interface InstalledEquipmentUploadAttachmentBody {
    file?: BinaryInput | undefined;
}

export interface EquipmentTypesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
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
    sort?: "+ID" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "-ID" | "-Name" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
}

export interface ExportInstalledEquipmentQuery {
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

export interface InstalledEquipmentListQuery {
    /** The API takes 50 values at most in one call. */
    locationIds?: string | number | readonly (string | number)[] | null | undefined;
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
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
}

export interface InstalledEquipmentDownloadAttachmentQuery {
    path?: string | null | undefined;
}

export interface InstalledEquipmentListCustomFieldTypesQuery {
    /** Number of the page, from 1. */
    page: number;
    /** Rows per page. */
    pageSize: number;
    descending: boolean;
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
    sortBy?: string | null | undefined;
}
