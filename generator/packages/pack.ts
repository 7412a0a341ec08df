/** Tarballs of the generated packages: built, packed and checked. */
import { copyFile, readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unwritable } from "../diagnostics/files.ts";
import { publishedAs } from "../model/settings.ts";
import { checkPackages } from "./package-check.ts";
import { createNpm, type Npm, readPacked } from "./npm.ts";
import { createRedactor } from "./secrets.ts";
import { readIfThere, shown } from "../read/disk.ts";
import { buildPackages, findPackages, type PackageFolder } from "./build.ts";
import { count } from "../ground/text.ts";
import { sha256 } from "../ground/hash.ts";
import { MANIFEST } from "../ground/own-files.ts";
import { env, platform } from "../ground/system.ts";
import { makeFolders } from "../write/folders.ts";
import { parseManifest } from "../write/manifest.ts";

/** Puts tarballs where they were asked for. */
export async function deliver(packages: readonly Packed[], out: string): Promise<Diagnostic[]> {
  try {
    await makeFolders(out);
    for (const { tarball } of packages) await copyFile(tarball, join(out, basename(tarball)));
    return [];
  } catch (error) {
    return [unwritable(shown(out), error)];
  }
}

/** npm as the user has set it up for the working directory. */
export async function npmOfUser(): Promise<Npm> {
  const cwd = resolve();
  const paths = [
    join(cwd, ".npmrc"),
    env["NPM_CONFIG_USERCONFIG"] ?? env["npm_config_userconfig"] ?? join(homedir(), ".npmrc"),
  ];
  const npmrc = await Promise.all(paths.map((path) => readFile(path, "utf8").catch(() => "")));
  return createNpm({ cwd, platform, redact: createRedactor({ env, npmrc }) });
}

export interface Packed extends PackageFolder {
  readonly tarball: string;
}

interface PackJob {
  /** All packages, because they are compiled together. */
  readonly packages: readonly PackageFolder[];
  /** Those to be packed. */
  readonly wanted: readonly PackageFolder[];
  /** Folder of the tarballs. */
  readonly out: string;
  readonly npm: Npm;
}

/**
 * Builds, packs and checks.
 *
 * @param progress is told what is going on
 */
export async function pack(
  job: PackJob,
  progress: (text: string) => void,
): Promise<{ readonly packages: readonly Packed[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics = await buildPackages(job.packages, progress);
  if (hasErrors(diagnostics)) return { packages: [], diagnostics };
  progress(`Packing ${count(job.wanted.length, "package")} …`);
  const packages = await packAll(job, diagnostics);
  if (hasErrors(diagnostics)) return { packages: [], diagnostics };
  diagnostics.push(...(await checkPackages(await Promise.all(packages.map(load)), progress)));
  return { packages, diagnostics };
}

/**
 * The packages of a folder in the order in which they can be published: what a package depends on comes before it.
 */
export async function orderedPackages(folder: string): ReturnType<typeof findPackages> {
  const { packages, diagnostics } = await findPackages(folder);
  const order = (it: PackageFolder) => publishedAs(basename(it.folder));
  return {
    packages: [...packages].sort((a, b) => order(a) - order(b) || (a.folder < b.folder ? -1 : 1)),
    diagnostics,
  };
}

async function packAll({ wanted, out, npm }: PackJob, diagnostics: Diagnostic[]): Promise<Packed[]> {
  const paths = wanted.map(({ folder }) => folder);
  const answer = await npm.run(["pack", ...paths, `--pack-destination=${out}`, "--ignore-scripts"]);
  if (!answer.ok) {
    diagnostics.push(diagnostic("npm-failed", { action: "pack", reason: answer.reason }));
    return [];
  }
  const unreadable = (reason: string) =>
    diagnostics.push(diagnostic("npm-unreadable", { command: "pack --json", reason: npm.redact(reason) }));
  const rows = readPacked(answer.stdout);
  if ("fault" in rows) {
    unreadable(rows.fault);
    return [];
  }
  const made = await readdir(out);
  return wanted.flatMap((it) => {
    const row = rows.value.find(({ name }) => name === it.name);
    // Some versions of npm name the file of a scoped package as if the scope were a folder.
    const file = row?.filename.replace(/^@/, "").replaceAll("/", "-");
    if (file !== undefined && made.includes(file)) return { ...it, tarball: join(out, file) };
    unreadable(file === undefined ? `it says nothing of ${it.name}` : `there is no ${file} for ${it.name}`);
    return [];
  });
}

async function load({ name, folder, tarball }: Packed) {
  return { name, edited: await editedSources(folder), tarball: new Uint8Array(await readFile(tarball)) };
}

/** Modules that are not as they were generated. */
async function editedSources(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readIfThere(join(dirname(folder), MANIFEST));
  const { manifest } = parseManifest(text ?? "", MANIFEST);
  const generated = new Set([...manifest.values()].flatMap((files) => [...files.values()]));
  const sources = await readSources(folder);
  return new Map([...sources].filter(([, source]) => !generated.has(sha256(source))));
}

/** Texts of a package's modules, by path below its folder. */
export async function readSources(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(join(folder, "src"), { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
  return new Map(paths.map((path, i) => [path, texts[i] ?? ""]));
}
