/** Places of feeds in a file. */
import type { Checkpoint, CheckpointStore } from "./checkpoint.js";
import { ServiceTitanError } from "./errors.js";
import { type FileSystem, fileSystem, folderOf, isFault } from "./files.js";

/**
 * Keeps places in one file as JSON, by key. It is replaced as a whole: a crash leaves the old one. For one process; several need a store that they share.
 *
 * @param path made with its folder where there is none
 */
export function fileCheckpoints(path: string): CheckpointStore {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that none writes over another. */
  const change = (edit: (places: Map<string, Checkpoint>) => void) => {
    const done = last.then(async () => {
      const fs = fileSystem();
      const places = await read(fs, path);
      edit(places);
      const folder = folderOf(path);
      if (folder !== "") await fs.mkdir(folder, { recursive: true });
      const aside = `${path}.${Math.random().toString(36).slice(2)}.new`;
      await fs.writeFile(aside, `${JSON.stringify(Object.fromEntries(places), null, 2)}\n`);
      await fs.rename(aside, path);
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    get: async (key) => {
      await last;
      return (await read(fileSystem(), path)).get(key);
    },
    set: (key, checkpoint) => change((places) => void places.set(key, checkpoint)),
    delete: (key) => change((places) => void places.delete(key)),
  };
}

/** @throws ServiceTitanError for a file that holds something else: it is not written over */
async function read(fs: FileSystem, path: string): Promise<Map<string, Checkpoint>> {
  let text: string;
  try {
    text = await fs.readFile(path, "utf8");
  } catch (error) {
    if (isFault(error, "ENOENT")) return new Map();
    throw error;
  }
  try {
    const places: unknown = JSON.parse(text);
    if (typeof places === "object" && places !== null && !Array.isArray(places))
      return new Map(Object.entries(places as Record<string, Checkpoint>));
  } catch {
    // Said below.
  }
  throw new ServiceTitanError(`${path} holds no checkpoints; it was left as it is.`);
}
