import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Routers } from "./resources/routers.js";
import { Schedulers } from "./resources/schedulers.js";

/**
 * The Scheduling Pro API.
 *
 * Schedulers and routers with their sessions and performance.
 */
export class SchedulingPro {
  readonly routers: Routers;
  readonly schedulers: Schedulers;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.routers = new Routers(client);
    this.schedulers = new Schedulers(client);
  }
}
