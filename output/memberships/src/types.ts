/** Types of the Memberships API, one per schema and one per operation's query. Generated; do not edit. */

export interface CustomerMembershipResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CustomerMembershipResponse[];
}

export interface CustomerMembershipResponse {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    followUpOn: string;
    /** Format: date-time */
    cancellationDate?: string | null;
    /** Format: date-time */
    from?: string | null;
    /** Format: date-time */
    nextScheduledBillDate?: string | null;
    /** Format: date-time */
    to?: string | null;
    billingFrequency: MembershipRecurrenceType | (string & {});
    renewalBillingFrequency?: (MembershipRecurrenceType | (string & {})) | null;
    status: MembershipStatus | (string & {});
    followUpStatus: OpportunityStatus | (string & {});
    active: boolean;
    /** Format: decimal */
    initialDeferredRevenue: number;
    /** Format: int32 */
    duration?: number | null;
    /** Format: int32 */
    renewalDuration?: number | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    membershipTypeId: number;
    /** Format: int64 */
    activatedById?: number | null;
    /** Format: int64 */
    activatedFromId?: number | null;
    /** Format: int64 */
    billingTemplateId?: number | null;
    /** Format: int64 */
    cancellationBalanceInvoiceId?: number | null;
    /** Format: int64 */
    cancellationInvoiceId?: number | null;
    /** Format: int64 */
    followUpCustomStatusId?: number | null;
    /** Format: int64 */
    locationId?: number | null;
    /** Format: int64 */
    paymentMethodId?: number | null;
    /** Format: int64 */
    paymentTypeId?: number | null;
    /** Format: int64 */
    recurringLocationId?: number | null;
    /** Format: int64 */
    renewalMembershipTaskId?: number | null;
    /** Format: int64 */
    renewedById?: number | null;
    /** Format: int64 */
    soldById?: number | null;
    customerPo?: string | null;
    importId?: string | null;
    memo?: string | null;
    customFields: CustomFieldResponse[];
}

export type MembershipRecurrenceType = "OneTime" | "Monthly" | "EveryOtherMonth" | "Quarterly" | "BiAnnual" | "Annual";

export type MembershipStatus = "Active" | "Suspended" | "Expired" | "Canceled" | "Deleted";

export type OpportunityStatus = "NotAttempted" | "Unreachable" | "Contacted" | "Won" | "Dismissed";

export interface CustomFieldResponse {
    /** Format: int64 */
    typeId: number;
    name: string;
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

export type ActiveRequestArg = "True" | "Any" | "False";

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

export interface CustomerMembershipStatusChangeItemResponse {
    /** Format: int64 */
    id: number;
    oldStatus: MembershipStatus | (string & {});
    newStatus: MembershipStatus | (string & {});
    note?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
}

export interface ModificationResponse {
    /** Format: int64 */
    id: number;
}

export interface CustomerMembershipUpdateRequest {
    /** Format: int64 */
    businessUnitId?: number;
    /** Format: date-time */
    nextScheduledBillDate?: (Date | string) | null;
    status?: MembershipStatus;
    memo?: string;
    /** Format: date-time */
    from?: Date | string;
    /** Format: date-time */
    to?: (Date | string) | null;
    /** Format: int64 */
    soldById?: number | null;
    /** Format: int64 */
    billingTemplateId?: number | null;
    /** Format: int64 */
    locationId?: number | null;
    recurringServiceAction?: RecurringServiceAction;
    /** Format: int64 */
    recurringLocationId?: number | null;
    /** Format: int64 */
    paymentMethodId?: number | null;
    /** Format: int64 */
    paymentTypeId?: number | null;
    /** Format: int64 */
    renewalMembershipTaskId?: number | null;
    /** Format: decimal */
    initialDeferredRevenue?: number;
    /** Format: int64 */
    cancellationBalanceInvoiceId?: number | null;
    /** Format: int64 */
    cancellationInvoiceId?: number | null;
}

export type RecurringServiceAction = "None" | "Single" | "All";

export interface MembershipSaleInvoiceCreateResponse {
    /** Format: int64 */
    invoiceId: number;
    /** Format: int64 */
    customerMembershipId: number;
}

export interface MembershipSaleInvoiceCreateRequest {
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    saleTaskId: number;
    /** Format: int64 */
    durationBillingId: number;
    /** Format: int64 */
    locationId?: number | null;
    recurringServiceAction: RecurringServiceAction;
    /** Format: int64 */
    recurringLocationId?: number | null;
}

export interface ExportMembershipTypeResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportMembershipTypeResponse[];
}

