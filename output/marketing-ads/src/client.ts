import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
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
 */
export class MarketingAds {
  readonly attributedLeads: AttributedLeads;
  readonly capacityWarnings: CapacityWarnings;
  readonly externalCallAttributions: ExternalCallAttributions;
  readonly performance: Performance;
  readonly scheduledJobAttributions: ScheduledJobAttributions;
  readonly webBookingAttributions: WebBookingAttributions;
  readonly webLeadFormAttributions: WebLeadFormAttributions;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.attributedLeads = new AttributedLeads(client);
    this.capacityWarnings = new CapacityWarnings(client);
    this.externalCallAttributions = new ExternalCallAttributions(client);
    this.performance = new Performance(client);
    this.scheduledJobAttributions = new ScheduledJobAttributions(client);
    this.webBookingAttributions = new WebBookingAttributions(client);
    this.webLeadFormAttributions = new WebLeadFormAttributions(client);
  }
}
