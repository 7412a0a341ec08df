export * from "./client.js";
export * from "./resources/finding-assets.js";
export * from "./resources/findings.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
