/** Lines about what goes on, by how grave it is. */
import { ConfigurationError } from "./errors.js";

/** Takes lines; `console` fits. What it throws is dropped. */
export interface Logger {
  /** A call has failed for good, and not for anything that it asked for: no answer came, or one of 500 and above. */
  error?(message: string): void;
  /** An attempt has failed, and another one follows. */
  warn?(message: string): void;
  /** A token was fetched. */
  info?(message: string): void;
  /** An answer came. */
  debug?(message: string): void;
}

/** From none to all. */
const LEVELS = ["off", "error", "warn", "info", "debug"] as const;

export type LogLevel = (typeof LEVELS)[number];

/**
 * A logger that is told lines of a level and graver ones: `logger: logAt("info")`.
 *
 * @param logger default: `console`
 * @throws ConfigurationError for a level that there is not
 */
export function logAt(level: LogLevel, logger?: Logger): Logger {
  const [problem] = levelProblems("the level of a logger", level);
  if (problem !== undefined) throw new ConfigurationError([problem]);
  const told = logger ?? (globalThis as { console?: Logger }).console ?? {};
  // Looked up at each line: `console` is replaced by test frameworks.
  const names = LEVELS.slice(1, LEVELS.indexOf(level) + 1) as Exclude<LogLevel, "off">[];
  return Object.fromEntries(names.map((name) => [name, (line: string) => told[name]?.(line)]));
}

/** @param what the level as errors say it */
export function levelProblems(what: string, level: string): readonly string[] {
  return (LEVELS as readonly string[]).includes(level)
    ? []
    : [`${what} has to be "${LEVELS.join('" or "')}"`];
}
