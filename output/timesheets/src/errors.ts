import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Timesheets API declares of the bodies of failed answers, by call and status.
 */
export interface TimesheetsErrors {
  "activities.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "activities.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "activities.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "activities.replace": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "activities.delete": { 400: ApiErrorResponse };
  "activityCategories.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "activityCategories.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "activityTypes.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "activityTypes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "export.activityCategories": { 400: ApiErrorResponse };
  "export.activityTypes": { 400: ApiErrorResponse };
  "export.activities": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Timesheets API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isTimesheetsError(error, "activities.list", 409)) console.log(error.body);
 * ```
 */
export const isTimesheetsError: ErrorGuard<TimesheetsErrors> = errorGuard<TimesheetsErrors>("timesheets.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
