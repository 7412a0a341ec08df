import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { DynamicValueSets } from "./resources/dynamic-value-sets.js";
import { ReportCategories } from "./resources/report-categories.js";
import { Reports } from "./resources/reports.js";

/**
 * The Reporting API.
 *
 * Reports by category, their parameters and their data.
 */
export class Reporting {
  readonly dynamicValueSets: DynamicValueSets;
  readonly reportCategories: ReportCategories;
  readonly reports: Reports;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.dynamicValueSets = new DynamicValueSets(client);
    this.reportCategories = new ReportCategories(client);
    this.reports = new Reports(client);
  }
}
