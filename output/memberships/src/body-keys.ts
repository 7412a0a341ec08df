/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const CUSTOMER_MEMBERSHIP_UPDATE_REQUEST_KEYS: BodyKeys =
  "businessUnitId nextScheduledBillDate status memo from to soldById billingTemplateId locationId recurringServiceAction recurringLocationId paymentMethodId paymentTypeId renewalMembershipTaskId initialDeferredRevenue cancellationBalanceInvoiceId cancellationInvoiceId";
export const MEMBERSHIP_SALE_INVOICE_CREATE_REQUEST_KEYS: BodyKeys =
  "customerId businessUnitId saleTaskId durationBillingId locationId recurringServiceAction recurringLocationId";
export const INVOICE_TEMPLATE_ITEM_CREATE_REQUEST_KEYS: BodyKeys =
  "skuId quantity unitPrice isAddOn workflowActionItemId description cost hours";
export const INVOICE_TEMPLATE_CREATE_REQUEST_KEYS: BodyKeys = [
  "",
  { items: INVOICE_TEMPLATE_ITEM_CREATE_REQUEST_KEYS },
];
export const INVOICE_TEMPLATE_ITEM_UPDATE_REQUEST_KEYS: BodyKeys =
  "id skuId quantity unitPrice isAddOn description cost hours";
export const INVOICE_TEMPLATE_UPDATE_REQUEST_KEYS: BodyKeys = [
  "name createdOn createdById active",
  { items: INVOICE_TEMPLATE_ITEM_UPDATE_REQUEST_KEYS },
];
export const MARK_EVENT_COMPLETED_STATUS_UPDATE_REQUEST_KEYS: BodyKeys = "jobId";
export const LOCATION_RECURRING_SERVICE_UPDATE_REQUEST_KEYS: BodyKeys =
  "name active recurringServiceTypeId durationType durationLength from memo invoiceTemplateId invoiceTemplateForFollowingYearsId businessUnitId jobTypeId campaignId priority jobSummary recurrenceType recurrenceInterval recurrenceMonths recurrenceDaysOfWeek recurrenceWeek recurrenceDayOfNthWeek jobStartTime estimatedPayrollCost tagTypeIds preferredTechnicianIds";
