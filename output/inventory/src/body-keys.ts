/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const EXTERNAL_DATA_UPDATE_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_UPDATE_REQUEST_KEYS: BodyKeys = [
  "patchMode applicationGuid",
  { externalData: EXTERNAL_DATA_UPDATE_KEYS },
];
export const UPDATE_ADJUSTMENT_REQUEST_KEYS: BodyKeys = [
  "",
  { externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const CUSTOM_FIELD_REQUEST_KEYS: BodyKeys = "name value";
export const CUSTOM_FIELD_OPERATION_REQUEST_KEYS: BodyKeys = [
  "objectId",
  { customFields: CUSTOM_FIELD_REQUEST_KEYS },
];
export const CUSTOM_FIELD_UPDATE_REQUEST_KEYS: BodyKeys = [
  "",
  { operations: CUSTOM_FIELD_OPERATION_REQUEST_KEYS },
];
export const ADDRESS_REQUEST_KEYS: BodyKeys = "street unit city state zip country";
export const CREATE_ADDRESS_REQUEST_KEYS: BodyKeys = ["description", { address: ADDRESS_REQUEST_KEYS }];
export const CREATE_PURCHASE_ORDER_ITEM_REQUEST_KEYS: BodyKeys =
  "skuId description vendorPartNumber quantity cost budgetCodeId";
export const CREATE_PURCHASE_ORDER_REQUEST_KEYS: BodyKeys = [
  "vendorId typeId businessUnitId inventoryLocationId jobId technicianId projectId budgetCodeId vendorInvoiceNumber impactsTechnicianPayroll memo date requiredOn tax shipping",
  { shipTo: CREATE_ADDRESS_REQUEST_KEYS, items: CREATE_PURCHASE_ORDER_ITEM_REQUEST_KEYS },
];
export const UPDATE_ADDRESS_REQUEST_KEYS: BodyKeys = ["description", { address: ADDRESS_REQUEST_KEYS }];
export const UPDATE_PURCHASE_ORDER_ITEM_REQUEST_KEYS: BodyKeys =
  "id skuId description vendorPartNumber quantity cost budgetCodeId";
export const UPDATE_PURCHASE_ORDER_REQUEST_KEYS: BodyKeys = [
  "vendorId typeId businessUnitId inventoryLocationId jobId technicianId projectId budgetCodeId vendorInvoiceNumber impactsTechnicianPayroll memo date requiredOn tax shipping",
  { shipTo: UPDATE_ADDRESS_REQUEST_KEYS, items: UPDATE_PURCHASE_ORDER_ITEM_REQUEST_KEYS },
];
export const PURCHASE_ORDER_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS: BodyKeys = "canceledReason";
export const PURCHASE_ORDER_REQUEST_REJECTION_KEYS: BodyKeys = "rejectionReason";
export const CREATE_PURCHASE_ORDER_MARKUP_REQUEST_KEYS: BodyKeys = "from to percent";
export const UPDATE_PURCHASE_ORDER_MARKUP_REQUEST_KEYS: BodyKeys = "from to percent";
export const PO_TYPE_ALERT_SETTINGS_KEYS: BodyKeys =
  "sendEmailToTechnicianWhenPoMovedToSend sendEmailToTechnicianWhenPoMovedToReceived sendEmailToPmWhenPoMovedToSend sendEmailToPmWhenPoMovedToReceived";
export const CREATE_PURCHASE_ORDER_TYPE_REQUEST_KEYS: BodyKeys = [
  "name active includeInPoScreen automaticallyReceive displayToTechnician excludeTaxFromJobCosting impactToTechnicianPayroll allowTechniciansToSendPo defaultRequiredDateDaysOffset skipWeekends requireJobBeforeReceipt includeInSalesTax isDefault copyPurchaseOrderItemsToInvoiceWhenReceived isDefaultForConsignment landedCostMethod includeTaxInFullyLandedCost",
  { alertSettings: PO_TYPE_ALERT_SETTINGS_KEYS },
];
export const UPDATE_PURCHASE_ORDER_TYPE_REQUEST_KEYS: BodyKeys = [
  "active name includeInPoScreen automaticallyReceive displayToTechnician excludeTaxFromJobCosting impactToTechnicianPayroll allowTechniciansToSendPo defaultRequiredDateDaysOffset skipWeekends requireJobBeforeReceipt includeInSalesTax isDefault copyPurchaseOrderItemsToInvoiceWhenReceived isDefaultForConsignment landedCostMethod includeTaxInFullyLandedCost",
  { alertSettings: PO_TYPE_ALERT_SETTINGS_KEYS },
];
export const RECEIVE_PURCHASE_ORDER_ITEM_REQUEST_KEYS: BodyKeys =
  "purchaseOrderItemId skuId description vendorPartNumber quantity cost budgetCodeId";
export const RECEIVE_PURCHASE_ORDER_REQUEST_KEYS: BodyKeys = [
  "purchaseOrderId jobId dateReceived vendorDocumentNumber memo tax shipping budgetCodeId",
  { items: RECEIVE_PURCHASE_ORDER_ITEM_REQUEST_KEYS },
];
export const RECEIPT_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS: BodyKeys = "canceledReason";
export const CREATE_INVENTORY_RETURN_ITEM_REQUEST_KEYS: BodyKeys =
  "skuId description quantity cost shipmentItemId budgetCodeId";
export const CREATE_INVENTORY_RETURN_REQUEST_KEYS: BodyKeys = [
  "vendorId jobId purchaseOrderId returnTypeId businessUnitId budgetCodeId referenceNumber inventoryLocationId returnDate memo tax shipping restockingFee",
  { items: CREATE_INVENTORY_RETURN_ITEM_REQUEST_KEYS },
];
export const UPDATE_RETURN_ITEM_KEYS: BodyKeys = "id skuId itemDescription quantity cost budgetCodeId";
export const UPDATE_RETURN_REQUEST_KEYS: BodyKeys = [
  "returnTypeId businessUnitId referenceNumber inventoryLocationId returnDate memo tax shipping restockingFee budgetCodeId",
  { items: UPDATE_RETURN_ITEM_KEYS, externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const RETURN_CANCELLATION_REASON_CANCEL_RESOURCE_REQUEST_KEYS: BodyKeys = "canceledReason";
export const CREATE_RETURN_TYPE_REQUEST_KEYS: BodyKeys =
  "name automaticallyReceiveVendorCredit includeInSalesTax isDefault isDefaultForConsignment";
export const UPDATE_RETURN_TYPE_REQUEST_KEYS: BodyKeys =
  "id active name automaticallyReceiveVendorCredit includeInSalesTax isDefault isDefaultForConsignment";
export const UPDATE_TRANSFER_REQUEST_KEYS: BodyKeys = [
  "",
  { externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const EXTERNAL_DATA_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_CREATE_REQUEST_KEYS: BodyKeys = [
  "applicationGuid",
  { externalData: EXTERNAL_DATA_KEYS },
];
export const CREATE_TRUCK_REQUEST_KEYS: BodyKeys = [
  "name memo warehouseId templateId technicianIds",
  { externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS },
];
export const UPDATE_TRUCK_REQUEST_KEYS: BodyKeys = [
  "name active memo warehouseId templateId technicianIds",
  { externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const TAG_REQUEST_KEYS: BodyKeys = "tagTypeId";
export const CREATE_VENDOR_CONTACT_REQUEST_KEYS: BodyKeys = "name email";
export const CREATE_VENDOR_REQUEST_KEYS: BodyKeys = [
  "name active memo firstName lastName phone email fax isTruckReplenishment deliveryOption taxRate restrictedMobileCreation vendorQuickbooksItem paymentTermId remittanceVendorId",
  {
    address: ADDRESS_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
    tags: TAG_REQUEST_KEYS,
    vendorContacts: CREATE_VENDOR_CONTACT_REQUEST_KEYS,
  },
];
export const UPDATE_VENDOR_CONTACT_REQUEST_KEYS: BodyKeys = "id name email";
export const UPDATE_VENDOR_REQUEST_KEYS: BodyKeys = [
  "name active memo firstName lastName phone email fax isTruckReplenishment deliveryOption taxRate restrictedMobileCreation vendorQuickbooksItem paymentTermId remittanceVendorId",
  {
    address: ADDRESS_REQUEST_KEYS,
    tags: TAG_REQUEST_KEYS,
    vendorContacts: UPDATE_VENDOR_CONTACT_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const UPDATE_WAREHOUSE_REQUEST_KEYS: BodyKeys = [
  "",
  { externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
