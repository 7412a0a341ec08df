/** `stgen completion`: scripts for shells, which ask the hidden `stgen complete` for what can follow. */
import type { Argument, Command, Option } from "commander";
import { stdout } from "../ground/system.ts";
import type { CompletionFlags, Shell } from "./completion-flags.ts";
import { EXIT } from "./exit.ts";

/** What can follow in a line. */
export interface Candidates {
  readonly words: readonly (readonly [word: string, about: string])[];
  /** Paths fit as well: shells know them. */
  readonly isPath: boolean;
}

const NOTHING: Candidates = { words: [], isPath: false };

/** Names of values, as the help has them, that are paths. */
const PATHS = /^(?:dir|file|files|path|folder|src|old|new|v1|v2)$/;

/**
 * What can stand in place of the last word.
 *
 * @param words those of a line, behind the program's name; the last one is being typed
 */
export function candidatesFor(program: Command, words: readonly string[]): Candidates {
  const { command, option, rest } = readWords(program, partsOf(words.slice(0, -1)));
  const last = words.at(-1) ?? "";
  // `--int64=st` as one word is answered with such words.
  const [, given = "", typed = last === "=" ? "" : last] = /^(--[\w-]+=)(.*)$/.exec(last) ?? [];
  const asked = given === "" ? option : optionCalled(command, given.slice(0, -1));
  const { words: all, isPath } = asked
    ? valuesOf(asked.argChoices, nameOf(asked.flags))
    : typed.startsWith("-")
      ? {
          words: optionsOf(command).map(({ long, description }) => [long ?? "", description] as const),
          isPath: false,
        }
      : placed(command, rest);
  const fitting = all.filter(([word]) => word.startsWith(typed));
  return { words: fitting.map(([word, about]) => [given + word, about]), isPath };
}

/** Some shells have `=` as a word, others have it in one. */
function partsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    /^--[\w-]+=/.test(word)
      ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]
      : word === "="
        ? []
        : [word],
  );
}

interface Reading {
  readonly command: Command;
  /** That which the next word is the value of. */
  readonly option: Option | undefined;
  /** Arguments so far. */
  readonly rest: number;
}

function readWords(program: Command, words: readonly string[]): Reading {
  let command = program;
  let option: Option | undefined;
  let rest = 0;
  for (const word of words) {
    const below = command.commands.find((one) => one.name() === word);
    if (option) option = undefined;
    else if (word.startsWith("-")) option = optionCalled(command, word);
    else if (below) command = below;
    else rest++;
  }
  return { command, option, rest };
}

/** An option that takes a value. */
function optionCalled(command: Command, name: string): Option | undefined {
  return optionsOf(command).find(({ short, long, required }) => required && [short, long].includes(name));
}

/** What stands for itself: a command, or an argument. */
function placed(command: Command, rest: number): Candidates {
  const commands = command.createHelp().visibleCommands(command);
  const isGroup = command.commands.length > 0;
  if (isGroup) return { words: commands.map((one) => [one.name(), one.description()]), isPath: false };
  const argument = argumentAt(command.registeredArguments, rest);
  return argument ? valuesOf(argument.argChoices, argument.name()) : NOTHING;
}

function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** `dir` of `--out <dir>`. */
function nameOf(flags: string): string {
  return /<([^>.]+)/.exec(flags)?.[1] ?? "";
}

function argumentAt(all: readonly Argument[], at: number): Argument | undefined {
  const last = all.at(-1);
  return all[at] ?? (last?.variadic === true ? last : undefined);
}

function valuesOf(choices: readonly string[] | undefined, name: string): Candidates {
  return {
    words: (choices ?? []).map((word) => [word, ""]),
    isPath: choices === undefined && PATHS.test(name),
  };
}

/** As scripts of shells read it: `files` or `words`, then a line for each word, its text behind a tab. */
export function completeText({ words, isPath }: Candidates): string {
  const lines = words.map(([word, about]) => (about === "" ? word : `${word}\t${about}`));
  return `${[isPath ? "files" : "words", ...lines].join("\n")}\n`;
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_stgen() {
  local IFS=$'\\n' kind word
  local -a answer=($(stgen complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  kind=\${answer[0]}
  COMPREPLY=()
  if [ "$kind" = files ]; then
    compopt -o default
    return
  fi
  word=\${COMP_WORDS[COMP_CWORD]}
  [ "$word" = "=" ] && word=
  for line in "\${answer[@]:1}"; do
    case "\${line%%$'\\t'*}" in "$word"*) COMPREPLY+=("\${line%%$'\\t'*}") ;; esac
  done
}
complete -F _stgen stgen
`,
  zsh: `#compdef stgen
_stgen() {
  local -a answer words_of
  answer=("\${(@f)$(stgen complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $answer[1] == files ]]; then
    _files
    return
  fi
  local line word
  for line in "\${(@)answer[2,-1]}"; do
    word=\${\${line%%$'\\t'*}//:/\\\\:}
    if [[ $line == *$'\\t'* ]]; then words_of+=("$word:\${line#*$'\\t'}"); else words_of+=("$word"); fi
  done
  _describe stgen words_of
}
if [[ "$funcstack[1]" = _stgen ]]; then _stgen "$@"; else compdef _stgen stgen; fi
`,
  fish: `function __stgen_complete
  set -l typed (commandline -ct)
  set -l answer (stgen complete -- (commandline -opc)[2..-1] "$typed" 2>/dev/null)
  if test "$answer[1]" = files
    __fish_complete_path "$typed"
  else
    printf '%s\\n' $answer[2..-1]
  end
end
complete -c stgen -f -a '(__stgen_complete)'
`,
};

/** @returns the exit code */
export function completionCommand({ shell }: CompletionFlags): number {
  stdout.write(SCRIPTS[shell]);
  return EXIT.ok;
}
