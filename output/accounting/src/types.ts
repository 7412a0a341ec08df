/** Types of the Accounting API, one per schema and one per operation's query. Generated; do not edit. */

export interface ApBillResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ApBillResponse[];
}

export interface ApBillResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    purchaseOrderId?: number | null;
    syncStatus?: string | null;
    status?: string | null;
    source?: string | null;
    billType?: string | null;
    /** Format: date-time */
    postDate?: string | null;
    referenceNumber?: string | null;
    vendorNumber?: string | null;
    summary?: string | null;
    /** Format: date-time */
    billDate?: string | null;
    /** Format: date-time */
    earlyDiscountDate?: string | null;
    billAmount?: string | null;
    vendorInvoiceTotal?: string | null;
    taxAmount?: string | null;
    shippingAmount?: string | null;
    landedCostMethod: LandedCostMethod | (string & {});
    otherAmount?: string | null;
    createdBy?: string | null;
    /** Format: date-time */
    createdOn?: string | null;
    /** Format: date-time */
    modifiedOn?: string | null;
    termName?: string | null;
    /** Format: date-time */
    dueDate?: string | null;
    doNotPay: boolean;
    /** Format: date-time */
    dateCanceled?: string | null;
    canceledBy?: NamedFieldResponse | null;
    shipToDescription?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    taxZone?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    remittanceVendorInfo?: NamedFieldResponse | null;
    shipTo?: AddressResponse | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: ApBillItemResponse[] | null;
    expenseItems?: ApBillExpenseItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    /** Format: int64 */
    jobId?: number | null;
    jobNumber?: string | null;
    /** Format: date-time */
    dateReconciled?: string | null;
}

export type LandedCostMethod = "None" | "ByValue";

export interface NamedFieldResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
}

export interface BatchResponse {
    /** Format: int64 */
    id: number;
    number?: string | null;
    name?: string | null;
}

export interface AddressResponse {
    street?: string | null;
    unit?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
    country?: string | null;
}

export interface ApBillItemResponse {
    /** Format: int32 */
    order: number;
    name?: string | null;
    /** Format: html */
    description?: string | null;
    quantity?: string | null;
    cost?: string | null;
    allocatedTax?: string | null;
    allocatedShipping?: string | null;
    allocatedOtherCosts?: string | null;
    fullyLandedUnitCost?: string | null;
    inventoryLocation?: InventoryLocationResponse | null;
    vendorPartNumber?: string | null;
    serialNumber?: string | null;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: int64 */
    receiptItemId?: number | null;
    skuType: string;
    skuCode: string;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface InventoryLocationResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    type?: string | null;
}

export interface GLAccountResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export interface ApBillExpenseItemResponse {
    /** Format: int64 */
    id: number;
    amount: string;
    description?: string | null;
    generalLedgerAccount?: GLAccountResponse | null;
    job?: NamedFieldResponse | null;
    businessUnit?: NamedFieldResponse | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    projectLabelIds?: number[] | null;
}

export interface CustomFieldResponse {
    name?: string | null;
    value?: string | null;
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

export type LogicalOperator = "And" | "Or";

export type ApBillSyncStatus = "Pending" | "Posted" | "Exported" | "PostedAndExported";

export type ApBillStatus = "Unreconciled" | "Discrepancy" | "Reconciled" | "Canceled";

export type ApBillSource = "Undefined" | "Standalone" | "Purchasing" | "Recurring" | "OCR" | "API";

export type ApBillType = "NotSet" | "Procurement" | "ApBill";

export type ApBillThreeWayMatchDiscrepancy = "NoDiscrepancy" | "Discrepancy";

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

export interface CustomFieldUpdateRequest {
    operations: CustomFieldOperationRequest[];
}

export interface CustomFieldOperationRequest {
    /** Format: int64 */
    objectId: number;
    customFields: CustomFieldPairRequest[];
}

export interface CustomFieldPairRequest {
    name: string;
    value?: string | null;
}

export interface MarkApBillAsExportedUpdateResponse {
    /** Format: int64 */
    billId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkApBillAsExportedUpdateRequest {
    billIds: number[];
}

export interface ApCreditResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ApCreditResponse[];
}

export interface ApCreditResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    inventoryReturnId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    canceledOn?: string | null;
    number?: string | null;
    referenceNumber?: string | null;
    memo?: string | null;
    /** Format: decimal */
    amount: number;
    /** Format: decimal */
    appliedAmount: number;
    status: VendorCreditStatus | (string & {});
    syncStatus: ApCreditSyncStatus | (string & {});
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    remittanceVendor?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    paymentStatus: ApPaymentStatus | (string & {});
    splits: ApCreditSplitModelResponse[];
    /** Format: int64 */
    budgetCodeId?: number | null;
    customFields?: CustomFieldResponse[] | null;
}

export type VendorCreditStatus = "Unreconciled" | "Canceled";

export type ApCreditSyncStatus = "Pending" | "Posted" | "Exported";

export type ApPaymentStatus = "Unpaid" | "ReadyForApproval" | "Initiated" | "Paid" | "Cancelled" | "InTransit" | "Processing" | "Rejected";

export interface ApCreditSplitModelResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    inventoryBillId: number;
    /** Format: int64 */
    vendorCreditId: number;
    /** Format: decimal */
    amount: number;
}

export type InventoryBillSyncStatus = "Pending" | "Posted" | "Exported" | "PostedAndExported";

export interface MarkApCreditAsExportedUpdateResponse {
    /** Format: int64 */
    apCreditId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkApCreditAsExportedUpdateRequest {
    /** Format: int64 */
    apCreditId: number;
}

export interface ApPaymentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ApPaymentResponse[];
}

export interface ApPaymentResponse {
    /** Format: int64 */
    id: number;
    active?: boolean | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    approvedDate?: string | null;
    method: ApPaymentMethod | (string & {});
    name?: string | null;
    printCheck?: boolean | null;
    /** Format: decimal */
    amount: number;
    errorMessage?: string | null;
    status: ApPaymentStatus | (string & {});
    syncStatus: ApPaymentSyncStatus | (string & {});
    batch?: BatchResponse | null;
    glAccount?: GLAccountResponse | null;
    businessUnit?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    remittanceVendor?: NamedFieldResponse | null;
    splits: ApPaymentSplitApiModel[];
    customFields?: CustomFieldResponse[] | null;
}

export type ApPaymentMethod = "AccountingSystem" | "ServiceTitan";

export type ApPaymentSyncStatus = "Pending" | "Posted" | "Exported";

export interface ApPaymentSplitApiModel {
    /** Format: int64 */
    id: number;
    active?: boolean | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    documentId?: number | null;
    /** Format: int64 */
    inventoryBillId?: number | null;
    /** Format: decimal */
    amount: number;
}

