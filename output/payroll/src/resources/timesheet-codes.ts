import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { TimesheetCodeResponse, TimesheetCodesListQuery } from "../types.js";

/**
 * Timesheet codes of the Payroll API: 2 operations (`list`, `get`).
 */
export class TimesheetCodes extends Resource {
  /**
   * List timesheet codes.
   *
   * `GET /payroll/v2/tenant/{tenant}/timesheet-codes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.timesheetcodes:r`.
   *
   * @param query which timesheet codes to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/TimesheetCodes_GetList
   * @example
   * ```ts
   * for await (const timesheetCode of payroll.timesheetCodes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(timesheetCode.id);
   * }
   * ```
   */
  list(query?: TimesheetCodesListQuery | null, options?: ListOptions): PagePromise<TimesheetCodeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one timesheet code.
   *
   * `GET /payroll/v2/tenant/{tenant}/timesheet-codes/{id}`
   *
   * Needs the scope `tn.prl.timesheetcodes:r`.
   *
   * @param id id of the timesheet code
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no timesheet code has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/TimesheetCodes_Get
   * @example
   * ```ts
   * const timesheetCode = await payroll.timesheetCodes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<TimesheetCodeResponse> {
    return this.client.call<TimesheetCodeResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "TimesheetCodes_GetList",
  name: "payroll.timesheetCodes.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/timesheet-codes",
  query: {
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "TimesheetCodes_Get",
  name: "payroll.timesheetCodes.get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/timesheet-codes/{id}",
  response: "json",
  failures: [400, 404],
};
