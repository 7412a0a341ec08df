/** The user's files on disk: whether they may be changed, and the only place that changes them. */
import { existsSync } from "node:fs";
import { access, constants, lstat, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { unreadable, unwritable } from "../diagnostics/files.ts";
import { errorCode, FileError, ifMissing } from "../ground/errors.ts";
import { get, parseJson } from "../ground/json.ts";
import { notePlaced, pid, uninterrupted } from "../ground/system.ts";
import { shown } from "../read/disk.ts";
import { git, prefixIn } from "../scan/repository.ts";
import type { Changed } from "./apply.ts";
import type { FilePackage, ModuleKind } from "./module-style.ts";

const MARK = "\uFEFF";

/** The package of each file, by the nearest `package.json` above it; nothing below a folder is run. */
export async function packagesOf(
  root: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, FilePackage>> {
  const folders = new Map<string, Promise<FilePackage | undefined>>();
  const packageIn = (folder: string): Promise<FilePackage | undefined> => {
    const known = folders.get(folder);
    if (known) return known;
    const above = dirname(folder);
    const found = declaredIn(folder).then((kind) =>
      kind !== undefined ? { folder, kind } : above === folder ? undefined : packageIn(above),
    );
    folders.set(folder, found);
    return found;
  };
  const packages = new Map<string, FilePackage>();
  for (const file of files) {
    const found = await packageIn(dirname(join(root, file)));
    if (found) packages.set(file, found);
  }
  return packages;
}

async function declaredIn(folder: string): Promise<ModuleKind | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return get(parseJson(text), "type") === "module" ? "esm" : "cjs";
  } catch {
    return "cjs";
  }
}

/** Whether a folder is below version control, and which of its files were changed and not committed. */
export interface TreeState {
  readonly isKept: boolean;
  /** Relative to the folder. */
  readonly changed: readonly string[];
  readonly untracked: readonly string[];
}

export async function treeState(root: string): Promise<TreeState> {
  const answer = await git(root, [
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--",
    ".",
  ]);
  if (answer === undefined) return { isKept: false, changed: [], untracked: [] };
  const prefix = await prefixIn(root);
  const rows = answer.split("\0").filter((row) => row !== "");
  const paths = (isUntracked: boolean) =>
    rows
      .filter((row) => row.startsWith("??") === isUntracked)
      .map((row) => row.slice(3))
      .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
  return { isKept: true, changed: paths(false), untracked: paths(true) };
}

/** Why changes may not be written: what is not committed would be mixed with them. */
export function refusedTree({ changed, untracked }: TreeState, edited: ReadonlySet<string>): Diagnostic[] {
  const files = [...changed, ...untracked.filter((file) => edited.has(file))];
  const [first] = files;
  if (first === undefined) return [];
  const others = files.length === 1 ? "" : ` and ${files.length - 1} more`;
  return [fileDiagnostic("tree-dirty", { path: first, others })];
}

/** Puts every file in place whole, or leaves all as they were where one of them cannot be written. */
export async function writeChanges(root: string, changes: readonly Changed[]): Promise<Diagnostic[]> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  return uninterrupted(async () => {
    const faults: Diagnostic[] = [];
    for (const change of changes) {
      const to = join(root, change.path);
      const from = join(dirname(to), `.${basename(to)}.stgen-${pid}`);
      try {
        await stage(from, to, change);
        staged.push({ from, to });
      } catch (error) {
        await rm(from, { force: true });
        faults.push(unwritable(shown(to), error));
      }
    }
    if (faults.length > 0) {
      await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
      return faults;
    }
    for (const { from, to } of staged) {
      await rename(from, to);
      notePlaced(shown(to));
    }
    return [];
  }, ["SIGHUP"]);
}

async function stage(from: string, to: string, { before, after }: Changed): Promise<void> {
  const found = await lstat(to).catch(ifMissing);
  if (before === undefined) {
    if (found !== undefined)
      throw new FileError("it is there already", "Move it away, or name its client with --client.");
    await writeFile(from, after, { flag: "wx" });
    return;
  }
  if (found?.isFile() !== true) throw new FileError("it is no file any more", "Run again.");
  await access(to, constants.W_OK);
  const text = (await readFile(to)).toString("utf8");
  const mark = text.startsWith(MARK) ? MARK : "";
  if (text.slice(mark.length) !== before)
    throw new FileError("it was changed while it was being read", "Run again.");
  const { mode } = await stat(to);
  await writeFile(from, mark + after, { flag: "wx", mode });
}

/** Files whose bytes are no UTF-8: text that is put into them would change others. */
export async function unfit(root: string, files: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(root, file));
      return Buffer.from(bytes.toString("utf8"), "utf8").equals(bytes) ? [] : [file];
    }),
  );
  return all.flat();
}

/** Folders alone: of a file the folder that it is in. */
export async function rootOf(
  src: string,
): Promise<{ readonly root?: string; readonly faults: readonly Diagnostic[] }> {
  try {
    const found = await stat(src);
    return { root: found.isDirectory() ? src : dirname(src), faults: [] };
  } catch (error) {
    return { faults: [unreadable(shown(src), errorCode(error) === undefined ? error : error)] };
  }
}

/** Packages that new files import, and that are installed nowhere above them: their types say nothing. */
export function missingPackages(root: string, changes: readonly Changed[]): readonly string[] {
  const found = changes
    .filter(({ before }) => before === undefined)
    .flatMap(({ path, after }) =>
      [...after.matchAll(/["'](@[\w.-]+\/[\w.-]+)/g)].flatMap(([, name = ""]) =>
        isInstalled(dirname(join(root, path)), name) ? [] : [name],
      ),
    );
  return [...new Set(found)];
}

function isInstalled(folder: string, name: string): boolean {
  if (existsSync(join(folder, "node_modules", name, "package.json"))) return true;
  const above = dirname(folder);
  return above !== folder && isInstalled(above, name);
}
