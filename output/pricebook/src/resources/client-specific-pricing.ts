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
  findRow,
} from "@st-v2/runtime";
import { UPDATE_CLIENT_SPECIFIC_PRICING_REQUEST_KEYS } from "../body-keys.js";
import type {
  ClientSpecificPricingListQuery,
  ClientSpecificPricingResponse,
  UpdateClientSpecificPricingRequest,
  UpdateClientSpecificPricingResponse,
} from "../types.js";

/**
 * Client specific pricing of the Pricebook API: 2 operations (`list`, `update`), and `find`, which calls one of them.
 */
export class ClientSpecificPricing extends Resource {
  /**
   * List the rate sheets of client-specific pricing.
   *
   * `GET /pricebook/v2/tenant/{tenant}/clientspecificpricing`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.pb.csp:r`.
   *
   * @param query which client specific pricing to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/ClientSpecificPricing_GetAllRateSheets
   * @example
   * ```ts
   * for await (const clientSpecificPricing of pricebook.clientSpecificPricing.list()) {
   *   console.log(clientSpecificPricing.id);
   * }
   * ```
   */
  list(
    query?: ClientSpecificPricingListQuery | null,
    options?: ListOptions,
  ): PagePromise<ClientSpecificPricingResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Update a rate sheet of client-specific pricing.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}`
   *
   * Needs the scope `tn.pb.csp:w`.
   *
   * @param rateSheetId id of the rate sheet
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/ClientSpecificPricing_UpdateRateSheet
   * @example
   * ```ts
   * const clientSpecificPricing = await pricebook.clientSpecificPricing.update(12, {
   *   exceptions: [{ skuId: 29, value: 53.69, valueType: "Percent" }],
   * });
   * ```
   */
  update<const Dry = undefined>(
    rateSheetId: number,
    body: UpdateClientSpecificPricingRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<UpdateClientSpecificPricingResponse, Dry>> {
    return this.client.call<UpdateClientSpecificPricingResponse, Dry>(UPDATE_SPEC, {
      path: [rateSheetId],
      body,
      options,
    });
  }

  /**
   * The client specific pricing with this id; `undefined` where there is none.
   *
   * The API reads no single client specific pricing: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the client specific pricing
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const clientSpecificPricing = await pricebook.clientSpecificPricing.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<ClientSpecificPricingResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ClientSpecificPricing_GetAllRateSheets",
  name: "pricebook.clientSpecificPricing.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/clientspecificpricing",
  query: {
    ids: "csv",
    searchTerm: "plain",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "ClientSpecificPricing_UpdateRateSheet",
  name: "pricebook.clientSpecificPricing.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CLIENT_SPECIFIC_PRICING_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
