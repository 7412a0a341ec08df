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
  dottedStyle,
  findRow,
} from "@st-v2/runtime";
import {
  CUSTOM_FIELD_UPDATE_REQUEST_KEYS,
  RECEIPT_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS,
  RECEIVE_PURCHASE_ORDER_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CustomFieldUpdateRequest,
  InventoryReceiptResponse,
  ModificationResponse,
  ReceiptCancellationReasonCancelResourceRequest,
  ReceiptsCancelQuery,
  ReceiptsListQuery,
  ReceivePurchaseOrderRequest,
} from "../types.js";

/**
 * Receipts of the Inventory API: 4 operations (`list`, `create`, `updateCustomFields`, `cancel`), and `find`, which calls one of them.
 */
export class Receipts extends Resource {
  /**
   * List receipts.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/receipts`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `vendorIds`, `businessUnitIds`, `inventoryLocationIds`, `purchaseOrderIds` are fetched in several calls.
   * Needs the scope `tn.inv.receipts:r`.
   *
   * @param query which receipts to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Receipts_GetList
   * @example
   * ```ts
   * for await (const receipt of inventory.receipts.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(receipt.id);
   * }
   * ```
   */
  list(query?: ReceiptsListQuery | null, options?: ListOptions): PagePromise<InventoryReceiptResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a receipt.
   *
   * `POST /inventory/v2/tenant/{tenant}/receipts`
   *
   * Needs the scope `tn.inv.receipts:w`.
   *
   * @param body the receipt to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Receipts_CreateReceipt
   * @example
   * ```ts
   * const receipt = await inventory.receipts.create({
   *   purchaseOrderId: 12,
   *   dateReceived: "2024-08-07T04:15:00Z",
   *   tax: 7.74,
   *   shipping: 16.67,
   *   items: [{ skuId: 21, quantity: 7, cost: 1877.74 }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: ReceivePurchaseOrderRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Update the custom fields of receipts.
   *
   * A success has no body.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/receipts/custom-fields`
   *
   * Needs the scope `tn.inv.receipts:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Receipts_UpdateCustomFields
   * @example
   * ```ts
   * await inventory.receipts.updateCustomFields({
   *   operations: [{ objectId: 31, customFields: [{ name: "Special", value: "Other" }] }],
   * });
   * ```
   */
  updateCustomFields<const Dry = undefined>(
    body: CustomFieldUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_CUSTOM_FIELDS_SPEC, { body, options });
  }

  /**
   * Cancel a receipt.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/receipts/{id}/cancellation`
   *
   * Needs the scope `tn.inv.receipts:w`.
   *
   * @param id id of the receipt
   * @param body the fields to change
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no receipt has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Receipts_CancelReceipts
   * @example
   * ```ts
   * const cancellation = await inventory.receipts.cancel(12, { canceledReason: "NotRequired" });
   * ```
   */
  cancel<const Dry = undefined>(
    id: number,
    body: ReceiptCancellationReasonCancelResourceRequest,
    query?: ReceiptsCancelQuery | null,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CANCEL_SPEC, { path: [id], body, query, options });
  }

  /**
   * The receipt with this id; `undefined` where there is none.
   *
   * The API reads no single receipt: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the receipt
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const receipt = await inventory.receipts.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InventoryReceiptResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Receipts_GetList",
  name: "inventory.receipts.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/receipts",
  query: {
    ids: "csv",
    active: "plain",
    number: "plain",
    vendorInvoiceNumber: "plain",
    billId: "plain",
    batchId: "plain",
    vendorIds: "csv",
    businessUnitIds: "csv",
    inventoryLocationIds: "csv",
    purchaseOrderIds: "csv",
    syncStatuses: "plain",
    "customFields.Fields": { write: dottedStyle },
    "customFields.Operator": "plain",
    receivedOnOrAfter: "date-time",
    receivedBefore: "date-time",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, vendorIds: 50, businessUnitIds: 50, inventoryLocationIds: 50, purchaseOrderIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Receipts_CreateReceipt",
  name: "inventory.receipts.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/receipts",
  body: "json",
  known: { check: checkKeys, keys: RECEIVE_PURCHASE_ORDER_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "Receipts_UpdateCustomFields",
  name: "inventory.receipts.updateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/receipts/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const CANCEL_SPEC: OperationSpec = {
  id: "Receipts_CancelReceipts",
  name: "inventory.receipts.cancel",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/receipts/{id}/cancellation",
  query: { id: "plain" },
  body: "json",
  known: { check: checkKeys, keys: RECEIPT_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
