import { type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { DynamicSetResponse, DynamicValueSetsGetQuery } from "../types.js";

/**
 * Dynamic value sets of the Reporting API: 1 operation.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-reporting-v2/endpoints/DynamicValueSets_GetDynamicSet
   */
  get(
    dynamicSetId: string,
    query?: DynamicValueSetsGetQuery | null,
    options?: CallOptions,
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
  paging: { kind: "page", first: 1 },
};
