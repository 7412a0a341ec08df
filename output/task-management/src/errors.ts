import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Task Management API declares of the bodies of failed answers, by call and status.
 */
export interface TaskManagementErrors {
  "clientSideData.get": { 400: ApiErrorResponse };
  "tasks.list": { 400: ApiErrorResponse };
  "tasks.create": { 400: ApiErrorResponse };
  "tasks.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "tasks.createSubtask": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Task Management API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isTaskManagementError(error, "clientSideData.get", 400)) console.log(error.body);
 * ```
 */
export const isTaskManagementError: ErrorGuard<TaskManagementErrors> = errorGuard<TaskManagementErrors>(
  "taskManagement.",
  ["data", "errors", "status", "title", "traceId", "type"],
);
