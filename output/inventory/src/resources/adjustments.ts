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
import { CUSTOM_FIELD_UPDATE_REQUEST_KEYS, UPDATE_ADJUSTMENT_REQUEST_KEYS } from "../body-keys.js";
import type {
  AdjustmentsListQuery,
  CustomFieldUpdateRequest,
  InventoryAdjustmentResponse,
  ModificationResponse,
  UpdateAdjustmentRequest,
} from "../types.js";

/**
 * Adjustments of the Inventory API: 3 operations (`list`, `update`, `updateCustomFields`), and `find`, which calls one of them.
 */
export class Adjustments extends Resource {
  /**
   * List adjustments.
   *
   * `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/adjustments`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues`, `invoiceIds`, `inventoryLocationIds`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.inv.adjustments:r`.
   *
   * @param query which adjustments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Adjustments_GetList
   * @example
   * ```ts
   * for await (const adjustment of inventory.adjustments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(adjustment.id);
   * }
   * ```
   */
  list(query?: AdjustmentsListQuery | null, options?: ListOptions): PagePromise<InventoryAdjustmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Update an adjustment.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/adjustments/{id}`
   *
   * Needs the scope `tn.inv.adjustments:w`.
   *
   * @param id id of the adjustment
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no adjustment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Adjustments_Update
   * @example
   * ```ts
   * const adjustment = await inventory.adjustments.update(12, {
   *   externalData: {
   *     applicationGuid: "596bc10e-3f03-4584-a3f4-42261c4aff60",
   *     externalData: [{ key: "775-3252" }],
   *   },
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateAdjustmentRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Update the custom fields of adjustments.
   *
   * A success has no body.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/adjustments/custom-fields`
   *
   * Needs the scope `tn.inv.adjustments:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Adjustments_UpdateCustomFields
   * @example
   * ```ts
   * await inventory.adjustments.updateCustomFields({
   *   operations: [{ objectId: 32, customFields: [{ name: "Special", value: "Other" }] }],
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
   * The adjustment with this id; `undefined` where there is none.
   *
   * The API reads no single adjustment: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the adjustment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const adjustment = await inventory.adjustments.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InventoryAdjustmentResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Adjustments_GetList",
  name: "inventory.adjustments.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/adjustments",
  query: {
    ids: "csv",
    active: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
    number: "plain",
    referenceNumber: "plain",
    batchId: "plain",
    invoiceIds: "csv",
    inventoryLocationIds: "csv",
    adjustmentTypes: "plain",
    businessUnitIds: "csv",
    syncStatuses: "plain",
    "customFields.Fields": { write: dottedStyle },
    "customFields.Operator": "plain",
    dateOnOrAfter: "date-time",
    dateBefore: "date-time",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, externalDataValues: 50, invoiceIds: 50, inventoryLocationIds: 50, businessUnitIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Adjustments_Update",
  name: "inventory.adjustments.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/adjustments/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_ADJUSTMENT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "Adjustments_UpdateCustomFields",
  name: "inventory.adjustments.updateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/adjustments/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