export interface MarkApPaymentAsExportedUpdateResponse {
    /** Format: int64 */
    apPaymentId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkApPaymentAsExportedUpdateRequest {
    /** Format: int64 */
    apPaymentId: number;
    externalId?: string | null;
    externalMessage?: string | null;
}

export interface CreditMemoPublicResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CreditMemoPublicResponse[];
}

export interface CreditMemoPublicResponse {
    /** Format: int64 */
    id: number;
    /** Format: date */
    date: string;
    referenceNumber?: string | null;
    /** Format: decimal */
    subTotal: number;
    /** Format: decimal */
    salesTax: number;
    salesTaxCode?: SalesTaxResponse | null;
    /** Format: decimal */
    total: number;
    /** Format: decimal */
    balance: number;
    appliedTo?: CreditMemoAppliedToCodeResponse[] | null;
    customer?: NamedFieldResponse | null;
    customerAddress?: AddressResponse | null;
    location?: NamedFieldResponse | null;
    locationAddress?: AddressResponse | null;
    businessUnit?: NamedFieldResponse | null;
    syncStatus?: string | null;
    batch?: BatchResponse | null;
    customFields?: CustomFieldResponse[] | null;
    /** Format: date-time */
    createdOn: string;
    createdBy?: string | null;
    /** Format: date-time */
    modifiedOn: string;
    modifiedBy?: string | null;
    description?: string | null;
    active: boolean;
    importId?: string | null;
    exportId?: string | null;
}

export interface SalesTaxResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    /** Format: decimal */
    taxRate: number;
}

export interface CreditMemoAppliedToCodeResponse {
    /** Format: int64 */
    appliedId: number;
    /** Format: int64 */
    appliedTo: number;
    /** Format: decimal */
    appliedAmount: number;
    /** Format: date */
    appliedOn: string;
    appliedBy?: string | null;
    appliedToReferenceNumber?: string | null;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export type AmountComparisonOperator = "Equal" | "NotEqual" | "GreaterThan" | "GreaterThanOrEqual" | "LessThan" | "LessThanOrEqual";

export interface CreditMemoItemsPublicResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CreditMemoItemsPublicResponse[];
}

export interface CreditMemoItemsPublicResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    description?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: decimal */
    price: number;
    type?: string | null;
    skuName?: string | null;
    /** Format: int64 */
    skuId: number;
    /** Format: decimal */
    total: number;
    taxable: boolean;
    revenueGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    expensesGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    /** Format: date-time */
    createdOn: string;
    createdBy?: string | null;
    businessUnit?: CreditMemoItemNamedEntityResponse | null;
}

export interface CreditMemoItemGLAccountResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
}

export interface CreditMemoItemNamedEntityResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
}

export interface CreditMemosItemsPublicResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CreditMemosItemsPublicResponse[];
}

export interface CreditMemosItemsPublicResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    description?: string | null;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    cost: number;
    /** Format: decimal */
    price: number;
    type?: string | null;
    skuName?: string | null;
    /** Format: int64 */
    skuId: number;
    /** Format: decimal */
    total: number;
    taxable: boolean;
    revenueGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    expensesGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    /** Format: date-time */
    createdOn: string;
    createdBy?: string | null;
    businessUnit?: CreditMemoItemNamedEntityResponse | null;
    /** Format: int64 */
    creditMemoId: number;
}

export interface CreditMemoUpdatePublicResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    summary?: string | null;
    /** Format: date */
    date: string;
    /** Format: int64 */
    businessUnitId: number;
}

export interface CreditMemoUpdatePublicRequest {
    active?: boolean;
    summary?: string;
    /** Format: date */
    date?: string;
    /** Format: int64 */
    businessUnitId?: number;
}

export interface CreditMemoAddSplitsPublicResponse {
    /** Format: int64 */
    id: number;
    splits?: CreditMemoAddSplitPublicResponse[] | null;
}

export interface CreditMemoAddSplitPublicResponse {
    /** Format: int64 */
    invoiceId: number;
    /** Format: decimal */
    amount: number;
}

export interface CreditMemoAddSplitsPublicRequest {
    splits?: (CreditMemoAddSplitPublicRequest | null)[] | null;
}

export interface CreditMemoAddSplitPublicRequest {
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: decimal */
    amount?: number | null;
}

export interface MarkCreditMemoAsExportedResponse {
    /** Format: int64 */
    creditMemoId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkCreditMemoAsExportedRequest {
    /** Format: int64 */
    creditMemoId: number;
    externalId?: string | null;
    externalMessage?: string | null;
}

export interface DetailedDepositResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: DetailedDepositResponse[];
}

export interface DetailedDepositResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    depositStatus?: string | null;
    syncStatus?: string | null;
    batch?: BatchResponse | null;
    /** Format: date-time */
    createdOn: string;
    createdBy?: string | null;
    /** Format: date-time */
    modifiedOn?: string | null;
    active: boolean;
    importId?: string | null;
    /** Format: date-time */
    depositDate: string;
    reviewStatus?: string | null;
    /** Format: date-time */
    reviewedOn?: string | null;
    /** Format: decimal */
    grossAmount: number;
    /** Format: decimal */
    netAmount: number;
    /** Format: decimal */
    fees?: number | null;
    bankAccount?: BankAccountResponse | null;
    feeAccount?: FeeAccountResponse | null;
}

export interface BankAccountResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export interface FeeAccountResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export type DepositReviewStatus = "NeedsReview" | "Reviewed";

export type DepositStatus = "Undefined" | "Open" | "Deposited";

export type SyncStatus = "Pending" | "Posted" | "Exported";

export interface DetailedTransactionResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: DetailedTransactionResponse[];
}

export interface DetailedTransactionResponse {
    /** Format: int64 */
    id: number;
    syncStatus?: string | null;
    referenceNumber?: string | null;
    /** Format: date-time */
    date?: string | null;
    type?: string | null;
    typeId?: string | null;
    total?: string | null;
    unappliedAmount?: string | null;
    memo?: string | null;
    customer?: NamedFieldResponse | null;
    businessUnit?: NamedFieldResponse | null;
    deposit?: NamedFieldResponse | null;
    batch?: BatchResponse | null;
    createdBy?: string | null;
    generalLedgerAccount?: GLAccountResponse | null;
    appliedTo?: PaymentAppliedResponse[] | null;
    customFields?: CustomFieldModel[] | null;
    authCode?: string | null;
    checkNumber?: string | null;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    createdOn: string;
    active: boolean;
}

export interface PaymentAppliedResponse {
    appliedAmount?: string | null;
    appliedBy?: string | null;
    /** Format: int64 */
    appliedId: number;
    /** Format: date-time */
    appliedOn?: string | null;
    /** Format: int64 */
    appliedTo: number;
    appliedToReferenceNumber?: string | null;
}

export interface CustomFieldModel {
    name: string;
    value: string;
}

