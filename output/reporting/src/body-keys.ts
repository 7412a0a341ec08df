/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const REPORT_DATA_PARAMETER_KEYS: BodyKeys = "name value";
export const REPORT_DATA_REQUEST_KEYS: BodyKeys = ["", { parameters: REPORT_DATA_PARAMETER_KEYS }];
