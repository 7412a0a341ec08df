import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  PayrollResponse,
  PayrollsListForEmployeeQuery,
  PayrollsListForTechnicianQuery,
  PayrollsListQuery,
} from "../types.js";

/**
 * Payrolls of the Payroll API: 3 operations (`list`, `listForTechnician`, `listForEmployee`).
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
   * @param query which payrolls to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the payroll forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Payrolls_GetList
   * @example
   * ```ts
   * for await (const row of payroll.payrolls.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(row.id);
   * }
   * ```
   */
  list(query?: PayrollsListQuery | null, options?: ListOptions): PagePromise<PayrollResponse> {
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
   * @param technician technician
   * @param query which payrolls to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the payroll forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Payrolls_GetTechnicianPayrolls
   * @example
   * ```ts
   * for await (const row of payroll.payrolls.listForTechnician(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(row.id);
   * }
   * ```
   */
  listForTechnician(
    technician: number,
    query?: PayrollsListForTechnicianQuery | null,
    options?: ListOptions,
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
   * @param employee employee
   * @param query which payrolls to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the payroll forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Payrolls_GetEmployeePayrolls
   * @example
   * ```ts
   * for await (const row of payroll.payrolls.listForEmployee(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(row.id);
   * }
   * ```
   */
  listForEmployee(
    employee: number,
    query?: PayrollsListForEmployeeQuery | null,
    options?: ListOptions,
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};
