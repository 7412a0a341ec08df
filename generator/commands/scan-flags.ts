/** Options of `stgen scan` that are one of several words. */
import type { SharedFlags } from "./outcome.ts";

/** What makes a scan fail: an error; an error or a warning; a call of V1, whatever else. */
export const FAIL_ON = ["error", "warning", "legacy"] as const;

export interface ScanFlags extends SharedFlags {
  readonly src: readonly string[];
  readonly sarif?: boolean;
  /** File of the page. */
  readonly html?: string;
  readonly failOn?: (typeof FAIL_ON)[number];
  readonly scopes?: boolean;
  readonly perFile?: boolean;
}