export interface MarkDepositsAsExportedRequestArgs {
    ids?: number[] | null;
}

export interface ExportInvoiceResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportInvoiceResponse[];
}

export interface ExportInvoiceResponse {
    /** Format: html */
    summary?: string | null;
    items?: InvoiceItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    active: boolean;
    discountTotal?: string | null;
    importId?: string | null;
    exportId?: string | null;
    /** Format: int64 */
    materialSkuId?: number | null;
    /** Format: int64 */
    membershipId?: number | null;
    /** Format: date-time */
    paidOn?: string | null;
    invoiceConfiguration: InvoiceConfiguration | (string & {});
    /** Format: int64 */
    id: number;
    syncStatus?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    referenceNumber?: string | null;
    /** Format: date-time */
    invoiceDate?: string | null;
    /** Format: date-time */
    dueDate?: string | null;
    subTotal?: string | null;
    salesTax?: string | null;
    salesTaxCode?: SalesTaxResponse | null;
    /** Format: int64 */
    taxZoneId?: number | null;
    total?: string | null;
    balance?: string | null;
    invoiceType?: NamedFieldResponse | null;
    customer?: NamedFieldResponse | null;
    customerAddress?: AddressResponse | null;
    location?: NamedFieldResponse | null;
    locationAddress?: AddressResponse | null;
    businessUnit?: NamedFieldResponse | null;
    termName?: string | null;
    createdBy?: string | null;
    batch?: BatchResponse | null;
    /** Format: date-time */
    depositedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn?: string | null;
    /** Format: int64 */
    adjustmentToId?: number | null;
    job?: JobResponse | null;
    /** Format: int64 */
    projectId?: number | null;
    royalty?: RoyaltyResponse | null;
    employeeInfo?: EmployeeInfoResponse | null;
    commissionEligibilityDate?: string | null;
    sentStatus: InvoiceSentStatus | (string & {});
    reviewStatus: InvoiceReviewStatus | (string & {});
    assignedTo?: NamedFieldResponse | null;
}

export interface InvoiceItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: html */
    description?: string | null;
    quantity?: string | null;
    cost?: string | null;
    totalCost?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    inventoryLocation?: string | null;
    price?: string | null;
    type: InvoiceItemType | (string & {});
    skuName?: string | null;
    /** Format: int64 */
    skuId: number;
    total?: string | null;
    inventory: boolean;
    taxable: boolean;
    isChargeable: boolean;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    /** Format: int64 */
    membershipTypeId: number;
    itemGroup?: ItemGroupResponse | null;
    displayName?: string | null;
    /** Format: decimal */
    soldHours?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    serviceDate?: string | null;
    /** Format: int32 */
    order: number;
    businessUnit?: NamedFieldResponse | null;
    /** Format: int64 */
    createdById?: number | null;
    displayInAmount?: boolean | null;
    importId?: string | null;
    exportId?: string | null;
    inventoryStatus?: string | null;
    addOn: boolean;
    memberPrice?: string | null;
    /** Format: int64 */
    technicianId?: number | null;
    /** Format: int64 */
    installedEquipmentId?: number | null;
    /** Format: int64 */
    estimateItemId?: number | null;
}

export type InvoiceItemType = "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";

export interface ItemGroupResponse {
    /** Format: int64 */
    rootId: number;
    name?: string | null;
}

export type InvoiceConfiguration = "JobInvoice" | "ProjectInvoice" | "CounterSales" | "MembershipInvoice" | "InterestChargeInvoice" | "ARImportInvoice";

export interface JobResponse {
    /** Format: int64 */
    id: number;
    number?: string | null;
    type?: string | null;
}

export interface RoyaltyResponse {
    status?: string | null;
    /** Format: date-time */
    date?: string | null;
    /** Format: date-time */
    sentOn?: string | null;
    memo?: string | null;
}

export interface EmployeeInfoResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    /** Format: date-time */
    modifiedOn: string;
}

export type InvoiceSentStatus = "NotSent" | "Sent" | "Opened";

export type InvoiceReviewStatus = "NeedsReview" | "OnHold" | "Reviewed" | "PendingApproval" | "Rejected" | "ReadyForBilling" | "Invoiced";

export interface ExportInvoiceItemResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportInvoiceItemResponse[];
}

export interface ExportInvoiceItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: html */
    description?: string | null;
    quantity?: string | null;
    cost?: string | null;
    totalCost?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    inventoryLocation?: string | null;
    price?: string | null;
    type: InvoiceItemType | (string & {});
    skuName?: string | null;
    /** Format: int64 */
    skuId: number;
    total?: string | null;
    inventory: boolean;
    taxable: boolean;
    isChargeable: boolean;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    /** Format: int64 */
    membershipTypeId: number;
    itemGroup?: ItemGroupResponse | null;
    displayName?: string | null;
    /** Format: decimal */
    soldHours?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    serviceDate?: string | null;
    /** Format: int32 */
    order: number;
    businessUnit?: NamedFieldResponse | null;
    /** Format: int64 */
    createdById?: number | null;
    displayInAmount?: boolean | null;
    importId?: string | null;
    exportId?: string | null;
    inventoryStatus?: string | null;
    addOn: boolean;
    memberPrice?: string | null;
    /** Format: int64 */
    technicianId?: number | null;
    /** Format: int64 */
    installedEquipmentId?: number | null;
    /** Format: int64 */
    estimateItemId?: number | null;
    active: boolean;
    /** Format: int64 */
    invoiceId: number;
}

export interface ExportPaymentResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportPaymentResponse[];
}

export interface ExportPaymentResponse {
    active: boolean;
    appliedTo?: PaymentAppliedResponse[] | null;
    authCode?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    checkNumber?: string | null;
    createdBy?: string | null;
    /** Format: date-time */
    createdOn: string;
    customer?: NamedFieldResponse | null;
    customFields?: CustomFieldModel[] | null;
    /** Format: date-time */
    date?: string | null;
    deposit?: NamedFieldResponse | null;
    generalLedgerAccount?: GLAccountResponse | null;
    /** Format: int64 */
    id: number;
    memo?: string | null;
    /** Format: date-time */
    modifiedOn: string;
    referenceNumber?: string | null;
    /** Format: int64 */
    refundedPaymentId?: number | null;
    syncStatus?: string | null;
    total?: string | null;
    type?: string | null;
    typeId?: string | null;
    unappliedAmount?: string | null;
}

export interface ExportInventoryBillResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportInventoryBillResponse[];
}

