/** A server of the Model Context Protocol over the generated clients: three tools, by which assistants find, understand and call every operation. */
export type { Content } from "./files.js";
export { PolicyError, type PolicyOptions } from "./policy.js";
export { type AuditEvent, type ToolAnswer, type ToolOptions, type Tools, TOOLS } from "./tools.js";
