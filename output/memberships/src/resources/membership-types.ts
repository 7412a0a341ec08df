import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type {
  MembershipTypeDiscountItemResponse,
  MembershipTypeDurationBillingItemResponse,
  MembershipTypeRecurringServiceItemResponse,
  MembershipTypeResponse,
  MembershipTypesListDurationBillingItemsQuery,
  MembershipTypesListQuery,
} from "../types.js";

/**
 * Membership types of the Memberships API: 5 operations (`list`, `get`, `listRecurringServiceItems`, `listDiscounts`, `listDurationBillingItems`).
 */
export class MembershipTypes extends Resource {
  /**
   * List membership types.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /memberships/v2/tenant/{tenant}/membership-types`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.mem.membershiptypes:r`.
   *
   * @param query which membership types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/MembershipTypes_GetList
   * @example
   * ```ts
   * for await (const membershipType of memberships.membershipTypes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(membershipType.id);
   * }
   * ```
   */
  list(query?: MembershipTypesListQuery | null, options?: ListOptions): PagePromise<MembershipTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one membership type.
   *
   * `GET /memberships/v2/tenant/{tenant}/membership-types/{id}`
   *
   * Needs the scope `tn.mem.membershiptypes:r`.
   *
   * @param id id of the membership type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no membership type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/MembershipTypes_Get
   * @example
   * ```ts
   * const membershipType = await memberships.membershipTypes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<MembershipTypeResponse> {
    return this.client.call<MembershipTypeResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * List the recurring service items of a membership type.
   *
   * The answer is a bare array.
   *
   * `GET /memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items`
   *
   * Needs the scope `tn.mem.membershiptypes:r`.
   *
   * @param id id of the membership type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no membership type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/MembershipTypes_GetRecurringServiceItems
   * @example
   * ```ts
   * const recurringServiceItems = await memberships.membershipTypes.listRecurringServiceItems(12);
   * ```
   */
  listRecurringServiceItems(
    id: number,
    options?: CallOptions,
  ): ApiPromise<MembershipTypeRecurringServiceItemResponse[]> {
    return this.client.call<MembershipTypeRecurringServiceItemResponse[]>(LIST_RECURRING_SERVICE_ITEMS_SPEC, {
      path: [id],
      options,
    });
  }

  /**
   * List the discounts of a membership type.
   *
   * The answer is a bare array.
   *
   * `GET /memberships/v2/tenant/{tenant}/membership-types/{id}/discounts`
   *
   * Needs the scope `tn.mem.membershiptypes:r`.
   *
   * @param id id of the membership type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no membership type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/MembershipTypes_GetDiscountsList
   * @example
   * ```ts
   * const discounts = await memberships.membershipTypes.listDiscounts(12);
   * ```
   */
  listDiscounts(id: number, options?: CallOptions): ApiPromise<MembershipTypeDiscountItemResponse[]> {
    return this.client.call<MembershipTypeDiscountItemResponse[]>(LIST_DISCOUNTS_SPEC, {
      path: [id],
      options,
    });
  }

  /**
   * List the duration and billing options of a membership type.
   *
   * The answer is a bare array.
   *
   * `GET /memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items`
   *
   * Needs the scope `tn.mem.membershiptypes:r`.
   *
   * @param id id of the membership type
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no membership type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/MembershipTypes_GetDurationBillingList
   * @example
   * ```ts
   * const durationBillingItems = await memberships.membershipTypes.listDurationBillingItems(12);
   * ```
   */
  listDurationBillingItems(
    id: number,
    query?: MembershipTypesListDurationBillingItemsQuery | null,
    options?: CallOptions,
  ): ApiPromise<MembershipTypeDurationBillingItemResponse[]> {
    return this.client.call<MembershipTypeDurationBillingItemResponse[]>(LIST_DURATION_BILLING_ITEMS_SPEC, {
      path: [id],
      query,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "MembershipTypes_GetList",
  name: "memberships.membershipTypes.list",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types",
  query: {
    ids: "csv",
    active: "plain",
    duration: "plain",
    billingFrequency: "plain",
    includeDurationBilling: "plain",
    includeDiscounts: "plain",
    includeRecurringServices: "plain",
    includeTags: "plain",
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
  id: "MembershipTypes_Get",
  name: "memberships.membershipTypes.get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}",
  response: "json",
  failures: [400, 404],
};

const LIST_RECURRING_SERVICE_ITEMS_SPEC: OperationSpec = {
  id: "MembershipTypes_GetRecurringServiceItems",
  name: "memberships.membershipTypes.listRecurringServiceItems",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items",
  response: "json",
  failures: [400, 404],
};

const LIST_DISCOUNTS_SPEC: OperationSpec = {
  id: "MembershipTypes_GetDiscountsList",
  name: "memberships.membershipTypes.listDiscounts",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}/discounts",
  response: "json",
  failures: [400, 404],
};

const LIST_DURATION_BILLING_ITEMS_SPEC: OperationSpec = {
  id: "MembershipTypes_GetDurationBillingList",
  name: "memberships.membershipTypes.listDurationBillingItems",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items",
  query: { active: "plain" },
  response: "json",
  failures: [400, 404],
};
