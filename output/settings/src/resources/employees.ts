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
import {
  ACCOUNT_ACTION_REQUEST_KEYS,
  EMPLOYEE_CREATE_REQUEST_KEYS,
  EMPLOYEE_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
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
 * Employees of the Settings API: 5 operations (`list`, `create`, `get`, `update`, `runAccountAction`).
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
   * @param query which employees to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_GetList
   * @example
   * ```ts
   * for await (const employee of settings.employees.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(employee.id);
   * }
   * ```
   */
  list(query?: EmployeesListQuery | null, options?: ListOptions): PagePromise<EmployeeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an employee.
   *
   * `POST /settings/v2/tenant/{tenant}/employees`
   *
   * Needs the scope `tn.stt.employees:w`.
   *
   * @param body the employee to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_Create
   * @example
   * ```ts
   * const employee = await settings.employees.create({
   *   name: "Frank Chen",
   *   email: "frank.chen@example.com",
   *   accountCreationMethod: "CreateLater",
   *   roleId: 12,
   *   positions: ["CSR"],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: EmployeeCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EmployeeCreateResponse, Dry>> {
    return this.client.call<EmployeeCreateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one employee.
   *
   * `GET /settings/v2/tenant/{tenant}/employees/{id}`
   *
   * Needs the scope `tn.stt.employees:r`.
   *
   * @param id id of the employee
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no employee has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_Get
   * @example
   * ```ts
   * const employee = await settings.employees.get(12);
   * ```
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
   * @param id id of the employee
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no employee has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_Update
   * @example
   * ```ts
   * const employee = await settings.employees.update(12, { name: "Frank Chen" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: EmployeeUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EmployeeUpdateResponse, Dry>> {
    return this.client.call<EmployeeUpdateResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Run an account action for an employee.
   *
   * `POST /settings/v2/tenant/{tenant}/employees/{id}/account-actions`
   *
   * Needs the scope `tn.stt.employees:w`.
   *
   * @param id id of the employee
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Employees_AccountActions
   * @example
   * ```ts
   * const accountAction = await settings.employees.runAccountAction(12, { action: "Activate" });
   * ```
   */
  runAccountAction<const Dry = undefined>(
    id: number,
    body: AccountActionRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AccountActionResponse, Dry>> {
    return this.client.call<AccountActionResponse, Dry>(RUN_ACCOUNT_ACTION_SPEC, {
      path: [id],
      body,
      options,
    });
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Employees_Create",
  name: "settings.employees.create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/employees",
  body: "json",
  known: { check: checkKeys, keys: EMPLOYEE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Employees_Get",
  name: "settings.employees.get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/employees/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Employees_Update",
  name: "settings.employees.update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/employees/{id}",
  body: "json",
  known: { check: checkKeys, keys: EMPLOYEE_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const RUN_ACCOUNT_ACTION_SPEC: OperationSpec = {
  id: "Employees_AccountActions",
  name: "settings.employees.runAccountAction",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/employees/{id}/account-actions",
  body: "json",
  known: { check: checkKeys, keys: ACCOUNT_ACTION_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
