import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ExportServiceAgreementResponse, ExportServiceAgreementsQuery } from "../types.js";

/**
 * Export of the Service Agreements API: 1 operation (`serviceAgreements`).
 */
export class Export extends Resource {
  /**
   * Export changed service agreements.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /service-agreements/v2/tenant/{tenant}/export/service-agreements`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.sa.serviceagreements:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-service-agreements-v2/endpoints/Export_ServiceAgreements
   * @example
   * ```ts
   * for await (const serviceAgreement of serviceAgreements.export.serviceAgreements()) {
   *   console.log(serviceAgreement.id);
   * }
   * ```
   */
  serviceAgreements(
    query?: ExportServiceAgreementsQuery | null,
    options?: CallOptions,
  ): Feed<ExportServiceAgreementResponse> {
    return new Feed(this.client, SERVICE_AGREEMENTS_SPEC, { query, options });
  }
}

const SERVICE_AGREEMENTS_SPEC: OperationSpec = {
  id: "Export_ServiceAgreements",
  name: "serviceAgreements.export.serviceAgreements",
  method: "GET",
  path: "/service-agreements/v2/tenant/{tenant}/export/service-agreements",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
