import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the Accounting API declares of the bodies of failed answers, by call and status.
 */
export interface AccountingErrors {
  "apBills.list": { 400: ApiErrorResponse };
  "apBills.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "apBills.listCustomFieldTypes": { 400: ApiErrorResponse };
  "apBills.updateCustomFields": { 400: ApiErrorResponse };
  "apBills.markAsExported": { 400: ApiErrorResponse };
  "apCredits.list": { 400: ApiErrorResponse };
  "apCredits.listCustomFieldTypes": { 400: ApiErrorResponse };
  "apCredits.updateCustomFields": { 400: ApiErrorResponse };
  "apCredits.markAsExported": { 400: ApiErrorResponse };
  "apPayments.list": { 400: ApiErrorResponse };
  "apPayments.listCustomFieldTypes": { 400: ApiErrorResponse };
  "apPayments.updateCustomFields": { 400: ApiErrorResponse };
  "apPayments.markAsExported": { 400: ApiErrorResponse };
  "creditMemos.list": { 400: ApiErrorResponse };
  "creditMemos.listItems": { 400: ApiErrorResponse };
  "creditMemos.listAllItems": { 400: ApiErrorResponse };
  "creditMemos.listCustomFieldTypes": { 400: ApiErrorResponse };
  "creditMemos.updateCustomFields": { 400: ApiErrorResponse };
  "creditMemos.update": { 400: ApiErrorResponse };
  "creditMemos.addSplits": { 400: ApiErrorResponse };
  "creditMemos.markAsExported": { 400: ApiErrorResponse };
  "deposits.list": { 400: ApiErrorResponse };
  "deposits.listTransactions": { 400: ApiErrorResponse };
  "deposits.markAsExported": { 400: ApiErrorResponse };
  "export.invoices": { 400: ApiErrorResponse };
  "export.invoiceItems": { 400: ApiErrorResponse };
  "export.payments": { 400: ApiErrorResponse };
  "export.inventoryBills": { 400: ApiErrorResponse };
  "glAccounts.list": { 400: ApiErrorResponse };
  "glAccounts.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "glAccounts.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "glAccounts.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "glAccounts.listTypes": { 400: ApiErrorResponse };
  "inventoryBills.listUnpaged": { 400: ApiErrorResponse };
  "inventoryBills.list": { 400: ApiErrorResponse };
  "inventoryBills.listCustomFieldTypes": { 400: ApiErrorResponse };
  "inventoryBills.updateCustomFields": { 400: ApiErrorResponse };
  "inventoryBills.markAsExported": { 400: ApiErrorResponse };
  "invoices.list": { 400: ApiErrorResponse };
  "invoices.createAdjustment": { 400: ApiErrorResponse };
  "invoices.listCustomFieldTypes": { 400: ApiErrorResponse };
  "invoices.updateCustomFields": { 400: ApiErrorResponse };
  "invoices.update": { 400: ApiErrorResponse };
  "invoices.updateItems": { 400: ApiErrorResponse };
  "invoices.deleteItem": { 400: ApiErrorResponse };
  "invoices.markAsExported": { 400: ApiErrorResponse };
  "invoices.listTasks": { 400: ApiErrorResponse };
  "invoices.createTask": { 400: ApiErrorResponse };
  "invoices.updateTask": { 400: ApiErrorResponse };
  "journalEntries.get": { 400: ApiErrorResponse };
  "journalEntries.replace": { 400: ApiErrorResponse };
  "journalEntries.delete": { 400: ApiErrorResponse };
  "journalEntries.update": { 400: ApiErrorResponse };
  "journalEntries.list": { 400: ApiErrorResponse };
  "journalEntries.create": { 400: ApiErrorResponse };
  "journalEntries.listSummary": { 400: ApiErrorResponse };
  "journalEntries.listDetails": { 400: ApiErrorResponse };
  "journalEntries.syncUpdate": { 400: ApiErrorResponse };
  "payments.list": { 400: ApiErrorResponse };
  "payments.listCustomFieldTypes": { 400: ApiErrorResponse };
  "payments.updateCustomFields": { 400: ApiErrorResponse };
  "payments.update": { 400: ApiErrorResponse };
  "payments.updateStatus": { 400: ApiErrorResponse };
  "paymentTerms.get": { 400: ApiErrorResponse };
  "paymentTerms.list": { 400: ApiErrorResponse };
  "paymentTypes.list": { 400: ApiErrorResponse };
  "paymentTypes.get": { 400: ApiErrorResponse };
  "remittanceVendors.list": { 400: ApiErrorResponse };
  "remittanceVendors.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "taxZones.list": { 400: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the Accounting API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isAccountingError(error, "apBills.list", 400)) console.log(error.body);
 * ```
 */
export const isAccountingError: ErrorGuard<AccountingErrors> = errorGuard<AccountingErrors>("accounting.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
