/** The Marketing API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["CampaignCostSummary_Get", "list"],
  ["Campaigns_GetList", "list"],
  ["Campaigns_Create", "create"],
  ["Campaigns_Get", "get"],
  ["Campaigns_Update", "update"],
  ["Campaigns_GetCosts", "listCosts"],
  ["CampaignCategories_GetList", "list"],
  ["CampaignCategories_Create", "create"],
  ["CampaignCategories_Get", "get"],
  ["CampaignCategories_Update", "update"],
  ["CampaignCosts_GetList", "list"],
  ["CampaignCosts_Create", "create"],
  ["CampaignCosts_Get", "get"],
  ["CampaignCosts_Update", "update"],
  ["EmailChannelCost_Get", "get"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
