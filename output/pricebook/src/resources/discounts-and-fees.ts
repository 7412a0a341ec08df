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
import {
  DISCOUNT_AND_FEES_CREATE_REQUEST_KEYS,
  DISCOUNT_AND_FEES_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  DiscountAndFeesCreateRequest,
  DiscountAndFeesResponse,
  DiscountAndFeesUpdateRequest,
  DiscountsAndFeesGetQuery,
  DiscountsAndFeesListQuery,
} from "../types.js";

/**
 * Discounts and fees of the Pricebook API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class DiscountsAndFees extends Resource {
  /**
   * List discounts and fees.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /pricebook/v2/tenant/{tenant}/discounts-and-fees`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.pb.discountsandfees:r`.
   *
   * @param query which discounts and fees to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/DiscountAndFees_GetList
   * @example
   * ```ts
   * for await (const discountsAndFee of pricebook.discountsAndFees.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(discountsAndFee.id);
   * }
   * ```
   */
  list(
    query?: DiscountsAndFeesListQuery | null,
    options?: ListOptions,
  ): PagePromise<DiscountAndFeesResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a discount or fee.
   *
   * `POST /pricebook/v2/tenant/{tenant}/discounts-and-fees`
   *
   * Needs the scope `tn.pb.discountsandfees:w`.
   *
   * @param body the discounts and fee to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/DiscountAndFees_Create
   * @example
   * ```ts
   * const discountsAndFee = await pricebook.discountsAndFees.create({
   *   type: "Discount",
   *   code: "666-1897",
   *   description: "Nothing to add",
   *   amountType: "Percentage",
   *   amount: 2218.27,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: DiscountAndFeesCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<DiscountAndFeesResponse, Dry>> {
    return this.client.call<DiscountAndFeesResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one discount or fee.
   *
   * `GET /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}`
   *
   * Needs the scope `tn.pb.discountsandfees:r`.
   *
   * @param id id of the discounts and fee
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no discounts and fee has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/DiscountAndFees_Get
   * @example
   * ```ts
   * const discountsAndFee = await pricebook.discountsAndFees.get(12);
   * ```
   */
  get(
    id: number,
    query?: DiscountsAndFeesGetQuery | null,
    options?: CallOptions,
  ): ApiPromise<DiscountAndFeesResponse> {
    return this.client.call<DiscountAndFeesResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Delete a discount or fee.
   *
   * A success has no body.
   *
   * `DELETE /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}`
   *
   * Needs the scope `tn.pb.discountsandfees:w`.
   *
   * @param id id of the discounts and fee
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no discounts and fee has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/DiscountAndFees_Delete
   * @example
   * ```ts
   * await pricebook.discountsAndFees.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a discount or fee.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}`
   *
   * Needs the scope `tn.pb.discountsandfees:w`.
   *
   * @param id id of the discounts and fee
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no discounts and fee has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/DiscountAndFees_Update
   * @example
   * ```ts
   * const discountsAndFee = await pricebook.discountsAndFees.update(12, { code: "666-1897" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: DiscountAndFeesUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<DiscountAndFeesResponse, Dry>> {
    return this.client.call<DiscountAndFeesResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "DiscountAndFees_GetList",
  name: "pricebook.discountsAndFees.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
    searchText: "plain",
  },
  caps: { ids: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "DiscountAndFees_Create",
  name: "pricebook.discountsAndFees.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees",
  body: "json",
  known: { check: checkKeys, keys: DISCOUNT_AND_FEES_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "DiscountAndFees_Get",
  name: "pricebook.discountsAndFees.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "DiscountAndFees_Delete",
  name: "pricebook.discountsAndFees.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "DiscountAndFees_Update",
  name: "pricebook.discountsAndFees.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/discounts-and-fees/{id}",
  body: "json",
  known: { check: checkKeys, keys: DISCOUNT_AND_FEES_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
