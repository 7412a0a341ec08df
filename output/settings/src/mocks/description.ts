/** The Settings API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["BusinessUnits_GetList", "list"],
  ["IntacctBusinessUnitMappings_Get", "list"],
  ["BusinessUnits_Get", "get"],
  ["BusinessUnits_Update", "update"],
  ["Employees_GetList", "list"],
  ["Employees_Create", "create"],
  ["Employees_Get", "get"],
  ["Employees_Update", "update"],
  ["Employees_AccountActions", "runAccountAction"],
  ["Export_BusinessUnits", "businessUnits"],
  ["Export_Employees", "employees"],
  ["Export_TagTypes", "tagTypes"],
  ["Export_Technicians", "technicians"],
  ["TagTypes_GetList", "list"],
  ["TagTypes_Create", "create"],
  ["TagTypes_Update", "update"],
  ["Technicians_GetList", "list"],
  ["Technicians_Create", "create"],
  ["Technicians_Get", "get"],
  ["Technicians_Update", "update"],
  ["Technicians_AccountActions", "runAccountAction"],
  ["UserRoles_GetList", "list"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
