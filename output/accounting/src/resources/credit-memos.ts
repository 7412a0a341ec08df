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
  CREDIT_MEMO_ADD_SPLITS_REQUEST_KEYS,
  CREDIT_MEMO_UPDATE_REQUEST_KEYS,
  CUSTOM_FIELD_UPDATE_REQUEST_KEYS,
  MARK_CREDIT_MEMO_AS_EXPORTED_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreditMemoAddSplitsRequest,
  CreditMemoAddSplitsResponse,
  CreditMemoItemsResponse,
  CreditMemoResponse,
  CreditMemoUpdateRequest,
  CreditMemoUpdateResponse,
  CreditMemosItemsResponse,
  CreditMemosListAllItemsQuery,
  CreditMemosListCustomFieldTypesQuery,
  CreditMemosListItemsQuery,
  CreditMemosListQuery,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  MarkCreditMemoAsExportedRequest,
  MarkCreditMemoAsExportedResponse,
} from "../types.js";

/**
 * Credit memos of the Accounting API: 8 operations (`list`, `listItems`, `listAllItems`, `listCustomFieldTypes`, `updateCustomFields`, `update`, …), and `find`, which calls one of them.
 */
export class CreditMemos extends Resource {
  /**
   * List credit memos.
   *
   * `GET /accounting/v2/tenant/{tenant}/credit-memos`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `businessUnitIds`, `appliedToInvoiceIds` are fetched in several calls.
   * Needs the scope `tn.acc.creditmemos:r`.
   *
   * @param query which credit memos to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_GetCreditMemosList
   * @example
   * ```ts
   * for await (const creditMemo of accounting.creditMemos.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(creditMemo.id);
   * }
   * ```
   */
  list(query?: CreditMemosListQuery | null, options?: ListOptions): PagePromise<CreditMemoResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the items of a credit memo.
   *
   * `GET /accounting/v2/tenant/{tenant}/credit-memos/{id}/items`
   *
   * A list: `for await` goes through all pages. More than 50 `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.acc.creditmemos:r`.
   *
   * @param id id of the credit memo
   * @param query which items to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_GetCreditMemoItemsList
   * @example
   * ```ts
   * for await (const item of accounting.creditMemos.listItems(12, {
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(item.id);
   * }
   * ```
   */
  listItems(
    id: number,
    query?: CreditMemosListItemsQuery | null,
    options?: ListOptions,
  ): PagePromise<CreditMemoItemsResponse> {
    return new PagePromise(this.client, LIST_ITEMS_SPEC, { path: [id], query, options });
  }

  /**
   * List the items of all credit memos.
   *
   * `GET /accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items`
   *
   * A list: `for await` goes through all pages. More than 50 `creditMemoIds`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.acc.creditmemos:r`.
   *
   * @param query which credit memo items to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_GetCreditMemosItemsList
   * @example
   * ```ts
   * for await (const creditMemoItem of accounting.creditMemos.listAllItems({
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(creditMemoItem.id);
   * }
   * ```
   */
  listAllItems(
    query?: CreditMemosListAllItemsQuery | null,
    options?: ListOptions,
  ): PagePromise<CreditMemosItemsResponse> {
    return new PagePromise(this.client, LIST_ALL_ITEMS_SPEC, { query, options });
  }

