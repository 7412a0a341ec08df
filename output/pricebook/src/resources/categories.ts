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
import { CATEGORY_CREATE_REQUEST_KEYS, CATEGORY_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  CategoriesListQuery,
  CategoryCreateRequest,
  CategoryResponse,
  CategoryUpdateRequest,
} from "../types.js";

/**
 * Categories of the Pricebook API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class Categories extends Resource {
  /**
   * List pricebook categories.
   *
   * `GET /pricebook/v2/tenant/{tenant}/categories`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.pb.categories:r`.
   *
   * @param query which categories to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Categories_GetList
   * @example
   * ```ts
   * for await (const category of pricebook.categories.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(category.id);
   * }
   * ```
   */
  list(query?: CategoriesListQuery | null, options?: ListOptions): PagePromise<CategoryResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a pricebook category.
   *
   * `POST /pricebook/v2/tenant/{tenant}/categories`
   *
   * Needs the scope `tn.pb.categories:w`.
   *
   * @param body the category to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Categories_Create
   * @example
   * ```ts
   * const category = await pricebook.categories.create({
   *   name: "Drains Repair",
   *   categoryType: "Services",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CategoryCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CategoryResponse, Dry>> {
    return this.client.call<CategoryResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one pricebook category.
   *
   * `GET /pricebook/v2/tenant/{tenant}/categories/{id}`
   *
   * Needs the scope `tn.pb.categories:r`.
   *
   * @param id id of the category
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no category has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Categories_Get
   * @example
   * ```ts
   * const category = await pricebook.categories.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<CategoryResponse> {
    return this.client.call<CategoryResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a pricebook category.
   *
   * A success has no body.
   *
   * `DELETE /pricebook/v2/tenant/{tenant}/categories/{id}`
   *
   * Needs the scope `tn.pb.categories:w`.
   *
   * @param id id of the category
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no category has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Categories_Delete
   * @example
   * ```ts
   * await pricebook.categories.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a pricebook category.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/categories/{id}`
   *
   * Needs the scope `tn.pb.categories:w`.
   *
   * @param id id of the category
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no category has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Categories_Update
   * @example
   * ```ts
   * const category = await pricebook.categories.update(12, { name: "Drains Repair" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: CategoryUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CategoryResponse, Dry>> {
    return this.client.call<CategoryResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Categories_GetList",
  name: "pricebook.categories.list",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/categories",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    categoryType: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Categories_Create",
  name: "pricebook.categories.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/categories",
  body: "json",
  known: { check: checkKeys, keys: CATEGORY_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Categories_Get",
  name: "pricebook.categories.get",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/categories/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Categories_Delete",
  name: "pricebook.categories.delete",
  method: "DELETE",
  path: "/pricebook/v2/tenant/{tenant}/categories/{id}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Categories_Update",
  name: "pricebook.categories.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/categories/{id}",
  body: "json",
  known: { check: checkKeys, keys: CATEGORY_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
