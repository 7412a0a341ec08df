/** OpenAPI documents in folders below that of a run, which nobody reads unless they are referred to: a look, for who expected them to be. */
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/** How far the look goes: whoever names a whole disk gets an answer all the same. */
const LEVELS = 3;
const FOLDERS = 200;
const FILES = 200;
/** What a document says that it is stands at its beginning, as good as always. */
const BYTES = 2048;

const DOCUMENT = /\.(json|ya?ml)$/i;
const SAYS_SO = /(?:^|[{,\s])["']?openapi["']?\s*:\s*["']?\d/;
const NOT_LOOKED_INTO = /^\.|^node_modules$/;

/** Paths of documents below, by their folders; links are not followed. */
export async function documentsBelow(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  // A list that grows while it is walked.
  const folders = [{ path: folder, level: 0 }];
  let files = 0;
  for (const { path, level } of folders) {
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      const inside = join(path, entry.name);
      if (entry.isDirectory() && !NOT_LOOKED_INTO.test(entry.name)) {
        if (level < LEVELS && folders.length <= FOLDERS) folders.push({ path: inside, level: level + 1 });
      } else if (level > 0 && entry.isFile() && DOCUMENT.test(entry.name) && files < FILES) {
        files += 1;
        if (SAYS_SO.test(await beginningOf(inside))) found.set(path, [...(found.get(path) ?? []), inside]);
      }
    }
  }
  return found;
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return "";
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES), 0, BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return "";
  } finally {
    await file.close();
  }
}
