import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportAdjustmentsQuery,
  ExportAdjustmentsResponse,
  ExportPurchaseOrdersQuery,
  ExportPurchaseOrdersResponse,
  ExportReturnsQuery,
  ExportReturnsResponse,
  ExportTransfersQuery,
  ExportTransfersResponse,
} from "../types.js";

/**
 * Export of the Inventory API: 4 operations (`adjustments`, `purchaseOrders`, `returns`, `transfers`).
 */
export class Export extends Resource {
  /**
   * Export changed adjustments.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /inventory/v2/tenant/{tenant}/export/adjustments`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.inv.adjustments:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Export_Adjustments
   * @example
   * ```ts
   * for await (const adjustment of inventory.export.adjustments()) {
   *   console.log(adjustment.id);
   * }
   * ```
   */
  adjustments(query?: ExportAdjustmentsQuery | null, options?: CallOptions): Feed<ExportAdjustmentsResponse> {
    return new Feed(this.client, ADJUSTMENTS_SPEC, { query, options });
  }

  /**
   * Export changed purchase orders.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /inventory/v2/tenant/{tenant}/export/purchase-orders`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.inv.purchaseorders:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Export_PurchaseOrders
   * @example
   * ```ts
   * for await (const purchaseOrder of inventory.export.purchaseOrders()) {
   *   console.log(purchaseOrder.id);
   * }
   * ```
   */
  purchaseOrders(
    query?: ExportPurchaseOrdersQuery | null,
    options?: CallOptions,
  ): Feed<ExportPurchaseOrdersResponse> {
    return new Feed(this.client, PURCHASE_ORDERS_SPEC, { query, options });
  }

  /**
   * Export changed returns.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /inventory/v2/tenant/{tenant}/export/returns`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.inv.returns:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Export_Returns
   * @example
   * ```ts
   * for await (const return_ of inventory.export.returns()) {
   *   console.log(return_.id);
   * }
   * ```
   */
  returns(query?: ExportReturnsQuery | null, options?: CallOptions): Feed<ExportReturnsResponse> {
    return new Feed(this.client, RETURNS_SPEC, { query, options });
  }

  /**
   * Export changed transfers.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /inventory/v2/tenant/{tenant}/export/transfers`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.inv.transfers:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Export_Transfers
   * @example
   * ```ts
   * for await (const transfer of inventory.export.transfers()) {
   *   console.log(transfer.id);
   * }
   * ```
   */
  transfers(query?: ExportTransfersQuery | null, options?: CallOptions): Feed<ExportTransfersResponse> {
    return new Feed(this.client, TRANSFERS_SPEC, { query, options });
  }
}

const ADJUSTMENTS_SPEC: OperationSpec = {
  id: "Export_Adjustments",
  name: "inventory.export.adjustments",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/adjustments",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const PURCHASE_ORDERS_SPEC: OperationSpec = {
  id: "Export_PurchaseOrders",
  name: "inventory.export.purchaseOrders",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/purchase-orders",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const RETURNS_SPEC: OperationSpec = {
  id: "Export_Returns",
  name: "inventory.export.returns",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/returns",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const TRANSFERS_SPEC: OperationSpec = {
  id: "Export_Transfers",
  name: "inventory.export.transfers",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/export/transfers",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
