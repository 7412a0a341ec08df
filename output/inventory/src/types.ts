/** Types of the Inventory API, one per schema and one per operation's query. Generated; do not edit. */

export interface InventoryAdjustmentResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: InventoryAdjustmentResponse[];
}

export interface InventoryAdjustmentResponse {
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    type: string;
    inventoryLocationId: number;
    businessUnitId?: number | null;
    projectId?: number | null;
    invoiceId?: number | null;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    date: string;
    createdOn: string;
    modifiedOn: string;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    canceledById?: number | null;
    dateCanceled?: string | null;
    externalData: ExternalDataModel[];
    items: InventoryAdjustmentItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface BatchResponse {
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
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: string;
    modifiedOn: string;
    name: string;
    code: string;
    quantity: number;
    cost: number;
    totalCost: number;
    createdById?: number | null;
    active: boolean;
    budgetCodeId?: number | null;
    serialNumbers?: SerialNumberResponse[] | null;
}

export interface SerialNumberResponse {
    id: number;
    number: string;
}

export interface CustomFieldResponse {
    typeId: number;
    name: string;
    value: string;
}

export interface ApiErrorResponse {
    type: string;
    title: string;
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
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    type: string;
    inventoryLocationId: number;
    businessUnitId?: number | null;
    projectId?: number | null;
    invoiceId?: number | null;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    date: string;
    createdOn: string;
    modifiedOn: string;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    canceledById?: number | null;
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
    id: number;
    number: string;
    invoiceId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    status: string;
    typeId: number;
    vendorId: number;
    technicianId?: number | null;
    shipTo: AddressResponse;
    businessUnitId?: number | null;
    inventoryLocationId?: number | null;
    batchId?: number | null;
    budgetCodeId?: number | null;
    vendorDocumentNumber: string;
    date: string;
    requiredOn?: string | null;
    sentOn?: string | null;
    receivedOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    total: number;
    tax: number;
    shipping: number;
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
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: string;
    modifiedOn: string;
    skuName: string;
    skuCode: string;
    skuType: string;
    vendorPartNumber: string;
    quantity: number;
    quantityReceived: number;
    cost: number;
    total: number;
    serialNumbers: SerialNumberResponse[];
    status: string;
    chargeable: boolean;
    budgetCodeId?: number | null;
}

export interface ExportReturnsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportReturnsResponse[];
}

export interface ExportReturnsResponse {
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    status: InventoryReturnStatus | (string & {});
    returnTypeId: number;
    vendorId: number;
    purchaseOrderId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    budgetCodeId?: number | null;
    businessUnitId: number;
    inventoryLocationId?: number | null;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    returnAmount: number;
    taxAmount: number;
    shippingAmount: number;
    returnDate: string;
    returnedOn?: string | null;
    creditReceivedOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    dateCanceled?: string | null;
    items: InventoryReturnItemResponse[];
    customFields: CustomFieldResponse[];
    externalData: ExternalDataModel[];
}

export type InventoryReturnStatus = "Pending" | "Returned" | "CreditReceived" | "Canceled";

export interface InventoryReturnItemResponse {
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: string;
    modifiedOn: string;
    name: string;
    code: string;
    quantity: number;
    cost: number;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    serialNumbers?: SerialNumberResponse[] | null;
    createdById?: number | null;
    active: boolean;
    receiptItemId?: number | null;
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
    id: number;
    transferType: string;
    status: string;
    number: string;
    referenceNumber: string;
    fromLocationId: number;
    toLocationId: number;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    date: string;
    pickedDate?: string | null;
    receivedDate?: string | null;
    createdOn: string;
    modifiedOn: string;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    dateRequired?: string | null;
    jobId?: number | null;
    invoiceId?: number | null;
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    dateCanceled?: string | null;
    active: boolean;
    pickedById?: number | null;
    receivedById?: number | null;
    items: InventoryTransferItemResponse[];
    customFields: CustomFieldResponse[];
    externalData?: ExternalDataModel[] | null;
}

