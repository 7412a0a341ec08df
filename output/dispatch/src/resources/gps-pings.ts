import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { GpsPingCreateRequest, GpsPingResponse } from "../types.js";

/**
 * Gps pings of the Dispatch API: 1 operation.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Gps_Create
   */
  create(
    gpsProvider: string,
    body: GpsPingCreateRequest[],
    options?: CallOptions,
  ): ApiPromise<GpsPingResponse[]> {
    return this.client.call<GpsPingResponse[]>(CREATE_SPEC, { path: [gpsProvider], body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "Gps_Create",
  name: "dispatch.gpsPings.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings",
  body: "json",
  response: "json",
};
