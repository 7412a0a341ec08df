import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { RecurringServiceTypeResponse, RecurringServiceTypesListQuery } from "../types.js";

/**
 * Recurring service types of the Memberships API: 2 operations (`list`, `get`).
 */
export class RecurringServiceTypes extends Resource {
  /**
   * List recurring service types.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /memberships/v2/tenant/{tenant}/recurring-service-types`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.mem.recurringservicetypes:r`.
   *
   * @param query which recurring service types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/RecurringServiceTypes_GetList
   * @example
   * ```ts
   * for await (const recurringServiceType of memberships.recurringServiceTypes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(recurringServiceType.id);
   * }
   * ```
   */
  list(
    query?: RecurringServiceTypesListQuery | null,
    options?: ListOptions,
  ): PagePromise<RecurringServiceTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one recurring service type.
   *
   * `GET /memberships/v2/tenant/{tenant}/recurring-service-types/{id}`
   *
   * Needs the scope `tn.mem.recurringservicetypes:r`.
   *
   * @param id id of the recurring service type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no recurring service type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/RecurringServiceTypes_Get
   * @example
   * ```ts
   * const recurringServiceType = await memberships.recurringServiceTypes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<RecurringServiceTypeResponse> {
    return this.client.call<RecurringServiceTypeResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "RecurringServiceTypes_GetList",
  name: "memberships.recurringServiceTypes.list",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-types",
  query: {
    ids: "csv",
    membershipTypeId: "plain",
    recurrenceType: "plain",
    durationType: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "RecurringServiceTypes_Get",
  name: "memberships.recurringServiceTypes.get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-types/{id}",
  response: "json",
  failures: [400, 404],
};
