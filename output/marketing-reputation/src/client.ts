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
 *
 * @example
 * ```ts
 * const marketingReputation = new MarketingReputation({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
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

  /**
   * Reviews: 1 operation (`list`).
   */
  get reviews(): Reviews {
    return (this.#reviews ??= new Reviews(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
