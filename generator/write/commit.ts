/**
 * The steps that change the disk, safe to be killed between any two.
 *
 * New contents are staged beside the output; then a journal is put in place with one rename, which is the moment the run is decided;
 * then it is carried out: staged files are moved over their targets, stale ones deleted, the manifest replaced. The next run finds
 * either stage without journal, and undoes it, or a journal, and finishes it. Files are written and moved by calls that wait: nothing else
 * goes on meanwhile, and a thousand promises cost several times the CPU.
 */
import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { link, lstat, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Diagnostic, diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { unwritable } from "../diagnostics/files.ts";
import { makeFolders } from "./folders.ts";
import { isSafePath, leadsOut, staysInside } from "./safe-paths.ts";
import { get, isObject, parseJson } from "../ground/json.ts";
import type { MemoryFiles } from "../ground/memory.ts";
import { errorCode, FileError, ifMissing } from "../ground/errors.ts";
import { clearingUp, isRunning, notePlaced, pid, uninterrupted } from "../ground/system.ts";
import { CACHE, JOURNAL, MANIFEST, MEMORY, WORK } from "../ground/own-files.ts";
import { shown } from "../read/disk.ts";

/** Called before each step; a test ends the process there. */
type StepHook = (step: string) => void;

interface Changes {
  readonly writes: ReadonlyMap<string, string>;
  readonly deletes: readonly string[];
  /** Texts of manifest and cache, in folders that have them. */
  readonly manifest?: string;
  readonly cache?: string;
  /** Files that only save work, beside the cache. */
  readonly memory?: MemoryFiles;
}

interface Journal {
  readonly version: 1;
  /** Target by name in the stage. */
  readonly moves: Readonly<Record<string, string>>;
  readonly deletes: readonly string[];
}

const STAGE = `${WORK}/stage`;
const LOCK = `${WORK}/lock`;

/**
 * Carries out changes, which no signal stops half-way. A failure while staging leaves everything as it was; a later one is finished by the
 * next run.
 */
export function commit(
  out: string,
  changes: Changes,
  step: StepHook = () => undefined,
): Promise<Diagnostic[]> {
  return uninterrupted(() => stageAndCarryOut(out, changes, step));
}

async function stageAndCarryOut(out: string, changes: Changes, step: StepHook): Promise<Diagnostic[]> {
  const moves: Record<string, string> = {};
  const journal: Journal = { version: 1, moves, deletes: changes.deletes };
  try {
    step("stage");
    await makeFolders(join(out, STAGE));
    const remembered = [...(changes.memory ?? [])].map(
      ([name, bytes]) => [`${MEMORY}/${name}`, bytes] as const,
    );
    const records = [
      [MANIFEST, changes.manifest],
      [CACHE, changes.cache],
    ] as const;
    const staged = [...changes.writes, ...remembered, ...records];
    for (const [i, [path, text]] of staged.entries()) {
      if (text === undefined) continue;
      step(`stage ${path}`);
      writeFileSync(join(out, STAGE, String(i)), text);
      moves[String(i)] = path;
    }
    step("journal");
    // A new file, in no case through a link, and on the disk before it counts.
    await rm(join(out, `${JOURNAL}.new`), { force: true });
    await writeFile(join(out, `${JOURNAL}.new`), JSON.stringify(journal), { flag: "wx", flush: true });
  } catch (error) {
    await dropStage(out).catch(() => undefined);
    return [unwritable(shown(out), error)];
  }
  try {
    step("decide");
    await rename(join(out, `${JOURNAL}.new`), join(out, JOURNAL));
    await carryOut(out, journal, step);
    notePlaced(shown(out));
    return [];
  } catch (error) {
    return [unwritable(shown(out), error)];
  }
}

/** Finishes or undoes what an interrupted run left behind. Call it before anything else reads the folder. */
export function recover(out: string, step: StepHook = () => undefined): Promise<Diagnostic[]> {
  return uninterrupted(() => finishOrUndo(out, step));
}

async function finishOrUndo(out: string, step: StepHook): Promise<Diagnostic[]> {
  try {
    const text = await readFile(join(out, JOURNAL), "utf8").catch(ifMissing);
    if (text !== undefined) {
      const journal = parseJournal(text);
      await carryOut(out, journal, step);
      return [recovered(Object.keys(journal.moves).length, "put in place")];
    }
    if (!(await isThere(join(out, STAGE)))) return [];
    step("undo");
    await dropStage(out);
    return [recovered(0, "dropped, none had been put in place")];
  } catch (error) {
    return [unwritable(shown(out), error)];
  }
}

async function dropStage(out: string): Promise<void> {
  await rm(join(out, `${JOURNAL}.new`), { force: true });
  await rm(join(out, STAGE), { recursive: true, force: true });
}

/** Whether an interrupted run waits to be finished. */
export async function isInterrupted(out: string): Promise<boolean> {
  return isThere(join(out, JOURNAL));
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing)) !== undefined;
}

