import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  AccountActionRequest,
  AccountActionResponse,
  EmployeeCreateRequest,
  EmployeeCreateResponse,
  EmployeeResponse,
  EmployeeUpdateRequest,
  EmployeeUpdateResponse,
  EmployeesListQuery,
} from "../types.js";

/**
 * Employees of the Settings API: 5 operations.
 */
export class Employees extends Resource {
  /**
   * List employees.
   *
   * `ids` and `userIds` take up to 50 values each in one call.
   *
   * `GET /settings/v2/tenant/{tenant}/employees`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `userIds` are fetched in several calls.
   * Needs the scope `tn.stt.employees:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_GetList
   */
  list(query?: EmployeesListQuery | null, options?: CallOptions): PagePromise<EmployeeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an employee.
   *
   * `POST /settings/v2/tenant/{tenant}/employees`
   *
   * Needs the scope `tn.stt.employees:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_Create
   */
  create(body: EmployeeCreateRequest, options?: CallOptions): ApiPromise<EmployeeCreateResponse> {
    return this.client.call<EmployeeCreateResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one employee.
   *
   * `GET /settings/v2/tenant/{tenant}/employees/{id}`
   *
   * Needs the scope `tn.stt.employees:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_Get
   */
  get(id: number, options?: CallOptions): ApiPromise<EmployeeResponse> {
    return this.client.call<EmployeeResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update an employee.
   *
   * `PATCH /settings/v2/tenant/{tenant}/employees/{id}`
   *
   * Needs the scope `tn.stt.employees:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_Update
   */
  update(id: number, body: EmployeeUpdateRequest, options?: CallOptions): ApiPromise<EmployeeUpdateResponse> {
    return this.client.call<EmployeeUpdateResponse>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Run an account action for an employee.
   *
   * `POST /settings/v2/tenant/{tenant}/employees/{id}/account-actions`
   *
   * Needs the scope `tn.stt.employees:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_AccountActions
   */
  runAccountAction(
    id: number,
    body: AccountActionRequest,
    options?: CallOptions,
  ): ApiPromise<AccountActionResponse> {
    return this.client.call<AccountActionResponse>(RUN_ACCOUNT_ACTION_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Employees_GetList",
  name: "settings.employees.list",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/employees",
  query: {
    ids: "csv",
    userIds: "csv",
    name: "plain",
    email: "plain",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
  },
  caps: { ids: 50, userIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Employees_Create",
  name: "settings.employees.create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/employees",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "Employees_Get",
  name: "settings.employees.get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/employees/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "Employees_Update",
  name: "settings.employees.update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/employees/{id}",
  body: "json",
  response: "json",
};

const RUN_ACCOUNT_ACTION_SPEC: OperationSpec = {
  id: "Employees_AccountActions",
  name: "settings.employees.runAccountAction",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/employees/{id}/account-actions",
  body: "json",
  response: "json",
};
