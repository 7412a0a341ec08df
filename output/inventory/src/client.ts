import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Adjustments } from "./resources/adjustments.js";
import { Export } from "./resources/export.js";
import { InventoryTemplates } from "./resources/inventory-templates.js";
import { PurchaseOrders } from "./resources/purchase-orders.js";
import { PurchaseOrderMarkups } from "./resources/purchase-order-markups.js";
import { PurchaseOrderTypes } from "./resources/purchase-order-types.js";
import { Receipts } from "./resources/receipts.js";
import { Returns } from "./resources/returns.js";
import { ReturnTypes } from "./resources/return-types.js";
import { Transfers } from "./resources/transfers.js";
import { Trucks } from "./resources/trucks.js";
import { Vendors } from "./resources/vendors.js";
import { Warehouses } from "./resources/warehouses.js";

/**
 * The Inventory API.
 *
 * Purchase orders, receipts, returns, transfers, adjustments, vendors, trucks and warehouses.
 */
export class Inventory {
  readonly adjustments: Adjustments;
  readonly export: Export;
  readonly inventoryTemplates: InventoryTemplates;
  readonly purchaseOrders: PurchaseOrders;
  readonly purchaseOrderMarkups: PurchaseOrderMarkups;
  readonly purchaseOrderTypes: PurchaseOrderTypes;
  readonly receipts: Receipts;
  readonly returns: Returns;
  readonly returnTypes: ReturnTypes;
  readonly transfers: Transfers;
  readonly trucks: Trucks;
  readonly vendors: Vendors;
  readonly warehouses: Warehouses;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.adjustments = new Adjustments(client);
    this.export = new Export(client);
    this.inventoryTemplates = new InventoryTemplates(client);
    this.purchaseOrders = new PurchaseOrders(client);
    this.purchaseOrderMarkups = new PurchaseOrderMarkups(client);
    this.purchaseOrderTypes = new PurchaseOrderTypes(client);
    this.receipts = new Receipts(client);
    this.returns = new Returns(client);
    this.returnTypes = new ReturnTypes(client);
    this.transfers = new Transfers(client);
    this.trucks = new Trucks(client);
    this.vendors = new Vendors(client);
    this.warehouses = new Warehouses(client);
  }
}
