import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { Calls } from "./resources/calls.js";
import { Export } from "./resources/export.js";

/**
 * The Telecom API.
 *
 * Calls, their recordings and voicemails. Versions 2 and 3 stand side by side in the paths.
 *
 * @example
 * ```ts
 * const telecom = new Telecom({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Telecom {
  readonly #client: Client;
  #calls: Calls | undefined;
  #export: Export | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Calls: 6 operations (`list`, `get`, `replace`, `listV2`, `getRecording`, `getVoicemail`).
   */
  get calls(): Calls {
    return (this.#calls ??= new Calls(this.#client));
  }

  /**
   * Export: 1 operation (`calls`).
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
