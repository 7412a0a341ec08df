import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Marketing Ads API declares of the bodies of failed answers, by call and status.
 */
export interface MarketingAdsErrors {
  "attributedLeads.list": { 400: ApiErrorResponse };
  "capacityWarnings.list": { 400: ApiErrorResponse };
  "externalCallAttributions.create": { 400: ApiErrorResponse };
  "performance.list": { 400: ApiErrorResponse };
  "scheduledJobAttributions.create": { 400: ApiErrorResponse };
  "webBookingAttributions.create": { 400: ApiErrorResponse };
  "webLeadFormAttributions.create": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Marketing Ads API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isMarketingAdsError(error, "attributedLeads.list", 400)) console.log(error.body);
 * ```
 */
export const isMarketingAdsError: ErrorGuard<MarketingAdsErrors> = errorGuard<MarketingAdsErrors>(
  "marketingAds.",
  ["data", "errors", "status", "title", "traceId", "type"],
);
