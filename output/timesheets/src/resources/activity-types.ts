import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { ActivityTypeResponse, ActivityTypesListQuery, ActivityTypesResponse } from "../types.js";

/**
 * Activity types of the Timesheets API: 2 operations (`list`, `get`).
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
   * @param query which activity types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the activity type forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivityTypes_GetList
   * @example
   * ```ts
   * for await (const activityType of timesheets.activityTypes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(activityType.id);
   * }
   * ```
   */
  list(query?: ActivityTypesListQuery | null, options?: ListOptions): PagePromise<ActivityTypesResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one activity type.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activity-types/{id}`
   *
   * Needs the scope `tn.tms.activitytypes:r`.
   *
   * @param id id of the activity type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no activity type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivityTypes_Get
   * @example
   * ```ts
   * const activityType = await timesheets.activityTypes.get(12);
   * ```
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "ActivityTypes_Get",
  name: "timesheets.activityTypes.get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-types/{id}",
  response: "json",
  failures: [400, 404],
};
