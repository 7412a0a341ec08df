import type { ClientFlags } from "./client-flags.ts";
import type { SelectionFlags } from "./selection.ts";
import type { ReportRequest } from "../sync/index.ts";

export interface SyncFlags extends SelectionFlags, ClientFlags {
  readonly to?: string;
  /** Tables, as `jpm.jobs` or `jpm_jobs`. */
  readonly resource?: string[];
  readonly report?: readonly ReportRequest[];
  readonly since?: string;
  readonly full?: boolean;
  readonly recent?: boolean;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly ddl?: boolean;
  /** Seconds between runs. */
  readonly watch?: number;
  readonly concurrency?: number;
  /** Says only what went wrong. */
  readonly quiet?: boolean;
  /** Reads a mock in the same process in place of the API. */
  readonly mock?: boolean;
}
