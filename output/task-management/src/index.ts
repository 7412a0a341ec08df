export * from "./client.js";
export * from "./resources/client-side-data.js";
export * from "./resources/tasks.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
