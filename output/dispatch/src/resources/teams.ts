import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { CreateTeamRequest, CreateTeamResponse, TeamResponse, TeamsListQuery } from "../types.js";

/**
 * Teams of the Dispatch API: 4 operations.
 */
export class Teams extends Resource {
  /**
   * List teams.
   *
   * `GET /dispatch/v2/tenant/{tenant}/teams`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.dis.teams:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_GetList
   */
  list(query?: TeamsListQuery | null, options?: CallOptions): PagePromise<TeamResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a team.
   *
   * `POST /dispatch/v2/tenant/{tenant}/teams`
   *
   * Needs the scope `tn.dis.teams:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_Create
   */
  create(body: CreateTeamRequest, options?: CallOptions): ApiPromise<CreateTeamResponse> {
    return this.client.call<CreateTeamResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one team.
   *
   * `GET /dispatch/v2/tenant/{tenant}/teams/{id}`
   *
   * Needs the scope `tn.dis.teams:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_Get
   */
  get(id: number, options?: CallOptions): ApiPromise<TeamResponse> {
    return this.client.call<TeamResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a team.
   *
   * A success has no body.
   *
   * `DELETE /dispatch/v2/tenant/{tenant}/teams/{id}`
   *
   * Needs the scope `tn.dis.teams:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_Delete
   */
  delete(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Team_GetList",
  name: "dispatch.teams.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/teams",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    includeInactive: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Team_Create",
  name: "dispatch.teams.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/teams",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "Team_Get",
  name: "dispatch.teams.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/teams/{id}",
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "Team_Delete",
  name: "dispatch.teams.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/teams/{id}",
  response: "none",
};
