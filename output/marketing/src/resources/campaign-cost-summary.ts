import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CampaignCostSummaryListQuery, CampaignCostsSummaryResponse } from "../types.js";

/**
 * Campaign cost summary of the Marketing API: 1 operation (`list`).
 */
export class CampaignCostSummary extends Resource {
  /**
   * Get the summary of campaign costs for a range of dates.
   *
   * `GET /marketing/v2/tenant/{tenant}/campaign-cost-summary`
   *
   * Needs the scope `tn.mrk.campaigncostsummary:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCostSummary_Get
   * @example
   * ```ts
   * const campaignCostSummary = await marketing.campaignCostSummary.list({
   *   from: "2025-01-01T00:00:00Z",
   *   to: "2026-01-01T00:00:00Z",
   * });
   * ```
   */
  list(query: CampaignCostSummaryListQuery, options?: CallOptions): ApiPromise<CampaignCostsSummaryResponse> {
    return this.client.call<CampaignCostsSummaryResponse>(LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CampaignCostSummary_Get",
  name: "marketing.campaignCostSummary.list",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaign-cost-summary",
  query: { from: "date-time", to: "date-time" },
  response: "json",
  failures: [400],
};
