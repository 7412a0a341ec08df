#!/usr/bin/env node
/**
 * The command line: the only place that knows `process`. It turns flags into options, runs the pipeline and the writer, and says
 * what happened: on a terminal with progress, elsewhere as plain lines, with `--json` as one JSON object on stdout and nothing else
 * anywhere, whatever happens.
 *
 * Commands are loaded when they are asked for: a server has no use for the compiler.
 *
 * Exit codes: 0 all right, 1 diagnostics with errors, 2 wrong usage, 3 `--check` found drift or `--fail-on` was reached. Ctrl-C ends a run
 * as it ends every program (130 in a shell), and `--watch` and `mock`, which nothing else ends, with 0.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "virtual:assets";
import { isScope } from "./config.ts";
import type { BuildFlags } from "./commands/build.ts";
import type { DiffFlags } from "./commands/diff.ts";
import type { GenerateFlags } from "./commands/generate.ts";
import type { MigrateFlags } from "./commands/migrate.ts";
import type { MigratePayloadFlags } from "./commands/migrate-payload.ts";
import type { MockFlags } from "./commands/mock.ts";
import type { PackFlags } from "./commands/pack.ts";
import type { PublishFlags } from "./commands/publish.ts";
import type { ListFlags, PullFlags } from "./commands/specs.ts";
import type { VersionFlags } from "./commands/version.ts";
import { isAllowed } from "./vendor/portal.ts";
import { REPORT_FORMATS, type ReportFormat } from "./migrate/render/options.ts";

export const EXIT = { ok: 0, errors: 1, usage: 2, drift: 3 } as const;

const VERBOSE = [
  "--verbose",
  "show every diagnostic; those about bundled corrections are else one line",
] as const;

async function main(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.ok;
  // Looked for by hand: where the arguments are wrong there are no parsed ones.
  const isJson = argv.includes("--json");
  const program = new Command("stgen")
    .description(
      "Typed clients, mocks and migration reports for the ServiceTitan V2 API, generated from OpenAPI documents. Unofficial.",
    )
    .version(version)
    .exitOverride()
    .configureOutput(isJson ? { writeErr: () => undefined } : {})
    .showHelpAfterError()
    .showSuggestionAfterError();

  program
    .command("generate")
    .description("generate the client packages")
    .option("--specs <dir>", "folder of OpenAPI documents (default: the bundled ones)", path)
    .option("--out <dir>", "folder the packages are written to (default: output)", path)
    .option("--only <domains>", "comma-separated ids of the domains to generate", list)
    .option("--scope <scope>", "npm scope of the packages (default: @st-v2)", scope)
    .addOption(
      new Option("--check", "write nothing; exit 3 when the output folder is not up to date").conflicts(
        "watch",
      ),
    )
    .option("--watch", "generate again whenever a document changes")
    .option("--force", "replace files that were edited by hand or not generated")
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option(...VERBOSE)
    .option("--json", "print nothing but one JSON object (with --watch: one line for each run)")
    .addHelpText(
      "after",
      "\nExit codes: 0 ok, 1 diagnostics with errors, 2 wrong usage, 3 --check found drift.",
    )
    .action(async (flags: GenerateFlags) => {
      const { generateCommand } = await import("./commands/generate.ts");
      exit = await generateCommand(flags);
    });

  program
    .command("build")
    .description("compile the generated packages to JavaScript and declarations")
    .option("--out <dir>", "folder of the packages (default: output)", path)
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: BuildFlags) => {
      const { buildCommand } = await import("./commands/build.ts");
      exit = await buildCommand(flags);
    });

  const specs = program.command("specs").description("the documents of the developer portal");
  specs
    .command("pull")
    .description("bring a folder of documents to what the portal has")
    .option("--from <url>", "the portal or a mirror of it", portal)
    .option("--out <dir>", "folder the documents are kept in (default: specs)", path)
    .option("--only <domains>", "comma-separated ids of domains or of the portal", list)
    .option("--check", "write nothing; exit 3 when the portal has something else")
    .option("--prune", "delete documents that are no longer on the portal")
    .option("--force", "replace documents that were edited by hand or are not the portal's")
    .option("--concurrency <n>", "documents at a time, up to 32 (default: 6)", concurrency)
    .option("--timeout <seconds>", "for one attempt at one document (default: 60)", seconds)
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option(...VERBOSE)
    .option("--json", "print nothing but one JSON object")
    .addHelpText(
      "after",
      "\nExit codes: 0 ok, 1 diagnostics with errors, 2 wrong usage, 3 --check found drift.",
    )
    .action(async (flags: PullFlags) => {
      const { pullCommand } = await import("./commands/specs.ts");
      exit = await pullCommand(flags);
    });
  specs
    .command("list")
    .description("list the APIs that the portal has")
    .option("--from <url>", "the portal or a mirror of it", portal)
    .option("--timeout <seconds>", "for one attempt (default: 60)", seconds)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: ListFlags) => {
      const { listCommand } = await import("./commands/specs.ts");
      exit = await listCommand(flags);
    });

  program
    .command("diff")
    .description("say what changed between two sets of documents, and whom it breaks")
    .argument("<old>", "file or folder of OpenAPI documents, as released", path)
    .argument("<new>", "file or folder of OpenAPI documents, as they are now", path)
    .addOption(
      new Option("--format <format>", "how to show it (default: text)").choices([
        "text",
        "md",
        "json",
        "html",
      ]),
    )
    .addOption(
      new Option("--fail-on <level>", "exit 3 when there is a change of this level or a graver one").choices([
        "major",
        "minor",
      ]),
    )
    .option("--ignore <file>", "YAML file of changes that are accepted, with reasons and expiry", path)
    .option("--only <domains>", "comma-separated ids of the domains to compare", list)
    .option("--out <file>", "write there instead of to the terminal", path)
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option(...VERBOSE)
    .option("--json", "print nothing but one JSON object")
    .addHelpText(
      "after",
      "\nExit codes: 0 ok, 1 diagnostics with errors, 2 wrong usage, 3 --fail-on was reached.",
    )
    .action(async (from: string, to: string, flags: Omit<DiffFlags, "from" | "to">) => {
      const { diffCommand } = await import("./commands/diff.ts");
      exit = await diffCommand({ ...flags, from, to });
    });

  program
    .command("version")
    .description("make the next release of every package that changed for its users: versions and changelogs")
    .option("--specs <dir>", "folder of OpenAPI documents (default: the bundled ones)", path)
    .option("--out <dir>", "folder of the packages (default: output)", path)
    .option("--scope <scope>", "npm scope of the packages (default: @st-v2)", scope)
    .option("--date <day>", "day of the release, as 2026-01-31 (default: today)", day)
    .option("--dry-run", "write nothing; tell what would be released, and why")
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option(...VERBOSE)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: VersionFlags) => {
      const { versionCommand } = await import("./commands/version.ts");
      exit = await versionCommand(flags);
    });

  program
    .command("pack")
    .description("build and check the packages, and make their tarballs")
    .option("--out <dir>", "folder the tarballs are written to (default: tarballs)", path)
    .option("--packages <dir>", "folder of the packages (default: output)", path)
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: PackFlags) => {
      const { packCommand } = await import("./commands/pack.ts");
      exit = await packCommand(flags);
    });

  program
    .command("publish")
    .description("build, check and publish the packages; versions the registry has are skipped")
    .option("--registry <url>", "registry to publish to (default: what npm is configured for)", url)
    .option("--scope <scope>", "scope the packages have to have (default: the one they have)", scope)
    .option("--tag <tag>", "dist-tag (default: latest, for prereleases next)")
    .option("--dry-run", "do everything but publish")
    .addOption(
      new Option("--access <access>", "who may install the packages")
        .choices(["restricted", "public"])
        .default("restricted"),
    )
    .option("--provenance", "insist on provenance; --no-provenance gives none even where it could be")
    .addOption(new Option("--no-provenance").hideHelp())
    .option("--packages <dir>", "folder of the packages (default: output)", path)
    .option("--specs <dir>", "folder of OpenAPI documents, for the records of releases", path)
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: PublishFlags) => {
      const { publishCommand } = await import("./commands/publish.ts");
      exit = await publishCommand(flags);
    });

  program
    .command("mock")
    .description("serve a mock of the API, with a page to try it out")
    .option("--port <n>", "port to listen on; 0 for any that is free", wholeUpTo(65_535), 4080)
    .option(
      "--host <address>",
      "address to listen on; others than loopback are open to the network",
      "127.0.0.1",
    )
    .option(
      "--specs <dir>",
      "folder of OpenAPI documents, served anew when they change (default: the bundled ones)",
      path,
    )
    .option("--only <domains>", "comma-separated ids of the domains to serve", list)
    .option("--seed <n>", "decides every value that is made up", wholeUpTo(4_294_967_295), 1)
    .option("--rate <n>", "calls per second and app key; 0 for no limit", wholeUpTo(1_000_000), 60)
    .option("--no-auth", "ask for no token and no app key")
    .option("--latency <ms>", "milliseconds every answer of the API waits", wholeUpTo(600_000), 0)
    .option(
      "--fault-rate <p>",
      "share of calls, 0 to 1, that fail: 500, 503, 429 or a broken connection",
      share,
      0,
    )
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option(...VERBOSE)
    .option("--json", "print nothing but JSON: one line at the start and one for each change")
    .action(async (flags: MockFlags) => {
      const { mockCommand } = await import("./commands/mock.ts");
      exit = await mockCommand(flags);
    });

  const migrate = program.command("migrate").description("where every field of the V1 API is in V2");
  migrate
    .command("report")
    .description("say for each field where it went, how to get it and how sure that is")
    .option("--from <dir>", "folder of the old API's documents (default: V1 as far as it is known)", path)
    .option("--to <dir>", "folder of the new API's documents (default: the bundled V2)", path)
    .option("--out <dir>", "folder of the report (default: output/migration)", path)
    .option("--format <formats>", "comma-separated: md, html, json, csv (default: all)", formats)
    .option("--pins <dir>", "folder of pins: rows that people decided", path)
    .option("--no-pins", "the opinion of the matcher alone")
    .option("--force", "replace files that were edited by hand or not generated")
    .option(...VERBOSE)
    .option("--json", "print the report as one JSON object; writes files only with --out")
    .action(async (flags: PinFlags) => {
      const { migrateReportCommand } = await import("./commands/migrate.ts");
      exit = await migrateReportCommand(withPins(flags));
    });
  migrate
    .command("check")
    .description("list pins that are stale, contradicted or missing")
    .option("--from <dir>", "folder of the old API's documents (default: V1 as far as it is known)", path)
    .option("--to <dir>", "folder of the new API's documents (default: the bundled V2)", path)
    .option("--pins <dir>", "folder of pins (default: the bundled ones)", path)
    .option("--strict", "exit 3 when a pin is contradicted or missing")
    .option(...VERBOSE)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: PinFlags & { strict?: boolean }) => {
      const { migrateCheckCommand } = await import("./commands/migrate.ts");
      exit = await migrateCheckCommand({ ...withPins(flags), strict: flags.strict === true });
    });
  migrate
    .command("payload")
    .description("compare a V1 payload with V2 payloads, value by value")
    .argument("<v1>", "JSON file with the old payload")
    .argument("<v2...>", "JSON files with new payloads, from one or several endpoints")
    .option("--v1-object <name>", "what the old payload is, in the words of V1: holds it against the report")
    .addOption(
      new Option("--format <format>", "how to show it").choices(["text", "json", "html"]).default("text"),
    )
    .option("--redact", "show the shapes of values instead of the values")
    .option("--map <file>", "a report.json to hold the payloads against", path)
    .option("--no-map", "compare the payloads alone")
    .option("--out <file>", "write there instead of to the terminal", path)
    .action(async (v1: string, v2: string[], { map, ...flags }: PayloadFlags) => {
      // Commander says `true` where neither `--map` nor `--no-map` was given.
      const { migratePayloadCommand } = await import("./commands/migrate-payload.ts");
      exit = await migratePayloadCommand({ ...flags, ...(map !== true && { map }), v1, v2 });
    });

  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return fault(error, isJson ? "json" : "text");
    if (error.exitCode === 0) return EXIT.ok;
    if (isJson)
      printFault(
        error.code === "commander.help" ? "no command was given" : error.message.replace(/^error: /, ""),
      );
    return EXIT.usage;
  }
}

type PayloadFlags = Omit<MigratePayloadFlags, "v1" | "v2" | "map"> & { readonly map: string | boolean };

type PinFlags = Omit<MigrateFlags, "pins"> & { readonly pins?: string | boolean };

/** Commander says `true` where neither `--pins` nor `--no-pins` was given. */
function withPins({ pins, ...flags }: PinFlags): MigrateFlags {
  return typeof pins === "string" || pins === false ? { ...flags, pins } : flags;
}

