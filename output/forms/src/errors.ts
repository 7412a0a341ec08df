import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Forms API declares of the bodies of failed answers, by call and status.
 */
export interface FormsErrors {
  "forms.list": { 400: ApiErrorResponse };
  "formSubmissions.list": { 400: ApiErrorResponse };
  "jobs.createAttachment": { 400: ApiErrorResponse };
  "jobs.listAttachments": { 400: ApiErrorResponse };
  "jobs.downloadAttachment": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Forms API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isFormsError(error, "forms.list", 400)) console.log(error.body);
 * ```
 */
export const isFormsError: ErrorGuard<FormsErrors> = errorGuard<FormsErrors>("forms.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
