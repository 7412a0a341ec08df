import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { JobCancelReasonResponse, JobCancelReasonsListQuery } from "../types.js";

/**
 * Job cancel reasons of the Job Planning and Management API: 1 operation (`list`).
 */
export class JobCancelReasons extends Resource {
  /**
   * List job cancel reasons.
   *
   * `GET /jpm/v2/tenant/{tenant}/job-cancel-reasons`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.jobcancelreasons:r`.
   *
   * @param query which job cancel reasons to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobCancelReasons_GetList
   * @example
   * ```ts
   * for await (const jobCancelReason of jpm.jobCancelReasons.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(jobCancelReason.id);
   * }
   * ```
   */
  list(
    query?: JobCancelReasonsListQuery | null,
    options?: ListOptions,
  ): PagePromise<JobCancelReasonResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "JobCancelReasons_GetList",
  name: "jpm.jobCancelReasons.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-cancel-reasons",
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
