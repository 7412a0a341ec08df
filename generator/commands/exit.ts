import { type Diagnostic, isUsage } from "../diagnostics/codes.ts";

/**
 * How a run ends. Ctrl-C and SIGTERM end it as they end every program (130 and 143 in a shell), with a line that says what was written, and
 * `--watch` and a `mock` that serves, which nothing else ends, with `ok`.
 */
export const EXIT = {
  ok: 0,
  /** Diagnostics with errors. */
  errors: 1,
  /** Wrong usage: nothing but what was typed is at fault. */
  usage: 2,
  /** `--check` found drift, `--fail-on` was reached, `--strict` found something. */
  drift: 3,
} as const;

/** How a run ends that its errors have ended. */
export function exitOf(diagnostics: readonly Diagnostic[]): number {
  return isUsage(diagnostics) ? EXIT.usage : EXIT.errors;
}
