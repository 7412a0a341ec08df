import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { ProjectStatusResponse, ProjectStatusesListQuery } from "../types.js";

/**
 * Project statuses of the Job Planning and Management API: 2 operations (`list`, `get`).
 */
export class ProjectStatuses extends Resource {
  /**
   * List project statuses.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/project-statuses`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.jpm.projectstatuses:r`.
   *
   * @param query which project statuses to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectStatuses_GetList
   * @example
   * ```ts
   * for await (const projectStatus of jpm.projectStatuses.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(projectStatus.id);
   * }
   * ```
   */
  list(query?: ProjectStatusesListQuery | null, options?: ListOptions): PagePromise<ProjectStatusResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one project status.
   *
   * `GET /jpm/v2/tenant/{tenant}/project-statuses/{id}`
   *
   * Needs the scope `tn.jpm.projectstatuses:r`.
   *
   * @param id id of the project status
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no project status has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectStatuses_Get
   * @example
   * ```ts
   * const projectStatus = await jpm.projectStatuses.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ProjectStatusResponse> {
    return this.client.call<ProjectStatusResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ProjectStatuses_GetList",
  name: "jpm.projectStatuses.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-statuses",
  query: {
    name: "plain",
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "ProjectStatuses_Get",
  name: "jpm.projectStatuses.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-statuses/{id}",
  response: "json",
  failures: [400, 404],
};
