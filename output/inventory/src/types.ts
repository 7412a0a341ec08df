/** Types of the Inventory API, one per schema and one per operation's query. Generated; do not edit. */

export interface InventoryAdjustmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InventoryAdjustmentResponse[];
}

export interface InventoryAdjustmentResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    type: string;
    /** Format: int64 */
    inventoryLocationId: number;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /**
     * Format: int64
     * @deprecated
     */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    /** Format: int64 */
    canceledById?: number | null;
    /** Format: date-time */
    dateCanceled?: string | null;
    externalData: ExternalDataModel[];
    items: InventoryAdjustmentItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface BatchResponse {
    /** Format: int64 */
    id: number;
    number?: string | null;
    name?: string | null;
}

export type SyncStatus = "Pending" | "Posted" | "Exported";

export type InventoryReasonTransactionCanceled = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled" | "NotWarranty" | "WarrantyRejected";

export interface ExternalDataModel {
    key: string;
    value: string;
}

export interface InventoryAdjustmentItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    description: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    name: string;
    code: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: decimal */
    totalCost: number;
    /** Format: int64 */
    createdById?: number | null;
    active: boolean;
    /** Format: int64 */
    budgetCodeId?: number | null;
    serialNumbers?: SerialNumberResponse[] | null;
}

export interface SerialNumberResponse {
    /** Format: int64 */
    id: number;
    number: string;
}

export interface CustomFieldResponse {
    /** Format: int64 */
    typeId: number;
    name: string;
    value: string;
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

export type LogicalOperator = "And" | "Or";

export interface ModificationResponse {
    /** Format: int64 */
    id: number;
}

export interface UpdateAdjustmentRequest {
    externalData?: ExternalDataUpdateRequest;
}

export interface ExternalDataUpdateRequest {
    patchMode?: ExternalDataPatchMode | null;
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataUpdateModel[];
}

export type ExternalDataPatchMode = "Replace" | "Merge";

export interface ExternalDataUpdateModel {
    key: string;
    value?: string | null;
}

export interface CustomFieldUpdateRequest {
    operations: CustomFieldOperationRequest[];
}

export interface CustomFieldOperationRequest {
    /** Format: int64 */
    objectId: number;
    customFields: CustomFieldRequest[];
}

export interface CustomFieldRequest {
    name: string;
    value: string;
}

export interface ExportAdjustmentsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportAdjustmentsResponse[];
}

export interface ExportAdjustmentsResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    type: string;
    /** Format: int64 */
    inventoryLocationId: number;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /**
     * Format: int64
     * @deprecated
     */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    /** Format: int64 */
    canceledById?: number | null;
    /** Format: date-time */
    dateCanceled?: string | null;
    externalData: ExternalDataModel[];
    items: InventoryAdjustmentItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface ExportPurchaseOrdersResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportPurchaseOrdersResponse[];
}

export interface ExportPurchaseOrdersResponse {
    /** Format: int64 */
    id: number;
    number: string;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    status: string;
    /** Format: int64 */
    typeId: number;
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    technicianId?: number | null;
    shipTo: AddressResponse;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    batchId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    vendorDocumentNumber: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    requiredOn?: string | null;
    /** Format: date-time */
    sentOn?: string | null;
    /** Format: date-time */
    receivedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: decimal */
    total: number;
    /** Format: decimal */
    tax: number;
    /** Format: decimal */
    shipping: number;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    summary: string;
    items: PurchaseOrderItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface AddressResponse {
    street?: string | null;
    unit?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
    country?: string | null;
}

export interface PurchaseOrderItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    description: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    skuName: string;
    skuCode: string;
    skuType: string;
    vendorPartNumber: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    quantityReceived: number;
    /** Format: decimal */
    cost: number;
    /** Format: decimal */
    total: number;
    serialNumbers: SerialNumberResponse[];
    status: string;
    chargeable: boolean;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface ExportReturnsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportReturnsResponse[];
}

export interface ExportReturnsResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    status: InventoryReturnStatus | (string & {});
    /** Format: int64 */
    returnTypeId: number;
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    purchaseOrderId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: decimal */
    returnAmount: number;
    /** Format: decimal */
    taxAmount: number;
    /** Format: decimal */
    shippingAmount: number;
    /** Format: date-time */
    returnDate: string;
    /** Format: date-time */
    returnedOn?: string | null;
    /** Format: date-time */
    creditReceivedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /**
     * Format: int64
     * @deprecated
     */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    /** Format: int64 */
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    /** Format: date-time */
    dateCanceled?: string | null;
    items: InventoryReturnItemResponse[];
    customFields: CustomFieldResponse[];
    externalData: ExternalDataModel[];
}

