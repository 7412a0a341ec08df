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
  MARK_AP_CREDIT_AS_EXPORTED_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  ApCreditResponse,
  ApCreditsListCustomFieldTypesQuery,
  ApCreditsListQuery,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  MarkApCreditAsExportedUpdateRequest,
  MarkApCreditAsExportedUpdateResponse,
} from "../types.js";

/**
 * Ap credits of the Accounting API: 4 operations (`list`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`), and `find`, which calls one of them.
 */
export class ApCredits extends Resource {
  /**
   * List AP credits.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-credits`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.apcredits:r`.
   *
   * @param query which ap credits to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApCredits_GetList
   * @example
   * ```ts
   * for await (const apCredit of accounting.apCredits.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(apCredit.id);
   * }
   * ```
   */
  list(query?: ApCreditsListQuery | null, options?: ListOptions): PagePromise<ApCreditResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the custom field types of AP credits.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-credits/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.apcredits:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApCredits_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.apCredits.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: ApCreditsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of AP credits.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/ap-credits/custom-fields`
   *
   * Needs the scope `tn.acc.apcredits:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApCredits_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.apCredits.updateCustomFields({
   *   operations: [{ objectId: 2, customFields: [{ name: "Special" }] }],
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
   * Mark AP credits as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/ap-credits/markasexported`
   *
   * Needs the scope `tn.acc.apcredits:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApCredits_MarkAsExported
   * @example
   * ```ts
   * const markAsExported = await accounting.apCredits.markAsExported([{ apCreditId: 12 }]);
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkApCreditAsExportedUpdateRequest[],
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MarkApCreditAsExportedUpdateResponse[], Dry>> {
    return this.client.call<MarkApCreditAsExportedUpdateResponse[], Dry>(MARK_AS_EXPORTED_SPEC, {
      body,
      options,
    });
  }

  /**
   * The ap credit with this id; `undefined` where there is none.
   *
   * The API reads no single ap credit: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the ap credit
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const apCredit = await accounting.apCredits.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<ApCreditResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ApCredits_GetList",
  name: "accounting.apCredits.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-credits",
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
  id: "ApCredits_GetCustomFieldTypes",
  name: "accounting.apCredits.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-credits/custom-fields",
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
  id: "ApCredits_UpdateCustomFields",
  name: "accounting.apCredits.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-credits/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "ApCredits_MarkAsExported",
  name: "accounting.apCredits.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-credits/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_AP_CREDIT_AS_EXPORTED_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
