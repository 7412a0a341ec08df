import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { PaymentTerm, PaymentTermsListQuery } from "../types.js";

/**
 * Payment terms of the Accounting API: 2 operations (`get`, `list`).
 */
export class PaymentTerms extends Resource {
  /**
   * Get one payment term.
   *
   * `GET /accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}`
   *
   * Needs the scope `tn.acc.paymentterms:r`.
   *
   * @param paymentTermId id of the payment term
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/PaymentTerms_GetPaymentTermModel
   * @example
   * ```ts
   * const paymentTerm = await accounting.paymentTerms.get(12);
   * ```
   */
  get(paymentTermId: number, options?: CallOptions): ApiPromise<PaymentTerm> {
    return this.client.call<PaymentTerm>(GET_SPEC, { path: [paymentTermId], options });
  }

  /**
   * List payment terms.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/payment-terms`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.paymentterms:r`.
   *
   * @param query which payment terms to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/PaymentTerms_GetList
   * @example
   * ```ts
   * for await (const paymentTerm of accounting.paymentTerms.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(paymentTerm.id);
   * }
   * ```
   */
  list(query?: PaymentTermsListQuery | null, options?: ListOptions): PagePromise<PaymentTerm> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "PaymentTerms_GetPaymentTermModel",
  name: "accounting.paymentTerms.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}",
  response: "json",
  failures: [400],
};

const LIST_SPEC: OperationSpec = {
  id: "PaymentTerms_GetList",
  name: "accounting.paymentTerms.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/payment-terms",
  query: {
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
