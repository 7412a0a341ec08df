import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Sales & Estimates API declares of the bodies of failed answers, by call and status.
 */
export interface SalestechErrors {
  "estimates.get": { 400: ApiErrorResponse };
  "estimates.replace": { 400: ApiErrorResponse };
  "estimates.list": { 400: ApiErrorResponse };
  "estimates.create": { 400: ApiErrorResponse };
  "estimates.listAllItems": { 400: ApiErrorResponse };
  "estimates.sell": { 400: ApiErrorResponse };
  "estimates.unsell": { 400: ApiErrorResponse };
  "estimates.dismiss": { 400: ApiErrorResponse };
  "estimates.upsertItem": { 400: ApiErrorResponse };
  "estimates.deleteItem": { 400: ApiErrorResponse };
  "estimates.listStatusChanges": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "export.estimates": { 400: ApiErrorResponse };
  "export.estimatesLegacy": { 400: ApiErrorResponse };
  "estimateTemplates.list": { 400: ApiErrorResponse };
  "estimateTemplates.create": { 400: ApiErrorResponse };
  "estimateTemplates.get": { 400: ApiErrorResponse };
  "estimateTemplates.delete": { 400: ApiErrorResponse };
  "estimateTemplates.update": { 400: ApiErrorResponse };
  "proposalTemplates.list": { 400: ApiErrorResponse };
  "proposalTemplates.create": { 400: ApiErrorResponse };
  "proposalTemplates.get": { 400: ApiErrorResponse };
  "proposalTemplates.delete": { 400: ApiErrorResponse };
  "proposalTemplates.update": { 400: ApiErrorResponse };
  "proposalTypes.list": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Sales & Estimates API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isSalestechError(error, "estimates.get", 400)) console.log(error.body);
 * ```
 */
export const isSalestechError: ErrorGuard<SalestechErrors> = errorGuard<SalestechErrors>("salestech.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
