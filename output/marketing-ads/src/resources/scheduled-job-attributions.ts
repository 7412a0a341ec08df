import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_SCHEDULED_JOB_ATTRIBUTION_REQUEST_KEYS } from "../body-keys.js";
import type { CreateScheduledJobAttributionRequest } from "../types.js";

/**
 * Scheduled job attributions of the Marketing Ads API: 1 operation (`create`).
 */
export class ScheduledJobAttributions extends Resource {
  /**
   * Attribute a scheduled job to a campaign.
   *
   * A success has no body.
   *
   * `POST /marketingads/v2/tenant/{tenant}/job-attributions`
   *
   * Needs the scope `tn.mads.jobattributions:w`.
   *
   * @param body the job attribution to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/ScheduledJobAttributions_Create
   * @example
   * ```ts
   * await marketingAds.scheduledJobAttributions.create({
   *   webSessionData: {
   *     landingPageUrl: "https://example.com/files/624389",
   *     referrerUrl: "https://example.com/files/455361",
   *   },
   *   jobId: 12,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateScheduledJobAttributionRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "ScheduledJobAttributions_Create",
  name: "marketingAds.scheduledJobAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/job-attributions",
  body: "json",
  known: { check: checkKeys, keys: CREATE_SCHEDULED_JOB_ATTRIBUTION_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
