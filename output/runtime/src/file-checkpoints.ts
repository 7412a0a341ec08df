/** Places of feeds in a file. */
import { type Checkpoint, type CheckpointStore, isCheckpoint } from "./checkpoint.js";
import { ServiceTitanError, UsageError } from "./errors.js";
import { absolute, type FileSystem, fileSystem, folderOf, isFault, makeFolders } from "./files.js";

/** The last change of each file: stores of one file in this process wait for each other. */
const changes = new Map<string, Promise<unknown>>();

/**
 * Keeps places in one file as JSON, by key. It is replaced as a whole: a crash leaves the old one. For one process; several need a store that they share.
 *
 * @param path made with its folder where there is none
 */
export function fileCheckpoints(path: string): CheckpointStore {
  if (typeof path !== "string" || path === "")
    throw new UsageError("Checkpoints are kept at the path of a file.");
  const file = absolute(path);
  /** One after the other, so that none writes over another. */
  const change = (edit: (places: Map<string, Checkpoint>) => void) => {
    const done = Promise.resolve(changes.get(file)).then(async () => {
      const fs = fileSystem();
      const places = await read(fs, file);
      edit(places);
      const folder = folderOf(file);
      if (folder !== "") await makeFolders(folder, fs);
      const aside = `${file}.${Math.random().toString(36).slice(2)}.new`;
      await fs.writeFile(aside, `${JSON.stringify(Object.fromEntries(places), null, 2)}\n`);
      await fs.rename(aside, file);
    });
    changes.set(
      file,
      done.catch(() => undefined),
    );
    return done;
  };
  return {
    get: async (key) => {
      await changes.get(file);
      return (await read(fileSystem(), file)).get(key);
    },
    set: (key, checkpoint) => change((places) => void places.set(key, checkpoint)),
    delete: (key) => change((places) => void places.delete(key)),
  };
}

function isPlaces(value: unknown): value is Record<string, Checkpoint> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(isCheckpoint);
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
    if (isPlaces(places)) return new Map(Object.entries(places));
  } catch {
    // Said below.
  }
  throw new ServiceTitanError(`${path} holds no checkpoints; it was left as it is.`);
}
