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
import { SERVICE_CREATE_REQUEST_KEYS, SERVICE_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  ServiceCreateRequest,
  ServiceGetResponse,
  ServiceResponse,
  ServiceUpdateRequest,
  ServicesGetQuery,
  ServicesListQuery,
} from "../types.js";

/**
 * Services of the Pricebook API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class Services extends Resource {
  /**
   * List pricebook services.
   *
   * Rows sorted by `ModifiedOn` were seen out of order. `ids` takes up to 50 values in one call.
   *
   * `GET /pricebook/v2/tenant/{tenant}/services`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.pb.services:r`.
   *
   * @param query which services to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_GetList
   * @example
   * ```ts
   * for await (const service of pricebook.services.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(service.id);
   * }
   * ```
   */
  list(query?: ServicesListQuery | null, options?: ListOptions): PagePromise<ServiceGetResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a pricebook service.
   *
   * `name` and `categoryId` are dropped; the fields are `displayName` and `categories`. (Reported by several users, not confirmed.)
   *
   * `POST /pricebook/v2/tenant/{tenant}/services`
   *
   * Needs the scope `tn.pb.services:w`.
   *
   * @param body the service to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Create
   * @example
   * ```ts
   * const service = await pricebook.services.create({ code: "866-3319", description: "Gas furnace" });
   * ```
   */
  create<const Dry = undefined>(
    body: ServiceCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ServiceResponse, Dry>> {
    return this.client.call<ServiceResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one pricebook service.
   *
   * `GET /pricebook/v2/tenant/{tenant}/services/{id}`
   *
   * Needs the scope `tn.pb.services:r`.
   *
   * @param id id of the service
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no service has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Get
   * @example
   * ```ts
   * const service = await pricebook.services.get(12);
   * ```
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
   * @param id id of the service
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no service has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Delete
   * @example
   * ```ts
   * await pricebook.services.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a pricebook service.
   *
   * `useStaticPrices` cannot be changed; it is dropped. (Reported by several users, not confirmed.)
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/services/{id}`
   *
   * Needs the scope `tn.pb.services:w`.
   *
   * @param id id of the service
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no service has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Services_Update
   * @example
   * ```ts
   * const service = await pricebook.services.update(12, { code: "866-3319" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: ServiceUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ServiceResponse, Dry>> {
    return this.client.call<ServiceResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
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
    externalDataValues: "csv",
    searchText: "plain",
  },
  caps: { ids: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Services_Create",
  name: "pricebook.services.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/services",
  body: "json",
  known: { check: checkKeys, keys: SERVICE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Services_Get",
  name: "pricebook.services.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  query: { calculatePrices: "plain", externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Services_Delete",
  name: "pricebook.services.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Services_Update",
  name: "pricebook.services.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/services/{id}",
  body: "json",
  known: { check: checkKeys, keys: SERVICE_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
