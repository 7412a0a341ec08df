/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const EQUIPMENT_TYPE_CREATE_REQUEST_KEYS: BodyKeys = "name";
export const EQUIPMENT_TYPE_UPDATE_REQUEST_KEYS: BodyKeys = "name active";
export const CUSTOM_FIELD_REQUEST_KEYS: BodyKeys = "id typeId value";
export const ATTACHMENT_KEYS: BodyKeys = "alias fileName type url";
export const INSTALLED_EQUIPMENT_CREATE_REQUEST_KEYS: BodyKeys = [
  "locationId name equipmentTypeId status installedOn actualReplacementDate manufacturedOn serialNumber barcodeId memo manufacturer model cost manufacturerWarrantyStart manufacturerWarrantyEnd serviceProviderWarrantyStart serviceProviderWarrantyEnd tagTypeIds",
  { customFields: CUSTOM_FIELD_REQUEST_KEYS, attachments: ATTACHMENT_KEYS },
];
export const INSTALLED_EQUIPMENT_UPDATE_REQUEST_KEYS: BodyKeys = [
  "name equipmentTypeId status installedOn actualReplacementDate manufacturedOn serialNumber barcodeId memo manufacturer model cost manufacturerWarrantyStart manufacturerWarrantyEnd serviceProviderWarrantyStart serviceProviderWarrantyEnd tagTypeIds active",
  { customFields: CUSTOM_FIELD_REQUEST_KEYS, attachments: ATTACHMENT_KEYS },
];
export const INSTALLED_EQUIPMENT_UPLOAD_ATTACHMENT_BODY_KEYS: BodyKeys = "file";
