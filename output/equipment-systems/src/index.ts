export * from "./client.js";
export * from "./resources/equipment-types.js";
export * from "./resources/export.js";
export * from "./resources/installed-equipment.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
