import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
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

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
