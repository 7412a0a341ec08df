export * from "./client.js";
export * from "./resources/call-reasons.js";
export type * from "./types.js";
