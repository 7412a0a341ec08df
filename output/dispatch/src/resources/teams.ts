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
} from "@st-v2/runtime";
import { CREATE_TEAM_REQUEST_KEYS } from "../body-keys.js";
import type { CreateTeamRequest, CreateTeamResponse, TeamResponse, TeamsListQuery } from "../types.js";

/**
 * Teams of the Dispatch API: 4 operations (`list`, `create`, `get`, `delete`).
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
   * @param query which teams to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_GetList
   * @example
   * ```ts
   * for await (const team of dispatch.teams.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(team.id);
   * }
   * ```
   */
  list(query?: TeamsListQuery | null, options?: ListOptions): PagePromise<TeamResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a team.
   *
   * `POST /dispatch/v2/tenant/{tenant}/teams`
   *
   * Needs the scope `tn.dis.teams:w`.
   *
   * @param body the team to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_Create
   * @example
   * ```ts
   * const team = await dispatch.teams.create({ active: true });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateTeamRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateTeamResponse, Dry>> {
    return this.client.call<CreateTeamResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one team.
   *
   * `GET /dispatch/v2/tenant/{tenant}/teams/{id}`
   *
   * Needs the scope `tn.dis.teams:r`.
   *
   * @param id id of the team
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no team has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_Get
   * @example
   * ```ts
   * const team = await dispatch.teams.get(12);
   * ```
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
   * @param id id of the team
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no team has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Team_Delete
   * @example
   * ```ts
   * await dispatch.teams.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Team_Create",
  name: "dispatch.teams.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/teams",
  body: "json",
  known: { check: checkKeys, keys: CREATE_TEAM_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Team_Get",
  name: "dispatch.teams.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/teams/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Team_Delete",
  name: "dispatch.teams.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/teams/{id}",
  response: "none",
  failures: [400, 404],
};
