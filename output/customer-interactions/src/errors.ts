import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Customer Interactions API declares of the bodies of failed answers, by call and status.
 */
export interface CustomerInteractionsErrors {
  "technicianRatings.set": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianRatings.list": { 400: ApiErrorResponse };
  "technicianRatings.upsert": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "export.technicianRatings": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Customer Interactions API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isCustomerInteractionsError(error, "technicianRatings.set", 404)) console.log(error.body);
 * ```
 */
export const isCustomerInteractionsError: ErrorGuard<CustomerInteractionsErrors> =
  errorGuard<CustomerInteractionsErrors>("customerInteractions.", [
    "data",
    "errors",
    "status",
    "title",
    "traceId",
    "type",
  ]);
