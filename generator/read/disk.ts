/**
 * The only reader: gathers the texts a run starts from. Nothing is parsed here, and nothing else reads the disk.
 *
 * A specs folder is either a plain folder of documents, as downloaded, or one laid out like ours: `v2/` with the documents,
 * `overlays/`, `domains.yaml`. The parts that are not there come from the program itself.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import { errorCode, reasonOf } from "../ground/errors.ts";
import { JOURNAL, SPECS_LOCK } from "../ground/own-files.ts";

export interface Gathered {
  readonly documents: readonly InputFile[];
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
  const diagnostics: Diagnostic[] = [];
  const specs = resolve(options.specs);
  // Without its folder a run has no documents; overlays and table of the config are read all the same.
  const names = (await list(specs, diagnostics)) ?? [];
  if (await isFile(join(specs, JOURNAL))) {
    diagnostics.push(
      diagnostic("specs-interrupted", { path: shown(specs) }, { place: { file: shown(specs) } }),
    );
  }

  const nested = names.includes("v2") && (await isFolder(join(specs, "v2")));
  const folder = nested ? join(specs, "v2") : specs;
  const inFolder = nested ? ((await list(folder, diagnostics)) ?? []) : names;
  const documentNames = inFolder.filter((name) => DOCUMENT.test(name) && !OTHERS.includes(name));
  if (documentNames.length === 0 && diagnostics.length === 0) {
    diagnostics.push(diagnostic("specs-empty", { path: shown(folder) }, { place: { file: shown(folder) } }));
  }

  const bundledOverlays = options.overlays === "none" ? "none" : "apply";
  const overlayPaths = (options.overlays === "none" ? [] : (options.overlays ?? [])).map((path) =>
    resolve(path),
  );
  if (options.origin === "user" && names.includes("overlays")) {
    const found = (await list(join(specs, "overlays"), diagnostics)) ?? [];
    overlayPaths.unshift(
      ...found.filter((name) => DOCUMENT.test(name)).map((name) => join(specs, "overlays", name)),
    );
  }
  const own =
    options.origin === "user" && names.includes("domains.yaml") ? join(specs, "domains.yaml") : undefined;
  const table = options.domains === undefined ? own : resolve(options.domains);
  const [documents, overlays, domains, license] = await Promise.all([
    readAll(
      documentNames.map((name) => join(folder, name)),
      diagnostics,
    ),
    readAll(overlayPaths, diagnostics),
    readAll(table === undefined ? [] : [table], diagnostics),
    readAll(options.licenseFile === undefined ? [] : [options.licenseFile], diagnostics),
  ]);
  const migration =
    nested && names.includes("v1") ? await gatherMigration(specs, names, diagnostics) : undefined;
  const released =
    options.releases === undefined
      ? { files: [], diagnostics: [] }
      : await gatherReleases(resolve(options.releases));
  diagnostics.push(...released.diagnostics);
  return {
    documents,
    below: nested ? "v2/" : "",
    overlays,
    bundledOverlays,
    ...(domains[0] && { domains: domains[0] }),
    ...(migration && { migration }),
    releases: released.files,
    ...(license[0] && { licenseText: license[0].text }),
    diagnostics,
    watched: [
      specs,
      ...overlayPaths,
      ...[table, options.licenseFile].flatMap((path) => (path === undefined ? [] : [path])),
    ],
  };
}

async function gatherMigration(
  specs: string,
  names: readonly string[],
  diagnostics: Diagnostic[],
): Promise<NonNullable<Gathered["migration"]>> {
  const folder = (name: string) => (names.includes(name) ? readFolder(join(specs, name), diagnostics) : []);
  return { from: await folder("v1"), pins: await folder("migration") };
}

/** One file; a document, or something else a user wrote. */
export async function gatherFile(
  path: string,
): Promise<{ readonly documents: readonly InputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  return { documents: await readAll([resolve(path)], diagnostics), diagnostics };
}

/** Files of pins of a migration. */
export async function gatherPins(folder: string): Promise<{
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const diagnostics: Diagnostic[] = [];
  return { files: await readFolder(resolve(folder), diagnostics), diagnostics };
}

/** Records of what was released; none when the folder does not exist. */
export async function gatherReleases(folder: string): Promise<{
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  if (!(await isFolder(folder))) return { files: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  if (await isFile(join(folder, JOURNAL))) {
    const path = shown(folder);
    diagnostics.push(diagnostic("releases-interrupted", { path }, { place: { file: path } }));
  }
  return { files: await readFolder(folder, diagnostics), diagnostics };
}

/** UTF-8 text of a file of ours; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  });
}

async function readFolder(folder: string, diagnostics: Diagnostic[]): Promise<InputFile[]> {
  const names = (await list(folder, diagnostics)) ?? [];
  return readAll(
    names.filter((name) => DOCUMENT.test(name)).map((name) => join(folder, name)),
    diagnostics,
  );
}

/** Path as the user knows it: relative to the working directory where that is shorter, forward slashes. */
export function shown(path: string): string {
  const short = relative("", path);
  const best = short === "" ? "." : short.startsWith(`..${sep}..`) ? path : short;
  return best.split(sep).join("/");
}

async function list(folder: string, diagnostics: Diagnostic[]): Promise<string[] | undefined> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    const path = shown(folder);
    const code = errorCode(error);
    diagnostics.push(
      code === "ENOENT"
        ? diagnostic("specs-not-found", { path }, { place: { file: path } })
        : diagnostic(
            "file-unreadable",
            { path, reason: (await isFile(folder)) ? "it is a file, not a folder" : reasonOf(error) },
            { place: { file: path } },
          ),
    );
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function readAll(paths: readonly string[], diagnostics: Diagnostic[]): Promise<InputFile[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<InputFile | Diagnostic> => {
      try {
        return { path: shown(path), text: decode(await readFile(path)) };
      } catch (error) {
        const file = shown(path);
        return diagnostic("file-unreadable", { path: file, reason: reasonOf(error) }, { place: { file } });
      }
    }),
  );
  return files.flatMap((file) => {
    if ("text" in file) return [file];
    diagnostics.push(file);
    return [];
  });
}

/** UTF-8, or UTF-16 where a byte order mark says so: documents saved by some editors are. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
}
