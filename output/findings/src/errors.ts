import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Findings API declares of the bodies of failed answers, by call and status.
 */
export interface FindingsErrors {
  "findingAssets.download": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "findingAssets.upload": { 400: ApiErrorResponse };
  "findings.list": { 400: ApiErrorResponse };
  "findings.create": { 400: ApiErrorResponse };
  "findings.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "findings.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "findings.listAttachments": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "findings.createAttachment": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "findings.getAttachment": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "findings.deleteAttachment": { 400: ApiErrorResponse };
  "findings.updateAttachment": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Findings API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isFindingsError(error, "findingAssets.download", 404)) console.log(error.body);
 * ```
 */
export const isFindingsError: ErrorGuard<FindingsErrors> = errorGuard<FindingsErrors>("findings.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
