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
  CREATE_INVENTORY_RETURN_REQUEST_KEYS,
  CUSTOM_FIELD_UPDATE_REQUEST_KEYS,
  RETURN_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS,
  UPDATE_RETURN_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateInventoryReturnRequest,
  CustomFieldUpdateRequest,
  InventoryReturnResponse,
  ModificationResponse,
  ReturnCancellationReasonCancelResourceRequest,
  ReturnsListQuery,
  UpdateReturnRequest,
} from "../types.js";

/**
 * Returns of the Inventory API: 5 operations (`list`, `create`, `updateCustomFields`, `update`, `cancel`), and `find`, which calls one of them.
 */
export class Returns extends Resource {
  /**
   * List returns.
   *
   * `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/returns`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `vendorIds`, `businessUnitIds`, `inventoryLocationIds`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.inv.returns:r`.
   *
   * @param query which returns to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Returns_GetList
   * @example
   * ```ts
   * for await (const return_ of inventory.returns.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(return_.id);
   * }
   * ```
   */
  list(query?: ReturnsListQuery | null, options?: ListOptions): PagePromise<InventoryReturnResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a return.
   *
   * `POST /inventory/v2/tenant/{tenant}/returns`
   *
   * Needs the scope `tn.inv.returns:w`.
   *
   * @param body the return to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Returns_CreateReturn
   * @example
   * ```ts
   * const return_ = await inventory.returns.create({
   *   vendorId: 12,
   *   returnTypeId: 12,
   *   businessUnitId: 12,
   *   inventoryLocationId: 5,
   *   returnDate: "2025-05-14T05:07:00Z",
   *   tax: 9.97,
   *   shipping: 23.68,
   *   restockingFee: 37.22,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateInventoryReturnRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Update the custom fields of returns.
   *
   * A success has no body.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/returns/custom-fields`
   *
   * Needs the scope `tn.inv.returns:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Returns_UpdateCustomFields
   * @example
   * ```ts
   * await inventory.returns.updateCustomFields({
   *   operations: [{ objectId: 12, customFields: [{ name: "Preferred", value: "Standard" }] }],
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
   * Update a return.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/returns/{id}`
   *
   * Needs the scope `tn.inv.returns:w`.
   *
   * @param id id of the return
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no return has this `id`.
   * @throws `ConflictError` 409: the state of the return forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Returns_Update
   * @example
   * ```ts
   * const return_ = await inventory.returns.update(12, { referenceNumber: "768169" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateReturnRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Cancel a return.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/returns/{id}/cancellation`
   *
   * Needs the scope `tn.inv.returns:w`.
   *
   * @param id id of the return
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no return has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Returns_Cancel
   * @example
   * ```ts
   * const cancellation = await inventory.returns.cancel(12, { canceledReason: "NotRequired" });
   * ```
   */
  cancel<const Dry = undefined>(
    id: number,
    body: ReturnCancellationReasonCancelResourceRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CANCEL_SPEC, { path: [id], body, options });
  }

  /**
   * The return with this id; `undefined` where there is none.
   *
   * The API reads no single return: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the return
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const return_ = await inventory.returns.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InventoryReturnResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Returns_GetList",
  name: "inventory.returns.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/returns",
  query: {
    ids: "csv",
    active: "plain",
    number: "plain",
    referenceNumber: "plain",
    jobId: "plain",
    purchaseOrderId: "plain",
    batchId: "plain",
    vendorIds: "csv",
    businessUnitIds: "csv",
    inventoryLocationIds: "csv",
    syncStatuses: "plain",
    "customFields.Fields": { write: dottedStyle },
    "customFields.Operator": "plain",
    returnDateOnOrAfter: "date-time",
    returnDateBefore: "date-time",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
  },
  caps: { ids: 50, vendorIds: 50, businessUnitIds: 50, inventoryLocationIds: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Returns_CreateReturn",
  name: "inventory.returns.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/returns",
  body: "json",
  known: { check: checkKeys, keys: CREATE_INVENTORY_RETURN_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "Returns_UpdateCustomFields",
  name: "inventory.returns.updateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/returns/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Returns_Update",
  name: "inventory.returns.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/returns/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_RETURN_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const CANCEL_SPEC: OperationSpec = {
  id: "Returns_Cancel",
  name: "inventory.returns.cancel",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/returns/{id}/cancellation",
  body: "json",
  known: { check: checkKeys, keys: RETURN_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
