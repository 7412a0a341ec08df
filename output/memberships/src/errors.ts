import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Memberships API declares of the bodies of failed answers, by call and status.
 */
export interface MembershipsErrors {
  "customerMemberships.list": { 400: ApiErrorResponse };
  "customerMemberships.listCustomFields": { 400: ApiErrorResponse };
  "customerMemberships.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customerMemberships.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customerMemberships.listStatusChanges": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customerMemberships.create": { 400: ApiErrorResponse };
  "export.membershipTypes": { 400: ApiErrorResponse };
  "export.recurringServiceTypes": { 400: ApiErrorResponse };
  "export.memberships": { 400: ApiErrorResponse };
  "export.invoiceTemplates": { 400: ApiErrorResponse };
  "export.locationRecurringServices": { 400: ApiErrorResponse };
  "export.locationRecurringServiceEvents": { 400: ApiErrorResponse };
  "export.membershipStatusChanges": { 400: ApiErrorResponse };
  "invoiceTemplates.list": { 400: ApiErrorResponse };
  "invoiceTemplates.create": { 400: ApiErrorResponse };
  "invoiceTemplates.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "invoiceTemplates.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locationRecurringServiceEvents.list": { 400: ApiErrorResponse };
  "locationRecurringServiceEvents.markComplete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locationRecurringServiceEvents.markIncomplete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locationRecurringServices.list": { 400: ApiErrorResponse };
  "locationRecurringServices.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locationRecurringServices.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "membershipTypes.list": { 400: ApiErrorResponse };
  "membershipTypes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "membershipTypes.listRecurringServiceItems": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "membershipTypes.listDiscounts": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "membershipTypes.listDurationBillingItems": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "recurringServiceTypes.list": { 400: ApiErrorResponse };
  "recurringServiceTypes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Memberships API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isMembershipsError(error, "customerMemberships.list", 400)) console.log(error.body);
 * ```
 */
export const isMembershipsError: ErrorGuard<MembershipsErrors> = errorGuard<MembershipsErrors>(
  "memberships.",
  ["data", "errors", "status", "title", "traceId", "type"],
);
