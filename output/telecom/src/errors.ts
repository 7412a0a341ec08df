import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Telecom API declares of the bodies of failed answers, by call and status.
 */
export interface TelecomErrors {
  "calls.list": { 400: ApiErrorResponse };
  "export.calls": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Telecom API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isTelecomError(error, "calls.list", 400)) console.log(error.body);
 * ```
 */
export const isTelecomError: ErrorGuard<TelecomErrors> = errorGuard<TelecomErrors>("telecom.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
