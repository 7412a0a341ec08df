import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Job Planning and Management API declares of the bodies of failed answers, by call and status.
 */
export interface JpmErrors {
  "appointments.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "appointments.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.list": { 400: ApiErrorResponse };
  "appointments.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.reschedule": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.hold": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.removeHold": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.updateSpecialInstructions": {
    400: ApiErrorResponse;
    404: ApiErrorResponse;
    409: ApiErrorResponse;
  };
  "appointments.confirm": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.removeConfirmation": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "appointments.setSummary": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "budgetCodes.listCompanySegments": { 400: ApiErrorResponse };
  "budgetCodes.listProjectSegments": { 400: ApiErrorResponse };
  "budgetCodes.listCompanySegmentItems": { 400: ApiErrorResponse };
  "budgetCodes.listProjectSegmentItems": { 400: ApiErrorResponse };
  "budgetCodes.listCompanySegmentItemChildren": { 400: ApiErrorResponse };
  "budgetCodes.listProjectSegmentItemChildren": { 400: ApiErrorResponse };
  "budgetCodes.list": { 400: ApiErrorResponse };
  "budgetCodes.create": { 400: ApiErrorResponse };
  "budgetCodes.listForProject": { 400: ApiErrorResponse };
  "budgetCodes.match": { 400: ApiErrorResponse };
  "budgetCodes.matchForProject": { 400: ApiErrorResponse };
  "budgetCodes.createPartial": { 400: ApiErrorResponse };
  "budgetCodes.createBatch": { 400: ApiErrorResponse };
  "budgetCodes.createPartialBatch": { 400: ApiErrorResponse };
  "export.jobs": { 400: ApiErrorResponse };
  "export.projects": { 400: ApiErrorResponse };
  "export.appointments": { 400: ApiErrorResponse };
  "export.jobCanceledLogs": { 400: ApiErrorResponse };
  "export.jobNotes": { 400: ApiErrorResponse };
  "export.projectNotes": { 400: ApiErrorResponse };
  "export.jobHistory": { 400: ApiErrorResponse };
  "jobCancelReasons.list": { 400: ApiErrorResponse };
  "jobEquipment.list": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobEquipment.attach": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobEquipment.detachBulk": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobEquipment.detach": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobHoldReasons.list": { 400: ApiErrorResponse };
  "jobs.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.list": { 400: ApiErrorResponse };
  "jobs.create": { 400: ApiErrorResponse };
  "jobs.cancel": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.removeCancellation": { 400: ApiErrorResponse };
  "jobs.listNotes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.createNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.listHoldReasons": { 400: ApiErrorResponse };
  "jobs.listCancelReasons": { 400: ApiErrorResponse };
  "jobs.getHistory": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.listCanceledLogs": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.getBookedLog": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobs.listCustomFieldTypes": { 400: ApiErrorResponse };
  "jobTypes.list": { 400: ApiErrorResponse };
  "jobTypes.create": { 400: ApiErrorResponse };
  "jobTypes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "jobTypes.update": { 400: ApiErrorResponse };
  "projects.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projects.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projects.list": { 400: ApiErrorResponse };
  "projects.create": { 400: ApiErrorResponse };
  "projects.listNotes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projects.createNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projects.attachJob": { 400: ApiErrorResponse };
  "projects.detachJob": { 400: ApiErrorResponse };
  "projects.listCustomFieldTypes": { 400: ApiErrorResponse };
  "projectStatuses.list": { 400: ApiErrorResponse };
  "projectStatuses.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projectSubStatuses.list": { 400: ApiErrorResponse };
  "projectSubStatuses.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projectTypes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "projectTypes.list": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Job Planning and Management API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isJpmError(error, "appointments.get", 404)) console.log(error.body);
 * ```
 */
export const isJpmError: ErrorGuard<JpmErrors> = errorGuard<JpmErrors>("jpm.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
