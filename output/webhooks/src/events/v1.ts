/** Types of the ServiceTitan V1 (reconstruction) API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText, Open } from "../platform.js";

export interface Address {
    zip?: string;
    city?: string;
    unit?: string | null;
    state?: string;
    street?: string;
    country?: string;
    latitude?: number | null;
    longitude?: number | null;
    streetAddress?: string;
    id?: number | null;
}

export interface Booking {
    customerType?: string;
    id?: number;
    externalId?: string;
    source?: string;
    createdOn?: string;
    active?: boolean;
    start?: string;
    summary?: string;
    address?: Address;
    customer?: string;
    contacts?: Contact[];
    job?: Job;
    isFirstTimeClient?: boolean | null;
    uploadedImages?: string[];
    isSendConfirmationEmail?: boolean | null;
    businessUnitId?: number | null;
    status?: string;
    agentTag?: string;
    dismissingReason?: CallReason;
}

export interface BusinessUnit {
    id?: number;
    name?: string;
    email?: string;
    active?: boolean;
    tenant?: BusinessUnitTenant;
    address?: BusinessUnitAddress;
    currency?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    conceptCode?: string;
    phoneNumber?: string;
    officialName?: string;
    invoiceHeader?: string;
    defaultTaxRate?: number;
    invoiceMessage?: string;
    quickbooksClass?: string | null;
    authorizationParagraph?: string;
    acknowledgementParagraph?: string;
    materialSku?: string;
    accountCode?: string;
    franchiseId?: string;
    corporateContractNumber?: string;
}

export interface BusinessUnitAddress {
    zip?: string | null;
    city?: string | null;
    unit?: string | null;
    state?: string | null;
    street?: string | null;
    country?: string | null;
}

export interface BusinessUnitTenant {
    id?: number;
    name?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    conceptCode?: string;
    quickbooksClass?: string;
    accountCode?: string;
    franchiseId?: string;
}

export interface Call {
    id?: number | null;
    to?: string;
    from?: string;
    agent?: CallAgent;
    reason?: CallReason | null;
    callType?: Open<"Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead">;
    campaign?: Campaign | null;
    customer?: Customer | null;
    duration?: string;
    createdBy?: CallAgent | null;
    direction?: Open<"Inbound" | "Outbound">;
    /** Format: iso-date-time */
    modifiedOn?: string;
    /** Format: iso-date-time */
    receivedOn?: string;
    recordingUrl?: string | null;
    voiceMailUrl?: string | null;
}

export interface CallAgent {
    id?: number;
    name?: string;
    externalId?: number | null;
}

export interface CallReason {
    id?: number | null;
    name?: string;
    lead?: boolean | null;
    active?: boolean | null;
}

export interface Campaign {
    id?: number;
    name?: string;
    active?: boolean;
    category?: CampaignCategory | null;
    /** Format: iso-date-time */
    createdOn?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    source?: string;
    otherSource?: string | null;
    businessUnit?: string | null;
    medium?: string;
    otherMedium?: string | null;
    dnis?: string;
}

export interface CampaignCategory {
    id?: number;
    name?: string;
    active?: boolean;
}

export interface Contact {
    id?: number;
    memo?: string | null;
    type?: string;
    value?: string;
    active?: boolean;
    /** Format: iso-date-time */
    modifiedOn?: string;
}

export interface CustomField {
    name?: string;
    value?: string;
    typeId?: number;
    id?: number | null;
}

export interface Customer {
    id?: number;
    name?: string;
    type?: Open<"Residential" | "Commercial">;
    email?: string;
    active?: boolean | null;
    address?: Address;
    balance?: number | null;
    contacts?: Contact[];
    importId?: string;
    createdBy?: number | null;
    /** Format: iso-date-time */
    createdOn?: string;
    doNotMail?: boolean | null;
    /** Format: iso-date-time */
    modifiedOn?: string | null;
    memberships?: Membership[];
    hasActiveMembership?: boolean | null;
    customFields?: CustomField[];
    doNotService?: boolean | null;
    phoneSettings?: PhoneSetting[];
    mergedToId?: number | null;
}

export interface EmployeeRef {
    id?: number;
    name?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
}

export interface Estimate {
    id?: number;
    name?: string;
    items?: EstimateItem[];
    jobId?: number | null;
    /** Format: iso-date-time */
    soldOn?: string | null;
    status?: EstimateStatus;
    summary?: string;
    jobNumber?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    externalLinks?: {
        [key: string]: unknown;
    }[];
}

export interface EstimateItem {
    id?: number | null;
    qty?: number | null;
    sku?: Sku;
    tax?: number | null;
    type?: number;
    total?: number | null;
    subtotal?: number | null;
    unitRate?: number | null;
    /** Format: iso-date-time */
    modifiedOn?: string;
    skuAccount?: string;
    description?: string;
    membershipTypeId?: string | null;
    itemGroupName?: string;
    itemGroupRootId?: string;
}

