import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { Activities } from "./resources/activities.js";
import { ActivityCategories } from "./resources/activity-categories.js";
import { ActivityTypes } from "./resources/activity-types.js";
import { Export } from "./resources/export.js";

/**
 * The Timesheets API.
 *
 * Timesheet activities, their types and categories.
 *
 * @example
 * ```ts
 * const timesheets = new Timesheets({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Timesheets {
  readonly #client: Client;
  #activities: Activities | undefined;
  #activityCategories: ActivityCategories | undefined;
  #activityTypes: ActivityTypes | undefined;
  #export: Export | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Activities: 5 operations (`list`, `create`, `get`, `replace`, `delete`).
   */
  get activities(): Activities {
    return (this.#activities ??= new Activities(this.#client));
  }

  /**
   * Activity categories: 2 operations (`list`, `get`).
   */
  get activityCategories(): ActivityCategories {
    return (this.#activityCategories ??= new ActivityCategories(this.#client));
  }

  /**
   * Activity types: 2 operations (`list`, `get`).
   */
  get activityTypes(): ActivityTypes {
    return (this.#activityTypes ??= new ActivityTypes(this.#client));
  }

  /**
   * Export: 3 operations (`activityCategories`, `activityTypes`, `activities`).
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
