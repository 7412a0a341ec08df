import { type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Marketing Reputation API declares of the bodies of failed answers, by call and status.
 */
export type MarketingReputationErrors = Record<never, never>;

/**
 * Whether an error is one that a call of the Marketing Reputation API declares, and what its body is.
 */
export const isMarketingReputationError: ErrorGuard<MarketingReputationErrors> =
  errorGuard<MarketingReputationErrors>("marketingReputation.", []);
