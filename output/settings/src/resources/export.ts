import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportBusinessUnitResponse,
  ExportBusinessUnitsQuery,
  ExportEmployeeResponse,
  ExportEmployeesQuery,
  ExportTagTypeResponse,
  ExportTagTypesQuery,
  ExportTechnicianResponse,
  ExportTechniciansQuery,
} from "../types.js";

/**
 * Export of the Settings API: 4 operations (`employees`, `technicians`, `businessUnits`, `tagTypes`).
 */
export class Export extends Resource {
  /**
   * Export changed employees.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /settings/v2/tenant/{tenant}/export/employees`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.stt.employees:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Export_Employees
   * @example
   * ```ts
   * for await (const employee of settings.export.employees()) {
   *   console.log(employee.id);
   * }
   * ```
   */
  employees(query?: ExportEmployeesQuery | null, options?: CallOptions): Feed<ExportEmployeeResponse> {
    return new Feed(this.client, EMPLOYEES_SPEC, { query, options });
  }

  /**
   * Export changed technicians.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /settings/v2/tenant/{tenant}/export/technicians`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.stt.technicians:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Export_Technicians
   * @example
   * ```ts
   * for await (const technician of settings.export.technicians()) {
   *   console.log(technician.id);
   * }
   * ```
   */
  technicians(query?: ExportTechniciansQuery | null, options?: CallOptions): Feed<ExportTechnicianResponse> {
    return new Feed(this.client, TECHNICIANS_SPEC, { query, options });
  }

  /**
   * Export changed business units.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /settings/v2/tenant/{tenant}/export/business-units`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.stt.businessunits:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Export_BusinessUnits
   * @example
   * ```ts
   * for await (const businessUnit of settings.export.businessUnits()) {
   *   console.log(businessUnit.id);
   * }
   * ```
   */
  businessUnits(
    query?: ExportBusinessUnitsQuery | null,
    options?: CallOptions,
  ): Feed<ExportBusinessUnitResponse> {
    return new Feed(this.client, BUSINESS_UNITS_SPEC, { query, options });
  }

  /**
   * Export changed tag types.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /settings/v2/tenant/{tenant}/export/tag-types`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.stt.tagtypes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Export_TagTypes
   * @example
   * ```ts
   * for await (const tagType of settings.export.tagTypes()) {
   *   console.log(tagType.id);
   * }
   * ```
   */
  tagTypes(query?: ExportTagTypesQuery | null, options?: CallOptions): Feed<ExportTagTypeResponse> {
    return new Feed(this.client, TAG_TYPES_SPEC, { query, options });
  }
}

const EMPLOYEES_SPEC: OperationSpec = {
  id: "Export_Employees",
  name: "settings.export.employees",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/employees",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const TECHNICIANS_SPEC: OperationSpec = {
  id: "Export_Technicians",
  name: "settings.export.technicians",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/technicians",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const BUSINESS_UNITS_SPEC: OperationSpec = {
  id: "Export_BusinessUnits",
  name: "settings.export.businessUnits",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/business-units",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const TAG_TYPES_SPEC: OperationSpec = {
  id: "Export_TagTypes",
  name: "settings.export.tagTypes",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/export/tag-types",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