export interface InventoryTransferItemResponse {
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: string;
    modifiedOn: string;
    name: string;
    code: string;
    quantity: number;
    quantityPicked: number;
    cost: number;
    totalCost: number;
    serialNumbers?: SerialNumberResponse[] | null;
    createdById?: number | null;
    active: boolean;
    budgetCodeId?: number | null;
}

export interface InventoryTemplateResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: InventoryTemplateResponse[];
}

export interface InventoryTemplateResponse {
    id: number;
    name: string;
    active: boolean;
    type: string;
    createdOn: string;
    modifiedOn: string;
    isConsignment: boolean;
    locationIds?: number[] | null;
    items?: InventoryTemplateItemResponse[] | null;
}

export interface InventoryTemplateItemResponse {
    id: number;
    skuId: number;
    code: string;
    description?: string | null;
    name: string;
    skuType: string;
    minQuantity: number;
    maxQuantity: number;
    memo?: string | null;
    unitOfMeasure?: UnitOfMeasureModel | null;
    isConsignment: boolean;
}

export interface UnitOfMeasureModel {
    name: string;
    skuId: number;
    skuType: SkuType | (string & {});
    quantity: number;
    id: number;
    unitOfMeasureBaseId: number;
    newSkuConversionBatchId?: number | null;
    oldSkuConversionBatchId?: number | null;
    skuCode: string;
    isUsedForPurchasing: boolean;
    vendors: UnitOfMeasureVendorModel[];
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export interface UnitOfMeasureVendorModel {
    id: number;
    procurementVendorId: number;
    vendorPartNumber: string;
    vendorDefaultUnit: boolean;
    cost?: number | null;
    active: boolean;
}

export interface CreatePurchaseOrderRequest {
    vendorId: number;
    typeId: number;
    businessUnitId: number;
    inventoryLocationId: number;
    jobId?: number | null;
    technicianId?: number | null;
    projectId?: number | null;
    budgetCodeId?: number | null;
    shipTo: CreateAddressRequest;
    vendorInvoiceNumber?: string | null;
    impactsTechnicianPayroll: boolean;
    /** Format: multiline */
    memo?: string | null;
    date: Date | string;
    requiredOn: Date | string;
    tax: number;
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
    skuId: number;
    /** Format: html */
    description: string;
    vendorPartNumber: string;
    quantity: number;
    cost: number;
    budgetCodeId?: number | null;
}

export interface PurchaseOrderResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PurchaseOrderResponse[];
}

export interface PurchaseOrderResponse {
    id: number;
    number: string;
    invoiceId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    status: string;
    typeId: number;
    vendorId: number;
    technicianId?: number | null;
    shipTo: AddressResponse;
    businessUnitId?: number | null;
    inventoryLocationId?: number | null;
    batchId?: number | null;
    budgetCodeId?: number | null;
    vendorDocumentNumber: string;
    date: string;
    requiredOn?: string | null;
    sentOn?: string | null;
    receivedOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    total: number;
    tax: number;
    shipping: number;
    createdById?: number | null;
    /** Format: multiline */
    summary: string;
    items: PurchaseOrderItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface PurchaseOrderRequestResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PurchaseOrderRequestResponse[];
}

export interface PurchaseOrderRequestResponse {
    id: number;
    requestNumber: string;
    requestStatus: string;
    invoiceId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    typeId: number;
    vendorId: number;
    technicianId?: number | null;
    shipTo?: AddressResponse | null;
    businessUnitId?: number | null;
    inventoryLocationId?: number | null;
    batchId?: number | null;
    vendorDocumentNumber?: string | null;
    date: string;
    requiredOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    total: number;
    tax: number;
    shipping: number;
    /** Format: multiline */
    summary?: string | null;
    items: PurchaseOrderItemResponse[];
    customFields?: CustomFieldResponse[] | null;
}

