/** The output folder as a whole: what an earlier run left, writing a new one, comparing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, fileDiagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unwritable } from "../diagnostics/files.ts";
import { count } from "../ground/text.ts";
import type { InputFile } from "../ground/input.ts";
import type { MemoryFiles } from "../ground/memory.ts";
import { CACHE, MANIFEST, MEMORY } from "../ground/own-files.ts";
import { readIfThere, readUpTo, shown } from "../read/disk.ts";
import { commit, hasLeftovers, isInterrupted, recover, withLock } from "./commit.ts";
import {
  type Cache,
  digestOf,
  type FinishedRun,
  isSameManifest,
  type Manifest,
  parseCache,
  parseManifest,
  serialiseCache,
  serialiseManifest,
  type Unit,
} from "./manifest.ts";
import { flatten, hashAll, hashesOf, planWrite } from "./plan.ts";

/** Key of each unit of an earlier run; empty where its files are no longer what was made from its key. */
export type PreviousRun = ReadonlyMap<string, string>;

export interface Previous {
  readonly manifest: Manifest;
  readonly keys: PreviousRun;
  readonly cache: Cache;
  /** The run that made all of it, where nothing was touched since. */
  readonly run?: FinishedRun;
  /** Hashes of the files of the manifest as they are on disk. */
  readonly disk: ReadonlyMap<string, string>;
  /** The files beside the packages that list them, where they are there. */
  readonly index: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const INDEX_FILES = ["operations.json", "README.md"];

/** What the folder holds; touches nothing. Who is going to write calls `recover` before. */
export async function readPrevious(out: string): Promise<Previous> {
  const { manifest, diagnostics } = await readManifest(out);
  const cache = await readCache(out);
  const disk = await hashAll(out, [...flatten(manifest).keys()], []);
  const keys = new Map<string, string>();
  for (const [unit, files] of manifest) {
    const cached = cache.units.get(unit);
    const isIntact = [...files].every(([path, hash]) => disk.get(path) === hash);
    keys.set(unit, cached && isIntact && cached.digest === digestOf(files) ? cached.key : "");
  }
  const index = [];
  for (const path of manifest.size === 0 ? [] : INDEX_FILES) {
    const text = await readIfThere(join(out, path)).catch(() => undefined);
    if (text !== undefined) index.push({ path, text });
  }
  const isIntact = keys.size === cache.units.size && [...keys.values()].every((key) => key !== "");
  return {
    manifest,
    keys,
    cache,
    disk,
    index,
    diagnostics,
    ...(isIntact && cache.run && { run: cache.run }),
  };
}

/** What the folder remembers of domains; where it cannot be read nothing is known. */
export function readMemory(out: string): MemoryFiles {
  const folder = join(out, MEMORY);
  try {
    const names = readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.[0-9a-f]{64}$/.test(name));
    return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  } catch {
    return new Map();
  }
}

/** The units alone: everything is made again, but partial runs know what else there is. */
export function withoutKeys({ keys }: Previous): PreviousRun {
  return new Map([...keys.keys()].map((unit) => [unit, ""]));
}

/** Far above what is remembered of the largest run. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Whatever lies there in place of a cache of ours costs no more than the cache. */
async function readCache(out: string): Promise<Cache> {
  const found = await readUpTo(join(out, CACHE), MOST_BYTES).catch(() => undefined);
  return parseCache(Buffer.isBuffer(found) ? found.toString("utf8") : "");
}

async function readManifest(out: string): Promise<Pick<Previous, "manifest" | "diagnostics">> {
  const file = `${shown(out)}/${MANIFEST}`;
  try {
    const text = await readIfThere(join(out, MANIFEST));
    return text === undefined ? { manifest: new Map(), diagnostics: [] } : parseManifest(text, file);
  } catch (error) {
    return { manifest: new Map(), diagnostics: [unwritable(shown(join(out, MANIFEST)), error)] };
  }
}

export interface Written {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly summary: string;
}

/**
 * Writes one unit, and leaves the others of its folder as they are: what one command makes by itself.
 *
 * @param files by path below the folder
 * @returns what was found, alone where that kept anything from being written
 */
