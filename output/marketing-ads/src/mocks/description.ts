/** The Marketing Ads API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["AttributedLeads_Get", "list"],
  ["CapacityAwarenessWarning_Get", "capacityWarnings.list"],
  ["ExternalCallAttributions_Create", "create"],
  ["ScheduledJobAttributions_Create", "create"],
  ["Performance_Get", "list"],
  ["WebBookingAttributions_Create", "create"],
  ["WebLeadFormAttributions_Create", "create"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
