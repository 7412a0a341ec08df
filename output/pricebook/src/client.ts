import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { ClientSpecificPricing } from "./resources/client-specific-pricing.js";
import { Categories } from "./resources/categories.js";
import { DiscountsAndFees } from "./resources/discounts-and-fees.js";
import { Equipment } from "./resources/equipment.js";
import { Export } from "./resources/export.js";
import { Images } from "./resources/images.js";
import { Materials } from "./resources/materials.js";
import { MaterialsMarkup } from "./resources/materials-markup.js";
import { PricebookBulk } from "./resources/pricebook-bulk.js";
import { Services } from "./resources/services.js";

/**
 * The Pricebook API.
 *
 * Services, materials, equipment, categories, discounts, markups and images of the pricebook.
 *
 * @example
 * ```ts
 * const pricebook = new Pricebook({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Pricebook {
  readonly #client: Client;
  #clientSpecificPricing: ClientSpecificPricing | undefined;
  #categories: Categories | undefined;
  #discountsAndFees: DiscountsAndFees | undefined;
  #equipment: Equipment | undefined;
  #export: Export | undefined;
  #images: Images | undefined;
  #materials: Materials | undefined;
  #materialsMarkup: MaterialsMarkup | undefined;
  #pricebookBulk: PricebookBulk | undefined;
  #services: Services | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Client specific pricing: 2 operations (`list`, `update`).
   */
  get clientSpecificPricing(): ClientSpecificPricing {
    return (this.#clientSpecificPricing ??= new ClientSpecificPricing(this.#client));
  }

  /**
   * Categories: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get categories(): Categories {
    return (this.#categories ??= new Categories(this.#client));
  }

  /**
   * Discounts and fees: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get discountsAndFees(): DiscountsAndFees {
    return (this.#discountsAndFees ??= new DiscountsAndFees(this.#client));
  }

  /**
   * Equipment: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get equipment(): Equipment {
    return (this.#equipment ??= new Equipment(this.#client));
  }

  /**
   * Export: 4 operations (`categories`, `equipment`, `services`, `materials`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Images: 2 operations (`download`, `upload`).
   */
  get images(): Images {
    return (this.#images ??= new Images(this.#client));
  }

  /**
   * Materials: 6 operations (`list`, `create`, `get`, `delete`, `update`, `listCostTypes`).
   */
  get materials(): Materials {
    return (this.#materials ??= new Materials(this.#client));
  }

  /**
   * Materials markup: 4 operations (`list`, `create`, `get`, `replace`).
   */
  get materialsMarkup(): MaterialsMarkup {
    return (this.#materialsMarkup ??= new MaterialsMarkup(this.#client));
  }

  /**
   * Pricebook bulk: 2 operations (`create`, `update`).
   */
  get pricebookBulk(): PricebookBulk {
    return (this.#pricebookBulk ??= new PricebookBulk(this.#client));
  }

  /**
   * Services: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get services(): Services {
    return (this.#services ??= new Services(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
