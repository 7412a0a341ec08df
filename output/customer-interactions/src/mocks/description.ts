/** The Customer Interactions API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["Export_TechnicianRatings", "technicianRatings"],
  ["TechnicianRating_Update", "technicianRatings.set"],
  ["TechnicianRatings_GetList", "list"],
  ["TechnicianRatings_Update", "upsert"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
