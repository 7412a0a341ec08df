import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { Estimates } from "./resources/estimates.js";
import { Export } from "./resources/export.js";
import { EstimateTemplates } from "./resources/estimate-templates.js";
import { ProposalTemplates } from "./resources/proposal-templates.js";
import { ProposalTypes } from "./resources/proposal-types.js";

/**
 * The Sales & Estimates API.
 *
 * Estimates, estimate templates and proposal templates.
 *
 * @example
 * ```ts
 * const salestech = new Salestech({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Salestech {
  readonly #client: Client;
  #estimates: Estimates | undefined;
  #export: Export | undefined;
  #estimateTemplates: EstimateTemplates | undefined;
  #proposalTemplates: ProposalTemplates | undefined;
  #proposalTypes: ProposalTypes | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Estimates: 11 operations (`get`, `replace`, `list`, `create`, `listAllItems`, `sell`, …).
   */
  get estimates(): Estimates {
    return (this.#estimates ??= new Estimates(this.#client));
  }

  /**
   * Export: 2 operations (`estimates`, `estimatesLegacy`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Estimate templates: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get estimateTemplates(): EstimateTemplates {
    return (this.#estimateTemplates ??= new EstimateTemplates(this.#client));
  }

  /**
   * Proposal templates: 5 operations (`list`, `create`, `get`, `delete`, `update`).
   */
  get proposalTemplates(): ProposalTemplates {
    return (this.#proposalTemplates ??= new ProposalTemplates(this.#client));
  }

  /**
   * Proposal types: 1 operation (`list`).
   */
  get proposalTypes(): ProposalTypes {
    return (this.#proposalTypes ??= new ProposalTypes(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
