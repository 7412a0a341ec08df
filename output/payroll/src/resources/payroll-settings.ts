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
import { PAYROLL_SETTINGS_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  PayrollSettingsListQuery,
  PayrollSettingsListResponse,
  PayrollSettingsResponse,
  PayrollSettingsUpdateRequest,
  PayrollSettingsUpdateResponse,
} from "../types.js";

/**
 * Payroll settings of the Payroll API: 5 operations (`list`, `getForEmployee`, `replaceForEmployee`, `getForTechnician`, `replaceForTechnician`).
 */
export class PayrollSettings extends Resource {
  /**
   * List payroll settings.
   *
   * `GET /payroll/v2/tenant/{tenant}/payroll-settings`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.payrollsettings:r`.
   *
   * @param query which payroll settings to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the payroll setting forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_GetPayrollSettingsList
   * @example
   * ```ts
   * for await (const payrollSetting of payroll.payrollSettings.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(payrollSetting);
   * }
   * ```
   */
  list(
    query?: PayrollSettingsListQuery | null,
    options?: ListOptions,
  ): PagePromise<PayrollSettingsListResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get the payroll settings of an employee.
   *
   * `GET /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings`
   *
   * Needs the scope `tn.prl.payrollsettings:r`.
   *
   * @param employee employee
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `ConflictError` 409: the state of the payroll setting forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_GetEmployeePayrollSettings
   * @example
   * ```ts
   * const payrollSetting = await payroll.payrollSettings.getForEmployee(12);
   * ```
   */
  getForEmployee(employee: number, options?: CallOptions): ApiPromise<PayrollSettingsResponse> {
    return this.client.call<PayrollSettingsResponse>(GET_FOR_EMPLOYEE_SPEC, { path: [employee], options });
  }

  /**
   * Replace the payroll settings of an employee.
   *
   * `PUT /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings`
   *
   * Needs the scope `tn.prl.payrollsettings:w`.
   *
   * @param employee employee
   * @param body the payroll setting as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the payroll setting forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_UpdateEmployeePayrollSettings
   * @example
   * ```ts
   * const payrollSetting = await payroll.payrollSettings.replaceForEmployee(12, { hourlyRate: 26.53 });
   * ```
   */
  replaceForEmployee<const Dry = undefined>(
    employee: number,
    body: PayrollSettingsUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<PayrollSettingsUpdateResponse, Dry>> {
    return this.client.call<PayrollSettingsUpdateResponse, Dry>(REPLACE_FOR_EMPLOYEE_SPEC, {
      path: [employee],
      body,
      options,
    });
  }

  /**
   * Get the payroll settings of a technician.
   *
   * `GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings`
   *
   * Needs the scope `tn.prl.payrollsettings:r`.
   *
   * @param technician technician
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `ConflictError` 409: the state of the payroll setting forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_GetTechnicianPayrollSettings
   * @example
   * ```ts
   * const payrollSetting = await payroll.payrollSettings.getForTechnician(12);
   * ```
   */
  getForTechnician(technician: number, options?: CallOptions): ApiPromise<PayrollSettingsResponse> {
    return this.client.call<PayrollSettingsResponse>(GET_FOR_TECHNICIAN_SPEC, {
      path: [technician],
      options,
    });
  }

  /**
   * Replace the payroll settings of a technician.
   *
   * `PUT /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings`
   *
   * Needs the scope `tn.prl.payrollsettings:w`.
   *
   * @param technician technician
   * @param body the payroll setting as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the payroll setting forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_UpdateTechnicianPayrollSettings
   * @example
   * ```ts
   * const payrollSetting = await payroll.payrollSettings.replaceForTechnician(12, {
   *   hourlyRate: 84.72,
   * });
   * ```
   */
  replaceForTechnician<const Dry = undefined>(
    technician: number,
    body: PayrollSettingsUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<PayrollSettingsUpdateResponse, Dry>> {
    return this.client.call<PayrollSettingsUpdateResponse, Dry>(REPLACE_FOR_TECHNICIAN_SPEC, {
      path: [technician],
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "PayrollSettings_GetPayrollSettingsList",
  name: "payroll.payrollSettings.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payroll-settings",
  query: {
    employeeType: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};

const GET_FOR_EMPLOYEE_SPEC: OperationSpec = {
  id: "PayrollSettings_GetEmployeePayrollSettings",
  name: "payroll.payrollSettings.getForEmployee",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
  response: "json",
  failures: [400, 409],
};

const REPLACE_FOR_EMPLOYEE_SPEC: OperationSpec = {
  id: "PayrollSettings_UpdateEmployeePayrollSettings",
  name: "payroll.payrollSettings.replaceForEmployee",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
  body: "json",
  known: { check: checkKeys, keys: PAYROLL_SETTINGS_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const GET_FOR_TECHNICIAN_SPEC: OperationSpec = {
  id: "PayrollSettings_GetTechnicianPayrollSettings",
  name: "payroll.payrollSettings.getForTechnician",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
  response: "json",
  failures: [400, 409],
};

const REPLACE_FOR_TECHNICIAN_SPEC: OperationSpec = {
  id: "PayrollSettings_UpdateTechnicianPayrollSettings",
  name: "payroll.payrollSettings.replaceForTechnician",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
  body: "json",
  known: { check: checkKeys, keys: PAYROLL_SETTINGS_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};
