/**
 * The files of the machine that the client runs on, where it runs on Node or on what has Node's modules. An import of them would stop every bundle for
 * browsers: they are asked for when they are used.
 */
import { ServiceTitanError } from "./errors.js";

/** What of `node:fs/promises` is used. */
export interface FileSystem {
  readFile(path: string, encoding: "utf8"): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, text: string): Promise<void>;
  open(path: string, flags: "wx"): Promise<FileHandle>;
  stat(path: string): Promise<{ readonly size: number; isDirectory(): boolean; isFile(): boolean }>;
  link(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
  mkdir(path: string): Promise<unknown>;
}

interface FileHandle {
  write(bytes: Uint8Array): Promise<{ readonly bytesWritten: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** @throws ServiceTitanError where there are no files */
export function fileSystem(): FileSystem {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const found = process?.getBuiltinModule?.("node:fs/promises");
  if (found === undefined) throw new ServiceTitanError("This platform has no files that a program can open.");
  return found as FileSystem;
}

/** The path from the root on: one for all the ways to write it. */
export function absolute(path: string): string {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const paths = process?.getBuiltinModule?.("node:path") as { resolve(path: string): string } | undefined;
  return paths?.resolve(path) ?? path;
}

/**
 * Makes a folder and those above it that are missing, level by level: Node's own way to do that never ends where the system lets no folder
 * be made, as below /proc.
 *
 * @returns the first that was made
 */
export async function makeFolders(path: string, fs: FileSystem = fileSystem()): Promise<string | undefined> {
  const above = folderOf(path.replace(/[/\\]+$/, ""));
  let first: string | undefined;
  // Another program may take away at any moment what is empty.
  for (let left = 3; ; left -= 1)
    try {
      await fs.mkdir(path);
      return first ?? path;
    } catch (error) {
      if ((await fs.stat(path).catch(() => undefined))?.isDirectory() === true) return first;
      if (left === 0 || !isFault(error, "ENOENT") || above === "") throw error;
      first = (await makeFolders(above, fs)) ?? first;
    }
}

/** Whether something failed because of what it names: `ENOENT`, `EEXIST`. */
export function isFault(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(String((error as { readonly code?: unknown } | null)?.code));
}

/** Last part of a path. */
export function baseName(path: string): string {
  return path.replace(/^.*[/\\]/s, "");
}

/** The path without its last part, with a slash at its end; empty for a name alone. */
export function folderOf(path: string): string {
  return path.slice(0, path.length - baseName(path).length);
}
