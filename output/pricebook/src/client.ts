import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
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
 */
export class Pricebook {
  readonly clientSpecificPricing: ClientSpecificPricing;
  readonly categories: Categories;
  readonly discountsAndFees: DiscountsAndFees;
  readonly equipment: Equipment;
  readonly export: Export;
  readonly images: Images;
  readonly materials: Materials;
  readonly materialsMarkup: MaterialsMarkup;
  readonly pricebookBulk: PricebookBulk;
  readonly services: Services;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.clientSpecificPricing = new ClientSpecificPricing(client);
    this.categories = new Categories(client);
    this.discountsAndFees = new DiscountsAndFees(client);
    this.equipment = new Equipment(client);
    this.export = new Export(client);
    this.images = new Images(client);
    this.materials = new Materials(client);
    this.materialsMarkup = new MaterialsMarkup(client);
    this.pricebookBulk = new PricebookBulk(client);
    this.services = new Services(client);
  }
}