/** Whether a run that is gone left something: its journal, its stage, or its lock alone. */
export async function hasLeftovers(out: string): Promise<boolean> {
  if ((await isInterrupted(out)) || (await isThere(join(out, STAGE)))) return true;
  const owner = await ownerOf(join(out, LOCK));
  return owner !== undefined && !isRunning(owner);
}

function recovered(files: number, action: string): Diagnostic {
  return diagnostic("run-recovered", { files: files === 0 ? "staged" : files, action });
}

/** Every step may already have been done: by the run that was killed, or by an earlier attempt to finish it. */
async function carryOut(out: string, journal: Journal, step: StepHook): Promise<void> {
  const ready = new Set<string>();
  for (const [name, path] of Object.entries(journal.moves)) {
    step(`move ${path}`);
    const folder = dirname(join(out, path));
    if (!ready.has(folder)) {
      if (!(await staysInside(out, path))) throw leadsOut();
      await makeFolders(folder);
      ready.add(folder);
    }
    try {
      renameSync(join(out, STAGE, name), join(out, path));
    } catch (error) {
      ifMissing(error);
    }
  }
  for (const path of journal.deletes) {
    step(`delete ${path}`);
    if (!(await staysInside(out, path))) continue;
    await rm(join(out, path), { force: true });
    removeEmpty(out, dirname(path));
  }
  step("finish");
  await rm(join(out, STAGE), { recursive: true, force: true });
  step("close");
  await rm(join(out, JOURNAL), { force: true });
}

/** Our own words about our own files, but a file on disk all the same: nothing in it may lead elsewhere. */
function parseJournal(text: string): Journal {
  const root = parseJson(text);
  const moves = get(root, "moves");
  const deletes = get(root, "deletes");
  const isPath = (path: unknown): path is string => typeof path === "string" && isSafePath(path);
  if (
    isObject(moves) &&
    Array.isArray(deletes) &&
    Object.keys(moves).every((name) => /^\d+$/.test(name)) &&
    Object.values(moves).every(isPath) &&
    deletes.every(isPath)
  ) {
    return { version: 1, moves: moves as Journal["moves"], deletes };
  }
  throw new FileError(
    `${JOURNAL} is damaged or was tampered with`,
    `Remove the folder ${WORK}, if you trust what lies beside it.`,
  );
}

/** Removes folders that became empty, up to the output folder. */
function removeEmpty(out: string, folder: string): void {
  for (let current = folder; current !== "." && current !== ""; current = dirname(current)) {
    try {
      rmdirSync(join(out, current));
    } catch {
      return;
    }
  }
}

/**
 * Keeps other runs out of the folder while `work` runs. The lock of a process that is gone is taken over. Folders that were made for the
 * lock and stay empty are removed.
 *
 * @returns what `work` returns, or why the lock could not be had
 */
