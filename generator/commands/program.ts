/** The command line as commander has it, made of the table of commands: what is parsed, suggested and printed as help. */
import { Command, type OutputConfiguration } from "commander";
import { version } from "virtual:program";
import { type CommandRow, COMMANDS, GROUPS } from "./command-table.ts";
import { EXAMPLES, pageOf } from "./examples.ts";

/** Values of arguments and options by their names. */
export type Flags = Readonly<Record<string, unknown>>;

export interface ProgramOptions {
  /** Who prints faults and help; the terminal where it is absent. */
  readonly output?: OutputConfiguration;
  /** What is done for a command whose arguments are right. */
  run(row: CommandRow, flags: Flags): Promise<void>;
}

/** Commander, which repeats an unknown option with its value: that of a misspelled `--client-secret=…` is nobody's to see. */
class Reticent extends Command {
  override createCommand(name?: string): Command {
    return new Reticent(name);
  }

  unknownOption(flag: string): void {
    const name = flag.startsWith("--") ? flag.split("=", 1)[0] : flag.slice(0, 2);
    (Command.prototype as unknown as Reticent).unknownOption.call(this, name ?? "");
  }
}

/** Throws a `CommanderError` in place of ending the process. */
export function createProgram({ output = {}, run }: ProgramOptions): Command {
  const program = new Reticent("stgen")
    .description(
      "Typed clients, mocks and migration reports for the ServiceTitan V2 API, generated from OpenAPI documents. Unofficial.",
    )
    .version(version, "-v, --version", "print the version")
    // A command below another has options of its own, also of the same name.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError("See stgen --help")
    .showSuggestionAfterError()
    .addHelpText("after", "\nExamples of a command: stgen generate --help");
  for (const row of COMMANDS) {
    const command = addCommand(program, row);
    command.action(() => run(row, flagsOf(command)));
  }
  return program;
}

function addCommand(program: Command, row: CommandRow): Command {
  const [name = "", inGroup] = row.name.split(" ");
  const group = program.commands.find((known) => known.name() === name);
  const parent = inGroup === undefined ? program : (group ?? addGroup(program, name));
  const command = parent
    .command(inGroup ?? name)
    .description(row.about)
    .showHelpAfterError(`See stgen ${row.name} --help`)
    .enablePositionalOptions();
  for (const argument of row.arguments ?? []) command.addArgument(argument);
  for (const option of row.options) command.addOption(option);
  command.addHelpText("after", helpAfter(row));
  return command;
}

function helpAfter({ name, drift, failure }: CommandRow): string {
  const examples = EXAMPLES[name] ?? [];
  const longest = Math.max(...examples.map(({ line }) => line.length));
  const lines = examples.map(({ line, about }) => `  ${line.padEnd(longest)}  # ${about}`);
  const hasCodes = drift !== undefined || failure !== undefined;
  const all = `0 ok, 1 ${failure ?? "diagnostics with errors"}, 2 wrong usage${drift === undefined ? "" : `, 3 ${drift}`}`;
  const codes = hasCodes ? [`Exit codes: ${all}.`] : [];
  const page = pageOf(name);
  const more = page === undefined ? [] : [`More: ${page} of servicetitan-codegen.`];
  const end = [...codes, ...more];
  return ["", "Examples:", ...lines, ...(end.length > 0 ? ["", ...end] : [])].join("\n");
}

function addGroup(program: Command, name: string): Command {
  return program
    .command(name)
    .description(GROUPS[name] ?? "")
    .showHelpAfterError(`See stgen ${name} --help`);
}

function flagsOf(command: Command): Flags {
  const named = command.registeredArguments.map((argument, i) => [argument.name(), command.processedArgs[i]]);
  return { ...command.opts(), ...Object.fromEntries(named) };
}
