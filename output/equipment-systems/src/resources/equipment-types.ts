import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  EquipmentTypeCreateRequest,
  EquipmentTypeResponse,
  EquipmentTypeUpdateRequest,
  EquipmentTypesListQuery,
} from "../types.js";

/**
 * Equipment types of the Equipment Systems API: 4 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_GetList
   */
  list(query?: EquipmentTypesListQuery | null, options?: CallOptions): PagePromise<EquipmentTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an equipment type.
   *
   * `POST /equipmentsystems/v2/tenant/{tenant}/equipment-types`
   *
   * Needs the scope `tn.eqs.equipmenttypes:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_Create
   */
  create(body: EquipmentTypeCreateRequest, options?: CallOptions): ApiPromise<EquipmentTypeResponse> {
    return this.client.call<EquipmentTypeResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one equipment type.
   *
   * `GET /equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}`
   *
   * Needs the scope `tn.eqs.equipmenttypes:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-equipment-systems-v2/endpoints/EquipmentTypes_Update
   */
  update(
    id: number,
    body: EquipmentTypeUpdateRequest,
    options?: CallOptions,
  ): ApiPromise<EquipmentTypeResponse> {
    return this.client.call<EquipmentTypeResponse>(UPDATE_SPEC, { path: [id], body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "EquipmentTypes_Create",
  name: "equipmentSystems.equipmentTypes.create",
  method: "POST",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "EquipmentTypes_Get",
  name: "equipmentSystems.equipmentTypes.get",
  method: "GET",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "EquipmentTypes_Update",
  name: "equipmentSystems.equipmentTypes.update",
  method: "PATCH",
  path: "/equipmentsystems/v2/tenant/{tenant}/equipment-types/{id}",
  body: "json",
  response: "json",
};
