import { type ListOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type { IntacctBusinessUnitMappingResponse, IntacctBusinessUnitMappingsListQuery } from "../types.js";

/**
 * Intacct business unit mappings of the Settings API: 1 operation (`list`).
 */
export class IntacctBusinessUnitMappings extends Resource {
  /**
   * List Intacct business unit mappings.
   *
   * Pages are counted from 0, and `page`, `pageSize` and `includeTotal` are required; up to 500 rows per page.
   *
   * `GET /settings/v2/tenant/{tenant}/business-units/intacct`
   *
   * A list: `for await` goes through all pages. Pages are counted from 0.
   * Needs the scope `tn.stt.businessunits:r`.
   *
   * @param query which intacct to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/IntacctBusinessUnitMappings_Get
   * @example
   * ```ts
   * for await (const intacct of settings.intacctBusinessUnitMappings.list({
   *   page: 0,
   *   pageSize: 100,
   *   includeTotal: true,
   * })) {
   *   console.log(intacct.id);
   * }
   * ```
   */
  list(
    query: IntacctBusinessUnitMappingsListQuery,
    options?: ListOptions,
  ): PagePromise<IntacctBusinessUnitMappingResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "IntacctBusinessUnitMappings_Get",
  name: "settings.intacctBusinessUnitMappings.list",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/business-units/intacct",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain", ids: "repeat" },
  response: "json",
  paging: { kind: "page", first: 0, size: 500 },
  failures: [400],
};
