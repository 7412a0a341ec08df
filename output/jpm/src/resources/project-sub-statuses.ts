import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { ProjectSubStatusResponse, ProjectSubStatusesListQuery } from "../types.js";

/**
 * Project sub statuses of the Job Planning and Management API: 2 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectSubStatuses_GetList
   */
  list(
    query?: ProjectSubStatusesListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectSubStatuses_Get
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
  paging: { kind: "page", first: 1 },
};

const GET_SPEC: OperationSpec = {
  id: "ProjectSubStatuses_Get",
  name: "jpm.projectSubStatuses.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-substatuses/{id}",
  response: "json",
};
