/** The options that were given, as the runtime reads them: what is wrong with which, and where it comes from. */
import {
  type ClientOptions,
  optionsFromEnv,
  resolveOptions,
  type Settings,
  VARIABLES,
  variableOf,
} from "../runtime/config.ts";
import { ConfigurationError } from "../runtime/errors.ts";
import { CREDENTIALS } from "../runtime/vendor.ts";

export interface GivenOptions {
  /** With {@link STAND_IN} for credentials that are missing or wrong; absent where it is not clear whom to ask. */
  readonly settings?: Settings;
  /** What is wrong, by the name of the option. */
  readonly problems: ReadonlyMap<string, string>;
  /** The flag or the variable that an option comes from; those that nobody gave are missing. */
  readonly sources: ReadonlyMap<string, string>;
}

const SECRETS = ["clientId", "clientSecret", "appKey"] as const;

/** Is sent in place of a credential that cannot be: so that all else can still be looked at. */
const STAND_IN = "0";

/** The flag of an option: `--client-id`. */
export function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** @param flags options that the command line gives; the variables have the rest */
export function readOptions(
  flags: Partial<ClientOptions>,
  env: Readonly<Record<string, string | undefined>>,
): GivenOptions {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  const sources = new Map<string, string>();
  for (const option of VARIABLES) {
    const variable = variableOf(option);
    if ((env[variable] ?? "").trim() !== "") sources.set(option, variable);
  }
  for (const [option] of given) sources.set(option, flagOf(option));

  const problems = new Map<string, string>();
  const standIns = () =>
    Object.fromEntries(CREDENTIALS.filter((name) => problems.has(name)).map((name) => [name, STAND_IN]));
  const options = () => optionsFromEnv({ ...flags, ...standIns() });
  note(problems, refused(options));
  const whole = options();
  note(
    problems,
    refused(() => resolveOptions(whole)),
  );
  if (problems.size === 0) note(problems, doubles(whole));
  const isClear = [...problems.keys()].every((name) => CREDENTIALS.includes(name));
  return { ...(isClear && { settings: resolveOptions(options()) }), problems, sources };
}

/** What the runtime says of options that it does not take. */
function refused(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

/** A problem begins with the option, or names its variable. */
function note(problems: Map<string, string>, found: readonly string[]): void {
  for (const problem of found) {
    const words = problem.split(/[^\w]+/);
    const option = VARIABLES.find((name) => words[0] === name || words.includes(variableOf(name)));
    const name = option ?? "environment";
    problems.set(name, [problems.get(name), problem].filter(Boolean).join("; "));
  }
}

/** One value copied into two places. */
function doubles(options: ClientOptions): readonly string[] {
  return SECRETS.flatMap((name, i) => {
    const other = SECRETS.slice(0, i).find((before) => options[before] === options[name]);
    return other === undefined ? [] : [`${name} is the same value as ${other}`];
  });
}

/** Everything that must not be shown, as it was given: also what the runtime does not take. */
export function secretsIn(
  flags: Partial<ClientOptions>,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const values = SECRETS.flatMap((name) => [flags[name], env[variableOf(name)]?.trim()]);
  return values.filter((value) => value !== undefined);
}
