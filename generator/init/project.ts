/** A project on disk: what it has before, and the only place that changes it. */
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/codes.ts";
import { unreadable, unwritable } from "../diagnostics/files.ts";
import { FileError, ifMissing } from "../ground/errors.ts";
import { isObject, type JsonValue, parseJson } from "../ground/json.ts";
import { notePlaced, pid, uninterrupted } from "../ground/system.ts";
import { shown } from "../read/disk.ts";
import { makeFolders } from "../write/folders.ts";
import { TARBALLS } from "./answers.ts";
import { type Names, pathsOf, type Plan, type Project } from "./plan.ts";

/** Lock files of who installs otherwise than npm. */
const OTHERS: Readonly<Record<string, string>> = {
  "pnpm-lock.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "bun.lockb": "bun",
};

/** A file of the project as JSON; nothing where it is not there, or is none. */
export async function readJson(path: string): Promise<JsonValue | undefined> {
  const text = await readFile(resolve(path), "utf8").catch(ifMissing);
  return text === undefined ? undefined : parseJson(text);
}

export async function readProject(
  names: Names,
): Promise<{ readonly project: Project; readonly faults: readonly Diagnostic[] }> {
  const files = new Map<string, string>();
  const faults: Diagnostic[] = [];
  for (const path of pathsOf(names)) {
    try {
      const text = await readFile(resolve(path), "utf8").catch(ifMissing);
      if (text === undefined) continue;
      files.set(path, text);
      if (path === "package.json" && !isObject(parseJson(text)))
        throw new FileError("it is no JSON object", "Correct it, and run again.");
    } catch (error) {
      faults.push(unreadable(path, error));
    }
  }
  return { project: { name: basename(resolve(".")), files }, faults };
}

/** Everything or nothing. */
export async function writePlan({ changes }: Plan): Promise<Diagnostic[]> {
  return uninterrupted(async () => {
    for (const { path, text, added } of changes) {
      try {
        await makeFolders(dirname(resolve(path)));
        if (added === undefined) await writeFile(resolve(path), text, { flag: "wx" });
        else await replace(path, text);
        notePlaced(shown(resolve(path)));
      } catch (error) {
        return [unwritable(path, error)];
      }
    }
    return [];
  });
}

async function replace(path: string, text: string): Promise<void> {
  const aside = resolve(dirname(path), `.${basename(path)}.stgen-${pid}`);
  await writeFile(aside, text, { flag: "wx" });
  await rename(aside, resolve(path));
}

/** Paths of the tarballs of packages. */
export async function tarballs(): Promise<readonly string[]> {
  const names = await readdir(TARBALLS).catch(() => []);
  return names.filter((name) => name.endsWith(".tgz")).map((name) => `./${TARBALLS}/${name}`);
}

/** Who installs packages here, if not npm. */
export async function otherManager(): Promise<string | undefined> {
  for (const [file, name] of Object.entries(OTHERS))
    if ((await readFile(resolve(file)).catch(() => undefined)) !== undefined) return name;
  return undefined;
}
