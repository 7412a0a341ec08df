export * from "./client.js";
export * from "./resources/reviews.js";
export type * from "./types.js";