export interface ExportMembershipTypeResponse {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    importId?: string | null;
    /** Format: int64 */
    billingTemplateId?: number | null;
    /** Format: decimal */
    discount: number;
    durationBilling?: (MembershipTypeDurationBillingEntry | null)[] | null;
    discounts?: MembershipTypeDiscountEntry[] | null;
    recurringServices?: MembershipTypeRecurringServiceEntry[] | null;
    tagTypeIds?: number[] | null;
    name: string;
    displayName?: string | null;
    active: boolean;
    discountMode: DiscountMode | (string & {});
    locationTarget: MembershipLocationTarget | (string & {});
    revenueRecognitionMode: RevenueRecognitionMode | (string & {});
    autoCalculateInvoiceTemplates: boolean;
    useMembershipPricingTable: boolean;
    showMembershipSavings: boolean;
}

export interface MembershipTypeDurationBillingEntry {
    /** Format: int32 */
    duration?: number | null;
    billingFrequency?: MembershipRecurrenceType | (string & {});
    /** Format: decimal */
    salePrice: number;
    /** Format: decimal */
    billingPrice: number;
    /** Format: decimal */
    renewalPrice: number;
}

export interface MembershipTypeDiscountEntry {
    /** Format: int64 */
    targetId: number;
    /** Format: decimal */
    discount: number;
}

export interface MembershipTypeRecurringServiceEntry {
    /** Format: int64 */
    membershipTypeId: number;
    /** Format: int64 */
    recurringServiceTypeId: number;
    /** Format: int32 */
    offset: number;
    offsetType: OffsetType | (string & {});
    /** Format: decimal */
    allocation: number;
}

export type OffsetType = "Weeks" | "Months";

export type DiscountMode = "Basic" | "Units" | "Categories";

export type MembershipLocationTarget = "AllLocations" | "SingleLocation";

export type RevenueRecognitionMode = "PointOfSale" | "Deferred";

export interface ExportRecurringServiceTypeResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportRecurringServiceTypeResponse[];
}

export interface ExportRecurringServiceTypeResponse {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    recurrenceType: ServiceRecurrenceType | (string & {});
    /** Format: int32 */
    recurrenceInterval: number;
    recurrenceMonths: (Month | (string & {}))[];
    durationType: ServiceRecurrenceDuration | (string & {});
    /** Format: int32 */
    durationLength: number;
    /** Format: int64 */
    invoiceTemplateId?: number | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    priority: Priority | (string & {});
    /** Format: int64 */
    campaignId?: number | null;
    jobSummary?: string | null;
    name?: string | null;
    importId?: string | null;
}

export type ServiceRecurrenceType = "Weekly" | "Monthly" | "Seasonal" | "Daily" | "NthWeekdayOfMonth";

export type Month = "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December";

export type ServiceRecurrenceDuration = "Continuous" | "NumberOfVisits";

export type Priority = "Low" | "Normal" | "High" | "Urgent";

export interface ExportCustomerMembershipResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportCustomerMembershipResponse[];
}

export interface ExportCustomerMembershipResponse {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    followUpOn: string;
    /** Format: date-time */
    cancellationDate?: string | null;
    /** Format: date-time */
    from?: string | null;
    /** Format: date-time */
    nextScheduledBillDate?: string | null;
    /** Format: date-time */
    to?: string | null;
    billingFrequency: MembershipRecurrenceType | (string & {});
    renewalBillingFrequency?: (MembershipRecurrenceType | (string & {})) | null;
    status: MembershipStatus | (string & {});
    followUpStatus: OpportunityStatus | (string & {});
    active: boolean;
    /** Format: decimal */
    initialDeferredRevenue: number;
    /** Format: int32 */
    duration?: number | null;
    /** Format: int32 */
    renewalDuration?: number | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    membershipTypeId: number;
    /** Format: int64 */
    activatedById?: number | null;
    /** Format: int64 */
    activatedFromId?: number | null;
    /** Format: int64 */
    billingTemplateId?: number | null;
    /** Format: int64 */
    cancellationBalanceInvoiceId?: number | null;
    /** Format: int64 */
    cancellationInvoiceId?: number | null;
    /** Format: int64 */
    followUpCustomStatusId?: number | null;
    /** Format: int64 */
    locationId?: number | null;
    /** Format: int64 */
    paymentMethodId?: number | null;
    /** Format: int64 */
    paymentTypeId?: number | null;
    /** Format: int64 */
    recurringLocationId?: number | null;
    /** Format: int64 */
    renewalMembershipTaskId?: number | null;
    /** Format: int64 */
    renewedById?: number | null;
    /** Format: int64 */
    soldById?: number | null;
    customerPo?: string | null;
    importId?: string | null;
    memo?: string | null;
    customFields: CustomFieldResponse[];
}

export interface ExportInvoiceTemplateResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportInvoiceTemplateResponse[];
}

export interface ExportInvoiceTemplateResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    /** Format: decimal */
    total: number;
    isSettingsTemplate: boolean;
    importId?: string | null;
    items: InvoiceTemplateItemResponse[];
}

export interface InvoiceTemplateItemResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    skuId: number;
    skuType: SkuType | (string & {});
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    unitPrice: number;
    isAddOn: boolean;
    importId?: string | null;
    /** Format: int64 */
    workflowActionItemId?: number | null;
    /** Format: html */
    description?: string | null;
    /** Format: decimal */
    cost?: number | null;
    /** Format: decimal */
    hours?: number | null;
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export interface ExportLocationRecurringServiceResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportLocationRecurringServiceResponse[];
}

export interface ExportLocationRecurringServiceResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    importId?: string | null;
    /** Format: int64 */
    membershipId?: number | null;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    recurringServiceTypeId: number;
    durationType: ServiceRecurrenceDuration | (string & {});
    /** Format: int32 */
    durationLength: number;
    /** Format: date-time */
    from?: string | null;
    /** Format: date-time */
    to?: string | null;
    memo?: string | null;
    /** Format: int64 */
    invoiceTemplateId?: number | null;
    /** Format: int64 */
    invoiceTemplateForFollowingYearsId?: number | null;
    firstVisitComplete: boolean;
    /** Format: int64 */
    activatedFromId?: number | null;
    /** Format: decimal */
    allocation: number;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    /** Format: int64 */
    campaignId?: number | null;
    priority: Priority | (string & {});
    jobSummary?: string | null;
    recurrenceType: ServiceRecurrenceType | (string & {});
    /** Format: int32 */
    recurrenceInterval: number;
    recurrenceMonths: (Month | (string & {}))[];
    recurrenceDaysOfWeek: (WeekDay | (string & {}))[];
    recurrenceWeek: WeekOfMonth | (string & {});
    recurrenceDayOfNthWeek?: (WeekDay | (string & {})) | null;
    recurrenceDaysOfMonth: number[];
    /** Format: duration */
    jobStartTime?: string | null;
    /** Format: decimal */
    estimatedPayrollCost?: number | null;
    preferredTechnicianIds?: number[] | null;
    tagTypeIds: number[];
}

export type WeekDay = "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";

export type WeekOfMonth = "None" | "First" | "Second" | "Third" | "Fourth" | "Last";

export interface ExportLocationRecurringServiceEventResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportLocationRecurringServiceEventResponse[];
}

export interface ExportLocationRecurringServiceEventResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    locationRecurringServiceId: number;
    locationRecurringServiceName?: string | null;
    /** Format: int64 */
    membershipId?: number | null;
    membershipName?: string | null;
    status: OpportunityStatus | (string & {});
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface ExportCustomerMembershipStatusChangesResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportCustomerMembershipStatusChangesResponse[];
}

export interface ExportCustomerMembershipStatusChangesResponse {
    /** Format: int64 */
    id: number;
    oldStatus: MembershipStatus | (string & {});
    newStatus: MembershipStatus | (string & {});
    note?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: int64 */
    membershipId: number;
}

export interface InvoiceTemplateResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: InvoiceTemplateResponse[];
}

export interface InvoiceTemplateResponse {
    /** Format: int64 */
    id: number;
    name?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    /** Format: decimal */
    total: number;
    isSettingsTemplate: boolean;
    importId?: string | null;
    items: InvoiceTemplateItemResponse[];
}

export interface InvoiceTemplateCreateRequest {
    items?: InvoiceTemplateItemCreateRequest[] | null;
}

