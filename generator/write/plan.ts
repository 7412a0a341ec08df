/**
 * What a run would change on disk, and what speaks against it. Reads, writes nothing.
 *
 * Only files of the previous manifest are replaced or deleted, and only while they are as they were generated. If one file must not
 * be touched, none is.
 */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Diagnostic, fileDiagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unwritable } from "../diagnostics/files.ts";
import { sha256 } from "../ground/hash.ts";
import { by } from "../ground/text.ts";
import type { Manifest, Unit } from "./manifest.ts";
import { caseTwin, isSafePath, leadsOut, staysInside } from "./safe-paths.ts";
import { errorCode } from "../ground/errors.ts";
import { MANIFEST } from "../ground/own-files.ts";
import { shown } from "../read/disk.ts";

export interface PlanOptions {
  readonly out: string;
  readonly wanted: ReadonlyMap<string, Pick<Unit, "files">>;
  readonly previous: Manifest;
  /** Hashes of files that need not be looked at again. */
  readonly disk?: ReadonlyMap<string, string>;
  /** What happens to units that are not wanted: the whole output is made, or only a part of it. */
  readonly others: "delete" | "keep";
  /** Whether edited and foreign files are replaced. */
  readonly conflicts: "report" | "replace";
}

export interface Plan {
  readonly writes: ReadonlyMap<string, string>;
  readonly deletes: readonly string[];
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

export async function planWrite(options: PlanOptions): Promise<Plan> {
  const { out, wanted, previous } = options;
  // Packages that are left alone may look as they like.
  const isKept = (unit: string) => !wanted.has(unit) && options.others === "keep";
  const made = [...wanted].flatMap(([unit, { files }]) => (files === "unchanged" ? [] : [{ unit, files }]));
  const texts = new Map(made.flatMap(({ files }) => [...files]));
  const manifest: Manifest = new Map([
    ...[...previous].filter(([unit]) => isKept(unit) || wanted.get(unit)?.files === "unchanged"),
    ...made.map(({ unit, files }) => [unit, hashesOf(files)] as const),
  ]);
  const stays = flatten(manifest);
  assertPaths([...stays.keys()]);

  const before = flatten(new Map([...previous].filter(([unit]) => !isKept(unit))));
  const diagnostics: Diagnostic[] = [];
  const writes = new Map<string, string>();
  const deletes: string[] = [];
  const paths = new Set([...texts.keys(), ...before.keys()]);
  const known = options.disk ?? new Map<string, string>();
  const others = [...paths].filter((path) => !known.has(path));
  const disk = new Map([...known, ...(await hashAll(out, others, diagnostics))]);
  for (const path of paths) {
    const [found, listed, target, text] = [disk, before, stays, texts].map((map) => map.get(path));
    if (found === target) continue;
    const isForeign = found !== undefined && found !== listed;
    // A file of a unit that is not made again: only running without the cache brings it back.
    const isLost = text === undefined && target !== undefined;
    if (options.conflicts === "report" && (isForeign || isLost)) {
      const code = isForeign && listed === undefined ? "file-foreign" : "file-edited";
      diagnostics.push(fileDiagnostic(code, { path: `${shown(out)}/${path}` }));
    } else if (text !== undefined) writes.set(path, text);
    else if (target === undefined && found !== undefined) deletes.push(path);
  }
  if (!hasErrors(diagnostics)) diagnostics.push(...(await strays(options, stays)));
  return { writes, deletes: deletes.sort(), manifest, diagnostics };
}

/** Hashes of texts, by their paths. */
export function hashesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [path, sha256(text)]));
}

/** Our fault, not the user's: names were made safe long before. */
function assertPaths(paths: readonly string[]): void {
  const unsafe = paths.find((path) => !isSafePath(path));
  if (unsafe !== undefined) throw new Error(`generated an unsafe path: ${JSON.stringify(unsafe)}`);
  const twin = caseTwin(paths);
  if (twin !== undefined) throw new Error(`generated two paths that differ in case only: ${twin}`);
}

export function flatten(manifest: Manifest): Map<string, string> {
  return new Map([...manifest.values()].flatMap((files) => [...files]));
}

/**
 * Hashes of what is on disk; files that are not there are left out. One after the other, which costs a fifth of the CPU of asking for
 * many at once, and no more time.
 */
export async function hashAll(
  out: string,
  paths: readonly string[],
  diagnostics: Diagnostic[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  const folders = new Map<string, boolean>();
  for (const path of paths) {
    const folder = dirname(path);
    const isInside = folders.get(folder) ?? (await staysInside(out, path));
    folders.set(folder, isInside);
    try {
      if (!isInside) throw leadsOut();
      hashes.set(path, sha256(readFileSync(join(out, path))));
    } catch (error) {
      if (errorCode(error) === "ENOENT") continue;
      diagnostics.push(unwritable(`${shown(out)}/${path}`, error));
    }
  }
  diagnostics.sort(by(({ message }) => message));
  return hashes;
}

/** Files in a generated `src/` that nobody generated: they would be compiled and published with the package. */
async function strays(options: PlanOptions, stays: ReadonlyMap<string, string>): Promise<Diagnostic[]> {
  const folders = new Set(
    [...stays.keys()].filter((path) => path.includes("/src/")).map((path) => path.split("/src/")[0] ?? ""),
  );
  const inside = (path: string) => path.slice(options.out.length + 1).replaceAll("\\", "/");
  const lists = await Promise.all(
    [...folders].map(async (folder) => {
      const src = join(options.out, folder, "src");
      const entries = await readdir(src, { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => entry.isFile());
      return files.map(({ parentPath, name }) => inside(join(parentPath, name)));
    }),
  );
  const listed = flatten(options.previous);
  return lists
    .flat()
    .filter((path) => !stays.has(path) && !listed.has(path) && path !== MANIFEST)
    .sort()
    .map((path) => fileDiagnostic("file-stray", { path: `${shown(options.out)}/${path}` }));
}
