import {
  type ApiPromise,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { GROSS_PAY_ITEM_CREATE_REQUEST_KEYS, GROSS_PAY_ITEM_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  GrossPayItemCreateRequest,
  GrossPayItemResponse,
  GrossPayItemUpdateRequest,
  GrossPayItemsListQuery,
  ModificationResponse,
} from "../types.js";

/**
 * Gross pay items of the Payroll API: 4 operations (`list`, `create`, `replace`, `delete`).
 */
export class GrossPayItems extends Resource {
  /**
   * List gross pay items.
   *
   * `GET /payroll/v2/tenant/{tenant}/gross-pay-items`
   *
   * A list: `for await` goes through all pages. More than 50 `payrollIds` are fetched in several calls.
   * Needs the scope `tn.prl.grosspayitems:r`.
   *
   * @param query which gross pay items to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/GrossPayItems_GetList
   * @example
   * ```ts
   * for await (const grossPayItem of payroll.grossPayItems.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(grossPayItem.id);
   * }
   * ```
   */
  list(query?: GrossPayItemsListQuery | null, options?: ListOptions): PagePromise<GrossPayItemResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a gross pay item.
   *
   * `POST /payroll/v2/tenant/{tenant}/gross-pay-items`
   *
   * Needs the scope `tn.prl.grosspayitems:w`.
   *
   * @param body the gross pay item to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such a gross pay item exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/GrossPayItems_Create
   * @example
   * ```ts
   * const grossPayItem = await payroll.grossPayItems.create({
   *   payrollId: 12,
   *   amount: 1217.73,
   *   activityCodeId: 12,
   *   date: "2024-04-25T13:40:00Z",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: GrossPayItemCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Replace a gross pay item.
   *
   * `PUT /payroll/v2/tenant/{tenant}/gross-pay-items/{id}`
   *
   * Needs the scope `tn.prl.grosspayitems:w`.
   *
   * @param id id of the gross pay item
   * @param body the gross pay item as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the gross pay item forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/GrossPayItems_Update
   * @example
   * ```ts
   * const grossPayItem = await payroll.grossPayItems.replace(12, {
   *   payrollId: 12,
   *   amount: 1217.73,
   *   activityCodeId: 12,
   *   date: "2024-04-25T13:40:00Z",
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: GrossPayItemUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a gross pay item.
   *
   * A success has no body.
   *
   * `DELETE /payroll/v2/tenant/{tenant}/gross-pay-items/{id}`
   *
   * Needs the scope `tn.prl.grosspayitems:w`.
   *
   * @param id id of the gross pay item
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/GrossPayItems_Delete
   * @example
   * ```ts
   * await payroll.grossPayItems.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "GrossPayItems_GetList",
  name: "payroll.grossPayItems.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    employeeType: "plain",
    employeeId: "plain",
    payrollIds: "csv",
    dateOnOrAfter: "date-time",
    dateOnOrBefore: "date-time",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedOnOrBefore: "date-time",
    modifiedBefore: "date-time",
    sort: "plain",
  },
  caps: { payrollIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "GrossPayItems_Create",
  name: "payroll.grossPayItems.create",
  method: "POST",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items",
  body: "json",
  known: { check: checkKeys, keys: GROSS_PAY_ITEM_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const REPLACE_SPEC: OperationSpec = {
  id: "GrossPayItems_Update",
  name: "payroll.grossPayItems.replace",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
  body: "json",
  known: { check: checkKeys, keys: GROSS_PAY_ITEM_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const DELETE_SPEC: OperationSpec = {
  id: "GrossPayItems_Delete",
  name: "payroll.grossPayItems.delete",
  method: "DELETE",
  path: "/payroll/v2/tenant/{tenant}/gross-pay-items/{id}",
  response: "none",
  failures: [400],
};
