import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  CampaignCostResponse,
  CampaignCostsListQuery,
  CreateCampaignCostRequest,
  ModificationResponse,
  UpdateCampaignCostRequest,
} from "../types.js";

/**
 * Campaign costs of the Marketing API: 4 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_GetList
   */
  list(query?: CampaignCostsListQuery | null, options?: CallOptions): PagePromise<CampaignCostResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a campaign cost.
   *
   * `POST /marketing/v2/tenant/{tenant}/costs`
   *
   * Needs the scope `tn.mrk.costs:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_Create
   */
  create(body: CreateCampaignCostRequest, options?: CallOptions): ApiPromise<CampaignCostResponse> {
    return this.client.call<CampaignCostResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one campaign cost.
   *
   * `GET /marketing/v2/tenant/{tenant}/costs/{id}`
   *
   * Needs the scope `tn.mrk.costs:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/CampaignCosts_Update
   */
  update(
    id: number,
    body: UpdateCampaignCostRequest,
    options?: CallOptions,
  ): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(UPDATE_SPEC, { path: [id], body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "CampaignCosts_Create",
  name: "marketing.campaignCosts.create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/costs",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "CampaignCosts_Get",
  name: "marketing.campaignCosts.get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/costs/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "CampaignCosts_Update",
  name: "marketing.campaignCosts.update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/costs/{id}",
  body: "json",
  response: "json",
};
