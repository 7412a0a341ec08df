/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const FINDING_ASSETS_UPLOAD_BODY_KEYS: BodyKeys = "file";
export const FINDING_ATTACHMENT_CREATE_KEYS: BodyKeys = "fileName url type";
export const FINDING_CREATE_REQUEST_KEYS: BodyKeys = [
  "locationId name description urgencyLevel recommendedSolution internalNotes installedEquipmentId sourceJobId",
  { attachments: FINDING_ATTACHMENT_CREATE_KEYS },
];
export const FINDING_UPDATE_REQUEST_KEYS: BodyKeys =
  "name description urgencyLevel recommendedSolution internalNotes archived active";
export const FINDING_ATTACHMENT_CREATE_REQUEST_KEYS: BodyKeys = "fileName url type";
export const FINDING_ATTACHMENT_UPDATE_REQUEST_KEYS: BodyKeys = "fileName url type";
