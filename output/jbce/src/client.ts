import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { CallReasons } from "./resources/call-reasons.js";

/**
 * The Job Booking API.
 *
 * Reasons for calls, as used when a job is booked.
 *
 * @example
 * ```ts
 * const jbce = new Jbce({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Jbce {
  readonly #client: Client;
  #callReasons: CallReasons | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Call reasons: 1 operation (`list`).
   */
  get callReasons(): CallReasons {
    return (this.#callReasons ??= new CallReasons(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
