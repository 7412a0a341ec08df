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
  MARK_INVENTORY_BILL_AS_EXPORTED_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  InventoryBillResponse,
  InventoryBillsListCustomFieldTypesQuery,
  InventoryBillsListQuery,
  InventoryBillsListUnpagedQuery,
  MarkInventoryBillAsExportedUpdateRequest,
  MarkInventoryBillAsExportedUpdateResponse,
} from "../types.js";

/**
 * Inventory bills of the Accounting API: 5 operations (`listUnpaged`, `list`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`), and `find`, which calls one of them.
 */
export class InventoryBills extends Resource {
  /**
   * List inventory bills as a bare array.
   *
   * The answer is a bare array without paging information; the paginated list tells whether there is more.
   *
   * `GET /accounting/v2/tenant/{tenant}/inventory-bills`
   *
   * A list: `for await` goes through all rows. More than 50 `ids`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.acc.inventorybills:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/InventoryBills_GetList
   * @example
   * ```ts
   * const inventoryBills = await accounting.inventoryBills.listUnpaged();
   * ```
   */
  listUnpaged(
    query?: InventoryBillsListUnpagedQuery | null,
    options?: ListOptions,
  ): PagePromise<InventoryBillResponse, InventoryBillResponse[]> {
    return new PagePromise(this.client, LIST_UNPAGED_SPEC, { query, options });
  }

  /**
   * List inventory bills.
   *
   * `GET /accounting/v2/tenant/{tenant}/inventory-bills/paginated`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.acc.inventorybills:r`.
   *
   * @param query which paginated to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/InventoryBills_GetListPaginated
   * @example
   * ```ts
   * for await (const paginated of accounting.inventoryBills.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(paginated.id);
   * }
   * ```
   */
  list(query?: InventoryBillsListQuery | null, options?: ListOptions): PagePromise<InventoryBillResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the custom field types of inventory bills.
   *
   * `GET /accounting/v2/tenant/{tenant}/inventory-bills/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.inventorybills:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/InventoryBills_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.inventoryBills.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: InventoryBillsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of inventory bills.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/inventory-bills/custom-fields`
   *
   * Needs the scope `tn.acc.inventorybills:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/InventoryBills_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.inventoryBills.updateCustomFields({
   *   operations: [{ objectId: 33, customFields: [{ name: "Other" }] }],
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
   * Mark inventory bills as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/inventory-bills/markasexported`
   *
   * Needs the scope `tn.acc.inventorybills:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/InventoryBills_MarkAsExported
   * @example
   * ```ts
   * const markAsExported = await accounting.inventoryBills.markAsExported({ inventoryBillIds: [12] });
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkInventoryBillAsExportedUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MarkInventoryBillAsExportedUpdateResponse[], Dry>> {
    return this.client.call<MarkInventoryBillAsExportedUpdateResponse[], Dry>(MARK_AS_EXPORTED_SPEC, {
      body,
      options,
    });
  }

  /**
   * The inventory bill with this id; `undefined` where there is none.
   *
   * The API reads no single inventory bill: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the inventory bill
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const inventoryBill = await accounting.inventoryBills.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InventoryBillResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_UNPAGED_SPEC: OperationSpec = {
  id: "InventoryBills_GetList",
  name: "accounting.inventoryBills.listUnpaged",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills",
  query: {
    ids: "csv",
    batchId: "plain",
    batchNumber: "plain",
    billNumber: "plain",
    businessUnitIds: "csv",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    dateFrom: "date-time",
    dateTo: "date-time",
    jobNumber: "plain",
    purchaseOrderNumber: "plain",
    purchaseOrderTypes: "plain",
    syncStatuses: "repeat",
    minCost: "plain",
    maxCost: "plain",
    billType: "plain",
    page: "plain",
    pageSize: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    dateReconciledBefore: "date-time",
    dateReconciledOnOrAfter: "date-time",
    threeWayMatchDiscrepancy: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50, businessUnitIds: 50 },
  response: "json",
  paging: { kind: "joined", isBare: true },
  failures: [400],
};

const LIST_SPEC: OperationSpec = {
  id: "InventoryBills_GetListPaginated",
  name: "accounting.inventoryBills.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/paginated",
  query: {
    ids: "csv",
    batchId: "plain",
    batchNumber: "plain",
    billNumber: "plain",
    businessUnitIds: "csv",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    dateFrom: "date-time",
    dateTo: "date-time",
    jobNumber: "plain",
    purchaseOrderNumber: "plain",
    purchaseOrderTypes: "plain",
    syncStatuses: "repeat",
    minCost: "plain",
    maxCost: "plain",
    billType: "plain",
    page: "plain",
    pageSize: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    dateReconciledBefore: "date-time",
    dateReconciledOnOrAfter: "date-time",
    threeWayMatchDiscrepancy: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50, businessUnitIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "InventoryBills_GetCustomFieldTypes",
  name: "accounting.inventoryBills.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "InventoryBills_UpdateCustomFields",
  name: "accounting.inventoryBills.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "InventoryBills_MarkAsExported",
  name: "accounting.inventoryBills.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/inventory-bills/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_INVENTORY_BILL_AS_EXPORTED_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
