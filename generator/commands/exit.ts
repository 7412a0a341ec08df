/**
 * How a run ends. Ctrl-C and SIGTERM end it as they end every program (130 and 143 in a shell), with a line that says what was written, and
 * `--watch` and a `mock` that serves, which nothing else ends, with `ok`.
 */
export const EXIT = {
  ok: 0,
  /** Diagnostics with errors. */
  errors: 1,
  /** Wrong usage. */
  usage: 2,
  /** `--check` found drift, `--fail-on` was reached, `--strict` found something. */
  drift: 3,
} as const;