export type InventoryReturnStatus = "Pending" | "Returned" | "CreditReceived" | "Canceled";

export interface InventoryReturnItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    description: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    name: string;
    code: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    serialNumbers?: SerialNumberResponse[] | null;
    /** Format: int64 */
    createdById?: number | null;
    active: boolean;
    /** Format: int64 */
    receiptItemId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface GLAccountResponse {
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export interface ExportTransfersResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportTransfersResponse[];
}

export interface ExportTransfersResponse {
    /** Format: int64 */
    id: number;
    transferType: string;
    status: string;
    number: string;
    referenceNumber: string;
    /** Format: int64 */
    fromLocationId: number;
    /** Format: int64 */
    toLocationId: number;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    pickedDate?: string | null;
    /** Format: date-time */
    receivedDate?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /**
     * Format: int64
     * @deprecated
     */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    /** Format: date-time */
    dateRequired?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    /** Format: date-time */
    dateCanceled?: string | null;
    active: boolean;
    /** Format: int64 */
    pickedById?: number | null;
    /** Format: int64 */
    receivedById?: number | null;
    items: InventoryTransferItemResponse[];
    customFields: CustomFieldResponse[];
    externalData?: ExternalDataModel[] | null;
}

export interface InventoryTransferItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    description: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    name: string;
    code: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    quantityPicked: number;
    /** Format: decimal */
    cost: number;
    /** Format: decimal */
    totalCost: number;
    serialNumbers?: SerialNumberResponse[] | null;
    /** Format: int64 */
    createdById?: number | null;
    active: boolean;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface InventoryTemplateResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InventoryTemplateResponse[];
}

export interface InventoryTemplateResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    type: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    isConsignment: boolean;
    locationIds?: number[] | null;
    items?: InventoryTemplateItemResponse[] | null;
}

export interface InventoryTemplateItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    code: string;
    description?: string | null;
    name: string;
    skuType: string;
    /** Format: decimal */
    minQuantity: number;
    /** Format: decimal */
    maxQuantity: number;
    memo?: string | null;
    unitOfMeasure?: UnitOfMeasureModel | null;
    isConsignment: boolean;
}

