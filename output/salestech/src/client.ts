import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Estimates } from "./resources/estimates.js";
import { Export } from "./resources/export.js";
import { EstimateTemplates } from "./resources/estimate-templates.js";
import { ProposalTemplates } from "./resources/proposal-templates.js";
import { ProposalTypes } from "./resources/proposal-types.js";

/**
 * The Sales & Estimates API.
 *
 * Estimates, estimate templates and proposal templates.
 */
export class Salestech {
  readonly estimates: Estimates;
  readonly export: Export;
  readonly estimateTemplates: EstimateTemplates;
  readonly proposalTemplates: ProposalTemplates;
  readonly proposalTypes: ProposalTypes;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.estimates = new Estimates(client);
    this.export = new Export(client);
    this.estimateTemplates = new EstimateTemplates(client);
    this.proposalTemplates = new ProposalTemplates(client);
    this.proposalTypes = new ProposalTypes(client);
  }
}
