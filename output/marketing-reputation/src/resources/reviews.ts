import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { ReviewReport, ReviewReportPage, ReviewsListQuery } from "../types.js";

/**
 * Reviews of the Marketing Reputation API: 1 operation (`list`).
 */
export class Reviews extends Resource {
  /**
   * List reviews.
   *
   * The three flags for reviews without location, campaign or technician have no effect.
   *
   * `GET /marketingreputation/v2/tenant/{tenant}/reviews`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mrep.reviews:r`.
   *
   * @param query which reviews to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-reputation-v2/endpoints/reviews
   * @example
   * ```ts
   * for await (const review of marketingReputation.reviews.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(review);
   * }
   * ```
   */
  list(query?: ReviewsListQuery | null, options?: ListOptions): PagePromise<ReviewReport, ReviewReportPage> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "reviews",
  name: "marketingReputation.reviews.list",
  method: "GET",
  path: "/marketingreputation/v2/tenant/{tenant}/reviews",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    search: "plain",
    reportType: "plain",
    sort: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    fromDate: "date-time",
    toDate: "date-time",
    responseTypes: "repeat",
    locationIds: "repeat",
    sources: "repeat",
    reviewStatuses: "repeat",
    technicianIds: "repeat",
    campaignIds: "repeat",
    fromRating: "plain",
    toRating: "plain",
    includeReviewsWithoutLocation: "plain",
    includeReviewsWithoutCampaign: "plain",
    includeReviewsWithoutTechnician: "plain",
    internalId: "plain",
    externalId: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
};
