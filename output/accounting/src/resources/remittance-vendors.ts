import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { RemittanceVendorResponse, RemittanceVendorsListQuery } from "../types.js";

/**
 * Remittance vendors of the Accounting API: 2 operations (`list`, `get`).
 */
export class RemittanceVendors extends Resource {
  /**
   * List remittance vendors.
   *
   * `GET /accounting/v2/tenant/{tenant}/remittance-vendors`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.remittancevendors:r`.
   *
   * @param query which remittance vendors to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/RemittanceVendors_GetList
   * @example
   * ```ts
   * for await (const remittanceVendor of accounting.remittanceVendors.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(remittanceVendor.id);
   * }
   * ```
   */
  list(
    query?: RemittanceVendorsListQuery | null,
    options?: ListOptions,
  ): PagePromise<RemittanceVendorResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one remittance vendor.
   *
   * `GET /accounting/v2/tenant/{tenant}/remittance-vendors/{id}`
   *
   * Needs the scope `tn.acc.remittancevendors:r`.
   *
   * @param id id of the remittance vendor
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no remittance vendor has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/RemittanceVendors_GetById
   * @example
   * ```ts
   * const remittanceVendor = await accounting.remittanceVendors.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<RemittanceVendorResponse> {
    return this.client.call<RemittanceVendorResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "RemittanceVendors_GetList",
  name: "accounting.remittanceVendors.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/remittance-vendors",
  query: {
    ids: "repeat",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "RemittanceVendors_GetById",
  name: "accounting.remittanceVendors.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/remittance-vendors/{id}",
  response: "json",
  failures: [400, 404],
};