export type PurchaseOrderRequestStatus = "PendingApproval" | "Approved" | "Rejected";

export interface UpdatePurchaseOrderRequest {
    vendorId?: number;
    typeId?: number;
    businessUnitId?: number;
    inventoryLocationId?: number;
    jobId?: number;
    technicianId?: number;
    projectId?: number;
    budgetCodeId?: number | null;
    shipTo?: UpdateAddressRequest;
    vendorInvoiceNumber?: string;
    impactsTechnicianPayroll?: boolean;
    /** Format: multiline */
    memo?: string;
    date?: Date | string;
    requiredOn?: Date | string;
    tax?: number;
    shipping?: number;
    items?: UpdatePurchaseOrderItemRequest[];
}

export interface UpdateAddressRequest {
    description: string;
    address: AddressRequest;
}

export interface UpdatePurchaseOrderItemRequest {
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    vendorPartNumber: string;
    quantity: number;
    cost: number;
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
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PurchaseOrderMarkupResponse[];
}

export interface PurchaseOrderMarkupResponse {
    createdOn: string;
    modifiedOn: string;
    from: number;
    to: number;
    percent: number;
    id: number;
}

export interface CreatePurchaseOrderMarkupRequest {
    from: number;
    to: number;
    percent: number;
}

export interface UpdatePurchaseOrderMarkupRequest {
    from: number;
    to: number;
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
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PurchaseOrderTypeResponse[];
}

export interface PurchaseOrderTypeResponse {
    id: number;
    name: string;
    active: boolean;
    automaticallyReceive: boolean;
    displayToTechnician: boolean;
    impactToTechnicianPayroll: boolean;
    allowTechniciansToSendPo: boolean;
    defaultRequiredDateDaysOffset: number;
    skipWeekends: boolean;
    excludeTaxFromJobCosting: boolean;
    landedCostMethod: ((LandedCostMethod | (string & {})) | number) | null;
    includeTaxInFullyLandedCost: boolean;
    createdOn: string;
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
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: InventoryReceiptResponse[];
}

export interface InventoryReceiptResponse {
    id: number;
    active: boolean;
    number: string;
    vendorInvoiceNumber: string;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    purchaseOrderId: number;
    billId?: number | null;
    jobId?: number | null;
    businessUnitId?: number | null;
    vendorId: number;
    technicianId?: number | null;
    inventoryLocationId: number;
    shipTo?: AddressResponse | null;
    shipToDescription: string;
    receiptAmount: number;
    taxAmount: number;
    shippingAmount: number;
    receivedOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    batchId?: number | null;
    syncStatus: SyncStatus | (string & {});
    budgetCodeId?: number | null;
    landedCostMethod: ((LandedCostMethod | (string & {})) | number) | null;
    otherAmount?: number | null;
    items: InventoryReceiptItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface InventoryReceiptItemResponse {
    id: number;
    skuId: number;
    name: string;
    code: string;
    /** Format: html */
    description: string;
    quantity: number;
    cost: number;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    purchaseOrderItemId: number;
    budgetCodeId?: number | null;
    allocatedShipping?: number | null;
    allocatedTax?: number | null;
    allocatedOtherCosts?: number | null;
    fullyLandedUnitCost?: number | null;
}

export interface ReceivePurchaseOrderRequest {
    purchaseOrderId: number;
    jobId?: number | null;
    dateReceived: Date | string;
    vendorDocumentNumber?: string | null;
    memo?: string | null;
    tax: number;
    shipping: number;
    budgetCodeId?: number | null;
    items: ReceivePurchaseOrderItemRequest[];
}

export interface ReceivePurchaseOrderItemRequest {
    purchaseOrderItemId?: number | null;
    skuId: number;
    description?: string | null;
    vendorPartNumber?: string | null;
    quantity: number;
    cost: number;
    budgetCodeId?: number | null;
}

export interface ReceiptCancellationReasonCancelResourceRequest {
    canceledReason?: ReceiptCancellationReason;
}

export type ReceiptCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface InventoryReturnResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: InventoryReturnResponse[];
}

