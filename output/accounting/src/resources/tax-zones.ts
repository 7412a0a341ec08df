import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  findRow,
} from "@st-v2/runtime";
import type { TaxZoneResponse, TaxZonesListQuery } from "../types.js";

/**
 * Tax zones of the Accounting API: 1 operation (`list`), and `find`, which calls one of them.
 */
export class TaxZones extends Resource {
  /**
   * List tax zones.
   *
   * `GET /accounting/v2/tenant/{tenant}/tax-zones`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.taxzones:r`.
   *
   * @param query which tax zones to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/TaxZones_GetList
   * @example
   * ```ts
   * for await (const taxZone of accounting.taxZones.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(taxZone.id);
   * }
   * ```
   */
  list(query?: TaxZonesListQuery | null, options?: ListOptions): PagePromise<TaxZoneResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * The tax zone with this id; `undefined` where there is none.
   *
   * The API reads no single tax zone: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the tax zone
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const taxZone = await accounting.taxZones.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<TaxZoneResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "TaxZones_GetList",
  name: "accounting.taxZones.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/tax-zones",
  query: {
    ids: "csv",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
