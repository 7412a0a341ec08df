/** Types of the Inventory API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

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
    date: MomentText;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: Open<SyncStatus>;
    canceledReason?: Open<InventoryReasonTransactionCanceled> | null;
    canceledById?: number | null;
    dateCanceled?: MomentText | null;
    externalData: ExternalData[];
    items: InventoryAdjustmentItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface BatchResponse {
    id: number;
    number?: string | null;
    name?: string | null;
}

export type SyncStatus = "Pending" | "Posted" | "Exported";
export const SyncStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
} as const;

export type InventoryReasonTransactionCanceled = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled" | "NotWarranty" | "WarrantyRejected";
export const InventoryReasonTransactionCanceled = {
    NotRequired: "NotRequired",
    Duplicate: "Duplicate",
    Accidental: "Accidental",
    VendorIssue: "VendorIssue",
    Other: "Other",
    JobCanceled: "JobCanceled",
    NotWarranty: "NotWarranty",
    WarrantyRejected: "WarrantyRejected",
} as const;

export interface ExternalData {
    key: string;
    value: string;
}

export interface InventoryAdjustmentItemResponse {
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: MomentText;
    modifiedOn: MomentText;
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

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export type LogicalOperator = "And" | "Or";
export const LogicalOperator = {
    And: "And",
    Or: "Or",
} as const;

export interface ModificationResponse {
    id: number;
}

export interface UpdateAdjustmentRequest {
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface ExternalDataUpdateRequest {
    patchMode?: "Replace" | "Merge" | null | undefined;
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataUpdate[];
}

export type ExternalDataPatchMode = "Replace" | "Merge";
export const ExternalDataPatchMode = {
    Replace: "Replace",
    Merge: "Merge",
} as const;

export interface ExternalDataUpdate {
    key: string;
    value?: string | null | undefined;
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
    date: MomentText;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: Open<SyncStatus>;
    canceledReason?: Open<InventoryReasonTransactionCanceled> | null;
    canceledById?: number | null;
    dateCanceled?: MomentText | null;
    externalData: ExternalData[];
    items: InventoryAdjustmentItemResponse[];
    customFields: CustomFieldResponse[];
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
    date: MomentText;
    requiredOn?: MomentText | null;
    sentOn?: MomentText | null;
    receivedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    createdOn: MomentText;
    modifiedOn: MomentText;
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

export interface ExportReturnsResponse {
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    status: Open<InventoryReturnStatus>;
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
    returnDate: MomentText;
    returnedOn?: MomentText | null;
    creditReceivedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: Open<SyncStatus>;
    canceledById?: number | null;
    canceledReason?: Open<InventoryReasonTransactionCanceled> | null;
    dateCanceled?: MomentText | null;
    items: InventoryReturnItemResponse[];
    customFields: CustomFieldResponse[];
    externalData: ExternalData[];
}

export type InventoryReturnStatus = "Pending" | "Returned" | "CreditReceived" | "Canceled";
export const InventoryReturnStatus = {
    Pending: "Pending",
    Returned: "Returned",
    CreditReceived: "CreditReceived",
    Canceled: "Canceled",
} as const;

export interface InventoryReturnItemResponse {
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    date: MomentText;
    pickedDate?: MomentText | null;
    receivedDate?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: Open<SyncStatus>;
    dateRequired?: MomentText | null;
    jobId?: number | null;
    invoiceId?: number | null;
    canceledById?: number | null;
    canceledReason?: Open<InventoryReasonTransactionCanceled> | null;
    dateCanceled?: MomentText | null;
    active: boolean;
    pickedById?: number | null;
    receivedById?: number | null;
    items: InventoryTransferItemResponse[];
    customFields: CustomFieldResponse[];
    externalData?: ExternalData[] | null;
}

export interface InventoryTransferItemResponse {
    id: number;
    skuId: number;
    /** Format: html */
    description: string;
    createdOn: MomentText;
    modifiedOn: MomentText;
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

export interface InventoryTemplateResponse {
    id: number;
    name: string;
    active: boolean;
    type: string;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    unitOfMeasure?: UnitOfMeasure | null;
    isConsignment: boolean;
}

