import { get, isObject, type JsonValue, parseJson } from "../ground/json.ts";

/** What was read, or why it could not be, in words that may hold a piece of npm's own text. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

/** A tarball that `npm pack` made. */
export interface PackedRow {
  /** Name of the package: `@acme/crm`. */
  readonly name: string;
  /** Name of the file in the folder that npm was given. */
  readonly filename: string;
}

/** `npm pack --json`: a list of rows up to npm 11, an object of them by package name since npm 12. */
export function readPacked(stdout: string): Read<readonly PackedRow[]> {
  const answer = jsonIn(stdout);
  const rows = Array.isArray(answer) ? answer : isObject(answer) ? Object.values(answer) : [];
  const packed = rows.map((row) => ({ name: get(row, "name"), filename: get(row, "filename") }));
  return packed.length > 0 && packed.every(isPackedRow) ? { value: packed } : notUnderstood(stdout);
}

function isPackedRow(row: { readonly name: unknown; readonly filename: unknown }): row is PackedRow {
  return typeof row.name === "string" && typeof row.filename === "string";
}

/** `npm view <package> version --json`: a text for one version up to npm 11, else a list of texts; nothing where nothing fits. */
export function readVersions(stdout: string): Read<readonly string[]> {
  if (stdout.trim() === "") return { value: [] };
  const answer = jsonIn(stdout);
  const versions = typeof answer === "string" ? [answer] : answer;
  const isList = Array.isArray(versions) && versions.every((one): one is string => typeof one === "string");
  return isList ? { value: versions } : notUnderstood(stdout);
}

/** The fault that npm reports, such as `E404`; empty texts where it reports none. */
export function readFault(stdout: string): { readonly code: string; readonly summary: string } {
  const error = get(jsonIn(stdout), "error");
  const text = (key: string) => {
    const value = get(error, key);
    return typeof value === "string" ? value : "";
  };
  return { code: text("code"), summary: text("summary") || text("detail") };
}

/** The first JSON in a text: scripts and wrappers of npm print lines before it. */
function jsonIn(text: string): JsonValue | undefined {
  for (const { index } of [{ index: 0 }, ...text.matchAll(/^[[{]/gm)]) {
    const value = parseJson(text.slice(index));
    if (value !== undefined) return value;
  }
  return undefined;
}

function notUnderstood(stdout: string): { readonly fault: string } {
  const line = stdout.replace(/\s+/g, " ").trim();
  return { fault: line === "" ? "it is empty" : `it begins with ${line.slice(0, 60)}` };
}