export interface UnitOfMeasureModel {
    name: string;
    /** Format: int64 */
    skuId: number;
    skuType: SkuType | (string & {});
    /** Format: decimal */
    quantity: number;
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    unitOfMeasureBaseId: number;
    /** Format: int64 */
    newSkuConversionBatchId?: number | null;
    /** Format: int64 */
    oldSkuConversionBatchId?: number | null;
    skuCode: string;
    isUsedForPurchasing: boolean;
    vendors: UnitOfMeasureVendorModel[];
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export interface UnitOfMeasureVendorModel {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    procurementVendorId: number;
    vendorPartNumber: string;
    vendorDefaultUnit: boolean;
    /** Format: decimal */
    cost?: number | null;
    active: boolean;
}

export interface CreatePurchaseOrderRequest {
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    typeId: number;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    inventoryLocationId: number;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    technicianId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    shipTo: CreateAddressRequest;
    vendorInvoiceNumber?: string | null;
    impactsTechnicianPayroll: boolean;
    /** Format: multiline */
    memo?: string | null;
    /** Format: date-time */
    date: Date | string;
    /** Format: date-time */
    requiredOn: Date | string;
    /** Format: decimal */
    tax: number;
    /** Format: decimal */
    shipping: number;
    items: CreatePurchaseOrderItemRequest[];
}

export interface CreateAddressRequest {
    description: string;
    address: AddressRequest;
}

export interface AddressRequest {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
}

export interface CreatePurchaseOrderItemRequest {
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    description: string;
    vendorPartNumber: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface PurchaseOrderResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PurchaseOrderResponse[];
}

export interface PurchaseOrderResponse {
    /** Format: int64 */
    id: number;
    number: string;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    status: string;
    /** Format: int64 */
    typeId: number;
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    technicianId?: number | null;
    shipTo: AddressResponse;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    batchId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    vendorDocumentNumber: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    requiredOn?: string | null;
    /** Format: date-time */
    sentOn?: string | null;
    /** Format: date-time */
    receivedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: decimal */
    total: number;
    /** Format: decimal */
    tax: number;
    /** Format: decimal */
    shipping: number;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    summary: string;
    items: PurchaseOrderItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface PurchaseOrderRequestResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PurchaseOrderRequestResponse[];
}

export interface PurchaseOrderRequestResponse {
    /** Format: int64 */
    id: number;
    requestNumber: string;
    requestStatus: string;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    typeId: number;
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    technicianId?: number | null;
    shipTo?: AddressResponse | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    batchId?: number | null;
    vendorDocumentNumber?: string | null;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    requiredOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: decimal */
    total: number;
    /** Format: decimal */
    tax: number;
    /** Format: decimal */
    shipping: number;
    /** Format: multiline */
    summary?: string | null;
    items: PurchaseOrderItemResponse[];
    customFields?: CustomFieldResponse[] | null;
}

export type PurchaseOrderRequestStatus = "PendingApproval" | "Approved" | "Rejected";

export interface UpdatePurchaseOrderRequest {
    /** Format: int64 */
    vendorId?: number;
    /** Format: int64 */
    typeId?: number;
    /** Format: int64 */
    businessUnitId?: number;
    /** Format: int64 */
    inventoryLocationId?: number;
    /** Format: int64 */
    jobId?: number;
    /** Format: int64 */
    technicianId?: number;
    /** Format: int64 */
    projectId?: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
    shipTo?: UpdateAddressRequest;
    vendorInvoiceNumber?: string;
    impactsTechnicianPayroll?: boolean;
    /** Format: multiline */
    memo?: string;
    /** Format: date-time */
    date?: Date | string;
    /** Format: date-time */
    requiredOn?: Date | string;
    /** Format: decimal */
    tax?: number;
    /** Format: decimal */
    shipping?: number;
    items?: UpdatePurchaseOrderItemRequest[];
}

export interface UpdateAddressRequest {
    description: string;
    address: AddressRequest;
}

export interface UpdatePurchaseOrderItemRequest {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    description: string;
    vendorPartNumber: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface PurchaseOrderCancellationReasonCancelResourceRequest {
    canceledReason?: PurchaseOrderCancellationReason;
}

export type PurchaseOrderCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface PurchaseOrderRequestRejectionArgs {
    rejectionReason: PoApprovalRejectionReason;
}

export type PoApprovalRejectionReason = "CostTooHigh" | "WrongVendor" | "Other";

export interface PurchaseOrderMarkupResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PurchaseOrderMarkupResponse[];
}

export interface PurchaseOrderMarkupResponse {
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: decimal */
    from: number;
    /** Format: decimal */
    to: number;
    /** Format: decimal */
    percent: number;
    /** Format: int64 */
    id: number;
}

export interface CreatePurchaseOrderMarkupRequest {
    /** Format: decimal */
    from: number;
    /** Format: decimal */
    to: number;
    /** Format: decimal */
    percent: number;
}

export interface UpdatePurchaseOrderMarkupRequest {
    /** Format: decimal */
    from: number;
    /** Format: decimal */
    to: number;
    /** Format: decimal */
    percent: number;
}

export interface CreatePurchaseOrderTypeRequest {
    name: string;
    active: boolean;
    includeInPoScreen: boolean;
    automaticallyReceive: boolean;
    displayToTechnician: boolean;
    excludeTaxFromJobCosting: boolean;
    impactToTechnicianPayroll: boolean;
    allowTechniciansToSendPo: boolean;
    /** Format: int32 */
    defaultRequiredDateDaysOffset: number;
    skipWeekends: boolean;
    requireJobBeforeReceipt: boolean;
    includeInSalesTax: boolean;
    isDefault: boolean;
    copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
    isDefaultForConsignment: boolean;
    landedCostMethod?: LandedCostMethod | null;
    includeTaxInFullyLandedCost?: boolean | null;
    alertSettings: PoTypeAlertSettings;
}

export type LandedCostMethod = "None" | "ByValue";

export interface PoTypeAlertSettings {
    sendEmailToTechnicianWhenPoMovedToSend: boolean;
    sendEmailToTechnicianWhenPoMovedToReceived: boolean;
    sendEmailToPmWhenPoMovedToSend: boolean;
    sendEmailToPmWhenPoMovedToReceived: boolean;
}

export interface PurchaseOrderTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PurchaseOrderTypeResponse[];
}

