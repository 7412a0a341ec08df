import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Export } from "./resources/export.js";
import { ServiceAgreementsResource } from "./resources/service-agreements.js";

/**
 * The Service Agreements API.
 *
 * Service agreements.
 */
export class ServiceAgreements {
  readonly export: Export;
  readonly serviceAgreements: ServiceAgreementsResource;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.export = new Export(client);
    this.serviceAgreements = new ServiceAgreementsResource(client);
  }
}
