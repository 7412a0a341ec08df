import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { ClientSideData } from "./resources/client-side-data.js";
import { Tasks } from "./resources/tasks.js";

/**
 * The Task Management API.
 *
 * Tasks, subtasks and the reference data they need.
 */
export class TaskManagement {
  readonly #client: Client;
  #clientSideData: ClientSideData | undefined;
  #tasks: Tasks | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  get clientSideData(): ClientSideData {
    return (this.#clientSideData ??= new ClientSideData(this.#client));
  }

  get tasks(): Tasks {
    return (this.#tasks ??= new Tasks(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
