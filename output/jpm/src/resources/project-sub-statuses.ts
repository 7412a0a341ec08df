import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { ProjectSubStatusResponse, ProjectSubStatusesListQuery } from "../types.js";

/**
 * Project sub statuses of the Job Planning and Management API: 2 operations (`list`, `get`).
 */
export class ProjectSubStatuses extends Resource {
  /**
   * List project sub-statuses.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/project-substatuses`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.jpm.projectsubstatuses:r`.
   *
   * @param query which project substatuses to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectSubStatuses_GetList
   * @example
   * ```ts
   * for await (const projectSubstatuse of jpm.projectSubStatuses.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(projectSubstatuse.id);
   * }
   * ```
   */
  list(
    query?: ProjectSubStatusesListQuery | null,
    options?: ListOptions,
  ): PagePromise<ProjectSubStatusResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one project sub-status.
   *
   * `GET /jpm/v2/tenant/{tenant}/project-substatuses/{id}`
   *
   * Needs the scope `tn.jpm.projectsubstatuses:r`.
   *
   * @param id id of the project substatuse
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no project substatuse has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectSubStatuses_Get
   * @example
   * ```ts
   * const projectSubstatuse = await jpm.projectSubStatuses.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ProjectSubStatusResponse> {
    return this.client.call<ProjectSubStatusResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ProjectSubStatuses_GetList",
  name: "jpm.projectSubStatuses.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-substatuses",
  query: {
    name: "plain",
    statusId: "plain",
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "ProjectSubStatuses_Get",
  name: "jpm.projectSubStatuses.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-substatuses/{id}",
  response: "json",
  failures: [400, 404],
};
