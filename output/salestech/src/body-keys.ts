/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const ESTIMATE_ITEM_CREATE_UPDATE_REQUEST_KEYS: BodyKeys =
  "id skuId skuName parentItemId description isAddOn quantity unitPrice skipUpdatingMembershipPrices itemGroupName itemGroupRootId chargeable useDefaultProjectLabels budgetCodeId unitCost";
export const EXTERNAL_LINK_IN_KEYS: BodyKeys = "name url";
export const UPDATE_ESTIMATE_REQUEST_KEYS: BodyKeys = [
  "name summary tax status reviewStatus soldBy isRecommended budgetCodeId useDefaultProjectLabels depositAmount depositPercent requireDepositOnSignature",
  { items: ESTIMATE_ITEM_CREATE_UPDATE_REQUEST_KEYS, externalLinks: EXTERNAL_LINK_IN_KEYS },
];
export const CREATE_ESTIMATE_REQUEST_KEYS: BodyKeys = [
  "name summary tax status reviewStatus soldBy isRecommended budgetCodeId useDefaultProjectLabels depositAmount depositPercent requireDepositOnSignature jobId projectId locationId",
  { items: ESTIMATE_ITEM_CREATE_UPDATE_REQUEST_KEYS, externalLinks: EXTERNAL_LINK_IN_KEYS },
];
export const SELL_REQUEST_KEYS: BodyKeys = "soldBy";
export const ESTIMATE_TEMPLATE_ITEM_REQUEST_KEYS: BodyKeys =
  "id skuId skuType description quantity unitPrice isAddOn chargeable allowDiscounts unitCost memo parentItemId itemGroupParentId itemGroupName projectLabels";
export const CREATE_ESTIMATE_TEMPLATE_REQUEST_KEYS: BodyKeys = [
  "name internalName summary mode active businessUnitId",
  { items: ESTIMATE_TEMPLATE_ITEM_REQUEST_KEYS },
];
export const UPDATE_ESTIMATE_TEMPLATE_REQUEST_KEYS: BodyKeys = [
  "name internalName summary mode active businessUnitId",
  { items: ESTIMATE_TEMPLATE_ITEM_REQUEST_KEYS },
];
export const PROPOSAL_TEMPLATE_ASSIGNMENT_REQUEST_KEYS: BodyKeys =
  "proposalTypeOptionId estimateTemplateId order";
export const CREATE_PROPOSAL_TEMPLATE_REQUEST_KEYS: BodyKeys = [
  "name description proposalTypeId status active businessUnitIds",
  { estimateAssignments: PROPOSAL_TEMPLATE_ASSIGNMENT_REQUEST_KEYS },
];
export const UPDATE_PROPOSAL_TEMPLATE_REQUEST_KEYS: BodyKeys = [
  "name description proposalTypeId status active businessUnitIds",
  { estimateAssignments: PROPOSAL_TEMPLATE_ASSIGNMENT_REQUEST_KEYS },
];
