import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { DynamicValueSets } from "./resources/dynamic-value-sets.js";
import { ReportCategories } from "./resources/report-categories.js";
import { Reports } from "./resources/reports.js";

/**
 * The Reporting API.
 *
 * Reports by category, their parameters and their data.
 *
 * @example
 * ```ts
 * const reporting = new Reporting({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Reporting {
  readonly #client: Client;
  #dynamicValueSets: DynamicValueSets | undefined;
  #reportCategories: ReportCategories | undefined;
  #reports: Reports | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Dynamic value sets: 1 operation (`get`).
   */
  get dynamicValueSets(): DynamicValueSets {
    return (this.#dynamicValueSets ??= new DynamicValueSets(this.#client));
  }

  /**
   * Report categories: 1 operation (`list`).
   */
  get reportCategories(): ReportCategories {
    return (this.#reportCategories ??= new ReportCategories(this.#client));
  }

  /**
   * Reports: 3 operations (`list`, `get`, `getData`).
   */
  get reports(): Reports {
    return (this.#reports ??= new Reports(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
