import type { ClientFlags } from "./client-flags.ts";
import type { SelectionFlags } from "./selection.ts";

export interface SyncFlags extends SelectionFlags, ClientFlags {
  readonly to?: string;
  /** Tables, as `jpm.jobs` or `jpm_jobs`. */
  readonly resource?: string[];
  readonly since?: string;
  readonly full?: boolean;
  readonly recent?: boolean;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly ddl?: boolean;
  /** Seconds between runs. */
  readonly watch?: number;
  readonly concurrency?: number;
  /** Reads a mock in the same process in place of the API. */
  readonly mock?: boolean;
}
