export * from "./client.js";
export * from "./resources/export.js";
export * from "./resources/service-agreements.js";
export type * from "./types.js";
