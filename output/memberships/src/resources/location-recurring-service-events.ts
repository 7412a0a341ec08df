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
  findRow,
  indexedStyle,
} from "@st-v2/runtime";
import { MARK_EVENT_COMPLETED_STATUS_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  LocationRecurringServiceEventResponse,
  LocationRecurringServiceEventsListQuery,
  MarkEventCompletedStatusUpdateRequest,
  ModificationResponse,
} from "../types.js";

/**
 * Location recurring service events of the Memberships API: 3 operations (`list`, `markComplete`, `markIncomplete`), and `find`, which calls one of them.
 */
export class LocationRecurringServiceEvents extends Resource {
  /**
   * List recurring service events.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /memberships/v2/tenant/{tenant}/recurring-service-events`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.mem.recurringserviceevents:r`.
   *
   * @param query which recurring service events to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/LocationRecurringServiceEvents_GetList
   * @example
   * ```ts
   * for await (const recurringServiceEvent of memberships.locationRecurringServiceEvents.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(recurringServiceEvent.id);
   * }
   * ```
   */
  list(
    query?: LocationRecurringServiceEventsListQuery | null,
    options?: ListOptions,
  ): PagePromise<LocationRecurringServiceEventResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Mark a recurring service event as complete.
   *
   * `POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete`
   *
   * Needs the scope `tn.mem.recurringserviceevents:w`.
   *
   * @param id id of the recurring service event
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no recurring service event has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/LocationRecurringServiceEvents_MarkComplete
   * @example
   * ```ts
   * const markComplete = await memberships.locationRecurringServiceEvents.markComplete(12, {
   *   jobId: 12,
   * });
   * ```
   */
  markComplete<const Dry = undefined>(
    id: number,
    body: MarkEventCompletedStatusUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(MARK_COMPLETE_SPEC, { path: [id], body, options });
  }

  /**
   * Mark a recurring service event as incomplete.
   *
   * `POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete`
   *
   * Needs the scope `tn.mem.recurringserviceevents:w`.
   *
   * @param id id of the recurring service event
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no recurring service event has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/LocationRecurringServiceEvents_MarkIncomplete
   * @example
   * ```ts
   * const markIncomplete = await memberships.locationRecurringServiceEvents.markIncomplete(12, {
   *   jobId: 12,
   * });
   * ```
   */
  markIncomplete<const Dry = undefined>(
    id: number,
    body: MarkEventCompletedStatusUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(MARK_INCOMPLETE_SPEC, { path: [id], body, options });
  }

  /**
   * The location recurring service event with this id; `undefined` where there is none.
   *
   * The API reads no single location recurring service event: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the location recurring service event
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const locationRecurringServiceEvent = await memberships.locationRecurringServiceEvents.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<LocationRecurringServiceEventResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "LocationRecurringServiceEvents_GetList",
  name: "memberships.locationRecurringServiceEvents.list",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-events",
  query: {
    ids: "csv",
    locationId: "plain",
    jobId: "plain",
    status: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: { write: indexedStyle },
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const MARK_COMPLETE_SPEC: OperationSpec = {
  id: "LocationRecurringServiceEvents_MarkComplete",
  name: "memberships.locationRecurringServiceEvents.markComplete",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete",
  body: "json",
  known: { check: checkKeys, keys: MARK_EVENT_COMPLETED_STATUS_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const MARK_INCOMPLETE_SPEC: OperationSpec = {
  id: "LocationRecurringServiceEvents_MarkIncomplete",
  name: "memberships.locationRecurringServiceEvents.markIncomplete",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete",
  body: "json",
  known: { check: checkKeys, keys: MARK_EVENT_COMPLETED_STATUS_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