export interface EstimateStatus {
    name?: string;
    value?: number | null;
    id?: number;
}

export interface HistoryEmployee {
    id?: number;
    name?: string;
    role?: string;
    type?: string;
    email?: string;
    active?: boolean;
    loginName?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    phoneNumber?: string;
    businessUnitId?: number | null;
}

export interface InstalledEquipment {
    active?: boolean;
    id?: number;
    equipmentId?: number | null;
    name?: string;
    serialNumber?: string;
    memo?: string;
    manufacturer?: string;
    model?: string;
    cost?: number | null;
    /** Format: iso-date-time */
    installedOn?: string;
    /** Format: iso-date-time */
    manufacturerWarrantyStart?: string;
    /** Format: iso-date-time */
    manufacturerWarrantyEnd?: string;
    /** Format: iso-date-time */
    serviceProviderWarrantyStart?: string;
    /** Format: iso-date-time */
    serviceProviderWarrantyEnd?: string;
}

export interface Invoice {
    id?: number;
    tax?: number | null;
    items?: InvoiceItem[];
    jobId?: number | null;
    total?: number | null;
    active?: boolean;
    number?: string;
    status?: InvoiceStatus;
    balance?: number | null;
    batchId?: number | null;
    summary?: string | null;
    payments?: Payment[];
    subtotal?: number | null;
    batchName?: string | null;
    jobNumber?: string;
    customerId?: number;
    /** Format: iso-date-time */
    invoicedOn?: string | null;
    /** Format: iso-date-time */
    modifiedOn?: string | null;
    batchNumber?: number | null;
    royaltyDate?: string | null;
    royaltyMemo?: string | null;
    businessUnit?: BusinessUnit;
    royaltySentOn?: string | null;
    royaltyStatus?: string;
    adjustmentToId?: number | null;
    purchaseOrders?: PurchaseOrder[];
    commissionEligibilityDate?: string | null;
}

export interface InvoiceItem {
    id?: number;
    qty?: number;
    sku?: Sku;
    order?: number | null;
    total?: number;
    active?: boolean | null;
    unitRate?: number;
    invoiceId?: number;
    salesType?: number;
    totalCost?: number;
    /** Format: iso-date-time */
    modifiedOn?: string;
    description?: string;
    membershipTypeId?: string | null;
    itemGroupName?: string;
    itemGroupRootId?: number | null;
}

export interface InvoiceStatus {
    name?: string;
    value?: number | null;
    depositedOn?: string | null;
    id?: number;
}

export interface Job {
    id?: number;
    /** Format: iso-date-time */
    end?: string | null;
    tags?: Tag[];
    type?: JobType;
    /** Format: iso-date-time */
    start?: string | null;
    active?: boolean;
    status?: string;
    booking?: Booking | null;
    eventId?: MomentText;
    history?: JobHistoryItem[];
    invoice?: Invoice;
    summary?: string;
    campaign?: Campaign;
    customer?: Customer;
    duration?: number | null;
    leadCall?: Call | null;
    location?: Location;
    noCharge?: boolean;
    createdBy?: HistoryEmployee;
    /** Format: iso-date-time */
    createdOn?: string | null;
    estimates?: Estimate[];
    jobNumber?: string;
    jobStatus?: string;
    projectId?: number | null;
    webhookId?: number;
    externalId?: string | null;
    /** Format: iso-date-time */
    modifiedOn?: string | null;
    __eventInfo?: WebhookEventInfo;
    /** Format: iso-date-time */
    completedOn?: string | null;
    /** Format: iso-date-time */
    scheduledOn?: string | null;
    __tenantInfo?: WebhookTenantInfo;
    businessUnit?: BusinessUnit;
    customFields?: CustomField[];
    historyItemId?: number;
    jobAssignments?: JobAssignment[];
    lastAppointment?: JobAppointment;
    appointmentCount?: number;
    /** Format: iso-date-time */
    arrivalWindowEnd?: string;
    firstAppointment?: JobAppointment;
    /** Format: iso-date-time */
    arrivalWindowStart?: string;
    manageEmployeeEmail?: boolean | null;
    manageFollowUpEmail?: boolean | null;
    notificationsEnabled?: boolean;
    techGeneratedLeadSource?: TechGeneratedLeadSource | null;
    rescheduled?: boolean;
    recallForId?: number | null;
}

export interface JobAppointment {
    id?: number;
    /** Format: iso-date-time */
    end?: string;
    /** Format: iso-date-time */
    start?: string;
    status?: string;
    duration?: number;
    /** Format: iso-date-time */
    arrivalWindowEnd?: string;
    appointmentNumber?: string;
    /** Format: iso-date-time */
    arrivalWindowStart?: string;
}

