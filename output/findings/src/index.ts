export * from "./client.js";
export * from "./resources/finding-assets.js";
export * from "./resources/findings.js";
export type * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
