export * from "./client.js";
export * from "./resources/attributed-leads.js";
export * from "./resources/capacity-warnings.js";
export * from "./resources/external-call-attributions.js";
export * from "./resources/performance.js";
export * from "./resources/scheduled-job-attributions.js";
export * from "./resources/web-booking-attributions.js";
export * from "./resources/web-lead-form-attributions.js";
export type * from "./types.js";
