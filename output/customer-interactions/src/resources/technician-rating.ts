import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CreateOrUpdateTechnicianAssessmentRequestOld } from "../types.js";

/**
 * Technician rating of the Customer Interactions API: 1 operation.
 */
export class TechnicianRating extends Resource {
  /**
   * Set the rating of a technician for a job.
   *
   * A success has no body.
   *
   * `PUT /customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}`
   *
   * Needs the scope `tn.csi.technicianrating:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/TechnicianRating_Update
   */
  update(
    technicianId: number,
    jobId: number,
    body: CreateOrUpdateTechnicianAssessmentRequestOld,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(UPDATE_SPEC, { path: [technicianId, jobId], body, options });
  }
}

const UPDATE_SPEC: OperationSpec = {
  id: "TechnicianRating_Update",
  domain: "customer-interactions",
  method: "PUT",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}",
  body: "json",
  response: "none",
};
