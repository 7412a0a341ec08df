import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CapacityRequest, CapacityResponse } from "../types.js";

/**
 * Capacity of the Dispatch API: 1 operation.
 */
export class Capacity extends Resource {
  /**
   * Get the capacity for a range of time.
   *
   * A POST that only reads: the filter is in the body.
   *
   * `POST /dispatch/v2/tenant/{tenant}/capacity`
   *
   * Needs the scope `tn.dis.capacity:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Capacity_GetList
   */
  search(body: CapacityRequest, options?: CallOptions): ApiPromise<CapacityResponse> {
    return this.client.call<CapacityResponse>(SEARCH_SPEC, { body, options });
  }
}

const SEARCH_SPEC: OperationSpec = {
  id: "Capacity_GetList",
  name: "dispatch.capacity.search",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/capacity",
  body: "json",
  response: "json",
};
