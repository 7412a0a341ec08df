/** Types of the Equipment Systems API, one per schema and one per operation's query. Generated; do not edit. */
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

export interface EquipmentTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: EquipmentTypeResponse[];
}

export interface EquipmentTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface EquipmentTypeCreateRequest {
    name: string;
}

export interface EquipmentTypeUpdateRequest {
    name?: string;
    active?: boolean;
}

export interface InstalledEquipmentListExportResponse {
    hasMore: boolean;
    continueFrom: string;
    data: InstalledEquipmentResponse[];
}

export interface InstalledEquipmentResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    /** Format: int64 */
    equipmentId?: number | null;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    invoiceItemId?: number | null;
    name: string;
    type?: InstalledEquipmentTypeModel | null;
    /** Format: date-time */
    installedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    serialNumber: string;
    barcodeId?: string | null;
    memo: string;
    manufacturer: string;
    model: string;
    /** Format: decimal */
    cost: number;
    status: InstalledEquipmentStatus | (string & {});
    /** Format: date-time */
    manufacturerWarrantyStart?: string | null;
    /** Format: date-time */
    manufacturerWarrantyEnd?: string | null;
    /** Format: date-time */
    serviceProviderWarrantyStart?: string | null;
    /** Format: date-time */
    serviceProviderWarrantyEnd?: string | null;
    tags?: TagResponseModel[] | null;
    /** Format: date */
    actualReplacementDate?: string | null;
    /** Format: date */
    manufacturedOn?: string | null;
    /** Format: int32 */
    predictedReplacementMonths?: number | null;
    /** Format: date */
    predictedReplacementDate?: string | null;
}

export interface InstalledEquipmentTypeModel {
    /** Format: int64 */
    id: number;
    name?: string | null;
}

export type InstalledEquipmentStatus = "Installed" | "Replaced";

export interface TagResponseModel {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    ownerId: number;
    /** Format: int64 */
    typeId: number;
    typeName?: string | null;
    memo?: string | null;
    color?: string | null;
    textColor?: string | null;
    code?: string | null;
}

export interface InstalledEquipmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InstalledEquipmentResponse[];
}

export interface InstalledEquipmentDetailedResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    /** Format: int64 */
    equipmentId?: number | null;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    invoiceItemId?: number | null;
    name: string;
    type?: InstalledEquipmentTypeModel | null;
    /** Format: date-time */
    installedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    serialNumber: string;
    barcodeId?: string | null;
    memo: string;
    manufacturer: string;
    model: string;
    /** Format: decimal */
    cost: number;
    status: InstalledEquipmentStatus | (string & {});
    /** Format: date-time */
    manufacturerWarrantyStart?: string | null;
    /** Format: date-time */
    manufacturerWarrantyEnd?: string | null;
    /** Format: date-time */
    serviceProviderWarrantyStart?: string | null;
    /** Format: date-time */
    serviceProviderWarrantyEnd?: string | null;
    tags?: TagResponseModel[] | null;
    /** Format: date */
    actualReplacementDate?: string | null;
    /** Format: date */
    manufacturedOn?: string | null;
    /** Format: int32 */
    predictedReplacementMonths?: number | null;
    /** Format: date */
    predictedReplacementDate?: string | null;
    customFields?: CustomFieldResponseModel[] | null;
    attachments?: AttachmentApiModel[] | null;
}

export interface CustomFieldResponseModel {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface AttachmentApiModel {
    alias?: string | null;
    fileName?: string | null;
    type: AttachmentAssetType | (string & {});
    url: string;
}

export interface AttachmentApiModelInput {
    alias?: string | null;
    fileName?: string | null;
    type: AttachmentAssetType;
    url: string;
}

export type AttachmentAssetType = "Other" | "Image" | "VideoFile" | "VideoLink" | "Document";

export interface InstalledEquipmentCreateRequest {
    /** Format: int64 */
    locationId: number;
    name?: string | null;
    /** Format: int64 */
    equipmentTypeId?: number | null;
    status?: InstalledEquipmentStatus | null;
    /** Format: date-time */
    installedOn?: (Date | string) | null;
    /** Format: date */
    actualReplacementDate?: string | null;
    /** Format: date */
    manufacturedOn?: string | null;
    serialNumber?: string | null;
    barcodeId?: string | null;
    memo?: string | null;
    manufacturer?: string | null;
    model?: string | null;
    /** Format: decimal */
    cost?: number | null;
    /** Format: date-time */
    manufacturerWarrantyStart?: (Date | string) | null;
    /** Format: date-time */
    manufacturerWarrantyEnd?: (Date | string) | null;
    /** Format: date-time */
    serviceProviderWarrantyStart?: (Date | string) | null;
    /** Format: date-time */
    serviceProviderWarrantyEnd?: (Date | string) | null;
    customFields?: CustomFieldRequestModel[] | null;
    attachments?: AttachmentApiModelInput[] | null;
    tagTypeIds?: number[] | null;
}

export interface CustomFieldRequestModel {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    typeId?: number | null;
    value?: string | null;
}

export interface InstalledEquipmentUpdateRequest {
    name?: string;
    /** Format: int64 */
    equipmentTypeId?: number;
    status?: InstalledEquipmentStatus;
    /** Format: date-time */
    installedOn?: (Date | string) | null;
    /** Format: date */
    actualReplacementDate?: string | null;
    /** Format: date */
    manufacturedOn?: string | null;
    serialNumber?: string;
    barcodeId?: string;
    memo?: string;
    manufacturer?: string;
    model?: string;
    /** Format: decimal */
    cost?: number | null;
    /** Format: date-time */
    manufacturerWarrantyStart?: (Date | string) | null;
    /** Format: date-time */
    manufacturerWarrantyEnd?: (Date | string) | null;
    /** Format: date-time */
    serviceProviderWarrantyStart?: (Date | string) | null;
    /** Format: date-time */
    serviceProviderWarrantyEnd?: (Date | string) | null;
    customFields?: (CustomFieldRequestModel | null)[];
    attachments?: (AttachmentApiModelInput | null)[];
    tagTypeIds?: number[];
    active?: boolean;
}

export interface AttachmentUploadResponse {
    path: string;
}

export interface CustomFieldTypeModelPage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    data: CustomFieldTypeModel[];
    /** Format: int32 */
    totalCount?: number | null;
}

export interface CustomFieldTypeModel {
    /** Format: int64 */
    id: number;
    name: string;
    dataType: CustomFieldDataType | (string & {});
    dataTypeOptions: string[];
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface InstalledEquipmentPostAttachmentBody {
    /** Format: binary */
    file?: BinaryInput;
}

export interface EquipmentTypesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    name?: string | null | undefined;
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
    sort?: ("+ID" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "-ID" | "-Name" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
}

export interface ExportInstalledEquipmentQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface InstalledEquipmentGetListQuery {
    /** The API takes 50 values at most in one call. */
    locationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
}

export interface InstalledEquipmentGetAttachmentQuery {
    path?: string | null | undefined;
}

export interface InstalledEquipmentGetCustomFieldTypesQuery {
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page: number;
    /**
     * Rows per page.
     * Format: int32
     */
    pageSize: number;
    descending: boolean;
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
    sortBy?: string | null | undefined;
}
