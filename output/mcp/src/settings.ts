/** What a server is told: flags, and a file of the same. */
import { meant, nearest } from "@st-v2/runtime";
import { argumentsOf, files } from "./node.js";

/** A setting that cannot be: said in a line, without a stack. */
export class SettingsError extends Error {}

export interface ServerSettings {
  /** Answers out of a mock, without an account. */
  readonly mock?: boolean;
  /** Port for HTTP in place of stdio; 0 for any. */
  readonly http?: number;
  /** Address that HTTP listens at. Default: loopback. */
  readonly host?: string;
  /** Names beside those of loopback by which the server is reached, as `Host` and `Origin` have them. */
  readonly hosts?: readonly string[];
  readonly domains?: readonly string[];
  readonly allow?: readonly string[];
  /** File to which lines of the audit log are added; standard error without one. */
  readonly audit?: string;
  readonly maxChars?: number;
  readonly help?: boolean;
  readonly version?: boolean;
}

type Kind = "flag" | "text" | "number" | "list";

/** Every setting: what it is, and what is said of it. */
const SETTINGS: readonly (readonly [name: keyof ServerSettings, kind: Kind, says: string, value?: string])[] =
  [
    ["mock", "flag", "answer out of a mock, without an account"],
    ["domains", "list", "domains that there are for assistants (default: all)", "crm,jpm"],
    [
      "allow",
      "list",
      "writes that may be sent after a confirmation (default: none): domains, resources or operations",
      "crm.bookings,jpm.jobs.createNote",
    ],
    [
      "audit",
      "text",
      "file for a line of JSON per use of a tool, without values (default: standard error)",
      "FILE",
    ],
    ["maxChars", "number", "greatest length of an answer (default: 20000)", "N"],
    ["http", "number", "streamable HTTP at http://127.0.0.1:PORT/mcp in place of stdio", "PORT"],
    ["host", "text", "address to listen at (default: 127.0.0.1); any other needs the token", "ADDRESS"],
    ["hosts", "list", "further names by which the server is reached", "mcp.example.com"],
    ["help", "flag", "show this"],
    ["version", "flag", "show the version"],
  ];

/** `maxChars` → `max-chars`. */
const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What `--help` shows, a setting a line. */
export function settingsHelp(): string {
  return [
    ...SETTINGS,
    [
      "config",
      "text",
      "JSON file with the same settings, by the names of flags in camel case",
      "FILE",
    ] as const,
  ]
    .map(([name, , says, value = ""]) => `  ${`--${flagOf(name)} ${value}`.trim().padEnd(44)} ${says}`)
    .join("\n");
}

/** @throws SettingsError naming what is wrong; flags win over the file */
export function settingsFrom(args: readonly string[]): ServerSettings {
  const flags = Object.fromEntries(
    [...SETTINGS, ["config", "text", ""] as const].map(([name, kind]) => [
      flagOf(name),
      { type: kind === "flag" ? "boolean" : "string" },
    ]),
  );
  let values: Readonly<Record<string, unknown>>;
  try {
    values = argumentsOf({ args, options: flags, strict: true, allowPositionals: false });
  } catch (error) {
    throw new SettingsError(`${firstSentence(error)} See --help.`);
  }
  const { config, ...given } = values;
  const file = typeof config === "string" ? fileSettings(config) : {};
  const own = SETTINGS.flatMap(([name, kind]) => {
    const value = given[flagOf(name)];
    return value === undefined ? [] : [[name, valueOf(kind, value, `--${flagOf(name)}`)] as const];
  });
  const settings: ServerSettings = { ...file, ...Object.fromEntries(own) };
  if (settings.http !== undefined && settings.http > 65_535)
    throw new SettingsError("--http has to be a port from 0 to 65535.");
  if (settings.maxChars !== undefined && settings.maxChars < 1000)
    throw new SettingsError("--max-chars has to be at least 1000.");
  return settings;
}

function firstSentence(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/\. To specify.*/s, ".").replace(/(?<!\.)$/, ".");
}

function fileSettings(path: string): ServerSettings {
  const text = textOf(path);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new SettingsError(`${path} holds no JSON.`);
  }
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new SettingsError(`${path} has to hold an object.`);
  const rows = SETTINGS.filter(([name]) => name !== "help" && name !== "version");
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      const row = rows.find(([known]) => known === name);
      if (row === undefined)
        throw new SettingsError(
          `${path} has no setting ${name}.${meant(
            nearest(
              name,
              rows.map(([known]) => known),
            ),
          )}`,
        );
      return [name, valueOf(row[1], value, `${name} of ${path}`)];
    }),
  );
}

function textOf(path: string): string {
  try {
    return files().readFileSync(path, "utf8");
  } catch (error) {
    throw new SettingsError(`${path} cannot be read (${(error as { code?: string }).code ?? "unknown"}).`);
  }
}

const READERS: Readonly<Record<Kind, (value: unknown) => unknown>> = {
  flag: (value) => (typeof value === "boolean" ? value : undefined),
  text: (value) => (typeof value === "string" && value !== "" ? value : undefined),
  number: (value) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : undefined),
  list: (value) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : String(value).split(",");
    return list.every((one) => typeof one === "string" && one.trim() !== "")
      ? list.map((one) => (one as string).trim())
      : undefined;
  },
};
const WANTED: Readonly<Record<Kind, string>> = {
  flag: "true or false",
  text: "a text",
  number: "a whole number",
  list: "names, separated by commas",
};

function valueOf(kind: Kind, value: unknown, what: string): unknown {
  const read = READERS[kind](value);
  if (read === undefined) throw new SettingsError(`${what} has to be ${WANTED[kind]}.`);
  return read;
}
