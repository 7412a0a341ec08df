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
 *
 * @example
 * ```ts
 * const taskManagement = new TaskManagement({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
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

  /**
   * Client side data: 1 operation (`get`).
   */
  get clientSideData(): ClientSideData {
    return (this.#clientSideData ??= new ClientSideData(this.#client));
  }

  /**
   * Tasks: 4 operations (`list`, `create`, `get`, `createSubtask`).
   */
  get tasks(): Tasks {
    return (this.#tasks ??= new Tasks(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
