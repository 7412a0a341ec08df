import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Pricebook API declares of the bodies of failed answers, by call and status.
 */
export interface PricebookErrors {
  "clientSpecificPricing.list": { 400: ApiErrorResponse };
  "clientSpecificPricing.update": { 400: ApiErrorResponse };
  "categories.list": { 400: ApiErrorResponse };
  "categories.create": { 400: ApiErrorResponse };
  "categories.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "categories.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "categories.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "discountsAndFees.list": { 400: ApiErrorResponse };
  "discountsAndFees.create": { 400: ApiErrorResponse };
  "discountsAndFees.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "discountsAndFees.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "discountsAndFees.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "equipment.list": { 400: ApiErrorResponse };
  "equipment.create": { 400: ApiErrorResponse };
  "equipment.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "equipment.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "equipment.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "export.categories": { 400: ApiErrorResponse };
  "export.equipment": { 400: ApiErrorResponse };
  "export.services": { 400: ApiErrorResponse };
  "export.materials": { 400: ApiErrorResponse };
  "images.download": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "images.upload": { 400: ApiErrorResponse };
  "materials.list": { 400: ApiErrorResponse };
  "materials.create": { 400: ApiErrorResponse };
  "materials.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "materials.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "materials.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "materials.listCostTypes": { 400: ApiErrorResponse };
  "materialsMarkup.list": { 400: ApiErrorResponse };
  "materialsMarkup.create": { 400: ApiErrorResponse };
  "materialsMarkup.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "materialsMarkup.replace": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "pricebookBulk.create": { 400: ApiErrorResponse };
  "pricebookBulk.update": { 400: ApiErrorResponse };
  "services.list": { 400: ApiErrorResponse };
  "services.create": { 400: ApiErrorResponse };
  "services.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "services.delete": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "services.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Pricebook API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isPricebookError(error, "clientSpecificPricing.list", 400)) console.log(error.body);
 * ```
 */
export const isPricebookError: ErrorGuard<PricebookErrors> = errorGuard<PricebookErrors>("pricebook.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
