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
import { EQUIPMENT_CREATE_REQUEST_KEYS, EQUIPMENT_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  EquipmentCreateRequest,
  EquipmentGetQuery,
  EquipmentListQuery,
  EquipmentResponse,
  EquipmentUpdateRequest,
} from "../types.js";

/**
 * Equipment of the Pricebook API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class Equipment extends Resource {
  /**
   * List pricebook equipment.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /pricebook/v2/tenant/{tenant}/equipment`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.pb.equipment:r`.
   *
   * @param query which equipment to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Equipment_GetList
   * @example
   * ```ts
   * for await (const equipment of pricebook.equipment.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(equipment.id);
   * }
   * ```
   */
  list(query?: EquipmentListQuery | null, options?: ListOptions): PagePromise<EquipmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a pricebook equipment item.
   *
   * `name` and `categoryId` are dropped; the fields are `displayName` and `categories`. (Reported by several users, not confirmed.)
   *
   * `POST /pricebook/v2/tenant/{tenant}/equipment`
   *
   * Needs the scope `tn.pb.equipment:w`.
   *
   * @param body the equipment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Equipment_Create
   * @example
   * ```ts
   * const equipment = await pricebook.equipment.create({
   *   code: "919-1577",
   *   description: "Water heater, 50 gal",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: EquipmentCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EquipmentResponse, Dry>> {
    return this.client.call<EquipmentResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one pricebook equipment item.
   *
   * `GET /pricebook/v2/tenant/{tenant}/equipment/{id}`
   *
   * Needs the scope `tn.pb.equipment:r`.
   *
   * @param id id of the equipment
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no equipment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Equipment_Get
   * @example
   * ```ts
   * const equipment = await pricebook.equipment.get(12);
   * ```
   */
  get(id: number, query?: EquipmentGetQuery | null, options?: CallOptions): ApiPromise<EquipmentResponse> {
    return this.client.call<EquipmentResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Delete a pricebook equipment item.
   *
   * A success has no body.
   *
   * `DELETE /pricebook/v2/tenant/{tenant}/equipment/{id}`
   *
   * Needs the scope `tn.pb.equipment:w`.
   *
   * @param id id of the equipment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no equipment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Equipment_Delete
   * @example
   * ```ts
   * await pricebook.equipment.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a pricebook equipment item.
   *
   * `typeId` and the list of variations are dropped. `isConfigurable` is spelt `isConfigurableEquipment`. (Reported by one user, not confirmed.)
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/equipment/{id}`
   *
   * Needs the scope `tn.pb.equipment:w`.
   *
   * @param id id of the equipment
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no equipment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Equipment_Update
   * @example
   * ```ts
   * const equipment = await pricebook.equipment.update(12, { code: "919-1577" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: EquipmentUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EquipmentResponse, Dry>> {
    return this.client.call<EquipmentResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Equipment_GetList",
  name: "pricebook.equipment.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/equipment",
  query: {
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
  caps: { ids: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Equipment_Create",
  name: "pricebook.equipment.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/equipment",
  body: "json",
  known: { check: checkKeys, keys: EQUIPMENT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Equipment_Get",
  name: "pricebook.equipment.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/equipment/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Equipment_Delete",
  name: "pricebook.equipment.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/equipment/{id}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Equipment_Update",
  name: "pricebook.equipment.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/equipment/{id}",
  body: "json",
  known: { check: checkKeys, keys: EQUIPMENT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
