import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { GetPerformanceResponse, PerformanceListQuery } from "../types.js";

/**
 * Performance of the Marketing Ads API: 1 operation (`list`).
 */
export class Performance extends Resource {
  /**
   * List the performance of campaigns, ad groups or keywords.
   *
   * `GET /marketingads/v2/tenant/{tenant}/performance`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mads.performance:r`.
   *
   * @param query which performance to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/Performance_Get
   * @example
   * ```ts
   * for await (const performance of marketingAds.performance.list({
   *   fromUtc: "2025-01-01T00:00:00Z",
   *   toUtc: "2026-01-01T00:00:00Z",
   *   performanceSegmentationType: "Campaign",
   * })) {
   *   console.log(performance);
   * }
   * ```
   */
  list(query: PerformanceListQuery, options?: ListOptions): PagePromise<GetPerformanceResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Performance_Get",
  name: "marketingAds.performance.list",
  method: "GET",
  path: "/marketingads/v2/tenant/{tenant}/performance",
  query: {
    fromUtc: "date-time",
    toUtc: "date-time",
    performanceSegmentationType: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
