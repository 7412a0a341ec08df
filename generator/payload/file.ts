/**
 * Reads a payload. Whatever is wrong with it becomes a diagnostic that quotes nothing of it, and nothing is read without an end: a device or
 * a pipe has no size to ask for.
 */
import { resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { readUpTo, shown } from "../read/disk.ts";
import { MAX_DEPTH, tooDeep } from "../read/parse.ts";
import { type JsonValue, parseJson } from "../ground/json.ts";
import { reasonOf } from "../ground/errors.ts";

/** Above this a file is not read: parsed, a payload takes ten times its size. */
const MAX_MB = 64;
const MB = 1024 * 1024;

/** What the files of one run may have together. */
interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: 2 * MAX_MB * MB };
}

export async function readPayload(
  path: string,
  { budget, faults }: { readonly budget: Budget; readonly faults: Diagnostic[] },
): Promise<JsonValue | undefined> {
  const file = shown(resolve(path));
  const fault = (found: Diagnostic, hint = found.hint) => {
    faults.push({ ...found, place: { file }, ...(hint !== undefined && { hint }) });
    return undefined;
  };
  const unreadable = (reason: string, hint?: string) =>
    fault(diagnostic("file-unreadable", { path: file, reason }), hint);
  const fewer = "Compare fewer records: a few dozen say as much.";
  let bytes: Buffer | { readonly size: number };
  try {
    bytes = await readUpTo(path, MAX_MB * MB);
  } catch (error) {
    return unreadable(reasonOf(error));
  }
  if ("size" in bytes) {
    const size = Math.max(MAX_MB + 1, Math.ceil(bytes.size / MB));
    return fault(diagnostic("file-too-large", { path: file, size, limit: MAX_MB }), fewer);
  }
  budget.left -= bytes.length;
  if (budget.left < 0) return unreadable(`the files have more than ${2 * MAX_MB} MB together`, fewer);
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  try {
    const value = JSON.parse(text) as JsonValue;
    if (tooDeep(value) === undefined) return value;
    const reason = `it nests deeper than ${MAX_DEPTH} levels`;
    return unreadable(reason, "Answers of an API nest a few levels; is this one?");
  } catch (error) {
    const reason = whatIsWrong(text, error);
    return fault(diagnostic("syntax-error", { format: "JSON", reason }), hintFor(text));
  }
}

/** The engine's message quotes the text around the fault; only its position is passed on. */
function whatIsWrong(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  if (text.trim() === "") return "the file is empty";
  if (isBinary(text)) return "it is not text in UTF-8";
  if (isLines(text)) return "each line is a document of its own";
  if (/Unexpected end/.test(message) || Number(position) >= text.trimEnd().length) return "it ends too early";
  return position === undefined ? "it is not JSON" : `not JSON at character ${Number(position) + 1}`;
}

function hintFor(text: string): string | undefined {
  return isLines(text) ? "Put the lines into one list: jq -s . payload.json" : undefined;
}

function isBinary(text: string): boolean {
  return /[\0\uFFFD]/.test(text.slice(0, 10_000));
}

/** The first line is a document, and there are more. */
function isLines(text: string): boolean {
  const [first = "", second = ""] = text.slice(0, 1_000_000).trimStart().split("\n", 2);
  return first.startsWith("{") && second.startsWith("{") && parseJson(first) !== undefined;
}