export interface PurchaseOrderTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    automaticallyReceive: boolean;
    displayToTechnician: boolean;
    impactToTechnicianPayroll: boolean;
    allowTechniciansToSendPo: boolean;
    /** Format: int32 */
    defaultRequiredDateDaysOffset: number;
    skipWeekends: boolean;
    excludeTaxFromJobCosting: boolean;
    landedCostMethod: ((LandedCostMethod | (string & {})) | number) | null;
    includeTaxInFullyLandedCost: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface UpdatePurchaseOrderTypeRequest {
    active: boolean;
    name: string;
    includeInPoScreen: boolean;
    automaticallyReceive: boolean;
    displayToTechnician: boolean;
    excludeTaxFromJobCosting: boolean;
    impactToTechnicianPayroll: boolean;
    allowTechniciansToSendPo: boolean;
    /** Format: int32 */
    defaultRequiredDateDaysOffset: number;
    skipWeekends: boolean;
    requireJobBeforeReceipt: boolean;
    includeInSalesTax: boolean;
    isDefault: boolean;
    copyPurchaseOrderItemsToInvoiceWhenReceived: boolean;
    isDefaultForConsignment: boolean;
    landedCostMethod: TypesLandedCostMethod;
    includeTaxInFullyLandedCost: boolean;
    alertSettings: PoTypeAlertSettings;
}

export type TypesLandedCostMethod = "None" | "ByValue";

export interface InventoryReceiptResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InventoryReceiptResponse[];
}

export interface InventoryReceiptResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    number: string;
    vendorInvoiceNumber: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: int64 */
    purchaseOrderId: number;
    /** Format: int64 */
    billId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    technicianId?: number | null;
    /** Format: int64 */
    inventoryLocationId: number;
    shipTo?: AddressResponse | null;
    shipToDescription: string;
    /** Format: decimal */
    receiptAmount: number;
    /** Format: decimal */
    taxAmount: number;
    /** Format: decimal */
    shippingAmount: number;
    /** Format: date-time */
    receivedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    batchId?: number | null;
    syncStatus: SyncStatus | (string & {});
    /** Format: int64 */
    budgetCodeId?: number | null;
    landedCostMethod: ((LandedCostMethod | (string & {})) | number) | null;
    /** Format: decimal */
    otherAmount?: number | null;
    items: InventoryReceiptItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface InventoryReceiptItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    name: string;
    code: string;
    /** Format: html */
    description: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    /** Format: int64 */
    purchaseOrderItemId: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: decimal */
    allocatedShipping?: number | null;
    /** Format: decimal */
    allocatedTax?: number | null;
    /** Format: decimal */
    allocatedOtherCosts?: number | null;
    /** Format: decimal */
    fullyLandedUnitCost?: number | null;
}

export interface ReceivePurchaseOrderRequest {
    /** Format: int64 */
    purchaseOrderId: number;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: date-time */
    dateReceived: Date | string;
    vendorDocumentNumber?: string | null;
    memo?: string | null;
    /** Format: decimal */
    tax: number;
    /** Format: decimal */
    shipping: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items: ReceivePurchaseOrderItemRequest[];
}

export interface ReceivePurchaseOrderItemRequest {
    /** Format: int64 */
    purchaseOrderItemId?: number | null;
    /** Format: int64 */
    skuId: number;
    description?: string | null;
    vendorPartNumber?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface ReceiptCancellationReasonCancelResourceRequest {
    canceledReason?: ReceiptCancellationReason;
}

export type ReceiptCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface InventoryReturnResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InventoryReturnResponse[];
}

export interface InventoryReturnResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    status: InventoryReturnStatus | (string & {});
    /** Format: int64 */
    returnTypeId: number;
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    purchaseOrderId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: decimal */
    returnAmount: number;
    /** Format: decimal */
    taxAmount: number;
    /** Format: decimal */
    shippingAmount: number;
    /** Format: date-time */
    returnDate: string;
    /** Format: date-time */
    returnedOn?: string | null;
    /** Format: date-time */
    creditReceivedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /**
     * Format: int64
     * @deprecated
     */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    /** Format: int64 */
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    /** Format: date-time */
    dateCanceled?: string | null;
    items: InventoryReturnItemResponse[];
    customFields: CustomFieldResponse[];
    externalData: ExternalDataModel[];
}

