import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { JobSplitResponse, JobSplitsListAllQuery, JobSplitsListQuery } from "../types.js";

/**
 * Job splits of the Payroll API: 2 operations (`list`, `listAll`).
 */
export class JobSplits extends Resource {
  /**
   * List the splits of a job.
   *
   * `GET /payroll/v2/tenant/{tenant}/jobs/{job}/splits`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.jobs:r`.
   *
   * @param job job
   * @param query which splits to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the split forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/JobSplits_GetList
   * @example
   * ```ts
   * for await (const split of payroll.jobSplits.list(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(split.id);
   * }
   * ```
   */
  list(job: number, query?: JobSplitsListQuery | null, options?: ListOptions): PagePromise<JobSplitResponse> {
    return new PagePromise(this.client, LIST_SPEC, { path: [job], query, options });
  }

  /**
   * List the splits of several jobs.
   *
   * `GET /payroll/v2/tenant/{tenant}/jobs/splits`
   *
   * A list: `for await` goes through all pages. More than 50 `jobIds` are fetched in several calls.
   * Needs the scope `tn.prl.jobs:r`.
   *
   * @param query which splits to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the split forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/JobSplits_GetListByJobs
   * @example
   * ```ts
   * for await (const split of payroll.jobSplits.listAll({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(split.id);
   * }
   * ```
   */
  listAll(query?: JobSplitsListAllQuery | null, options?: ListOptions): PagePromise<JobSplitResponse> {
    return new PagePromise(this.client, LIST_ALL_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "JobSplits_GetList",
  name: "payroll.jobSplits.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/{job}/splits",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};

const LIST_ALL_SPEC: OperationSpec = {
  id: "JobSplits_GetListByJobs",
  name: "payroll.jobSplits.listAll",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/splits",
  query: {
    jobIds: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    active: "plain",
    sort: "plain",
  },
  caps: { jobIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};
