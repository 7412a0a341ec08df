/** Types of the Sales & Estimates API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface EstimateResponse {
    id: number;
    jobId?: number | null;
    projectId?: number | null;
    locationId?: number | null;
    customerId?: number | null;
    name?: string | null;
    jobNumber?: string | null;
    status?: EstimateStatusModel | null;
    reviewStatus: Open<EstimateReviewStatus>;
    summary?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    soldOn?: MomentText | null;
    /** The field is called `soldBy`; there is no `soldById` in rows. (Reported by several users, not confirmed.) */
    soldBy?: number | null;
    active: boolean;
    items?: EstimateItemResponse[] | null;
    externalLinks?: ExternalLinkResponse[] | null;
    subtotal: number;
    tax: number;
    businessUnitId?: number | null;
    businessUnitName?: string | null;
    isRecommended: boolean;
    budgetCodeId?: number | null;
    isChangeOrder: boolean;
    proposalTagName?: string | null;
    depositAmount?: number | null;
    depositPercent?: number | null;
    requireDepositOnSignature?: boolean | null;
}

export interface EstimateStatusModel {
    value: number;
    name: string;
}

export type EstimateReviewStatus = "None" | "NeedsApproval" | "Approved" | "NotApproved";
export const EstimateReviewStatus = {
    None: "None",
    NeedsApproval: "NeedsApproval",
    Approved: "Approved",
    NotApproved: "NotApproved",
} as const;

export interface EstimateItemResponse {
    id: number;
    sku: Sku;
    skuAccount: string;
    /** Format: html */
    description: string;
    membershipTypeId?: number | null;
    qty: number;
    unitRate: number;
    total: number;
    unitCost: number;
    totalCost: number;
    itemGroupName: string | null;
    itemGroupRootId?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    chargeable?: boolean | null;
    invoiceItemId?: number | null;
    budgetCodeId?: number | null;
}

export interface Sku {
    id: number;
    name: string;
    displayName: string;
    type: string;
    soldHours: number;
    generalLedgerAccountId: number;
    generalLedgerAccountName: string;
    modifiedOn: MomentText;
}