export interface UpdateReturnRequest {
    /** Format: int64 */
    returnTypeId?: number;
    /** Format: int64 */
    businessUnitId?: number;
    referenceNumber?: string;
    /** Format: int64 */
    inventoryLocationId?: number;
    /** Format: date-time */
    returnDate?: Date | string;
    memo?: string;
    /** Format: decimal */
    tax?: number | null;
    /** Format: decimal */
    shipping?: number | null;
    /** Format: decimal */
    restockingFee?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: UpdateReturnItemModel[];
    externalData?: ExternalDataUpdateRequest;
}

export interface UpdateReturnItemModel {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: html */
    itemDescription?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface ReturnCancellationReasonCancelResourceRequest {
    canceledReason?: ReturnCancellationReason;
}

export type ReturnCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface CreateInventoryReturnRequest {
    /** Format: int64 */
    vendorId: number;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    purchaseOrderId?: number | null;
    /** Format: int64 */
    returnTypeId: number;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    budgetCodeId?: number | null;
    referenceNumber?: string | null;
    /** Format: int64 */
    inventoryLocationId: number;
    /** Format: date-time */
    returnDate: Date | string;
    memo?: string | null;
    /** Format: decimal */
    tax: number;
    /** Format: decimal */
    shipping: number;
    /** Format: decimal */
    restockingFee: number;
    items?: CreateInventoryReturnItemRequest[] | null;
}

export interface CreateInventoryReturnItemRequest {
    /** Format: int64 */
    skuId: number;
    description?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: int64 */
    shipmentItemId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface CreateReturnTypeRequest {
    name: string;
    automaticallyReceiveVendorCredit: boolean;
    includeInSalesTax: boolean;
    isDefault: boolean;
    isDefaultForConsignment: boolean;
}

export interface UpdateReturnTypeRequest {
    /** Format: int64 */
    id: number;
    active?: boolean;
    name?: string;
    automaticallyReceiveVendorCredit?: boolean;
    includeInSalesTax?: boolean;
    isDefault?: boolean;
    isDefaultForConsignment?: boolean;
}

export interface ListReturnTypesResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ListReturnTypesResponse[];
}

export interface ListReturnTypesResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    automaticallyReceiveVendorCredit: boolean;
    includeInSalesTax: boolean;
    active: boolean;
    isDefault: boolean;
    isDefaultForConsignment: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface InventoryTransferResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InventoryTransferResponse[];
}

export interface InventoryTransferResponse {
    /** Format: int64 */
    id: number;
    transferType: string;
    status: string;
    number: string;
    referenceNumber: string;
    /** Format: int64 */
    fromLocationId: number;
    /** Format: int64 */
    toLocationId: number;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    pickedDate?: string | null;
    /** Format: date-time */
    receivedDate?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /**
     * Format: int64
     * @deprecated
     */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    /** Format: date-time */
    dateRequired?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    /** Format: date-time */
    dateCanceled?: string | null;
    active: boolean;
    /** Format: int64 */
    pickedById?: number | null;
    /** Format: int64 */
    receivedById?: number | null;
    items: InventoryTransferItemResponse[];
    customFields: CustomFieldResponse[];
    externalData?: ExternalDataModel[] | null;
}

export interface UpdateTransferRequest {
    externalData?: ExternalDataUpdateRequest;
}

export interface TruckResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TruckResponse[];
}

export interface TruckResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    /** Format: multiline */
    memo: string;
    /** Format: int64 */
    warehouseId?: number | null;
    technicianIds: number[];
    /** Format: int64 */
    inventoryTemplateId?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    externalData: ExternalDataModel[];
}

export interface CreateTruckRequest {
    name: string;
    /** Format: multiline */
    memo?: string | null;
    /** Format: int64 */
    warehouseId: number;
    /** Format: int64 */
    templateId?: number | null;
    technicianIds?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataModel[];
}

export interface UpdateTruckRequest {
    name?: string;
    active?: boolean;
    memo?: string;
    /** Format: int64 */
    warehouseId?: number;
    /** Format: int64 */
    templateId?: number | null;
    technicianIds?: number[];
    externalData?: ExternalDataUpdateRequest;
}

