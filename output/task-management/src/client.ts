import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { ClientSideData } from "./resources/client-side-data.js";
import { Tasks } from "./resources/tasks.js";

/**
 * The Task Management API.
 *
 * Tasks, subtasks and the reference data they need.
 */
export class TaskManagement {
  readonly clientSideData: ClientSideData;
  readonly tasks: Tasks;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.clientSideData = new ClientSideData(client);
    this.tasks = new Tasks(client);
  }
}
