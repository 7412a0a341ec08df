import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { AttributedLeadsListQuery, GetAttributedLeadsResponse } from "../types.js";

/**
 * Attributed leads of the Marketing Ads API: 1 operation (`list`).
 */
export class AttributedLeads extends Resource {
  /**
   * List attributed leads.
   *
   * `GET /marketingads/v2/tenant/{tenant}/attributed-leads`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mads.attributedleads:r`.
   *
   * @param query which attributed leads to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/AttributedLeads_Get
   * @example
   * ```ts
   * for await (const attributedLead of marketingAds.attributedLeads.list({
   *   fromUtc: "2025-01-01T00:00:00Z",
   *   toUtc: "2026-01-01T00:00:00Z",
   * })) {
   *   console.log(attributedLead);
   * }
   * ```
   */
  list(query: AttributedLeadsListQuery, options?: ListOptions): PagePromise<GetAttributedLeadsResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "AttributedLeads_Get",
  name: "marketingAds.attributedLeads.list",
  method: "GET",
  path: "/marketingads/v2/tenant/{tenant}/attributed-leads",
  query: {
    fromUtc: "date-time",
    toUtc: "date-time",
    leadType: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
