import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Scheduling Pro API declares of the bodies of failed answers, by call and status.
 */
export interface SchedulingProErrors {
  "routers.listSessions": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "routers.getPerformance": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "schedulers.list": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "schedulers.listSessions": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "schedulers.getPerformance": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Scheduling Pro API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isSchedulingProError(error, "routers.listSessions", 404)) console.log(error.body);
 * ```
 */
export const isSchedulingProError: ErrorGuard<SchedulingProErrors> = errorGuard<SchedulingProErrors>(
  "schedulingPro.",
  ["data", "errors", "status", "title", "traceId", "type"],
);
