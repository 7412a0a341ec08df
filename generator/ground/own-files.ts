/** The files that the program keeps in the folders of its users: their names, and the form of those that list entries. */
import { by } from "./text.ts";
import { get, isObject, type JsonObject, parseJson } from "./json.ts";

export const MANIFEST = "manifest.json";

/** Folder for what is not part of the output: lock, journal, staged files, cache. */
export const WORK = ".stgen";

export const CACHE = `${WORK}/cache.json`;

/** What the last build of packages was made from. */
export const BUILT = `${WORK}/built.json`;

/** Folder of what is kept of domains, see `memory.ts`. */
export const MEMORY = `${WORK}/domains`;

/** What a run has decided to do to the folder; as long as it is there, the folder is half old and half new. */
export const JOURNAL = `${WORK}/journal.json`;

/** What `stgen specs pull` knows of the documents it put into a folder. */
export const SPECS_LOCK = "specs.lock.json";

/** Names that a config of the program can have, in the order in which they are looked for. */
export const CONFIG_FILES: readonly string[] = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
  (extension) => `stgen.config.${extension}`,
);

/** Of the form; a file of another one is not understood. */
const VERSION = 1;

/** A text that lists entries under a key, by name, and further fields before them. */
export function serialiseEntries(
  key: string,
  entries: Iterable<readonly [string, unknown]>,
  fields: object = {},
): string {
  const file = { version: VERSION, ...fields, [key]: Object.fromEntries(sorted(entries)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The entries under a key of such a text, or what is wrong with it. */
export function parseEntries(text: string, key: string): JsonObject | string {
  const root = parseJson(text);
  if (root === undefined) return "it is not JSON";
  if (get(root, "version") !== VERSION) return `it is not of version ${VERSION}`;
  const entries = get(root, key);
  return isObject(entries) ? entries : `it has no ${key}`;
}

/** By name, in the order of code units. */
export function sorted<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].sort(by(([name]) => name));
}
