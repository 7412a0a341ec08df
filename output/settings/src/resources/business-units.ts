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
import { UPDATE_BUSINESS_UNIT_REQUEST_KEYS } from "../body-keys.js";
import type {
  BusinessUnitResponse,
  BusinessUnitsGetQuery,
  BusinessUnitsListQuery,
  ModificationResponse,
  UpdateBusinessUnitRequest,
} from "../types.js";

/**
 * Business units of the Settings API: 3 operations (`list`, `get`, `update`).
 */
export class BusinessUnits extends Resource {
  /**
   * List business units.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /settings/v2/tenant/{tenant}/business-units`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.stt.businessunits:r`.
   *
   * @param query which business units to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/BusinessUnits_GetList
   * @example
   * ```ts
   * for await (const businessUnit of settings.businessUnits.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(businessUnit.id);
   * }
   * ```
   */
  list(query?: BusinessUnitsListQuery | null, options?: ListOptions): PagePromise<BusinessUnitResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one business unit.
   *
   * `GET /settings/v2/tenant/{tenant}/business-units/{id}`
   *
   * Needs the scope `tn.stt.businessunits:r`.
   *
   * @param id id of the business unit
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no business unit has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/BusinessUnits_Get
   * @example
   * ```ts
   * const businessUnit = await settings.businessUnits.get(12);
   * ```
   */
  get(
    id: number,
    query?: BusinessUnitsGetQuery | null,
    options?: CallOptions,
  ): ApiPromise<BusinessUnitResponse> {
    return this.client.call<BusinessUnitResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Update a business unit.
   *
   * `PATCH /settings/v2/tenant/{tenant}/business-units/{id}`
   *
   * Needs the scope `tn.stt.businessunits:w`.
   *
   * @param id id of the business unit
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no business unit has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/BusinessUnits_Update
   * @example
   * ```ts
   * const businessUnit = await settings.businessUnits.update(12, {
   *   externalData: {
   *     applicationGuid: "c1db1bab-ece6-4f53-a4f7-5ec14c5226d9",
   *     externalData: [{ key: "653-3564" }],
   *   },
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateBusinessUnitRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "BusinessUnits_GetList",
  name: "settings.businessUnits.list",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/business-units",
  query: {
    ids: "csv",
    name: "plain",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    externalDataApplicationGuid: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "BusinessUnits_Get",
  name: "settings.businessUnits.get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/business-units/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "BusinessUnits_Update",
  name: "settings.businessUnits.update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/business-units/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_BUSINESS_UNIT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
