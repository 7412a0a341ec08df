import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { Export } from "./resources/export.js";
import { ServiceAgreementsResource } from "./resources/service-agreements.js";

/**
 * The Service Agreements API.
 *
 * Service agreements.
 *
 * @example
 * ```ts
 * const serviceAgreements = new ServiceAgreements({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class ServiceAgreements {
  readonly #client: Client;
  #export: Export | undefined;
  #serviceAgreements: ServiceAgreementsResource | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Export: 1 operation (`serviceAgreements`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Service agreements: 2 operations (`list`, `get`).
   */
  get serviceAgreements(): ServiceAgreementsResource {
    return (this.#serviceAgreements ??= new ServiceAgreementsResource(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
