/** What a command says to its user: results on stdout, everything else on stderr. */
import pc from "picocolors";
import type { Diagnostic } from "../diagnostics/codes.ts";
import type { InputFile } from "../generate.ts";
import { formatDiagnostics, toJsonDiagnostics } from "../diagnostics/print.ts";
import { count } from "../ground/text.ts";

export interface Console {
  /** What is going on; on a terminal each step replaces the one before. */
  progress(text: string): void;
  diagnostics(list: readonly Diagnostic[], files: readonly InputFile[]): void;
  /** The last word: a sentence for people, the object for programs. */
  result(text: string, json: Readonly<Record<string, unknown>>): void;
}

/** @param mode `json-lines` is for commands with several results: each is one line */
export function createConsole(
  mode: "json" | "json-lines" | "text",
  { verbose }: { readonly verbose?: boolean } = {},
): Console {
  return mode === "text"
    ? textConsole(verbose === true ? "all" : "some")
    : jsonConsole(mode === "json" ? 2 : 0);
}

/** The end of a run that has come to nothing: its faults, then what did not happen and why. */
export function fail(
  console: Console,
  {
    diagnostics,
    inputs,
  }: { readonly diagnostics: readonly Diagnostic[]; readonly inputs: readonly InputFile[] },
  outcome: string,
): number {
  console.diagnostics(diagnostics, inputs);
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  console.result(`${outcome}: ${count(errors, "error")}.`, { ok: false });
  return 1;
}

function jsonConsole(indent: number): Console {
  let found: unknown[] = [];
  return {
    progress: () => undefined,
    diagnostics: (list, files) => {
      found.push(...toJsonDiagnostics(list, files));
    },
    result: (_text, json) => {
      process.stdout.write(`${JSON.stringify({ ...json, diagnostics: found }, null, indent)}\n`);
      found = [];
    },
  };
}

/** @param told whether what is not the user's to mend is told singly, or as a count */
function textConsole(told: "all" | "some"): Console {
  const { stderr } = process;
  const isLive = stderr.isTTY && process.env["TERM"] !== "dumb" && process.env["CI"] === undefined;
  const color = wantsColor(stderr);
  const { dim } = pc.createColors(color);
  const clear = () => {
    if (isLive) stderr.write("\r\u001b[2K");
  };
  return {
    progress: (text) => {
      if (isLive) stderr.write(`\r\u001b[2K${dim(text)}`);
    },
    diagnostics: (list, files) => {
      if (list.length === 0) return;
      clear();
      stderr.write(`${formatDiagnostics(list, files, { color, verbose: told === "all" })}\n`);
    },
    result: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
  };
}

/** By the stream that is written to (picocolors asks for stdout alone), unless the environment says otherwise. */
function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return !["0", "false"].includes(FORCE_COLOR);
  return stream.isTTY && TERM !== "dumb";
}
