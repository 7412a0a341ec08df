/** Types of the Accounting API, one per schema and one per operation's query. Generated; do not edit. */
import type { Day, Moment, MomentText, Open } from "@st-v2/runtime";

export interface ApBillResponse {
    id: number;
    purchaseOrderId?: number | null;
    syncStatus?: Open<ApBillSyncStatus> | null;
    status?: Open<ApBillStatus> | null;
    source?: Open<ApBillSource> | null;
    billType?: Open<ApBillType> | null;
    postDate?: MomentText | null;
    referenceNumber?: string | null;
    vendorNumber?: string | null;
    summary?: string | null;
    billDate?: MomentText | null;
    earlyDiscountDate?: MomentText | null;
    billAmount?: string | null;
    vendorInvoiceTotal?: string | null;
    taxAmount?: string | null;
    shippingAmount?: string | null;
    landedCostMethod: Open<LandedCostMethod>;
    otherAmount?: string | null;
    createdBy?: string | null;
    createdOn?: MomentText | null;
    modifiedOn?: MomentText | null;
    termName?: string | null;
    dueDate?: MomentText | null;
    doNotPay: boolean;
    dateCanceled?: MomentText | null;
    canceledBy?: NamedFieldResponse | null;
    shipToDescription?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    taxZone?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    remittanceVendorInfo?: NamedFieldResponse | null;
    shipTo?: AddressResponse | null;
    budgetCodeId?: number | null;
    items?: ApBillItemResponse[] | null;
    expenseItems?: ApBillExpenseItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    jobId?: number | null;
    jobNumber?: string | null;
    dateReconciled?: MomentText | null;
}

export type LandedCostMethod = "None" | "ByValue";
export const LandedCostMethod = {
    None: "None",
    ByValue: "ByValue",
} as const;

export interface NamedFieldResponse {
    id: number;
    name?: string | null;
}

export interface BatchResponse {
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
    id: number;
    skuId: number;
    receiptItemId?: number | null;
    skuType: string;
    skuCode: string;
    budgetCodeId?: number | null;
}

export interface InventoryLocationResponse {
    id: number;
    name?: string | null;
    type?: string | null;
}

export interface GLAccountResponse {
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export interface ApBillExpenseItemResponse {
    id: number;
    amount: string;
    description?: string | null;
    generalLedgerAccount?: GLAccountResponse | null;
    job?: NamedFieldResponse | null;
    businessUnit?: NamedFieldResponse | null;
    budgetCodeId?: number | null;
    projectLabelIds?: number[] | null;
}

export interface CustomFieldResponse {
    name?: string | null;
    value?: string | null;
}

export type LogicalOperator = "And" | "Or";
export const LogicalOperator = {
    And: "And",
    Or: "Or",
} as const;

export type ApBillSyncStatus = "Pending" | "Posted" | "Exported" | "PostedAndExported";
export const ApBillSyncStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
    PostedAndExported: "PostedAndExported",
} as const;

export type ApBillStatus = "Unreconciled" | "Discrepancy" | "Reconciled" | "Canceled";
export const ApBillStatus = {
    Unreconciled: "Unreconciled",
    Discrepancy: "Discrepancy",
    Reconciled: "Reconciled",
    Canceled: "Canceled",
} as const;

export type ApBillSource = "Undefined" | "Standalone" | "Purchasing" | "Recurring" | "OCR" | "API";
export const ApBillSource = {
    Undefined: "Undefined",
    Standalone: "Standalone",
    Purchasing: "Purchasing",
    Recurring: "Recurring",
    OCR: "OCR",
    API: "API",
} as const;

export type ApBillType = "NotSet" | "Procurement" | "ApBill";
export const ApBillType = {
    NotSet: "NotSet",
    Procurement: "Procurement",
    ApBill: "ApBill",
} as const;

export type ApBillThreeWayMatchDiscrepancy = "NoDiscrepancy" | "Discrepancy";
export const ApBillThreeWayMatchDiscrepancy = {
    NoDiscrepancy: "NoDiscrepancy",
    Discrepancy: "Discrepancy",
} as const;

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

export interface CustomFieldUpdateRequest {
    operations: CustomFieldOperationRequest[];
}

export interface CustomFieldOperationRequest {
    objectId: number;
    customFields: CustomFieldPairRequest[];
}

export interface CustomFieldPairRequest {
    name: string;
    value?: string | null | undefined;
}

export interface MarkApBillAsExportedUpdateResponse {
    billId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkApBillAsExportedUpdateRequest {
    billIds: number[];
}

export interface ApCreditResponse {
    id: number;
    inventoryReturnId?: number | null;
    jobId?: number | null;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
    date: MomentText;
    canceledOn?: MomentText | null;
    number?: string | null;
    referenceNumber?: string | null;
    memo?: string | null;
    amount: number;
    appliedAmount: number;
    status: Open<VendorCreditStatus>;
    syncStatus: Open<ApCreditSyncStatus>;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    remittanceVendor?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    paymentStatus: Open<ApPaymentStatus>;
    splits: ApCreditSplitResponse[];
    budgetCodeId?: number | null;
    customFields?: CustomFieldResponse[] | null;
}

export type VendorCreditStatus = "Unreconciled" | "Canceled";
export const VendorCreditStatus = {
    Unreconciled: "Unreconciled",
    Canceled: "Canceled",
} as const;

export type ApCreditSyncStatus = "Pending" | "Posted" | "Exported";
export const ApCreditSyncStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
} as const;

export type ApPaymentStatus = "Unpaid" | "ReadyForApproval" | "Initiated" | "Paid" | "Cancelled" | "InTransit" | "Processing" | "Rejected";
export const ApPaymentStatus = {
    Unpaid: "Unpaid",
    ReadyForApproval: "ReadyForApproval",
    Initiated: "Initiated",
    Paid: "Paid",
    Cancelled: "Cancelled",
    InTransit: "InTransit",
    Processing: "Processing",
    Rejected: "Rejected",
} as const;

export interface ApCreditSplitResponse {
    id: number;
    active: boolean;
    createdOn: MomentText;
    inventoryBillId: number;
    vendorCreditId: number;
    amount: number;
}

export type InventoryBillSyncStatus = "Pending" | "Posted" | "Exported" | "PostedAndExported";
export const InventoryBillSyncStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
    PostedAndExported: "PostedAndExported",
} as const;

export interface MarkApCreditAsExportedUpdateResponse {
    apCreditId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkApCreditAsExportedUpdateRequest {
    apCreditId: number;
}

export interface ApPaymentResponse {
    id: number;
    active?: boolean | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    date: MomentText;
    approvedDate?: MomentText | null;
    method: Open<ApPaymentMethod>;
    name?: string | null;
    printCheck?: boolean | null;
    amount: number;
    errorMessage?: string | null;
    status: Open<ApPaymentStatus>;
    syncStatus: Open<ApPaymentSyncStatus>;
    batch?: BatchResponse | null;
    glAccount?: GLAccountResponse | null;
    businessUnit?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    remittanceVendor?: NamedFieldResponse | null;
    splits: ApPaymentSplit[];
    customFields?: CustomFieldResponse[] | null;
}

export type ApPaymentMethod = "AccountingSystem" | "ServiceTitan";
export const ApPaymentMethod = {
    AccountingSystem: "AccountingSystem",
    ServiceTitan: "ServiceTitan",
} as const;

export type ApPaymentSyncStatus = "Pending" | "Posted" | "Exported";
export const ApPaymentSyncStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
} as const;

