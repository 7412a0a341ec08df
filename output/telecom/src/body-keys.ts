/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const REASON_IN_KEYS: BodyKeys = "name lead";
export const ADDRESS_INPUT_KEYS: BodyKeys = "street unit country city state zip latitude longitude";
export const CONTACT_INPUT_KEYS: BodyKeys = "id type value memo";
export const CUSTOMER_IN_KEYS: BodyKeys = [
  "id name",
  { address: ADDRESS_INPUT_KEYS, contacts: CONTACT_INPUT_KEYS },
];
export const LOCATION_IN_KEYS: BodyKeys = [
  "id name",
  { address: ADDRESS_INPUT_KEYS, contacts: CONTACT_INPUT_KEYS },
];
export const CALL_IN_UPDATE_V2_KEYS: BodyKeys = [
  "callId callType excuseMemo campaignId jobId agentId tag",
  { reason: REASON_IN_KEYS, customer: CUSTOMER_IN_KEYS, location: LOCATION_IN_KEYS },
];
