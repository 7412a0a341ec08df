import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  CreateOrUpdateTechnicianAssessmentRequest,
  TechnicianAssessmentResponse,
  TechnicianRatingsGetListQuery,
} from "../types.js";

/**
 * Technician ratings of the Customer Interactions API: 2 operations.
 */
export class TechnicianRatings extends Resource {
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
  getList(
    query?: TechnicianRatingsGetListQuery | null,
    options?: CallOptions,
  ): PagePromise<TechnicianAssessmentResponse> {
    return new PagePromise(this.client, GET_LIST_SPEC, { query, options });
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
  update(
    body: CreateOrUpdateTechnicianAssessmentRequest,
    options?: CallOptions,
  ): ApiPromise<TechnicianAssessmentResponse> {
    return this.client.call<TechnicianAssessmentResponse>(UPDATE_SPEC, { body, options });
  }
}

const GET_LIST_SPEC: OperationSpec = {
  id: "TechnicianRatings_GetList",
  domain: "customer-interactions",
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

const UPDATE_SPEC: OperationSpec = {
  id: "TechnicianRatings_Update",
  domain: "customer-interactions",
  method: "POST",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
  body: "json",
  response: "json",
};
