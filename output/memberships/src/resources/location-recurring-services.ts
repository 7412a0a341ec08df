import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { LOCATION_RECURRING_SERVICE_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  LocationRecurringServiceResponse,
  LocationRecurringServiceUpdateRequest,
  LocationRecurringServicesListQuery,
  ModificationResponse,
} from "../types.js";

/**
 * Location recurring services of the Memberships API: 3 operations (`list`, `get`, `update`).
 */
export class LocationRecurringServices extends Resource {
  /**
   * List recurring services.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /memberships/v2/tenant/{tenant}/recurring-services`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `membershipIds`, `locationIds` are fetched in several calls.
   * Needs the scope `tn.mem.recurringservices:r`.
   *
   * @param query which recurring services to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/LocationRecurringServices_GetList
   * @example
   * ```ts
   * for await (const recurringService of memberships.locationRecurringServices.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(recurringService.id);
   * }
   * ```
   */
  list(
    query?: LocationRecurringServicesListQuery | null,
    options?: ListOptions,
  ): PagePromise<LocationRecurringServiceResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one recurring service.
   *
   * `GET /memberships/v2/tenant/{tenant}/recurring-services/{id}`
   *
   * Needs the scope `tn.mem.recurringservices:r`.
   *
   * @param id id of the recurring service
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no recurring service has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/LocationRecurringServices_Get
   * @example
   * ```ts
   * const recurringService = await memberships.locationRecurringServices.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<LocationRecurringServiceResponse> {
    return this.client.call<LocationRecurringServiceResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a recurring service.
   *
   * It is refused with 400 while the membership is not active. (Reported by one user, not confirmed.)
   *
   * `PATCH /memberships/v2/tenant/{tenant}/recurring-services/{id}`
   *
   * Needs the scope `tn.mem.recurringservices:w`.
   *
   * @param id id of the recurring service
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no recurring service has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/LocationRecurringServices_Update
   * @example
   * ```ts
   * const recurringService = await memberships.locationRecurringServices.update(12, {
   *   name: "Water heater, 50 gal",
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: LocationRecurringServiceUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "LocationRecurringServices_GetList",
  name: "memberships.locationRecurringServices.list",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-services",
  query: {
    ids: "csv",
    membershipIds: "csv",
    locationIds: "csv",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    includeTechnicians: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, membershipIds: 50, locationIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "LocationRecurringServices_Get",
  name: "memberships.locationRecurringServices.get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "LocationRecurringServices_Update",
  name: "memberships.locationRecurringServices.update",
  method: "PATCH",
  path: "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
  body: "json",
  known: { check: checkKeys, keys: LOCATION_RECURRING_SERVICE_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
