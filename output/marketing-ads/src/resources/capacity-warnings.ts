import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CapacityAwarenessWarningQueryResult } from "../types.js";

/**
 * Capacity warnings of the Marketing Ads API: 1 operation (`list`).
 */
export class CapacityWarnings extends Resource {
  /**
   * List capacity warnings.
   *
   * `GET /marketingads/v2/tenant/{tenant}/capacity-warnings`
   *
   * Needs the scope `tn.mads.capacitywarnings:r`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/CapacityAwarenessWarning_Get
   * @example
   * ```ts
   * const capacityWarning = await marketingAds.capacityWarnings.list();
   * ```
   */
  list(options?: CallOptions): ApiPromise<CapacityAwarenessWarningQueryResult> {
    return this.client.call<CapacityAwarenessWarningQueryResult>(LIST_SPEC, { options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CapacityAwarenessWarning_Get",
  name: "marketingAds.capacityWarnings.list",
  method: "GET",
  path: "/marketingads/v2/tenant/{tenant}/capacity-warnings",
  response: "json",
  failures: [400],
};
