/** Who reads which files: a language more is a row, or a row of the reader that has others like it. */
import type { KnownApis } from "./known.ts";
import { isManifest } from "./script/packages.ts";
import { readScripts } from "./script/read-scripts.ts";
import type { Sightings } from "./site.ts";
import { isRead, readTexts, scriptsIn } from "./text/read.ts";

export interface CodeFile {
  /** Relative to the scanned folder, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is known of all files together. */
export interface Folder {
  /** A sign of the API stands somewhere in them. */
  readonly anchored: boolean;
}

export interface Reader {
  isRead(path: string): boolean;
  /** All files at once: what one exports the others use. */
  read(files: readonly CodeFile[], known: KnownApis, folder: Folder): Sightings;
}

const isScript = (path: string) => /\.[cm]?[jt]sx?$/i.test(path) || isAppsScript(path);
/** JavaScript under a name of its own. */
const isAppsScript = (path: string) => /\.(?:gs|es6|jsm)$/i.test(path);
const isPage = (path: string) =>
  /\.(?:html?|vue|svelte|astro|php|phtml|erb|ejs|cshtml|jsp|twig)$/i.test(path);

/** A file may be read by several: a page of PHP has scripts. */
export const READERS: readonly Reader[] = [
  { isRead: (path) => isScript(path) || isPage(path) || isManifest(path), read: readAllScripts },
  { isRead, read: readTexts },
];

/** Scripts of pages are read as files of their own, beside those that they import, and told as the pages. */
function readAllScripts(files: readonly CodeFile[], known: KnownApis): Sightings {
  const names = new Map<string, string>();
  const scripts = files.flatMap((file) => {
    if (isAppsScript(file.path)) {
      names.set(`${file.path}.js`, file.path);
      return [{ path: `${file.path}.js`, text: file.text }];
    }
    if (isScript(file.path) || isManifest(file.path)) return [file];
    const script = scriptsIn(file);
    const isTyped = /<script[^>]+lang=["']?ts/i.test(file.text) || /\.astro$/i.test(file.path);
    const path = `${file.path}${isTyped ? ".ts" : ".js"}`;
    names.set(path, file.path);
    return script === undefined ? [] : [{ path, text: script.text }];
  });
  return scripts.every(({ path }) => isManifest(path))
    ? { sites: [], mentions: [] }
    : renamed(readScripts(scripts, known), names);
}

/** The same with other names of files, wherever one stands. */
function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, names)) as T;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    key === "file" && typeof inner === "string" ? (names.get(inner) ?? inner) : renamed(inner, names),
  ]);
  return Object.fromEntries(entries) as T;
}
