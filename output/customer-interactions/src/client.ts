import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { TechnicianRatings } from "./resources/technician-ratings.js";
import { Export } from "./resources/export.js";

/**
 * The Customer Interactions API.
 *
 * Ratings that customers gave to technicians.
 *
 * @example
 * ```ts
 * const customerInteractions = new CustomerInteractions({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class CustomerInteractions {
  readonly #client: Client;
  #technicianRatings: TechnicianRatings | undefined;
  #export: Export | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Technician ratings: 3 operations (`set`, `list`, `upsert`).
   */
  get technicianRatings(): TechnicianRatings {
    return (this.#technicianRatings ??= new TechnicianRatings(this.#client));
  }

  /**
   * Export: 1 operation (`technicianRatings`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
