/**
 * Texts become documents: JSON or YAML, checked as far as every later pass relies on it (an object, OpenAPI 3.0 to 3.2,
 * bounded depth). Pure. JSON goes through `JSON.parse`, which is a hundred times faster than a parser that keeps positions;
 * positions are looked up by `diagnostics/position.ts` when a diagnostic is printed.
 */
import { bundledData } from "virtual:assets";
import { parseDocument } from "yaml";
import { type Diagnostic, diagnostic, fileDiagnostic, hasErrors } from "../diagnostics/codes.ts";
import { reasonOf } from "../ground/errors.ts";
import { sha256 } from "../ground/hash.ts";
import { get, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import type { InputFile } from "../ground/input.ts";
import { lossesOfJson, lossesOfYaml } from "./losses.ts";

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

/**
 * Parses an OpenAPI document. All syntax errors of a YAML file are reported; JSON stops at its first.
 *
 * @returns also why a file is no document, where it does not even say that it is one
 */
export function parseOpenApi(file: InputFile): Parsed<JsonObject> & { readonly foreign?: string } {
  const { value, diagnostics } = parseForeign(file);
  // An empty file may be what is left of a document.
  const isEmpty = file.text.trim() === "";
  if (hasErrors(diagnostics))
    return {
      value: undefined,
      diagnostics,
      ...(!isEmpty && !CLAIM.test(file.text) && { foreign: "it cannot be read" }),
    };
  const faults = versionFaults(value, file.path);
  if (!hasErrors(faults))
    return { value: value as JsonObject | undefined, diagnostics: [...faults, ...diagnostics] };
  const says = isEmpty || ["openapi", "swagger"].some((key) => get(value, key) !== undefined);
  return { value: undefined, diagnostics: faults, ...(!says && { foreign: "it has no `openapi` field" }) };
}

/** A text that cannot be read and says that it is a document. */
const CLAIM = /^\s{0,4}["']?(openapi|swagger)["']?\s*:|^\s*\{\s*"(openapi|swagger)"\s*:/m;

/** Parses any JSON or YAML file a user wrote. */
export function parseData(file: InputFile): Parsed<JsonValue> {
  return parse(file, { isForeign: false });
}

/** Parses a file that others wrote, a document or a part of one: what its text says and its value does not is told, and costs nothing. */
export function parseForeign(file: InputFile): Parsed<JsonValue> {
  return parse(file, { isForeign: true });
}

function parse(file: InputFile, { isForeign }: { readonly isForeign: boolean }): Parsed<JsonValue> {
  if (file.text.length > MAX_LENGTH) {
    const [size = 0, limit = 0] = [file.text.length, MAX_LENGTH].map((n) => Math.round(n / 1024 / 1024));
    return failed(fileDiagnostic("file-too-large", { path: file.path, size, limit }));
  }
  const parsed = /\.json$/i.test(file.path) ? parseJson(file) : (readAtBuild(file) ?? parseYaml(file));
  if ("fault" in parsed) return { value: undefined, diagnostics: parsed.fault };
  const { value, losses } = parsed;
  const { deep, keys } = sizeOf(value);
  if (deep !== undefined) {
    const facts = { path: file.path, limit: MAX_DEPTH };
    return failed(diagnostic("document-too-deep", facts, { place: { file: file.path, pointer: deep } }));
  }
  const lost = losses(keys);
  if (hasErrors(lost))
    return { value: undefined, diagnostics: lost.filter(({ severity }) => severity === "error") };
  return { value, diagnostics: isForeign ? lost : [] };
}

/** A value, and what is lost of its text, which is looked for when the value is known to be no trap. */
type Read =
  | { readonly value: JsonValue; readonly losses: (keys: number) => readonly Diagnostic[] }
  | { readonly fault: readonly Diagnostic[] };

function parseJson(file: InputFile): Read {
  try {
    const shift = file.text.startsWith("\uFEFF") ? 1 : 0;
    const text = file.text.slice(shift);
    return {
      value: JSON.parse(text) as JsonValue,
      losses: (keys) => lossesOfJson(file.path, { text, keys, shift }),
    };
  } catch (error) {
    const message = reasonOf(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const offset = position === undefined ? file.text.trimEnd().length : Number(position);
    // V8 quotes a stretch of the input; the excerpt shows it better.
    const reason = message
      .replace(/,? ?(?:\.\.\.)?"(?:[^"\\]|\\.|"(?! is not))*"(?:\.\.\.)? is not valid JSON$/s, "")
      .replace(/ in JSON at position.*$|\(line \d+ column \d+\)$/s, "")
      .replace("Unexpected end of JSON input", "unexpected end of the file");
    return { fault: [syntaxError(file, "JSON", { reason, offset })] };
  }
}

/** What a file that comes with the program says, which was parsed when it was built. */
function readAtBuild({ text }: InputFile): Read | undefined {
  const data = bundledData[sha256(text)];
  return data === undefined ? undefined : { value: JSON.parse(data) as JsonValue, losses: () => [] };
}

/** By the rules of YAML 1.2 whatever a `%YAML` directive says: so OpenAPI has it, and 1.1 takes the country code `no` for false. */
function parseYaml(file: InputFile): Read {
  // The package looks for keys that stand twice by comparing each with each; `losses.ts` does not.
  const options = {
    merge: true,
    prettyErrors: false,
    schema: "core",
    uniqueKeys: false,
    logLevel: "error",
  } as const;
  const document = parseDocument(file.text, options);
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ code, message, pos: [offset] }) =>
      syntaxError(file, "YAML", { reason: YAML_REASONS[code] ?? message, offset }),
    );
    return { fault: faults };
  }
  try {
    const value = document.toJS({ maxAliasCount: MAX_ALIASES }) as JsonValue;
    return { value, losses: () => lossesOfYaml(file.path, document) };
  } catch (error) {
    return { fault: [syntaxError(file, "YAML", { reason: reasonOf(error), offset: 0 })] };
  }
}

