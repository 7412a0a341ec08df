import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { Activities } from "./resources/activities.js";
import { ActivityCategories } from "./resources/activity-categories.js";
import { ActivityTypes } from "./resources/activity-types.js";
import { Export } from "./resources/export.js";

/**
 * The Timesheets API.
 *
 * Timesheet activities, their types and categories.
 */
export class Timesheets {
  readonly activities: Activities;
  readonly activityCategories: ActivityCategories;
  readonly activityTypes: ActivityTypes;
  readonly export: Export;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.activities = new Activities(client);
    this.activityCategories = new ActivityCategories(client);
    this.activityTypes = new ActivityTypes(client);
    this.export = new Export(client);
  }
}
