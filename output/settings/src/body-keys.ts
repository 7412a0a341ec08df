/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const EMPLOYEE_CUSTOM_FIELD_CREATE_OR_UPDATE_REQUEST_KEYS: BodyKeys = "typeId value";
export const EMPLOYEE_CREATE_REQUEST_KEYS: BodyKeys = [
  "name mobilePhoneNumber phoneNumber email login password accountCreationMethod businessUnitId roleId positions aadUserId",
  { customFields: EMPLOYEE_CUSTOM_FIELD_CREATE_OR_UPDATE_REQUEST_KEYS },
];
export const EMPLOYEE_UPDATE_REQUEST_KEYS: BodyKeys = [
  "name mobilePhoneNumber phoneNumber email login businessUnitId roleId positions aadUserId accountLocked",
  { customFields: EMPLOYEE_CUSTOM_FIELD_CREATE_OR_UPDATE_REQUEST_KEYS },
];
export const ACCOUNT_ACTION_REQUEST_KEYS: BodyKeys = "action";
export const CREATE_OR_UPDATE_ADDRESS_REQUEST_KEYS: BodyKeys =
  "unit street city state country zip latitude longitude";
export const TECHNICIAN_CUSTOM_FIELD_CREATE_OR_UPDATE_REQUEST_KEYS: BodyKeys = "typeId value";
export const TECHNICIAN_CREATE_REQUEST_KEYS: BodyKeys = [
  "name phoneNumber email login password accountCreationMethod businessUnitId roleId positions aadUserId licenseType team dailyGoal burdenRate bio memo jobFilter jobHistoryDateFilter",
  {
    home: CREATE_OR_UPDATE_ADDRESS_REQUEST_KEYS,
    customFields: TECHNICIAN_CUSTOM_FIELD_CREATE_OR_UPDATE_REQUEST_KEYS,
  },
];
export const TECHNICIAN_UPDATE_REQUEST_KEYS: BodyKeys = [
  "name phoneNumber email login businessUnitId roleId positions aadUserId licenseType team dailyGoal burdenRate bio memo jobFilter jobHistoryDateFilter accountLocked",
  {
    home: CREATE_OR_UPDATE_ADDRESS_REQUEST_KEYS,
    customFields: TECHNICIAN_CUSTOM_FIELD_CREATE_OR_UPDATE_REQUEST_KEYS,
  },
];
export const TECHNICIAN_ACCOUNT_ACTION_REQUEST_KEYS: BodyKeys = "action licenseType truckId";
export const EXTERNAL_DATA_UPDATE_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_UPDATE_REQUEST_KEYS: BodyKeys = [
  "patchMode applicationGuid",
  { externalData: EXTERNAL_DATA_UPDATE_KEYS },
];
export const UPDATE_BUSINESS_UNIT_REQUEST_KEYS: BodyKeys = [
  "",
  { externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const CREATE_TAG_TYPE_REQUEST_KEYS: BodyKeys =
  "name color code importance isConversionOpportunity allowToUseOnTimesheetActivity isVisibleOnDispatchBoard";
export const UPDATE_TAG_TYPE_REQUEST_KEYS: BodyKeys =
  "name color code importance isConversionOpportunity allowToUseOnTimesheetActivity isVisibleOnDispatchBoard";
