/** Every table, and one call that brings them up to date. Generated; do not edit. */
import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { type OpenOptions, openTarget } from "./open.js";
import { REPORTS } from "./report-calls.js";
import { type ReportRequest, syncReports } from "./reports.js";
import { type RunOptions, type RunResult, syncInto } from "./run.js";
import type { ReportsSpec, TableSpec } from "./table.js";
import { TEXTS } from "./texts.js";

/** Tables of all that the API keeps: what their columns hold, and by which calls their rows are read. */
export const tables: readonly TableSpec[] = TEXTS.flat().map((text) => JSON.parse(text) as TableSpec);

/** The calls that reports take. */
export const reports = JSON.parse(REPORTS) as ReportsSpec;

/** How tables are read, and how the target is opened. */
export interface SyncTablesOptions extends Omit<RunOptions, "tables">, OpenOptions {
  /** Reports that are run behind the tables, a table each. */
  readonly reports?: readonly ReportRequest[] | undefined;
}

/**
 * Reads what changed since the last time, or all where there was none, into a database or files, and closes them.
 *
 * @param to `postgres://HOST/DATABASE`, `duckdb:FILE`, `sqlite:FILE`, `jsonl:FOLDER` or `parquet:FOLDER`
 * @param options credentials and settings, or a client that is there
 * @throws TargetError where the target cannot be used, or another run is under way
 * @throws TokenError, AuthenticationError, ConfigurationError where the API lets nobody in
 * @throws RangeError for an option that cannot be
 */
export async function syncTables(
  to: string,
  options: Client | ClientOptions,
  how: SyncTablesOptions = {},
): Promise<RunResult> {
  const client = toClient(options);
  const target = await openTarget(to, how);
  try {
    const read = await syncInto(target, client, { ...how, tables });
    if (how.reports === undefined || how.reports.length === 0) return read;
    const run = await syncReports(target, client, { ...how, spec: reports, reports: how.reports });
    return { ...read, tables: [...read.tables, ...run.tables] };
  } finally {
    await target.close();
  }
}
