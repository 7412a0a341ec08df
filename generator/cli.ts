#!/usr/bin/env node
/**
 * The command line: the only place that knows `process`. It turns flags into options, runs the pipeline and the writer, and says
 * what happened: on a terminal with progress, elsewhere as plain lines, with `--json` as one JSON object on stdout and nothing else
 * anywhere, whatever happens.
 *
 * Exit codes: 0 all right, 1 diagnostics with errors, 2 wrong usage, 3 `--check` found drift or `--fail-on` was reached. Ctrl-C ends a run as it ends every
 * program (130 in a shell), and `--watch`, which nothing else ends, with 0.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "virtual:assets";
import { isScope } from "./config.ts";
import { buildCommand, type BuildFlags } from "./commands/build.ts";
import { diffCommand, type DiffFlags } from "./commands/diff.ts";
import { generateCommand, type GenerateFlags } from "./commands/generate.ts";
import { migrateCheckCommand, type MigrateFlags, migrateReportCommand } from "./commands/migrate.ts";
import { migratePayloadCommand, type MigratePayloadFlags } from "./commands/migrate-payload.ts";
import { REPORT_FORMATS, type ReportFormat } from "./migrate/render/report.ts";

export const EXIT = { ok: 0, errors: 1, usage: 2, drift: 3 } as const;

async function main(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.ok;
  // Looked for by hand: where the arguments are wrong there are no parsed ones.
  const isJson = argv.includes("--json");
  const program = new Command("stgen")
    .description("Typed clients for the ServiceTitan V2 API, generated from OpenAPI documents. Unofficial.")
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
    .option("--json", "print nothing but one JSON object (with --watch: one line for each run)")
    .addHelpText(
      "after",
      "\nExit codes: 0 ok, 1 diagnostics with errors, 2 wrong usage, 3 --check found drift.",
    )
    .action(async (flags: GenerateFlags) => {
      exit = await generateCommand(flags);
    });

  program
    .command("build")
    .description("compile the generated packages to JavaScript and declarations")
    .option("--out <dir>", "folder of the packages (default: output)", path)
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)", path)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: BuildFlags) => {
      exit = await buildCommand(flags);
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
    .option("--json", "print nothing but one JSON object")
    .addHelpText(
      "after",
      "\nExit codes: 0 ok, 1 diagnostics with errors, 2 wrong usage, 3 --fail-on was reached.",
    )
    .action(async (from: string, to: string, flags: Omit<DiffFlags, "from" | "to">) => {
      exit = await diffCommand({ ...flags, from, to });
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
    .option("--json", "print the report as one JSON object; writes files only with --out")
    .action(async (flags: PinFlags) => {
      exit = await migrateReportCommand(withPins(flags));
    });
  migrate
    .command("check")
    .description("list pins that are stale, contradicted or missing")
    .option("--from <dir>", "folder of the old API's documents (default: V1 as far as it is known)", path)
    .option("--to <dir>", "folder of the new API's documents (default: the bundled V2)", path)
    .option("--pins <dir>", "folder of pins (default: the bundled ones)", path)
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: PinFlags) => {
      exit = await migrateCheckCommand(withPins(flags));
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
    .option("--out <file>", "write there instead of to the terminal", path)
    .action(async (v1: string, v2: string[], flags: Omit<MigratePayloadFlags, "v1" | "v2">) => {
      exit = await migratePayloadCommand({ ...flags, v1, v2 });
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
