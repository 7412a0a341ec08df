/**
 * Files that documents refer to. They are looked for in the folder of the documents and nowhere else: what leads out of it, by `..` or
 * by a link, is refused, and what leads to the network is not asked for.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { reasonOf } from "../ground/errors.ts";
import type { InputFile, PartFile } from "../ground/input.ts";
import { splitUri } from "../ground/uri.ts";
import { decode } from "./decode.ts";

/** Files in one folder, and bytes in one of them, above which nothing is read: documents have neither. */
const MOST_FILES = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Documents with the files that they refer to, and those that these refer to; each is read once.
 *
 * @param folder that holds them all
 */
export async function readParts(documents: readonly InputFile[], folder: string): Promise<InputFile[]> {
  const parts = new Map<string, PartFile | undefined>();
  const own = new Map(documents.map((document) => [resolve(document.path), document]));
  const read = async (path: string, shown: string): Promise<PartFile | undefined> => {
    const document = own.get(path);
    if (document) return { path: shown, text: document.text };
    if (!parts.has(path))
      parts.set(path, await readPart(path, { folder, shown, isFull: parts.size >= MOST_FILES }));
    return parts.get(path);
  };
  const partsOf = async (document: InputFile): Promise<PartFile[]> => {
    const found = new Map<string, PartFile>();
    // A list that grows while it is walked.
    const open: PartFile[] = [document];
    const start = resolve(document.path);
    for (const file of open) {
      for (const reference of referencesIn(file.text)) {
        const path = pathOf(reference, resolve(file.path));
        if (path === undefined || path === start || found.has(path)) continue;
        const beside = relative(dirname(start), path).split(sep).join("/");
        const shown = isAbsolute(beside) ? beside : posix.join(posix.dirname(document.path), beside);
        const part = await read(path, shown);
        if (part === undefined) continue;
        found.set(path, part);
        open.push(part);
      }
    }
    return [...found.values()];
  };
  const whole: InputFile[] = [];
  for (const document of documents) {
    const found = await partsOf(document);
    whole.push(found.length > 0 ? { ...document, parts: found } : document);
  }
  return whole;
}

/** `undefined` where there is no such file. */
async function readPart(
  path: string,
  { folder, shown, isFull }: { readonly folder: string; readonly shown: string; readonly isFull: boolean },
): Promise<PartFile | undefined> {
  const refused = (reason: string): PartFile => ({ path: shown, text: "", refused: reason });
  const outside = refused("it leads out of the folder of the documents");
  if (!isInside(path, resolve(folder))) return outside;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return undefined;
  if (!isInside(real, await realpath(folder))) return outside;
  if (isFull) return refused(`the documents refer to more than ${MOST_FILES.toLocaleString("en")} files`);
  try {
    const about = await stat(real);
    if (!about.isFile()) return refused("it is no file");
    if (about.size > MOST_BYTES) return refused("the file is too large");
    return { path: shown, text: decode(await readFile(real)) };
  } catch (error) {
    return refused(`it cannot be read: ${reasonOf(error)}`);
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a reference from a file leads on the disk; `undefined` where it does not lead there. */
function pathOf(reference: string, from: string): string | undefined {
  try {
    const url = new URL(reference, pathToFileURL(from));
    return url.protocol === "file:" && url.host === "" && url.search === "" ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * References in JSON or YAML to other files, without their fragments; those within the file, nearly all, are passed over at once. Of odd spellings
 * that are missed, the passes say that they are not followed.
 */
function referencesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, quoted, single, plain] of text.matchAll(REFERENCE)) {
    const reference =
      quoted === undefined ? (single ?? plain?.replace(/\s+#.*$/, "").trim()) : unescaped(quoted);
    const { uri } = splitUri(reference ?? "");
    if (uri !== "" && !/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(uri)) found.add(uri);
  }
  return found;
}

const REFERENCE =
  /\$ref["']?\s*:\s*(?!["']?#)(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'#{}[\],][^\n{}[\],]*))/g;

function unescaped(quoted: string): string {
  try {
    return JSON.parse(`"${quoted}"`) as string;
  } catch {
    return quoted;
  }
}
