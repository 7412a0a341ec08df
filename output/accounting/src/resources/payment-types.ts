import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { PaymentTypeResponse, PaymentTypesListQuery } from "../types.js";

/**
 * Payment types of the Accounting API: 2 operations (`list`, `get`).
 */
export class PaymentTypes extends Resource {
  /**
   * List payment types.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/payment-types`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.paymenttypes:r`.
   *
   * @param query which payment types to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/PaymentTypes_GetList
   * @example
   * ```ts
   * for await (const paymentType of accounting.paymentTypes.list({
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(paymentType.id);
   * }
   * ```
   */
  list(query?: PaymentTypesListQuery | null, options?: ListOptions): PagePromise<PaymentTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one payment type.
   *
   * `GET /accounting/v2/tenant/{tenant}/payment-types/{id}`
   *
   * Needs the scope `tn.acc.paymenttypes:r`.
   *
   * @param id id of the payment type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/PaymentTypes_Get
   * @example
   * ```ts
   * const paymentType = await accounting.paymentTypes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<PaymentTypeResponse> {
    return this.client.call<PaymentTypeResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "PaymentTypes_GetList",
  name: "accounting.paymentTypes.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-types",
  query: {
    ids: "csv",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "PaymentTypes_Get",
  name: "accounting.paymentTypes.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-types/{id}",
  response: "json",
  failures: [400],
};
