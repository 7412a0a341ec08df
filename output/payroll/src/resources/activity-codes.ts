import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { ActivityCodesListQuery, PayrollActivityCodeResponse } from "../types.js";

/**
 * Activity codes of the Payroll API: 2 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/ActivityCodes_GetList
   */
  list(
    query?: ActivityCodesListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/ActivityCodes_Get
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
  paging: { kind: "page", first: 1 },
};

const GET_SPEC: OperationSpec = {
  id: "ActivityCodes_Get",
  name: "payroll.activityCodes.get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/activity-codes/{id}",
  response: "json",
};
