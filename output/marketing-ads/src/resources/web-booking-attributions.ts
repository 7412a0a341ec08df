import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_WEB_BOOKING_ATTRIBUTION_REQUEST_KEYS } from "../body-keys.js";
import type { CreateWebBookingAttributionRequest } from "../types.js";

/**
 * Web booking attributions of the Marketing Ads API: 1 operation (`create`).
 */
export class WebBookingAttributions extends Resource {
  /**
   * Attribute a web booking to a campaign.
   *
   * A success has no body.
   *
   * `POST /marketingads/v2/tenant/{tenant}/web-booking-attributions`
   *
   * Needs the scope `tn.mads.webbookingattributions:w`.
   *
   * @param body the web booking attribution to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-ads-v2/endpoints/WebBookingAttributions_Create
   * @example
   * ```ts
   * await marketingAds.webBookingAttributions.create({
   *   webSessionData: {
   *     landingPageUrl: "https://example.com/files/218263",
   *     referrerUrl: "https://example.com/files/588888",
   *   },
   *   bookingId: 12,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateWebBookingAttributionRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CREATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "WebBookingAttributions_Create",
  name: "marketingAds.webBookingAttributions.create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/web-booking-attributions",
  body: "json",
  known: { check: checkKeys, keys: CREATE_WEB_BOOKING_ATTRIBUTION_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
