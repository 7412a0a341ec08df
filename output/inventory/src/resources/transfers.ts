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
import { CUSTOM_FIELD_UPDATE_REQUEST_KEYS, UPDATE_TRANSFER_REQUEST_KEYS } from "../body-keys.js";
import type {
  CustomFieldUpdateRequest,
  InventoryTransferResponse,
  ModificationResponse,
  TransfersListQuery,
  UpdateTransferRequest,
} from "../types.js";

/**
 * Transfers of the Inventory API: 3 operations (`list`, `updateCustomFields`, `update`), and `find`, which calls one of them.
 */
export class Transfers extends Resource {
  /**
   * List transfers.
   *
   * `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/transfers`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `transferTypeIds`, `fromLocationIds`, `toLocationIds`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.inv.transfers:r`.
   *
   * @param query which transfers to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Transfers_GetList
   * @example
   * ```ts
   * for await (const transfer of inventory.transfers.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(transfer.id);
   * }
   * ```
   */
  list(query?: TransfersListQuery | null, options?: ListOptions): PagePromise<InventoryTransferResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Update the custom fields of transfers.
   *
   * A success has no body.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/transfers/custom-fields`
   *
   * Needs the scope `tn.inv.transfers:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Transfers_UpdateCustomFields
   * @example
   * ```ts
   * await inventory.transfers.updateCustomFields({
   *   operations: [{ objectId: 37, customFields: [{ name: "Regular", value: "Special" }] }],
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
   * Update a transfer.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/transfers/{id}`
   *
   * Needs the scope `tn.inv.transfers:w`.
   *
   * @param id id of the transfer
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no transfer has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Transfers_Update
   * @example
   * ```ts
   * const transfer = await inventory.transfers.update(12, {
   *   externalData: {
   *     applicationGuid: "82b91b95-8ca4-4fd3-aea1-737a4c7a6a9b",
   *     externalData: [{ key: "632-9939" }],
   *   },
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateTransferRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * The transfer with this id; `undefined` where there is none.
   *
   * The API reads no single transfer: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the transfer
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const transfer = await inventory.transfers.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InventoryTransferResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Transfers_GetList",
  name: "inventory.transfers.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/transfers",
  query: {
    ids: "csv",
    statuses: "plain",
    number: "plain",
    referenceNumber: "plain",
    batchId: "plain",
    transferTypeIds: "csv",
    fromLocationIds: "csv",
    toLocationIds: "csv",
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
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
  },
  caps: { ids: 50, transferTypeIds: 50, fromLocationIds: 50, toLocationIds: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "Transfers_UpdateCustomFields",
  name: "inventory.transfers.updateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/transfers/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Transfers_Update",
  name: "inventory.transfers.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/transfers/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_TRANSFER_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
