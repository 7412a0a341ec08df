/** Options that several commands have, and how options are made. */
import { Argument, Option } from "commander";
import { OPTIONS } from "../model/options.ts";
import { ENVIRONMENTS } from "../runtime/vendor.ts";
import * as is from "./arguments.ts";

export function option(
  flags: string,
  about: string,
  parse?: (text: string) => unknown,
  initial?: unknown,
): Option {
  const made = new Option(flags, about).default(initial);
  return parse === undefined ? made : made.argParser(parse);
}

export function choice(flags: string, about: string, choices: readonly string[], initial?: string): Option {
  return new Option(flags, about).choices(choices).default(initial);
}

/** An option of the config file as a flag. */
export function configured(flags: string, key: "specs" | "out" | "scope" | "strict"): Option {
  const row = OPTIONS[key];
  if (row.kind === "flag") return option(flags, row.about);
  const initial = "default" in row ? row.default : row.otherwise;
  return option(flags, `${row.about} (default: ${initial})`, row.kind === "scope" ? is.scope : is.path);
}

export const SPECS = configured("--specs <dir>", "specs");
export const SCOPE = configured("--scope <scope>", "scope");
export const INT64 = choice("--int64 <type>", `${OPTIONS.int64.about} (default: ${OPTIONS.int64.default})`, [
  "number",
  "bigint",
  "string",
]);
export const DECIMALS = choice(
  "--decimals <type>",
  `${OPTIONS.decimals.about} (default: ${OPTIONS.decimals.default})`,
  ["number", "string"],
);
export const STRICT = configured("--strict", "strict");
export const OUT = option("--out <dir>", "folder of the packages (default: output)", is.path);
export const PACKAGES = option("--packages <dir>", "folder of the packages (default: output)", is.path);
export const CONFIG = option(
  "--config <file>",
  "config file (default: stgen.config.* in the working directory)",
  is.path,
);
export const VERBOSE = option(
  "--verbose",
  "show every diagnostic; of many that are alike the first few are shown, and those about bundled corrections as one line",
);
export const JSON_ONLY = option("--json", "print nothing but one JSON object");
/** Those of a client, for commands that ask the API. */
export const CREDENTIALS = [
  choice(
    "--environment <name>",
    `where the credentials belong (default: ${Object.keys(ENVIRONMENTS)[0]})`,
    Object.keys(ENVIRONMENTS),
  ),
  option("--tenant <id>", "numeric id of the tenant"),
  option("--client-id <id>", "client id; what is not given here comes from variables, see the README"),
  option("--client-secret <secret>", "its secret; a variable is better, others see arguments"),
  option("--app-key <key>", "the application's key; a variable is better"),
  option("--base-url <url>", "host that answers in place of the environment's"),
  option("--auth-url <url>", "token endpoint in place of the environment's"),
  option("--allow-insecure-hosts <names>", "comma-separated hosts that plain http may go to", is.list),
];
export const HOST = option(
  "--host <address>",
  "address to listen on; others than loopback are open to the network",
  undefined,
  "127.0.0.1",
);
export const PORTAL = option("--from <url>", "the portal or a mirror of it", is.portal);
export const FORCE = option("--force", "replace files that were edited by hand or not generated");
export const OLD = option(
  "--from <path>",
  "the old API's documents: a folder, or one file (default: V1 as far as it is known)",
  is.path,
);
export const NEW = option(
  "--to <path>",
  "the new API's documents: a folder, or one file (default: the bundled V2)",
  is.path,
);
export const UNRELATED = option("--unrelated", "compare documents that have hardly anything in common, too");
export const OPERATION = option(
  "--operation <ids>",
  "comma-separated ids of operations, or the calls of the client (crm.customers.list)",
  is.list,
);
export const TIME_ZONE = option(
  "--time-zone <zone>",
  "whose clock V1's times show, such as America/New_York (default: UTC)",
  is.zone,
);
export const OUT_FILE = option("--out <file>", "write there instead of to the terminal", is.path);

export const SOURCES = new Argument("<src...>", "files and folders of code");
export const PER_FILE = option("--per-file", "scopes of code by file, with the calls that need them");
export const VERBOSE_NOTES = option("--verbose", "show notes as well: every call, whatever is right with it");