export interface InventoryReturnResponse {
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    status: InventoryReturnStatus | (string & {});
    returnTypeId: number;
    vendorId: number;
    purchaseOrderId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    budgetCodeId?: number | null;
    businessUnitId: number;
    inventoryLocationId?: number | null;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    returnAmount: number;
    taxAmount: number;
    shippingAmount: number;
    returnDate: string;
    returnedOn?: string | null;
    creditReceivedOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    dateCanceled?: string | null;
    items: InventoryReturnItemResponse[];
    customFields: CustomFieldResponse[];
    externalData: ExternalDataModel[];
}

export interface UpdateReturnRequest {
    returnTypeId?: number;
    businessUnitId?: number;
    referenceNumber?: string;
    inventoryLocationId?: number;
    returnDate?: Date | string;
    memo?: string;
    tax?: number | null;
    shipping?: number | null;
    restockingFee?: number | null;
    budgetCodeId?: number | null;
    items?: UpdateReturnItemModel[];
    externalData?: ExternalDataUpdateRequest;
}

export interface UpdateReturnItemModel {
    id: number;
    skuId: number;
    /** Format: html */
    itemDescription?: string | null;
    quantity: number;
    cost: number;
    budgetCodeId?: number | null;
}

export interface ReturnCancellationReasonCancelResourceRequest {
    canceledReason?: ReturnCancellationReason;
}

export type ReturnCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";

export interface CreateInventoryReturnRequest {
    vendorId: number;
    jobId?: number | null;
    purchaseOrderId?: number | null;
    returnTypeId: number;
    businessUnitId: number;
    budgetCodeId?: number | null;
    referenceNumber?: string | null;
    inventoryLocationId: number;
    returnDate: Date | string;
    memo?: string | null;
    tax: number;
    shipping: number;
    restockingFee: number;
    items?: CreateInventoryReturnItemRequest[] | null;
}

export interface CreateInventoryReturnItemRequest {
    skuId: number;
    description?: string | null;
    quantity: number;
    cost: number;
    shipmentItemId?: number | null;
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
    id: number;
    active?: boolean;
    name?: string;
    automaticallyReceiveVendorCredit?: boolean;
    includeInSalesTax?: boolean;
    isDefault?: boolean;
    isDefaultForConsignment?: boolean;
}

export interface ListReturnTypesResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ListReturnTypesResponse[];
}

export interface ListReturnTypesResponse {
    id: number;
    name?: string | null;
    automaticallyReceiveVendorCredit: boolean;
    includeInSalesTax: boolean;
    active: boolean;
    isDefault: boolean;
    isDefaultForConsignment: boolean;
    createdOn: string;
    modifiedOn: string;
}

export interface InventoryTransferResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: InventoryTransferResponse[];
}

export interface InventoryTransferResponse {
    id: number;
    transferType: string;
    status: string;
    number: string;
    referenceNumber: string;
    fromLocationId: number;
    toLocationId: number;
    createdById?: number | null;
    /** Format: multiline */
    memo: string;
    date: string;
    pickedDate?: string | null;
    receivedDate?: string | null;
    createdOn: string;
    modifiedOn: string;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: SyncStatus | (string & {});
    dateRequired?: string | null;
    jobId?: number | null;
    invoiceId?: number | null;
    canceledById?: number | null;
    canceledReason?: (InventoryReasonTransactionCanceled | (string & {})) | null;
    dateCanceled?: string | null;
    active: boolean;
    pickedById?: number | null;
    receivedById?: number | null;
    items: InventoryTransferItemResponse[];
    customFields: CustomFieldResponse[];
    externalData?: ExternalDataModel[] | null;
}

export interface UpdateTransferRequest {
    externalData?: ExternalDataUpdateRequest;
}

