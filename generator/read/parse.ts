/**
 * Texts become documents: JSON or YAML, checked as far as every later pass relies on it (an object, OpenAPI 3.0 or 3.1,
 * bounded depth). Pure. JSON goes through `JSON.parse`, which is a hundred times faster than a parser that keeps positions;
 * positions are looked up by `diagnostics/position.ts` when a diagnostic is printed.
 */
import { parseDocument } from "yaml";
import { type Diagnostic, diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { reasonOf } from "../ground/errors.ts";
import { get, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import type { InputFile } from "../ground/input.ts";

/** Characters in one file, above which nothing is parsed: hostile or not a document. */
const MAX_LENGTH = 64 * 1024 * 1024;
/** Levels of nesting; real documents stay below 30. Deeper ones would overflow the stack of recursive passes. */
export const MAX_DEPTH = 200;
/** Expansions of YAML aliases, against documents that multiply themselves. */
const MAX_ALIASES = 1000;

export interface Parsed<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses an OpenAPI document. All syntax errors of a YAML file are reported; JSON stops at its first. */
export function parseOpenApi(file: InputFile): Parsed<JsonObject> {
  const { value, diagnostics } = parseData(file);
  const fault = diagnostics.length > 0 ? undefined : notOpenApi(value, file.path);
  return fault ? failed(fault) : { value: value as JsonObject | undefined, diagnostics };
}

/** Parses any JSON or YAML file a user wrote. */
export function parseData(file: InputFile): Parsed<JsonValue> {
  if (file.text.length > MAX_LENGTH) {
    const [size = 0, limit = 0] = [file.text.length, MAX_LENGTH].map((n) => Math.round(n / 1024 / 1024));
    return failed(fileDiagnostic("file-too-large", { path: file.path, size, limit }));
  }
  const parsed = /\.json$/i.test(file.path) ? parseJson(file) : parseYaml(file);
  if (parsed.diagnostics.length > 0) return parsed;
  const deep = tooDeep(parsed.value);
  if (deep === undefined) return parsed;
  const facts = { what: "The nesting", found: `deeper than ${MAX_DEPTH} levels`, expected: "less" };
  return failed(diagnostic("document-invalid", facts, { place: { file: file.path, pointer: deep } }));
}

function parseJson(file: InputFile): Parsed<JsonValue> {
  try {
    const text = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
    return { value: JSON.parse(text) as JsonValue, diagnostics: [] };
  } catch (error) {
    const message = reasonOf(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const offset = position === undefined ? file.text.trimEnd().length : Number(position);
    // V8 quotes a stretch of the input; the excerpt shows it better.
    const reason = message
      .replace(/,? ?(?:\.\.\.)?"(?:[^"\\]|\\.|"(?! is not))*"(?:\.\.\.)? is not valid JSON$/s, "")
      .replace(/ in JSON at position.*$|\(line \d+ column \d+\)$/s, "")
      .replace("Unexpected end of JSON input", "unexpected end of the file");
    return failed(syntaxError(file, "JSON", { reason, offset }));
  }
}

function parseYaml(file: InputFile): Parsed<JsonValue> {
  const document = parseDocument(file.text, { merge: true, prettyErrors: false });
  const faults = document.errors.map(({ message: reason, pos: [offset] }) =>
    syntaxError(file, "YAML", { reason, offset }),
  );
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as JsonValue, diagnostics: [] };
  } catch (error) {
    return failed(syntaxError(file, "YAML", { reason: reasonOf(error), offset: 0 }));
  }
}

function syntaxError(
  { path: file }: InputFile,
  format: "JSON" | "YAML",
  { reason, offset }: { readonly reason: string; readonly offset: number },
): Diagnostic {
  return diagnostic("syntax-error", { format, reason }, { place: { file, offset } });
}

/** Pointer of the first value that lies too deep; iterative, because the answer decides whether recursion is safe. */
export function tooDeep(root: JsonValue | undefined): string | undefined {
  const stack: { value: JsonValue; depth: number; pointer: string }[] =
    root === undefined ? [] : [{ value: root, depth: 0, pointer: "" }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top.value !== "object" || top.value === null) continue;
    if (top.depth >= MAX_DEPTH) return top.pointer;
    const deepChild = top.depth >= MAX_DEPTH - 40;
    for (const [key, value] of Object.entries(top.value)) {
      if (typeof value !== "object" || value === null) continue;
      stack.push({ value, depth: top.depth + 1, pointer: deepChild ? join(top.pointer, key) : "" });
    }
  }
  return undefined;
}

function notOpenApi(value: JsonValue | undefined, path: string): Diagnostic | undefined {
  const isNone = (reason: string) =>
    diagnostic("document-not-openapi", { path, reason }, { place: { file: path, pointer: "" } });
  const isUnsupported = (version: string, pointer: string) =>
    diagnostic("openapi-version-unsupported", { version }, { place: { file: path, pointer } });
  if (!isObject(value)) return isNone("it is not an object");
  const [swagger, version] = [get(value, "swagger"), get(value, "openapi")];
  if (swagger !== undefined) return isUnsupported(String(swagger), "/swagger");
  if (version === undefined) return isNone("it has no `openapi` field");
  if (typeof version !== "string") return isNone("its `openapi` field is not a string");
  return /^3\.[01](\.|$)/.test(version) ? undefined : isUnsupported(version, "/openapi");
}

function failed(fault: Diagnostic): { value: undefined; diagnostics: Diagnostic[] } {
  return { value: undefined, diagnostics: [fault] };
}
