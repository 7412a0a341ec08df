/** Packages of one repository, by their manifests: which file is meant by `@acme/client` and by `@acme/client/jobs`. */
import { isObject } from "../../ground/json.ts";

/** A package whose source is among the files. */
export interface Package {
  readonly name: string;
  /** With a slash behind it; empty for the root. */
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

export function isManifest(path: string): boolean {
  return /(?:^|\/)package\.json$/.test(path);
}

/** @returns nothing where a text is no manifest with a name */
export function packageOf(path: string, text: string): Package | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(manifest) || typeof manifest["name"] !== "string" || manifest["name"] === "")
    return undefined;
  return { name: manifest["name"], folder: path.replace(/package\.json$/, ""), manifest };
}

/** What a package is known by to those who import it, its source before what is built of it. */
const ENTRIES = ["source", "types", "module", "main"];

/** Where the source of a package begins where its manifest names what is built. */
const SOURCES = ["src/index", "index", "lib/index", "source/index"];

/** Folders of what is built, and those of the source that it is built of. */
const BUILT = /^(?:dist|build|lib|out|esm|cjs|es)\/(?:(?:esm|cjs|types|src)\/)?/;
const SOURCE_FOLDERS = ["src/", "source/", "lib/", ""];

/** Files that a name may mean, the surest first, without a look at whether they are there. */
export function filesMeant(name: string, packages: readonly Package[]): readonly string[] {
  const of = packages.filter((each) => name === each.name || name.startsWith(`${each.name}/`));
  return of.flatMap(({ name: own, folder, manifest }) => {
    const below = name.slice(own.length + 1);
    const stated = below === "" ? ENTRIES.map((key) => manifest[key]) : [];
    const targets = [...textsIn(exported(manifest["exports"], below)), ...textsIn(stated)].map((text) =>
      text.replace(/^\.\//, ""),
    );
    const sources = targets.flatMap((target) =>
      BUILT.test(target) ? SOURCE_FOLDERS.map((source) => source + target.replace(BUILT, "")) : [target],
    );
    const plain = below === "" ? SOURCES : SOURCE_FOLDERS.map((source) => source + below);
    return [...sources, ...plain].map((path) => folder + path);
  });
}

/** What `exports` has for a path: conditions within each other, and patterns with a star. */
function exported(exports: unknown, below: string): unknown {
  const key = below === "" ? "." : `./${below}`;
  if (!isObject(exports)) return below === "" ? exports : undefined;
  if (key in exports) return exports[key];
  const isPlain = !Object.keys(exports).some((each) => each.startsWith("."));
  if (isPlain) return below === "" ? exports : undefined;
  for (const [pattern, target] of Object.entries(exports)) {
    const [before = "", after] = pattern.split("*");
    if (after === undefined || !key.startsWith(before) || !key.endsWith(after)) continue;
    const star = key.slice(before.length, key.length - after.length);
    return textsIn(target).map((text) => text.replace("*", star));
  }
  return undefined;
}

function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return [value];
  if (depth > 4 || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((each) => textsIn(each, depth + 1));
}
