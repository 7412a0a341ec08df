import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportInventoryBillResponse,
  ExportInventoryBillsQuery,
  ExportInvoiceItemResponse,
  ExportInvoiceItemsQuery,
  ExportInvoiceResponse,
  ExportInvoicesQuery,
  ExportPaymentResponse,
  ExportPaymentsQuery,
} from "../types.js";

/**
 * Export of the Accounting API: 4 operations (`invoices`, `invoiceItems`, `payments`, `inventoryBills`).
 */
export class Export extends Resource {
  /**
   * Export changed invoices.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /accounting/v2/tenant/{tenant}/export/invoices`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Export_Invoices
   * @example
   * ```ts
   * for await (const invoice of accounting.export.invoices()) {
   *   console.log(invoice.id);
   * }
   * ```
   */
  invoices(query?: ExportInvoicesQuery | null, options?: CallOptions): Feed<ExportInvoiceResponse> {
    return new Feed(this.client, INVOICES_SPEC, { query, options });
  }

  /**
   * Export changed invoice items.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /accounting/v2/tenant/{tenant}/export/invoice-items`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.acc.invoiceitems:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Export_InvoiceItems
   * @example
   * ```ts
   * for await (const invoiceItem of accounting.export.invoiceItems()) {
   *   console.log(invoiceItem.id);
   * }
   * ```
   */
  invoiceItems(
    query?: ExportInvoiceItemsQuery | null,
    options?: CallOptions,
  ): Feed<ExportInvoiceItemResponse> {
    return new Feed(this.client, INVOICE_ITEMS_SPEC, { query, options });
  }

  /**
   * Export changed payments.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /accounting/v2/tenant/{tenant}/export/payments`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.acc.payments:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Export_Payments
   * @example
   * ```ts
   * for await (const payment of accounting.export.payments()) {
   *   console.log(payment.id);
   * }
   * ```
   */
  payments(query?: ExportPaymentsQuery | null, options?: CallOptions): Feed<ExportPaymentResponse> {
    return new Feed(this.client, PAYMENTS_SPEC, { query, options });
  }

  /**
   * Export changed inventory bills.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /accounting/v2/tenant/{tenant}/export/inventory-bills`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.acc.inventorybills:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Export_InventoryBills
   * @example
   * ```ts
   * for await (const inventoryBill of accounting.export.inventoryBills()) {
   *   console.log(inventoryBill.id);
   * }
   * ```
   */
  inventoryBills(
    query?: ExportInventoryBillsQuery | null,
    options?: CallOptions,
  ): Feed<ExportInventoryBillResponse> {
    return new Feed(this.client, INVENTORY_BILLS_SPEC, { query, options });
  }
}

const INVOICES_SPEC: OperationSpec = {
  id: "Export_Invoices",
  name: "accounting.export.invoices",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/invoices",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const INVOICE_ITEMS_SPEC: OperationSpec = {
  id: "Export_InvoiceItems",
  name: "accounting.export.invoiceItems",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/invoice-items",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const PAYMENTS_SPEC: OperationSpec = {
  id: "Export_Payments",
  name: "accounting.export.payments",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/payments",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const INVENTORY_BILLS_SPEC: OperationSpec = {
  id: "Export_InventoryBills",
  name: "accounting.export.inventoryBills",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/export/inventory-bills",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
