import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Marketing API declares of the bodies of failed answers, by call and status.
 */
export interface MarketingErrors {
  "campaignCategories.list": { 400: ApiErrorResponse };
  "campaignCategories.create": { 400: ApiErrorResponse };
  "campaignCategories.get": { 400: ApiErrorResponse };
  "campaignCategories.update": { 400: ApiErrorResponse };
  "campaignCosts.list": { 400: ApiErrorResponse };
  "campaignCosts.create": { 400: ApiErrorResponse };
  "campaignCosts.get": { 400: ApiErrorResponse };
  "campaignCosts.update": { 400: ApiErrorResponse };
  "campaignCostSummary.list": { 400: ApiErrorResponse };
  "campaigns.list": { 400: ApiErrorResponse };
  "campaigns.create": { 400: ApiErrorResponse };
  "campaigns.get": { 400: ApiErrorResponse };
  "campaigns.update": { 400: ApiErrorResponse };
  "campaigns.listCosts": { 400: ApiErrorResponse };
  "emailChannelCost.get": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Marketing API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isMarketingError(error, "campaignCategories.list", 400)) console.log(error.body);
 * ```
 */
export const isMarketingError: ErrorGuard<MarketingErrors> = errorGuard<MarketingErrors>("marketing.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
