import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { CampaignCategories } from "./resources/campaign-categories.js";
import { CampaignCosts } from "./resources/campaign-costs.js";
import { CampaignCostSummary } from "./resources/campaign-cost-summary.js";
import { Campaigns } from "./resources/campaigns.js";
import { EmailChannelCost } from "./resources/email-channel-cost.js";

/**
 * The Marketing API.
 *
 * Campaigns, their categories and costs.
 */
export class Marketing {
  readonly campaignCategories: CampaignCategories;
  readonly campaignCosts: CampaignCosts;
  readonly campaignCostSummary: CampaignCostSummary;
  readonly campaigns: Campaigns;
  readonly emailChannelCost: EmailChannelCost;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.campaignCategories = new CampaignCategories(client);
    this.campaignCosts = new CampaignCosts(client);
    this.campaignCostSummary = new CampaignCostSummary(client);
    this.campaigns = new Campaigns(client);
    this.emailChannelCost = new EmailChannelCost(client);
  }
}