export interface ExportInventoryBillResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    purchaseOrderId?: number | null;
    syncStatus?: string | null;
    referenceNumber?: string | null;
    vendorNumber?: string | null;
    summary?: string | null;
    /** Format: date-time */
    billDate?: string | null;
    billAmount?: string | null;
    taxAmount?: string | null;
    shippingAmount?: string | null;
    otherAmount?: string | null;
    createdBy?: string | null;
    /** Format: date-time */
    createdOn?: string | null;
    /** Format: date-time */
    modifiedOn?: string | null;
    termName?: string | null;
    /** Format: date-time */
    dueDate?: string | null;
    shipToDescription?: string | null;
    /** Format: date-time */
    postDate?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    taxZone?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    shipTo?: AddressResponse | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: InventoryBillItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    /** Format: int64 */
    jobId?: number | null;
    jobNumber?: string | null;
    /** Format: date-time */
    dateReconciled?: string | null;
    active: boolean;
    landedCostMethod: ((LandedCostMethod | (string & {})) | number) | null;
}

export interface InventoryBillItemResponse {
    /** Format: int32 */
    order: number;
    name?: string | null;
    /** Format: html */
    description?: string | null;
    quantity?: string | null;
    cost?: string | null;
    allocatedTax?: string | null;
    allocatedShipping?: string | null;
    allocatedOtherCosts?: string | null;
    fullyLandedUnitCost?: string | null;
    inventoryLocation?: string | null;
    serialNumber?: string | null;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    /** Format: int64 */
    receiptItemId?: number | null;
    skuType: string;
    skuCode: string;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface GlAccountExtendedResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: GlAccountExtendedResponse[];
}

export interface GlAccountExtendedResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    number?: string | null;
    description?: string | null;
    type?: string | null;
    subtype?: string | null;
    active: boolean;
    isIntacctGroup: boolean;
    isIntacctBankAccount: boolean;
    source: GeneralLedgerAccountSource | (string & {});
    defaultAccountType?: (DefaultAccountType | (string & {})) | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type GeneralLedgerAccountSource = "Undefined" | "AccountingSystem" | "ManuallyCreated" | "PublicApi";

export type DefaultAccountType = "CheckingAccount" | "UndepositedFunds" | "AccountsReceivable" | "Inventory" | "AccountsPayable" | "CustomerRefundsPayable" | "SalesTaxPayable" | "CustomerDeposits" | "MembershipAgreements" | "RetainedEarnings" | "Revenue" | "MembershipRevenue" | "Refunds" | "CostOfGoodsSoldMaterials" | "CostOfGoodsSoldEquipment" | "CostOfGoodsSoldShipping" | "CostOfGoodsSoldTax" | "PayrollLabor" | "PayrollEmployeeTaxes" | "EmployeeBenefits" | "EmployerTaxes" | "EmployerBenefits" | "Deductions" | "InventoryAdjustments" | "CostOfGoodsSoldRestockingFee" | "CostOfGoodsSoldLabor" | "PayrollLiability" | "PayrollClearing" | "CommittedCosts" | "GoodsReceivedNotInvoiced" | "VendorDiscount" | "ProcessingFees" | "GoodsReturnedNotCredited" | "UseTaxExpense" | "UseTaxLiability";

export interface GlAccountTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: GlAccountTypeResponse[];
}

export interface GlAccountTypeResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    parentTypeId?: number | null;
    name?: string | null;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface GlAccountCreateRequest {
    name?: string | null;
    number?: string | null;
    description?: string | null;
    type?: string | null;
    subtype?: string | null;
}

export interface GlAccountUpdateRequest {
    name?: string | null;
    number?: string | null;
    description?: string | null;
    type?: string | null;
    subtype?: string | null;
    active?: boolean | null;
}

export interface InventoryBillResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    purchaseOrderId?: number | null;
    syncStatus?: string | null;
    referenceNumber?: string | null;
    vendorNumber?: string | null;
    summary?: string | null;
    /** Format: date-time */
    billDate?: string | null;
    billAmount?: string | null;
    taxAmount?: string | null;
    shippingAmount?: string | null;
    landedCostMethod: LandedCostMethod | (string & {});
    otherAmount?: string | null;
    createdBy?: string | null;
    /** Format: date-time */
    createdOn?: string | null;
    /** Format: date-time */
    modifiedOn?: string | null;
    termName?: string | null;
    /** Format: date-time */
    dueDate?: string | null;
    shipToDescription?: string | null;
    /** Format: date-time */
    postDate?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    taxZone?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    shipTo?: AddressResponse | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: InventoryBillItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    /** Format: int64 */
    jobId?: number | null;
    jobNumber?: string | null;
    /** Format: date-time */
    dateReconciled?: string | null;
}

export type BillType = "NotSet" | "Procurement" | "ApBill" | "RecurringBill";

export type InventoryBillThreeWayMatchDiscrepancy = "NoDiscrepancy" | "Discrepancy";

export interface InventoryBillResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InventoryBillResponse[];
}

export interface MarkInventoryBillAsExportedUpdateResponse {
    /** Format: int64 */
    inventoryBillId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkInventoryBillAsExportedUpdateRequest {
    inventoryBillIds: number[];
}

export interface InvoiceResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InvoiceResponse[];
}

export interface InvoiceResponse {
    /** Format: int64 */
    id: number;
    syncStatus?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    referenceNumber?: string | null;
    /** Format: date-time */
    invoiceDate?: string | null;
    /** Format: date-time */
    dueDate?: string | null;
    subTotal?: string | null;
    salesTax?: string | null;
    salesTaxCode?: SalesTaxResponse | null;
    /** Format: int64 */
    taxZoneId?: number | null;
    total?: string | null;
    balance?: string | null;
    invoiceType?: NamedFieldResponse | null;
    customer?: NamedFieldResponse | null;
    customerAddress?: AddressResponse | null;
    location?: NamedFieldResponse | null;
    locationAddress?: AddressResponse | null;
    businessUnit?: NamedFieldResponse | null;
    termName?: string | null;
    createdBy?: string | null;
    batch?: BatchResponse | null;
    /** Format: date-time */
    depositedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn?: string | null;
    /** Format: int64 */
    adjustmentToId?: number | null;
    job?: JobResponse | null;
    /** Format: int64 */
    projectId?: number | null;
    royalty?: RoyaltyResponse | null;
    employeeInfo?: EmployeeInfoResponse | null;
    commissionEligibilityDate?: string | null;
    sentStatus: InvoiceSentStatus | (string & {});
    reviewStatus: InvoiceReviewStatus | (string & {});
    assignedTo?: NamedFieldResponse | null;
    /** Format: html */
    summary?: string | null;
    items?: InvoiceItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    active: boolean;
    discountTotal?: string | null;
    importId?: string | null;
    exportId?: string | null;
    /** Format: int64 */
    materialSkuId?: number | null;
    /** Format: int64 */
    membershipId?: number | null;
    /** Format: date-time */
    paidOn?: string | null;
    invoiceConfiguration: InvoiceConfiguration | (string & {});
}

export type ActiveStateFilterType = "ActiveOnly" | "InactiveOnly" | "All";

