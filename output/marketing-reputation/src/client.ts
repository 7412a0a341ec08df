import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Reviews } from "./resources/reviews.js";

/**
 * The Marketing Reputation API.
 *
 * Reviews that customers wrote.
 */
export class MarketingReputation {
  readonly #client: Client;
  #reviews: Reviews | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  get reviews(): Reviews {
    return (this.#reviews ??= new Reviews(this.#client));
  }
}
