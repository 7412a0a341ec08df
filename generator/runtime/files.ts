/** Files of the machine that the client runs on, where it runs on Node or what has Node's modules. Nothing is loaded before it is used. */
import type { Checkpoint, CheckpointStore } from "./checkpoint.js";
import { ServiceTitanError } from "./errors.js";

/** What of `node:fs/promises` is used. */
interface FileSystem {
  readFile(path: string, encoding: "utf8"): Promise<string>;
  writeFile(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
}

/** @throws ServiceTitanError where there are no files */
function fileSystem(): FileSystem {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const found = process?.getBuiltinModule?.("node:fs/promises");
  if (found === undefined)
    throw new ServiceTitanError("This platform has no files; keep checkpoints elsewhere.");
  return found as FileSystem;
}

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
      const folder = path.replace(/[^/\\]*$/, "");
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
    if ((error as { readonly code?: unknown }).code === "ENOENT") return new Map();
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
