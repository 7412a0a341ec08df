/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const CREATE_OR_UPDATE_TECHNICIAN_ASSESSMENT_REQUEST_OLD_KEYS: BodyKeys = "value";
export const CREATE_OR_UPDATE_TECHNICIAN_ASSESSMENT_REQUEST_KEYS: BodyKeys = "technicianId jobId rating";
