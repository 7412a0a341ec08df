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

  get adjustments(): Adjustments {
    return (this.#adjustments ??= new Adjustments(this.#client));
  }

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  get inventoryTemplates(): InventoryTemplates {
    return (this.#inventoryTemplates ??= new InventoryTemplates(this.#client));
  }

  get purchaseOrders(): PurchaseOrders {
    return (this.#purchaseOrders ??= new PurchaseOrders(this.#client));
  }

  get purchaseOrderMarkups(): PurchaseOrderMarkups {
    return (this.#purchaseOrderMarkups ??= new PurchaseOrderMarkups(this.#client));
  }

  get purchaseOrderTypes(): PurchaseOrderTypes {
    return (this.#purchaseOrderTypes ??= new PurchaseOrderTypes(this.#client));
  }

  get receipts(): Receipts {
    return (this.#receipts ??= new Receipts(this.#client));
  }

  get returns(): Returns {
    return (this.#returns ??= new Returns(this.#client));
  }

  get returnTypes(): ReturnTypes {
    return (this.#returnTypes ??= new ReturnTypes(this.#client));
  }

  get transfers(): Transfers {
    return (this.#transfers ??= new Transfers(this.#client));
  }

  get trucks(): Trucks {
    return (this.#trucks ??= new Trucks(this.#client));
  }

  get vendors(): Vendors {
    return (this.#vendors ??= new Vendors(this.#client));
  }

  get warehouses(): Warehouses {
    return (this.#warehouses ??= new Warehouses(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
