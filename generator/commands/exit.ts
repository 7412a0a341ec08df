/** How a run ends. Ctrl-C ends it as it ends every program (130 in a shell), and `--watch` and `mock`, which nothing else ends, with `ok`. */
export const EXIT = {
  ok: 0,
  /** Diagnostics with errors. */
  errors: 1,
  /** Wrong usage. */
  usage: 2,
  /** `--check` found drift, `--fail-on` was reached, `--strict` found something. */
  drift: 3,
} as const;
