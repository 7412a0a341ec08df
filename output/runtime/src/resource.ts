/** Base of the generated resource classes. */
import type { Client } from "./client.js";

export abstract class Resource {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }
}
