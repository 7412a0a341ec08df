import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  type Page,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { MATERIAL_CREATE_REQUEST_KEYS, MATERIAL_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  CostTypeResponse,
  MaterialCreateRequest,
  MaterialResponse,
  MaterialUpdateRequest,
  MaterialsGetQuery,
  MaterialsListQuery,
} from "../types.js";

/**
 * Materials of the Pricebook API: 6 operations (`list`, `create`, `get`, `delete`, `update`, `listCostTypes`).
 */
export class Materials extends Resource {
  /**
   * List pricebook materials.
   *
   * Rows sorted by `ModifiedOn` were seen out of order. `ids` takes up to 50 values in one call.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materials`
   *
   * A list: `for await` goes through all pages. More than 50 `costTypeIds`, `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.pb.materials:r`.
   *
   * @param query which materials to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_GetList
   * @example
   * ```ts
   * for await (const material of pricebook.materials.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(material.id);
   * }
   * ```
   */
  list(query?: MaterialsListQuery | null, options?: ListOptions): PagePromise<MaterialResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a pricebook material.
   *
   * `name` and `categoryId` are dropped; the fields are `displayName` and `categories`. (Reported by several users, not confirmed.)
   *
   * `POST /pricebook/v2/tenant/{tenant}/materials`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @param body the material to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Create
   * @example
   * ```ts
   * const material = await pricebook.materials.create({
   *   code: "969-5591",
   *   description: "Pleated filter",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: MaterialCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MaterialResponse, Dry>> {
    return this.client.call<MaterialResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one pricebook material.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materials/{id}`
   *
   * Needs the scope `tn.pb.materials:r`.
   *
   * @param id id of the material
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no material has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Get
   * @example
   * ```ts
   * const material = await pricebook.materials.get(12);
   * ```
   */
  get(id: number, query?: MaterialsGetQuery | null, options?: CallOptions): ApiPromise<MaterialResponse> {
    return this.client.call<MaterialResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Delete a pricebook material.
   *
   * A success has no body.
   *
   * Some tenants answer 404, 405 or 501; an update with `active` false works. (Reported by one user, not confirmed.)
   *
   * `DELETE /pricebook/v2/tenant/{tenant}/materials/{id}`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @param id id of the material
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no material has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Delete
   * @example
   * ```ts
   * await pricebook.materials.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a pricebook material.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/materials/{id}`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @param id id of the material
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no material has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Update
   * @example
   * ```ts
   * const material = await pricebook.materials.update(12, { code: "969-5591" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: MaterialUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MaterialResponse, Dry>> {
    return this.client.call<MaterialResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the cost types of pricebook materials.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materials/costtypes`
   *
   * Needs the scope `tn.pb.materials:r`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_GetCostTypes
   * @example
   * ```ts
   * const costType = await pricebook.materials.listCostTypes();
   * ```
   */
  listCostTypes(options?: CallOptions): ApiPromise<Page<CostTypeResponse>> {
    return this.client.call<Page<CostTypeResponse>>(LIST_COST_TYPES_SPEC, { options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Materials_GetList",
  name: "pricebook.materials.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials",
  query: {
    isOtherDirectCost: "plain",
    costTypeIds: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
    searchText: "plain",
  },
  caps: { costTypeIds: 50, ids: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Materials_Create",
  name: "pricebook.materials.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/materials",
  body: "json",
  known: { check: checkKeys, keys: MATERIAL_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Materials_Get",
  name: "pricebook.materials.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Materials_Delete",
  name: "pricebook.materials.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Materials_Update",
  name: "pricebook.materials.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  body: "json",
  known: { check: checkKeys, keys: MATERIAL_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_COST_TYPES_SPEC: OperationSpec = {
  id: "Materials_GetCostTypes",
  name: "pricebook.materials.listCostTypes",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials/costtypes",
  response: "json",
  failures: [400],
};
