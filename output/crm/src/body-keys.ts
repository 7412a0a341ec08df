/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const CREATE_BOOKING_PROVIDER_TAG_REQUEST_KEYS: BodyKeys = "tagName description";
export const UPDATE_BOOKING_PROVIDER_TAG_REQUEST_KEYS: BodyKeys = "tagName description";
export const ADDRESS_PATCH_KEYS: BodyKeys = "street unit city state zip country";
export const UPDATE_BOOKING_REQUEST_KEYS: BodyKeys = [
  "source name customerType start summary campaignId businessUnitId jobTypeId priority isFirstTimeClient uploadedImages externalId",
  { address: ADDRESS_PATCH_KEYS },
];
export const ADDRESS_KEYS: BodyKeys = "street unit city state zip country";
export const BOOKING_CONTACT_KEYS: BodyKeys = "type value memo";
export const CREATE_BOOKING_REQUEST_KEYS: BodyKeys = [
  "source name customerType start summary campaignId businessUnitId jobTypeId priority isFirstTimeClient uploadedImages isSendConfirmationEmail externalId",
  { address: ADDRESS_KEYS, contacts: BOOKING_CONTACT_KEYS },
];
export const CONTACT_CREATE_REQUEST_KEYS: BodyKeys = "type value memo";
export const UPDATE_BOOKING_CONTACT_RESPONSE_KEYS: BodyKeys = "type value memo";
export const DISMISS_BOOKING_KEYS: BodyKeys = "callReasonId dismissingMemo";
export const ADD_BULK_TAGS_REQUEST_KEYS: BodyKeys = "customerIds tagTypeIds";
export const REMOVE_BULK_TAGS_REQUEST_KEYS: BodyKeys = "customerIds tagTypeIds";
export const CREATE_CONTACT_METHOD_REQUEST_KEYS: BodyKeys = "referenceId type value memo";
export const UPSERT_CONTACT_METHOD_REQUEST_KEYS: BodyKeys = "referenceId type value memo";
export const UPDATE_CONTACT_METHOD_REQUEST_KEYS: BodyKeys = "value memo";
export const UPDATE_CONTACT_METHOD_PREFERENCE_REQUEST_KEYS: BodyKeys = "value";
export const REPLACE_CONTACT_REQUEST_KEYS: BodyKeys = "name title referenceId isArchived";
export const UPDATE_CONTACT_REQUEST_KEYS: BodyKeys = "name title referenceId isArchived";
export const CREATE_CONTACT_REQUEST_KEYS: BodyKeys = "name title referenceId";
export const UPDATE_CUSTOMER_ADDRESS_KEYS: BodyKeys = "street unit city state zip country latitude longitude";
export const CUSTOM_FIELD_UPDATE_KEYS: BodyKeys = "typeId value";
export const EXTERNAL_DATA_UPDATE_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_UPDATE_REQUEST_KEYS: BodyKeys = [
  "patchMode applicationGuid",
  { externalData: EXTERNAL_DATA_UPDATE_KEYS },
];
export const UPDATE_CUSTOMER_REQUEST_KEYS: BodyKeys = [
  "name type doNotMail doNotService nationalAccount active tagTypeIds taxExempt paymentTermId creditLimit creditLimitBalance",
  {
    address: UPDATE_CUSTOMER_ADDRESS_KEYS,
    customFields: CUSTOM_FIELD_UPDATE_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const CUSTOMER_ADDRESS_KEYS: BodyKeys = "street unit city state zip country latitude longitude";
export const NEW_CUSTOMER_CONTACT_KEYS: BodyKeys = "type value memo";
export const EXTERNAL_DATA_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_CREATE_REQUEST_KEYS: BodyKeys = [
  "applicationGuid",
  { externalData: EXTERNAL_DATA_KEYS },
];
export const NEW_LOCATION_KEYS: BodyKeys = [
  "name tagTypeIds coordinatesSource coordinatesVerificationStatus",
  {
    address: CUSTOMER_ADDRESS_KEYS,
    contacts: NEW_CUSTOMER_CONTACT_KEYS,
    customFields: CUSTOM_FIELD_UPDATE_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const CREATE_CUSTOMER_REQUEST_KEYS: BodyKeys = [
  "name type doNotMail doNotService nationalAccount tagTypeIds taxExempt paymentTermId creditLimit creditLimitBalance",
  {
    locations: NEW_LOCATION_KEYS,
    address: CUSTOMER_ADDRESS_KEYS,
    contacts: NEW_CUSTOMER_CONTACT_KEYS,
    customFields: CUSTOM_FIELD_UPDATE_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const CUSTOMER_NOTE_CREATE_REQUEST_KEYS: BodyKeys = "text pinToTop addToLocations";
export const CREATE_CUSTOMER_CONTACT_REQUEST_KEYS: BodyKeys = "type value memo";
export const CONTACT_PREFERENCES_REQUEST_KEYS: BodyKeys =
  "jobRemindersEnabled marketingUpdatesEnabled invoiceStatementNotification invoiceNotification statementNotification";
export const UPDATE_CUSTOMER_CONTACT_REQUEST_KEYS: BodyKeys = [
  "type value memo",
  { preferences: CONTACT_PREFERENCES_REQUEST_KEYS },
];
export const LEAD_UPDATE_REQUEST_KEYS: BodyKeys =
  "campaignId priority businessUnitId jobTypeId summary leadCustomerName leadPhone leadEmail leadStreet leadUnit leadCity leadState leadZip leadCountry";
export const LEAD_CREATE_REQUEST_KEYS: BodyKeys =
  "customerId locationId campaignId businessUnitId jobTypeId summary tagTypeIds priority callReasonId followUpDate bookingId leadCustomerName leadPhone leadEmail leadStreet leadUnit leadCity leadState leadZip leadCountry";
export const CREATE_FOLLOW_UP_REQUEST_KEYS: BodyKeys = "followUpDate text pinToTop";
export const LEAD_NOTE_CREATE_REQUEST_KEYS: BodyKeys = "text pinToTop";
export const DISMISS_LEAD_REQUEST_KEYS: BodyKeys = "dismissingReasonId";
export const SUBMIT_LEAD_FORM_REQUEST_KEYS: BodyKeys = [
  "name email phoneNumber summary",
  { address: CUSTOMER_ADDRESS_KEYS },
];
export const LOCATIONS_ADDRESS_PATCH_KEYS: BodyKeys = "street unit city state zip country latitude longitude";
export const UPDATE_LOCATION_REQUEST_KEYS: BodyKeys = [
  "customerId name active taxZoneId tagTypeIds",
  {
    address: LOCATIONS_ADDRESS_PATCH_KEYS,
    customFields: CUSTOM_FIELD_UPDATE_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const CREATE_LOCATION_REQUEST_KEYS: BodyKeys = [
  "name tagTypeIds coordinatesSource coordinatesVerificationStatus customerId",
  {
    address: CUSTOMER_ADDRESS_KEYS,
    contacts: NEW_CUSTOMER_CONTACT_KEYS,
    customFields: CUSTOM_FIELD_UPDATE_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const LOCATION_NOTE_CREATE_REQUEST_KEYS: BodyKeys = "text pinToTop addToCustomer";
export const LOCATION_CONTACT_CREATE_REQUEST_KEYS: BodyKeys = "type value memo";
export const LOCATION_CONTACT_UPDATE_REQUEST_KEYS: BodyKeys = [
  "type value memo",
  { preferences: CONTACT_PREFERENCES_REQUEST_KEYS },
];