export interface ExternalLinkResponse {
    name: string;
    url: string;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface CreateEstimateRequest {
    name?: string | null | undefined;
    summary?: string | null | undefined;
    tax?: number | null | undefined;
    status?: "Open" | "Sold" | "Dismissed" | null | undefined;
    reviewStatus?: "None" | "NeedsApproval" | "Approved" | "NotApproved" | null | undefined;
    soldBy?: number | null | undefined;
    isRecommended?: boolean | null | undefined;
    budgetCodeId?: number | null | undefined;
    items?: EstimateItemCreateUpdateRequest[] | null | undefined;
    externalLinks?: ExternalLinkIn[] | null | undefined;
    useDefaultProjectLabels?: boolean | null | undefined;
    depositAmount?: number | null | undefined;
    depositPercent?: number | null | undefined;
    requireDepositOnSignature?: boolean | null | undefined;
    jobId?: number | null | undefined;
    projectId?: number | null | undefined;
    locationId?: number | null | undefined;
}

export type EstimateStatus = "Open" | "Sold" | "Dismissed";
export const EstimateStatus = {
    Open: "Open",
    Sold: "Sold",
    Dismissed: "Dismissed",
} as const;

export interface EstimateItemCreateUpdateRequest {
    id?: number | null | undefined;
    skuId?: number | null | undefined;
    skuName?: string | null | undefined;
    parentItemId?: number | null | undefined;
    /** Format: html */
    description?: string | null | undefined;
    isAddOn?: boolean | null | undefined;
    quantity?: number | null | undefined;
    unitPrice?: number | null | undefined;
    skipUpdatingMembershipPrices?: boolean | null | undefined;
    itemGroupName?: string | null | undefined;
    itemGroupRootId?: number | null | undefined;
    chargeable?: boolean | null | undefined;
    useDefaultProjectLabels?: boolean | null | undefined;
    budgetCodeId?: number | null | undefined;
    unitCost?: number | undefined;
}

export interface ExternalLinkIn {
    name?: string | null | undefined;
    url?: string | null | undefined;
}

export interface UpdateEstimateRequest {
    name?: string | null | undefined;
    summary?: string | null | undefined;
    tax?: number | null | undefined;
    status?: "Open" | "Sold" | "Dismissed" | null | undefined;
    reviewStatus?: "None" | "NeedsApproval" | "Approved" | "NotApproved" | null | undefined;
    soldBy?: number | null | undefined;
    isRecommended?: boolean | null | undefined;
    budgetCodeId?: number | null | undefined;
    items?: EstimateItemCreateUpdateRequest[] | null | undefined;
    externalLinks?: ExternalLinkIn[] | null | undefined;
    useDefaultProjectLabels?: boolean | null | undefined;
    depositAmount?: number | null | undefined;
    depositPercent?: number | null | undefined;
    requireDepositOnSignature?: boolean | null | undefined;
}

export interface SellRequest {
    soldBy: number;
}

export interface EstimateItemUpdateResponse {
    id: number;
    sku: Sku;
    skuAccount: string;
    /** Format: html */
    description: string;
    membershipTypeId?: number | null;
    qty: number;
    unitRate: number;
    total: number;
    unitCost: number;
    totalCost: number;
    itemGroupName: string;
    itemGroupRootId?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    chargeable?: boolean | null;
    invoiceItemId?: number | null;
    budgetCodeId?: number | null;
    estimateId: number;
}

export interface ExportEstimatesResponse {
    id: number;
    jobId?: number | null;
    projectId?: number | null;
    locationId?: number | null;
    customerId?: number | null;
    name?: string | null;
    jobNumber?: string | null;
    status?: EstimateStatusModel | null;
    reviewStatus: Open<EstimateReviewStatus>;
    summary?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    soldOn?: MomentText | null;
    soldBy?: number | null;
    active: boolean;
    items?: EstimateItemResponse[] | null;
    externalLinks?: ExternalLinkResponse[] | null;
    subtotal: number;
    tax: number;
    businessUnitId?: number | null;
    businessUnitName?: string | null;
    isRecommended: boolean;
    budgetCodeId?: number | null;
    isChangeOrder: boolean;
    proposalTagName?: string | null;
    depositAmount?: number | null;
    depositPercent?: number | null;
    requireDepositOnSignature?: boolean | null;
}

export interface EstimateStatusChangesResponse {
    id: number;
    oldStatus?: string | null;
    newStatus?: string | null;
    createdOn: MomentText;
    createdById?: number | null;
}

export interface EstimateTemplateResponse {
    id: number;
    name: string;
    internalName: string;
    /** Format: html */
    summary?: string | null;
    mode: Open<EstimateTemplateMode>;
    active: boolean;
    businessUnitId?: number | null;
    totalCost: number;
    totalPrice: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    items: EstimateTemplateItemResponse[];
}

export type EstimateTemplateMode = "Dynamic" | "Static";
export const EstimateTemplateMode = {
    Dynamic: "Dynamic",
    Static: "Static",
} as const;

export interface EstimateTemplateItemResponse {
    id: number;
    skuId: number;
    skuType: Open<SkuType>;
    skuName?: string | null;
    /** Format: html */
    description?: string | null;
    quantity: number;
    unitPrice: number;
    totalPrice: number;
    isAddOn: boolean;
    chargeable?: boolean | null;
    allowDiscounts?: boolean | null;
    unitCost: number;
    memo?: string | null;
    order: number;
    parentItemId?: number | null;
    itemGroupParentId?: number | null;
    itemGroupName?: string | null;
    projectLabels?: string | null;
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";
export const SkuType = {
    Service: "Service",
    Material: "Material",
    Equipment: "Equipment",
    PriceModifier: "PriceModifier",
} as const;

export interface CreateEstimateTemplateRequest {
    name: string;
    internalName: string;
    summary?: string | null | undefined;
    mode: "Dynamic" | "Static";
    active?: boolean | null | undefined;
    businessUnitId?: number | null | undefined;
    items: EstimateTemplateItemRequest[];
}

export interface EstimateTemplateItemRequest {
    id?: number | null | undefined;
    skuId: number;
    skuType: "Service" | "Material" | "Equipment" | "PriceModifier";
    description?: string | null | undefined;
    quantity: number;
    unitPrice?: number | null | undefined;
    isAddOn: boolean;
    chargeable?: boolean | null | undefined;
    allowDiscounts?: boolean | null | undefined;
    unitCost?: number | null | undefined;
    memo?: string | null | undefined;
    parentItemId?: number | null | undefined;
    itemGroupParentId?: number | null | undefined;
    itemGroupName?: string | null | undefined;
    projectLabels?: string | null | undefined;
}

export interface UpdateEstimateTemplateRequest {
    name?: string | null | undefined;
    internalName?: string | null | undefined;
    summary?: string | null | undefined;
    mode?: "Dynamic" | "Static" | null | undefined;
    active?: boolean | null | undefined;
    businessUnitId?: number | null | undefined;
    items?: EstimateTemplateItemRequest[] | null | undefined;
}

export interface ProposalTemplateResponse {
    id: number;
    name: string;
    description?: string | null;
    active: boolean;
    status: Open<ProposalTemplateStatus>;
    proposalTypeId: number;
    proposalTypeName?: string | null;
    businessUnitIds: number[];
    estimateAssignments: ProposalTemplateAssignmentResponse[];
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type ProposalTemplateStatus = "Publish" | "Draft";
export const ProposalTemplateStatus = {
    Publish: "Publish",
    Draft: "Draft",
} as const;

export interface ProposalTemplateAssignmentResponse {
    proposalTypeOptionId: number;
    estimateTemplateId: number;
    estimateTemplateName?: string | null;
    order: number;
}

export interface CreateProposalTemplateRequest {
    name: string;
    description?: string | null | undefined;
    proposalTypeId: number;
    status?: "Publish" | "Draft" | null | undefined;
    active?: boolean | null | undefined;
    businessUnitIds?: number[] | null | undefined;
    estimateAssignments: ProposalTemplateAssignmentRequest[];
}

export interface ProposalTemplateAssignmentRequest {
    proposalTypeOptionId: number;
    estimateTemplateId: number;
    order: number;
}

export interface UpdateProposalTemplateRequest {
    name?: string | null | undefined;
    description?: string | null | undefined;
    proposalTypeId?: number | null | undefined;
    status?: "Publish" | "Draft" | null | undefined;
    active?: boolean | null | undefined;
    businessUnitIds?: number[] | null | undefined;
    estimateAssignments?: ProposalTemplateAssignmentRequest[] | null | undefined;
}

export interface ProposalTypesResponse {
    data: ProposalTypeResponse[];
}

export interface ProposalTypeResponse {
    id: number;
    name: string;
    type: Open<ProposalBehaviorType>;
    active: boolean;
    isSystemDefault: boolean;
    isDefault: boolean;
    options: ProposalTypeOptionResponse[];
}

export type ProposalBehaviorType = "Progressive" | "Additive";
export const ProposalBehaviorType = {
    Progressive: "Progressive",
    Additive: "Additive",
} as const;

export interface ProposalTypeOptionResponse {
    id: number;
    name: string;
    order: number;
    color?: string | null;
    estimateType: Open<ProposalTypeOptionEstimateType>;
}

export type ProposalTypeOptionEstimateType = "Standard" | "Insurance";
export const ProposalTypeOptionEstimateType = {
    Standard: "Standard",
    Insurance: "Insurance",
} as const;

export interface EstimatesListQuery {
    jobId?: number | null | undefined;
    projectId?: number | null | undefined;
    jobNumber?: string | null | undefined;
    totalGreater?: number | null | undefined;
    totalLess?: number | null | undefined;
    soldById?: number | null | undefined;
    soldByEmployeeId?: number | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    soldAfter?: Moment | null | undefined;
    soldBefore?: Moment | null | undefined;
    status?: string | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
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
    locationId?: number | null | undefined;
}

export interface EstimatesListAllItemsQuery {
    estimateId?: number | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ExportEstimatesQuery {
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

export interface ExportEstimatesLegacyQuery {
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

export interface EstimateTemplatesListQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ProposalTemplatesListQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    proposalTypeId?: number | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ProposalTypesListQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
}
