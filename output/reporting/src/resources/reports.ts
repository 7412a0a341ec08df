import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  checkKeys,
  enterLane,
} from "@st-v2/runtime";
import { REPORT_DATA_REQUEST_KEYS } from "../body-keys.js";
import type {
  ReportDataRequest,
  ReportDataResponse,
  ReportListItem,
  ReportResponse,
  ReportsGetDataQuery,
  ReportsListQuery,
} from "../types.js";

/**
 * Reports of the Reporting API: 3 operations (`list`, `get`, `getData`).
 */
export class Reports extends Resource {
  /**
   * List the reports of a category.
   *
   * A category is named by its text id, not by a number, and a report is found under its own category only; anything else is 404. (Reported by several users, not confirmed.)
   *
   * `GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.rpr.reports:r`.
   *
   * @param reportCategory report category
   * @param query which reports to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no such report category.
   * @see https://developer.servicetitan.io/docs/apis/tenant-reporting-v2/endpoints/ReportCategoryReports_GetReports
   * @example
   * ```ts
   * for await (const report of reporting.reports.list("report-categorie-12")) {
   *   console.log(report.id);
   * }
   * ```
   */
  list(
    reportCategory: string,
    query?: ReportsListQuery | null,
    options?: ListOptions,
  ): PagePromise<ReportListItem> {
    return new PagePromise(this.client, LIST_SPEC, { path: [reportCategory], query, options });
  }

  /**
   * Get the description of one report.
   *
   * A category is named by its text id, not by a number, and a report is found under its own category only; anything else is 404. (Reported by several users, not confirmed.)
   *
   * `GET /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}`
   *
   * Needs the scope `tn.rpr.reports:r`.
   *
   * @param reportCategory report category
   * @param reportId id of the report
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no such report category, or no report has this `reportId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-reporting-v2/endpoints/ReportCategoryReports_Get
   * @example
   * ```ts
   * const report = await reporting.reports.get("report-categorie-12", 12);
   * ```
   */
  get(reportCategory: string, reportId: number, options?: CallOptions): ApiPromise<ReportResponse> {
    return this.client.call<ReportResponse>(GET_SPEC, { path: [reportCategory, reportId], options });
  }

  /**
   * Run a report and read its rows.
   *
   * The same report runs once per minute at most. Up to 25,000 rows per page. While the service is under maintenance it answers 409; try again later.
   *
   * A category is named by its text id, not by a number, and a report is found under its own category only; anything else is 404. (Reported by several users, not confirmed.)
   *
   * `page` and `pageSize` count in the query alone; in the body they are dropped. (Reported by one user, not confirmed.)
   *
   * Each page counts as a run, so a second page within the minute is refused with 429. Ask for large pages. (Reported by several users, not confirmed.)
   *
   * Five runs of a report a minute are allowed. The client keeps to one. (Reported by some users, denied by others.)
   *
   * `POST /reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.rpr.reports:r`.
   *
   * @param reportCategory report category
   * @param reportId id of the report
   * @param body what is sent
   * @param query which data to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no such report category, or no report has this `reportId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-reporting-v2/endpoints/ReportCategoryReports_GetData
   * @example
   * ```ts
   * for await (const data of reporting.reports.getData("report-categorie-12", 12, {
   *   parameters: [{ name: "Electrical Repair" }],
   * })) {
   *   console.log(data);
   * }
   * ```
   */
  getData(
    reportCategory: string,
    reportId: number,
    body: ReportDataRequest,
    query?: ReportsGetDataQuery | null,
    options?: ListOptions,
  ): PagePromise<unknown[], ReportDataResponse> {
    return new PagePromise(this.client, GET_DATA_SPEC, {
      path: [reportCategory, reportId],
      body,
      query,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ReportCategoryReports_GetReports",
  name: "reporting.reports.list",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const GET_SPEC: OperationSpec = {
  id: "ReportCategoryReports_Get",
  name: "reporting.reports.get",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}",
  response: "json",
  failures: [400, 404],
};

const GET_DATA_SPEC: OperationSpec = {
  id: "ReportCategoryReports_GetData",
  name: "reporting.reports.getData",
  method: "POST",
  path: "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  body: "json",
  known: { check: checkKeys, keys: REPORT_DATA_REQUEST_KEYS },
  response: "json",
  paging: { kind: "page", first: 1, size: 25000 },
  failures: [400, 404],
  retryOn: [{ status: 409, title: "The service is suspended for maintenance" }],
  limit: { enter: enterLane, calls: 1, window: 61000, each: true },
};
