/** What is asked of code. */
import type { SharedFlags } from "./outcome.ts";
import type { SelectionFlags } from "./selection.ts";

/** What makes a scan fail: an error; an error or a warning; a call of V1, whatever else. */
export const FAIL_ON = ["error", "warning", "legacy"] as const;

export interface ScanFlags extends SharedFlags {
  readonly src: readonly string[];
  readonly sarif?: boolean;
  readonly config?: string;
  /** File of the page. */
  readonly html?: string;
  readonly failOn?: (typeof FAIL_ON)[number];
  readonly scopes?: boolean;
  readonly perFile?: boolean;
}

export interface ScopesFlags extends SelectionFlags {
  /** Code whose calls are meant. */
  readonly src?: readonly string[];
  /** A committed list. */
  readonly check?: string;
  readonly perFile?: boolean;
}
