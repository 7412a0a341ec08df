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
  CREATE_ESTIMATE_REQUEST_KEYS,
  ESTIMATE_ITEM_CREATE_UPDATE_REQUEST_KEYS,
  SELL_REQUEST_KEYS,
  UPDATE_ESTIMATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateEstimateRequest,
  EstimateItemCreateUpdateRequest,
  EstimateItemResponse,
  EstimateItemUpdateResponse,
  EstimateResponse,
  EstimateStatusChangesResponse,
  EstimatesListAllItemsQuery,
  EstimatesListQuery,
  SellRequest,
  UpdateEstimateRequest,
} from "../types.js";

/**
 * Estimates of the Sales & Estimates API: 11 operations (`get`, `replace`, `list`, `create`, `listAllItems`, `sell`, …).
 */
export class Estimates extends Resource {
  /**
   * Get one estimate.
   *
   * `GET /sales/v2/tenant/{tenant}/estimates/{id}`
   *
   * Needs the scope `tn.sal.estimates:r`.
   *
   * @param id id of the estimate
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_Get
   * @example
   * ```ts
   * const estimate = await salestech.estimates.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<EstimateResponse> {
    return this.client.call<EstimateResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace an estimate.
   *
   * `PUT /sales/v2/tenant/{tenant}/estimates/{id}`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param id id of the estimate
   * @param body the estimate as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_Update
   * @example
   * ```ts
   * const estimate = await salestech.estimates.replace(12, { name: "Plumbing Install" });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: UpdateEstimateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EstimateResponse, Dry>> {
    return this.client.call<EstimateResponse, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * List estimates.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /sales/v2/tenant/{tenant}/estimates`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.sal.estimates:r`.
   *
   * @param query which estimates to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_GetList
   * @example
   * ```ts
   * for await (const estimate of salestech.estimates.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(estimate.id);
   * }
   * ```
   */
  list(query?: EstimatesListQuery | null, options?: ListOptions): PagePromise<EstimateResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an estimate.
   *
   * `POST /sales/v2/tenant/{tenant}/estimates`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param body the estimate to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_Create
   * @example
   * ```ts
   * const estimate = await salestech.estimates.create({ name: "Plumbing Install" });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateEstimateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EstimateResponse, Dry>> {
    return this.client.call<EstimateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * List the items of estimates.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /sales/v2/tenant/{tenant}/estimates/items`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.sal.estimates:r`.
   *
   * @param query which items to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_GetItems
   * @example
   * ```ts
   * for await (const item of salestech.estimates.listAllItems({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(item.id);
   * }
   * ```
   */
  listAllItems(
    query?: EstimatesListAllItemsQuery | null,
    options?: ListOptions,
  ): PagePromise<EstimateItemResponse> {
    return new PagePromise(this.client, LIST_ALL_ITEMS_SPEC, { query, options });
  }

  /**
   * Sell an estimate.
   *
   * Marks the estimate as sold and names who sold it.
   *
   * `PUT /sales/v2/tenant/{tenant}/estimates/{id}/sell`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param id id of the estimate
   * @param body the sell as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_Sell
   * @example
   * ```ts
   * const sell = await salestech.estimates.sell(12, { soldBy: 29 });
   * ```
   */
  sell<const Dry = undefined>(
    id: number,
    body: SellRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EstimateResponse, Dry>> {
    return this.client.call<EstimateResponse, Dry>(SELL_SPEC, { path: [id], body, options });
  }

  /**
   * Undo the sale of an estimate.
   *
   * A success has no body.
   *
   * `PUT /sales/v2/tenant/{tenant}/estimates/{id}/unsell`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param id id of the estimate
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_Unsell
   * @example
   * ```ts
   * await salestech.estimates.unsell(12);
   * ```
   */
  unsell<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UNSELL_SPEC, { path: [id], options });
  }

  /**
   * Dismiss an estimate.
   *
   * A success has no body.
   *
   * `PUT /sales/v2/tenant/{tenant}/estimates/{id}/dismiss`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param id id of the estimate
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_Dismiss
   * @example
   * ```ts
   * await salestech.estimates.dismiss(12);
   * ```
   */
  dismiss<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DISMISS_SPEC, { path: [id], options });
  }

  /**
   * Add or replace an item of an estimate.
   *
   * `PUT /sales/v2/tenant/{tenant}/estimates/{id}/items`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param id id of the estimate
   * @param body the item as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_PutItem
   * @example
   * ```ts
   * const item = await salestech.estimates.upsertItem(12, { skuName: "Smart thermostat" });
   * ```
   */
  upsertItem<const Dry = undefined>(
    id: number,
    body: EstimateItemCreateUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EstimateItemUpdateResponse, Dry>> {
    return this.client.call<EstimateItemUpdateResponse, Dry>(UPSERT_ITEM_SPEC, { path: [id], body, options });
  }

  /**
   * Delete an item of an estimate.
   *
   * A success has no body.
   *
   * `DELETE /sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}`
   *
   * Needs the scope `tn.sal.estimates:w`.
   *
   * @param id id of the estimate
   * @param itemId id of the item
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/Estimates_DeleteItem
   * @example
   * ```ts
   * await salestech.estimates.deleteItem(12, 12);
   * ```
   */
  deleteItem<const Dry = undefined>(
    id: number,
    itemId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_ITEM_SPEC, { path: [id, itemId], options });
  }

  /**
   * List the status changes of an estimate.
   *
   * The answer is a bare array.
   *
   * `GET /sales/v2/tenant/{tenant}/status/estimates/{id}/changes`
   *
   * Needs the scope `tn.sal.estimates:r`.
   *
   * @param id id of the estimate
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no estimate has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimatesStatus_GetEstimateStatusChanges
   * @example
   * ```ts
   * const changes = await salestech.estimates.listStatusChanges(12);
   * ```
   */
  listStatusChanges(id: number, options?: CallOptions): ApiPromise<EstimateStatusChangesResponse[]> {
    return this.client.call<EstimateStatusChangesResponse[]>(LIST_STATUS_CHANGES_SPEC, {
      path: [id],
      options,
    });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Estimates_Get",
  name: "salestech.estimates.get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}",
  response: "json",
  failures: [400],
};

const REPLACE_SPEC: OperationSpec = {
  id: "Estimates_Update",
  name: "salestech.estimates.replace",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_ESTIMATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_SPEC: OperationSpec = {
  id: "Estimates_GetList",
  name: "salestech.estimates.list",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates",
  query: {
    jobId: "plain",
    projectId: "plain",
    jobNumber: "plain",
    totalGreater: "plain",
    totalLess: "plain",
    soldById: "plain",
    soldByEmployeeId: "plain",
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    soldAfter: "date-time",
    soldBefore: "date-time",
    status: "plain",
    active: "plain",
    sort: "plain",
    orderBy: "plain",
    orderByDirection: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    locationId: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Estimates_Create",
  name: "salestech.estimates.create",
  method: "POST",
  path: "/sales/v2/tenant/{tenant}/estimates",
  body: "json",
  known: { check: checkKeys, keys: CREATE_ESTIMATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_ALL_ITEMS_SPEC: OperationSpec = {
  id: "Estimates_GetItems",
  name: "salestech.estimates.listAllItems",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates/items",
  query: {
    estimateId: "plain",
    ids: "csv",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const SELL_SPEC: OperationSpec = {
  id: "Estimates_Sell",
  name: "salestech.estimates.sell",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/sell",
  body: "json",
  known: { check: checkKeys, keys: SELL_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UNSELL_SPEC: OperationSpec = {
  id: "Estimates_Unsell",
  name: "salestech.estimates.unsell",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/unsell",
  response: "none",
  failures: [400],
};

const DISMISS_SPEC: OperationSpec = {
  id: "Estimates_Dismiss",
  name: "salestech.estimates.dismiss",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/dismiss",
  response: "none",
  failures: [400],
};

const UPSERT_ITEM_SPEC: OperationSpec = {
  id: "Estimates_PutItem",
  name: "salestech.estimates.upsertItem",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/items",
  body: "json",
  known: { check: checkKeys, keys: ESTIMATE_ITEM_CREATE_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const DELETE_ITEM_SPEC: OperationSpec = {
  id: "Estimates_DeleteItem",
  name: "salestech.estimates.deleteItem",
  method: "DELETE",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}",
  response: "none",
  failures: [400],
};

const LIST_STATUS_CHANGES_SPEC: OperationSpec = {
  id: "EstimatesStatus_GetEstimateStatusChanges",
  name: "salestech.estimates.listStatusChanges",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/status/estimates/{id}/changes",
  response: "json",
  failures: [400, 404],
};
