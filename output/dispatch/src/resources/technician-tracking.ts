import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { TechnicianTrackingGetQuery, TechnicianTrackingResponse } from "../types.js";

/**
 * Technician tracking of the Dispatch API: 1 operation (`get`).
 */
export class TechnicianTracking extends Resource {
  /**
   * Get the tracking link of a technician for an appointment.
   *
   * `GET /dispatch/v2/tenant/{tenant}/technician-tracking`
   *
   * Needs the scope `tn.dis.techniciantracking:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianTracking_Get
   * @example
   * ```ts
   * const technicianTracking = await dispatch.technicianTracking.get({
   *   technicianId: 33,
   *   appointmentId: 32,
   * });
   * ```
   */
  get(query: TechnicianTrackingGetQuery, options?: CallOptions): ApiPromise<TechnicianTrackingResponse> {
    return this.client.call<TechnicianTrackingResponse>(GET_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "TechnicianTracking_Get",
  name: "dispatch.technicianTracking.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-tracking",
  query: { technicianId: "plain", appointmentId: "plain" },
  response: "json",
  failures: [[400, "string"]],
};
