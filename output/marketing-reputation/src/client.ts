import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Reviews } from "./resources/reviews.js";

/**
 * The Marketing Reputation API.
 *
 * Reviews that customers wrote.
 */
export class MarketingReputation {
  readonly reviews: Reviews;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.reviews = new Reviews(client);
  }
}
