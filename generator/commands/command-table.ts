/**
 * The commands of `stgen`, one row each, in the order of the help. A command is loaded when it is asked for: a server has no use for the
 * compiler.
 */
import { Argument } from "commander";
import { type CompletionFlags, SHELLS } from "./completion-flags.ts";
import { API_COMMANDS } from "./api-commands.ts";
import type { CommandRow } from "./command-row.ts";
import { MIGRATE_COMMANDS } from "./migrate-commands.ts";
import { PACKAGE_COMMANDS } from "./package-commands.ts";

export type { CommandRow } from "./command-row.ts";

/** Commands of two words, by the first. */
export const GROUPS: Readonly<Record<string, string>> = {
  specs: "the documents of the developer portal",
  migrate: "where every field of the V1 API is in V2",
};

/** In the order in which they are listed. */
export const COMMANDS: readonly CommandRow[] = [
  ...PACKAGE_COMMANDS,
  ...API_COMMANDS,
  ...MIGRATE_COMMANDS,
  {
    name: "completion",
    about: "print a script that completes commands and options in your shell",
    arguments: [new Argument("<shell>", "your shell").choices(SHELLS)],
    options: [],
    run: async (flags: CompletionFlags) => (await import("./completion.ts")).completionCommand(flags),
  },
];
