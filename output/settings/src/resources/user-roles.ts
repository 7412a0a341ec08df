import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  findRow,
} from "@st-v2/runtime";
import type { UserRoleResponse, UserRolesListQuery } from "../types.js";

/**
 * User roles of the Settings API: 1 operation (`list`), and `find`, which calls one of them.
 */
export class UserRoles extends Resource {
  /**
   * List user roles.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /settings/v2/tenant/{tenant}/user-roles`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.stt.userroles:r`.
   *
   * @param query which user roles to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/UserRoles_GetList
   * @example
   * ```ts
   * for await (const userRole of settings.userRoles.list({
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(userRole.id);
   * }
   * ```
   */
  list(query?: UserRolesListQuery | null, options?: ListOptions): PagePromise<UserRoleResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * The user role with this id; `undefined` where there is none.
   *
   * The API reads no single user role: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the user role
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const userRole = await settings.userRoles.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<UserRoleResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "UserRoles_GetList",
  name: "settings.userRoles.list",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/user-roles",
  query: {
    ids: "csv",
    name: "plain",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    employeeType: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
