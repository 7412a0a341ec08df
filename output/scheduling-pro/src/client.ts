import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { Routers } from "./resources/routers.js";
import { Schedulers } from "./resources/schedulers.js";

/**
 * The Scheduling Pro API.
 *
 * Schedulers and routers with their sessions and performance.
 *
 * @example
 * ```ts
 * const schedulingPro = new SchedulingPro({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class SchedulingPro {
  readonly #client: Client;
  #routers: Routers | undefined;
  #schedulers: Schedulers | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Routers: 2 operations (`listSessions`, `getPerformance`).
   */
  get routers(): Routers {
    return (this.#routers ??= new Routers(this.#client));
  }

  /**
   * Schedulers: 3 operations (`list`, `listSessions`, `getPerformance`).
   */
  get schedulers(): Schedulers {
    return (this.#schedulers ??= new Schedulers(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
