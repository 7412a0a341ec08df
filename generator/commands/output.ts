/** The output folder as commands see it: what an earlier run left, writing a new one, comparing. */
import { join } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import type { GenerateResult, PreviousRun } from "../generate.ts";
import { sha256 } from "../ground/hash.ts";
import { count } from "../ground/text.ts";
import { readIfThere, shown } from "../read/disk.ts";
import { commit, hasLeftovers, isInterrupted, recover, withLock } from "../write/commit.ts";
import {
  type Cache,
  digestOf,
  type Manifest,
  parseCache,
  parseManifest,
  serialiseCache,
  serialiseManifest,
} from "../write/manifest.ts";
import { flatten, hashAll, planWrite } from "../write/plan.ts";
import { reasonOf } from "../ground/errors.ts";
import { CACHE, MANIFEST } from "../ground/own-files.ts";

export interface Previous {
  readonly manifest: Manifest;
  /** Keys of the units whose files are still what was made from those keys. */
  readonly keys: PreviousRun;
  /** The units alone: everything is made again, but partial runs know what else there is. */
  readonly unitsOnly: PreviousRun;
  readonly cache: Cache;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the folder holds; touches nothing. Who is going to write calls `recover` before. */
export async function readPrevious(out: string): Promise<Previous> {
  const where = { out, shown: shown(out) };
  const diagnostics: Diagnostic[] = [];
  const text = await readOwn(join(out, MANIFEST), diagnostics);
  const parsed = text === undefined ? undefined : parseManifest(text, `${where.shown}/${MANIFEST}`);
  diagnostics.push(...(parsed?.diagnostics ?? []));
  const manifest: Manifest = parsed?.manifest ?? new Map();
  const cache = parseCache((await readOwn(join(out, CACHE), [])) ?? "");
  const disk = await hashAll(where, [...flatten(manifest).keys()], []);
  const keys = new Map<string, string>();
  for (const [unit, files] of manifest) {
    const cached = cache.get(unit);
    const isIntact = [...files].every(([path, hash]) => disk.get(path) === hash);
    if (cached && isIntact && cached.digest === digestOf(files)) keys.set(unit, cached.key);
  }
  const unitsOnly = new Map([...manifest.keys()].map((unit) => [unit, keys.get(unit) ?? ""]));
  return {
    manifest,
    keys: new Map([...unitsOnly, ...keys]),
    unitsOnly: emptied(unitsOnly),
    cache,
    diagnostics,
  };
}

function emptied(units: PreviousRun): PreviousRun {
  return new Map([...units.keys()].map((unit) => [unit, ""]));
}

async function readOwn(path: string, diagnostics: Diagnostic[]): Promise<string | undefined> {
  try {
    return await readIfThere(path);
  } catch (error) {
    const file = shown(path);
    diagnostics.push(
      diagnostic("output-unwritable", { path: file, reason: reasonOf(error) }, { place: { file } }),
    );
    return undefined;
  }
}

export interface Written {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly summary: string;
}

/** Brings the folder to what was generated. The caller holds the lock. */
export async function writeOutput(
  out: string,
  result: GenerateResult,
  how: {
    readonly previous: Previous;
    readonly conflicts: "report" | "replace";
    readonly others: "delete" | "keep";
  },
): Promise<Written> {
  const where = { out, shown: shown(out) };
  const plan = await planWrite({
    ...where,
    wanted: result.units,
    previous: how.previous.manifest,
    others: how.others,
    conflicts: how.conflicts,
  });
  const nothing = { written: [], deleted: [], summary: "" };
  if (hasErrors(plan.diagnostics)) return { diagnostics: plan.diagnostics, ...nothing };
  const cache = new Map(
    [...plan.manifest].map(([unit, files]) => {
      const key = result.units.get(unit)?.key ?? how.previous.cache.get(unit)?.key ?? "";
      return [unit, { key, digest: digestOf(files) }];
    }),
  );
  const { writes, deletes } = plan;
  const changes = {
    writes,
    deletes,
    manifest: serialiseManifest(plan.manifest),
    cache: serialiseCache(cache),
  };
  const isSame =
    writes.size === 0 &&
    deletes.length === 0 &&
    changes.manifest === serialiseManifest(how.previous.manifest) &&
    changes.cache === serialiseCache(how.previous.cache);
  const faults = isSame ? [] : await commit(where, changes);
  const diagnostics = [...plan.diagnostics, ...faults];
  if (hasErrors(faults)) return { diagnostics, ...nothing };
  const total = [...result.units.values()].reduce(
    (sum, unit) => sum + (unit.files === "unchanged" ? 0 : unit.files.size),
    0,
  );
  const parts = [`${count(writes.size, "file")} written`];
  if (deletes.length > 0) parts.push(`${deletes.length} deleted`);
  if (writes.size < total || total === 0) parts.push("the rest unchanged");
  return { diagnostics, written: [...writes.keys()].sort(), deleted: deletes, summary: parts.join(", ") };
}

/** Differences between what would be generated and what is there; touches nothing. */
export async function checkOutput(
  out: string,
  result: GenerateResult,
  how: { readonly previous: Previous; readonly others: "delete" | "keep" },
): Promise<Diagnostic[]> {
  const where = { out, shown: shown(out) };
  const drift = (path: string, state: string) => {
    const file = `${where.shown}/${path}`;
    return diagnostic("output-drift", { path: file, state }, { place: { file } });
  };
  const wanted = new Map([...result.files].map(([path, text]) => [path, sha256(text)]));
  const listed = new Map(
    [...how.previous.manifest].flatMap(([unit, files]) =>
      how.others === "keep" && !result.units.has(unit) ? [] : [...files],
    ),
  );
  const faults: Diagnostic[] = [];
  const disk = await hashAll(where, [...new Set([...wanted.keys(), ...listed.keys()])], faults);
  for (const [path, hash] of wanted) {
    const found = disk.get(path);
    if (found === undefined) faults.push(drift(path, "is missing"));
    else if (found !== hash) faults.push(drift(path, "is not what would be generated"));
    else if (listed.get(path) !== hash) faults.push(drift(path, `is not in ${MANIFEST} as it is`));
  }
  for (const path of listed.keys()) {
    if (!wanted.has(path) && disk.has(path)) faults.push(drift(path, "would be deleted"));
  }
  if (await isInterrupted(out)) faults.push(drift(".stgen", "holds an interrupted run"));
  return faults;
}

/** Finishes or undoes what an interrupted run left in a folder, for who is not going to write into it. */
export async function finishInterrupted(out: string): Promise<readonly Diagnostic[]> {
  // What cannot be looked into is reported by who reads it.
  if (!(await hasLeftovers(out).catch(() => false))) return [];
  const where = { out, shown: shown(out) };
  const done = await withLock(where, async () => ({ diagnostics: await recover(where) }));
  return done.diagnostics;
}
