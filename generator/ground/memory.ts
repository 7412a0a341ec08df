/**
 * What an earlier run worked out, by a hash of all that it was made from. Values are kept as V8 writes them: exactly, infinite numbers and
 * all, and read in a twentieth of the time that it takes to lower a document.
 */
import { deserialize, serialize } from "node:v8";
import { sha256 } from "./hash.ts";

/** A value, and a hash by which it is told from others. */
export interface Recalled<T> {
  readonly value: T;
  readonly digest: string;
}

/** What was made, and whether a folder that may be handed on may hold it. */
export interface Kept<T> {
  readonly value: T;
  readonly isKept: boolean;
}

/**
 * Gives what was made of the same facts before, else makes it.
 *
 * @param facts all that `make` depends on, as data; a function among it could not be told from others, and throws
 */
export type Recall = <T>(facts: unknown, make: () => Kept<T>) => Recalled<T>;

/** Bytes by their names, which hold the key and the hash of the bytes. */
export type MemoryFiles = ReadonlyMap<string, Uint8Array>;

export interface Memory {
  readonly recall: Recall;
  /** What was asked for, whether it was known or not. */
  used(): MemoryFiles;
}

/**
 * @param edition what else everything depends on: the program
 * @param known what is there; files that are damaged are none
 */
export function createMemory(edition: string, known: MemoryFiles): Memory {
  const used = new Map<string, Uint8Array>();
  const byKey = new Map([...known].map(([name, bytes]) => [name.split(".")[0] ?? "", { name, bytes }]));
  const recall: Recall = <T>(facts: unknown, make: () => Kept<T>) => {
    const key = sha256(serialize([edition, facts]));
    const found = byKey.get(key);
    const recalled = found && read<T>(found.bytes, found.name.slice(key.length + 1));
    if (recalled) {
      used.set(found.name, found.bytes);
      return recalled;
    }
    const { value, isKept } = make();
    const bytes = serialize(value);
    const digest = sha256(bytes);
    if (isKept) used.set(`${key}.${digest}`, bytes);
    return { value, digest };
  };
  return { recall, used: () => used };
}

/** Who writes the file writes what it says: a hash that fits is enough, but for a V8 that reads other forms. */
function read<T>(bytes: Uint8Array, digest: string): Recalled<T> | undefined {
  if (sha256(bytes) !== digest) return undefined;
  try {
    return { value: deserialize(bytes) as T, digest };
  } catch {
    return undefined;
  }
}
