import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
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
 * Purchase orders of the Inventory API: 8 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_GetList
   */
  list(query?: PurchaseOrdersListQuery | null, options?: CallOptions): PagePromise<PurchaseOrderResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a purchase order.
   *
   * `POST /inventory/v2/tenant/{tenant}/purchase-orders`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_Create
   */
  create(body: CreatePurchaseOrderRequest, options?: CallOptions): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * List purchase order requests.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-orders/requests`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `jobIds` are fetched in several calls.
   * Needs the scope `tn.inv.purchaseorders:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_GetRequests
   */
  listRequests(
    query?: PurchaseOrdersListRequestsQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_GetById
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_Update
   */
  update(
    id: number,
    body: UpdatePurchaseOrderRequest,
    options?: CallOptions,
  ): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Cancel a purchase order.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_Cancel
   */
  cancel(
    id: number,
    body: PurchaseOrderCancellationReasonCancelResourceRequest,
    options?: CallOptions,
  ): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(CANCEL_SPEC, { path: [id], body, options });
  }

  /**
   * Approve a purchase order request.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_ApproveRequest
   */
  approveRequest(id: number, options?: CallOptions): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(APPROVE_REQUEST_SPEC, { path: [id], options });
  }

  /**
   * Reject a purchase order request.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject`
   *
   * Needs the scope `tn.inv.purchaseorders:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrders_RejectRequest
   */
  rejectRequest(
    id: number,
    body: PurchaseOrderRequestRejection,
    options?: CallOptions,
  ): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(REJECT_REQUEST_SPEC, { path: [id], body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "PurchaseOrders_Create",
  name: "inventory.purchaseOrders.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders",
  body: "json",
  response: "json",
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
  paging: { kind: "page", first: 1 },
};

const GET_SPEC: OperationSpec = {
  id: "PurchaseOrders_GetById",
  name: "inventory.purchaseOrders.get",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "PurchaseOrders_Update",
  name: "inventory.purchaseOrders.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
  body: "json",
  response: "json",
};

const CANCEL_SPEC: OperationSpec = {
  id: "PurchaseOrders_Cancel",
  name: "inventory.purchaseOrders.cancel",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation",
  body: "json",
  response: "json",
};

const APPROVE_REQUEST_SPEC: OperationSpec = {
  id: "PurchaseOrders_ApproveRequest",
  name: "inventory.purchaseOrders.approveRequest",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve",
  response: "json",
};

const REJECT_REQUEST_SPEC: OperationSpec = {
  id: "PurchaseOrders_RejectRequest",
  name: "inventory.purchaseOrders.rejectRequest",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject",
  body: "json",
  response: "json",
};
