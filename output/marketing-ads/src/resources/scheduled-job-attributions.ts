import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CreateScheduledJobAttributionRequest } from "../types.js";

/**
 * Scheduled job attributions of the Marketing Ads API: 1 operation.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/ScheduledJobAttributions_Create
   */
  create(body: CreateScheduledJobAttributionRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "ScheduledJobAttributions_Create",
  name: "marketingAds.scheduledJobAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/job-attributions",
  body: "json",
  response: "none",
};