/** Where the parser speaks to programmers. */
const YAML_REASONS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "the file holds several documents, one after a line of `---`",
};

function syntaxError(
  { path: file }: InputFile,
  format: "JSON" | "YAML",
  { reason, offset }: { readonly reason: string; readonly offset: number },
): Diagnostic {
  return diagnostic("syntax-error", { format, reason }, { place: { file, offset } });
}

/** Pointer of the first value that lies too deep. */
export function tooDeep(root: JsonValue | undefined): string | undefined {
  return sizeOf(root).deep;
}

/** Keys in a value, up to the first value that lies too deep; iterative, because the answer decides whether recursion is safe. */
function sizeOf(root: JsonValue | undefined): { readonly deep?: string; readonly keys: number } {
  let keys = 0;
  const stack: { value: object; depth: number; pointer: string }[] =
    typeof root === "object" && root !== null ? [{ value: root, depth: 0, pointer: "" }] : [];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.depth >= MAX_DEPTH) return { deep: top.pointer, keys };
    const deepChild = top.depth >= MAX_DEPTH - 40;
    const entries = Object.entries(top.value) as [string, JsonValue][];
    if (!Array.isArray(top.value)) keys += entries.length;
    for (const [key, value] of entries) {
      if (typeof value !== "object" || value === null) continue;
      stack.push({ value, depth: top.depth + 1, pointer: deepChild ? join(top.pointer, key) : "" });
    }
  }
  return { keys };
}

/** The newest version that is known; a later 3.x only adds to it. */
const NEWEST = 2;

function versionFaults(value: JsonValue | undefined, path: string): Diagnostic[] {
  const isNone = (reason: string) => [
    diagnostic("document-not-openapi", { path, reason }, { place: { file: path, pointer: "" } }),
  ];
  const isUnsupported = (version: string, pointer: string) => [
    diagnostic("openapi-version-unsupported", { version }, { place: { file: path, pointer } }),
  ];
  if (!isObject(value)) return isNone("it is not an object");
  const [swagger, stated] = [get(value, "swagger"), get(value, "openapi")];
  if (swagger !== undefined) return isUnsupported(String(swagger), "/swagger");
  if (stated === undefined) return isNone("it has no `openapi` field");
  const place = { file: path, pointer: "/openapi" };
  const faults: Diagnostic[] = [];
  if (typeof stated === "number") {
    const facts = { what: "The field openapi", found: "a number", expected: `a text, as "3.1.0"` };
    faults.push(diagnostic("document-invalid", facts, { place }));
  } else if (typeof stated !== "string") return isNone("its `openapi` field is not a string");
  const version = String(stated);
  const known = /^3(?:\.(\d+))?(?:\.|$)/.exec(version.trim());
  if (known === null) return isUnsupported(version, place.pointer);
  if (Number(known[1] ?? 0) > NEWEST)
    faults.push(diagnostic("openapi-version-newer", { version, read: `3.${NEWEST}` }, { place }));
  return faults;
}

function failed(fault: Diagnostic): { value: undefined; diagnostics: Diagnostic[] } {
  return { value: undefined, diagnostics: [fault] };
}