export interface UnitOfMeasure {
    name: string;
    skuId: number;
    skuType: Open<SkuType>;
    quantity: number;
    id: number;
    unitOfMeasureBaseId: number;
    newSkuConversionBatchId?: number | null;
    oldSkuConversionBatchId?: number | null;
    skuCode: string;
    isUsedForPurchasing: boolean;
    vendors: UnitOfMeasureVendor[];
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";
export const SkuType = {
    Service: "Service",
    Material: "Material",
    Equipment: "Equipment",
    PriceModifier: "PriceModifier",
} as const;

export interface UnitOfMeasureVendor {
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
    jobId?: number | null | undefined;
    technicianId?: number | null | undefined;
    projectId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    shipTo: CreateAddressRequest;
    vendorInvoiceNumber?: string | null | undefined;
    impactsTechnicianPayroll: boolean;
    /** Format: multiline */
    memo?: string | null | undefined;
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
    budgetCodeId?: number | null | undefined;
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
    date: MomentText;
    requiredOn?: MomentText | null;
    sentOn?: MomentText | null;
    receivedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    total: number;
    tax: number;
    shipping: number;
    createdById?: number | null;
    /** Format: multiline */
    summary: string;
    items: PurchaseOrderItemResponse[];
    customFields: CustomFieldResponse[];
}

export interface PurchaseOrderRequestResponse {
    id: number;
    requestNumber: string;
    requestStatus: Open<PurchaseOrderRequestStatus>;
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
    date: MomentText;
    requiredOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    total: number;
    tax: number;
    shipping: number;
    /** Format: multiline */
    summary?: string | null;
    items: PurchaseOrderItemResponse[];
    customFields?: CustomFieldResponse[] | null;
}

export type PurchaseOrderRequestStatus = "PendingApproval" | "Approved" | "Rejected";
export const PurchaseOrderRequestStatus = {
    PendingApproval: "PendingApproval",
    Approved: "Approved",
    Rejected: "Rejected",
} as const;

export interface UpdatePurchaseOrderRequest {
    vendorId?: number | undefined;
    typeId?: number | undefined;
    businessUnitId?: number | undefined;
    inventoryLocationId?: number | undefined;
    jobId?: number | undefined;
    technicianId?: number | undefined;
    projectId?: number | undefined;
    budgetCodeId?: number | null | undefined;
    shipTo?: UpdateAddressRequest | undefined;
    vendorInvoiceNumber?: string | undefined;
    impactsTechnicianPayroll?: boolean | undefined;
    /** Format: multiline */
    memo?: string | undefined;
    date?: Date | string | undefined;
    requiredOn?: Date | string | undefined;
    tax?: number | undefined;
    shipping?: number | undefined;
    items?: UpdatePurchaseOrderItemRequest[] | undefined;
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
    budgetCodeId?: number | null | undefined;
}

export interface PurchaseOrderCancellationReasonCancelResourceRequest {
    canceledReason?: PurchaseOrderCancellationReason | undefined;
}

export type PurchaseOrderCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
export const PurchaseOrderCancellationReason = {
    NotRequired: "NotRequired",
    Duplicate: "Duplicate",
    Accidental: "Accidental",
    VendorIssue: "VendorIssue",
    Other: "Other",
    JobCanceled: "JobCanceled",
} as const;

export interface PurchaseOrderRequestRejection {
    rejectionReason: "CostTooHigh" | "WrongVendor" | "Other";
}

export type PoApprovalRejectionReason = "CostTooHigh" | "WrongVendor" | "Other";
export const PoApprovalRejectionReason = {
    CostTooHigh: "CostTooHigh",
    WrongVendor: "WrongVendor",
    Other: "Other",
} as const;

export interface PurchaseOrderMarkupResponse {
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    landedCostMethod?: "None" | "ByValue" | null | undefined;
    includeTaxInFullyLandedCost?: boolean | null | undefined;
    alertSettings: PoTypeAlertSettings;
}

export type LandedCostMethod = "None" | "ByValue";
export const LandedCostMethod = {
    None: "None",
    ByValue: "ByValue",
} as const;

export interface PoTypeAlertSettings {
    sendEmailToTechnicianWhenPoMovedToSend: boolean;
    sendEmailToTechnicianWhenPoMovedToReceived: boolean;
    sendEmailToPmWhenPoMovedToSend: boolean;
    sendEmailToPmWhenPoMovedToReceived: boolean;
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
    landedCostMethod: Open<LandedCostMethod> | number | null;
    includeTaxInFullyLandedCost: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    landedCostMethod: "None" | "ByValue";
    includeTaxInFullyLandedCost: boolean;
    alertSettings: PoTypeAlertSettings;
}

export type TypesLandedCostMethod = "None" | "ByValue";
export const TypesLandedCostMethod = {
    None: "None",
    ByValue: "ByValue",
} as const;

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
    receivedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    batchId?: number | null;
    syncStatus: Open<SyncStatus>;
    budgetCodeId?: number | null;
    landedCostMethod: Open<LandedCostMethod> | number | null;
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
    jobId?: number | null | undefined;
    dateReceived: Date | string;
    vendorDocumentNumber?: string | null | undefined;
    memo?: string | null | undefined;
    tax: number;
    shipping: number;
    budgetCodeId?: number | null | undefined;
    items: ReceivePurchaseOrderItemRequest[];
}

