/** The Equipment Systems API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["EquipmentTypes_GetList", "list"],
  ["EquipmentTypes_Create", "create"],
  ["EquipmentTypes_Get", "get"],
  ["EquipmentTypes_Update", "update"],
  ["Export_ExportInstalledEquipment", "installedEquipment"],
  ["InstalledEquipment_GetList", "list"],
  ["InstalledEquipment_Create", "create"],
  ["InstalledEquipment_Get2", "downloadAttachment"],
  ["InstalledEquipment_PostAttachment", "uploadAttachment"],
  ["InstalledEquipment_GetCustomFieldTypes", "listCustomFieldTypes"],
  ["InstalledEquipment_Get", "get"],
  ["InstalledEquipment_Update", "update"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