/** Mistakes of users are diagnostics; what is thrown is a mistake of ours, and needs its stack. */
function fault(error: unknown, mode: "json" | "text"): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (mode === "json") printFault(`This is a fault of the generator; please report it. ${stack}`);
  else process.stderr.write(`This is a fault of the generator; please report it.\n${stack}\n`);
  return EXIT.errors;
}

function printFault(error: string): void {
  process.stdout.write(`${JSON.stringify({ ok: false, error, diagnostics: [] }, null, 2)}\n`);
}

/** A forgotten value would make the next option a folder. */
function path(value: string): string {
  if (value === "" || value.startsWith("-")) {
    throw new InvalidArgumentError("It has to be a path; write ./ before one that starts with a dash.");
  }
  return value;
}

function wholeUpTo(limit: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,10}$/.test(value) && number <= limit) return number;
    throw new InvalidArgumentError(`It has to be a whole number from 0 to ${limit}.`);
  };
}

function share(value: string): number {
  const number = Number(value);
  if (/^(\d+|\d*\.\d+)$/.test(value) && number <= 1) return number;
  throw new InvalidArgumentError("It has to be a number from 0 to 1.");
}

function list(value: string): string[] {
  const names = value.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("It has to be a comma-separated list without gaps.");
  return names;
}

