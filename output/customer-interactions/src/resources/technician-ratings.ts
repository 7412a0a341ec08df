import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  CreateOrUpdateTechnicianAssessmentRequest,
  CreateOrUpdateTechnicianAssessmentRequestOld,
  TechnicianAssessmentResponse,
  TechnicianRatingsListQuery,
} from "../types.js";

/**
 * Technician ratings of the Customer Interactions API: 3 operations.
 */
export class TechnicianRatings extends Resource {
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
  set(
    technicianId: number,
    jobId: number,
    body: CreateOrUpdateTechnicianAssessmentRequestOld,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(SET_SPEC, { path: [technicianId, jobId], body, options });
  }

  /**
   * List technician ratings.
   *
   * `GET /customer-interactions/v2/tenant/{tenant}/technician-ratings`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.csi.technicianrating:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/TechnicianRatings_GetList
   */
  list(
    query?: TechnicianRatingsListQuery | null,
    options?: CallOptions,
  ): PagePromise<TechnicianAssessmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create or update a technician rating.
   *
   * `POST /customer-interactions/v2/tenant/{tenant}/technician-ratings`
   *
   * Needs the scope `tn.csi.technicianrating:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/TechnicianRatings_Update
   */
  upsert(
    body: CreateOrUpdateTechnicianAssessmentRequest,
    options?: CallOptions,
  ): ApiPromise<TechnicianAssessmentResponse> {
    return this.client.call<TechnicianAssessmentResponse>(UPSERT_SPEC, { body, options });
  }
}

const SET_SPEC: OperationSpec = {
  id: "TechnicianRating_Update",
  name: "customerInteractions.technicianRatings.set",
  method: "PUT",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}",
  body: "json",
  response: "none",
};

const LIST_SPEC: OperationSpec = {
  id: "TechnicianRatings_GetList",
  name: "customerInteractions.technicianRatings.list",
  method: "GET",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
  query: {
    technicianId: "plain",
    jobId: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const UPSERT_SPEC: OperationSpec = {
  id: "TechnicianRatings_Update",
  name: "customerInteractions.technicianRatings.upsert",
  method: "POST",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
  body: "json",
  response: "json",
};
