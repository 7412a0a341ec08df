import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ExportTechnicianAssessmentResponse, ExportTechnicianRatingsQuery } from "../types.js";

/**
 * Export of the Customer Interactions API: 1 operation (`technicianRatings`).
 */
export class Export extends Resource {
  /**
   * Export changed technician ratings.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /customer-interactions/v2/tenant/{tenant}/export/technician-ratings`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.csi.technicianrating:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/Export_TechnicianRatings
   * @example
   * ```ts
   * for await (const technicianRating of customerInteractions.export.technicianRatings()) {
   *   console.log(technicianRating);
   * }
   * ```
   */
  technicianRatings(
    query?: ExportTechnicianRatingsQuery | null,
    options?: CallOptions,
  ): Feed<ExportTechnicianAssessmentResponse> {
    return new Feed(this.client, TECHNICIAN_RATINGS_SPEC, { query, options });
  }
}

const TECHNICIAN_RATINGS_SPEC: OperationSpec = {
  id: "Export_TechnicianRatings",
  name: "customerInteractions.export.technicianRatings",
  method: "GET",
  path: "/customer-interactions/v2/tenant/{tenant}/export/technician-ratings",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