export interface CreateVendorRequest {
    name: string;
    active: boolean;
    /** Format: multiline */
    memo?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    phone?: string | null;
    email?: string | null;
    fax?: string | null;
    isTruckReplenishment: boolean;
    deliveryOption?: PurchaseOrderDeliveryOption | null;
    /** Format: decimal */
    taxRate: number;
    restrictedMobileCreation: boolean;
    vendorQuickbooksItem?: string | null;
    /** Format: int64 */
    paymentTermId?: number | null;
    /** Format: int64 */
    remittanceVendorId?: number | null;
    address: AddressRequest;
    externalData?: ExternalDataCreateRequest | null;
    tags?: TagRequest[] | null;
    vendorContacts?: CreateVendorContactRequest[] | null;
}

export type PurchaseOrderDeliveryOption = "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";

export interface TagRequest {
    /** Format: int64 */
    tagTypeId: number;
}

export interface CreateVendorContactRequest {
    name: string;
    email: string;
}

export interface VendorResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: VendorResponse[];
}

export interface VendorResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    isTruckReplenishment: boolean;
    isMobileCreationRestricted: boolean;
    /** Format: multiline */
    memo: string;
    deliveryOption: string;
    /** Format: decimal */
    defaultTaxRate: number;
    contactInfo: VendorContactInfoResponse;
    address: AddressResponse;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    externalData: ExternalDataModel[];
    customFields?: CustomFieldResponse[] | null;
}

export interface VendorContactInfoResponse {
    firstName: string;
    lastName: string;
    phone: string;
    email: string;
    fax: string;
}

export interface UpdateVendorRequest {
    name?: string;
    active?: boolean;
    /** Format: multiline */
    memo?: string;
    firstName?: string;
    lastName?: string;
    phone?: string;
    email?: string;
    fax?: string;
    isTruckReplenishment?: boolean;
    deliveryOption?: PurchaseOrderDeliveryOption;
    /** Format: decimal */
    taxRate?: number;
    restrictedMobileCreation?: boolean;
    vendorQuickbooksItem?: string;
    /** Format: int64 */
    paymentTermId?: number;
    /** Format: int64 */
    remittanceVendorId?: number;
    address?: AddressRequest;
    tags?: TagRequest[];
    vendorContacts?: UpdateVendorContactRequest[];
    externalData?: ExternalDataUpdateRequest;
}

export interface UpdateVendorContactRequest {
    /** Format: int64 */
    id?: number | null;
    name: string;
    email: string;
}

export interface CustomFieldTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CustomFieldTypeResponse[];
}

export interface CustomFieldTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    dataType: CustomFieldDataType | (string & {});
    dataTypeOptions?: string[] | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface WarehouseResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: WarehouseResponse[];
}

export interface WarehouseResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    address: AddressResponse;
    /** Format: int64 */
    inventoryTemplateId?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    externalData: ExternalDataModel[];
}

export interface UpdateWarehouseRequest {
    externalData?: ExternalDataUpdateRequest;
}

export interface AdjustmentsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    invoiceIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    inventoryLocationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    adjustmentTypes?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    dateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ExportAdjustmentsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportPurchaseOrdersQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportReturnsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportTransfersQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface InventoryTemplatesGetListQuery {
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

export interface PurchaseOrdersGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    status?: string | null | undefined;
    number?: string | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: int64 */
    projectId?: number | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    sentOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    sentBefore?: (Date | string) | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface PurchaseOrdersGetRequestsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    requestStatus?: PurchaseOrderRequestStatus | null | undefined;
    requestNumber?: string | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: int64 */
    projectId?: number | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateBefore?: (Date | string) | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface PurchaseOrderMarkupsGetListQuery {
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
     * Rows per page.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+From" | "+To" | "+Percent" | "-Id" | "-From" | "-To" | "-Percent") | null | undefined;
}

export interface PurchaseOrderTypesGetListQuery {
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ReceiptsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    number?: string | null | undefined;
    vendorInvoiceNumber?: string | null | undefined;
    /** Format: int64 */
    billId?: number | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    vendorIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    inventoryLocationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    purchaseOrderIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    receivedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    receivedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ReceiptsCancelReceiptsQuery {
    /** Format: int64 */
    id?: number | null | undefined;
}

export interface ReturnsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** Format: int64 */
    purchaseOrderId?: number | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    vendorIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    inventoryLocationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    returnDateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    returnDateBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
}

export interface ReturnTypesGetListQuery {
    activeOnly: boolean;
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
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface TransfersGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    statuses?: string | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    transferTypeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    fromLocationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    toLocationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    dateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
}

export interface TrucksGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface VendorsGetListQuery {
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
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
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface VendorsGetByIdQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
}

export interface VendorsGetCustomFieldTypesQuery {
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

export interface WarehousesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
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
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}
