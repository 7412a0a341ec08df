import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { ACTIVITY_CREATE_REQUEST_KEYS, ACTIVITY_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  ActivitiesListQuery,
  ActivitiesResponse,
  ActivityCreateRequest,
  ActivityResponse,
  ActivityUpdateRequest,
  ModificationResponse,
} from "../types.js";

/**
 * Activities of the Timesheets API: 5 operations (`list`, `create`, `get`, `replace`, `delete`).
 */
export class Activities extends Resource {
  /**
   * List timesheet activities.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activities`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.tms.activities:r`.
   *
   * @param query which activities to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the activity forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivitiesControllers_GetList
   * @example
   * ```ts
   * for await (const activity of timesheets.activities.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(activity.id);
   * }
   * ```
   */
  list(query?: ActivitiesListQuery | null, options?: ListOptions): PagePromise<ActivitiesResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a timesheet activity.
   *
   * Tenants with flexible timekeeping refuse it. (Reported by one user, not confirmed.)
   *
   * `POST /timesheets/v2/tenant/{tenant}/activities`
   *
   * Needs the scope `tn.tms.activities:w`.
   *
   * @param body the activity to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such an activity exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivitiesControllers_Create
   * @example
   * ```ts
   * const activity = await timesheets.activities.create({
   *   employeeId: 12,
   *   employeeType: "Technician",
   *   activityTypeId: 12,
   *   startTime: "2025-04-07T13:00:00Z",
   *   tagTypes: [22],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: ActivityCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one timesheet activity.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activities/{id}`
   *
   * Needs the scope `tn.tms.activities:r`.
   *
   * @param id id of the activity
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no activity has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivitiesControllers_Get
   * @example
   * ```ts
   * const activity = await timesheets.activities.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ActivityResponse> {
    return this.client.call<ActivityResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace a timesheet activity.
   *
   * Tenants with flexible timekeeping refuse it. (Reported by one user, not confirmed.)
   *
   * `PUT /timesheets/v2/tenant/{tenant}/activities/{id}`
   *
   * Needs the scope `tn.tms.activities:w`.
   *
   * @param id id of the activity
   * @param body the activity as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the activity forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivitiesControllers_Update
   * @example
   * ```ts
   * const activity = await timesheets.activities.replace(12, {
   *   activityTypeId: 12,
   *   startTime: "2025-04-07T13:00:00Z",
   *   tagTypes: [22],
   *   active: true,
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: ActivityUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a timesheet activity.
   *
   * A success has no body.
   *
   * `DELETE /timesheets/v2/tenant/{tenant}/activities/{id}`
   *
   * Needs the scope `tn.tms.activities:w`.
   *
   * @param id id of the activity
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivitiesControllers_Delete
   * @example
   * ```ts
   * await timesheets.activities.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ActivitiesControllers_GetList",
  name: "timesheets.activities.list",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activities",
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

const CREATE_SPEC: OperationSpec = {
  id: "ActivitiesControllers_Create",
  name: "timesheets.activities.create",
  method: "POST",
  path: "/timesheets/v2/tenant/{tenant}/activities",
  body: "json",
  known: { check: checkKeys, keys: ACTIVITY_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "ActivitiesControllers_Get",
  name: "timesheets.activities.get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activities/{id}",
  response: "json",
  failures: [400, 404],
};

const REPLACE_SPEC: OperationSpec = {
  id: "ActivitiesControllers_Update",
  name: "timesheets.activities.replace",
  method: "PUT",
  path: "/timesheets/v2/tenant/{tenant}/activities/{id}",
  body: "json",
  known: { check: checkKeys, keys: ACTIVITY_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const DELETE_SPEC: OperationSpec = {
  id: "ActivitiesControllers_Delete",
  name: "timesheets.activities.delete",
  method: "DELETE",
  path: "/timesheets/v2/tenant/{tenant}/activities/{id}",
  response: "none",
  failures: [400],
};