export type TransactionStatus = "Pending" | "Posted" | "Exported";

export type BalanceComparer = "Equals" | "NotEquals" | "Greater" | "Less";

export interface AdjustmentInvoiceCreateRequest {
    number?: string | null;
    /** Format: int64 */
    typeId?: number | null;
    /** Format: date-time */
    invoicedOn?: (Date | string) | null;
    /** Format: decimal */
    subtotal?: number | null;
    /** Format: decimal */
    tax?: number | null;
    /** Format: int64 */
    taxZoneId?: number | null;
    /** Format: html */
    summary?: string | null;
    royaltyStatus?: RoyaltyStatus | null;
    /** Format: date-time */
    royaltyDate?: (Date | string) | null;
    /** Format: date-time */
    royaltySentOn?: (Date | string) | null;
    royaltyMemo?: string | null;
    exportId?: string | null;
    reviewStatus?: InvoiceReviewStatus | null;
    /** Format: int64 */
    assignedToId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: InvoiceItemUpdateRequest[] | null;
    /** Format: int64 */
    adjustmentToId: number;
}

export type RoyaltyStatus = "Pending" | "Sent" | "Failed";

export interface InvoiceItemUpdateRequest {
    /** Format: int64 */
    skuId?: number | null;
    skuName?: string | null;
    /** Format: int64 */
    technicianId?: number | null;
    /** Format: html */
    description: string;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    unitPrice?: number | null;
    /** Format: decimal */
    cost?: number | null;
    isAddOn?: boolean | null;
    signature?: string | null;
    technicianAcknowledgementSignature?: string | null;
    /** Format: date-time */
    installedOn?: (Date | string) | null;
    inventoryWarehouseName?: string | null;
    skipUpdatingMembershipPrices?: boolean | null;
    itemGroupName?: string | null;
    /** Format: int64 */
    itemGroupRootId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    durationBillingId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    id?: number | null;
}

export interface InvoiceUpdateRequest {
    number?: string | null;
    /** Format: int64 */
    typeId?: number | null;
    /** Format: date-time */
    invoicedOn?: (Date | string) | null;
    /** Format: decimal */
    subtotal?: number | null;
    /** Format: decimal */
    tax?: number | null;
    /** Format: int64 */
    taxZoneId?: number | null;
    /** Format: html */
    summary?: string | null;
    royaltyStatus?: RoyaltyStatus | null;
    /** Format: date-time */
    royaltyDate?: (Date | string) | null;
    /** Format: date-time */
    royaltySentOn?: (Date | string) | null;
    royaltyMemo?: string | null;
    exportId?: string | null;
    reviewStatus?: InvoiceReviewStatus | null;
    /** Format: int64 */
    assignedToId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    items?: InvoiceItemUpdateRequest[] | null;
    /** Format: date */
    dueDate?: string | null;
    payments?: PaymentSettlementUpdateRequest[] | null;
}

export interface PaymentSettlementUpdateRequest {
    /** Format: int64 */
    id: number;
    settlementStatus?: SettlementStatus | null;
    /** Format: date-time */
    settlementDate?: (Date | string) | null;
}

export type SettlementStatus = "NotSettled" | "Settled";

export interface MarkInvoiceAsExportedUpdateResponse {
    /** Format: int64 */
    invoiceId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkInvoiceAsExportedUpdateRequest {
    /** Format: int64 */
    invoiceId: number;
    externalId?: string | null;
    externalMessage?: string | null;
}

export interface GetInvoiceTasksResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: GetInvoiceTasksResponse[];
}

export interface GetInvoiceTasksResponse {
    /** Format: guid */
    taskId: string;
    type?: string | null;
    name?: string | null;
    status?: string | null;
    /** Format: guid */
    assigneeId?: string | null;
    /** Format: date-time */
    dueDate?: string | null;
    description?: string | null;
    templateId?: string | null;
    reason?: string | null;
    relations: InvoiceTaskRelationResponse[];
}

export interface InvoiceTaskRelationResponse {
    type?: string | null;
    /** Format: guid */
    taskId: string;
}

export interface CreateInvoiceTaskResponse {
    executionId: string;
    tasks: CreatedTaskResponse[];
    status: string;
    errors: TemplateExecutionErrorResponse[];
}

export interface CreatedTaskResponse {
    /** Format: guid */
    taskId: string;
    key: string;
}

export interface TemplateExecutionErrorResponse {
    message: string;
}

export interface CreateInvoiceTaskRequest {
    templateId: string;
    variables?: {
        [key: string]: string;
    } | null;
}

export interface UpdateInvoiceTaskResponse {
    /** Format: guid */
    taskId: string;
}

export interface UpdateInvoiceTaskRequest {
    name?: string | null;
    status?: string | null;
    /** Format: guid */
    assigneeId?: string | null;
    /** Format: date-time */
    dueDate?: (Date | string) | null;
    description?: string | null;
}

export interface JournalEntryResponse {
    /** Format: guid */
    id?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int32 */
    number: number;
    name?: string | null;
    source: JournalEntrySource | (string & {});
    status: JournalEntryPostingStatus | (string & {});
    syncStatus: JournalEntrySyncStatus | (string & {});
    /** Format: int32 */
    versionId: number;
    /** Format: int32 */
    lastSyncVersionId?: number | null;
    message?: string | null;
    /** Format: date-time */
    postDate?: string | null;
    /** Format: date-time */
    exportedOn?: string | null;
    exportedBy?: NamedFieldResponse | null;
    customFields?: CustomFieldResponse[] | null;
    url?: string | null;
    isEmpty: boolean;
}

export type JournalEntrySource = "ServiceTitan" | "External";

export type JournalEntryPostingStatus = "Open" | "Closed";

export type JournalEntrySyncStatus = "NotSynced" | "InProgress" | "Synced" | "OutOfSync" | "Error" | "Excluded";

export interface JournalEntryResponsePage {
    /** Format: int32 */
    pageSize: number;
    /** Format: int32 */
    page: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JournalEntryResponse[];
}

export type JournalEntryTransactionType = "Unspecified" | "Invoice" | "Payment" | "Bill" | "VendorCredit" | "VendorPayment" | "InventoryAdjustment" | "PaymentApplication" | "BankDeposit" | "InventoryReturn" | "InventoryTransfer" | "RevenueRecognition" | "Estimate" | "PurchaseOrder" | "Receipt" | "GrossPayItem" | "PayrollPeriod" | "Manual" | "ItemConsumption" | "External" | "CreditMemo" | "CreditMemoApplication";

export type EmptyJeHandling = "IncludeExceptNotSynced" | "Include" | "Exclude";

export interface JournalEntrySummaryResponsePage {
    /** Format: int32 */
    pageSize: number;
    /** Format: int32 */
    page: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JournalEntrySummaryResponse[];
}

