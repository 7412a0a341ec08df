/**
 * Gathers the texts a run starts from. Nothing is parsed here, and nothing of what follows reads the disk.
 *
 * A specs folder is either a plain folder of documents, as downloaded, or one laid out like ours: `v2/` with the documents,
 * `overlays/`, `domains.yaml`. The parts that are not there come from the program itself.
 */
import { createReadStream, existsSync, realpathSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { type InputFile, withParts } from "../ground/input.ts";
import { errorCode, FileError, ifMissing } from "../ground/errors.ts";
import { JOURNAL, SPECS_LOCK } from "../ground/own-files.ts";
import { documentsBelow } from "./below.ts";
import { decode } from "./decode.ts";
import { readParts } from "./parts.ts";

export interface Gathered {
  readonly documents: readonly InputFile[];
  /** Documents that cannot be read, each as its error: they cost no more than themselves. */
  readonly unread: readonly Diagnostic[];
  /** Where documents lie below the specs folder: empty, or a path that ends with a slash. */
  readonly below: string;
  readonly overlays: readonly InputFile[];
  /** Whether the corrections that come with the program are wanted. */
  readonly bundledOverlays: "apply" | "none";
  readonly domains?: InputFile;
  /** The old API and the pins of a migration, where the folder has a `v1/`. */
  readonly migration?: { readonly from: readonly InputFile[]; readonly pins: readonly InputFile[] };
  /** Records of what was released. */
  readonly releases: readonly InputFile[];
  readonly licenseText?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Folders whose changes call for another run. */
  readonly watched: readonly string[];
}

/** The texts that diagnostics point into. */
export function inputsOf(gathered: Gathered): InputFile[] {
  return [
    ...gathered.documents,
    ...gathered.overlays,
    ...(gathered.domains ? [gathered.domains] : []),
    ...gathered.releases,
    ...(gathered.migration ? [...gathered.migration.from, ...gathered.migration.pins] : []),
  ];
}

export interface GatherOptions {
  /** The specs folder. */
  readonly specs: string;
  /** Further overlay files; `none` switches the bundled ones off. */
  readonly overlays?: readonly string[] | "none";
  /** A table of domains elsewhere. */
  readonly domains?: string;
  /** Folder of the records of what was released; none were when it does not exist. */
  readonly releases?: string;
  readonly licenseFile?: string;
  /** Whether `overlays/` and `domains.yaml` of the folder are the bundled ones, which the program holds already. */
  readonly origin: "bundled" | "user";
}

const DOCUMENT = /\.(json|ya?ml)$/i;

/** Files of a folder that look like documents and are none. */
const OTHERS: readonly string[] = ["domains.yaml", SPECS_LOCK];

export async function gather(options: GatherOptions): Promise<Gathered> {
  const { licenseFile, releases } = options;
  const stated = options.overlays ?? [];
  const diagnostics: Diagnostic[] = [];
  const unread: Diagnostic[] = [];
  const specs = resolve(options.specs);
  // Without its folder a run has no documents; overlays and table of the config are read all the same.
  const names = await list(specs, diagnostics);
  if (await isFile(join(specs, JOURNAL)))
    diagnostics.push(fileDiagnostic("specs-interrupted", { path: shown(specs) }));

  const nested = names.includes("v2") && (await isFolder(join(specs, "v2")));
  const folder = nested ? join(specs, "v2") : specs;
  const inFolder = nested ? await list(folder, diagnostics) : names;
  const documentNames = inFolder.filter((name) => !OTHERS.includes(name));
  const documentPaths = pathsIn(folder, documentNames);
  const below = options.origin === "bundled" ? new Map<string, string[]>() : await documentsBelow(folder);
  if (documentPaths.length === 0 && diagnostics.length === 0) {
    const [first] = below.keys();
    const where = first === undefined ? "" : `; there are some in ${shown(first)}`;
    diagnostics.push(fileDiagnostic("specs-empty", { path: shown(folder), where }));
  }

  const has = (name: string) => options.origin === "user" && names.includes(name);
  const ownOverlays = join(specs, "overlays");
  const overlayPaths = [
    ...(has("overlays") ? pathsIn(ownOverlays, await list(ownOverlays, diagnostics)) : []),
    ...(stated === "none" ? [] : stated).map((path) => resolve(path)),
  ];
  const ownTable = has("domains.yaml") ? [join(specs, "domains.yaml")] : [];
  const tablePaths = options.domains === undefined ? ownTable : [resolve(options.domains)];
  const licensePaths = licenseFile === undefined ? [] : [licenseFile];
  const [documents = [], overlays = [], [domains] = [], [license] = []] = await Promise.all(
    [documentPaths, overlayPaths, tablePaths, licensePaths].map((paths) =>
      readAll(paths, paths === documentPaths ? unread : diagnostics),
    ),
  );
  const folderOf = (name: string) =>
    names.includes(name) ? readFolder(join(specs, name), diagnostics) : Promise.resolve([]);
  // The bundled documents are each one file.
  const whole = options.origin === "bundled" ? documents : await readParts(documents, specs);
  if (whole.length > 0) diagnostics.push(...unreadBelow(below, whole));
  const migration = nested &&
    names.includes("v1") && { from: await folderOf("v1"), pins: await folderOf("migration") };
  const released = releases === undefined ? undefined : await gatherReleases(resolve(releases));
  return {
    documents: whole,
    unread,
    below: nested ? "v2/" : "",
    overlays,
    bundledOverlays: stated === "none" ? "none" : "apply",
    ...(domains && { domains }),
    ...(migration && { migration }),
    releases: released?.files ?? [],
    ...(license && { licenseText: license.text }),
    diagnostics: [...diagnostics, ...(released?.diagnostics ?? [])],
    watched: [specs, ...overlayPaths, ...tablePaths, ...licensePaths],
  };
}

/** Documents in folders below, for each folder; those that others refer to are read. */
function unreadBelow(
  below: ReadonlyMap<string, readonly string[]>,
  documents: readonly InputFile[],
): Diagnostic[] {
  if (below.size === 0) return [];
  const read = new Set(withParts(documents).map(({ path }) => resolve(path)));
  return [...below].flatMap(([folder, paths]) => {
    const files = paths.filter((path) => !read.has(path)).map((path) => basename(path));
    const more = files.length > 3 ? `, and ${files.length - 3} more` : "";
    const facts = { path: shown(folder), files: files.slice(0, 3).join(", ") + more };
    return files.length === 0 ? [] : [fileDiagnostic("documents-below", facts)];
  });
}

/** One file, a document, or something else a user wrote; what it refers to is looked for in its folder. */
export async function gatherFile(path: string): Promise<Pick<Gathered, "documents" | "diagnostics">> {
  const diagnostics: Diagnostic[] = [];
  const files = await readAll([resolve(path)], diagnostics);
  return { documents: await readParts(files, dirname(resolve(path))), diagnostics };
}

interface Files {
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files of pins of a migration. */
export async function gatherPins(folder: string): Promise<Files> {
  const diagnostics: Diagnostic[] = [];
  const path = resolve(folder);
  const missing = await stat(path).catch((error: unknown) => errorCode(error) === "ENOENT");
  if (missing === true) {
    const hint = "Name the folder that holds the pins, or leave --pins away.";
    return { files: [], diagnostics: [unreadable(shown(path), new FileError("it does not exist", hint))] };
  }
  return { files: await readFolder(path, diagnostics), diagnostics };
}

/** Records of what was released; none when the folder does not exist. */
export async function gatherReleases(folder: string): Promise<Files> {
  if (!(await isFolder(folder))) return { files: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  if (await isFile(join(folder, JOURNAL)))
    diagnostics.push(fileDiagnostic("releases-interrupted", { path: shown(folder) }));
  return { files: await readFolder(folder, diagnostics), diagnostics };
}

/** UTF-8 text of a file of ours; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(ifMissing);
}

async function readFolder(folder: string, diagnostics: Diagnostic[]): Promise<InputFile[]> {
  return readAll(pathsIn(folder, await list(folder, diagnostics)), diagnostics);
}

/** The documents among the files of a folder. */
function pathsIn(folder: string, names: readonly string[]): string[] {
  return names.filter((name) => DOCUMENT.test(name)).map((name) => join(folder, name));
}

/** A file of at most so many bytes, or the size that is too much; a device or a pipe has none to ask for. */
export async function readUpTo(path: string, limit: number): Promise<Buffer | { readonly size: number }> {
  let { size } = await stat(path);
  if (size > limit) return { size };
  const chunks: Buffer[] = [];
  size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { size };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Path as the user knows it: relative to the working directory where that is shorter, forward slashes. */
export function shown(path: string): string {
  const short = relative("", path);
  const best = short === "" ? "." : short === ".." || short.startsWith(`..${sep}..`) ? path : short;
  return best.split(sep).join("/");
}

async function list(folder: string, diagnostics: Diagnostic[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    const path = shown(folder);
    const isMissing = errorCode(error) === "ENOENT";
    const fault = (await isFile(folder))
      ? new FileError("it is a file", "Name the folder that it is in.")
      : error;
    diagnostics.push(isMissing ? fileDiagnostic("specs-not-found", { path }) : unreadable(path, fault));
    return [];
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function readAll(paths: readonly string[], diagnostics: Diagnostic[]): Promise<InputFile[]> {
  const read = async (path: string): Promise<InputFile | Diagnostic> => {
    try {
      return { path: shown(path), text: decode(await readFile(path)) };
    } catch (error) {
      return unreadable(shown(path), error);
    }
  };
  const files = await Promise.all(paths.map(read));
  diagnostics.push(...files.filter((file): file is Diagnostic => !("text" in file)));
  return files.filter((file) => "text" in file);
}

/** Where a path leads, past links; of what is not there, itself. */
export function realPath(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : full;
}
