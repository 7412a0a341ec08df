/** What a command says to its user: results on stdout, everything else on stderr. */
import pc from "picocolors";
import type { Diagnostic } from "../diagnostics.ts";
import type { InputFile } from "../generate.ts";
import { formatDiagnostics, toJsonDiagnostics } from "../print.ts";

export interface Console {
  /** What is going on; on a terminal each step replaces the one before. */
  progress(text: string): void;
  diagnostics(list: readonly Diagnostic[], files: readonly InputFile[]): void;
  /** The last word: a sentence for people, the object for programs. */
  result(text: string, json: Readonly<Record<string, unknown>>): void;
}

export function createConsole(mode: "json" | "text"): Console {
  return mode === "json" ? jsonConsole() : textConsole();
}

function jsonConsole(): Console {
  let found: unknown[] = [];
  return {
    progress: () => undefined,
    diagnostics: (list, files) => {
      found.push(...toJsonDiagnostics(list, files));
    },
    result: (_text, json) => {
      process.stdout.write(`${JSON.stringify({ ...json, diagnostics: found }, null, 2)}\n`);
      found = [];
    },
  };
}

function textConsole(): Console {
  const { stderr } = process;
  const isLive = stderr.isTTY && process.env["TERM"] !== "dumb" && process.env["CI"] === undefined;
  const clear = () => {
    if (isLive) stderr.write("\r\u001b[2K");
  };
  return {
    progress: (text) => {
      if (isLive) stderr.write(`\r\u001b[2K${pc.dim(text)}`);
    },
    diagnostics: (list, files) => {
      if (list.length === 0) return;
      clear();
      stderr.write(`${formatDiagnostics(list, files, { color: pc.isColorSupported && stderr.isTTY })}\n`);
    },
    result: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
  };
}
