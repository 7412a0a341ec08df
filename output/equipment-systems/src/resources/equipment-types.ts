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
import { EQUIPMENT_TYPE_CREATE_REQUEST_KEYS, EQUIPMENT_TYPE_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  EquipmentTypeCreateRequest,
  EquipmentTypeResponse,
  EquipmentTypeUpdateRequest,
  EquipmentTypesListQuery,
} from "../types.js";

/**
 * Equipment types of the Equipment Systems API: 4 operations (`list`, `create`, `get`, `update`).
 */
export class EquipmentTypes extends Resource {
  /**
   * List equipment types.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/equipment-types`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.eqs.equipmenttypes:r`.
   *
   * @param query which equipment types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_GetList
   * @example
   * ```ts
   * for await (const equipmentType of equipmentSystems.equipmentTypes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(equipmentType.id);
   * }
   * ```
   */
  list(query?: EquipmentTypesListQuery | null, options?: ListOptions): PagePromise<EquipmentTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an equipment type.
   *
   * `POST /equipmentsystems/v2/tenant/{tenant}/equipment-types`
   *
   * Needs the scope `tn.eqs.equipmenttypes:w`.
   *
   * @param body the equipment type to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such an equipment type exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_Create
   * @example
   * ```ts
   * const equipmentType = await equipmentSystems.equipmentTypes.create({ name: "Regular" });
   * ```
   */
  create<const Dry = undefined>(
    body: EquipmentTypeCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EquipmentTypeResponse, Dry>> {
    return this.client.call<EquipmentTypeResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one equipment type.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}`
   *
   * Needs the scope `tn.eqs.equipmenttypes:r`.
   *
   * @param id id of the equipment type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no equipment type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_Get
   * @example
   * ```ts
   * const equipmentType = await equipmentSystems.equipmentTypes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<EquipmentTypeResponse> {
    return this.client.call<EquipmentTypeResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update an equipment type.
   *
   * `PATCH /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}`
   *
   * Needs the scope `tn.eqs.equipmenttypes:w`.
   *
   * @param id id of the equipment type
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no equipment type has this `id`.
   * @throws `ConflictError` 409: the state of the equipment type forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_Update
   * @example
   * ```ts
   * const equipmentType = await equipmentSystems.equipmentTypes.update(12, { name: "Regular" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: EquipmentTypeUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EquipmentTypeResponse, Dry>> {
    return this.client.call<EquipmentTypeResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "EquipmentTypes_GetList",
  name: "equipmentSystems.equipmentTypes.list",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
  query: {
    ids: "csv",
    name: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    active: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "EquipmentTypes_Create",
  name: "equipmentSystems.equipmentTypes.create",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
  body: "json",
  known: { check: checkKeys, keys: EQUIPMENT_TYPE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "EquipmentTypes_Get",
  name: "equipmentSystems.equipmentTypes.get",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "EquipmentTypes_Update",
  name: "equipmentSystems.equipmentTypes.update",
  method: "PATCH",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
  body: "json",
  known: { check: checkKeys, keys: EQUIPMENT_TYPE_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};