export interface JournalEntrySummaryResponse {
    /** Format: date-time */
    postDate?: string | null;
    account: GeneralLedgerAccount;
    /** Format: decimal */
    credit: number;
    /** Format: decimal */
    debit: number;
    memo?: string | null;
    businessUnit?: NamedFieldResponse | null;
}

export interface GeneralLedgerAccount {
    /** Format: int64 */
    id: number;
    number?: string | null;
    name?: string | null;
    type?: string | null;
    subtype?: string | null;
}

export interface JournalEntryDetailsResponsePage {
    /** Format: int32 */
    pageSize: number;
    /** Format: int32 */
    page: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JournalEntryDetailsResponse[];
}

export interface JournalEntryDetailsResponse {
    /** Format: date-time */
    postDate?: string | null;
    account: GeneralLedgerAccount;
    /** Format: decimal */
    debit: number;
    /** Format: decimal */
    credit: number;
    memo?: string | null;
    /** Format: decimal */
    quantity?: number | null;
    /** Format: decimal */
    unitAmount?: number | null;
    externalObjects?: ExternalObjectResponse[] | null;
    transaction?: JournalEntryTransaction | null;
    businessUnit?: NamedFieldResponse | null;
    customer?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    inventoryLocation?: NamedFieldResponse | null;
    job?: NumberFieldResponse | null;
    customerLocation?: NamedFieldResponse | null;
    paymentType?: NamedFieldResponse | null;
    project?: NumberFieldResponse | null;
    serviceAgreement?: NumberFieldResponse | null;
    appliedTo?: JournalEntryTransaction | null;
    sku?: JournalEntrySku | null;
    /** Format: date */
    transactionDate?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
}

export interface ExternalObjectResponse {
    id?: string | null;
    type?: string | null;
    name?: string | null;
    url?: string | null;
}

export interface JournalEntryTransaction {
    /** Format: int64 */
    id: number;
    type: JournalEntryTransactionType | (string & {});
    refNumber?: string | null;
}

export interface JournalEntryTransactionInput {
    /** Format: int64 */
    id: number;
    type: JournalEntryTransactionType;
    refNumber?: string | null;
}

export interface NumberFieldResponse {
    /** Format: int64 */
    id: number;
    number?: string | null;
}

export interface JournalEntrySku {
    /** Format: int64 */
    id: number;
    type?: (JournalEntrySkuType | (string & {})) | null;
    code?: string | null;
}

export type JournalEntrySkuType = "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";

export interface JournalEntryCreateRequest {
    name?: string | null;
    status: JournalEntryPostingStatus;
    /** Format: int32 */
    versionId: number;
    message?: string | null;
    /** Format: date */
    postDate?: string | null;
    customFields?: {
        [key: string]: string | null;
    } | null;
    lines?: JournalEntryLineCreateRequest[] | null;
}

export interface JournalEntryLineCreateRequest {
    /** Format: date */
    postDate?: string | null;
    /** Format: int64 */
    accountId?: number | null;
    /** Format: decimal */
    debit: number;
    /** Format: decimal */
    credit: number;
    memo?: string | null;
    /** Format: decimal */
    quantity?: number | null;
    /** Format: decimal */
    unitAmount?: number | null;
    externalObjects?: ExternalObjectSaveRequest[] | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    customerId?: number | null;
    /** Format: int64 */
    vendorId?: number | null;
    /** Format: int64 */
    inventoryLocationId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    customerLocationId?: number | null;
    /** Format: int64 */
    paymentTypeId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    /** Format: int64 */
    employeeId?: number | null;
    /** Format: int64 */
    serviceAgreementId?: number | null;
    appliedTo?: JournalEntryTransactionInput | null;
    sku?: JournalEntrySkuSaveRequest | null;
}

export interface ExternalObjectSaveRequest {
    id?: string | null;
    type?: string | null;
    name?: string | null;
    url?: string | null;
}

export interface JournalEntrySkuSaveRequest {
    /** Format: int64 */
    id: number;
    type: JournalEntrySkuType;
}

export interface JournalEntrySaveRequest {
    name?: string | null;
    status: JournalEntryPostingStatus;
    /** Format: int32 */
    versionId: number;
    message?: string | null;
    /** Format: date */
    postDate?: string | null;
    customFields?: {
        [key: string]: string | null;
    } | null;
    lines?: JournalEntryLineCreateRequest[] | null;
}

export interface JournalEntryUpdateRequest {
    status?: JournalEntryStatus;
    customFields?: {
        [key: string]: string | null;
    } | null;
}

export type JournalEntryStatus = "Open" | "Closed";

export interface JournalEntrySyncUpdateRequest {
    syncStatus: JournalEntrySyncStatus;
    /** Format: int32 */
    versionId?: number;
    message?: string;
    customFields?: {
        [key: string]: string | null;
    } | null;
}

export interface DetailedPaymentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: DetailedPaymentResponse[];
}

export interface DetailedPaymentResponse {
    active: boolean;
    appliedTo?: PaymentAppliedResponse[] | null;
    authCode?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    checkNumber?: string | null;
    createdBy?: string | null;
    /** Format: date-time */
    createdOn: string;
    customer?: NamedFieldResponse | null;
    customFields?: CustomFieldModel[] | null;
    /** Format: date-time */
    date?: string | null;
    deposit?: NamedFieldResponse | null;
    generalLedgerAccount?: GLAccountResponse | null;
    /** Format: int64 */
    id: number;
    memo?: string | null;
    /** Format: date-time */
    modifiedOn: string;
    referenceNumber?: string | null;
    /** Format: int64 */
    refundedPaymentId?: number | null;
    syncStatus?: string | null;
    total?: string | null;
    type?: string | null;
    typeId?: string | null;
    unappliedAmount?: string | null;
}

export type PaymentTransactionType = "Undefined" | "JournalEntry" | "ReceivePayment";

export interface PaymentResponse {
    active?: boolean | null;
    authCode?: string | null;
    checkNumber?: string | null;
    /** Format: int64 */
    customerId?: number | null;
    exportId?: string | null;
    /** Format: int64 */
    id: number;
    memo?: string | null;
    /** Format: date-time */
    paidOn?: string | null;
    splits: PaymentSplitApiModel[];
    status?: (PaymentStatus | (string & {})) | null;
    transactionStatus?: (TransactionProcessingStatus | (string & {})) | null;
    /** Format: int64 */
    typeId: number;
}

export interface PaymentSplitApiModel {
    /** Format: decimal */
    amount?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    invoiceNumber?: string | null;
}

export type PaymentStatus = "Pending" | "Posted" | "Exported";

export type TransactionProcessingStatus = "Success" | "Fail" | "Pending" | "Rejected";

export interface PaymentUpdateRequest {
    active?: boolean;
    authCode?: string;
    checkNumber?: string;
    exportId?: string;
    memo?: string;
    /** Format: date-time */
    paidOn?: Date | string;
    splits: PaymentSplitApiModel[];
    status?: PaymentStatus;
    /** Format: int64 */
    typeId: number;
}

