import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ExportEstimatesLegacyQuery, ExportEstimatesQuery, ExportEstimatesResponse } from "../types.js";

/**
 * Export of the Sales & Estimates API: 2 operations (`estimates`, `estimatesLegacy`).
 */
export class Export extends Resource {
  /**
   * Export changed estimates.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * Both paths of this feed answer; `export/estimates` is the newer one. (Reported by one user, not confirmed.)
   *
   * `GET /sales/v2/tenant/{tenant}/export/estimates`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.sal.estimates:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimatesExport_Estimates
   * @example
   * ```ts
   * for await (const estimate of salestech.export.estimates()) {
   *   console.log(estimate.id);
   * }
   * ```
   */
  estimates(query?: ExportEstimatesQuery | null, options?: CallOptions): Feed<ExportEstimatesResponse> {
    return new Feed(this.client, ESTIMATES_SPEC, { query, options });
  }

  /**
   * Export changed estimates at the older path.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included. The same feed as the one under `/export`, at its older path.
   *
   * Both paths of this feed answer; `export/estimates` is the newer one. (Reported by one user, not confirmed.)
   *
   * `GET /sales/v2/tenant/{tenant}/estimates/export`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.sal.estimates:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimatesExport_EstimatesAsyncLegacy
   * @example
   * ```ts
   * for await (const export_ of salestech.export.estimatesLegacy()) {
   *   console.log(export_.id);
   * }
   * ```
   */
  estimatesLegacy(
    query?: ExportEstimatesLegacyQuery | null,
    options?: CallOptions,
  ): Feed<ExportEstimatesResponse> {
    return new Feed(this.client, ESTIMATES_LEGACY_SPEC, { query, options });
  }
}

const ESTIMATES_SPEC: OperationSpec = {
  id: "EstimatesExport_Estimates",
  name: "salestech.export.estimates",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/export/estimates",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const ESTIMATES_LEGACY_SPEC: OperationSpec = {
  id: "EstimatesExport_EstimatesAsyncLegacy",
  name: "salestech.export.estimatesLegacy",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates/export",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
