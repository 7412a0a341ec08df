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
} from "@st-v2/runtime";
import {
  CUSTOM_FIELD_UPDATE_REQUEST_KEYS,
  MARK_AP_BILL_AS_EXPORTED_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  ApBillResponse,
  ApBillsListCustomFieldTypesQuery,
  ApBillsListQuery,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  MarkApBillAsExportedUpdateRequest,
  MarkApBillAsExportedUpdateResponse,
} from "../types.js";

/**
 * Ap bills of the Accounting API: 5 operations (`list`, `get`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`).
 */
export class ApBills extends Resource {
  /**
   * List AP bills.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-bills`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.acc.apbills:r`.
   *
   * @param query which ap bills to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_GetListPaginated
   * @example
   * ```ts
   * for await (const apBill of accounting.apBills.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(apBill.id);
   * }
   * ```
   */
  list(query?: ApBillsListQuery | null, options?: ListOptions): PagePromise<ApBillResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one AP bill.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-bills/{billId}`
   *
   * Needs the scope `tn.acc.apbills:r`.
   *
   * @param billId id of the bill
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no bill has this `billId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_GetById
   * @example
   * ```ts
   * const apBill = await accounting.apBills.get(12);
   * ```
   */
  get(billId: number, options?: CallOptions): ApiPromise<ApBillResponse> {
    return this.client.call<ApBillResponse>(GET_SPEC, { path: [billId], options });
  }

  /**
   * List the custom field types of AP bills.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-bills/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.apbills:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.apBills.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: ApBillsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of AP bills.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/ap-bills/custom-fields`
   *
   * Needs the scope `tn.acc.apbills:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.apBills.updateCustomFields({
   *   operations: [{ objectId: 39, customFields: [{ name: "Special" }] }],
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
   * Mark AP bills as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/ap-bills/markasexported`
   *
   * Needs the scope `tn.acc.apbills:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_MarkAsExported
   * @example
   * ```ts
   * const markAsExported = await accounting.apBills.markAsExported({ billIds: [12] });
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkApBillAsExportedUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MarkApBillAsExportedUpdateResponse[], Dry>> {
    return this.client.call<MarkApBillAsExportedUpdateResponse[], Dry>(MARK_AS_EXPORTED_SPEC, {
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ApBills_GetListPaginated",
  name: "accounting.apBills.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills",
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
    purchaseOrderTypes: "csv",
    syncStatuses: "repeat",
    statuses: "repeat",
    sources: "repeat",
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

const GET_SPEC: OperationSpec = {
  id: "ApBills_GetById",
  name: "accounting.apBills.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/{billId}",
  response: "json",
  failures: [400, 404],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "ApBills_GetCustomFieldTypes",
  name: "accounting.apBills.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
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
  id: "ApBills_UpdateCustomFields",
  name: "accounting.apBills.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "ApBills_MarkAsExported",
  name: "accounting.apBills.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_AP_BILL_AS_EXPORTED_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