export interface PaymentStatusBatchRequest {
    paymentIds: number[];
    status: PaymentStatus;
}

export interface PaymentTermAPIModel {
    /** Format: int64 */
    id?: number | null;
    name?: string | null;
    dueDayType: PaymentTermDueDayType | (string & {});
    /** Format: int32 */
    dueDay?: number | null;
    isCustomerDefault: boolean;
    isVendorDefault: boolean;
    active: boolean;
    inUse?: boolean | null;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    createdOn: string;
    paymentTermDiscountModel: PaymentTermDiscountAPIModel;
    interestSettings: InterestSettingsAPIModel;
}

export type PaymentTermDueDayType = "NumberOfDays" | "CertainDayOfCurrentMonth" | "CertainDayOfFollowingMonth";

export interface PaymentTermDiscountAPIModel {
    /** Format: int64 */
    id?: number | null;
    discountApplyTo?: (PaymentTermApplyTo | (string & {})) | null;
    /** Format: decimal */
    discount?: number | null;
    discountType?: (PaymentTermValueType | (string & {})) | null;
    account?: string | null;
    applyBy?: (DiscountAppliedBy | (string & {})) | null;
    /** Format: int32 */
    applyByValue?: number | null;
}

export type PaymentTermApplyTo = "ApplyToTotalAmount" | "ApplyToSubtotalAmount" | "ApplyToRemainingBalance";

export type PaymentTermValueType = "Fixed" | "Percent";

export type DiscountAppliedBy = "NumberOfDays" | "DayOfMonth" | "DayOfFollowingMonth";

export interface InterestSettingsAPIModel {
    /** Format: int64 */
    id?: number | null;
    rateType: InterestRateType | (string & {});
    /** Format: decimal */
    flatRateValue?: number | null;
    /** Format: decimal */
    percentageRateValue?: number | null;
    chargeMethod?: (InterestChargeMethod | (string & {})) | null;
    frequency: InterestChargeFrequency | (string & {});
    /** Format: int32 */
    gracePeriod?: number | null;
    targetInvoices: (InterestTargetInvoice | (string & {}))[];
    /** Format: int64 */
    taskId: number;
    taskDisplayName: string;
}

export type InterestRateType = "Flat" | "Percentage" | "MaxOfFlatAndPercentage";

export type InterestChargeMethod = "PrincipalOnly" | "Total";

export type InterestChargeFrequency = "Once" | "Daily" | "Monthly";

export type InterestTargetInvoice = "JobInvoices" | "MembershipInvoices" | "ProgressInvoices" | "PointOfSalesInvoices";

export interface PaymentTermAPIModelPage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PaymentTermAPIModel[];
}

export interface PaymentTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PaymentTypeResponse[];
}

export interface PaymentTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    modifiedOn?: string | null;
    /** Format: date-time */
    createdOn?: string | null;
}

export interface RemittanceVendorResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: RemittanceVendorResponse[];
}

export interface RemittanceVendorResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    active: boolean;
    customerId?: string | null;
    isApproved: boolean;
    isVerified: boolean;
    contactInfo?: RemittanceVendorContactInfoResponse | null;
    address?: AddressResponse | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface RemittanceVendorContactInfoResponse {
    firstName?: string | null;
    lastName?: string | null;
    phone?: string | null;
    email?: string | null;
    fax?: string | null;
}

export interface TaxZoneResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TaxZoneResponse[];
}

export interface TaxZoneResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    /** Format: int32 */
    color?: number | null;
    isTaxRateSeparated: boolean;
    isMultipleTaxZone: boolean;
    rates: TaxRateResponse[];
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface TaxRateResponse {
    /** Format: int64 */
    id?: number | null;
    taxName?: string | null;
    taxBaseType: (TaxBaseTypeNames | (string & {}))[];
    /** Format: decimal */
    taxRate: number;
    salesTaxItem?: string | null;
}

export type TaxBaseTypeNames = "Subtotal" | "Labor" | "Material";

export interface ApBillsGetListPaginatedQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** Format: int32 */
    batchNumber?: number | null | undefined;
    billNumber?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    dateFrom?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateTo?: (Date | string) | null | undefined;
    jobNumber?: string | null | undefined;
    purchaseOrderNumber?: string | null | undefined;
    purchaseOrderTypes?: ((string | number) | readonly (string | number)[]) | null | undefined;
    syncStatuses?: readonly ApBillSyncStatus[] | null | undefined;
    statuses?: readonly ApBillStatus[] | null | undefined;
    sources?: readonly ApBillSource[] | null | undefined;
    /** Format: decimal */
    minCost?: number | null | undefined;
    /** Format: decimal */
    maxCost?: number | null | undefined;
    billType?: ApBillType | null | undefined;
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
    /** Format: date-time */
    dateReconciledBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateReconciledOnOrAfter?: (Date | string) | null | undefined;
    threeWayMatchDiscrepancy?: ApBillThreeWayMatchDiscrepancy | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ApBillsGetCustomFieldTypesQuery {
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

export interface ApCreditsGetListQuery {
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
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    syncStatuses?: readonly InventoryBillSyncStatus[] | null | undefined;
}

export interface ApCreditsGetCustomFieldTypesQuery {
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

export interface ApPaymentsGetListQuery {
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
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    syncStatuses?: readonly InventoryBillSyncStatus[] | null | undefined;
}

export interface ApPaymentsGetCustomFieldTypesQuery {
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

export interface CreditMemosGetCreditMemosListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    appliedToInvoiceIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    appliedToReferenceNumber?: string | null | undefined;
    /** Format: date */
    dateBefore?: (Date | string) | null | undefined;
    /** Format: date */
    dateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date */
    appliedBefore?: (Date | string) | null | undefined;
    /** Format: date */
    appliedOnOrAfter?: (Date | string) | null | undefined;
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
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    batchNumber?: string | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** Format: decimal */
    "totalFilter.Amount"?: number | null | undefined;
    "totalFilter.Comparer"?: AmountComparisonOperator | null | undefined;
    /** Format: decimal */
    "balanceFilter.Amount"?: number | null | undefined;
    "balanceFilter.Comparer"?: AmountComparisonOperator | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
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

export interface CreditMemosGetCreditMemoItemsListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
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

export interface CreditMemosGetCreditMemosItemsListQuery {
    /** The API takes 50 values at most in one call. */
    creditMemoIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
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

export interface CreditMemosGetCustomFieldTypesQuery {
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

export interface DepositsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    depositDateBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    depositDateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    reviewedBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    reviewedOnOrAfter?: (Date | string) | null | undefined;
    reviewStatus?: DepositReviewStatus | null | undefined;
    depositStatus?: DepositStatus | null | undefined;
    syncStatus?: SyncStatus | null | undefined;
    /** Format: decimal */
    grossAmountGreater?: number | null | undefined;
    /** Format: decimal */
    grossAmountLess?: number | null | undefined;
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

export interface DepositsGetTransactionsListQuery {
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

export interface ExportInvoicesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportInvoiceItemsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportPaymentsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportInventoryBillsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface GlAccountsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    names?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    numbers?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    types?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    subtypes?: ((string | number) | readonly (string | number)[]) | null | undefined;
    description?: string | null | undefined;
    source?: GeneralLedgerAccountSource | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    isIntacctGroup?: boolean | null | undefined;
    isIntacctBankAccount?: boolean | null | undefined;
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
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface GlAccountsGetTypeListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    names?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface InventoryBillsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** Format: int32 */
    batchNumber?: number | null | undefined;
    billNumber?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    dateFrom?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateTo?: (Date | string) | null | undefined;
    jobNumber?: string | null | undefined;
    purchaseOrderNumber?: string | null | undefined;
    purchaseOrderTypes?: string | null | undefined;
    syncStatuses?: readonly InventoryBillSyncStatus[] | null | undefined;
    /** Format: decimal */
    minCost?: number | null | undefined;
    /** Format: decimal */
    maxCost?: number | null | undefined;
    billType?: BillType | null | undefined;
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
    /** Format: date-time */
    dateReconciledBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateReconciledOnOrAfter?: (Date | string) | null | undefined;
    threeWayMatchDiscrepancy?: InventoryBillThreeWayMatchDiscrepancy | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface InventoryBillsGetListPaginatedQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** Format: int32 */
    batchNumber?: number | null | undefined;
    billNumber?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** Format: date-time */
    dateFrom?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateTo?: (Date | string) | null | undefined;
    jobNumber?: string | null | undefined;
    purchaseOrderNumber?: string | null | undefined;
    purchaseOrderTypes?: string | null | undefined;
    syncStatuses?: readonly InventoryBillSyncStatus[] | null | undefined;
    /** Format: decimal */
    minCost?: number | null | undefined;
    /** Format: decimal */
    maxCost?: number | null | undefined;
    billType?: BillType | null | undefined;
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
    /** Format: date-time */
    dateReconciledBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateReconciledOnOrAfter?: (Date | string) | null | undefined;
    threeWayMatchDiscrepancy?: InventoryBillThreeWayMatchDiscrepancy | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface InventoryBillsGetCustomFieldTypesQuery {
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

export interface InvoicesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    activeState?: ActiveStateFilterType | null | undefined;
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
    statuses?: readonly TransactionStatus[] | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** Format: int32 */
    batchNumber?: number | null | undefined;
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
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    jobNumber?: string | null | undefined;
    /** Format: int64 */
    businessUnitId?: number | null | undefined;
    /** Format: int64 */
    customerId?: number | null | undefined;
    /** Format: date-time */
    invoicedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    invoicedOnBefore?: (Date | string) | null | undefined;
    /** Format: int64 */
    adjustmentToId?: number | null | undefined;
    number?: string | null | undefined;
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
    /** Format: decimal */
    totalGreater?: number | null | undefined;
    /** Format: decimal */
    totalLess?: number | null | undefined;
    /** Format: decimal */
    "balanceFilter.Balance"?: number | null | undefined;
    "balanceFilter.Comparer"?: BalanceComparer | null | undefined;
    /** Format: date-time */
    dueDateBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    dueDateOnOrAfter?: (Date | string) | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
    reviewStatuses?: readonly InvoiceReviewStatus[] | null | undefined;
    assignedToIds?: readonly number[] | null | undefined;
    invoiceConfigurations?: readonly InvoiceConfiguration[] | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface InvoicesGetCustomFieldTypesQuery {
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

export interface InvoicesGetInvoiceTasksQuery {
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

export interface JournalEntriesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: date-time */
    exportedFrom?: (Date | string) | null | undefined;
    /** Format: date-time */
    exportedTo?: (Date | string) | null | undefined;
    /** Format: date-time */
    postedFrom?: (Date | string) | null | undefined;
    /** Format: date-time */
    postedTo?: (Date | string) | null | undefined;
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
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** The API takes 50 values at most in one call. */
    exportedBy?: ((string | number) | readonly (string | number)[]) | null | undefined;
    name?: string | null | undefined;
    /** Format: int32 */
    numberFrom?: number | null | undefined;
    /** Format: int32 */
    numberTo?: number | null | undefined;
    statuses?: readonly JournalEntryPostingStatus[] | null | undefined;
    syncStatuses?: readonly JournalEntrySyncStatus[] | null | undefined;
    /** Format: date-time */
    transactionPostedFrom?: (Date | string) | null | undefined;
    /** Format: date-time */
    transactionPostedTo?: (Date | string) | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    serviceAgreementIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    customerName?: string | null | undefined;
    locationName?: string | null | undefined;
    vendorName?: string | null | undefined;
    inventoryLocationName?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    refNumber?: ((string | number) | readonly (string | number)[]) | null | undefined;
    transactionTypes?: readonly JournalEntryTransactionType[] | null | undefined;
    /** Values of custom fields by their names; 5 fields at most. */
    customField?: Readonly<Record<string, string>> | null | undefined;
    empty?: EmptyJeHandling | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
    /**
     * Rows per page. At most 500. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JournalEntriesGetSummaryQuery {
    /**
     * Rows per page. At most 500. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JournalEntriesGetDetailsQuery {
    /**
     * Rows per page. At most 500. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface PaymentsGetListQuery {
    activeState?: ActiveStateFilterType | null | undefined;
    /** The API takes 50 values at most in one call. */
    appliedToInvoiceIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    appliedToReferenceNumber?: string | null | undefined;
    /** Format: int64 */
    batchId?: number | null | undefined;
    /** Format: int32 */
    batchNumber?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Format: int64 */
    customerId?: number | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: LogicalOperator | null | undefined;
    /** The API takes 50 values at most in one call. */
    depositIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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
    /** Format: date-time */
    paidOnAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    paidOnBefore?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
    statuses?: string | null | undefined;
    /** Format: decimal */
    totalGreater?: number | null | undefined;
    /** Format: decimal */
    totalLess?: number | null | undefined;
    transactionType?: PaymentTransactionType | null | undefined;
}

export interface PaymentsGetCustomFieldTypesQuery {
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

export interface PaymentTermsGetListQuery {
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
    sort?: ("+Id" | "+Name" | "+CreatedOn" | "-Id" | "-Name" | "-CreatedOn") | null | undefined;
}

export interface PaymentTypesGetListQuery {
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

export interface RemittanceVendorsGetListQuery {
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
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

export interface TaxZonesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
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
    sort?: ("+Id" | "+Name" | "+CreatedOn" | "-Id" | "-Name" | "-CreatedOn") | null | undefined;
}
