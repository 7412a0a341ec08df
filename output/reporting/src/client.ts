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

  get dynamicValueSets(): DynamicValueSets {
    return (this.#dynamicValueSets ??= new DynamicValueSets(this.#client));
  }

  get reportCategories(): ReportCategories {
    return (this.#reportCategories ??= new ReportCategories(this.#client));
  }

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
