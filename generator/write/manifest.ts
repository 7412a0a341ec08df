/**
 * Two records of the output folder. `manifest.json` lists every generated file with its hash; it is committed, and says which files
 * may be replaced or deleted. `.stgen/cache.json` remembers what each unit was made from; it is not committed, and only saves work.
 */
import { sha256 } from "../ground/hash.ts";
import { type Diagnostic, DIAGNOSTICS, fileDiagnostic, type Place } from "../diagnostics/codes.ts";
import { isSafePath } from "./safe-paths.ts";
import { get, getString, isObject, parseJson } from "../ground/json.ts";
import { parseEntries, serialiseEntries, sorted } from "../ground/own-files.ts";
import { printable } from "../ground/text.ts";

/** A part of the output that is made or kept as a whole: a package, or the files beside the packages. */
export interface Unit {
  /** Hash of everything the unit is made from. */
  readonly key: string;
  /** Texts by path below the output folder, or `unchanged` when the key is that of the earlier run. */
  readonly files: ReadonlyMap<string, string> | "unchanged";
}

/** SHA-256 (hex) by path below the output folder. */
type FileHashes = ReadonlyMap<string, string>;

/** Files of each unit. */
export type Manifest = ReadonlyMap<string, FileHashes>;

export interface Cache {
  /** Key of each unit and digest of the files that were made from it. */
  readonly units: ReadonlyMap<string, { readonly key: string; readonly digest: string }>;
  readonly run?: FinishedRun;
}

/** What a run without an error came to: one that is made from the same finds its files there and comes to the same. */
export interface FinishedRun {
  /** Hash of everything it was made from. */
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the domains that were made. */
  readonly domains: readonly string[];
  readonly operations: number;
}

export function digestOf(files: FileHashes): string {
  return sha256(JSON.stringify(sorted(files)));
}

/** Whether two manifests say the same, in whatever order. */
export function isSameManifest(one: Manifest, other: Manifest): boolean {
  const isSame = (files: FileHashes, others: FileHashes | undefined) =>
    files === others ||
    (files.size === others?.size && [...files].every(([path, hash]) => others.get(path) === hash));
  return one.size === other.size && [...one].every(([unit, files]) => isSame(files, other.get(unit)));
}

export function serialiseManifest(manifest: Manifest): string {
  return serialiseEntries(
    "units",
    [...manifest].map(([unit, files]) => [unit, Object.fromEntries(sorted(files))]),
  );
}

export function serialiseCache({ units, run }: Cache): string {
  return serialiseEntries("units", units, run && { run });
}

/** The manifest in a text, or what is wrong with it. `file` is its path as shown. */
export function parseManifest(text: string, file: string): { manifest: Manifest; diagnostics: Diagnostic[] } {
  const invalid = (reason: string) => ({
    manifest: new Map<string, FileHashes>(),
    diagnostics: [fileDiagnostic("manifest-invalid", { path: file, reason })],
  });
  const units = parseEntries(text, "units");
  if (typeof units === "string") return invalid(units);
  const manifest = new Map<string, FileHashes>();
  for (const [unit, files] of Object.entries(units)) {
    if (!isObject(files)) return invalid(`the unit ${unit} has no files`);
    const hashes = new Map<string, string>();
    for (const [path, hash] of Object.entries(files)) {
      if (!isSafePath(path)) return invalid(`${JSON.stringify(path)} is not a path below the folder`);
      if (typeof hash !== "string") return invalid(`${path} has no hash`);
      hashes.set(path, hash);
    }
    manifest.set(unit, hashes);
  }
  return { manifest, diagnostics: [] };
}

/** A cache that cannot be read is no cache. */
export function parseCache(text: string): Cache {
  const entries = parseEntries(text, "units");
  const units = new Map(
    Object.entries(typeof entries === "string" ? {} : entries).flatMap(([unit, entry]) => {
      const [key, digest] = [getString(entry, "key"), getString(entry, "digest")];
      return key === undefined || digest === undefined ? [] : [[unit, { key, digest }]];
    }),
  );
  const run = get(parseJson(text), "run");
  return { units, ...(isFinishedRun(run) && { run }) };
}

type Checks<T> = { readonly [Key in keyof Required<T>]: (value: unknown) => boolean };

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";
const optional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value);
const listOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(check);
/** As every diagnostic of ours is: a terminal would do what other characters say. */
const isShowable = (value: unknown) =>
  isText(value) && value.split("\n").every((line) => printable(line) === line);

function fits<T>(checks: Checks<T>): (value: unknown) => value is T {
  const list = Object.entries<(value: unknown) => boolean>(checks);
  return (value): value is T => isObject(value) && list.every(([key, check]) => check(get(value, key)));
}

const isPlace = fits<Place>({
  file: isShowable,
  pointer: optional(isText),
  at: optional((at) => at === "key" || at === "value"),
  offset: optional(isNumber),
});

/** What is remembered is shown again, and may have been written by anybody. */
const isFinishedRun = fits<FinishedRun>({
  key: isText,
  domains: listOf(isText),
  operations: isNumber,
  diagnostics: listOf(
    fits<Diagnostic>({
      code: (code) => isText(code) && Object.hasOwn(DIAGNOSTICS, code),
      // A run with an error is not remembered.
      severity: (severity) => severity === "warning" || severity === "info",
      message: isShowable,
      hint: optional(isShowable),
      about: optional((about) => about === "bundled-correction"),
      place: optional(isPlace),
      related: optional(listOf(fits({ message: isShowable, place: isPlace }))),
    }),
  ),
});
