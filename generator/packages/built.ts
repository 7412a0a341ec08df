/** What the last build was made from and came to, so that packing after building, and publishing after a failure, compile nothing again. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { edition } from "virtual:program";
import { sha256 } from "../ground/hash.ts";
import { getString, parseJson } from "../ground/json.ts";
import { BUILT } from "../ground/own-files.ts";
import { readIfThere } from "../read/disk.ts";

type Folders = readonly { readonly folder: string }[];

/** Whether `dist` of every package is what a build would write. */
export async function isBuilt(packages: Folders): Promise<boolean> {
  const found = parseJson((await readIfThere(pathFor(packages))) ?? "");
  return (
    getString(found, "sources") === (await sourcesOf(packages)) &&
    getString(found, "dist") === (await digestOf(packages, "dist"))
  );
}

/** After a build; it only saves work, so that a folder which cannot be written is no fault. */
export async function rememberBuilt(packages: Folders): Promise<void> {
  const path = pathFor(packages);
  const [sources, dist] = [await sourcesOf(packages), await digestOf(packages, "dist")];
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(path, JSON.stringify({ version: 1, sources, dist })))
    .catch(() => undefined);
}

/** All packages lie in one folder. */
function pathFor(packages: Folders): string {
  return join(dirname(packages[0]?.folder ?? ""), BUILT);
}

/** The edition stands for the compiler and its settings as well. */
async function sourcesOf(packages: Folders): Promise<string> {
  return `${edition} ${await digestOf(packages, "src")}`;
}

/** Of paths and contents in a folder of each package; nothing in it depends on where they lie. */
async function digestOf(packages: Folders, name: string): Promise<string> {
  const lines = packages.map(async ({ folder }) => {
    const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name));
    return Promise.all(
      paths.map(async (path) => {
        const below = relative(dirname(folder), path).split(sep).join("/");
        return `${below} ${sha256(await readFile(path))}`;
      }),
    );
  });
  return sha256((await Promise.all(lines)).flat().sort().join("\n"));
}
