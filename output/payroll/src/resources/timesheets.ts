import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  JobTimesheetResponse,
  NonJobTimesheetResponse,
  TimesheetsListAllQuery,
  TimesheetsListNonJobQuery,
  TimesheetsListQuery,
} from "../types.js";

/**
 * Timesheets of the Payroll API: 3 operations (`list`, `listNonJob`, `listAll`).
 */
export class Timesheets extends Resource {
  /**
   * List the timesheets of a job.
   *
   * Some tenants answer a bare array in place of a page.
   *
   * `GET /payroll/v2/tenant/{tenant}/jobs/{job}/timesheets`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.jobs:r`.
   *
   * @param job job
   * @param query which timesheets to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Timesheets_GetJobTimesheets
   * @example
   * ```ts
   * for await (const timesheet of payroll.timesheets.list(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(timesheet.id);
   * }
   * ```
   */
  list(
    job: number,
    query?: TimesheetsListQuery | null,
    options?: ListOptions,
  ): PagePromise<JobTimesheetResponse> {
    return new PagePromise(this.client, LIST_SPEC, { path: [job], query, options });
  }

  /**
   * List timesheets that belong to no job.
   *
   * `GET /payroll/v2/tenant/{tenant}/non-job-timesheets`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.nonjobtimesheets:r`.
   *
   * @param query which non job timesheets to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Timesheets_GetNonJobTimesheets
   * @example
   * ```ts
   * for await (const nonJobTimesheet of payroll.timesheets.listNonJob({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(nonJobTimesheet.id);
   * }
   * ```
   */
  listNonJob(
    query?: TimesheetsListNonJobQuery | null,
    options?: ListOptions,
  ): PagePromise<NonJobTimesheetResponse> {
    return new PagePromise(this.client, LIST_NON_JOB_SPEC, { query, options });
  }

  /**
   * List the timesheets of several jobs.
   *
   * `GET /payroll/v2/tenant/{tenant}/jobs/timesheets`
   *
   * A list: `for await` goes through all pages. More than 50 `jobIds` are fetched in several calls.
   * Needs the scope `tn.prl.jobs:r`.
   *
   * @param query which timesheets to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Timesheets_GetJobTimesheetsByJobs
   * @example
   * ```ts
   * for await (const timesheet of payroll.timesheets.listAll({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(timesheet.id);
   * }
   * ```
   */
  listAll(query?: TimesheetsListAllQuery | null, options?: ListOptions): PagePromise<JobTimesheetResponse> {
    return new PagePromise(this.client, LIST_ALL_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Timesheets_GetJobTimesheets",
  name: "payroll.timesheets.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/{job}/timesheets",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    technicianId: "plain",
    startedOn: "date-time",
    endedOn: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_NON_JOB_SPEC: OperationSpec = {
  id: "Timesheets_GetNonJobTimesheets",
  name: "payroll.timesheets.listNonJob",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/non-job-timesheets",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    employeeId: "plain",
    employeeType: "plain",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_ALL_SPEC: OperationSpec = {
  id: "Timesheets_GetJobTimesheetsByJobs",
  name: "payroll.timesheets.listAll",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/jobs/timesheets",
  query: {
    jobIds: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    technicianId: "plain",
    startedOn: "date-time",
    endedOn: "date-time",
    sort: "plain",
  },
  caps: { jobIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