export interface ReceivePurchaseOrderItemRequest {
    purchaseOrderItemId?: number | null | undefined;
    skuId: number;
    description?: string | null | undefined;
    vendorPartNumber?: string | null | undefined;
    quantity: number;
    cost: number;
    budgetCodeId?: number | null | undefined;
}

export interface ReceiptCancellationReasonCancelResourceRequest {
    canceledReason?: ReceiptCancellationReason | undefined;
}

export type ReceiptCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
export const ReceiptCancellationReason = {
    NotRequired: "NotRequired",
    Duplicate: "Duplicate",
    Accidental: "Accidental",
    VendorIssue: "VendorIssue",
    Other: "Other",
    JobCanceled: "JobCanceled",
} as const;

export interface InventoryReturnResponse {
    id: number;
    active: boolean;
    number: string;
    referenceNumber: string;
    status: Open<InventoryReturnStatus>;
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
    returnDate: MomentText;
    returnedOn?: MomentText | null;
    creditReceivedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: Open<SyncStatus>;
    canceledById?: number | null;
    canceledReason?: Open<InventoryReasonTransactionCanceled> | null;
    dateCanceled?: MomentText | null;
    items: InventoryReturnItemResponse[];
    customFields: CustomFieldResponse[];
    externalData: ExternalData[];
}

