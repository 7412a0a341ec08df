/** The Sales & Estimates API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["EstimateTemplates_Get", "list"],
  ["EstimateTemplates_Create", "create"],
  ["EstimateTemplates_Delete", "delete"],
  ["EstimateTemplates_GetById", "get"],
  ["EstimateTemplates_Update", "update"],
  ["Estimates_GetList", "list"],
  ["Estimates_Create", "create"],
  ["EstimatesExport_EstimatesAsyncLegacy", "export.estimatesLegacy"],
  ["Estimates_GetItems", "listAllItems"],
  ["Estimates_Get", "get"],
  ["Estimates_Update", "replace"],
  ["Estimates_Dismiss", "dismiss"],
  ["Estimates_PutItem", "upsertItem"],
  ["Estimates_DeleteItem", "deleteItem"],
  ["Estimates_Sell", "sell"],
  ["Estimates_Unsell", "unsell"],
  ["EstimatesExport_Estimates", "export.estimates"],
  ["ProposalTemplates_Get", "list"],
  ["ProposalTemplates_Create", "create"],
  ["ProposalTemplates_Delete", "delete"],
  ["ProposalTemplates_GetById", "get"],
  ["ProposalTemplates_Update", "update"],
  ["ProposalTypes_Get", "list"],
  ["EstimatesStatus_GetEstimateStatusChanges", "estimates.listStatusChanges"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
