import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Equipment Systems API declares of the bodies of failed answers, by call and status.
 */
export interface EquipmentSystemsErrors {
  "equipmentTypes.list": { 400: ApiErrorResponse };
  "equipmentTypes.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "equipmentTypes.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "equipmentTypes.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "export.installedEquipment": { 400: ApiErrorResponse };
  "installedEquipment.list": { 400: ApiErrorResponse };
  "installedEquipment.create": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "installedEquipment.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "installedEquipment.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "installedEquipment.downloadAttachment": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "installedEquipment.uploadAttachment": { 400: ApiErrorResponse };
  "installedEquipment.listCustomFieldTypes": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Equipment Systems API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isEquipmentSystemsError(error, "equipmentTypes.list", 400)) console.log(error.body);
 * ```
 */
export const isEquipmentSystemsError: ErrorGuard<EquipmentSystemsErrors> = errorGuard<EquipmentSystemsErrors>(
  "equipmentSystems.",
  ["data", "errors", "status", "title", "traceId", "type"],
);
