import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Inventory API declares of the bodies of failed answers, by call and status.
 */
export interface InventoryErrors {
  "adjustments.list": { 400: ApiErrorResponse };
  "adjustments.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "adjustments.updateCustomFields": { 400: ApiErrorResponse };
  "export.adjustments": { 400: ApiErrorResponse };
  "export.purchaseOrders": { 400: ApiErrorResponse };
  "export.returns": { 400: ApiErrorResponse };
  "export.transfers": { 400: ApiErrorResponse };
  "inventoryTemplates.list": { 400: ApiErrorResponse };
  "purchaseOrders.list": { 400: ApiErrorResponse };
  "purchaseOrders.create": { 400: ApiErrorResponse };
  "purchaseOrders.listRequests": { 400: ApiErrorResponse };
  "purchaseOrders.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrders.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrders.cancel": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrders.approveRequest": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrders.rejectRequest": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrderMarkups.list": { 400: ApiErrorResponse };
  "purchaseOrderMarkups.create": { 400: ApiErrorResponse };
  "purchaseOrderMarkups.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrderMarkups.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrderMarkups.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "purchaseOrderTypes.list": { 400: ApiErrorResponse };
  "purchaseOrderTypes.create": { 400: ApiErrorResponse };
  "purchaseOrderTypes.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "receipts.list": { 400: ApiErrorResponse };
  "receipts.create": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "receipts.updateCustomFields": { 400: ApiErrorResponse };
  "receipts.cancel": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "returns.list": { 400: ApiErrorResponse };
  "returns.create": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "returns.updateCustomFields": { 400: ApiErrorResponse };
  "returns.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "returns.cancel": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "returnTypes.list": { 400: ApiErrorResponse };
  "returnTypes.create": { 400: ApiErrorResponse };
  "returnTypes.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "transfers.list": { 400: ApiErrorResponse };
  "transfers.updateCustomFields": { 400: ApiErrorResponse };
  "transfers.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "trucks.list": { 400: ApiErrorResponse };
  "trucks.create": { 400: ApiErrorResponse };
  "trucks.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "vendors.list": { 400: ApiErrorResponse };
  "vendors.create": { 400: ApiErrorResponse };
  "vendors.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "vendors.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "vendors.listCustomFieldTypes": { 400: ApiErrorResponse };
  "vendors.updateCustomFields": { 400: ApiErrorResponse };
  "warehouses.list": { 400: ApiErrorResponse };
  "warehouses.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Inventory API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isInventoryError(error, "adjustments.list", 400)) console.log(error.body);
 * ```
 */
export const isInventoryError: ErrorGuard<InventoryErrors> = errorGuard<InventoryErrors>("inventory.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
