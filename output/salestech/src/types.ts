/** Types of the Sales & Estimates API, one per schema and one per operation's query. Generated; do not edit. */

export interface EstimateResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    locationId?: number | null;
    /** Format: int64 */
    customerId?: number | null;
    name?: string | null;
    jobNumber?: string | null;
    status?: EstimateStatusModel | null;
    reviewStatus: EstimateReviewStatus | (string & {});
    summary?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    soldOn?: string | null;
    /** Format: int64 */
    soldBy?: number | null;
    active: boolean;
    items?: EstimateItemResponse[] | null;
    externalLinks?: ExternalLinkResponse[] | null;
    /** Format: decimal */
    subtotal: number;
    /** Format: decimal */
    tax: number;
    /** Format: int64 */
    businessUnitId?: number | null;
    businessUnitName?: string | null;
    isRecommended: boolean;
    /** Format: int64 */
    budgetCodeId?: number | null;
    isChangeOrder: boolean;
    proposalTagName?: string | null;
    /** Format: decimal */
    depositAmount?: number | null;
    /** Format: decimal */
    depositPercent?: number | null;
    requireDepositOnSignature?: boolean | null;
}

export interface EstimateStatusModel {
    /** Format: int32 */
    value: number;
    name: string;
}

export type EstimateReviewStatus = "None" | "NeedsApproval" | "Approved" | "NotApproved";

export interface EstimateItemResponse {
    /** Format: int64 */
    id: number;
    sku: SkuModel;
    skuAccount: string;
    /** Format: html */
    description: string;
    /** Format: int64 */
    membershipTypeId?: number | null;
    /** Format: decimal */
    qty: number;
    /** Format: decimal */
    unitRate: number;
    /** Format: decimal */
    total: number;
    /** Format: decimal */
    unitCost: number;
    /** Format: decimal */
    totalCost: number;
    itemGroupName: string;
    /** Format: int64 */
    itemGroupRootId?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    chargeable?: boolean | null;
    /** Format: int64 */
    invoiceItemId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface SkuModel {
    /** Format: int64 */
    id: number;
    name: string;
    displayName: string;
    type: string;
    /** Format: decimal */
    soldHours: number;
    /** Format: int64 */
    generalLedgerAccountId: number;
    generalLedgerAccountName: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface ExternalLinkResponse {
    name: string;
    url: string;
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

export interface EstimateResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: EstimateResponse[];
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface EstimateItemResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: EstimateItemResponse[];
}

export interface CreateEstimateRequest {
    name?: string | null;
    summary?: string | null;
    /** Format: decimal */
    tax?: number | null;
    status?: EstimateStatus | null;
    reviewStatus?: EstimateReviewStatus | null;
    /** Format: int64 */
    soldBy?: number | null;
    isRecommended?: boolean | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: EstimateItemCreateUpdateRequest[] | null;
    externalLinks?: ExternalLinkInModel[] | null;
    useDefaultProjectLabels?: boolean | null;
    /** Format: decimal */
    depositAmount?: number | null;
    /** Format: decimal */
    depositPercent?: number | null;
    requireDepositOnSignature?: boolean | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    locationId?: number | null;
}

export type EstimateStatus = "Open" | "Sold" | "Dismissed";

export interface EstimateItemCreateUpdateRequest {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    skuId?: number | null;
    skuName?: string | null;
    /** Format: int64 */
    parentItemId?: number | null;
    /** Format: html */
    description?: string | null;
    isAddOn?: boolean | null;
    /** Format: decimal */
    quantity?: number | null;
    /** Format: decimal */
    unitPrice?: number | null;
    skipUpdatingMembershipPrices?: boolean | null;
    itemGroupName?: string | null;
    /** Format: int64 */
    itemGroupRootId?: number | null;
    chargeable?: boolean | null;
    useDefaultProjectLabels?: boolean | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: decimal */
    unitCost?: number;
}

export interface ExternalLinkInModel {
    name?: string | null;
    url?: string | null;
}

export interface UpdateEstimateRequest {
    name?: string | null;
    summary?: string | null;
    /** Format: decimal */
    tax?: number | null;
    status?: EstimateStatus | null;
    reviewStatus?: EstimateReviewStatus | null;
    /** Format: int64 */
    soldBy?: number | null;
    isRecommended?: boolean | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: EstimateItemCreateUpdateRequest[] | null;
    externalLinks?: ExternalLinkInModel[] | null;
    useDefaultProjectLabels?: boolean | null;
    /** Format: decimal */
    depositAmount?: number | null;
    /** Format: decimal */
    depositPercent?: number | null;
    requireDepositOnSignature?: boolean | null;
}

export interface SellRequest {
    /** Format: int64 */
    soldBy: number;
}

export interface EstimateItemUpdateResponse {
    /** Format: int64 */
    id: number;
    sku: SkuModel;
    skuAccount: string;
    /** Format: html */
    description: string;
    /** Format: int64 */
    membershipTypeId?: number | null;
    /** Format: decimal */
    qty: number;
    /** Format: decimal */
    unitRate: number;
    /** Format: decimal */
    total: number;
    /** Format: decimal */
    unitCost: number;
    /** Format: decimal */
    totalCost: number;
    itemGroupName: string;
    /** Format: int64 */
    itemGroupRootId?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    chargeable?: boolean | null;
    /** Format: int64 */
    invoiceItemId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    estimateId: number;
}

export interface ExportEstimatesResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportEstimatesResponse[];
}

export interface ExportEstimatesResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    locationId?: number | null;
    /** Format: int64 */
    customerId?: number | null;
    name?: string | null;
    jobNumber?: string | null;
    status?: EstimateStatusModel | null;
    reviewStatus: EstimateReviewStatus | (string & {});
    summary?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    soldOn?: string | null;
    /** Format: int64 */
    soldBy?: number | null;
    active: boolean;
    items?: EstimateItemResponse[] | null;
    externalLinks?: ExternalLinkResponse[] | null;
    /** Format: decimal */
    subtotal: number;
    /** Format: decimal */
    tax: number;
    /** Format: int64 */
    businessUnitId?: number | null;
    businessUnitName?: string | null;
    isRecommended: boolean;
    /** Format: int64 */
    budgetCodeId?: number | null;
    isChangeOrder: boolean;
    proposalTagName?: string | null;
    /** Format: decimal */
    depositAmount?: number | null;
    /** Format: decimal */
    depositPercent?: number | null;
    requireDepositOnSignature?: boolean | null;
}

