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
} from "@st-v2/runtime";
import { PAYROLL_ADJUSTMENT_CREATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  ModificationResponse,
  PayrollAdjustmentCreateRequest,
  PayrollAdjustmentResponse,
  PayrollAdjustmentsGetQuery,
  PayrollAdjustmentsListQuery,
} from "../types.js";

/**
 * Payroll adjustments of the Payroll API: 3 operations (`list`, `create`, `get`).
 */
export class PayrollAdjustments extends Resource {
  /**
   * List payroll adjustments.
   *
   * `GET /payroll/v2/tenant/{tenant}/payroll-adjustments`
   *
   * A list: `for await` goes through all pages. More than 50 `employeeIds` are fetched in several calls.
   * Needs the scope `tn.prl.payrolladjustments:r`.
   *
   * @param query which payroll adjustments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollAdjustments_GetList
   * @example
   * ```ts
   * for await (const payrollAdjustment of payroll.payrollAdjustments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(payrollAdjustment.id);
   * }
   * ```
   */
  list(
    query?: PayrollAdjustmentsListQuery | null,
    options?: ListOptions,
  ): PagePromise<PayrollAdjustmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a payroll adjustment.
   *
   * `POST /payroll/v2/tenant/{tenant}/payroll-adjustments`
   *
   * Needs the scope `tn.prl.payrolladjustments:w`.
   *
   * @param body the payroll adjustment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such a payroll adjustment exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollAdjustments_Create
   * @example
   * ```ts
   * const payrollAdjustment = await payroll.payrollAdjustments.create({
   *   employeeType: "Technician",
   *   employeeId: 12,
   *   postedOn: "2025-09-23T16:07:00Z",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: PayrollAdjustmentCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one payroll adjustment.
   *
   * `GET /payroll/v2/tenant/{tenant}/payroll-adjustments/{id}`
   *
   * Needs the scope `tn.prl.payrolladjustments:r`.
   *
   * @param id id of the payroll adjustment
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no payroll adjustment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollAdjustments_Get
   * @example
   * ```ts
   * const payrollAdjustment = await payroll.payrollAdjustments.get(12);
   * ```
   */
  get(
    id: number,
    query?: PayrollAdjustmentsGetQuery | null,
    options?: CallOptions,
  ): ApiPromise<PayrollAdjustmentResponse> {
    return this.client.call<PayrollAdjustmentResponse>(GET_SPEC, { path: [id], query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "PayrollAdjustments_GetList",
  name: "payroll.payrollAdjustments.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payroll-adjustments",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    employeeIds: "csv",
    postedOnOrAfter: "date-time",
    postedOnOrBefore: "date-time",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  caps: { employeeIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "PayrollAdjustments_Create",
  name: "payroll.payrollAdjustments.create",
  method: "POST",
  path: "/payroll/v2/tenant/{tenant}/payroll-adjustments",
  body: "json",
  known: { check: checkKeys, keys: PAYROLL_ADJUSTMENT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "PayrollAdjustments_Get",
  name: "payroll.payrollAdjustments.get",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payroll-adjustments/{id}",
  query: { employeeType: "plain" },
  response: "json",
  failures: [400, 404],
};
