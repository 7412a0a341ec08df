import {
  type ApiPromise,
  type CallOptions,
  type OperationSpec,
  type Page,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type {
  CostTypeResponse,
  MaterialCreateRequest,
  MaterialResponse,
  MaterialUpdateRequest,
  MaterialsGetQuery,
  MaterialsListQuery,
} from "../types.js";

/**
 * Materials of the Pricebook API: 6 operations.
 */
export class Materials extends Resource {
  /**
   * List pricebook materials.
   *
   * Rows sorted by `ModifiedOn` were seen out of order. `ids` takes up to 50 values in one call.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materials`
   *
   * A list: `for await` goes through all pages. More than 50 `costTypeIds`, `ids` are fetched in several calls.
   * Needs the scope `tn.pb.materials:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_GetList
   */
  list(query?: MaterialsListQuery | null, options?: CallOptions): PagePromise<MaterialResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a pricebook material.
   *
   * `POST /pricebook/v2/tenant/{tenant}/materials`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Create
   */
  create(body: MaterialCreateRequest, options?: CallOptions): ApiPromise<MaterialResponse> {
    return this.client.call<MaterialResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one pricebook material.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materials/{id}`
   *
   * Needs the scope `tn.pb.materials:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Get
   */
  get(id: number, query?: MaterialsGetQuery | null, options?: CallOptions): ApiPromise<MaterialResponse> {
    return this.client.call<MaterialResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Delete a pricebook material.
   *
   * A success has no body.
   *
   * `DELETE /pricebook/v2/tenant/{tenant}/materials/{id}`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Delete
   */
  delete(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a pricebook material.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/materials/{id}`
   *
   * Needs the scope `tn.pb.materials:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_Update
   */
  update(id: number, body: MaterialUpdateRequest, options?: CallOptions): ApiPromise<MaterialResponse> {
    return this.client.call<MaterialResponse>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the cost types of pricebook materials.
   *
   * `GET /pricebook/v2/tenant/{tenant}/materials/costtypes`
   *
   * Needs the scope `tn.pb.materials:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Materials_GetCostTypes
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
    externalDataValues: "plain",
    searchText: "plain",
  },
  caps: { costTypeIds: 50, ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Materials_Create",
  name: "pricebook.materials.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/materials",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "Materials_Get",
  name: "pricebook.materials.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "Materials_Delete",
  name: "pricebook.materials.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  response: "none",
};

const UPDATE_SPEC: OperationSpec = {
  id: "Materials_Update",
  name: "pricebook.materials.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/materials/{id}",
  body: "json",
  response: "json",
};

const LIST_COST_TYPES_SPEC: OperationSpec = {
  id: "Materials_GetCostTypes",
  name: "pricebook.materials.listCostTypes",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/materials/costtypes",
  response: "json",
};
