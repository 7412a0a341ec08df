import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { ActivityCodesListQuery, PayrollActivityCodeResponse } from "../types.js";

/**
 * Activity codes of the Payroll API: 2 operations (`list`, `get`).
 */
export class ActivityCodes extends Resource {
  /**
   * List activity codes.
   *
   * `GET /payroll/v2/tenant/{tenant}/activity-codes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.activitycodes:r`.
   *
   * @param query which activity codes to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/ActivityCodes_GetList
   * @example
   * ```ts
   * for await (const activityCode of payroll.activityCodes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(activityCode.id);
   * }
   * ```
   */
  list(
    query?: ActivityCodesListQuery | null,
    options?: ListOptions,
  ): PagePromise<PayrollActivityCodeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one activity code.
   *
   * `GET /payroll/v2/tenant/{tenant}/activity-codes/{id}`
   *
   * Needs the scope `tn.prl.activitycodes:r`.
   *
   * @param id id of the activity code
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no activity code has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/ActivityCodes_Get
   * @example
   * ```ts
   * const activityCode = await payroll.activityCodes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<PayrollActivityCodeResponse> {
    return this.client.call<PayrollActivityCodeResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ActivityCodes_GetList",
  name: "payroll.activityCodes.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/activity-codes",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "ActivityCodes_Get",
  name: "payroll.activityCodes.get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/activity-codes/{id}",
  response: "json",
  failures: [400, 404],
};
