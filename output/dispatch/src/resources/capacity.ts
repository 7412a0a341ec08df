import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CAPACITY_REQUEST_KEYS } from "../body-keys.js";
import type { CapacityRequest, CapacityResponse } from "../types.js";

/**
 * Capacity of the Dispatch API: 1 operation (`search`).
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
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Capacity_GetList
   * @example
   * ```ts
   * const capacity = await dispatch.capacity.search({
   *   startsOnOrAfter: "2024-08-20T06:22:00Z",
   *   endsOnOrBefore: "2024-08-13T23:22:00Z",
   *   skillBasedAvailability: false,
   * });
   * ```
   */
  search<const Dry = undefined>(
    body: CapacityRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CapacityResponse, Dry>> {
    return this.client.call<CapacityResponse, Dry>(SEARCH_SPEC, { body, options });
  }
}

const SEARCH_SPEC: OperationSpec = {
  id: "Capacity_GetList",
  name: "dispatch.capacity.search",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/capacity",
  body: "json",
  known: { check: checkKeys, keys: CAPACITY_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
