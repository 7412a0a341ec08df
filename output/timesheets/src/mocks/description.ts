/** The Timesheets API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["ActivitiesControllers_GetList", "activities.list"],
  ["ActivitiesControllers_Create", "activities.create"],
  ["ActivitiesControllers_Delete", "activities.delete"],
  ["ActivitiesControllers_Get", "activities.get"],
  ["ActivitiesControllers_Update", "activities.replace"],
  ["ActivityCategories_GetList", "list"],
  ["ActivityCategories_Get", "get"],
  ["ActivityTypes_GetList", "list"],
  ["ActivityTypes_Get", "get"],
  ["Export_Activities", "activities"],
  ["Export_ActivityCategories", "activityCategories"],
  ["Export_ActivityTypes", "activityTypes"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
