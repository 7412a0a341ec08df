/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const APPOINTMENT_ADD_REQUEST_KEYS: BodyKeys =
  "jobId start end arrivalWindowStart arrivalWindowEnd technicianIds specialInstructions";
export const APPOINTMENT_RESCHEDULE_REQUEST_KEYS: BodyKeys = "start end arrivalWindowStart arrivalWindowEnd";
export const HOLD_APPOINTMENT_REQUEST_KEYS: BodyKeys = "reasonId memo";
export const UPDATE_APPOINTMENT_SPECIAL_INSTRUCTIONS_REQUEST_KEYS: BodyKeys = "specialInstructions";
export const SET_APPOINTMENT_SUMMARY_REQUEST_KEYS: BodyKeys = "notes technicianId";
export const CREATE_FULL_BUDGET_CODE_KEYS: BodyKeys = "segmentItemIds";
export const BUDGET_CODE_SEGMENT_BINDING_KEYS: BodyKeys = "segmentId segmentItemId";
export const CREATE_PARTIAL_BUDGET_CODE_KEYS: BodyKeys = ["", { segments: BUDGET_CODE_SEGMENT_BINDING_KEYS }];
export const ATTACH_JOB_EQUIPMENT_REQUEST_KEYS: BodyKeys = "equipmentIds";
export const DETACH_JOB_EQUIPMENT_REQUEST_KEYS: BodyKeys = "equipmentIds";
export const JOB_GENERATED_LEAD_SOURCE_KEYS: BodyKeys = "jobId employeeId";
export const CUSTOM_FIELD_REQUEST_KEYS: BodyKeys = "typeId value";
export const EXTERNAL_DATA_UPDATE_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_UPDATE_REQUEST_KEYS: BodyKeys = [
  "patchMode applicationGuid",
  { externalData: EXTERNAL_DATA_UPDATE_KEYS },
];
export const UPDATE_JOB_REQUEST_KEYS: BodyKeys = [
  "customerId locationId businessUnitId jobTypeId priority campaignId summary shouldUpdateInvoiceItems tagTypeIds customerPo soldById isAutoDispatched summaryOfWork noCharge",
  {
    jobGeneratedLeadSource: JOB_GENERATED_LEAD_SOURCE_KEYS,
    customFields: CUSTOM_FIELD_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const APPOINTMENT_INFORMATION_KEYS: BodyKeys =
  "start end arrivalWindowStart arrivalWindowEnd technicianIds";
export const EXTERNAL_DATA_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_CREATE_REQUEST_KEYS: BodyKeys = [
  "applicationGuid",
  { externalData: EXTERNAL_DATA_KEYS },
];
export const JOB_CREATE_REQUEST_KEYS: BodyKeys = [
  "customerId locationId projectId businessUnitId jobTypeId priority campaignId summary tagTypeIds invoiceSignatureIsRequired customerPo soldById partnerLeadCallId leadId bookingId noCharge",
  {
    jobGeneratedLeadSource: JOB_GENERATED_LEAD_SOURCE_KEYS,
    appointments: APPOINTMENT_INFORMATION_KEYS,
    customFields: CUSTOM_FIELD_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const CANCEL_JOB_REQUEST_KEYS: BodyKeys = "reasonId memo";
export const JOB_NOTE_CREATE_REQUEST_KEYS: BodyKeys = "text pinToTop";
export const CREATE_JOB_TYPE_REQUEST_KEYS: BodyKeys = [
  "name businessUnitIds skills tagTypeIds priority duration soldThreshold class summary noCharge enforceRecurringServiceEventSelection invoiceSignaturesRequired defaultEstimateSoldAction customFieldTypeIds",
  { externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS },
];
export const UPDATE_JOB_TYPE_REQUEST_KEYS: BodyKeys = [
  "name businessUnitIds skills tagTypeIds priority duration soldThreshold class summary noCharge enforceRecurringServiceEventSelection invoiceSignaturesRequired defaultEstimateSoldAction customFieldTypeIds customFieldsUpdateMode",
  { externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const CUSTOM_FIELD_CREATE_OR_UPDATE_KEYS: BodyKeys = "typeId value";
export const UPDATE_PROJECT_REQUEST_KEYS: BodyKeys = [
  "projectManagerIds jobIds businessUnitIds name summary statusId subStatusId projectTypeId startDate targetCompletionDate actualCompletionDate",
  { customFields: CUSTOM_FIELD_CREATE_OR_UPDATE_KEYS, externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const CREATE_PROJECT_REQUEST_KEYS: BodyKeys = [
  "locationId customerId projectTypeId projectManagerIds name summary statusId subStatusId startDate targetCompletionDate actualCompletionDate businessUnitIds",
  { customFields: CUSTOM_FIELD_CREATE_OR_UPDATE_KEYS, externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS },
];
export const PROJECT_NOTE_CREATE_REQUEST_KEYS: BodyKeys = "text pinToTop";