export interface InvoiceTemplateItemCreateRequest {
    /** Format: int64 */
    skuId: number;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    unitPrice: number;
    isAddOn: boolean;
    /** Format: int64 */
    workflowActionItemId?: number | null;
    /** Format: html */
    description?: string | null;
    /** Format: decimal */
    cost?: number | null;
    /** Format: decimal */
    hours?: number | null;
}

export interface InvoiceTemplateUpdateRequest {
    name?: string;
    /** Format: date-time */
    createdOn?: Date | string;
    /** Format: int64 */
    createdById?: number;
    active?: boolean;
    items?: (InvoiceTemplateItemUpdateRequest | null)[];
}

export interface InvoiceTemplateItemUpdateRequest {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    skuId: number;
    /** Format: decimal */
    quantity: number;
    /** Format: decimal */
    unitPrice: number;
    isAddOn: boolean;
    /** Format: html */
    description?: string | null;
    /** Format: decimal */
    cost?: number | null;
    /** Format: decimal */
    hours?: number | null;
}

export interface LocationRecurringServiceEventResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: LocationRecurringServiceEventResponse[];
}

export interface LocationRecurringServiceEventResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    locationRecurringServiceId: number;
    locationRecurringServiceName?: string | null;
    /** Format: int64 */
    membershipId?: number | null;
    membershipName?: string | null;
    status: OpportunityStatus | (string & {});
    /** Format: date-time */
    date: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
}

export interface DefaultSortingFieldsOrderBy {
    field: DefaultSortingFields;
    isDescending: boolean;
}

export type DefaultSortingFields = "Id" | "CreatedOn" | "ModifiedOn";

export interface MarkEventCompletedStatusUpdateRequest {
    /** Format: int64 */
    jobId: number;
}

export interface LocationRecurringServiceResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: LocationRecurringServiceResponse[];
}

export interface LocationRecurringServiceResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    importId?: string | null;
    /** Format: int64 */
    membershipId?: number | null;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    recurringServiceTypeId: number;
    durationType: ServiceRecurrenceDuration | (string & {});
    /** Format: int32 */
    durationLength: number;
    /** Format: date-time */
    from?: string | null;
    /** Format: date-time */
    to?: string | null;
    memo?: string | null;
    /** Format: int64 */
    invoiceTemplateId?: number | null;
    /** Format: int64 */
    invoiceTemplateForFollowingYearsId?: number | null;
    firstVisitComplete: boolean;
    /** Format: int64 */
    activatedFromId?: number | null;
    /** Format: decimal */
    allocation: number;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    /** Format: int64 */
    campaignId?: number | null;
    priority: Priority | (string & {});
    jobSummary?: string | null;
    recurrenceType: ServiceRecurrenceType | (string & {});
    /** Format: int32 */
    recurrenceInterval: number;
    recurrenceMonths: (Month | (string & {}))[];
    recurrenceDaysOfWeek: (WeekDay | (string & {}))[];
    recurrenceWeek: WeekOfMonth | (string & {});
    recurrenceDayOfNthWeek?: (WeekDay | (string & {})) | null;
    recurrenceDaysOfMonth: number[];
    /** Format: duration */
    jobStartTime?: string | null;
    /** Format: decimal */
    estimatedPayrollCost?: number | null;
    preferredTechnicianIds?: number[] | null;
    tagTypeIds: number[];
}

export interface LocationRecurringServiceUpdateRequest {
    name?: string;
    active?: boolean;
    /** Format: int64 */
    recurringServiceTypeId?: number;
    durationType?: ServiceRecurrenceDuration;
    /** Format: int32 */
    durationLength?: number;
    /** Format: date-time */
    from?: Date | string;
    memo?: string;
    /** Format: int64 */
    invoiceTemplateId?: number | null;
    /** Format: int64 */
    invoiceTemplateForFollowingYearsId?: number | null;
    /** Format: int64 */
    businessUnitId?: number;
    /** Format: int64 */
    jobTypeId?: number;
    /** Format: int64 */
    campaignId?: number;
    priority?: Priority;
    jobSummary?: string;
    recurrenceType?: ServiceRecurrenceType;
    /** Format: int32 */
    recurrenceInterval?: number;
    recurrenceMonths?: Month[];
    recurrenceDaysOfWeek?: WeekDay[];
    recurrenceWeek?: WeekOfMonth;
    recurrenceDayOfNthWeek?: WeekDay | null;
    /** Format: duration */
    jobStartTime?: string | null;
    /** Format: decimal */
    estimatedPayrollCost?: number | null;
    tagTypeIds?: number[];
    preferredTechnicianIds?: number[];
}

