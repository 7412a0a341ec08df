import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { ActivityTypeResponse, ActivityTypesListQuery, ActivityTypesResponse } from "../types.js";

/**
 * Activity types of the Timesheets API: 2 operations.
 */
export class ActivityTypes extends Resource {
  /**
   * List activity types.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activity-types`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.tms.activitytypes:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivityTypes_GetList
   */
  list(query?: ActivityTypesListQuery | null, options?: CallOptions): PagePromise<ActivityTypesResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one activity type.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activity-types/{id}`
   *
   * Needs the scope `tn.tms.activitytypes:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivityTypes_Get
   */
  get(id: number, options?: CallOptions): ApiPromise<ActivityTypeResponse> {
    return this.client.call<ActivityTypeResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ActivityTypes_GetList",
  name: "timesheets.activityTypes.list",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-types",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const GET_SPEC: OperationSpec = {
  id: "ActivityTypes_Get",
  name: "timesheets.activityTypes.get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-types/{id}",
  response: "json",
};
