import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { AttributedLeads } from "./resources/attributed-leads.js";
import { CapacityWarnings } from "./resources/capacity-warnings.js";
import { ExternalCallAttributions } from "./resources/external-call-attributions.js";
import { Performance } from "./resources/performance.js";
import { ScheduledJobAttributions } from "./resources/scheduled-job-attributions.js";
import { WebBookingAttributions } from "./resources/web-booking-attributions.js";
import { WebLeadFormAttributions } from "./resources/web-lead-form-attributions.js";

/**
 * The Marketing Ads API.
 *
 * Leads and jobs attributed to advertising, and the performance of advertising.
 *
 * @example
 * ```ts
 * const marketingAds = new MarketingAds({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class MarketingAds {
  readonly #client: Client;
  #attributedLeads: AttributedLeads | undefined;
  #capacityWarnings: CapacityWarnings | undefined;
  #externalCallAttributions: ExternalCallAttributions | undefined;
  #performance: Performance | undefined;
  #scheduledJobAttributions: ScheduledJobAttributions | undefined;
  #webBookingAttributions: WebBookingAttributions | undefined;
  #webLeadFormAttributions: WebLeadFormAttributions | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Attributed leads: 1 operation (`list`).
   */
  get attributedLeads(): AttributedLeads {
    return (this.#attributedLeads ??= new AttributedLeads(this.#client));
  }

  /**
   * Capacity warnings: 1 operation (`list`).
   */
  get capacityWarnings(): CapacityWarnings {
    return (this.#capacityWarnings ??= new CapacityWarnings(this.#client));
  }

  /**
   * External call attributions: 1 operation (`create`).
   */
  get externalCallAttributions(): ExternalCallAttributions {
    return (this.#externalCallAttributions ??= new ExternalCallAttributions(this.#client));
  }

  /**
   * Performance: 1 operation (`list`).
   */
  get performance(): Performance {
    return (this.#performance ??= new Performance(this.#client));
  }

  /**
   * Scheduled job attributions: 1 operation (`create`).
   */
  get scheduledJobAttributions(): ScheduledJobAttributions {
    return (this.#scheduledJobAttributions ??= new ScheduledJobAttributions(this.#client));
  }

  /**
   * Web booking attributions: 1 operation (`create`).
   */
  get webBookingAttributions(): WebBookingAttributions {
    return (this.#webBookingAttributions ??= new WebBookingAttributions(this.#client));
  }

  /**
   * Web lead form attributions: 1 operation (`create`).
   */
  get webLeadFormAttributions(): WebLeadFormAttributions {
    return (this.#webLeadFormAttributions ??= new WebLeadFormAttributions(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
