import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { GPS_PING_CREATE_REQUEST_KEYS } from "../body-keys.js";
import type { GpsPingCreateRequest, GpsPingResponse } from "../types.js";

/**
 * Gps pings of the Dispatch API: 1 operation (`create`).
 */
export class GpsPings extends Resource {
  /**
   * Report GPS pings of vehicles.
   *
   * The answer is a bare array.
   *
   * `POST /dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings`
   *
   * Needs the scope `tn.dis.gpspings:w`.
   *
   * @param gpsProvider gps provider
   * @param body the gps ping to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Gps_Create
   * @example
   * ```ts
   * const gpsPings = await dispatch.gpsPings.create("Special", [
   *   {
   *     unitId: "945-2534",
   *     unitName: "Plumbing Install",
   *     eventTime: "2025-05-29T17:06:00Z",
   *     street: "734 Lake Road",
   *     city: "Boise",
   *     region: "ID",
   *     postalCode: "83768",
   *     message: "Agreed by phone",
   *     externalId: "875-7965",
   *     isNew: true,
   *     statusMessage: "See the photos",
   *   },
   * ]);
   * ```
   */
  create<const Dry = undefined>(
    gpsProvider: string,
    body: GpsPingCreateRequest[],
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<GpsPingResponse[], Dry>> {
    return this.client.call<GpsPingResponse[], Dry>(CREATE_SPEC, { path: [gpsProvider], body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "Gps_Create",
  name: "dispatch.gpsPings.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings",
  body: "json",
  known: { check: checkKeys, keys: GPS_PING_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
