import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { JobHoldReasonResponse, JobHoldReasonsListQuery } from "../types.js";

/**
 * Job hold reasons of the Job Planning and Management API: 1 operation (`list`).
 */
export class JobHoldReasons extends Resource {
  /**
   * List job hold reasons.
   *
   * `GET /jpm/v2/tenant/{tenant}/job-hold-reasons`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.jobholdreasons:r`.
   *
   * @param query which job hold reasons to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobHoldReasons_Get
   * @example
   * ```ts
   * for await (const jobHoldReason of jpm.jobHoldReasons.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(jobHoldReason.id);
   * }
   * ```
   */
  list(query?: JobHoldReasonsListQuery | null, options?: ListOptions): PagePromise<JobHoldReasonResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "JobHoldReasons_Get",
  name: "jpm.jobHoldReasons.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-hold-reasons",
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
