import { type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  PayrollResponse,
  PayrollsListForEmployeeQuery,
  PayrollsListForTechnicianQuery,
  PayrollsListQuery,
} from "../types.js";

/**
 * Payrolls of the Payroll API: 3 operations.
 */
export class Payrolls extends Resource {
  /**
   * List payrolls.
   *
   * `GET /payroll/v2/tenant/{tenant}/payrolls`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.payrolls:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Payrolls_GetList
   */
  list(query?: PayrollsListQuery | null, options?: CallOptions): PagePromise<PayrollResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the payrolls of a technician.
   *
   * `GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.technicians:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Payrolls_GetTechnicianPayrolls
   */
  listForTechnician(
    technician: number,
    query?: PayrollsListForTechnicianQuery | null,
    options?: CallOptions,
  ): PagePromise<PayrollResponse> {
    return new PagePromise(this.client, LIST_FOR_TECHNICIAN_SPEC, { path: [technician], query, options });
  }

  /**
   * List the payrolls of an employee.
   *
   * `GET /payroll/v2/tenant/{tenant}/employees/{employee}/payrolls`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.prl.employees:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Payrolls_GetEmployeePayrolls
   */
  listForEmployee(
    employee: number,
    query?: PayrollsListForEmployeeQuery | null,
    options?: CallOptions,
  ): PagePromise<PayrollResponse> {
    return new PagePromise(this.client, LIST_FOR_EMPLOYEE_SPEC, { path: [employee], query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Payrolls_GetList",
  name: "payroll.payrolls.list",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/payrolls",
  query: {
    employeeType: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    startedOnOrAfter: "date-time",
    endedOnOrBefore: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    approvedOnOrAfter: "date-time",
    status: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const LIST_FOR_TECHNICIAN_SPEC: OperationSpec = {
  id: "Payrolls_GetTechnicianPayrolls",
  name: "payroll.payrolls.listForTechnician",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    startedOnOrAfter: "date-time",
    endedOnOrBefore: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    approvedOnOrAfter: "date-time",
    status: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const LIST_FOR_EMPLOYEE_SPEC: OperationSpec = {
  id: "Payrolls_GetEmployeePayrolls",
  name: "payroll.payrolls.listForEmployee",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/employees/{employee}/payrolls",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    startedOnOrAfter: "date-time",
    endedOnOrBefore: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    approvedOnOrAfter: "date-time",
    status: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};