export interface MembershipTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: MembershipTypeResponse[];
}

export interface MembershipTypeResponse {
    name: string;
    displayName?: string | null;
    active: boolean;
    discountMode: DiscountMode | (string & {});
    locationTarget: MembershipLocationTarget | (string & {});
    revenueRecognitionMode: RevenueRecognitionMode | (string & {});
    autoCalculateInvoiceTemplates: boolean;
    useMembershipPricingTable: boolean;
    showMembershipSavings: boolean;
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    importId?: string | null;
    /** Format: int64 */
    billingTemplateId?: number | null;
    /** Format: decimal */
    discount: number;
    durationBilling?: MembershipTypeDurationBillingEntry[] | null;
    discounts?: MembershipTypeDiscountEntry[] | null;
    recurringServices?: MembershipTypeRecurringServiceEntry[] | null;
    tagTypeIds?: number[] | null;
}

export interface MembershipTypeRecurringServiceItemResponse {
    /** Format: int64 */
    membershipTypeId: number;
    /** Format: int64 */
    recurringServiceTypeId: number;
    /** Format: int32 */
    offset: number;
    offsetType: OffsetType | (string & {});
    /** Format: decimal */
    allocation: number;
    /** Format: int64 */
    id: number;
    importId?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
}

export interface MembershipTypeDiscountItemResponse {
    /** Format: int64 */
    targetId: number;
    /** Format: decimal */
    discount: number;
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
}

export interface MembershipTypeDurationBillingItemResponse {
    /** Format: int32 */
    duration?: number | null;
    billingFrequency: MembershipRecurrenceType | (string & {});
    /** Format: decimal */
    salePrice: number;
    /** Format: decimal */
    billingPrice: number;
    /** Format: decimal */
    renewalPrice: number;
    /** Format: int64 */
    id: number;
    importId?: string | null;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
}

export interface RecurringServiceTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: RecurringServiceTypeResponse[];
}

export interface RecurringServiceTypeResponse {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    recurrenceType: ServiceRecurrenceType | (string & {});
    /** Format: int32 */
    recurrenceInterval: number;
    recurrenceMonths: (Month | (string & {}))[];
    durationType: ServiceRecurrenceDuration | (string & {});
    /** Format: int32 */
    durationLength: number;
    /** Format: int64 */
    invoiceTemplateId?: number | null;
    /** Format: int64 */
    businessUnitId?: number | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    priority: Priority | (string & {});
    /** Format: int64 */
    campaignId?: number | null;
    jobSummary?: string | null;
    name?: string | null;
    importId?: string | null;
}

export interface CustomerMembershipsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    customerIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    status?: MembershipStatus | null | undefined;
    /** Format: int32 */
    duration?: number | null | undefined;
    billingFrequency?: MembershipRecurrenceType | null | undefined;
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

export interface CustomerMembershipsGetCustomFieldsQuery {
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

export interface ExportMembershipTypesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportRecurringServiceTypesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportMembershipsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportInvoiceTemplatesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLocationRecurringServicesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLocationRecurringServiceEventsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportMembershipStatusChangesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface InvoiceTemplatesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids: (string | number) | readonly (string | number)[];
}

export interface LocationRecurringServiceEventsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    locationId?: number | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    status?: OpportunityStatus | null | undefined;
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
    sort?: readonly DefaultSortingFieldsOrderBy[] | null | undefined;
}

export interface LocationRecurringServicesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    membershipIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    locationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    includeTechnicians?: boolean | null | undefined;
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

export interface MembershipTypesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Format: int32 */
    duration?: number | null | undefined;
    billingFrequency?: MembershipRecurrenceType | null | undefined;
    includeDurationBilling?: boolean | null | undefined;
    includeDiscounts?: boolean | null | undefined;
    includeRecurringServices?: boolean | null | undefined;
    includeTags?: boolean | null | undefined;
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

export interface MembershipTypesGetDurationBillingListQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
}

export interface RecurringServiceTypesGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    membershipTypeId?: number | null | undefined;
    recurrenceType?: ServiceRecurrenceType | null | undefined;
    durationType?: ServiceRecurrenceDuration | null | undefined;
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
    sort?: ("+Id" | "+Name" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-Name" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}
