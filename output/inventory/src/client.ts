import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
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
 *
 * @example
 * ```ts
 * const inventory = new Inventory({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Inventory {
  readonly #client: Client;
  #adjustments: Adjustments | undefined;
  #export: Export | undefined;
  #inventoryTemplates: InventoryTemplates | undefined;
  #purchaseOrders: PurchaseOrders | undefined;
  #purchaseOrderMarkups: PurchaseOrderMarkups | undefined;
  #purchaseOrderTypes: PurchaseOrderTypes | undefined;
  #receipts: Receipts | undefined;
  #returns: Returns | undefined;
  #returnTypes: ReturnTypes | undefined;
  #transfers: Transfers | undefined;
  #trucks: Trucks | undefined;
  #vendors: Vendors | undefined;
  #warehouses: Warehouses | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Adjustments: 3 operations (`list`, `update`, `updateCustomFields`).
   */
  get adjustments(): Adjustments {
    return (this.#adjustments ??= new Adjustments(this.#client));
  }

  /**
   * Export: 4 operations (`adjustments`, `purchaseOrders`, `returns`, `transfers`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Inventory templates: 1 operation (`list`).
   */
  get inventoryTemplates(): InventoryTemplates {
    return (this.#inventoryTemplates ??= new InventoryTemplates(this.#client));
  }

  /**
   * Purchase orders: 8 operations (`list`, `create`, `listRequests`, `get`, `update`, `cancel`, …).
   */
  get purchaseOrders(): PurchaseOrders {
    return (this.#purchaseOrders ??= new PurchaseOrders(this.#client));
  }

  /**
   * Purchase order markups: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get purchaseOrderMarkups(): PurchaseOrderMarkups {
    return (this.#purchaseOrderMarkups ??= new PurchaseOrderMarkups(this.#client));
  }

  /**
   * Purchase order types: 3 operations (`list`, `create`, `update`).
   */
  get purchaseOrderTypes(): PurchaseOrderTypes {
    return (this.#purchaseOrderTypes ??= new PurchaseOrderTypes(this.#client));
  }

  /**
   * Receipts: 4 operations (`list`, `create`, `updateCustomFields`, `cancel`).
   */
  get receipts(): Receipts {
    return (this.#receipts ??= new Receipts(this.#client));
  }

  /**
   * Returns: 5 operations (`list`, `create`, `updateCustomFields`, `update`, `cancel`).
   */
  get returns(): Returns {
    return (this.#returns ??= new Returns(this.#client));
  }

  /**
   * Return types: 3 operations (`list`, `create`, `update`).
   */
  get returnTypes(): ReturnTypes {
    return (this.#returnTypes ??= new ReturnTypes(this.#client));
  }

  /**
   * Transfers: 3 operations (`list`, `updateCustomFields`, `update`).
   */
  get transfers(): Transfers {
    return (this.#transfers ??= new Transfers(this.#client));
  }

  /**
   * Trucks: 3 operations (`list`, `create`, `update`).
   */
  get trucks(): Trucks {
    return (this.#trucks ??= new Trucks(this.#client));
  }

  /**
   * Vendors: 6 operations (`list`, `create`, `get`, `update`, `listCustomFieldTypes`, `updateCustomFields`).
   */
  get vendors(): Vendors {
    return (this.#vendors ??= new Vendors(this.#client));
  }

  /**
   * Warehouses: 2 operations (`list`, `update`).
   */
  get warehouses(): Warehouses {
    return (this.#warehouses ??= new Warehouses(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