function formats(value: string): ReportFormat[] {
  const names = list(value);
  const known: readonly string[] = REPORT_FORMATS;
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new InvalidArgumentError(`The formats are ${known.join(", ")}.`);
  return names as ReportFormat[];
}

function url(value: string): string {
  if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : "")) {
    throw new InvalidArgumentError("It has to be the address of a registry, with https:// in front.");
  }
  return value;
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError("It has to be a day such as 2026-01-31.");
  return value;
}

/** Without slashes at its end, so that paths can be put behind it. */
function portal(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !isAllowed(url) || url.search !== "" || url.hash !== "") {
    throw new InvalidArgumentError(
      "It has to be an https address (http on this machine only), without password, query and fragment.",
    );
  }
  return url.href.replace(/\/+$/, "");
}

function concurrency(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 32) {
    throw new InvalidArgumentError("It has to be a whole number from 1 to 32.");
  }
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 3600)) throw new InvalidArgumentError("It has to be a number up to 3600.");
  return number;
}

function scope(value: string): string {
  if (!isScope(value)) throw new InvalidArgumentError("It has to look like @acme.");
  return value;
}

// A reader that goes away (`stgen … | head`) is not an error, and must not stop a run that writes.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = EXIT.errors;
    if (stream === process.stdout) process.stderr.write(`The result cannot be printed: ${error.message}\n`);
  });
}

const exit = await main(process.argv.slice(2));
process.exitCode ??= exit;