export interface ApPaymentSplit {
    id: number;
    active?: boolean | null;
    createdOn: MomentText;
    documentId?: number | null;
    inventoryBillId?: number | null;
    amount: number;
}

export interface MarkApPaymentAsExportedUpdateResponse {
    apPaymentId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkApPaymentAsExportedUpdateRequest {
    apPaymentId: number;
    externalId?: string | null | undefined;
    externalMessage?: string | null | undefined;
}

export interface CreditMemoResponse {
    id: number;
    /** Format: date */
    date: string;
    referenceNumber?: string | null;
    subTotal: number;
    salesTax: number;
    salesTaxCode?: SalesTaxResponse | null;
    total: number;
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
    createdOn: MomentText;
    createdBy?: string | null;
    modifiedOn: MomentText;
    modifiedBy?: string | null;
    description?: string | null;
    active: boolean;
    importId?: string | null;
    exportId?: string | null;
}

export interface SalesTaxResponse {
    id: number;
    name?: string | null;
    taxRate: number;
}

export interface CreditMemoAppliedToCodeResponse {
    appliedId: number;
    appliedTo: number;
    appliedAmount: number;
    /** Format: date */
    appliedOn: string;
    appliedBy?: string | null;
    appliedToReferenceNumber?: string | null;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export type AmountComparisonOperator = "Equal" | "NotEqual" | "GreaterThan" | "GreaterThanOrEqual" | "LessThan" | "LessThanOrEqual";
export const AmountComparisonOperator = {
    Equal: "Equal",
    NotEqual: "NotEqual",
    GreaterThan: "GreaterThan",
    GreaterThanOrEqual: "GreaterThanOrEqual",
    LessThan: "LessThan",
    LessThanOrEqual: "LessThanOrEqual",
} as const;

export interface CreditMemoItemsResponse {
    id: number;
    active: boolean;
    description?: string | null;
    quantity: number;
    cost: number;
    price: number;
    type?: string | null;
    skuName?: string | null;
    skuId: number;
    total: number;
    taxable: boolean;
    revenueGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    expensesGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    createdOn: MomentText;
    createdBy?: string | null;
    businessUnit?: CreditMemoItemNamedEntityResponse | null;
}

export interface CreditMemoItemGLAccountResponse {
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
}

export interface CreditMemoItemNamedEntityResponse {
    id: number;
    name?: string | null;
}

export interface CreditMemosItemsResponse {
    id: number;
    active: boolean;
    description?: string | null;
    quantity: number;
    cost: number;
    price: number;
    type?: string | null;
    skuName?: string | null;
    skuId: number;
    total: number;
    taxable: boolean;
    revenueGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    expensesGeneralLedgerAccount?: CreditMemoItemGLAccountResponse | null;
    createdOn: MomentText;
    createdBy?: string | null;
    businessUnit?: CreditMemoItemNamedEntityResponse | null;
    creditMemoId: number;
}

export interface CreditMemoUpdateResponse {
    id: number;
    active: boolean;
    summary?: string | null;
    /** Format: date */
    date: string;
    businessUnitId: number;
}

export interface CreditMemoUpdateRequest {
    active?: boolean | undefined;
    summary?: string | undefined;
    /** Format: date */
    date?: string | undefined;
    businessUnitId?: number | undefined;
}

export interface CreditMemoAddSplitsResponse {
    id: number;
    splits?: CreditMemoAddSplitResponse[] | null;
}

export interface CreditMemoAddSplitResponse {
    invoiceId: number;
    amount: number;
}

export interface CreditMemoAddSplitsRequest {
    splits?: (CreditMemoAddSplitRequest | null)[] | null | undefined;
}

export interface CreditMemoAddSplitRequest {
    invoiceId?: number | null | undefined;
    amount?: number | null | undefined;
}

export interface MarkCreditMemoAsExportedResponse {
    creditMemoId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkCreditMemoAsExportedRequest {
    creditMemoId: number;
    externalId?: string | null | undefined;
    externalMessage?: string | null | undefined;
}

export interface DetailedDepositResponse {
    id: number;
    name?: string | null;
    depositStatus?: Open<DepositStatus> | null;
    syncStatus?: Open<SyncStatus> | null;
    batch?: BatchResponse | null;
    createdOn: MomentText;
    createdBy?: string | null;
    modifiedOn?: MomentText | null;
    active: boolean;
    importId?: string | null;
    depositDate: MomentText;
    reviewStatus?: Open<DepositReviewStatus> | null;
    reviewedOn?: MomentText | null;
    grossAmount: number;
    netAmount: number;
    fees?: number | null;
    bankAccount?: BankAccountResponse | null;
    feeAccount?: FeeAccountResponse | null;
}

export interface BankAccountResponse {
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export interface FeeAccountResponse {
    id: number;
    name?: string | null;
    number?: string | null;
    type?: string | null;
    detailType?: string | null;
}

export type DepositReviewStatus = "NeedsReview" | "Reviewed";
export const DepositReviewStatus = {
    NeedsReview: "NeedsReview",
    Reviewed: "Reviewed",
} as const;

export type DepositStatus = "Undefined" | "Open" | "Deposited";
export const DepositStatus = {
    Undefined: "Undefined",
    Open: "Open",
    Deposited: "Deposited",
} as const;

export type SyncStatus = "Pending" | "Posted" | "Exported";
export const SyncStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
} as const;

export interface DetailedTransactionResponse {
    id: number;
    syncStatus?: string | null;
    referenceNumber?: string | null;
    date?: MomentText | null;
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
    customFields?: CustomField[] | null;
    authCode?: string | null;
    checkNumber?: string | null;
    modifiedOn: MomentText;
    createdOn: MomentText;
    active: boolean;
}

export interface PaymentAppliedResponse {
    appliedAmount?: string | null;
    appliedBy?: string | null;
    appliedId: number;
    appliedOn?: MomentText | null;
    appliedTo: number;
    appliedToReferenceNumber?: string | null;
}

export interface CustomField {
    name: string;
    value: string;
}

export interface MarkDepositsAsExportedRequest {
    ids?: number[] | null | undefined;
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
    materialSkuId?: number | null;
    membershipId?: number | null;
    paidOn?: MomentText | null;
    invoiceConfiguration: Open<InvoiceConfiguration>;
    id: number;
    syncStatus?: string | null;
    budgetCodeId?: number | null;
    referenceNumber?: string | null;
    invoiceDate?: MomentText | null;
    dueDate?: MomentText | null;
    subTotal?: string | null;
    salesTax?: string | null;
    salesTaxCode?: SalesTaxResponse | null;
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
    depositedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn?: MomentText | null;
    adjustmentToId?: number | null;
    job?: JobResponse | null;
    projectId?: number | null;
    royalty?: RoyaltyResponse | null;
    employeeInfo?: EmployeeInfoResponse | null;
    commissionEligibilityDate?: string | null;
    sentStatus: Open<InvoiceSentStatus>;
    reviewStatus: Open<InvoiceReviewStatus>;
    assignedTo?: NamedFieldResponse | null;
}

export interface InvoiceItemResponse {
    id: number;
    /** Format: html */
    description?: string | null;
    quantity?: string | null;
    cost?: string | null;
    totalCost?: string | null;
    budgetCodeId?: number | null;
    inventoryLocationId?: number | null;
    inventoryLocation?: string | null;
    price?: string | null;
    type: Open<InvoiceItemType>;
    skuName?: string | null;
    skuId: number;
    total?: string | null;
    inventory: boolean;
    taxable: boolean;
    isChargeable: boolean;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    /** 0 stands for no membership type. (Reported by one user, not confirmed.) */
    membershipTypeId: number;
    itemGroup?: ItemGroupResponse | null;
    displayName?: string | null;
    soldHours?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    serviceDate?: MomentText | null;
    order: number;
    businessUnit?: NamedFieldResponse | null;
    createdById?: number | null;
    displayInAmount?: boolean | null;
    importId?: string | null;
    exportId?: string | null;
    inventoryStatus?: string | null;
    addOn: boolean;
    memberPrice?: string | null;
    technicianId?: number | null;
    installedEquipmentId?: number | null;
    estimateItemId?: number | null;
}

export type InvoiceItemType = "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";
export const InvoiceItemType = {
    Service: "Service",
    Material: "Material",
    Equipment: "Equipment",
    PriceModifier: "PriceModifier",
    Unspecified: "Unspecified",
} as const;

export interface ItemGroupResponse {
    rootId: number;
    name?: string | null;
}

export type InvoiceConfiguration = "JobInvoice" | "ProjectInvoice" | "CounterSales" | "MembershipInvoice" | "InterestChargeInvoice" | "ARImportInvoice";
export const InvoiceConfiguration = {
    JobInvoice: "JobInvoice",
    ProjectInvoice: "ProjectInvoice",
    CounterSales: "CounterSales",
    MembershipInvoice: "MembershipInvoice",
    InterestChargeInvoice: "InterestChargeInvoice",
    ARImportInvoice: "ARImportInvoice",
} as const;

export interface JobResponse {
    id: number;
    number?: string | null;
    type?: string | null;
}

export interface RoyaltyResponse {
    status?: string | null;
    date?: MomentText | null;
    sentOn?: MomentText | null;
    memo?: string | null;
}

export interface EmployeeInfoResponse {
    id: number;
    name?: string | null;
    modifiedOn: MomentText;
}

export type InvoiceSentStatus = "NotSent" | "Sent" | "Opened";
export const InvoiceSentStatus = {
    NotSent: "NotSent",
    Sent: "Sent",
    Opened: "Opened",
} as const;

export type InvoiceReviewStatus = "NeedsReview" | "OnHold" | "Reviewed" | "PendingApproval" | "Rejected" | "ReadyForBilling" | "Invoiced";
export const InvoiceReviewStatus = {
    NeedsReview: "NeedsReview",
    OnHold: "OnHold",
    Reviewed: "Reviewed",
    PendingApproval: "PendingApproval",
    Rejected: "Rejected",
    ReadyForBilling: "ReadyForBilling",
    Invoiced: "Invoiced",
} as const;

export interface ExportInvoiceItemResponse {
    id: number;
    /** Format: html */
    description?: string | null;
    quantity?: string | null;
    cost?: string | null;
    totalCost?: string | null;
    budgetCodeId?: number | null;
    inventoryLocationId?: number | null;
    inventoryLocation?: string | null;
    price?: string | null;
    type: Open<InvoiceItemType>;
    skuName?: string | null;
    skuId: number;
    total?: string | null;
    inventory: boolean;
    taxable: boolean;
    isChargeable: boolean;
    generalLedgerAccount?: GLAccountResponse | null;
    costOfSaleAccount?: GLAccountResponse | null;
    assetAccount?: GLAccountResponse | null;
    membershipTypeId: number;
    itemGroup?: ItemGroupResponse | null;
    displayName?: string | null;
    soldHours?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    serviceDate?: MomentText | null;
    order: number;
    businessUnit?: NamedFieldResponse | null;
    createdById?: number | null;
    displayInAmount?: boolean | null;
    importId?: string | null;
    exportId?: string | null;
    inventoryStatus?: string | null;
    addOn: boolean;
    memberPrice?: string | null;
    technicianId?: number | null;
    installedEquipmentId?: number | null;
    estimateItemId?: number | null;
    active: boolean;
    invoiceId: number;
}

export interface ExportPaymentResponse {
    active: boolean;
    appliedTo?: PaymentAppliedResponse[] | null;
    authCode?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    checkNumber?: string | null;
    createdBy?: string | null;
    createdOn: MomentText;
    customer?: NamedFieldResponse | null;
    customFields?: CustomField[] | null;
    date?: MomentText | null;
    deposit?: NamedFieldResponse | null;
    generalLedgerAccount?: GLAccountResponse | null;
    id: number;
    memo?: string | null;
    modifiedOn: MomentText;
    referenceNumber?: string | null;
    refundedPaymentId?: number | null;
    syncStatus?: string | null;
    total?: string | null;
    type?: string | null;
    typeId?: string | null;
    unappliedAmount?: string | null;
}

export interface ExportInventoryBillResponse {
    id: number;
    purchaseOrderId?: number | null;
    syncStatus?: string | null;
    referenceNumber?: string | null;
    vendorNumber?: string | null;
    summary?: string | null;
    billDate?: MomentText | null;
    billAmount?: string | null;
    taxAmount?: string | null;
    shippingAmount?: string | null;
    otherAmount?: string | null;
    createdBy?: string | null;
    createdOn?: MomentText | null;
    modifiedOn?: MomentText | null;
    termName?: string | null;
    dueDate?: MomentText | null;
    shipToDescription?: string | null;
    postDate?: MomentText | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    taxZone?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    shipTo?: AddressResponse | null;
    budgetCodeId?: number | null;
    items?: InventoryBillItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    jobId?: number | null;
    jobNumber?: string | null;
    dateReconciled?: MomentText | null;
    active: boolean;
    landedCostMethod: Open<LandedCostMethod> | number | null;
}

export interface InventoryBillItemResponse {
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
    id: number;
    skuId: number;
    receiptItemId?: number | null;
    skuType: string;
    skuCode: string;
    budgetCodeId?: number | null;
}

export interface GlAccountExtendedResponse {
    id: number;
    name?: string | null;
    number?: string | null;
    description?: string | null;
    type?: string | null;
    subtype?: string | null;
    active: boolean;
    isIntacctGroup: boolean;
    isIntacctBankAccount: boolean;
    source: Open<GeneralLedgerAccountSource>;
    defaultAccountType?: Open<DefaultAccountType> | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type GeneralLedgerAccountSource = "Undefined" | "AccountingSystem" | "ManuallyCreated" | "PublicApi";
export const GeneralLedgerAccountSource = {
    Undefined: "Undefined",
    AccountingSystem: "AccountingSystem",
    ManuallyCreated: "ManuallyCreated",
    PublicApi: "PublicApi",
} as const;

export type DefaultAccountType = "CheckingAccount" | "UndepositedFunds" | "AccountsReceivable" | "Inventory" | "AccountsPayable" | "CustomerRefundsPayable" | "SalesTaxPayable" | "CustomerDeposits" | "MembershipAgreements" | "RetainedEarnings" | "Revenue" | "MembershipRevenue" | "Refunds" | "CostOfGoodsSoldMaterials" | "CostOfGoodsSoldEquipment" | "CostOfGoodsSoldShipping" | "CostOfGoodsSoldTax" | "PayrollLabor" | "PayrollEmployeeTaxes" | "EmployeeBenefits" | "EmployerTaxes" | "EmployerBenefits" | "Deductions" | "InventoryAdjustments" | "CostOfGoodsSoldRestockingFee" | "CostOfGoodsSoldLabor" | "PayrollLiability" | "PayrollClearing" | "CommittedCosts" | "GoodsReceivedNotInvoiced" | "VendorDiscount" | "ProcessingFees" | "GoodsReturnedNotCredited" | "UseTaxExpense" | "UseTaxLiability";
export const DefaultAccountType = {
    CheckingAccount: "CheckingAccount",
    UndepositedFunds: "UndepositedFunds",
    AccountsReceivable: "AccountsReceivable",
    Inventory: "Inventory",
    AccountsPayable: "AccountsPayable",
    CustomerRefundsPayable: "CustomerRefundsPayable",
    SalesTaxPayable: "SalesTaxPayable",
    CustomerDeposits: "CustomerDeposits",
    MembershipAgreements: "MembershipAgreements",
    RetainedEarnings: "RetainedEarnings",
    Revenue: "Revenue",
    MembershipRevenue: "MembershipRevenue",
    Refunds: "Refunds",
    CostOfGoodsSoldMaterials: "CostOfGoodsSoldMaterials",
    CostOfGoodsSoldEquipment: "CostOfGoodsSoldEquipment",
    CostOfGoodsSoldShipping: "CostOfGoodsSoldShipping",
    CostOfGoodsSoldTax: "CostOfGoodsSoldTax",
    PayrollLabor: "PayrollLabor",
    PayrollEmployeeTaxes: "PayrollEmployeeTaxes",
    EmployeeBenefits: "EmployeeBenefits",
    EmployerTaxes: "EmployerTaxes",
    EmployerBenefits: "EmployerBenefits",
    Deductions: "Deductions",
    InventoryAdjustments: "InventoryAdjustments",
    CostOfGoodsSoldRestockingFee: "CostOfGoodsSoldRestockingFee",
    CostOfGoodsSoldLabor: "CostOfGoodsSoldLabor",
    PayrollLiability: "PayrollLiability",
    PayrollClearing: "PayrollClearing",
    CommittedCosts: "CommittedCosts",
    GoodsReceivedNotInvoiced: "GoodsReceivedNotInvoiced",
    VendorDiscount: "VendorDiscount",
    ProcessingFees: "ProcessingFees",
    GoodsReturnedNotCredited: "GoodsReturnedNotCredited",
    UseTaxExpense: "UseTaxExpense",
    UseTaxLiability: "UseTaxLiability",
} as const;

export interface GlAccountTypeResponse {
    id: number;
    parentTypeId?: number | null;
    name?: string | null;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface GlAccountCreateRequest {
    name?: string | null | undefined;
    number?: string | null | undefined;
    description?: string | null | undefined;
    type?: string | null | undefined;
    subtype?: string | null | undefined;
}

export interface GlAccountUpdateRequest {
    name?: string | null | undefined;
    number?: string | null | undefined;
    description?: string | null | undefined;
    type?: string | null | undefined;
    subtype?: string | null | undefined;
    active?: boolean | null | undefined;
}

export interface InventoryBillResponse {
    id: number;
    purchaseOrderId?: number | null;
    syncStatus?: Open<InventoryBillSyncStatus> | null;
    referenceNumber?: string | null;
    vendorNumber?: string | null;
    summary?: string | null;
    billDate?: MomentText | null;
    billAmount?: string | null;
    taxAmount?: string | null;
    shippingAmount?: string | null;
    landedCostMethod: Open<LandedCostMethod>;
    otherAmount?: string | null;
    createdBy?: string | null;
    createdOn?: MomentText | null;
    modifiedOn?: MomentText | null;
    termName?: string | null;
    dueDate?: MomentText | null;
    shipToDescription?: string | null;
    postDate?: MomentText | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    taxZone?: NamedFieldResponse | null;
    vendor?: NamedFieldResponse | null;
    shipTo?: AddressResponse | null;
    budgetCodeId?: number | null;
    items?: InventoryBillItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    jobId?: number | null;
    jobNumber?: string | null;
    dateReconciled?: MomentText | null;
}

export type BillType = "NotSet" | "Procurement" | "ApBill" | "RecurringBill";
export const BillType = {
    NotSet: "NotSet",
    Procurement: "Procurement",
    ApBill: "ApBill",
    RecurringBill: "RecurringBill",
} as const;

export type InventoryBillThreeWayMatchDiscrepancy = "NoDiscrepancy" | "Discrepancy";
export const InventoryBillThreeWayMatchDiscrepancy = {
    NoDiscrepancy: "NoDiscrepancy",
    Discrepancy: "Discrepancy",
} as const;

export interface MarkInventoryBillAsExportedUpdateResponse {
    inventoryBillId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkInventoryBillAsExportedUpdateRequest {
    inventoryBillIds: number[];
}

export interface InvoiceResponse {
    id: number;
    syncStatus?: string | null;
    budgetCodeId?: number | null;
    referenceNumber?: string | null;
    invoiceDate?: MomentText | null;
    dueDate?: MomentText | null;
    subTotal?: string | null;
    salesTax?: string | null;
    salesTaxCode?: SalesTaxResponse | null;
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
    depositedOn?: MomentText | null;
    /** Seconds have up to seven decimals, without zeros at the end; compare moments, not texts. (Reported by one user, not confirmed.) */
    createdOn: MomentText;
    /** Seconds have up to seven decimals, without zeros at the end; compare moments, not texts. (Reported by one user, not confirmed.) */
    modifiedOn?: MomentText | null;
    adjustmentToId?: number | null;
    job?: JobResponse | null;
    projectId?: number | null;
    royalty?: RoyaltyResponse | null;
    employeeInfo?: EmployeeInfoResponse | null;
    commissionEligibilityDate?: string | null;
    sentStatus: Open<InvoiceSentStatus>;
    reviewStatus: Open<InvoiceReviewStatus>;
    assignedTo?: NamedFieldResponse | null;
    /** Format: html */
    summary?: string | null;
    items?: InvoiceItemResponse[] | null;
    customFields?: CustomFieldResponse[] | null;
    active: boolean;
    discountTotal?: string | null;
    importId?: string | null;
    exportId?: string | null;
    materialSkuId?: number | null;
    /** Invoices do not say the type of a membership; look the membership up. (Reported by one user, not confirmed.) */
    membershipId?: number | null;
    paidOn?: MomentText | null;
    invoiceConfiguration: Open<InvoiceConfiguration>;
}

export type ActiveStateFilterType = "ActiveOnly" | "InactiveOnly" | "All";
export const ActiveStateFilterType = {
    ActiveOnly: "ActiveOnly",
    InactiveOnly: "InactiveOnly",
    All: "All",
} as const;

export type TransactionStatus = "Pending" | "Posted" | "Exported";
export const TransactionStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
} as const;

export type BalanceComparer = "Equals" | "NotEquals" | "Greater" | "Less";
export const BalanceComparer = {
    Equals: "Equals",
    NotEquals: "NotEquals",
    Greater: "Greater",
    Less: "Less",
} as const;

export interface AdjustmentInvoiceCreateRequest {
    number?: string | null | undefined;
    typeId?: number | null | undefined;
    invoicedOn?: Date | string | null | undefined;
    subtotal?: number | null | undefined;
    tax?: number | null | undefined;
    taxZoneId?: number | null | undefined;
    /** Format: html */
    summary?: string | null | undefined;
    royaltyStatus?: "Pending" | "Sent" | "Failed" | null | undefined;
    royaltyDate?: Date | string | null | undefined;
    royaltySentOn?: Date | string | null | undefined;
    royaltyMemo?: string | null | undefined;
    exportId?: string | null | undefined;
    reviewStatus?: InvoiceReviewStatus | null | undefined;
    assignedToId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    items?: InvoiceItemUpdateRequest[] | null | undefined;
    adjustmentToId: number;
}

export type RoyaltyStatus = "Pending" | "Sent" | "Failed";
export const RoyaltyStatus = {
    Pending: "Pending",
    Sent: "Sent",
    Failed: "Failed",
} as const;

export interface InvoiceItemUpdateRequest {
    skuId?: number | null | undefined;
    skuName?: string | null | undefined;
    technicianId?: number | null | undefined;
    /** Format: html */
    description: string;
    quantity: number;
    unitPrice?: number | null | undefined;
    cost?: number | null | undefined;
    isAddOn?: boolean | null | undefined;
    signature?: string | null | undefined;
    technicianAcknowledgementSignature?: string | null | undefined;
    installedOn?: Date | string | null | undefined;
    inventoryWarehouseName?: string | null | undefined;
    skipUpdatingMembershipPrices?: boolean | null | undefined;
    itemGroupName?: string | null | undefined;
    itemGroupRootId?: number | null | undefined;
    inventoryLocationId?: number | null | undefined;
    durationBillingId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    id?: number | null | undefined;
}

export interface InvoiceUpdateRequest {
    number?: string | null | undefined;
    typeId?: number | null | undefined;
    invoicedOn?: Date | string | null | undefined;
    subtotal?: number | null | undefined;
    tax?: number | null | undefined;
    taxZoneId?: number | null | undefined;
    /** Format: html */
    summary?: string | null | undefined;
    royaltyStatus?: "Pending" | "Sent" | "Failed" | null | undefined;
    royaltyDate?: Date | string | null | undefined;
    royaltySentOn?: Date | string | null | undefined;
    royaltyMemo?: string | null | undefined;
    exportId?: string | null | undefined;
    reviewStatus?: InvoiceReviewStatus | null | undefined;
    assignedToId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    items?: InvoiceItemUpdateRequest[] | null | undefined;
    /** Format: date */
    dueDate?: string | null | undefined;
    payments?: PaymentSettlementUpdateRequest[] | null | undefined;
}

export interface PaymentSettlementUpdateRequest {
    id: number;
    settlementStatus?: "NotSettled" | "Settled" | null | undefined;
    settlementDate?: Date | string | null | undefined;
}

export type SettlementStatus = "NotSettled" | "Settled";
export const SettlementStatus = {
    NotSettled: "NotSettled",
    Settled: "Settled",
} as const;

export interface MarkInvoiceAsExportedUpdateResponse {
    invoiceId: number;
    success: boolean;
    errorMessage?: string | null;
}

export interface MarkInvoiceAsExportedUpdateRequest {
    invoiceId: number;
    externalId?: string | null | undefined;
    externalMessage?: string | null | undefined;
}

export interface GetInvoiceTasksResponse {
    /** Format: guid */
    taskId: string;
    type?: string | null;
    name?: string | null;
    status?: string | null;
    /** Format: guid */
    assigneeId?: string | null;
    dueDate?: MomentText | null;
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
    variables?:
        | {
              [key: string]: string;
          }
        | null
        | undefined;
}

export interface UpdateInvoiceTaskResponse {
    /** Format: guid */
    taskId: string;
}

export interface UpdateInvoiceTaskRequest {
    name?: string | null | undefined;
    status?: string | null | undefined;
    /** Format: guid */
    assigneeId?: string | null | undefined;
    dueDate?: Date | string | null | undefined;
    description?: string | null | undefined;
}

export interface JournalEntryResponse {
    /** Format: guid */
    id?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    number: number;
    name?: string | null;
    source: Open<JournalEntrySource>;
    status: Open<JournalEntryPostingStatus>;
    syncStatus: Open<JournalEntrySyncStatus>;
    versionId: number;
    lastSyncVersionId?: number | null;
    message?: string | null;
    postDate?: MomentText | null;
    exportedOn?: MomentText | null;
    exportedBy?: NamedFieldResponse | null;
    customFields?: CustomFieldResponse[] | null;
    url?: string | null;
    isEmpty: boolean;
}

export type JournalEntrySource = "ServiceTitan" | "External";
export const JournalEntrySource = {
    ServiceTitan: "ServiceTitan",
    External: "External",
} as const;

export type JournalEntryPostingStatus = "Open" | "Closed";
export const JournalEntryPostingStatus = {
    Open: "Open",
    Closed: "Closed",
} as const;

export type JournalEntrySyncStatus = "NotSynced" | "InProgress" | "Synced" | "OutOfSync" | "Error" | "Excluded";
export const JournalEntrySyncStatus = {
    NotSynced: "NotSynced",
    InProgress: "InProgress",
    Synced: "Synced",
    OutOfSync: "OutOfSync",
    Error: "Error",
    Excluded: "Excluded",
} as const;

export type JournalEntryTransactionType = "Unspecified" | "Invoice" | "Payment" | "Bill" | "VendorCredit" | "VendorPayment" | "InventoryAdjustment" | "PaymentApplication" | "BankDeposit" | "InventoryReturn" | "InventoryTransfer" | "RevenueRecognition" | "Estimate" | "PurchaseOrder" | "Receipt" | "GrossPayItem" | "PayrollPeriod" | "Manual" | "ItemConsumption" | "External" | "CreditMemo" | "CreditMemoApplication";
export const JournalEntryTransactionType = {
    Unspecified: "Unspecified",
    Invoice: "Invoice",
    Payment: "Payment",
    Bill: "Bill",
    VendorCredit: "VendorCredit",
    VendorPayment: "VendorPayment",
    InventoryAdjustment: "InventoryAdjustment",
    PaymentApplication: "PaymentApplication",
    BankDeposit: "BankDeposit",
    InventoryReturn: "InventoryReturn",
    InventoryTransfer: "InventoryTransfer",
    RevenueRecognition: "RevenueRecognition",
    Estimate: "Estimate",
    PurchaseOrder: "PurchaseOrder",
    Receipt: "Receipt",
    GrossPayItem: "GrossPayItem",
    PayrollPeriod: "PayrollPeriod",
    Manual: "Manual",
    ItemConsumption: "ItemConsumption",
    External: "External",
    CreditMemo: "CreditMemo",
    CreditMemoApplication: "CreditMemoApplication",
} as const;

export type EmptyJeHandling = "IncludeExceptNotSynced" | "Include" | "Exclude";
export const EmptyJeHandling = {
    IncludeExceptNotSynced: "IncludeExceptNotSynced",
    Include: "Include",
    Exclude: "Exclude",
} as const;

export interface JournalEntrySummaryResponse {
    postDate?: MomentText | null;
    account: GeneralLedgerAccount;
    credit: number;
    debit: number;
    memo?: string | null;
    businessUnit?: NamedFieldResponse | null;
}

export interface GeneralLedgerAccount {
    id: number;
    number?: string | null;
    name?: string | null;
    type?: string | null;
    subtype?: string | null;
}

export interface JournalEntryDetailsResponse {
    postDate?: MomentText | null;
    account: GeneralLedgerAccount;
    debit: number;
    credit: number;
    memo?: string | null;
    quantity?: number | null;
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
    budgetCodeId?: number | null;
}

export interface ExternalObjectResponse {
    id?: string | null;
    type?: string | null;
    name?: string | null;
    url?: string | null;
}

export interface JournalEntryTransaction {
    id: number;
    type: Open<JournalEntryTransactionType>;
    refNumber?: string | null;
}

export interface JournalEntryTransactionInput {
    id: number;
    type: JournalEntryTransactionType;
    refNumber?: string | null | undefined;
}

export interface NumberFieldResponse {
    id: number;
    number?: string | null;
}

export interface JournalEntrySku {
    id: number;
    type?: Open<JournalEntrySkuType> | null;
    code?: string | null;
}

export type JournalEntrySkuType = "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";
export const JournalEntrySkuType = {
    Service: "Service",
    Material: "Material",
    Equipment: "Equipment",
    PriceModifier: "PriceModifier",
    Unspecified: "Unspecified",
} as const;

export interface JournalEntryCreateRequest {
    name?: string | null | undefined;
    status: "Open" | "Closed";
    versionId: number;
    message?: string | null | undefined;
    /** Format: date */
    postDate?: string | null | undefined;
    customFields?:
        | {
              [key: string]: string | null;
          }
        | null
        | undefined;
    lines?: JournalEntryLineCreateRequest[] | null | undefined;
}

export interface JournalEntryLineCreateRequest {
    /** Format: date */
    postDate?: string | null | undefined;
    accountId?: number | null | undefined;
    debit: number;
    credit: number;
    memo?: string | null | undefined;
    quantity?: number | null | undefined;
    unitAmount?: number | null | undefined;
    externalObjects?: ExternalObjectSaveRequest[] | null | undefined;
    businessUnitId?: number | null | undefined;
    customerId?: number | null | undefined;
    vendorId?: number | null | undefined;
    inventoryLocationId?: number | null | undefined;
    jobId?: number | null | undefined;
    customerLocationId?: number | null | undefined;
    paymentTypeId?: number | null | undefined;
    projectId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    employeeId?: number | null | undefined;
    serviceAgreementId?: number | null | undefined;
    appliedTo?: JournalEntryTransactionInput | null | undefined;
    sku?: JournalEntrySkuSaveRequest | null | undefined;
}

export interface ExternalObjectSaveRequest {
    id?: string | null | undefined;
    type?: string | null | undefined;
    name?: string | null | undefined;
    url?: string | null | undefined;
}

export interface JournalEntrySkuSaveRequest {
    id: number;
    type: "Service" | "Material" | "Equipment" | "PriceModifier" | "Unspecified";
}

export interface JournalEntrySaveRequest {
    name?: string | null | undefined;
    status: "Open" | "Closed";
    versionId: number;
    message?: string | null | undefined;
    /** Format: date */
    postDate?: string | null | undefined;
    customFields?:
        | {
              [key: string]: string | null;
          }
        | null
        | undefined;
    lines?: JournalEntryLineCreateRequest[] | null | undefined;
}

export interface JournalEntryUpdateRequest {
    status?: "Open" | "Closed" | undefined;
    customFields?:
        | {
              [key: string]: string | null;
          }
        | null
        | undefined;
}

export type JournalEntryStatus = "Open" | "Closed";
export const JournalEntryStatus = {
    Open: "Open",
    Closed: "Closed",
} as const;

export interface JournalEntrySyncUpdateRequest {
    syncStatus: JournalEntrySyncStatus;
    versionId?: number | undefined;
    message?: string | undefined;
    customFields?:
        | {
              [key: string]: string | null;
          }
        | null
        | undefined;
}

export interface DetailedPaymentResponse {
    active: boolean;
    appliedTo?: PaymentAppliedResponse[] | null;
    authCode?: string | null;
    batch?: BatchResponse | null;
    businessUnit?: NamedFieldResponse | null;
    checkNumber?: string | null;
    createdBy?: string | null;
    createdOn: MomentText;
    customer?: NamedFieldResponse | null;
    customFields?: CustomField[] | null;
    /** A moment of the year 1 stands for none. (Reported by some users, denied by others.) */
    date?: MomentText | null;
    deposit?: NamedFieldResponse | null;
    generalLedgerAccount?: GLAccountResponse | null;
    id: number;
    memo?: string | null;
    modifiedOn: MomentText;
    referenceNumber?: string | null;
    refundedPaymentId?: number | null;
    syncStatus?: string | null;
    total?: string | null;
    type?: string | null;
    typeId?: string | null;
    unappliedAmount?: string | null;
}

export type PaymentTransactionType = "Undefined" | "JournalEntry" | "ReceivePayment";
export const PaymentTransactionType = {
    Undefined: "Undefined",
    JournalEntry: "JournalEntry",
    ReceivePayment: "ReceivePayment",
} as const;

export interface PaymentResponse {
    active?: boolean | null;
    authCode?: string | null;
    checkNumber?: string | null;
    customerId?: number | null;
    exportId?: string | null;
    id: number;
    memo?: string | null;
    paidOn?: MomentText | null;
    splits: PaymentSplit[];
    status?: Open<PaymentStatus> | null;
    transactionStatus?: Open<TransactionProcessingStatus> | null;
    typeId: number;
}

export interface PaymentSplit {
    amount?: number | null | undefined;
    invoiceId?: number | null | undefined;
    invoiceNumber?: string | null | undefined;
}

export type PaymentStatus = "Pending" | "Posted" | "Exported";
export const PaymentStatus = {
    Pending: "Pending",
    Posted: "Posted",
    Exported: "Exported",
} as const;

export type TransactionProcessingStatus = "Success" | "Fail" | "Pending" | "Rejected";
export const TransactionProcessingStatus = {
    Success: "Success",
    Fail: "Fail",
    Pending: "Pending",
    Rejected: "Rejected",
} as const;

export interface PaymentUpdateRequest {
    active?: boolean | undefined;
    authCode?: string | undefined;
    checkNumber?: string | undefined;
    exportId?: string | undefined;
    memo?: string | undefined;
    paidOn?: Date | string | undefined;
    splits: PaymentSplit[];
    status?: "Pending" | "Posted" | "Exported" | undefined;
    typeId: number;
}

export interface PaymentStatusBatchRequest {
    paymentIds: number[];
    status: "Pending" | "Posted" | "Exported";
}

export interface PaymentTerm {
    id?: number | null;
    name?: string | null;
    dueDayType: Open<PaymentTermDueDayType>;
    dueDay?: number | null;
    isCustomerDefault: boolean;
    isVendorDefault: boolean;
    active: boolean;
    inUse?: boolean | null;
    modifiedOn: MomentText;
    createdOn: MomentText;
    paymentTermDiscountModel: PaymentTermDiscount;
    interestSettings: InterestSettings;
}

export type PaymentTermDueDayType = "NumberOfDays" | "CertainDayOfCurrentMonth" | "CertainDayOfFollowingMonth";
export const PaymentTermDueDayType = {
    NumberOfDays: "NumberOfDays",
    CertainDayOfCurrentMonth: "CertainDayOfCurrentMonth",
    CertainDayOfFollowingMonth: "CertainDayOfFollowingMonth",
} as const;

export interface PaymentTermDiscount {
    id?: number | null;
    discountApplyTo?: Open<PaymentTermApplyTo> | null;
    discount?: number | null;
    discountType?: Open<PaymentTermValueType> | null;
    account?: string | null;
    applyBy?: Open<DiscountAppliedBy> | null;
    applyByValue?: number | null;
}

export type PaymentTermApplyTo = "ApplyToTotalAmount" | "ApplyToSubtotalAmount" | "ApplyToRemainingBalance";
export const PaymentTermApplyTo = {
    ApplyToTotalAmount: "ApplyToTotalAmount",
    ApplyToSubtotalAmount: "ApplyToSubtotalAmount",
    ApplyToRemainingBalance: "ApplyToRemainingBalance",
} as const;

export type PaymentTermValueType = "Fixed" | "Percent";
export const PaymentTermValueType = {
    Fixed: "Fixed",
    Percent: "Percent",
} as const;

export type DiscountAppliedBy = "NumberOfDays" | "DayOfMonth" | "DayOfFollowingMonth";
export const DiscountAppliedBy = {
    NumberOfDays: "NumberOfDays",
    DayOfMonth: "DayOfMonth",
    DayOfFollowingMonth: "DayOfFollowingMonth",
} as const;

export interface InterestSettings {
    id?: number | null;
    rateType: Open<InterestRateType>;
    flatRateValue?: number | null;
    percentageRateValue?: number | null;
    chargeMethod?: Open<InterestChargeMethod> | null;
    frequency: Open<InterestChargeFrequency>;
    gracePeriod?: number | null;
    targetInvoices: Open<InterestTargetInvoice>[];
    taskId: number;
    taskDisplayName: string;
}

export type InterestRateType = "Flat" | "Percentage" | "MaxOfFlatAndPercentage";
export const InterestRateType = {
    Flat: "Flat",
    Percentage: "Percentage",
    MaxOfFlatAndPercentage: "MaxOfFlatAndPercentage",
} as const;

export type InterestChargeMethod = "PrincipalOnly" | "Total";
export const InterestChargeMethod = {
    PrincipalOnly: "PrincipalOnly",
    Total: "Total",
} as const;

export type InterestChargeFrequency = "Once" | "Daily" | "Monthly";
export const InterestChargeFrequency = {
    Once: "Once",
    Daily: "Daily",
    Monthly: "Monthly",
} as const;

export type InterestTargetInvoice = "JobInvoices" | "MembershipInvoices" | "ProgressInvoices" | "PointOfSalesInvoices";
export const InterestTargetInvoice = {
    JobInvoices: "JobInvoices",
    MembershipInvoices: "MembershipInvoices",
    ProgressInvoices: "ProgressInvoices",
    PointOfSalesInvoices: "PointOfSalesInvoices",
} as const;

export interface PaymentTypeResponse {
    id: number;
    name: string;
    modifiedOn?: MomentText | null;
    createdOn?: MomentText | null;
}

export interface RemittanceVendorResponse {
    id: number;
    name?: string | null;
    active: boolean;
    customerId?: string | null;
    isApproved: boolean;
    isVerified: boolean;
    contactInfo?: RemittanceVendorContactInfoResponse | null;
    address?: AddressResponse | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface RemittanceVendorContactInfoResponse {
    firstName?: string | null;
    lastName?: string | null;
    phone?: string | null;
    email?: string | null;
    fax?: string | null;
}

export interface TaxZoneResponse {
    id: number;
    name?: string | null;
    color?: number | null;
    isTaxRateSeparated: boolean;
    isMultipleTaxZone: boolean;
    rates: TaxRateResponse[];
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface TaxRateResponse {
    id?: number | null;
    taxName?: string | null;
    taxBaseType: Open<TaxBaseTypeNames>[];
    taxRate: number;
    salesTaxItem?: string | null;
}

export type TaxBaseTypeNames = "Subtotal" | "Labor" | "Material";
export const TaxBaseTypeNames = {
    Subtotal: "Subtotal",
    Labor: "Labor",
    Material: "Material",
} as const;

export interface ApBillsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    batchId?: number | null | undefined;
    batchNumber?: number | null | undefined;
    billNumber?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    dateFrom?: Moment | null | undefined;
    dateTo?: Moment | null | undefined;
    jobNumber?: string | null | undefined;
    purchaseOrderNumber?: string | null | undefined;
    purchaseOrderTypes?: string | number | readonly (string | number)[] | null | undefined;
    syncStatuses?: readonly ("Pending" | "Posted" | "Exported" | "PostedAndExported")[] | null | undefined;
    statuses?: readonly ("Unreconciled" | "Discrepancy" | "Reconciled" | "Canceled")[] | null | undefined;
    sources?: readonly ApBillSource[] | null | undefined;
    minCost?: number | null | undefined;
    maxCost?: number | null | undefined;
    billType?: "NotSet" | "Procurement" | "ApBill" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
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
    dateReconciledBefore?: Moment | null | undefined;
    dateReconciledOnOrAfter?: Moment | null | undefined;
    threeWayMatchDiscrepancy?: "NoDiscrepancy" | "Discrepancy" | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ApBillsListCustomFieldTypesQuery {
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

export interface ApCreditsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
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
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    syncStatuses?: readonly ("Pending" | "Posted" | "Exported" | "PostedAndExported")[] | null | undefined;
}

export interface ApCreditsListCustomFieldTypesQuery {
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

export interface ApPaymentsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
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
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    syncStatuses?: readonly ("Pending" | "Posted" | "Exported" | "PostedAndExported")[] | null | undefined;
}

export interface ApPaymentsListCustomFieldTypesQuery {
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

export interface CreditMemosListQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    appliedToInvoiceIds?: string | number | readonly (string | number)[] | null | undefined;
    appliedToReferenceNumber?: string | null | undefined;
    /** Format: date */
    dateBefore?: Day | null | undefined;
    /** Format: date */
    dateOnOrAfter?: Day | null | undefined;
    /** Format: date */
    appliedBefore?: Day | null | undefined;
    /** Format: date */
    appliedOnOrAfter?: Day | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    batchId?: number | null | undefined;
    batchNumber?: string | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    "totalFilter.Amount"?: number | null | undefined;
    "totalFilter.Comparer"?: AmountComparisonOperator | null | undefined;
    "balanceFilter.Amount"?: number | null | undefined;
    "balanceFilter.Comparer"?: AmountComparisonOperator | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CreditMemosListItemsQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CreditMemosListAllItemsQuery {
    /** The API takes 50 values at most in one call. */
    creditMemoIds?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CreditMemosListCustomFieldTypesQuery {
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

export interface DepositsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    depositDateBefore?: Moment | null | undefined;
    depositDateOnOrAfter?: Moment | null | undefined;
    reviewedBefore?: Moment | null | undefined;
    reviewedOnOrAfter?: Moment | null | undefined;
    reviewStatus?: "NeedsReview" | "Reviewed" | null | undefined;
    depositStatus?: "Undefined" | "Open" | "Deposited" | null | undefined;
    syncStatus?: "Pending" | "Posted" | "Exported" | null | undefined;
    grossAmountGreater?: number | null | undefined;
    grossAmountLess?: number | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface DepositsListTransactionsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ExportInvoicesQuery {
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

export interface ExportInvoiceItemsQuery {
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

export interface ExportPaymentsQuery {
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

export interface ExportInventoryBillsQuery {
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

export interface GlAccountsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    names?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    numbers?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    types?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    subtypes?: string | number | readonly (string | number)[] | null | undefined;
    description?: string | null | undefined;
    source?: "Undefined" | "AccountingSystem" | "ManuallyCreated" | "PublicApi" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    isIntacctGroup?: boolean | null | undefined;
    isIntacctBankAccount?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
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
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface GlAccountsListTypesQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    names?: string | number | readonly (string | number)[] | null | undefined;
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
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface InventoryBillsListUnpagedQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    batchId?: number | null | undefined;
    batchNumber?: number | null | undefined;
    billNumber?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    dateFrom?: Moment | null | undefined;
    dateTo?: Moment | null | undefined;
    jobNumber?: string | null | undefined;
    purchaseOrderNumber?: string | null | undefined;
    purchaseOrderTypes?: string | null | undefined;
    syncStatuses?: readonly ("Pending" | "Posted" | "Exported" | "PostedAndExported")[] | null | undefined;
    minCost?: number | null | undefined;
    maxCost?: number | null | undefined;
    billType?: "NotSet" | "Procurement" | "ApBill" | "RecurringBill" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
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
    dateReconciledBefore?: Moment | null | undefined;
    dateReconciledOnOrAfter?: Moment | null | undefined;
    threeWayMatchDiscrepancy?: "NoDiscrepancy" | "Discrepancy" | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface InventoryBillsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    batchId?: number | null | undefined;
    batchNumber?: number | null | undefined;
    billNumber?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    dateFrom?: Moment | null | undefined;
    dateTo?: Moment | null | undefined;
    jobNumber?: string | null | undefined;
    purchaseOrderNumber?: string | null | undefined;
    purchaseOrderTypes?: string | null | undefined;
    syncStatuses?: readonly ("Pending" | "Posted" | "Exported" | "PostedAndExported")[] | null | undefined;
    minCost?: number | null | undefined;
    maxCost?: number | null | undefined;
    billType?: "NotSet" | "Procurement" | "ApBill" | "RecurringBill" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
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
    dateReconciledBefore?: Moment | null | undefined;
    dateReconciledOnOrAfter?: Moment | null | undefined;
    threeWayMatchDiscrepancy?: "NoDiscrepancy" | "Discrepancy" | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface InventoryBillsListCustomFieldTypesQuery {
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

export interface InvoicesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    activeState?: "ActiveOnly" | "InactiveOnly" | "All" | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    statuses?: readonly ("Pending" | "Posted" | "Exported")[] | null | undefined;
    batchId?: number | null | undefined;
    batchNumber?: number | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    jobId?: number | null | undefined;
    jobNumber?: string | null | undefined;
    businessUnitId?: number | null | undefined;
    customerId?: number | null | undefined;
    /** Only these two names filter by the date of the invoice. (Reported by some users, denied by others.) */
    invoicedOnOrAfter?: Moment | null | undefined;
    /** Only these two names filter by the date of the invoice. (Reported by some users, denied by others.) */
    invoicedOnBefore?: Moment | null | undefined;
    adjustmentToId?: number | null | undefined;
    number?: string | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    totalGreater?: number | null | undefined;
    totalLess?: number | null | undefined;
    "balanceFilter.Balance"?: number | null | undefined;
    "balanceFilter.Comparer"?: "Equals" | "NotEquals" | "Greater" | "Less" | null | undefined;
    dueDateBefore?: Moment | null | undefined;
    dueDateOnOrAfter?: Moment | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
    reviewStatuses?: readonly InvoiceReviewStatus[] | null | undefined;
    assignedToIds?: readonly number[] | null | undefined;
    invoiceConfigurations?: readonly InvoiceConfiguration[] | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface InvoicesListCustomFieldTypesQuery {
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

export interface InvoicesListTasksQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JournalEntriesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    exportedFrom?: Moment | null | undefined;
    exportedTo?: Moment | null | undefined;
    postedFrom?: Moment | null | undefined;
    postedTo?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** The API takes 50 values at most in one call. */
    exportedBy?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    numberFrom?: number | null | undefined;
    numberTo?: number | null | undefined;
    statuses?: readonly ("Open" | "Closed")[] | null | undefined;
    syncStatuses?: readonly JournalEntrySyncStatus[] | null | undefined;
    transactionPostedFrom?: Moment | null | undefined;
    transactionPostedTo?: Moment | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    serviceAgreementIds?: string | number | readonly (string | number)[] | null | undefined;
    customerName?: string | null | undefined;
    locationName?: string | null | undefined;
    vendorName?: string | null | undefined;
    inventoryLocationName?: string | null | undefined;
    /** The API takes 50 values at most in one call. */
    refNumber?: string | number | readonly (string | number)[] | null | undefined;
    transactionTypes?: readonly JournalEntryTransactionType[] | null | undefined;
    /** Values of custom fields by their names; 5 fields at most. */
    customField?: Readonly<Record<string, string>> | null | undefined;
    empty?: "IncludeExceptNotSynced" | "Include" | "Exclude" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    /** Rows per page. At most 500. Default 50. */
    pageSize?: number | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JournalEntriesListSummaryQuery {
    /** Rows per page. At most 500. Default 50. */
    pageSize?: number | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JournalEntriesListDetailsQuery {
    /** Rows per page. At most 500. Default 50. */
    pageSize?: number | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface PaymentsListQuery {
    activeState?: "ActiveOnly" | "InactiveOnly" | "All" | null | undefined;
    /** The API takes 50 values at most in one call. */
    appliedToInvoiceIds?: string | number | readonly (string | number)[] | null | undefined;
    appliedToReferenceNumber?: string | null | undefined;
    batchId?: number | null | undefined;
    batchNumber?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    customerId?: number | null | undefined;
    "customField.Fields"?: Readonly<Record<string, string>> | null | undefined;
    "customField.Operator"?: "And" | "Or" | null | undefined;
    /** The API takes 50 values at most in one call. */
    depositIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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
    paidOnAfter?: Moment | null | undefined;
    paidOnBefore?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    statuses?: string | null | undefined;
    totalGreater?: number | null | undefined;
    totalLess?: number | null | undefined;
    transactionType?: "Undefined" | "JournalEntry" | "ReceivePayment" | null | undefined;
}

export interface PaymentsListCustomFieldTypesQuery {
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

export interface PaymentTermsListQuery {
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
    sort?: "+Id" | "+Name" | "+CreatedOn" | "-Id" | "-Name" | "-CreatedOn" | null | undefined;
}

export interface PaymentTypesListQuery {
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface RemittanceVendorsListQuery {
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
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

export interface TaxZonesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
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
    sort?: "+Id" | "+Name" | "+CreatedOn" | "-Id" | "-Name" | "-CreatedOn" | null | undefined;
}
