import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { LocationLaborTypeResponse, LocationLaborTypesListQuery } from "../types.js";

/**
 * Location labor types of the Payroll API: 1 operation (`list`).
 */
export class LocationLaborTypes extends Resource {
  /**
   * List the labor types of several locations.
   *
   * `GET /payroll/v2/tenant/{tenant}/locations/rates`
   *
   * A list: `for await` goes through all pages. More than 50 `locationIds` are fetched in several calls.
   * Needs the scope `tn.prl.locations:r`.
   *
   * @param query which rates to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the rate forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/LocationLaborType_GetListByLocations
   * @example
   * ```ts
   * for await (const rate of payroll.locationLaborTypes.list({
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(rate);
   * }
   * ```
   */
  list(
    query?: LocationLaborTypesListQuery | null,
    options?: ListOptions,
  ): PagePromise<LocationLaborTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "LocationLaborType_GetListByLocations",
  name: "payroll.locationLaborTypes.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/locations/rates",
  query: {
    locationIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    sort: "plain",
  },
  caps: { locationIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};
