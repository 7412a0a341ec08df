export * from "./client.js";
export * from "./resources/routers.js";
export * from "./resources/schedulers.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
