export * from "./client.js";
export * from "./resources/customer-memberships.js";
export * from "./resources/export.js";
export * from "./resources/invoice-templates.js";
export * from "./resources/location-recurring-service-events.js";
export * from "./resources/location-recurring-services.js";
export * from "./resources/membership-types.js";
export * from "./resources/recurring-service-types.js";
export type * from "./types.js";