export interface UpdateReturnRequest {
    returnTypeId?: number | undefined;
    businessUnitId?: number | undefined;
    referenceNumber?: string | undefined;
    inventoryLocationId?: number | undefined;
    returnDate?: Date | string | undefined;
    memo?: string | undefined;
    tax?: number | null | undefined;
    shipping?: number | null | undefined;
    restockingFee?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    items?: UpdateReturnItem[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface UpdateReturnItem {
    id: number;
    skuId: number;
    /** Format: html */
    itemDescription?: string | null | undefined;
    quantity: number;
    cost: number;
    budgetCodeId?: number | null | undefined;
}

export interface ReturnCancellationReasonCancelResourceRequest {
    canceledReason?: ReturnCancellationReason | undefined;
}

export type ReturnCancellationReason = "NotRequired" | "Duplicate" | "Accidental" | "VendorIssue" | "Other" | "JobCanceled";
export const ReturnCancellationReason = {
    NotRequired: "NotRequired",
    Duplicate: "Duplicate",
    Accidental: "Accidental",
    VendorIssue: "VendorIssue",
    Other: "Other",
    JobCanceled: "JobCanceled",
} as const;

export interface CreateInventoryReturnRequest {
    vendorId: number;
    jobId?: number | null | undefined;
    purchaseOrderId?: number | null | undefined;
    returnTypeId: number;
    businessUnitId: number;
    budgetCodeId?: number | null | undefined;
    referenceNumber?: string | null | undefined;
    inventoryLocationId: number;
    returnDate: Date | string;
    memo?: string | null | undefined;
    tax: number;
    shipping: number;
    restockingFee: number;
    items?: CreateInventoryReturnItemRequest[] | null | undefined;
}

export interface CreateInventoryReturnItemRequest {
    skuId: number;
    description?: string | null | undefined;
    quantity: number;
    cost: number;
    shipmentItemId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
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
    active?: boolean | undefined;
    name?: string | undefined;
    automaticallyReceiveVendorCredit?: boolean | undefined;
    includeInSalesTax?: boolean | undefined;
    isDefault?: boolean | undefined;
    isDefaultForConsignment?: boolean | undefined;
}

export interface ListReturnTypesResponse {
    id: number;
    name?: string | null;
    automaticallyReceiveVendorCredit: boolean;
    includeInSalesTax: boolean;
    active: boolean;
    isDefault: boolean;
    isDefaultForConsignment: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    date: MomentText;
    pickedDate?: MomentText | null;
    receivedDate?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** @deprecated */
    batchId?: number | null;
    batch?: BatchResponse | null;
    syncStatus: Open<SyncStatus>;
    dateRequired?: MomentText | null;
    jobId?: number | null;
    invoiceId?: number | null;
    canceledById?: number | null;
    canceledReason?: Open<InventoryReasonTransactionCanceled> | null;
    dateCanceled?: MomentText | null;
    active: boolean;
    pickedById?: number | null;
    receivedById?: number | null;
    items: InventoryTransferItemResponse[];
    customFields: CustomFieldResponse[];
    externalData?: ExternalData[] | null;
}

export interface UpdateTransferRequest {
    externalData?: ExternalDataUpdateRequest | undefined;
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
    createdOn: MomentText;
    modifiedOn: MomentText;
    externalData: ExternalData[];
}

export interface CreateTruckRequest {
    name: string;
    /** Format: multiline */
    memo?: string | null | undefined;
    warehouseId: number;
    templateId?: number | null | undefined;
    technicianIds?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalData[];
}

export interface UpdateTruckRequest {
    name?: string | undefined;
    active?: boolean | undefined;
    memo?: string | undefined;
    warehouseId?: number | undefined;
    templateId?: number | null | undefined;
    technicianIds?: number[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface CreateVendorRequest {
    name: string;
    active: boolean;
    /** Format: multiline */
    memo?: string | null | undefined;
    firstName?: string | null | undefined;
    lastName?: string | null | undefined;
    phone?: string | null | undefined;
    email?: string | null | undefined;
    fax?: string | null | undefined;
    isTruckReplenishment: boolean;
    deliveryOption?: PurchaseOrderDeliveryOption | null | undefined;
    taxRate: number;
    restrictedMobileCreation: boolean;
    vendorQuickbooksItem?: string | null | undefined;
    paymentTermId?: number | null | undefined;
    remittanceVendorId?: number | null | undefined;
    address: AddressRequest;
    externalData?: ExternalDataCreateRequest | null | undefined;
    tags?: TagRequest[] | null | undefined;
    vendorContacts?: CreateVendorContactRequest[] | null | undefined;
}

export type PurchaseOrderDeliveryOption = "Manual" | "EmailAsExcel" | "EmailAsPdf" | "EmailAsPdfRollupView" | "Electronic" | "MarkAsSent" | "EmailAsExcelAndPdf" | "VendorPortal";
export const PurchaseOrderDeliveryOption = {
    Manual: "Manual",
    EmailAsExcel: "EmailAsExcel",
    EmailAsPdf: "EmailAsPdf",
    EmailAsPdfRollupView: "EmailAsPdfRollupView",
    Electronic: "Electronic",
    MarkAsSent: "MarkAsSent",
    EmailAsExcelAndPdf: "EmailAsExcelAndPdf",
    VendorPortal: "VendorPortal",
} as const;

export interface TagRequest {
    tagTypeId: number;
}

export interface CreateVendorContactRequest {
    name: string;
    email: string;
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
    createdOn: MomentText;
    modifiedOn: MomentText;
    externalData: ExternalData[];
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
    name?: string | undefined;
    active?: boolean | undefined;
    /** Format: multiline */
    memo?: string | undefined;
    firstName?: string | undefined;
    lastName?: string | undefined;
    phone?: string | undefined;
    email?: string | undefined;
    fax?: string | undefined;
    isTruckReplenishment?: boolean | undefined;
    deliveryOption?: PurchaseOrderDeliveryOption | undefined;
    taxRate?: number | undefined;
    restrictedMobileCreation?: boolean | undefined;
    vendorQuickbooksItem?: string | undefined;
    paymentTermId?: number | undefined;
    remittanceVendorId?: number | undefined;
    address?: AddressRequest | undefined;
    tags?: TagRequest[] | undefined;
    vendorContacts?: UpdateVendorContactRequest[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface UpdateVendorContactRequest {
    id?: number | null | undefined;
    name: string;
    email: string;
}

export interface CustomFieldTypeResponse {
    id: number;
    name: string;
    dataType: Open<CustomFieldDataType>;
    dataTypeOptions?: string[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";
export const CustomFieldDataType = {
    Text: "Text",
    Dropdown: "Dropdown",
    Numeric: "Numeric",
} as const;

export interface WarehouseResponse {
    id: number;
    name: string;
    active: boolean;
    address: AddressResponse;
    inventoryTemplateId?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    externalData: ExternalData[];
}

export interface UpdateWarehouseRequest {
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface AdjustmentsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    invoiceIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    inventoryLocationIds?: string | number | readonly (string | number)[] | null | undefined;
    adjustmentTypes?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: "And" | "Or" | null | undefined;
    dateOnOrAfter?: Moment | null | undefined;
    dateBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ExportAdjustmentsQuery {
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

export interface ExportPurchaseOrdersQuery {
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

export interface ExportReturnsQuery {
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

export interface ExportTransfersQuery {
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

export interface InventoryTemplatesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
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

export interface PurchaseOrdersListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    status?: string | null | undefined;
    number?: string | null | undefined;
    jobId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    jobIds?: string | number | readonly (string | number)[] | null | undefined;
    technicianId?: number | null | undefined;
    projectId?: number | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    dateOnOrAfter?: Moment | null | undefined;
    dateBefore?: Moment | null | undefined;
    sentOnOrAfter?: Moment | null | undefined;
    sentBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface PurchaseOrdersListRequestsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    requestStatus?: "PendingApproval" | "Approved" | "Rejected" | null | undefined;
    requestNumber?: string | null | undefined;
    jobId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    jobIds?: string | number | readonly (string | number)[] | null | undefined;
    technicianId?: number | null | undefined;
    projectId?: number | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    dateOnOrAfter?: Moment | null | undefined;
    dateBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface PurchaseOrderMarkupsListQuery {
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
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+From" | "+To" | "+Percent" | "-Id" | "-From" | "-To" | "-Percent" | null | undefined;
}

export interface PurchaseOrderTypesListQuery {
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ReceiptsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    number?: string | null | undefined;
    vendorInvoiceNumber?: string | null | undefined;
    billId?: number | null | undefined;
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    vendorIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    inventoryLocationIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    purchaseOrderIds?: string | number | readonly (string | number)[] | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: "And" | "Or" | null | undefined;
    receivedOnOrAfter?: Moment | null | undefined;
    receivedBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ReceiptsCancelQuery {
    id?: number | null | undefined;
}

export interface ReturnsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    jobId?: number | null | undefined;
    purchaseOrderId?: number | null | undefined;
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    vendorIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    inventoryLocationIds?: string | number | readonly (string | number)[] | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: "And" | "Or" | null | undefined;
    returnDateOnOrAfter?: Moment | null | undefined;
    returnDateBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
}

export interface ReturnTypesListQuery {
    activeOnly: boolean;
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
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface TransfersListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    statuses?: string | null | undefined;
    number?: string | null | undefined;
    referenceNumber?: string | null | undefined;
    batchId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    transferTypeIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    fromLocationIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    toLocationIds?: string | number | readonly (string | number)[] | null | undefined;
    syncStatuses?: string | null | undefined;
    "customFields.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customFields.Operator"?: "And" | "Or" | null | undefined;
    dateOnOrAfter?: Moment | null | undefined;
    dateBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
}

export interface TrucksListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
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
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface VendorsListQuery {
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
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
    /**
     * Rows per page. Default 50.
     * Large pages are refused with 400; 200 rows were taken. (Reported by one user, not confirmed.)
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface VendorsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
}

export interface VendorsListCustomFieldTypesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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

export interface WarehousesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
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
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}