export interface JobAssignment {
    id?: number;
    team?: string;
    jobId?: number | null;
    split?: number | null;
    active?: boolean;
    status?: string;
    payType?: number;
    jobNumber?: string;
    assignedBy?: EmployeeRef;
    /** Format: iso-date-time */
    assignedOn?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    technician?: EmployeeRef;
    totalDrivingHours?: number | null;
    totalWorkingHours?: number | null;
}

export interface JobHistoryItem {
    id?: number;
    /** Format: iso-date-time */
    date?: string;
    /** Format: iso-date-time */
    start?: string;
    employee?: HistoryEmployee;
    eventType?: string;
    usedSchedulingTool?: number;
}

export interface JobType {
    id?: number | null;
    name?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
}

export interface Location {
    id?: number;
    name?: string;
    zone?: Zone;
    email?: string;
    active?: boolean;
    address?: Address;
    contacts?: Contact[];
    customer?: Customer;
    createdBy?: number | null;
    /** Format: iso-date-time */
    createdOn?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
    customFields?: CustomField[];
    equipment?: InstalledEquipment[];
    mergedToId?: number | null;
}

export interface Membership {
    id?: number | null;
    /** Format: iso-date-time */
    to?: string | null;
    /** Format: iso-date-time */
    from?: string | null;
    type?: MembershipTypeRef;
    active?: boolean | null;
    status?: string;
    locationId?: number | null;
}

export interface MembershipTypeRef {
    id?: number;
    name?: string;
    active?: boolean;
    /** Format: iso-date-time */
    modifiedOn?: string;
}

export interface Payment {
    id?: number;
    memo?: string;
    type?: PaymentType;
    active?: boolean;
    amount?: number | null;
    /** Format: iso-date-time */
    paidOn?: string | null;
    batchId?: number | null;
    batchName?: string | null;
    invoiceId?: number | null;
    /** Format: iso-date-time */
    modifiedOn?: string | null;
    batchNumber?: number | null;
    totalAmount?: number | null;
    transaction?: {
        [key: string]: unknown;
    } | null;
    paymentSplitId?: number;
    settlementDate?: string | null;
    settlementStatus?: string | null;
}

export interface PaymentType {
    id?: number | null;
    name?: string;
    /** Format: iso-date-time */
    modifiedOn?: string;
}

export interface PhoneSetting {
    doNotText?: boolean;
    phoneNumber?: string;
}

export interface PurchaseOrder {
    id?: number;
    invoiceId?: number | null;
    vendor?: Vendor;
    technician?: EmployeeRef;
    amount?: number;
    summary?: string;
    modifiedOn?: string;
    date?: string;
    typeId?: number | null;
    type?: string;
    batchId?: number | null;
    sentOn?: string;
    receivedOn?: string;
    tax?: number | null;
    jobNumber?: string;
    jobId?: number | null;
    items?: PurchaseOrderItem[];
    customFields?: CustomField[];
    purchaseOrderNumber?: string;
}

export interface PurchaseOrderItem {
    id?: number | null;
    skuId?: number | null;
    name?: string;
    quantity?: number;
    cost?: number;
    total?: number;
    serialNumber?: string;
    description?: string;
    chargeable?: boolean | null;
    materialVendorId?: number | null;
    businessUnitId?: number | null;
}

export interface Sku {
    id?: number;
    name?: string;
    type?: string;
    soldHours?: number | null;
    /** Format: iso-date-time */
    modifiedOn?: string;
    displayName?: string;
    generalLedgerAccountId?: number | null;
    generalLedgerAccountName?: string;
}

export interface Tag {
    id?: number;
    name?: string;
    ownerId?: number | null;
}

export interface TechGeneratedLeadSource {
    id?: number;
    name?: string;
}

export interface Vendor {
    id?: number;
    name?: string;
    modifiedOn?: string;
    active?: boolean | null;
    isTruckReplenishment?: boolean | null;
}

export interface WebhookEventInfo {
    eventId?: MomentText;
    webhookId?: number | null;
    webhookType?: string;
}

export interface WebhookTenantInfo {
    id?: number;
    name?: string;
    webhookId?: number | null;
}

export interface Zone {
    id?: number;
    name?: string;
    zips?: string[];
    active?: boolean;
    cities?: string[];
    locnNumbers?: {
        [key: string]: unknown;
    }[];
    territoryNumbers?: {
        [key: string]: unknown;
    }[];
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    JobCompleted: Job;
    JobRescheduled: Job;
    TechnicianDispatched: Job;
    JobScheduled: Job;
    CallCompleted: Call & {
        eventId?: MomentText;
        webhookId?: number;
        __eventInfo?: WebhookEventInfo;
        __tenantInfo?: WebhookTenantInfo;
    };
}
