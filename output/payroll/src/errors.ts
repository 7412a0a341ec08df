import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Payroll API declares of the bodies of failed answers, by call and status.
 */
export interface PayrollErrors {
  "export.jobSplits": { 400: ApiErrorResponse };
  "export.payrollAdjustments": { 400: ApiErrorResponse };
  "export.timesheets": { 400: ApiErrorResponse };
  "export.activityCodes": { 400: ApiErrorResponse };
  "export.timesheetCodes": { 400: ApiErrorResponse };
  "export.grossPayItems": { 400: ApiErrorResponse };
  "export.payrollSettings": { 400: ApiErrorResponse };
  "grossPayItems.list": { 400: ApiErrorResponse };
  "grossPayItems.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "grossPayItems.replace": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "grossPayItems.delete": { 400: ApiErrorResponse };
  "jobSplits.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "jobSplits.listAll": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "locationLaborTypes.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "activityCodes.list": { 400: ApiErrorResponse };
  "activityCodes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "payrollAdjustments.list": { 400: ApiErrorResponse };
  "payrollAdjustments.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrollAdjustments.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "payrolls.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrolls.listForTechnician": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrolls.listForEmployee": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrollSettings.list": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrollSettings.getForEmployee": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrollSettings.replaceForEmployee": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrollSettings.getForTechnician": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "payrollSettings.replaceForTechnician": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "timesheetCodes.list": { 400: ApiErrorResponse };
  "timesheetCodes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "timesheets.list": { 400: ApiErrorResponse };
  "timesheets.listNonJob": { 400: ApiErrorResponse };
  "timesheets.listAll": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Payroll API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isPayrollError(error, "export.jobSplits", 400)) console.log(error.body);
 * ```
 */
export const isPayrollError: ErrorGuard<PayrollErrors> = errorGuard<PayrollErrors>("payroll.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
