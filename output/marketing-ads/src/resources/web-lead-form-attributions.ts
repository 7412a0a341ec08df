import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CreateWebLeadFormAttributionRequest } from "../types.js";

/**
 * Web lead form attributions of the Marketing Ads API: 1 operation.
 */
export class WebLeadFormAttributions extends Resource {
  /**
   * Attribute a web lead form to a campaign.
   *
   * A success has no body.
   *
   * `POST /marketingads/v2/tenant/{tenant}/web-lead-form-attributions`
   *
   * Needs the scope `tn.mads.webleadformattributions:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/WebLeadFormAttributions_Create
   */
  create(body: CreateWebLeadFormAttributionRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "WebLeadFormAttributions_Create",
  name: "marketingAds.webLeadFormAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/web-lead-form-attributions",
  body: "json",
  response: "none",
};
