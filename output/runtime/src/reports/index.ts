/**
 * Reports, run by name. An entry of its own: bundlers that split a program keep all that is re-exported from the runtime's index beside what
 * loads first, and few programs run reports.
 */
export type { ReportOperations } from "./find.js";
export { type ReportOptions, type ReportPage, type ReportProgress, ReportRun } from "./run.js";
export type { ReportParameters, ReportValue } from "./parameters.js";
export type { ReportCell, ReportCells, ReportFields, ReportRow } from "./rows.js";
