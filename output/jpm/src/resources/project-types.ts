import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { ProjectTypeResponse, ProjectTypesListQuery } from "../types.js";

/**
 * Project types of the Job Planning and Management API: 2 operations (`get`, `list`).
 */
export class ProjectTypes extends Resource {
  /**
   * Get one project type.
   *
   * `GET /jpm/v2/tenant/{tenant}/project-types/{id}`
   *
   * Needs the scope `tn.jpm.projecttypes:r`.
   *
   * @param id id of the project type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no project type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectTypes_Get
   * @example
   * ```ts
   * const projectType = await jpm.projectTypes.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ProjectTypeResponse> {
    return this.client.call<ProjectTypeResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * List project types.
   *
   * `GET /jpm/v2/tenant/{tenant}/project-types`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.projecttypes:r`.
   *
   * @param query which project types to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/ProjectTypes_GetList
   * @example
   * ```ts
   * for await (const projectType of jpm.projectTypes.list()) {
   *   console.log(projectType.id);
   * }
   * ```
   */
  list(query?: ProjectTypesListQuery | null, options?: ListOptions): PagePromise<ProjectTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "ProjectTypes_Get",
  name: "jpm.projectTypes.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-types/{id}",
  response: "json",
  failures: [400, 404],
};

const LIST_SPEC: OperationSpec = {
  id: "ProjectTypes_GetList",
  name: "jpm.projectTypes.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/project-types",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