export interface TruckResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: TruckResponse[];
}

export interface TruckResponse {
    id: number;
    name: string;
    active: boolean;
    /** Format: multiline */
    memo: string;
    warehouseId?: number | null;
    technicianIds: number[];
    inventoryTemplateId?: number | null;
    createdOn: string;
    modifiedOn: string;
    externalData: ExternalDataModel[];
}

export interface CreateTruckRequest {
    name: string;
    /** Format: multiline */
    memo?: string | null;
    warehouseId: number;
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
    warehouseId?: number;
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
    taxRate: number;
    restrictedMobileCreation: boolean;
    vendorQuickbooksItem?: string | null;
    paymentTermId?: number | null;
    remittanceVendorId?: number | null;
    address: AddressRequest;
    externalData?: ExternalDataCreateRequest | null;
    tags?: TagRequest[] | null;
    vendorContacts?: CreateVendorContactRequest[] | null;
}

export type PurchaseOrderDeliveryOption = "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";

export interface TagRequest {
    tagTypeId: number;
}

export interface CreateVendorContactRequest {
    name: string;
    email: string;
}

export interface VendorResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: VendorResponse[];
}

export interface VendorResponse {
    id: number;
    name: string;
    active: boolean;
    isTruckReplenishment: boolean;
    isMobileCreationRestricted: boolean;
    /** Format: multiline */
    memo: string;
    deliveryOption: string;
    defaultTaxRate: number;
    contactInfo: VendorContactInfoResponse;
    address: AddressResponse;
    createdOn: string;
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
    taxRate?: number;
    restrictedMobileCreation?: boolean;
    vendorQuickbooksItem?: string;
    paymentTermId?: number;
    remittanceVendorId?: number;
    address?: AddressRequest;
    tags?: TagRequest[];
    vendorContacts?: UpdateVendorContactRequest[];
    externalData?: ExternalDataUpdateRequest;
}

export interface UpdateVendorContactRequest {
    id?: number | null;
    name: string;
    email: string;
}

export interface CustomFieldTypeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CustomFieldTypeResponse[];
}

export interface CustomFieldTypeResponse {
    id: number;
    name: string;
    dataType: CustomFieldDataType | (string & {});
    dataTypeOptions?: string[] | null;
    createdOn: string;
    modifiedOn: string;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface WarehouseResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: WarehouseResponse[];
}

export interface WarehouseResponse {
    id: number;
    name: string;
    active: boolean;
    address: AddressResponse;
    inventoryTemplateId?: number | null;
    createdOn: string;
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
    dateOnOrAfter?: (Date | string) | null | undefined;
    dateBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PurchaseOrdersGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    status?: string | null | undefined;
    number?: string | null | undefined;
    jobId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    technicianId?: number | null | undefined;
    projectId?: number | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    dateOnOrAfter?: (Date | string) | null | undefined;
    dateBefore?: (Date | string) | null | undefined;
    sentOnOrAfter?: (Date | string) | null | undefined;
    sentBefore?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    jobId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    technicianId?: number | null | undefined;
    projectId?: number | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    dateOnOrAfter?: (Date | string) | null | undefined;
    dateBefore?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface PurchaseOrderMarkupsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+From" | "+To" | "+Percent" | "-Id" | "-From" | "-To" | "-Percent") | null | undefined;
}

export interface PurchaseOrderTypesGetListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    billId?: number | null | undefined;
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
    receivedOnOrAfter?: (Date | string) | null | undefined;
    receivedBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ReceiptsCancelReceiptsQuery {
    id?: number | null | undefined;
}

export interface ReturnsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    jobId?: number | null | undefined;
    purchaseOrderId?: number | null | undefined;
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
    returnDateOnOrAfter?: (Date | string) | null | undefined;
    returnDateBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    dateOnOrAfter?: (Date | string) | null | undefined;
    dateBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
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
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}
