import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  PayrollSettingsListQuery,
  PayrollSettingsListResponse,
  PayrollSettingsResponse,
  PayrollSettingsUpdateRequest,
  PayrollSettingsUpdateResponse,
} from "../types.js";

/**
 * Payroll settings of the Payroll API: 5 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_GetPayrollSettingsList
   */
  list(
    query?: PayrollSettingsListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_GetEmployeePayrollSettings
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_UpdateEmployeePayrollSettings
   */
  replaceForEmployee(
    employee: number,
    body: PayrollSettingsUpdateRequest,
    options?: CallOptions,
  ): ApiPromise<PayrollSettingsUpdateResponse> {
    return this.client.call<PayrollSettingsUpdateResponse>(REPLACE_FOR_EMPLOYEE_SPEC, {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_GetTechnicianPayrollSettings
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/PayrollSettings_UpdateTechnicianPayrollSettings
   */
  replaceForTechnician(
    technician: number,
    body: PayrollSettingsUpdateRequest,
    options?: CallOptions,
  ): ApiPromise<PayrollSettingsUpdateResponse> {
    return this.client.call<PayrollSettingsUpdateResponse>(REPLACE_FOR_TECHNICIAN_SPEC, {
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
  paging: { kind: "page", first: 1 },
};

const GET_FOR_EMPLOYEE_SPEC: OperationSpec = {
  id: "PayrollSettings_GetEmployeePayrollSettings",
  name: "payroll.payrollSettings.getForEmployee",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
  response: "json",
};

const REPLACE_FOR_EMPLOYEE_SPEC: OperationSpec = {
  id: "PayrollSettings_UpdateEmployeePayrollSettings",
  name: "payroll.payrollSettings.replaceForEmployee",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
  body: "json",
  response: "json",
};

const GET_FOR_TECHNICIAN_SPEC: OperationSpec = {
  id: "PayrollSettings_GetTechnicianPayrollSettings",
  name: "payroll.payrollSettings.getForTechnician",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
  response: "json",
};

const REPLACE_FOR_TECHNICIAN_SPEC: OperationSpec = {
  id: "PayrollSettings_UpdateTechnicianPayrollSettings",
  name: "payroll.payrollSettings.replaceForTechnician",
  method: "PUT",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
  body: "json",
  response: "json",
};
