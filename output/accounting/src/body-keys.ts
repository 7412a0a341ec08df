/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const CUSTOM_FIELD_PAIR_REQUEST_KEYS: BodyKeys = "name value";
export const CUSTOM_FIELD_OPERATION_REQUEST_KEYS: BodyKeys = [
  "objectId",
  { customFields: CUSTOM_FIELD_PAIR_REQUEST_KEYS },
];
export const CUSTOM_FIELD_UPDATE_REQUEST_KEYS: BodyKeys = [
  "",
  { operations: CUSTOM_FIELD_OPERATION_REQUEST_KEYS },
];
export const MARK_AP_BILL_AS_EXPORTED_UPDATE_REQUEST_KEYS: BodyKeys = "billIds";
export const MARK_AP_CREDIT_AS_EXPORTED_UPDATE_REQUEST_KEYS: BodyKeys = "apCreditId";
export const MARK_AP_PAYMENT_AS_EXPORTED_UPDATE_REQUEST_KEYS: BodyKeys =
  "apPaymentId externalId externalMessage";
export const CREDIT_MEMO_UPDATE_REQUEST_KEYS: BodyKeys = "active summary date businessUnitId";
export const CREDIT_MEMO_ADD_SPLIT_REQUEST_KEYS: BodyKeys = "invoiceId amount";
export const CREDIT_MEMO_ADD_SPLITS_REQUEST_KEYS: BodyKeys = [
  "",
  { splits: CREDIT_MEMO_ADD_SPLIT_REQUEST_KEYS },
];
export const MARK_CREDIT_MEMO_AS_EXPORTED_REQUEST_KEYS: BodyKeys = "creditMemoId externalId externalMessage";
export const MARK_DEPOSITS_AS_EXPORTED_REQUEST_KEYS: BodyKeys = "ids";
export const GL_ACCOUNT_CREATE_REQUEST_KEYS: BodyKeys = "name number description type subtype";
export const GL_ACCOUNT_UPDATE_REQUEST_KEYS: BodyKeys = "name number description type subtype active";
export const MARK_INVENTORY_BILL_AS_EXPORTED_UPDATE_REQUEST_KEYS: BodyKeys = "inventoryBillIds";
export const INVOICE_ITEM_UPDATE_REQUEST_KEYS: BodyKeys =
  "skuId skuName technicianId description quantity unitPrice cost isAddOn signature technicianAcknowledgementSignature installedOn inventoryWarehouseName skipUpdatingMembershipPrices itemGroupName itemGroupRootId inventoryLocationId durationBillingId budgetCodeId id";
export const ADJUSTMENT_INVOICE_CREATE_REQUEST_KEYS: BodyKeys = [
  "number typeId invoicedOn subtotal tax taxZoneId summary royaltyStatus royaltyDate royaltySentOn royaltyMemo exportId reviewStatus assignedToId budgetCodeId adjustmentToId",
  { items: INVOICE_ITEM_UPDATE_REQUEST_KEYS },
];
export const PAYMENT_SETTLEMENT_UPDATE_REQUEST_KEYS: BodyKeys = "id settlementStatus settlementDate";
export const INVOICE_UPDATE_REQUEST_KEYS: BodyKeys = [
  "number typeId invoicedOn subtotal tax taxZoneId summary royaltyStatus royaltyDate royaltySentOn royaltyMemo exportId reviewStatus assignedToId budgetCodeId dueDate",
  { items: INVOICE_ITEM_UPDATE_REQUEST_KEYS, payments: PAYMENT_SETTLEMENT_UPDATE_REQUEST_KEYS },
];
export const MARK_INVOICE_AS_EXPORTED_UPDATE_REQUEST_KEYS: BodyKeys = "invoiceId externalId externalMessage";
export const CREATE_INVOICE_TASK_REQUEST_KEYS: BodyKeys = "templateId variables";
export const UPDATE_INVOICE_TASK_REQUEST_KEYS: BodyKeys = "name status assigneeId dueDate description";
export const EXTERNAL_OBJECT_SAVE_REQUEST_KEYS: BodyKeys = "id type name url";
export const JOURNAL_ENTRY_TRANSACTION_KEYS: BodyKeys = "id type refNumber";
export const JOURNAL_ENTRY_SKU_SAVE_REQUEST_KEYS: BodyKeys = "id type";
export const JOURNAL_ENTRY_LINE_CREATE_REQUEST_KEYS: BodyKeys = [
  "postDate accountId debit credit memo quantity unitAmount businessUnitId customerId vendorId inventoryLocationId jobId customerLocationId paymentTypeId projectId budgetCodeId employeeId serviceAgreementId",
  {
    externalObjects: EXTERNAL_OBJECT_SAVE_REQUEST_KEYS,
    appliedTo: JOURNAL_ENTRY_TRANSACTION_KEYS,
    sku: JOURNAL_ENTRY_SKU_SAVE_REQUEST_KEYS,
  },
];
export const JOURNAL_ENTRY_SAVE_REQUEST_KEYS: BodyKeys = [
  "name status versionId message postDate customFields",
  { lines: JOURNAL_ENTRY_LINE_CREATE_REQUEST_KEYS },
];
export const JOURNAL_ENTRY_UPDATE_REQUEST_KEYS: BodyKeys = "status customFields";
export const JOURNAL_ENTRY_CREATE_REQUEST_KEYS: BodyKeys = [
  "name status versionId message postDate customFields",
  { lines: JOURNAL_ENTRY_LINE_CREATE_REQUEST_KEYS },
];
export const JOURNAL_ENTRY_SYNC_UPDATE_REQUEST_KEYS: BodyKeys = "syncStatus versionId message customFields";
export const PAYMENT_SPLIT_KEYS: BodyKeys = "amount invoiceId invoiceNumber";
export const PAYMENT_UPDATE_REQUEST_KEYS: BodyKeys = [
  "active authCode checkNumber exportId memo paidOn status typeId",
  { splits: PAYMENT_SPLIT_KEYS },
];
export const PAYMENT_STATUS_BATCH_REQUEST_KEYS: BodyKeys = "paymentIds status";
