import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Job Booking API declares of the bodies of failed answers, by call and status.
 */
export interface JbceErrors {
  "callReasons.list": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Job Booking API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isJbceError(error, "callReasons.list", 400)) console.log(error.body);
 * ```
 */
export const isJbceError: ErrorGuard<JbceErrors> = errorGuard<JbceErrors>("jbce.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
