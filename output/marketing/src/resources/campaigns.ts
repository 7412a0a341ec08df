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
import { CAMPAIGN_UPSERT_REQUEST_KEYS } from "../body-keys.js";
import type {
  CampaignCostResponse,
  CampaignResponse,
  CampaignUpsertRequest,
  CampaignsListCostsQuery,
  CampaignsListQuery,
} from "../types.js";

/**
 * Campaigns of the Marketing API: 5 operations (`list`, `create`, `get`, `update`, `listCosts`).
 */
export class Campaigns extends Resource {
  /**
   * List campaigns.
   *
   * Rows sorted by `ModifiedOn` were seen out of order. `ids` takes up to 50 values in one call.
   *
   * `GET /marketing/v2/tenant/{tenant}/campaigns`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.mrk.campaigns:r`.
   *
   * @param query which campaigns to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/Campaigns_GetList
   * @example
   * ```ts
   * for await (const campaign of marketing.campaigns.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(campaign.id);
   * }
   * ```
   */
  list(query?: CampaignsListQuery | null, options?: ListOptions): PagePromise<CampaignResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a campaign.
   *
   * Of several missing fields a refusal names the first alone. (Reported by one user, not confirmed.)
   *
   * `POST /marketing/v2/tenant/{tenant}/campaigns`
   *
   * Needs the scope `tn.mrk.campaigns:w`.
   *
   * @param body the campaign to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/Campaigns_Create
   * @example
   * ```ts
   * const campaign = await marketing.campaigns.create({
   *   name: "Drains Maintenance",
   *   businessUnitId: 12,
   *   categoryId: 12,
   *   active: true,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CampaignUpsertRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CampaignResponse, Dry>> {
    return this.client.call<CampaignResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one campaign.
   *
   * `GET /marketing/v2/tenant/{tenant}/campaigns/{id}`
   *
   * Needs the scope `tn.mrk.campaigns:r`.
   *
   * @param id id of the campaign
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/Campaigns_Get
   * @example
   * ```ts
   * const campaign = await marketing.campaigns.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<CampaignResponse> {
    return this.client.call<CampaignResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a campaign.
   *
   * `PATCH /marketing/v2/tenant/{tenant}/campaigns/{id}`
   *
   * Needs the scope `tn.mrk.campaigns:w`.
   *
   * @param id id of the campaign
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/Campaigns_Update
   * @example
   * ```ts
   * const campaign = await marketing.campaigns.update(12, {
   *   name: "Drains Maintenance",
   *   businessUnitId: 12,
   *   categoryId: 12,
   *   active: true,
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: CampaignUpsertRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CampaignResponse, Dry>> {
    return this.client.call<CampaignResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the costs of a campaign.
   *
   * `GET /marketing/v2/tenant/{tenant}/campaigns/{id}/costs`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mrk.campaigns:r`.
   *
   * @param id id of the campaign
   * @param query which costs to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/Campaigns_GetCosts
   * @example
   * ```ts
   * for await (const cost of marketing.campaigns.listCosts(12)) {
   *   console.log(cost.id);
   * }
   * ```
   */
  listCosts(
    id: number,
    query?: CampaignsListCostsQuery | null,
    options?: ListOptions,
  ): PagePromise<CampaignCostResponse> {
    return new PagePromise(this.client, LIST_COSTS_SPEC, { path: [id], query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Campaigns_GetList",
  name: "marketing.campaigns.list",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaigns",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    ids: "csv",
    name: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    campaignPhoneNumber: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Campaigns_Create",
  name: "marketing.campaigns.create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/campaigns",
  body: "json",
  known: { check: checkKeys, keys: CAMPAIGN_UPSERT_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Campaigns_Get",
  name: "marketing.campaigns.get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaigns/{id}",
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Campaigns_Update",
  name: "marketing.campaigns.update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/campaigns/{id}",
  body: "json",
  known: { check: checkKeys, keys: CAMPAIGN_UPSERT_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_COSTS_SPEC: OperationSpec = {
  id: "Campaigns_GetCosts",
  name: "marketing.campaigns.listCosts",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaigns/{id}/costs",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    year: "plain",
    month: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
