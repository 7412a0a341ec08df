import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_WEB_LEAD_FORM_ATTRIBUTION_REQUEST_KEYS } from "../body-keys.js";
import type { CreateWebLeadFormAttributionRequest } from "../types.js";

/**
 * Web lead form attributions of the Marketing Ads API: 1 operation (`create`).
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
   * @param body the web lead form attribution to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/WebLeadFormAttributions_Create
   * @example
   * ```ts
   * await marketingAds.webLeadFormAttributions.create({
   *   webSessionData: {
   *     landingPageUrl: "https://example.com/files/274331",
   *     referrerUrl: "https://example.com/files/942379",
   *   },
   *   leadId: 12,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateWebLeadFormAttributionRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "WebLeadFormAttributions_Create",
  name: "marketingAds.webLeadFormAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/web-lead-form-attributions",
  body: "json",
  known: { check: checkKeys, keys: CREATE_WEB_LEAD_FORM_ATTRIBUTION_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
