/** Variables of processes that tests start. */
export type Env = Readonly<Record<string, string>>;

/** What the test runner sets to colour its own output does not belong to the program's. */
export function plainEnv(more: Env = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  return { ...env, ...more };
}
