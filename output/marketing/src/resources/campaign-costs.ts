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
import { CREATE_CAMPAIGN_COST_REQUEST_KEYS, UPDATE_CAMPAIGN_COST_REQUEST_KEYS } from "../body-keys.js";
import type {
  CampaignCostResponse,
  CampaignCostsListQuery,
  CreateCampaignCostRequest,
  ModificationResponse,
  UpdateCampaignCostRequest,
} from "../types.js";

/**
 * Campaign costs of the Marketing API: 4 operations (`list`, `create`, `get`, `update`).
 */
export class CampaignCosts extends Resource {
  /**
   * List campaign costs.
   *
   * `GET /marketing/v2/tenant/{tenant}/costs`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mrk.costs:r`.
   *
   * @param query which costs to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_GetList
   * @example
   * ```ts
   * for await (const cost of marketing.campaignCosts.list()) {
   *   console.log(cost.id);
   * }
   * ```
   */
  list(query?: CampaignCostsListQuery | null, options?: ListOptions): PagePromise<CampaignCostResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a campaign cost.
   *
   * `POST /marketing/v2/tenant/{tenant}/costs`
   *
   * Needs the scope `tn.mrk.costs:w`.
   *
   * @param body the cost to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_Create
   * @example
   * ```ts
   * const cost = await marketing.campaignCosts.create({
   *   campaignId: 12,
   *   year: 2021,
   *   month: 11,
   *   dailyCost: 60.19,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateCampaignCostRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CampaignCostResponse, Dry>> {
    return this.client.call<CampaignCostResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one campaign cost.
   *
   * `GET /marketing/v2/tenant/{tenant}/costs/{id}`
   *
   * Needs the scope `tn.mrk.costs:r`.
   *
   * @param id id of the cost
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_Get
   * @example
   * ```ts
   * const cost = await marketing.campaignCosts.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<CampaignCostResponse> {
    return this.client.call<CampaignCostResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a campaign cost.
   *
   * `PATCH /marketing/v2/tenant/{tenant}/costs/{id}`
   *
   * Needs the scope `tn.mrk.costs:w`.
   *
   * @param id id of the cost
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_Update
   * @example
   * ```ts
   * const cost = await marketing.campaignCosts.update(12, { dailyCost: 60.19 });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateCampaignCostRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CampaignCosts_GetList",
  name: "marketing.campaignCosts.list",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/costs",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    year: "plain",
    month: "plain",
    campaignId: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "CampaignCosts_Create",
  name: "marketing.campaignCosts.create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/costs",
  body: "json",
  known: { check: checkKeys, keys: CREATE_CAMPAIGN_COST_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "CampaignCosts_Get",
  name: "marketing.campaignCosts.get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/costs/{id}",
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "CampaignCosts_Update",
  name: "marketing.campaignCosts.update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/costs/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CAMPAIGN_COST_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
