import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Dispatch API declares of the bodies of failed answers, by call and status.
 */
export interface DispatchErrors {
  "gpsPings.create": { 400: ApiErrorResponse };
  "appointmentAssignments.list": { 400: ApiErrorResponse };
  "appointmentAssignments.assignTechnicians": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "appointmentAssignments.unassignTechnicians": { 400: ApiErrorResponse };
  "arrivalWindows.list": { 400: ApiErrorResponse };
  "arrivalWindows.create": { 400: ApiErrorResponse };
  "arrivalWindows.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "arrivalWindows.replace": { 400: ApiErrorResponse };
  "arrivalWindows.setActivated": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "arrivalWindows.getConfiguration": { 400: ApiErrorResponse };
  "arrivalWindows.updateConfiguration": { 400: ApiErrorResponse };
  "businessHours.list": { 400: ApiErrorResponse };
  "businessHours.create": { 400: ApiErrorResponse };
  "capacity.search": { 400: ApiErrorResponse };
  "export.appointmentAssignments": { 400: ApiErrorResponse };
  "nonJobAppointments.get": { 400: ApiErrorResponse };
  "nonJobAppointments.replace": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "nonJobAppointments.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "nonJobAppointments.list": { 400: ApiErrorResponse };
  "nonJobAppointments.create": { 400: ApiErrorResponse };
  "teams.list": { 400: ApiErrorResponse };
  "teams.create": { 400: ApiErrorResponse };
  "teams.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "teams.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianShifts.list": { 400: ApiErrorResponse };
  "technicianShifts.create": { 400: ApiErrorResponse };
  "technicianShifts.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianShifts.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianShifts.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianShifts.bulkDelete": { 400: ApiErrorResponse };
  "technicianSkills.list": { 400: ApiErrorResponse };
  "technicianSkills.create": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianSkills.assign": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianSkills.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianSkills.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "technicianTracking.get": { 400: string };
  "zones.list": { 400: ApiErrorResponse };
  "zones.create": { 400: string };
  "zones.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "zones.delete": { 400: ApiErrorResponse };
  "zones.update": { 400: string };
}

/**
 * Whether an error is one that a call of the Dispatch API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isDispatchError(error, "gpsPings.create", 400)) console.log(error.body);
 * ```
 */
export const isDispatchError: ErrorGuard<DispatchErrors> = errorGuard<DispatchErrors>("dispatch.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
