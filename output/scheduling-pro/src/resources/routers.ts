import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type {
  RouterPerformanceResponse,
  RouterSessionResponse,
  RoutersGetPerformanceQuery,
  RoutersListSessionsQuery,
} from "../types.js";

/**
 * Routers of the Scheduling Pro API: 2 operations (`listSessions`, `getPerformance`).
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
   * @param id id of the router
   * @param query which sessions to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no router has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Router_RouterSessions
   * @example
   * ```ts
   * for await (const session of schedulingPro.routers.listSessions("626-1621", {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(session.id);
   * }
   * ```
   */
  listSessions(
    id: string,
    query?: RoutersListSessionsQuery | null,
    options?: ListOptions,
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
   * @param id id of the router
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no router has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-scheduling-pro-v2/endpoints/Router_RouterPerformance
   * @example
   * ```ts
   * const performance = await schedulingPro.routers.getPerformance("437-9643", {
   *   sessionCreatedOnOrAfter: "2025-01-01T00:00:00Z",
   *   sessionCreatedBefore: "2026-01-01T00:00:00Z",
   * });
   * ```
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const GET_PERFORMANCE_SPEC: OperationSpec = {
  id: "Router_RouterPerformance",
  name: "schedulingPro.routers.getPerformance",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/routers/{id}/performance",
  query: { sessionCreatedOnOrAfter: "date-time", sessionCreatedBefore: "date-time" },
  response: "json",
  failures: [400, 404],
};
