import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  ServiceCreateRequest,
  ServiceGetResponse,
  ServiceResponse,
  ServiceUpdateRequest,
  ServicesGetQuery,
  ServicesListQuery,
} from "../types.js";

/**
 * Services of the Pricebook API: 5 operations.
 */
export class Services extends Resource {
  /**
   * List pricebook services.
   *
   * Rows sorted by `ModifiedOn` were seen out of order. `ids` takes up to 50 values in one call.
   *
   * `GET /pricebook/v2/tenant/{tenant}/services`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.pb.services:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_GetList
   */
  list(query?: ServicesListQuery | null, options?: CallOptions): PagePromise<ServiceGetResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a pricebook service.
   *
   * `POST /pricebook/v2/tenant/{tenant}/services`
   *
   * Needs the scope `tn.pb.services:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Create
   */
  create(body: ServiceCreateRequest, options?: CallOptions): ApiPromise<ServiceResponse> {
    return this.client.call<ServiceResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one pricebook service.
   *
   * `GET /pricebook/v2/tenant/{tenant}/services/{id}`
   *
   * Needs the scope `tn.pb.services:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Get
   */
  get(id: number, query?: ServicesGetQuery | null, options?: CallOptions): ApiPromise<ServiceGetResponse> {
    return this.client.call<ServiceGetResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Delete a pricebook service.
   *
   * A success has no body.
   *
   * `DELETE /pricebook/v2/tenant/{tenant}/services/{id}`
   *
   * Needs the scope `tn.pb.services:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Delete
   */
  delete(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a pricebook service.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/services/{id}`
   *
   * Needs the scope `tn.pb.services:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Update
   */
  update(id: number, body: ServiceUpdateRequest, options?: CallOptions): ApiPromise<ServiceResponse> {
    return this.client.call<ServiceResponse>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Services_GetList",
  name: "pricebook.services.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/services",
  query: {
    calculatePrices: "plain",
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
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Services_Create",
  name: "pricebook.services.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/services",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "Services_Get",
  name: "pricebook.services.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  query: { calculatePrices: "plain", externalDataApplicationGuid: "plain" },
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "Services_Delete",
  name: "pricebook.services.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  response: "none",
};

const UPDATE_SPEC: OperationSpec = {
  id: "Services_Update",
  name: "pricebook.services.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  body: "json",
  response: "json",
};
