/**
 * `specs.lock.json`: what was pulled, from where, and when it last changed. It is committed with the documents, says which files may be
 * replaced, and holds no date of the last pull: pulling what is there already changes nothing.
 */
import { type Diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { isSafePath } from "../write/safe-paths.ts";
import { get, getString } from "../ground/json.ts";
import { parseEntries, serialiseEntries } from "../ground/own-files.ts";

export interface Locked {
  /** Path below the folder. */
  readonly file: string;
  readonly url: string;
  /** Of the file as it was written. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of the document's `info`. */
  readonly title: string;
  readonly version: string;
  /** Day on which the document was last found to differ, `2026-01-31`. */
  readonly changed: string;
}

/** By the portal's id. */
export type Lock = ReadonlyMap<string, Locked>;

export function serialiseLock(lock: Lock): string {
  return serialiseEntries("documents", lock);
}

/** `file` is the lock's path as shown. */
export function parseLock(
  text: string,
  file: string,
): { readonly lock: Lock; readonly diagnostics: readonly Diagnostic[] } {
  const invalid = (reason: string) => ({
    lock: new Map<string, Locked>(),
    diagnostics: [fileDiagnostic("lock-invalid", { path: file, reason })],
  });
  const documents = parseEntries(text, "documents");
  if (typeof documents === "string") return invalid(documents);
  const lock = new Map<string, Locked>();
  for (const [id, entry] of Object.entries(documents)) {
    const path = getString(entry, "file") ?? "";
    const hash = getString(entry, "sha256");
    const bytes = get(entry, "bytes");
    if (!isSafePath(path)) return invalid(`${JSON.stringify(path)} is not a path below the folder`);
    if (hash === undefined) return invalid(`${path} has no hash`);
    lock.set(id, {
      file: path,
      url: getString(entry, "url") ?? "",
      sha256: hash,
      bytes: typeof bytes === "number" ? bytes : 0,
      title: getString(entry, "title") ?? "",
      version: getString(entry, "version") ?? "",
      changed: getString(entry, "changed") ?? "",
    });
  }
  return { lock, diagnostics: [] };
}
