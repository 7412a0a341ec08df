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
  PAYMENT_STATUS_BATCH_REQUEST_KEYS,
  PAYMENT_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  DetailedPaymentResponse,
  PaymentResponse,
  PaymentStatusBatchRequest,
  PaymentUpdateRequest,
  PaymentsListCustomFieldTypesQuery,
  PaymentsListQuery,
} from "../types.js";

/**
 * Payments of the Accounting API: 5 operations (`list`, `listCustomFieldTypes`, `updateCustomFields`, `update`, `updateStatus`), and `find`, which calls one of them.
 */
export class Payments extends Resource {
  /**
   * List payments.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/payments`
   *
   * A list: `for await` goes through all pages. More than 50 `appliedToInvoiceIds`, `businessUnitIds`, `depositIds`, `ids` are fetched in several calls.
   * Needs the scope `tn.acc.payments:r`.
   *
   * @param query which payments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Payments_GetList
   * @example
   * ```ts
   * for await (const payment of accounting.payments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(payment.id);
   * }
   * ```
   */
  list(query?: PaymentsListQuery | null, options?: ListOptions): PagePromise<DetailedPaymentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the custom field types of payments.
   *
   * `GET /accounting/v2/tenant/{tenant}/payments/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.payments:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Payments_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.payments.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: PaymentsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of payments.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/payments/custom-fields`
   *
   * Needs the scope `tn.acc.payments:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Payments_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.payments.updateCustomFields({
   *   operations: [{ objectId: 24, customFields: [{ name: "Other" }] }],
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
   * Update a payment.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/payments/{id}`
   *
   * Needs the scope `tn.acc.payments:w`.
   *
   * @param id id of the payment
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Payments_Update
   * @example
   * ```ts
   * const payment = await accounting.payments.update(12, {
   *   splits: [{ invoiceNumber: "141515" }],
   *   typeId: 12,
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: PaymentUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<PaymentResponse, Dry>> {
    return this.client.call<PaymentResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Set the status of several payments.
   *
   * A success has no body.
   *
   * `POST /accounting/v2/tenant/{tenant}/payments/status`
   *
   * Needs the scope `tn.acc.payments:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Payments_UpdateStatus
   * @example
   * ```ts
   * await accounting.payments.updateStatus({ paymentIds: [12], status: "Pending" });
   * ```
   */
  updateStatus<const Dry = undefined>(
    body: PaymentStatusBatchRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_STATUS_SPEC, { body, options });
  }

  /**
   * The payment with this id; `undefined` where there is none.
   *
   * The API reads no single payment: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the payment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const payment = await accounting.payments.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<DetailedPaymentResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Payments_GetList",
  name: "accounting.payments.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payments",
  query: {
    activeState: "plain",
    appliedToInvoiceIds: "csv",
    appliedToReferenceNumber: "plain",
    batchId: "plain",
    batchNumber: "plain",
    businessUnitIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    customerId: "plain",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    depositIds: "csv",
    ids: "csv",
    includeTotal: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    paidOnAfter: "date-time",
    paidOnBefore: "date-time",
    sort: "plain",
    statuses: "plain",
    totalGreater: "plain",
    totalLess: "plain",
    transactionType: "plain",
  },
  caps: { appliedToInvoiceIds: 50, businessUnitIds: 50, depositIds: 50, ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Payments_GetCustomFieldTypes",
  name: "accounting.payments.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payments/custom-fields",
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
  id: "Payments_UpdateCustomFields",
  name: "accounting.payments.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/payments/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Payments_Update",
  name: "accounting.payments.update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/payments/{id}",
  body: "json",
  known: { check: checkKeys, keys: PAYMENT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_STATUS_SPEC: OperationSpec = {
  id: "Payments_UpdateStatus",
  name: "accounting.payments.updateStatus",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/payments/status",
  body: "json",
  known: { check: checkKeys, keys: PAYMENT_STATUS_BATCH_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
