/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const WEB_SESSION_DATA_KEYS: BodyKeys =
  "landingPageUrl referrerUrl gclid gbraid wbraid fbclid msclkid utmSource utmMedium utmCampaign utmAdgroup utmTerm utmContent googleAnalyticsClientId";
export const EXTERNAL_CALL_DATA_KEYS: BodyKeys =
  "customerPhoneNumber forwardingPhoneNumber trackingPhoneNumber callStartedOnUtc";
export const CREATE_EXTERNAL_CALL_ATTRIBUTION_REQUEST_KEYS: BodyKeys = [
  "",
  { webSessionData: WEB_SESSION_DATA_KEYS, externalCallData: EXTERNAL_CALL_DATA_KEYS },
];
export const CREATE_SCHEDULED_JOB_ATTRIBUTION_REQUEST_KEYS: BodyKeys = [
  "jobId",
  { webSessionData: WEB_SESSION_DATA_KEYS },
];
export const CREATE_WEB_BOOKING_ATTRIBUTION_REQUEST_KEYS: BodyKeys = [
  "bookingId",
  { webSessionData: WEB_SESSION_DATA_KEYS },
];
export const CREATE_WEB_LEAD_FORM_ATTRIBUTION_REQUEST_KEYS: BodyKeys = [
  "leadId",
  { webSessionData: WEB_SESSION_DATA_KEYS },
];
