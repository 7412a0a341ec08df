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
import {
  CAMPAIGN_CATEGORY_CREATE_REQUEST_KEYS,
  CAMPAIGN_CATEGORY_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CampaignCategoriesListQuery,
  CampaignCategoryCreateRequest,
  CampaignCategoryResponse,
  CampaignCategoryUpdateRequest,
  ModificationResponse,
} from "../types.js";

/**
 * Campaign categories of the Marketing API: 4 operations (`list`, `create`, `get`, `update`).
 */
export class CampaignCategories extends Resource {
  /**
   * List campaign categories.
   *
   * `GET /marketing/v2/tenant/{tenant}/categories`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mrk.categories:r`.
   *
   * @param query which categories to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCategories_GetList
   * @example
   * ```ts
   * for await (const category of marketing.campaignCategories.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(category.id);
   * }
   * ```
   */
  list(
    query?: CampaignCategoriesListQuery | null,
    options?: ListOptions,
  ): PagePromise<CampaignCategoryResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a campaign category.
   *
   * `POST /marketing/v2/tenant/{tenant}/categories`
   *
   * Needs the scope `tn.mrk.categories:w`.
   *
   * @param body the category to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCategories_Create
   * @example
   * ```ts
   * const category = await marketing.campaignCategories.create({ name: "Electrical Sales" });
   * ```
   */
  create<const Dry = undefined>(
    body: CampaignCategoryCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one campaign category.
   *
   * `GET /marketing/v2/tenant/{tenant}/categories/{id}`
   *
   * Needs the scope `tn.mrk.categories:r`.
   *
   * @param id id of the category
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCategories_Get
   * @example
   * ```ts
   * const category = await marketing.campaignCategories.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<CampaignCategoryResponse> {
    return this.client.call<CampaignCategoryResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a campaign category.
   *
   * `PATCH /marketing/v2/tenant/{tenant}/categories/{id}`
   *
   * Needs the scope `tn.mrk.categories:w`.
   *
   * @param id id of the category
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCategories_Update
   * @example
   * ```ts
   * const category = await marketing.campaignCategories.update(12, { name: "Electrical Sales" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: CampaignCategoryUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CampaignCategories_GetList",
  name: "marketing.campaignCategories.list",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/categories",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "CampaignCategories_Create",
  name: "marketing.campaignCategories.create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/categories",
  body: "json",
  known: { check: checkKeys, keys: CAMPAIGN_CATEGORY_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "CampaignCategories_Get",
  name: "marketing.campaignCategories.get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/categories/{id}",
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "CampaignCategories_Update",
  name: "marketing.campaignCategories.update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/categories/{id}",
  body: "json",
  known: { check: checkKeys, keys: CAMPAIGN_CATEGORY_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
