export * from "./client.js";
export * from "./resources/dynamic-value-sets.js";
export * from "./resources/report-categories.js";
export * from "./resources/reports.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
