import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  SchedulerPerformanceResponse,
  SchedulerResponse,
  SchedulerSessionResponse,
  SchedulersGetPerformanceQuery,
  SchedulersListQuery,
  SchedulersListSessionsQuery,
} from "../types.js";

/**
 * Schedulers of the Scheduling Pro API: 3 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Scheduler_Schedulers
   */
  list(query?: SchedulersListQuery | null, options?: CallOptions): PagePromise<SchedulerResponse> {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Scheduler_SchedulerSessions
   */
  listSessions(
    id: string,
    query?: SchedulersListSessionsQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Scheduler_SchedulerPerformance
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
  paging: { kind: "page", first: 1 },
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
  paging: { kind: "page", first: 1 },
};

const GET_PERFORMANCE_SPEC: OperationSpec = {
  id: "Scheduler_SchedulerPerformance",
  name: "schedulingPro.schedulers.getPerformance",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance",
  query: { sessionCreatedOnOrAfter: "date-time", sessionCreatedBefore: "date-time" },
  response: "json",
};
