import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { FormsResource } from "./resources/forms.js";
import { FormSubmissions } from "./resources/form-submissions.js";
import { Jobs } from "./resources/jobs.js";

/**
 * The Forms API.
 *
 * Forms, their submissions and the files attached to jobs.
 *
 * @example
 * ```ts
 * const forms = new Forms({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Forms {
  readonly #client: Client;
  #forms: FormsResource | undefined;
  #formSubmissions: FormSubmissions | undefined;
  #jobs: Jobs | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Forms: 1 operation (`list`).
   */
  get forms(): FormsResource {
    return (this.#forms ??= new FormsResource(this.#client));
  }

  /**
   * Form submissions: 1 operation (`list`).
   */
  get formSubmissions(): FormSubmissions {
    return (this.#formSubmissions ??= new FormSubmissions(this.#client));
  }

  /**
   * Jobs: 3 operations (`createAttachment`, `listAttachments`, `downloadAttachment`).
   */
  get jobs(): Jobs {
    return (this.#jobs ??= new Jobs(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
