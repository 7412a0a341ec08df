import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  RouterPerformanceResponse,
  RouterSessionResponse,
  RoutersGetPerformanceQuery,
  RoutersListSessionsQuery,
} from "../types.js";

/**
 * Routers of the Scheduling Pro API: 2 operations.
 */
export class Routers extends Resource {
  /**
   * List the sessions of a router.
   *
   * `GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.sp.schedulers:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Router_RouterSessions
   */
  listSessions(
    id: string,
    query?: RoutersListSessionsQuery | null,
    options?: CallOptions,
  ): PagePromise<RouterSessionResponse> {
    return new PagePromise(this.client, LIST_SESSIONS_SPEC, { path: [id], query, options });
  }

  /**
   * Get the performance of a router.
   *
   * `GET /schedulingpro/v2/tenant/{tenant}/routers/{id}/performance`
   *
   * Needs the scope `tn.sp.schedulers:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Router_RouterPerformance
   */
  getPerformance(
    id: string,
    query: RoutersGetPerformanceQuery,
    options?: CallOptions,
  ): ApiPromise<RouterPerformanceResponse> {
    return this.client.call<RouterPerformanceResponse>(GET_PERFORMANCE_SPEC, { path: [id], query, options });
  }
}

const LIST_SESSIONS_SPEC: OperationSpec = {
  id: "Router_RouterSessions",
  name: "schedulingPro.routers.listSessions",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions",
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
  id: "Router_RouterPerformance",
  name: "schedulingPro.routers.getPerformance",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/routers/{id}/performance",
  query: { sessionCreatedOnOrAfter: "date-time", sessionCreatedBefore: "date-time" },
  response: "json",
};
