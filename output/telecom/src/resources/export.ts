import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ExportCallResponse, ExportCallsQuery } from "../types.js";

/**
 * Export of the Telecom API: 1 operation (`calls`).
 */
export class Export extends Resource {
  /**
   * Export changed calls.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /telecom/v2/tenant/{tenant}/export/calls`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.tlc.calls:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Export_Calls
   * @example
   * ```ts
   * for await (const call of telecom.export.calls()) {
   *   console.log(call.id);
   * }
   * ```
   */
  calls(query?: ExportCallsQuery | null, options?: CallOptions): Feed<ExportCallResponse> {
    return new Feed(this.client, CALLS_SPEC, { query, options });
  }
}

const CALLS_SPEC: OperationSpec = {
  id: "Export_Calls",
  name: "telecom.export.calls",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/export/calls",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