export function writeUnit(
  out: string,
  {
    name,
    files,
    conflicts,
  }: {
    readonly name: string;
    readonly files: ReadonlyMap<string, string>;
    readonly conflicts: "report" | "replace";
  },
): Promise<Pick<Written, "diagnostics"> & Partial<Written>> {
  return withLock(out, async () => {
    const recovered = await recover(out);
    const previous = await readPrevious(out);
    const early = [...recovered, ...previous.diagnostics];
    if (hasErrors(early)) return { diagnostics: early };
    const units = new Map([[name, { key: "", files }]]);
    const written = await writeOutput(out, units, { previous, conflicts, others: "keep" });
    return { ...written, diagnostics: [...early, ...written.diagnostics] };
  });
}

/** Brings the folder to what was generated. The caller holds the lock. */
export async function writeOutput(
  out: string,
  units: ReadonlyMap<string, Unit>,
  how: {
    readonly previous: Previous;
    readonly conflicts: "report" | "replace";
    readonly others: "delete" | "keep";
    /** What is remembered of the run that made the units. */
    readonly run?: FinishedRun;
    /** What was remembered, and what is to be. */
    readonly memory?: { readonly known: MemoryFiles; readonly used: MemoryFiles };
    /** Hashes of files that were looked at this moment. */
    readonly disk?: ReadonlyMap<string, string>;
  },
): Promise<Written> {
  const before = how.previous.manifest;
  const plan = await planWrite({ out, ...how, wanted: units, previous: before });
  const nothing = { written: [], deleted: [], summary: "" };
  if (hasErrors(plan.diagnostics)) return { diagnostics: plan.diagnostics, ...nothing };
  const made = new Map(
    [...plan.manifest].map(([unit, files]) => {
      const key = units.get(unit)?.key ?? how.previous.cache.units.get(unit)?.key ?? "";
      return [unit, { key, digest: digestOf(files) }];
    }),
  );
  const cache: Cache = { units: made, ...(how.run && { run: how.run }) };
  const { writes, deletes } = plan;
  const kept = serialiseCache(cache);
  const { known, used } = how.memory ?? { known: new Map(), used: new Map() };
  const memory = new Map([...used].filter(([name]) => !known.has(name)));
  const forgotten = [...known.keys()].filter((name) => !used.has(name)).map((name) => `${MEMORY}/${name}`);
  const isSame =
    writes.size === 0 &&
    deletes.length + memory.size + forgotten.length === 0 &&
    isSameManifest(plan.manifest, before) &&
    kept === serialiseCache(how.previous.cache);
  const commitAll = () => {
    const all = [...deletes, ...forgotten];
    return commit(out, {
      writes,
      deletes: all,
      manifest: serialiseManifest(plan.manifest),
      cache: kept,
      memory,
    });
  };
  const faults = isSame ? [] : await commitAll();
  const diagnostics = [...plan.diagnostics, ...faults];
  if (hasErrors(faults)) return { diagnostics, ...nothing };
  const total = textsOf(units).size;
  const parts = [`${count(writes.size, "file")} written`];
  if (deletes.length > 0) parts.push(`${deletes.length} deleted`);
  if (writes.size < total || total === 0) parts.push("the rest unchanged");
  return { diagnostics, written: [...writes.keys()].sort(), deleted: deletes, summary: parts.join(", ") };
}

/** Differences between what would be generated and what is there; touches nothing. */
export async function checkOutput(
  out: string,
  units: ReadonlyMap<string, Unit>,
  how: { readonly previous: Previous; readonly others: "delete" | "keep" },
): Promise<Diagnostic[]> {
  const drift = (path: string, state: string) =>
    fileDiagnostic("output-drift", { path: `${shown(out)}/${path}`, state });
  const wanted = hashesOf(textsOf(units));
  const listed = new Map(
    [...how.previous.manifest].flatMap(([unit, files]) =>
      how.others === "keep" && !units.has(unit) ? [] : [...files],
    ),
  );
  const faults: Diagnostic[] = [];
  const disk = await hashAll(out, [...new Set([...wanted.keys(), ...listed.keys()])], faults);
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

/** Texts of the units that were made, by path below the output folder. */
export function textsOf(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, string> {
  return new Map([...units.values()].flatMap(({ files }) => (files === "unchanged" ? [] : [...files])));
}

/** Finishes or undoes what an interrupted run left in a folder, for who is not going to write into it. */
export async function finishInterrupted(out: string): Promise<readonly Diagnostic[]> {
  // What cannot be looked into is reported by who reads it.
  if (!(await hasLeftovers(out).catch(() => false))) return [];
  const done = await withLock(out, async () => ({ diagnostics: await recover(out) }));
  return done.diagnostics;
}
