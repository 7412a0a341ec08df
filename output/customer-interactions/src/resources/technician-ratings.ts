import {
  type ApiPromise,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import {
  CREATE_OR_UPDATE_TECHNICIAN_ASSESSMENT_REQUEST_KEYS,
  CREATE_OR_UPDATE_TECHNICIAN_ASSESSMENT_REQUEST_OLD_KEYS,
} from "../body-keys.js";
import type {
  CreateOrUpdateTechnicianAssessmentRequest,
  CreateOrUpdateTechnicianAssessmentRequestOld,
  TechnicianAssessmentResponse,
  TechnicianRatingsListQuery,
} from "../types.js";

/**
 * Technician ratings of the Customer Interactions API: 3 operations (`set`, `list`, `upsert`).
 */
export class TechnicianRatings extends Resource {
  /**
   * Set the rating of a technician for a job.
   *
   * A success has no body.
   *
   * Ratings are from 0 to 10. There is one for each technician and job, without an id, and a second one replaces it. (Reported by one user, not confirmed.)
   *
   * `PUT /customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}`
   *
   * Needs the scope `tn.csi.technicianrating:w`.
   *
   * @param technicianId id of the technician
   * @param jobId id of the job
   * @param body the job as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no technician has this `technicianId`, or no job has this `jobId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/TechnicianRating_Update
   * @example
   * ```ts
   * await customerInteractions.technicianRatings.set(12, 12, { value: 76.94 });
   * ```
   */
  set<const Dry = undefined>(
    technicianId: number,
    jobId: number,
    body: CreateOrUpdateTechnicianAssessmentRequestOld,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(SET_SPEC, { path: [technicianId, jobId], body, options });
  }

  /**
   * List technician ratings.
   *
   * `GET /customer-interactions/v2/tenant/{tenant}/technician-ratings`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.csi.technicianrating:r`.
   *
   * @param query which technician ratings to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/TechnicianRatings_GetList
   * @example
   * ```ts
   * for await (const technicianRating of customerInteractions.technicianRatings.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(technicianRating);
   * }
   * ```
   */
  list(
    query?: TechnicianRatingsListQuery | null,
    options?: ListOptions,
  ): PagePromise<TechnicianAssessmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create or update a technician rating.
   *
   * Ratings are from 0 to 10. There is one for each technician and job, without an id, and a second one replaces it. (Reported by one user, not confirmed.)
   *
   * `POST /customer-interactions/v2/tenant/{tenant}/technician-ratings`
   *
   * Needs the scope `tn.csi.technicianrating:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-customer-interactions-v2/endpoints/TechnicianRatings_Update
   * @example
   * ```ts
   * const technicianRating = await customerInteractions.technicianRatings.upsert({
   *   technicianId: 12,
   *   jobId: 12,
   *   rating: 3,
   * });
   * ```
   */
  upsert<const Dry = undefined>(
    body: CreateOrUpdateTechnicianAssessmentRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TechnicianAssessmentResponse, Dry>> {
    return this.client.call<TechnicianAssessmentResponse, Dry>(UPSERT_SPEC, { body, options });
  }
}

const SET_SPEC: OperationSpec = {
  id: "TechnicianRating_Update",
  name: "customerInteractions.technicianRatings.set",
  method: "PUT",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}",
  body: "json",
  known: { check: checkKeys, keys: CREATE_OR_UPDATE_TECHNICIAN_ASSESSMENT_REQUEST_OLD_KEYS },
  response: "none",
  failures: [400, 404],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPSERT_SPEC: OperationSpec = {
  id: "TechnicianRatings_Update",
  name: "customerInteractions.technicianRatings.upsert",
  method: "POST",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
  body: "json",
  known: { check: checkKeys, keys: CREATE_OR_UPDATE_TECHNICIAN_ASSESSMENT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