  /**
   * List the custom field types of credit memos.
   *
   * `GET /accounting/v2/tenant/{tenant}/credit-memos/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.creditmemos:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.creditMemos.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: CreditMemosListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of credit memos.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/credit-memos/custom-fields`
   *
   * Needs the scope `tn.acc.creditmemos:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.creditMemos.updateCustomFields({
   *   operations: [{ objectId: 6, customFields: [{ name: "Special" }] }],
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
   * Update a credit memo.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/credit-memos/{id}`
   *
   * Needs the scope `tn.acc.creditmemos:w`.
   *
   * @param id id of the credit memo
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_UpdateCreditMemo
   * @example
   * ```ts
   * const creditMemo = await accounting.creditMemos.update(12, { summary: "Install a ceiling fan" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: CreditMemoUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreditMemoUpdateResponse, Dry>> {
    return this.client.call<CreditMemoUpdateResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Add splits to a credit memo.
   *
   * `POST /accounting/v2/tenant/{tenant}/credit-memos/{id}/splits`
   *
   * Needs the scope `tn.acc.creditmemos:w`.
   *
   * @param id id of the credit memo
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_AddCreditMemoSplits
   * @example
   * ```ts
   * const split = await accounting.creditMemos.addSplits(12, { splits: [{ amount: 785.17 }] });
   * ```
   */
  addSplits<const Dry = undefined>(
    id: number,
    body: CreditMemoAddSplitsRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreditMemoAddSplitsResponse, Dry>> {
    return this.client.call<CreditMemoAddSplitsResponse, Dry>(ADD_SPLITS_SPEC, { path: [id], body, options });
  }

  /**
   * Mark credit memos as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/credit-memos/markasexported`
   *
   * Needs the scope `tn.acc.creditmemos:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/CreditMemos_MarkAsExported
   * @example
   * ```ts
   * const markAsExported = await accounting.creditMemos.markAsExported([{ creditMemoId: 12 }]);
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkCreditMemoAsExportedRequest[],
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MarkCreditMemoAsExportedResponse[], Dry>> {
    return this.client.call<MarkCreditMemoAsExportedResponse[], Dry>(MARK_AS_EXPORTED_SPEC, {
      body,
      options,
    });
  }

  /**
   * The credit memo with this id; `undefined` where there is none.
   *
   * The API reads no single credit memo: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the credit memo
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const creditMemo = await accounting.creditMemos.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<CreditMemoResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CreditMemos_GetCreditMemosList",
  name: "accounting.creditMemos.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos",
  query: {
    active: "plain",
    ids: "csv",
    businessUnitIds: "csv",
    appliedToInvoiceIds: "csv",
    appliedToReferenceNumber: "plain",
    dateBefore: "date",
    dateOnOrAfter: "date",
    appliedBefore: "date",
    appliedOnOrAfter: "date",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    batchId: "plain",
    batchNumber: "plain",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    "totalFilter.Amount": "plain",
    "totalFilter.Comparer": "plain",
    "balanceFilter.Amount": "plain",
    "balanceFilter.Comparer": "plain",
    sort: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50, businessUnitIds: 50, appliedToInvoiceIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_ITEMS_SPEC: OperationSpec = {
  id: "CreditMemos_GetCreditMemoItemsList",
  name: "accounting.creditMemos.listItems",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/{id}/items",
  query: {
    active: "plain",
    businessUnitIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    sort: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { businessUnitIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_ALL_ITEMS_SPEC: OperationSpec = {
  id: "CreditMemos_GetCreditMemosItemsList",
  name: "accounting.creditMemos.listAllItems",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items",
  query: {
    creditMemoIds: "csv",
    active: "plain",
    businessUnitIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    sort: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { creditMemoIds: 50, businessUnitIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "CreditMemos_GetCustomFieldTypes",
  name: "accounting.creditMemos.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
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
  id: "CreditMemos_UpdateCustomFields",
  name: "accounting.creditMemos.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "CreditMemos_UpdateCreditMemo",
  name: "accounting.creditMemos.update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/{id}",
  body: "json",
  known: { check: checkKeys, keys: CREDIT_MEMO_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const ADD_SPLITS_SPEC: OperationSpec = {
  id: "CreditMemos_AddCreditMemoSplits",
  name: "accounting.creditMemos.addSplits",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/{id}/splits",
  body: "json",
  known: { check: checkKeys, keys: CREDIT_MEMO_ADD_SPLITS_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "CreditMemos_MarkAsExported",
  name: "accounting.creditMemos.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/credit-memos/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_CREDIT_MEMO_AS_EXPORTED_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
