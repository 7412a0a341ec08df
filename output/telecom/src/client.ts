import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Calls } from "./resources/calls.js";
import { Export } from "./resources/export.js";

/**
 * The Telecom API.
 *
 * Calls, their recordings and voicemails. Versions 2 and 3 stand side by side in the paths.
 */
export class Telecom {
  readonly calls: Calls;
  readonly export: Export;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.calls = new Calls(client);
    this.export = new Export(client);
  }
}
