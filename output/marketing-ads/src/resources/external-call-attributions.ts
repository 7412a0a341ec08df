import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_EXTERNAL_CALL_ATTRIBUTION_REQUEST_KEYS } from "../body-keys.js";
import type { CreateExternalCallAttributionRequest } from "../types.js";

/**
 * External call attributions of the Marketing Ads API: 1 operation (`create`).
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
   * @param body the external call attribution to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/ExternalCallAttributions_Create
   * @example
   * ```ts
   * await marketingAds.externalCallAttributions.create({
   *   webSessionData: {
   *     landingPageUrl: "https://example.com/files/815542",
   *     referrerUrl: "https://example.com/files/118684",
   *   },
   *   externalCallData: {
   *     customerPhoneNumber: "(208) 555-0118",
   *     forwardingPhoneNumber: "(208) 555-0193",
   *     trackingPhoneNumber: "(208) 555-0144",
   *     callStartedOnUtc: "2025-04-24T02:48:00Z",
   *   },
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateExternalCallAttributionRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "ExternalCallAttributions_Create",
  name: "marketingAds.externalCallAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/external-call-attributions",
  body: "json",
  known: { check: checkKeys, keys: CREATE_EXTERNAL_CALL_ATTRIBUTION_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
