/** Types of the Memberships API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface CustomerMembershipResponse {
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    /** A moment of the year 1 stands for none. (Reported by one user, not confirmed.) */
    followUpOn: MomentText;
    cancellationDate?: MomentText | null;
    from?: MomentText | null;
    nextScheduledBillDate?: MomentText | null;
    to?: MomentText | null;
    billingFrequency: Open<MembershipRecurrenceType>;
    renewalBillingFrequency?: Open<MembershipRecurrenceType> | null;
    status: Open<MembershipStatus>;
    followUpStatus: Open<OpportunityStatus>;
    /** It is about billing and true of expired memberships as well; `status` says whether one is in force. (Reported by one user, not confirmed.) */
    active: boolean;
    initialDeferredRevenue: number;
    duration?: number | null;
    renewalDuration?: number | null;
    businessUnitId: number;
    customerId: number;
    membershipTypeId: number;
    activatedById?: number | null;
    activatedFromId?: number | null;
    billingTemplateId?: number | null;
    cancellationBalanceInvoiceId?: number | null;
    cancellationInvoiceId?: number | null;
    followUpCustomStatusId?: number | null;
    locationId?: number | null;
    paymentMethodId?: number | null;
    paymentTypeId?: number | null;
    recurringLocationId?: number | null;
    renewalMembershipTaskId?: number | null;
    renewedById?: number | null;
    soldById?: number | null;
    customerPo?: string | null;
    importId?: string | null;
    memo?: string | null;
    customFields: CustomFieldResponse[];
}

export type MembershipRecurrenceType = "OneTime" | "Monthly" | "EveryOtherMonth" | "Quarterly" | "BiAnnual" | "Annual";
export const MembershipRecurrenceType = {
    OneTime: "OneTime",
    Monthly: "Monthly",
    EveryOtherMonth: "EveryOtherMonth",
    Quarterly: "Quarterly",
    BiAnnual: "BiAnnual",
    Annual: "Annual",
} as const;

export type MembershipStatus = "Active" | "Suspended" | "Expired" | "Canceled" | "Deleted";
export const MembershipStatus = {
    Active: "Active",
    Suspended: "Suspended",
    Expired: "Expired",
    Canceled: "Canceled",
    Deleted: "Deleted",
} as const;

export type OpportunityStatus = "NotAttempted" | "Unreachable" | "Contacted" | "Won" | "Dismissed";
export const OpportunityStatus = {
    NotAttempted: "NotAttempted",
    Unreachable: "Unreachable",
    Contacted: "Contacted",
    Won: "Won",
    Dismissed: "Dismissed",
} as const;

