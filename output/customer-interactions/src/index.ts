export * from "./client.js";
export * from "./resources/technician-ratings.js";
export * from "./resources/export.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
