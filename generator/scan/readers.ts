/** Who reads which files: a language more is a row, or an extension more of a row that has it. */
import type { KnownApis } from "./known.ts";
import { readScripts } from "./script/read-scripts.ts";
import type { Sightings } from "./site.ts";

export interface CodeFile {
  /** Relative to the scanned folder, forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Reader {
  /** Of file names, in small letters and with their dot. */
  readonly extensions: readonly string[];
  /** All files at once: what one exports the others use. */
  read(files: readonly CodeFile[], known: KnownApis): Sightings;
}

/** Files of one reader are read by no other. */
export const READERS: readonly Reader[] = [
  { extensions: [".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"], read: readScripts },
];

/** Extensions that somebody reads. */
export function readExtensions(readers: readonly Reader[]): ReadonlySet<string> {
  return new Set(readers.flatMap(({ extensions }) => extensions));
}

/** In small letters, with its dot; empty where there is none. */
export function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";
}
