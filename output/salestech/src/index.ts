export * from "./client.js";
export * from "./resources/estimates.js";
export * from "./resources/export.js";
export * from "./resources/estimate-templates.js";
export * from "./resources/proposal-templates.js";
export * from "./resources/proposal-types.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
