import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { CallReasonResponse, CallReasonsListQuery } from "../types.js";

/**
 * Call reasons of the Job Booking API: 1 operation (`list`).
 */
export class CallReasons extends Resource {
  /**
   * List call reasons.
   *
   * `GET /jbce/v2/tenant/{tenant}/call-reasons`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jbce.callreasons:r`.
   *
   * @param query which call reasons to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jbce-v2/endpoints/CallReasons_Get
   * @example
   * ```ts
   * for await (const callReason of jbce.callReasons.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(callReason.id);
   * }
   * ```
   */
  list(query?: CallReasonsListQuery | null, options?: ListOptions): PagePromise<CallReasonResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CallReasons_Get",
  name: "jbce.callReasons.list",
  method: "GET",
  path: "/jbce/v2/tenant/{tenant}/call-reasons",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
