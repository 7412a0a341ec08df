export * from "./client.js";
export * from "./resources/intacct-business-unit-mappings.js";
export * from "./resources/employees.js";
export * from "./resources/export.js";
export * from "./resources/technicians.js";
export * from "./resources/user-roles.js";
export * from "./resources/business-units.js";
export * from "./resources/tag-types.js";
export type * from "./types.js";