export interface EstimateStatusChangesResponse {
    /** Format: int64 */
    id: number;
    oldStatus?: string | null;
    newStatus?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
}

export interface EstimateTemplateResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: EstimateTemplateResponse[];
}

export interface EstimateTemplateResponse {
    /** Format: int64 */
    id: number;
    name: string;
    internalName: string;
    /** Format: html */
    summary?: string | null;
    mode: EstimateTemplateMode | (string & {});
    active: boolean;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: decimal */
    totalCost: number;
    /** Format: decimal */
    totalPrice: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    items: EstimateTemplateItemResponse[];
}

export type EstimateTemplateMode = "Dynamic" | "Static";

export interface EstimateTemplateItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    skuType: SkuType | (string & {});
    skuName?: string | null;
    /** Format: html */
    description?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    unitPrice: number;
    /** Format: decimal */
    totalPrice: number;
    isAddOn: boolean;
    chargeable?: boolean | null;
    allowDiscounts?: boolean | null;
    /** Format: decimal */
    unitCost: number;
    memo?: string | null;
    /** Format: int32 */
    order: number;
    /** Format: int64 */
    parentItemId?: number | null;
    /** Format: int64 */
    itemGroupParentId?: number | null;
    itemGroupName?: string | null;
    projectLabels?: string | null;
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export interface CreateEstimateTemplateRequest {
    name: string;
    internalName: string;
    summary?: string | null;
    mode: EstimateTemplateMode;
    active?: boolean | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    items: EstimateTemplateItemRequest[];
}

