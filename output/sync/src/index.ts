/** Tables of all that the API keeps, brought up to date in a database or in files. */
export { type Cell } from "./cells.js";
export { type PairColumns, planChanges, type Planned } from "./changes.js";
export { changeStatements } from "./change-statements.js";
export type { Database, LoadColumn } from "./database.js";
export { createStatements } from "./ddl.js";
export type { Load } from "./drivers/module.js";
export { type FullReason, FULL_DAYS } from "./mode.js";
export { KINDS, type OpenOptions, openTarget, peekTarget, targetOf, UnknownTarget } from "./open.js";
export { aboveOf, byName } from "./parts.js";
export { planRun, type PlannedTable, type PlanOptions, secondsFor } from "./plan.js";
export { type RunResult, selected, syncInto, type RunOptions } from "./run.js";
export { type ReportRequest, type ReportsOptions, syncReports } from "./reports.js";
export { SqlTarget } from "./sql-target.js";
export type {
  ChildSpec,
  ColumnSpec,
  ColumnType,
  LeftSpec,
  ReadSpec,
  ReportsSpec,
  RowsSpec,
  SourceSpec,
  TableSpec,
  TablesSpec,
} from "./table.js";
export {
  type Batch,
  type Cursor,
  type SchemaStep,
  type TableChange,
  type TableRun,
  type Target,
  TargetError,
  type Written,
} from "./target.js";
export type { Dialect } from "./words.js";
export { reports, tables, syncTables, type SyncTablesOptions } from "./tables.js";
export { type Client, type ClientOptions, optionsFromEnv } from "@st-v2/runtime";
