import { type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { AttributedLeadsListQuery, GetAttributedLeadsResponse } from "../types.js";

/**
 * Attributed leads of the Marketing Ads API: 1 operation.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/AttributedLeads_Get
   */
  list(query: AttributedLeadsListQuery, options?: CallOptions): PagePromise<GetAttributedLeadsResponse> {
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
  paging: { kind: "page", first: 1 },
};
