/** Types of the Accounting API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText, Open } from "../platform.js";

export interface InvoiceBatchedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.acc.invoice-batched";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: InvoiceBatchedData;
}

export interface InvoiceExportedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.acc.invoice-exported";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: InvoiceExportedData;
}

export interface InvoicePostedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.acc.invoice-posted";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: InvoicePostedData;
}

export interface InvoiceTaskCreatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.acc.invoice-task-created";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: InvoiceTaskCreatedData;
}

export interface InvoiceTaskUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.acc.invoice-task-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: InvoiceTaskUpdatedData;
}

export interface InvoiceUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.acc.invoice-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: InvoiceUpdatedData;
}

export interface InvoiceBatchedData {
    invoice: InvoiceEventPayload;
    tenantId: number;
    tenantName: string;
}

export interface InvoiceEventPayload {
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

export interface SalesTaxResponse {
    id: number;
    name?: string | null;
    taxRate: number;
}

export interface JobResponse {
    id: number;
    number?: string | null;
    type?: string | null;
}

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

export interface RoyaltyResponse {
    status?: string | null;
    date?: MomentText | null;
    sentOn?: MomentText | null;
    memo?: string | null;
}

export interface AddressResponse {
    street?: string | null;
    unit?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
    country?: string | null;
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

export interface BatchResponse {
    id: number;
    number?: string | null;
    name?: string | null;
}

export interface NamedFieldResponse {
    id: number;
    name?: string | null;
}

export interface InvoiceExportedData {
    invoice: InvoiceEventPayload;
    tenantId: number;
    tenantName: string;
}

export interface InvoicePostedData {
    invoice: InvoiceEventPayload;
    tenantId: number;
    tenantName: string;
}

export interface InvoiceTaskCreatedData {
    invoice: InvoiceTaskEventInvoice;
    task: InvoiceTaskEventTask;
    tenantId: number;
    tenantName: string;
}

export interface InvoiceTaskEventTask {
    /** Format: uuid */
    id: string;
}

export interface InvoiceTaskEventInvoice {
    id: number;
}

export interface InvoiceTaskUpdatedData {
    invoice: InvoiceTaskEventInvoice;
    task: InvoiceTaskEventTask;
    tenantId: number;
    tenantName: string;
}

export interface InvoiceUpdatedData {
    invoice: InvoiceEventPayload;
    tenantId: number;
    tenantName: string;
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    "tn.acc.invoice-batched": InvoiceBatchedEvent;
    "tn.acc.invoice-exported": InvoiceExportedEvent;
    "tn.acc.invoice-posted": InvoicePostedEvent;
    "tn.acc.invoice-task-created": InvoiceTaskCreatedEvent;
    "tn.acc.invoice-task-updated": InvoiceTaskUpdatedEvent;
    "tn.acc.invoice-updated": InvoiceUpdatedEvent;
}
