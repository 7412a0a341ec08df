import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Settings API declares of the bodies of failed answers, by call and status.
 */
export interface SettingsErrors {
  "intacctBusinessUnitMappings.list": { 400: ApiErrorResponse };
  "employees.list": { 400: ApiErrorResponse };
  "employees.create": { 400: ApiErrorResponse };
  "employees.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "employees.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "employees.runAccountAction": { 400: ApiErrorResponse };
  "export.employees": { 400: ApiErrorResponse };
  "export.technicians": { 400: ApiErrorResponse };
  "export.businessUnits": { 400: ApiErrorResponse };
  "export.tagTypes": { 400: ApiErrorResponse };
  "technicians.list": { 400: ApiErrorResponse };
  "technicians.create": { 400: ApiErrorResponse };
  "technicians.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicians.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicians.runAccountAction": { 400: ApiErrorResponse };
  "userRoles.list": { 400: ApiErrorResponse };
  "businessUnits.list": { 400: ApiErrorResponse };
  "businessUnits.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "businessUnits.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "tagTypes.list": { 400: ApiErrorResponse };
  "tagTypes.create": { 400: ApiErrorResponse };
  "tagTypes.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Settings API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isSettingsError(error, "intacctBusinessUnitMappings.list", 400)) console.log(error.body);
 * ```
 */
export const isSettingsError: ErrorGuard<SettingsErrors> = errorGuard<SettingsErrors>("settings.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
