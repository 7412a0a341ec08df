/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const JOBS_CREATE_ATTACHMENT_BODY_KEYS: BodyKeys = "file";
