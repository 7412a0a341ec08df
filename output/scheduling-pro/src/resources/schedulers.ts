import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type {
  SchedulerPerformanceResponse,
  SchedulerResponse,
  SchedulerSessionResponse,
  SchedulersGetPerformanceQuery,
  SchedulersListQuery,
  SchedulersListSessionsQuery,
} from "../types.js";

/**
 * Schedulers of the Scheduling Pro API: 3 operations (`list`, `listSessions`, `getPerformance`).
 */
export class Schedulers extends Resource {
  /**
   * List schedulers.
   *
   * `GET /schedulingpro/v2/tenant/{tenant}/schedulers`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.sp.schedulers:r`.
   *
   * @param query which schedulers to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Scheduler_Schedulers
   * @example
   * ```ts
   * for await (const scheduler of schedulingPro.schedulers.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(scheduler.id);
   * }
   * ```
   */
  list(query?: SchedulersListQuery | null, options?: ListOptions): PagePromise<SchedulerResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the sessions of a scheduler.
   *
   * `GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.sp.schedulers:r`.
   *
   * @param id id of the scheduler
   * @param query which sessions to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no scheduler has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Scheduler_SchedulerSessions
   * @example
   * ```ts
   * for await (const session of schedulingPro.schedulers.listSessions("scheduler-12", {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(session.id);
   * }
   * ```
   */
  listSessions(
    id: string,
    query?: SchedulersListSessionsQuery | null,
    options?: ListOptions,
  ): PagePromise<SchedulerSessionResponse> {
    return new PagePromise(this.client, LIST_SESSIONS_SPEC, { path: [id], query, options });
  }

  /**
   * Get the performance of a scheduler.
   *
   * `GET /schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance`
   *
   * Needs the scope `tn.sp.schedulers:r`.
   *
   * @param id id of the scheduler
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no scheduler has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Scheduler_SchedulerPerformance
   * @example
   * ```ts
   * const performance = await schedulingPro.schedulers.getPerformance("scheduler-12", {
   *   sessionCreatedOnOrAfter: "2025-01-01T00:00:00Z",
   *   sessionCreatedBefore: "2026-01-01T00:00:00Z",
   * });
   * ```
   */
  getPerformance(
    id: string,
    query: SchedulersGetPerformanceQuery,
    options?: CallOptions,
  ): ApiPromise<SchedulerPerformanceResponse> {
    return this.client.call<SchedulerPerformanceResponse>(GET_PERFORMANCE_SPEC, {
      path: [id],
      query,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Scheduler_Schedulers",
  name: "schedulingPro.schedulers.list",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers",
  query: {
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const LIST_SESSIONS_SPEC: OperationSpec = {
  id: "Scheduler_SchedulerSessions",
  name: "schedulingPro.schedulers.listSessions",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions",
  query: {
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const GET_PERFORMANCE_SPEC: OperationSpec = {
  id: "Scheduler_SchedulerPerformance",
  name: "schedulingPro.schedulers.getPerformance",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance",
  query: { sessionCreatedOnOrAfter: "date-time", sessionCreatedBefore: "date-time" },
  response: "json",
  failures: [400, 404],
};
