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

  get activities(): Activities {
    return (this.#activities ??= new Activities(this.#client));
  }

  get activityCategories(): ActivityCategories {
    return (this.#activityCategories ??= new ActivityCategories(this.#client));
  }

  get activityTypes(): ActivityTypes {
    return (this.#activityTypes ??= new ActivityTypes(this.#client));
  }

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