export interface CustomFieldResponse {
    typeId: number;
    name: string;
    value?: string | null;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
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

export interface CustomerMembershipStatusChangeItemResponse {
    id: number;
    oldStatus: Open<MembershipStatus>;
    newStatus: Open<MembershipStatus>;
    note?: string | null;
    createdOn: MomentText;
    createdById?: number | null;
}

export interface ModificationResponse {
    id: number;
}

export interface CustomerMembershipUpdateRequest {
    businessUnitId?: number | undefined;
    nextScheduledBillDate?: Date | string | null | undefined;
    status?: "Active" | "Suspended" | "Expired" | "Canceled" | "Deleted" | undefined;
    memo?: string | undefined;
    from?: Date | string | undefined;
    to?: Date | string | null | undefined;
    soldById?: number | null | undefined;
    billingTemplateId?: number | null | undefined;
    locationId?: number | null | undefined;
    recurringServiceAction?: "None" | "Single" | "All" | undefined;
    recurringLocationId?: number | null | undefined;
    paymentMethodId?: number | null | undefined;
    paymentTypeId?: number | null | undefined;
    renewalMembershipTaskId?: number | null | undefined;
    initialDeferredRevenue?: number | undefined;
    cancellationBalanceInvoiceId?: number | null | undefined;
    cancellationInvoiceId?: number | null | undefined;
}

export type RecurringServiceAction = "None" | "Single" | "All";
export const RecurringServiceAction = {
    None: "None",
    Single: "Single",
    All: "All",
} as const;

export interface MembershipSaleInvoiceCreateResponse {
    invoiceId: number;
    customerMembershipId: number;
}

export interface MembershipSaleInvoiceCreateRequest {
    customerId: number;
    businessUnitId: number;
    saleTaskId: number;
    durationBillingId: number;
    locationId?: number | null | undefined;
    recurringServiceAction: "None" | "Single" | "All";
    recurringLocationId?: number | null | undefined;
}

export interface ExportMembershipTypeResponse {
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    importId?: string | null;
    billingTemplateId?: number | null;
    discount: number;
    durationBilling?: (MembershipTypeDurationBillingEntry | null)[] | null;
    discounts?: MembershipTypeDiscountEntry[] | null;
    recurringServices?: MembershipTypeRecurringServiceEntry[] | null;
    tagTypeIds?: number[] | null;
    name: string;
    displayName?: string | null;
    active: boolean;
    discountMode: Open<DiscountMode>;
    locationTarget: Open<MembershipLocationTarget>;
    revenueRecognitionMode: Open<RevenueRecognitionMode>;
    autoCalculateInvoiceTemplates: boolean;
    useMembershipPricingTable: boolean;
    showMembershipSavings: boolean;
}

export interface MembershipTypeDurationBillingEntry {
    duration?: number | null;
    billingFrequency?: Open<MembershipRecurrenceType>;
    salePrice: number;
    billingPrice: number;
    renewalPrice: number;
}

export interface MembershipTypeDiscountEntry {
    targetId: number;
    discount: number;
}

export interface MembershipTypeRecurringServiceEntry {
    membershipTypeId: number;
    recurringServiceTypeId: number;
    offset: number;
    offsetType: Open<OffsetType>;
    allocation: number;
}

export type OffsetType = "Weeks" | "Months";
export const OffsetType = {
    Weeks: "Weeks",
    Months: "Months",
} as const;

export type DiscountMode = "Basic" | "Units" | "Categories";
export const DiscountMode = {
    Basic: "Basic",
    Units: "Units",
    Categories: "Categories",
} as const;

export type MembershipLocationTarget = "AllLocations" | "SingleLocation";
export const MembershipLocationTarget = {
    AllLocations: "AllLocations",
    SingleLocation: "SingleLocation",
} as const;

export type RevenueRecognitionMode = "PointOfSale" | "Deferred";
export const RevenueRecognitionMode = {
    PointOfSale: "PointOfSale",
    Deferred: "Deferred",
} as const;

export interface ExportRecurringServiceTypeResponse {
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    active: boolean;
    recurrenceType: Open<ServiceRecurrenceType>;
    recurrenceInterval: number;
    recurrenceMonths: Open<Month>[];
    durationType: Open<ServiceRecurrenceDuration>;
    durationLength: number;
    invoiceTemplateId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    priority: Open<Priority>;
    campaignId?: number | null;
    jobSummary?: string | null;
    name?: string | null;
    importId?: string | null;
}

export type ServiceRecurrenceType = "Weekly" | "Monthly" | "Seasonal" | "Daily" | "NthWeekdayOfMonth";
export const ServiceRecurrenceType = {
    Weekly: "Weekly",
    Monthly: "Monthly",
    Seasonal: "Seasonal",
    Daily: "Daily",
    NthWeekdayOfMonth: "NthWeekdayOfMonth",
} as const;

export type Month = "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December";
export const Month = {
    January: "January",
    February: "February",
    March: "March",
    April: "April",
    May: "May",
    June: "June",
    July: "July",
    August: "August",
    September: "September",
    October: "October",
    November: "November",
    December: "December",
} as const;

export type ServiceRecurrenceDuration = "Continuous" | "NumberOfVisits";
export const ServiceRecurrenceDuration = {
    Continuous: "Continuous",
    NumberOfVisits: "NumberOfVisits",
} as const;

export type Priority = "Low" | "Normal" | "High" | "Urgent";
export const Priority = {
    Low: "Low",
    Normal: "Normal",
    High: "High",
    Urgent: "Urgent",
} as const;

export interface ExportCustomerMembershipResponse {
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    followUpOn: MomentText;
    cancellationDate?: MomentText | null;
    from?: MomentText | null;
    nextScheduledBillDate?: MomentText | null;
    to?: MomentText | null;
    billingFrequency: Open<MembershipRecurrenceType>;
    renewalBillingFrequency?: Open<MembershipRecurrenceType> | null;
    status: Open<MembershipStatus>;
    followUpStatus: Open<OpportunityStatus>;
    active: boolean;
    initialDeferredRevenue: number;
    duration?: number | null;
    renewalDuration?: number | null;
    businessUnitId: number;
    customerId: number;
    membershipTypeId: number;
    activatedById?: number | null;
    activatedFromId?: number | null;
    billingTemplateId?: number | null;
    cancellationBalanceInvoiceId?: number | null;
    cancellationInvoiceId?: number | null;
    followUpCustomStatusId?: number | null;
    locationId?: number | null;
    paymentMethodId?: number | null;
    paymentTypeId?: number | null;
    recurringLocationId?: number | null;
    renewalMembershipTaskId?: number | null;
    renewedById?: number | null;
    soldById?: number | null;
    customerPo?: string | null;
    importId?: string | null;
    memo?: string | null;
    customFields: CustomFieldResponse[];
}

export interface ExportInvoiceTemplateResponse {
    id: number;
    name?: string | null;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    active: boolean;
    total: number;
    isSettingsTemplate: boolean;
    importId?: string | null;
    items: InvoiceTemplateItemResponse[];
}

export interface InvoiceTemplateItemResponse {
    id: number;
    skuId: number;
    skuType: Open<SkuType>;
    quantity: number;
    unitPrice: number;
    isAddOn: boolean;
    importId?: string | null;
    workflowActionItemId?: number | null;
    /** Format: html */
    description?: string | null;
    cost?: number | null;
    hours?: number | null;
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";
export const SkuType = {
    Service: "Service",
    Material: "Material",
    Equipment: "Equipment",
    PriceModifier: "PriceModifier",
} as const;

export interface ExportLocationRecurringServiceResponse {
    id: number;
    name: string;
    active: boolean;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    importId?: string | null;
    membershipId?: number | null;
    locationId: number;
    recurringServiceTypeId: number;
    durationType: Open<ServiceRecurrenceDuration>;
    durationLength: number;
    from?: MomentText | null;
    to?: MomentText | null;
    memo?: string | null;
    invoiceTemplateId?: number | null;
    invoiceTemplateForFollowingYearsId?: number | null;
    firstVisitComplete: boolean;
    activatedFromId?: number | null;
    allocation: number;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId?: number | null;
    priority: Open<Priority>;
    jobSummary?: string | null;
    recurrenceType: Open<ServiceRecurrenceType>;
    recurrenceInterval: number;
    recurrenceMonths: Open<Month>[];
    recurrenceDaysOfWeek: Open<WeekDay>[];
    recurrenceWeek: Open<WeekOfMonth>;
    recurrenceDayOfNthWeek?: Open<WeekDay> | null;
    recurrenceDaysOfMonth: number[];
    /** Format: duration */
    jobStartTime?: string | null;
    estimatedPayrollCost?: number | null;
    preferredTechnicianIds?: number[] | null;
    tagTypeIds: number[];
}

export type WeekDay = "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
export const WeekDay = {
    Sunday: "Sunday",
    Monday: "Monday",
    Tuesday: "Tuesday",
    Wednesday: "Wednesday",
    Thursday: "Thursday",
    Friday: "Friday",
    Saturday: "Saturday",
} as const;

export type WeekOfMonth = "None" | "First" | "Second" | "Third" | "Fourth" | "Last";
export const WeekOfMonth = {
    None: "None",
    First: "First",
    Second: "Second",
    Third: "Third",
    Fourth: "Fourth",
    Last: "Last",
} as const;

export interface ExportLocationRecurringServiceEventResponse {
    id: number;
    locationRecurringServiceId: number;
    locationRecurringServiceName?: string | null;
    membershipId?: number | null;
    membershipName?: string | null;
    status: Open<OpportunityStatus>;
    date: MomentText;
    createdOn: MomentText;
    jobId?: number | null;
    createdById?: number | null;
    modifiedOn: MomentText;
    active: boolean;
}

export interface ExportCustomerMembershipStatusChangesResponse {
    id: number;
    oldStatus: Open<MembershipStatus>;
    newStatus: Open<MembershipStatus>;
    note?: string | null;
    createdOn: MomentText;
    createdById?: number | null;
    membershipId: number;
}

export interface InvoiceTemplateResponse {
    id: number;
    name?: string | null;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    active: boolean;
    total: number;
    isSettingsTemplate: boolean;
    importId?: string | null;
    items: InvoiceTemplateItemResponse[];
}

export interface InvoiceTemplateCreateRequest {
    items?: InvoiceTemplateItemCreateRequest[] | null | undefined;
}

export interface InvoiceTemplateItemCreateRequest {
    skuId: number;
    quantity: number;
    unitPrice: number;
    isAddOn: boolean;
    workflowActionItemId?: number | null | undefined;
    /** Format: html */
    description?: string | null | undefined;
    cost?: number | null | undefined;
    hours?: number | null | undefined;
}

export interface InvoiceTemplateUpdateRequest {
    name?: string | undefined;
    createdOn?: Date | string | undefined;
    createdById?: number | undefined;
    active?: boolean | undefined;
    items?: (InvoiceTemplateItemUpdateRequest | null)[] | undefined;
}

export interface InvoiceTemplateItemUpdateRequest {
    id?: number | null | undefined;
    skuId: number;
    quantity: number;
    unitPrice: number;
    isAddOn: boolean;
    /** Format: html */
    description?: string | null | undefined;
    cost?: number | null | undefined;
    hours?: number | null | undefined;
}

export interface LocationRecurringServiceEventResponse {
    id: number;
    locationRecurringServiceId: number;
    locationRecurringServiceName?: string | null;
    membershipId?: number | null;
    membershipName?: string | null;
    status: Open<OpportunityStatus>;
    date: MomentText;
    createdOn: MomentText;
    jobId?: number | null;
    createdById?: number | null;
    modifiedOn: MomentText;
}

export interface DefaultSortingFieldsOrderBy {
    field: "Id" | "CreatedOn" | "ModifiedOn";
    isDescending: boolean;
}

export type DefaultSortingFields = "Id" | "CreatedOn" | "ModifiedOn";
export const DefaultSortingFields = {
    Id: "Id",
    CreatedOn: "CreatedOn",
    ModifiedOn: "ModifiedOn",
} as const;

export interface MarkEventCompletedStatusUpdateRequest {
    jobId: number;
}

export interface LocationRecurringServiceResponse {
    id: number;
    name: string;
    active: boolean;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    importId?: string | null;
    membershipId?: number | null;
    locationId: number;
    recurringServiceTypeId: number;
    durationType: Open<ServiceRecurrenceDuration>;
    durationLength: number;
    from?: MomentText | null;
    to?: MomentText | null;
    memo?: string | null;
    invoiceTemplateId?: number | null;
    invoiceTemplateForFollowingYearsId?: number | null;
    firstVisitComplete: boolean;
    activatedFromId?: number | null;
    allocation: number;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId?: number | null;
    priority: Open<Priority>;
    jobSummary?: string | null;
    recurrenceType: Open<ServiceRecurrenceType>;
    recurrenceInterval: number;
    recurrenceMonths: Open<Month>[];
    recurrenceDaysOfWeek: Open<WeekDay>[];
    recurrenceWeek: Open<WeekOfMonth>;
    recurrenceDayOfNthWeek?: Open<WeekDay> | null;
    recurrenceDaysOfMonth: number[];
    /** Format: duration */
    jobStartTime?: string | null;
    estimatedPayrollCost?: number | null;
    preferredTechnicianIds?: number[] | null;
    tagTypeIds: number[];
}

export interface LocationRecurringServiceUpdateRequest {
    name?: string | undefined;
    active?: boolean | undefined;
    recurringServiceTypeId?: number | undefined;
    durationType?: "Continuous" | "NumberOfVisits" | undefined;
    durationLength?: number | undefined;
    from?: Date | string | undefined;
    memo?: string | undefined;
    invoiceTemplateId?: number | null | undefined;
    invoiceTemplateForFollowingYearsId?: number | null | undefined;
    businessUnitId?: number | undefined;
    jobTypeId?: number | undefined;
    campaignId?: number | undefined;
    priority?: "Low" | "Normal" | "High" | "Urgent" | undefined;
    jobSummary?: string | undefined;
    recurrenceType?: "Weekly" | "Monthly" | "Seasonal" | "Daily" | "NthWeekdayOfMonth" | undefined;
    recurrenceInterval?: number | undefined;
    recurrenceMonths?: Month[] | undefined;
    recurrenceDaysOfWeek?: WeekDay[] | undefined;
    recurrenceWeek?: WeekOfMonth | undefined;
    recurrenceDayOfNthWeek?: WeekDay | null | undefined;
    /** Format: duration */
    jobStartTime?: string | null | undefined;
    estimatedPayrollCost?: number | null | undefined;
    tagTypeIds?: number[] | undefined;
    preferredTechnicianIds?: number[] | undefined;
}

export interface MembershipTypeResponse {
    name: string;
    displayName?: string | null;
    active: boolean;
    discountMode: Open<DiscountMode>;
    locationTarget: Open<MembershipLocationTarget>;
    revenueRecognitionMode: Open<RevenueRecognitionMode>;
    autoCalculateInvoiceTemplates: boolean;
    useMembershipPricingTable: boolean;
    showMembershipSavings: boolean;
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    importId?: string | null;
    billingTemplateId?: number | null;
    discount: number;
    durationBilling?: MembershipTypeDurationBillingEntry[] | null;
    discounts?: MembershipTypeDiscountEntry[] | null;
    recurringServices?: MembershipTypeRecurringServiceEntry[] | null;
    tagTypeIds?: number[] | null;
}

export interface MembershipTypeRecurringServiceItemResponse {
    membershipTypeId: number;
    recurringServiceTypeId: number;
    offset: number;
    offsetType: Open<OffsetType>;
    allocation: number;
    id: number;
    importId?: string | null;
    createdOn: MomentText;
    createdById?: number | null;
}

export interface MembershipTypeDiscountItemResponse {
    targetId: number;
    discount: number;
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
}

export interface MembershipTypeDurationBillingItemResponse {
    duration?: number | null;
    billingFrequency: Open<MembershipRecurrenceType>;
    salePrice: number;
    billingPrice: number;
    renewalPrice: number;
    id: number;
    importId?: string | null;
    active: boolean;
    createdOn: MomentText;
    createdById?: number | null;
}

export interface RecurringServiceTypeResponse {
    id: number;
    createdOn: MomentText;
    createdById?: number | null;
    modifiedOn: MomentText;
    active: boolean;
    recurrenceType: Open<ServiceRecurrenceType>;
    recurrenceInterval: number;
    recurrenceMonths: Open<Month>[];
    durationType: Open<ServiceRecurrenceDuration>;
    durationLength: number;
    invoiceTemplateId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    priority: Open<Priority>;
    campaignId?: number | null;
    jobSummary?: string | null;
    name?: string | null;
    importId?: string | null;
}

export interface CustomerMembershipsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    customerIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Other states may come along; look at `status` of the rows. (Reported by some users, denied by others.) */
    status?: "Active" | "Suspended" | "Expired" | "Canceled" | "Deleted" | null | undefined;
    duration?: number | null | undefined;
    billingFrequency?: MembershipRecurrenceType | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * It is about billing and lets expired memberships pass; for those in force filter by `status`. (Reported by one user, not confirmed.)
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

export interface CustomerMembershipsListCustomFieldsQuery {
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

export interface ExportMembershipTypesQuery {
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

export interface ExportRecurringServiceTypesQuery {
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

export interface ExportMembershipsQuery {
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

export interface ExportInvoiceTemplatesQuery {
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

export interface ExportLocationRecurringServicesQuery {
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

export interface ExportLocationRecurringServiceEventsQuery {
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

export interface ExportMembershipStatusChangesQuery {
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

export interface InvoiceTemplatesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids: string | number | readonly (string | number)[];
}

export interface LocationRecurringServiceEventsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    locationId?: number | null | undefined;
    jobId?: number | null | undefined;
    status?: "NotAttempted" | "Unreachable" | "Contacted" | "Won" | "Dismissed" | null | undefined;
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
    sort?: readonly DefaultSortingFieldsOrderBy[] | null | undefined;
}

export interface LocationRecurringServicesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    membershipIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    locationIds?: string | number | readonly (string | number)[] | null | undefined;
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
    includeTechnicians?: boolean | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface MembershipTypesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     * Without `Any` the types of old memberships are missing. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    duration?: number | null | undefined;
    billingFrequency?: MembershipRecurrenceType | null | undefined;
    includeDurationBilling?: boolean | null | undefined;
    includeDiscounts?: boolean | null | undefined;
    includeRecurringServices?: boolean | null | undefined;
    includeTags?: boolean | null | undefined;
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

export interface MembershipTypesListDurationBillingItemsQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
}

export interface RecurringServiceTypesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    membershipTypeId?: number | null | undefined;
    recurrenceType?: "Weekly" | "Monthly" | "Seasonal" | "Daily" | "NthWeekdayOfMonth" | null | undefined;
    durationType?: "Continuous" | "NumberOfVisits" | null | undefined;
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
    sort?: "+Id" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-Name" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}