export async function withLock<T>(
  out: string,
  work: () => Promise<T>,
): Promise<T | { readonly diagnostics: Diagnostic[] }> {
  const path = join(out, LOCK);
  let made: string | undefined;
  let isInside = false;
  const release = () => {
    if (!isInside) return;
    rmSync(asideOf(path), { force: true });
    if (isMine(path)) rmSync(path, { force: true });
    // Made for this lock, or left by a run that was killed.
    const base = made === undefined ? out : dirname(made);
    removeEmpty(base, relative(base, dirname(path)));
  };
  const enter = async (): Promise<{ readonly diagnostics: Diagnostic[] } | undefined> => {
    made = await makeFolders(dirname(path));
    // Everything in it is written and removed without asking; a link would lead that elsewhere.
    for (const folder of [WORK, STAGE]) {
      const found = await lstat(join(out, folder)).catch(ifMissing);
      if (found?.isSymbolicLink() === true)
        throw new FileError(`${folder} is a link`, "Remove the link: what it leads to would be written to.");
    }
    isInside = true;
    const owner = await takeLock(path);
    return owner === undefined
      ? undefined
      : { diagnostics: [fileDiagnostic("output-locked", { path: shown(out), pid: owner })] };
  };
  return clearingUp(release, async () => {
    try {
      // A write that has begun is done by a thread of its own, after `release` as well.
      const refused = await uninterrupted(enter);
      if (refused !== undefined) return refused;
    } catch (error) {
      return { diagnostics: [unwritable(shown(out), error)] };
    }
    return work();
  });
}

const ATTEMPTS = 20;

/** Creates the lock; gives the process that holds it already, 0 when nobody can tell. */
async function takeLock(path: string): Promise<number | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await created(path)) {
      await removeAsides(path);
      return undefined;
    }
    const owner = await ownerOf(path);
    if (owner !== undefined && owner !== pid && isRunning(owner)) return owner;
    // Without an owner it is most likely being written at this moment.
    if (owner !== undefined || attempt > ATTEMPTS / 2) await removeStale(path);
    await setTimeout(20);
  }
  return 0;
}

/** Removes what {@link created} leaves when it is killed. */
async function removeAsides(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(`${basename(path)}.`) ? Number(name.split(".").at(-1)) : NaN;
    if (owner > 0 && !isRunning(owner)) await rm(join(folder, name), { force: true });
  }
}

/**
 * Removes a lock whose owner is gone. Only who holds the guard may, and looks once more: else the second of two that found the same
 * stale lock would remove the new lock of the first.
 */
async function removeStale(path: string): Promise<void> {
  const guard = `${path}.guard`;
  if (!(await created(guard))) {
    const age = Date.now() - ((await stat(guard).catch(ifMissing))?.mtimeMs ?? Infinity);
    if (age > 10_000) await rm(guard, { force: true });
    return;
  }
  try {
    // One that is gone already may be another's by the time that it would be removed here.
    if (!(await isThere(path))) return;
    const owner = await ownerOf(path);
    if (owner === undefined || owner === pid || !isRunning(owner)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/**
 * Creates a file that names this process, unless there is one. Name and content come at once: a file that is empty for a moment would
 * look like one that a killed process left.
 */
async function created(path: string): Promise<boolean> {
  const aside = asideOf(path);
  try {
    await makeFolders(dirname(path));
    await writeFile(aside, String(pid));
    await link(aside, path).catch(async (error: unknown) => {
      // Some file systems have no links.
      if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(errorCode(error) ?? "")) throw error;
      await writeFile(path, String(pid), { flag: "wx" });
    });
    return true;
  } catch (error) {
    // ENOENT: another run has just removed the folder that it made for its lock.
    if (["EEXIST", "ENOENT"].includes(errorCode(error) ?? "")) return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function asideOf(path: string): string {
  return `${path}.${pid}`;
}

async function ownerOf(path: string): Promise<number | undefined> {
  const text = await readFile(path, "utf8").catch(ifMissing);
  return text === undefined || text === "" ? undefined : Number(text);
}

function isMine(path: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === String(pid);
}
