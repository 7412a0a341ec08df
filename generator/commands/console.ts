/** What a command says to its user: results on stdout, everything else on stderr. */
import pc from "picocolors";
import type { Diagnostic } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import { env, stderr, stdout } from "../ground/system.ts";

export interface Console {
  /** What is going on; on a terminal each step replaces the one before. */
  progress(text: string): void;
  /** A line for people, beside the result. */
  note(text: string): void;
  /** Something that happens while the command lasts: a line for people beside the result, or one for programs. */
  event(text: string, json: Readonly<Record<string, unknown>>): void;
  diagnostics(list: readonly Diagnostic[], files: readonly InputFile[]): Promise<void>;
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

/** Loaded when there is something to say: with places in documents come the parser and all that the program ships. */
const printer = () => import("../diagnostics/print.ts");

function jsonConsole(indent: number): Console {
  let found: unknown[] = [];
  return {
    progress: () => undefined,
    note: () => undefined,
    event: (_text, json) => void stdout.write(`${JSON.stringify(json)}\n`),
    diagnostics: async (list, files) => {
      if (list.length > 0) found.push(...(await printer()).toJsonDiagnostics(list, files));
    },
    result: (_text, json) => {
      stdout.write(`${JSON.stringify({ ...json, diagnostics: found }, null, indent)}\n`);
      found = [];
    },
  };
}

/** @param reported whether what is not the user's to mend is reported singly, or as a count */
function textConsole(reported: "all" | "some"): Console {
  const isLive = stderr.isTTY && env["TERM"] !== "dumb" && env["CI"] === undefined;
  const color = wantsColor(stderr);
  const { dim } = pc.createColors(color);
  const clear = () => {
    if (isLive) stderr.write("\r\u001b[2K");
  };
  const note = (text: string) => {
    clear();
    stderr.write(`${text}\n`);
  };
  return {
    progress: (text) => {
      if (isLive) stderr.write(`\r\u001b[2K${dim(text)}`);
    },
    note,
    event: note,
    diagnostics: async (list, files) => {
      if (list.length === 0) return;
      const { formatDiagnostics } = await printer();
      clear();
      stderr.write(`${formatDiagnostics(list, files, { color, verbose: reported === "all" })}\n`);
    },
    result: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
  };
}

/** By the stream that is written to (picocolors asks for stdout alone), unless the environment says otherwise. */
function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return !["0", "false"].includes(FORCE_COLOR);
  return stream.isTTY && TERM !== "dumb";
}
