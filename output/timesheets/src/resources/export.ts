import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ActivityCategoryExportResponse,
  ActivityExportResponse,
  ActivityTypeExportResponse,
  ExportActivitiesQuery,
  ExportActivityCategoriesQuery,
  ExportActivityTypesQuery,
} from "../types.js";

/**
 * Export of the Timesheets API: 3 operations (`activityCategories`, `activityTypes`, `activities`).
 */
export class Export extends Resource {
  /**
   * Export changed timesheet activity categories.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /timesheets/v2/tenant/{tenant}/export/activity-categories`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.tms.activitycategories:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/Export_ActivityCategories
   * @example
   * ```ts
   * for await (const activityCategory of timesheets.export.activityCategories()) {
   *   console.log(activityCategory.id);
   * }
   * ```
   */
  activityCategories(
    query?: ExportActivityCategoriesQuery | null,
    options?: CallOptions,
  ): Feed<ActivityCategoryExportResponse> {
    return new Feed(this.client, ACTIVITY_CATEGORIES_SPEC, { query, options });
  }

  /**
   * Export changed timesheet activity types.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /timesheets/v2/tenant/{tenant}/export/activity-types`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.tms.activitytypes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/Export_ActivityTypes
   * @example
   * ```ts
   * for await (const activityType of timesheets.export.activityTypes()) {
   *   console.log(activityType.id);
   * }
   * ```
   */
  activityTypes(
    query?: ExportActivityTypesQuery | null,
    options?: CallOptions,
  ): Feed<ActivityTypeExportResponse> {
    return new Feed(this.client, ACTIVITY_TYPES_SPEC, { query, options });
  }

  /**
   * Export changed timesheet activities.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /timesheets/v2/tenant/{tenant}/export/activities`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.tms.activities:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/Export_Activities
   * @example
   * ```ts
   * for await (const activity of timesheets.export.activities()) {
   *   console.log(activity.id);
   * }
   * ```
   */
  activities(query?: ExportActivitiesQuery | null, options?: CallOptions): Feed<ActivityExportResponse> {
    return new Feed(this.client, ACTIVITIES_SPEC, { query, options });
  }
}

const ACTIVITY_CATEGORIES_SPEC: OperationSpec = {
  id: "Export_ActivityCategories",
  name: "timesheets.export.activityCategories",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/export/activity-categories",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const ACTIVITY_TYPES_SPEC: OperationSpec = {
  id: "Export_ActivityTypes",
  name: "timesheets.export.activityTypes",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/export/activity-types",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const ACTIVITIES_SPEC: OperationSpec = {
  id: "Export_Activities",
  name: "timesheets.export.activities",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/export/activities",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
