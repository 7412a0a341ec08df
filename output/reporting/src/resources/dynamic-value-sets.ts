import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { DynamicSetResponse, DynamicValueSetsGetQuery } from "../types.js";

/**
 * Dynamic value sets of the Reporting API: 1 operation (`get`).
 */
export class DynamicValueSets extends Resource {
  /**
   * Get one dynamic set of values.
   *
   * `GET /reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.rpr.dynamicvaluesets:r`.
   *
   * @param dynamicSetId id of the dynamic set
   * @param query which dynamic value sets to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no dynamic set has this `dynamicSetId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-reporting-v2/endpoints/DynamicValueSets_GetDynamicSet
   * @example
   * ```ts
   * for await (const dynamicValueSet of reporting.dynamicValueSets.get("12")) {
   *   console.log(dynamicValueSet);
   * }
   * ```
   */
  get(
    dynamicSetId: string,
    query?: DynamicValueSetsGetQuery | null,
    options?: ListOptions,
  ): PagePromise<unknown[], DynamicSetResponse> {
    return new PagePromise(this.client, GET_SPEC, { path: [dynamicSetId], query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "DynamicValueSets_GetDynamicSet",
  name: "reporting.dynamicValueSets.get",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};
