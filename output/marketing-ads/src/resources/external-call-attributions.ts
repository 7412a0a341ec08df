import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { CreateExternalCallAttributionRequest } from "../types.js";

/**
 * External call attributions of the Marketing Ads API: 1 operation.
 */
export class ExternalCallAttributions extends Resource {
  /**
   * Attribute an external call to a campaign.
   *
   * A success has no body.
   *
   * `POST /marketingads/v2/tenant/{tenant}/external-call-attributions`
   *
   * Needs the scope `tn.mads.externalcallattributions:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/ExternalCallAttributions_Create
   */
  create(body: CreateExternalCallAttributionRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "ExternalCallAttributions_Create",
  name: "marketingAds.externalCallAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/external-call-attributions",
  body: "json",
  response: "none",
};
