#!/usr/bin/env node
/**
 * The command line: the only place that knows `process`. It turns flags into options, runs the pipeline and the writer, and says
 * what happened: on a terminal with progress, elsewhere as plain lines, with `--json` as one JSON object on stdout and nothing else
 * anywhere, whatever happens.
 *
 * Exit codes: 0 all right, 1 diagnostics with errors, 2 wrong usage, 3 `--check` found drift. Ctrl-C ends a run as it ends every
 * program (130 in a shell), and `--watch`, which nothing else ends, with 0.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "virtual:assets";
import { isScope } from "./config.ts";
import { buildCommand, type BuildFlags } from "./commands/build.ts";
import { generateCommand, type GenerateFlags } from "./commands/generate.ts";

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
