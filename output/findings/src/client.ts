import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { FindingAssets } from "./resources/finding-assets.js";
import { FindingsResource } from "./resources/findings.js";

/**
 * The Findings API.
 *
 * What technicians found at locations, with attachments.
 *
 * @example
 * ```ts
 * const findings = new Findings({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Findings {
  readonly #client: Client;
  #findingAssets: FindingAssets | undefined;
  #findings: FindingsResource | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Finding assets: 2 operations (`download`, `upload`).
   */
  get findingAssets(): FindingAssets {
    return (this.#findingAssets ??= new FindingAssets(this.#client));
  }

  /**
   * Findings: 9 operations (`list`, `create`, `get`, `update`, `listAttachments`, `createAttachment`, …).
   */
  get findings(): FindingsResource {
    return (this.#findings ??= new FindingsResource(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
