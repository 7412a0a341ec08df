#!/usr/bin/env node
/**
 * The command line: the only place that knows `process`. It turns flags into options, runs the pipeline and the writer, and says
 * what happened: on a terminal with progress, elsewhere as plain lines, with `--json` as one JSON object on stdout.
 *
 * Exit codes: 0 all right, 1 diagnostics with errors, 2 wrong usage, 3 `--check` found drift.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "virtual:assets";
import { isScope } from "./config.ts";
import { buildCommand, type BuildFlags } from "./commands/build.ts";
import { generateCommand, type GenerateFlags } from "./commands/generate.ts";

export const EXIT = { ok: 0, errors: 1, usage: 2, drift: 3 } as const;

async function main(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.ok;
  const program = new Command("stgen")
    .description("Typed clients for the ServiceTitan V2 API, generated from OpenAPI documents. Unofficial.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(stgen --help shows the commands and options)")
    .showSuggestionAfterError();

  program
    .command("generate")
    .description("generate the client packages")
    .option("--specs <dir>", "folder of OpenAPI documents (default: the bundled ones)")
    .option("--out <dir>", "folder the packages are written to (default: output)")
    .option("--only <domains>", "comma-separated ids of the domains to generate", list)
    .option("--scope <scope>", "npm scope of the packages (default: @st-v2)", scope)
    .addOption(
      new Option("--check", "write nothing; exit 3 when the output folder is not up to date").conflicts(
        "watch",
      ),
    )
    .option("--watch", "generate again whenever a document changes")
    .option("--force", "replace files that were edited by hand or not generated")
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)")
    .option("--json", "print nothing but one JSON object")
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
    .option("--out <dir>", "folder of the packages (default: output)")
    .option("--config <file>", "config file (default: stgen.config.* in the working directory)")
    .option("--json", "print nothing but one JSON object")
    .action(async (flags: BuildFlags) => {
      exit = await buildCommand(flags);
    });

  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
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

// A reader that goes away (`stgen … | head`) is not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.ok);
    throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
