import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { CampaignCategories } from "./resources/campaign-categories.js";
import { CampaignCosts } from "./resources/campaign-costs.js";
import { CampaignCostSummary } from "./resources/campaign-cost-summary.js";
import { Campaigns } from "./resources/campaigns.js";
import { EmailChannelCost } from "./resources/email-channel-cost.js";

/**
 * The Marketing API.
 *
 * Campaigns, their categories and costs.
 *
 * @example
 * ```ts
 * const marketing = new Marketing({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Marketing {
  readonly #client: Client;
  #campaignCategories: CampaignCategories | undefined;
  #campaignCosts: CampaignCosts | undefined;
  #campaignCostSummary: CampaignCostSummary | undefined;
  #campaigns: Campaigns | undefined;
  #emailChannelCost: EmailChannelCost | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Campaign categories: 4 operations (`list`, `create`, `get`, `update`).
   */
  get campaignCategories(): CampaignCategories {
    return (this.#campaignCategories ??= new CampaignCategories(this.#client));
  }

  /**
   * Campaign costs: 4 operations (`list`, `create`, `get`, `update`).
   */
  get campaignCosts(): CampaignCosts {
    return (this.#campaignCosts ??= new CampaignCosts(this.#client));
  }

  /**
   * Campaign cost summary: 1 operation (`list`).
   */
  get campaignCostSummary(): CampaignCostSummary {
    return (this.#campaignCostSummary ??= new CampaignCostSummary(this.#client));
  }

  /**
   * Campaigns: 5 operations (`list`, `create`, `get`, `update`, `listCosts`).
   */
  get campaigns(): Campaigns {
    return (this.#campaigns ??= new Campaigns(this.#client));
  }

  /**
   * Email channel cost: 1 operation (`get`).
   */
  get emailChannelCost(): EmailChannelCost {
    return (this.#emailChannelCost ??= new EmailChannelCost(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
