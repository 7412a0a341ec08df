/** What every peer is given on its command line: the documents of a folder, and a folder that is there for what it makes. */
import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** @returns id, path of the document and the folder of the output, one a document */
export function documents() {
  const [folder, out] = process.argv.slice(2).map((path) => resolve(path));
  mkdirSync(out, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ id: name.slice(0, -".json".length), path: join(folder, name), out }));
}
