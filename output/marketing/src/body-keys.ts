/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const CAMPAIGN_CATEGORY_CREATE_REQUEST_KEYS: BodyKeys = "name";
export const CAMPAIGN_CATEGORY_UPDATE_REQUEST_KEYS: BodyKeys = "name active";
export const CREATE_CAMPAIGN_COST_REQUEST_KEYS: BodyKeys = "campaignId year month dailyCost";
export const UPDATE_CAMPAIGN_COST_REQUEST_KEYS: BodyKeys = "dailyCost";
export const CAMPAIGN_UPSERT_REQUEST_KEYS: BodyKeys =
  "name businessUnitId dnis categoryId active isDefaultCampaign source medium otherSource otherMedium";
