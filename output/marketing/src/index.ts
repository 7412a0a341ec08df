export * from "./client.js";
export * from "./resources/campaign-categories.js";
export * from "./resources/campaign-costs.js";
export * from "./resources/campaign-cost-summary.js";
export * from "./resources/campaigns.js";
export * from "./resources/email-channel-cost.js";
export * from "./errors.js";
export * from "./types.js";
export type { FeedPage, Open, Page } from "@st-v2/runtime";