export interface EstimateTemplateItemRequest {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    skuId: number;
    skuType: SkuType;
    description?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    unitPrice?: number | null;
    isAddOn: boolean;
    chargeable?: boolean | null;
    allowDiscounts?: boolean | null;
    /** Format: decimal */
    unitCost?: number | null;
    memo?: string | null;
    /** Format: int64 */
    parentItemId?: number | null;
    /** Format: int64 */
    itemGroupParentId?: number | null;
    itemGroupName?: string | null;
    projectLabels?: string | null;
}

export interface UpdateEstimateTemplateRequest {
    name?: string | null;
    internalName?: string | null;
    summary?: string | null;
    mode?: EstimateTemplateMode | null;
    active?: boolean | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    items?: EstimateTemplateItemRequest[] | null;
}

export interface ProposalTemplateResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ProposalTemplateResponse[];
}

export interface ProposalTemplateResponse {
    /** Format: int64 */
    id: number;
    name: string;
    description?: string | null;
    active: boolean;
    status: ProposalTemplateStatus | (string & {});
    /** Format: int64 */
    proposalTypeId: number;
    proposalTypeName?: string | null;
    businessUnitIds: number[];
    estimateAssignments: ProposalTemplateAssignmentResponse[];
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type ProposalTemplateStatus = "Publish" | "Draft";

export interface ProposalTemplateAssignmentResponse {
    /** Format: int64 */
    proposalTypeOptionId: number;
    /** Format: int64 */
    estimateTemplateId: number;
    estimateTemplateName?: string | null;
    /** Format: int32 */
    order: number;
}

export interface CreateProposalTemplateRequest {
    name: string;
    description?: string | null;
    /** Format: int64 */
    proposalTypeId: number;
    status?: ProposalTemplateStatus | null;
    active?: boolean | null;
    businessUnitIds?: number[] | null;
    estimateAssignments: ProposalTemplateAssignmentRequest[];
}

export interface ProposalTemplateAssignmentRequest {
    /** Format: int64 */
    proposalTypeOptionId: number;
    /** Format: int64 */
    estimateTemplateId: number;
    /** Format: int32 */
    order: number;
}

export interface UpdateProposalTemplateRequest {
    name?: string | null;
    description?: string | null;
    /** Format: int64 */
    proposalTypeId?: number | null;
    status?: ProposalTemplateStatus | null;
    active?: boolean | null;
    businessUnitIds?: number[] | null;
    estimateAssignments?: ProposalTemplateAssignmentRequest[] | null;
}

export interface ProposalTypesResponse {
    data: ProposalTypeResponse[];
}

export interface ProposalTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    type: ProposalBehaviorType | (string & {});
    active: boolean;
    isSystemDefault: boolean;
    isDefault: boolean;
    options: ProposalTypeOptionResponse[];
}

export type ProposalBehaviorType = "Progressive" | "Additive";

export interface ProposalTypeOptionResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: int32 */
    order: number;
    color?: string | null;
    estimateType: ProposalTypeOptionEstimateType | (string & {});
}

export type ProposalTypeOptionEstimateType = "Standard" | "Insurance";

export interface EstimatesGetListQuery {
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** Format: int64 */
    projectId?: number | null | undefined;
    jobNumber?: string | null | undefined;
    /** Format: decimal */
    totalGreater?: number | null | undefined;
    /** Format: decimal */
    totalLess?: number | null | undefined;
    /** Format: int64 */
    soldById?: number | null | undefined;
    /** Format: int64 */
    soldByEmployeeId?: number | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Format: date-time */
    soldAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    soldBefore?: (Date | string) | null | undefined;
    status?: string | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
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
    /** Format: int64 */
    locationId?: number | null | undefined;
}

export interface EstimatesGetItemsQuery {
    /** Format: int64 */
    estimateId?: number | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
}

export interface ExportEstimatesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportEstimatesLegacyQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface EstimateTemplatesGetListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
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
     * Rows per page.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ProposalTemplatesGetListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Format: int64 */
    proposalTypeId?: number | null | undefined;
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
     * Rows per page.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ProposalTypesGetListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
}
