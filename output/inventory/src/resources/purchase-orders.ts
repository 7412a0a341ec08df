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
  CREATE_PURCHASE_ORDER_REQUEST_KEYS,
  PURCHASE_ORDER_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS,
  PURCHASE_ORDER_REQUEST_REJECTION_KEYS,
  UPDATE_PURCHASE_ORDER_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreatePurchaseOrderRequest,
  ModificationResponse,
  PurchaseOrderCancellationReasonCancelResourceRequest,
  PurchaseOrderRequestRejection,
  PurchaseOrderRequestResponse,
  PurchaseOrderResponse,
  PurchaseOrdersListQuery,
  PurchaseOrdersListRequestsQuery,
  UpdatePurchaseOrderRequest,
} from "../types.js";

/**
 * Purchase orders of the Inventory API: 8 operations (`list`, `create`, `listRequests`, `get`, `update`, `cancel`, …).
 */
export class PurchaseOrders extends Resource {
  /**
   * List purchase orders.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-orders`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `jobIds` are fetched in several calls.
   * Needs the scope `tn.inv.purchaseorders:r`.
   *
   * @param query which purchase orders to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_GetList
   * @example
   * ```ts
   * for await (const purchaseOrder of inventory.purchaseOrders.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(purchaseOrder.id);
   * }
   * ```
   */
  list(query?: PurchaseOrdersListQuery | null, options?: ListOptions): PagePromise<PurchaseOrderResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a purchase order.
   *
   * Each item needs `cost`, `skuId`, `description` and `vendorPartNumber`. The status of an order cannot be set. (Reported by several users, not confirmed.)
   *
   * `POST /inventory/v2/tenant/{tenant}/purchase-orders`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @param body the purchase order to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_Create
   * @example
   * ```ts
   * const purchaseOrder = await inventory.purchaseOrders.create({
   *   vendorId: 12, typeId: 12, businessUnitId: 12, inventoryLocationId: 6,
   *   shipTo: {
   *     description: "Done as planned",
   *     address: {
   *       street: "8112 Oak Avenue", unit: "Unit 18", city: "Boise", state: "ID", zip: "83732",
   *       country: "USA",
   *     },
   *   },
   *   impactsTechnicianPayroll: true, date: "2025-10-21T08:07:00Z", requiredOn: "2025-10-29T21:07:00Z",
   *   tax: 29.79, shipping: 50.26,
   *   items: [
   *     {
   *       skuId: 9, description: "Heat pump, 3 ton", vendorPartNumber: "296365", quantity: 5,
   *       cost: 1547.47,
   *     },
   *   ],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreatePurchaseOrderRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * List purchase order requests.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-orders/requests`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `jobIds` are fetched in several calls.
   * Needs the scope `tn.inv.purchaseorders:r`.
   *
   * @param query which requests to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_GetRequests
   * @example
   * ```ts
   * for await (const request of inventory.purchaseOrders.listRequests({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(request.id);
   * }
   * ```
   */
  listRequests(
    query?: PurchaseOrdersListRequestsQuery | null,
    options?: ListOptions,
  ): PagePromise<PurchaseOrderRequestResponse> {
    return new PagePromise(this.client, LIST_REQUESTS_SPEC, { query, options });
  }

  /**
   * Get one purchase order.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-orders/{id}`
   *
   * Needs the scope `tn.inv.purchaseorders:r`.
   *
   * @param id id of the purchase order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no purchase order has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_GetById
   * @example
   * ```ts
   * const purchaseOrder = await inventory.purchaseOrders.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<PurchaseOrderResponse> {
    return this.client.call<PurchaseOrderResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a purchase order.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @param id id of the purchase order
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no purchase order has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_Update
   * @example
   * ```ts
   * const purchaseOrder = await inventory.purchaseOrders.update(12, { vendorInvoiceNumber: "253635" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdatePurchaseOrderRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Cancel a purchase order.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @param id id of the purchase order
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no purchase order has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_Cancel
   * @example
   * ```ts
   * const cancellation = await inventory.purchaseOrders.cancel(12, { canceledReason: "NotRequired" });
   * ```
   */
  cancel<const Dry = undefined>(
    id: number,
    body: PurchaseOrderCancellationReasonCancelResourceRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CANCEL_SPEC, { path: [id], body, options });
  }

  /**
   * Approve a purchase order request.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @param id id of the request
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no request has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_ApproveRequest
   * @example
   * ```ts
   * const approve = await inventory.purchaseOrders.approveRequest(12);
   * ```
   */
  approveRequest<const Dry = undefined>(
    id: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(APPROVE_REQUEST_SPEC, { path: [id], options });
  }

  /**
   * Reject a purchase order request.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @param id id of the request
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no request has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_RejectRequest
   * @example
   * ```ts
   * const reject = await inventory.purchaseOrders.rejectRequest(12, { rejectionReason: "CostTooHigh" });
   * ```
   */
  rejectRequest<const Dry = undefined>(
    id: number,
    body: PurchaseOrderRequestRejection,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(REJECT_REQUEST_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "PurchaseOrders_GetList",
  name: "inventory.purchaseOrders.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders",
  query: {
    ids: "csv",
    status: "plain",
    number: "plain",
    jobId: "plain",
    jobIds: "csv",
    technicianId: "plain",
    projectId: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    dateOnOrAfter: "date-time",
    dateBefore: "date-time",
    sentOnOrAfter: "date-time",
    sentBefore: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, jobIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "PurchaseOrders_Create",
  name: "inventory.purchaseOrders.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders",
  body: "json",
  known: { check: checkKeys, keys: CREATE_PURCHASE_ORDER_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_REQUESTS_SPEC: OperationSpec = {
  id: "PurchaseOrders_GetRequests",
  name: "inventory.purchaseOrders.listRequests",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests",
  query: {
    ids: "csv",
    requestStatus: "plain",
    requestNumber: "plain",
    jobId: "plain",
    jobIds: "csv",
    technicianId: "plain",
    projectId: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    dateOnOrAfter: "date-time",
    dateBefore: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, jobIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "PurchaseOrders_GetById",
  name: "inventory.purchaseOrders.get",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "PurchaseOrders_Update",
  name: "inventory.purchaseOrders.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_PURCHASE_ORDER_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const CANCEL_SPEC: OperationSpec = {
  id: "PurchaseOrders_Cancel",
  name: "inventory.purchaseOrders.cancel",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation",
  body: "json",
  known: { check: checkKeys, keys: PURCHASE_ORDER_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const APPROVE_REQUEST_SPEC: OperationSpec = {
  id: "PurchaseOrders_ApproveRequest",
  name: "inventory.purchaseOrders.approveRequest",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve",
  response: "json",
  failures: [400, 404],
};

const REJECT_REQUEST_SPEC: OperationSpec = {
  id: "PurchaseOrders_RejectRequest",
  name: "inventory.purchaseOrders.rejectRequest",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject",
  body: "json",
  known: { check: checkKeys, keys: PURCHASE_ORDER_REQUEST_REJECTION_KEYS },
  response: "json",
  failures: [400, 404],
};
