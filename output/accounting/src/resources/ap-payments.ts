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
  MARK_AP_PAYMENT_AS_EXPORTED_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  ApPaymentResponse,
  ApPaymentsListCustomFieldTypesQuery,
  ApPaymentsListQuery,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  MarkApPaymentAsExportedUpdateRequest,
  MarkApPaymentAsExportedUpdateResponse,
} from "../types.js";

/**
 * Ap payments of the Accounting API: 4 operations (`list`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`), and `find`, which calls one of them.
 */
export class ApPayments extends Resource {
  /**
   * List AP payments.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-payments`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.appayments:r`.
   *
   * @param query which ap payments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApPayments_GetList
   * @example
   * ```ts
   * for await (const apPayment of accounting.apPayments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(apPayment.id);
   * }
   * ```
   */
  list(query?: ApPaymentsListQuery | null, options?: ListOptions): PagePromise<ApPaymentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the custom field types of AP payments.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-payments/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.appayments:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApPayments_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.apPayments.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: ApPaymentsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of AP payments.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/ap-payments/custom-fields`
   *
   * Needs the scope `tn.acc.appayments:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApPayments_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.apPayments.updateCustomFields({
   *   operations: [{ objectId: 22, customFields: [{ name: "Standard" }] }],
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
   * Mark AP payments as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/ap-payments/markasexported`
   *
   * Needs the scope `tn.acc.appayments:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApPayments_MarkAsExported
   * @example
   * ```ts
   * const markAsExported = await accounting.apPayments.markAsExported([{ apPaymentId: 12 }]);
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkApPaymentAsExportedUpdateRequest[],
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MarkApPaymentAsExportedUpdateResponse[], Dry>> {
    return this.client.call<MarkApPaymentAsExportedUpdateResponse[], Dry>(MARK_AS_EXPORTED_SPEC, {
      body,
      options,
    });
  }

  /**
   * The ap payment with this id; `undefined` where there is none.
   *
   * The API reads no single ap payment: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the ap payment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const apPayment = await accounting.apPayments.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<ApPaymentResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ApPayments_GetList",
  name: "accounting.apPayments.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-payments",
  query: {
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    syncStatuses: "repeat",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "ApPayments_GetCustomFieldTypes",
  name: "accounting.apPayments.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
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
  id: "ApPayments_UpdateCustomFields",
  name: "accounting.apPayments.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-payments/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "ApPayments_MarkAsExported",
  name: "accounting.apPayments.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-payments/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_AP_PAYMENT_AS_EXPORTED_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
