#!/usr/bin/env node
/**
 * The command line: the only place that knows `process`. It turns arguments into the flags of a command (`commands/command-table.ts`), runs
 * it and ends as it says: on a terminal with progress, elsewhere as plain lines, with `--json` as one JSON object on stdout and nothing
 * else anywhere, whatever happens. Exit codes: `commands/exit.ts`.
 */
import { CommanderError } from "commander";
import type { CommandRow } from "./commands/command-table.ts";
import { EXIT } from "./commands/exit.ts";
import { createProgram } from "./commands/program.ts";
import { onStop, optimizeLess } from "./ground/system.ts";
import { few } from "./ground/text.ts";

async function main(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.ok;
  let isJson = false;
  // Looked for by hand: where the arguments are wrong there are no parsed ones.
  const wantsJson = argv.includes("--json");
  const program = createProgram({
    ...(wantsJson && { output: { writeErr: () => undefined } }),
    async run(row, flags) {
      isJson = flags["json"] === true;
      if (row.lasts?.(flags) !== true) optimizeLess();
      onStop((signal, placed) => sayStopped(farewell(row, signal, placed), isJson ? "json" : "text"));
      exit = await row.run(flags);
    },
  });
  // What scripts of shells call while somebody types: no command of the help.
  if (argv[0] === "complete" && argv[1] === "--") {
    const { candidatesFor, completeText } = await import("./commands/completion.ts");
    process.stdout.write(completeText(candidatesFor(program, argv.slice(2))));
    return EXIT.ok;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return fault(error, isJson ? "json" : "text");
    if (error.exitCode === 0) return EXIT.ok;
    const isHelp = error.code === "commander.help";
    if (wantsJson) printFault(isHelp ? "no command was given" : error.message.replace(/^error: /, ""));
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

function farewell({ name, keeps }: CommandRow, signal: string, placed: readonly string[]): string {
  const by = signal === "SIGINT" ? "Ctrl-C" : signal;
  const left =
    placed.length === 0
      ? (keeps ?? "Nothing was written")
      : `${few(placed)} ${placed.length === 1 ? "was" : "were"} written, as a whole`;
  return `stgen ${name} was stopped by ${by}. ${left}.`;
}

/** On a terminal over the progress that stands there. */
function sayStopped(text: string, mode: "json" | "text"): void {
  if (mode === "json") printFault(text);
  else process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[2K" : ""}${text}\n`);
}

function printFault(error: string): void {
  process.stdout.write(`${JSON.stringify({ ok: false, error, diagnostics: [] }, null, 2)}\n`);
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
