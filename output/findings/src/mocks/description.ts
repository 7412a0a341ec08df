/** The Findings API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["FindingAssets_Get", "download"],
  ["FindingAssets_PostAttachment", "upload"],
  ["Findings_GetList", "list"],
  ["Findings_Create", "create"],
  ["Findings_Get", "get"],
  ["Findings_Update", "update"],
  ["Findings_GetFindingAttachments", "listAttachments"],
  ["Findings_CreateFindingAttachment", "createAttachment"],
  ["Findings_DeleteFindingAttachment", "deleteAttachment"],
  ["Findings_GetFindingAttachment", "getAttachment"],
  ["Findings_UpdateFindingAttachment", "updateAttachment"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
