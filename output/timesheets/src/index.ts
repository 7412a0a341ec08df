export * from "./client.js";
export * from "./resources/activities.js";
export * from "./resources/activity-categories.js";
export * from "./resources/activity-types.js";
export * from "./resources/export.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
