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
  CREATE_PURCHASE_ORDER_MARKUP_REQUEST_KEYS,
  UPDATE_PURCHASE_ORDER_MARKUP_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreatePurchaseOrderMarkupRequest,
  PurchaseOrderMarkupResponse,
  PurchaseOrderMarkupsListQuery,
  UpdatePurchaseOrderMarkupRequest,
} from "../types.js";

/**
 * Purchase order markups of the Inventory API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class PurchaseOrderMarkups extends Resource {
  /**
   * List purchase order markups.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-order-markups`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.inv.purchaseordermarkups:r`.
   *
   * @param query which purchase order markups to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrdersMarkup_Get
   * @example
   * ```ts
   * for await (const purchaseOrderMarkup of inventory.purchaseOrderMarkups.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(purchaseOrderMarkup.id);
   * }
   * ```
   */
  list(
    query?: PurchaseOrderMarkupsListQuery | null,
    options?: ListOptions,
  ): PagePromise<PurchaseOrderMarkupResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a purchase order markup.
   *
   * `POST /inventory/v2/tenant/{tenant}/purchase-order-markups`
   *
   * Needs the scope `tn.inv.purchaseordermarkups:w`.
   *
   * @param body the purchase order markup to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrdersMarkup_Create
   * @example
   * ```ts
   * const purchaseOrderMarkup = await inventory.purchaseOrderMarkups.create({
   *   from: 66.27,
   *   to: 92.55,
   *   percent: 85,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreatePurchaseOrderMarkupRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<PurchaseOrderMarkupResponse, Dry>> {
    return this.client.call<PurchaseOrderMarkupResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one purchase order markup.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}`
   *
   * Needs the scope `tn.inv.purchaseordermarkups:r`.
   *
   * @param id id of the purchase order markup
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no purchase order markup has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrdersMarkup_GetById
   * @example
   * ```ts
   * const purchaseOrderMarkup = await inventory.purchaseOrderMarkups.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<PurchaseOrderMarkupResponse> {
    return this.client.call<PurchaseOrderMarkupResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a purchase order markup.
   *
   * A success has no body.
   *
   * `DELETE /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}`
   *
   * Needs the scope `tn.inv.purchaseordermarkups:w`.
   *
   * @param id id of the purchase order markup
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no purchase order markup has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrdersMarkup_Delete
   * @example
   * ```ts
   * await inventory.purchaseOrderMarkups.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a purchase order markup.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}`
   *
   * Needs the scope `tn.inv.purchaseordermarkups:w`.
   *
   * @param id id of the purchase order markup
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no purchase order markup has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrdersMarkup_Update
   * @example
   * ```ts
   * const purchaseOrderMarkup = await inventory.purchaseOrderMarkups.update(12, {
   *   from: 66.27,
   *   to: 92.55,
   *   percent: 85,
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdatePurchaseOrderMarkupRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<PurchaseOrderMarkupResponse, Dry>> {
    return this.client.call<PurchaseOrderMarkupResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "PurchaseOrdersMarkup_Get",
  name: "inventory.purchaseOrderMarkups.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups",
  query: {
    ids: "csv",
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

const CREATE_SPEC: OperationSpec = {
  id: "PurchaseOrdersMarkup_Create",
  name: "inventory.purchaseOrderMarkups.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups",
  body: "json",
  known: { check: checkKeys, keys: CREATE_PURCHASE_ORDER_MARKUP_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "PurchaseOrdersMarkup_GetById",
  name: "inventory.purchaseOrderMarkups.get",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "PurchaseOrdersMarkup_Delete",
  name: "inventory.purchaseOrderMarkups.delete",
  method: "DELETE",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "PurchaseOrdersMarkup_Update",
  name: "inventory.purchaseOrderMarkups.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_PURCHASE_ORDER_MARKUP_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
