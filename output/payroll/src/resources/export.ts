import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportActivityCodesQuery,
  ExportGrossPayItemsQuery,
  ExportJobSplitsQuery,
  ExportPayrollAdjustmentsQuery,
  ExportPayrollSettingsQuery,
  ExportTimesheetCodesQuery,
  ExportTimesheetsQuery,
  GrossPayItemExportResponse,
  JobSplitExportResponse,
  JobTimesheetExportResponse,
  PayrollActivityCodeExportResponse,
  PayrollAdjustmentExportResponse,
  PayrollSettingsExportResponse,
  TimesheetCodeExportResponse,
} from "../types.js";

/**
 * Export of the Payroll API: 7 operations (`jobSplits`, `payrollAdjustments`, `timesheets`, `activityCodes`, `timesheetCodes`, `grossPayItems`, …).
 */
export class Export extends Resource {
  /**
   * Export changed job splits.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/jobs/splits`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.jobs:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_JobSplits
   * @example
   * ```ts
   * for await (const split of payroll.export.jobSplits()) {
   *   console.log(split.id);
   * }
   * ```
   */
  jobSplits(query?: ExportJobSplitsQuery | null, options?: CallOptions): Feed<JobSplitExportResponse> {
    return new Feed(this.client, JOB_SPLITS_SPEC, { query, options });
  }

  /**
   * Export changed payroll adjustments.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/payroll-adjustments`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.payrolladjustments:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_PayrollAdjustments
   * @example
   * ```ts
   * for await (const payrollAdjustment of payroll.export.payrollAdjustments()) {
   *   console.log(payrollAdjustment.id);
   * }
   * ```
   */
  payrollAdjustments(
    query?: ExportPayrollAdjustmentsQuery | null,
    options?: CallOptions,
  ): Feed<PayrollAdjustmentExportResponse> {
    return new Feed(this.client, PAYROLL_ADJUSTMENTS_SPEC, { query, options });
  }

  /**
   * Export changed timesheets.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/jobs/timesheets`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.jobs:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_Timesheets
   * @example
   * ```ts
   * for await (const timesheet of payroll.export.timesheets()) {
   *   console.log(timesheet.id);
   * }
   * ```
   */
  timesheets(query?: ExportTimesheetsQuery | null, options?: CallOptions): Feed<JobTimesheetExportResponse> {
    return new Feed(this.client, TIMESHEETS_SPEC, { query, options });
  }

  /**
   * Export changed activity codes.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/activity-codes`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.activitycodes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_ActivityCodes
   * @example
   * ```ts
   * for await (const activityCode of payroll.export.activityCodes()) {
   *   console.log(activityCode.id);
   * }
   * ```
   */
  activityCodes(
    query?: ExportActivityCodesQuery | null,
    options?: CallOptions,
  ): Feed<PayrollActivityCodeExportResponse> {
    return new Feed(this.client, ACTIVITY_CODES_SPEC, { query, options });
  }

  /**
   * Export changed timesheet codes.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/timesheet-codes`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.timesheetcodes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_TimesheetCodes
   * @example
   * ```ts
   * for await (const timesheetCode of payroll.export.timesheetCodes()) {
   *   console.log(timesheetCode.id);
   * }
   * ```
   */
  timesheetCodes(
    query?: ExportTimesheetCodesQuery | null,
    options?: CallOptions,
  ): Feed<TimesheetCodeExportResponse> {
    return new Feed(this.client, TIMESHEET_CODES_SPEC, { query, options });
  }

  /**
   * Export changed gross pay items.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/gross-pay-items`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.grosspayitems:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_GrossPayItems
   * @example
   * ```ts
   * for await (const grossPayItem of payroll.export.grossPayItems()) {
   *   console.log(grossPayItem.id);
   * }
   * ```
   */
  grossPayItems(
    query?: ExportGrossPayItemsQuery | null,
    options?: CallOptions,
  ): Feed<GrossPayItemExportResponse> {
    return new Feed(this.client, GROSS_PAY_ITEMS_SPEC, { query, options });
  }

  /**
   * Export changed payroll settings.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /payroll/v2/tenant/{tenant}/export/payroll-settings`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.prl.payrollsettings:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-payroll-v2/endpoints/Export_PayrollSettings
   * @example
   * ```ts
   * for await (const payrollSetting of payroll.export.payrollSettings()) {
   *   console.log(payrollSetting);
   * }
   * ```
   */
  payrollSettings(
    query?: ExportPayrollSettingsQuery | null,
    options?: CallOptions,
  ): Feed<PayrollSettingsExportResponse> {
    return new Feed(this.client, PAYROLL_SETTINGS_SPEC, { query, options });
  }
}

const JOB_SPLITS_SPEC: OperationSpec = {
  id: "Export_JobSplits",
  name: "payroll.export.jobSplits",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/jobs/splits",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const PAYROLL_ADJUSTMENTS_SPEC: OperationSpec = {
  id: "Export_PayrollAdjustments",
  name: "payroll.export.payrollAdjustments",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/payroll-adjustments",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const TIMESHEETS_SPEC: OperationSpec = {
  id: "Export_Timesheets",
  name: "payroll.export.timesheets",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/jobs/timesheets",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const ACTIVITY_CODES_SPEC: OperationSpec = {
  id: "Export_ActivityCodes",
  name: "payroll.export.activityCodes",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/activity-codes",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const TIMESHEET_CODES_SPEC: OperationSpec = {
  id: "Export_TimesheetCodes",
  name: "payroll.export.timesheetCodes",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/timesheet-codes",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const GROSS_PAY_ITEMS_SPEC: OperationSpec = {
  id: "Export_GrossPayItems",
  name: "payroll.export.grossPayItems",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/gross-pay-items",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const PAYROLL_SETTINGS_SPEC: OperationSpec = {
  id: "Export_PayrollSettings",
  name: "payroll.export.payrollSettings",
  method: "GET",
  path: "/payroll/v2/tenant/{tenant}/export/payroll-settings",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
