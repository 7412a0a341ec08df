import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { FindingAssets } from "./resources/finding-assets.js";
import { FindingsResource } from "./resources/findings.js";

/**
 * The Findings API.
 *
 * What technicians found at locations, with attachments.
 */
export class Findings {
  readonly findingAssets: FindingAssets;
  readonly findings: FindingsResource;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.findingAssets = new FindingAssets(client);
    this.findings = new FindingsResource(client);
  }
}
