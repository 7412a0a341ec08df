import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Reporting API declares of the bodies of failed answers, by call and status.
 */
export interface ReportingErrors {
  "dynamicValueSets.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "reportCategories.list": { 400: ApiErrorResponse };
  "reports.list": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "reports.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "reports.getData": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Reporting API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isReportingError(error, "dynamicValueSets.get", 404)) console.log(error.body);
 * ```
 */
export const isReportingError: ErrorGuard<ReportingErrors> = errorGuard<ReportingErrors>("reporting.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
