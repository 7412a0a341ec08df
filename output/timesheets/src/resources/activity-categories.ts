import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type {
  ActivityCategoriesListQuery,
  ActivityCategoriesResponse,
  ActivityCategoryResponse,
} from "../types.js";

/**
 * Activity categories of the Timesheets API: 2 operations (`list`, `get`).
 */
export class ActivityCategories extends Resource {
  /**
   * List activity categories.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activity-categories`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.tms.activitycategories:r`.
   *
   * @param query which activity categories to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `ConflictError` 409: the state of the activity category forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivityCategories_GetList
   * @example
   * ```ts
   * for await (const activityCategory of timesheets.activityCategories.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(activityCategory.id);
   * }
   * ```
   */
  list(
    query?: ActivityCategoriesListQuery | null,
    options?: ListOptions,
  ): PagePromise<ActivityCategoriesResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one activity category.
   *
   * `GET /timesheets/v2/tenant/{tenant}/activity-categories/{id}`
   *
   * Needs the scope `tn.tms.activitycategories:r`.
   *
   * @param id id of the activity category
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no activity category has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-timesheets-v2/endpoints/ActivityCategories_Get
   * @example
   * ```ts
   * const activityCategory = await timesheets.activityCategories.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ActivityCategoryResponse> {
    return this.client.call<ActivityCategoryResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ActivityCategories_GetList",
  name: "timesheets.activityCategories.list",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-categories",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "ActivityCategories_Get",
  name: "timesheets.activityCategories.get",
  method: "GET",
  path: "/timesheets/v2/tenant/{tenant}/activity-categories/{id}",
  response: "json",
  failures: [400, 404],
};
