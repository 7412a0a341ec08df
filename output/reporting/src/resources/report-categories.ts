import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { ReportCategoriesListQuery, ReportCategoryListItem } from "../types.js";

/**
 * Report categories of the Reporting API: 1 operation (`list`).
 */
export class ReportCategories extends Resource {
  /**
   * List report categories.
   *
   * `GET /reporting/v2/tenant/{tenant}/report-categories`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.rpr.reportcategories:r`.
   *
   * @param query which report categories to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-reporting-v2/endpoints/ReportCategories_GetCategories
   * @example
   * ```ts
   * for await (const reportCategory of reporting.reportCategories.list()) {
   *   console.log(reportCategory.id);
   * }
   * ```
   */
  list(query?: ReportCategoriesListQuery | null, options?: ListOptions): PagePromise<ReportCategoryListItem> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ReportCategories_GetCategories",
  name: "reporting.reportCategories.list",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/report-categories",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
