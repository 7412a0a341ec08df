export * from "./client.js";
export * from "./resources/forms.js";
export * from "./resources/form-submissions.js";
export * from "./resources/jobs.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
