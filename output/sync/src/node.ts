/**
 * The modules of Node that a sync needs. They are asked for when they are used, and what is used of them is declared here: whoever imports
 * this compiles without Node's types, and a bundle for somewhere else fails when it syncs and not before.
 */
import { TargetError } from "./target-error.js";

/** What of `node:fs/promises` is used. */
interface FileSystem {
  mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
  open(path: string, flags: "w" | "r+"): Promise<FileHandle>;
  rename(from: string, to: string): Promise<void>;
}

interface FileHandle {
  write(text: string): Promise<unknown>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

interface Paths {
  join(...parts: readonly string[]): string;
  dirname(path: string): string;
}

interface Hash {
  update(text: string): Hash;
  digest(encoding: "hex"): string;
}

/** What of a stream that takes text is used. */
export interface Writable {
  write(text: string): boolean;
  end(): unknown;
}

/** What `node:sqlite` has, from Node 22.13 on. */
export interface SqliteModule<Connection> {
  readonly DatabaseSync: new (
    file: string,
    options: { readonly enableForeignKeyConstraints: boolean },
  ) => Connection;
}

function builtin<T>(name: string): T | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(`node:${name}`) as T | undefined;
}

function needed<T>(name: string): T {
  const found = builtin<T>(name);
  if (found === undefined) throw new TargetError(`This platform lacks the module node:${name}.`);
  return found;
}

const files = () => needed<FileSystem>("fs/promises");

/** Makes a folder and those above it that are missing. */
export async function makeFolder(path: string): Promise<void> {
  await files().mkdir(path, { recursive: true });
}

export function openFile(path: string, flags: "w" | "r+"): Promise<FileHandle> {
  return files().open(path, flags);
}

export function rename(from: string, to: string): Promise<void> {
  return files().rename(from, to);
}

export function existsSync(path: string): boolean {
  return needed<{ existsSync(path: string): boolean }>("fs").existsSync(path);
}

export function join(...parts: readonly string[]): string {
  return needed<Paths>("path").join(...parts);
}

export function dirname(path: string): string {
  return needed<Paths>("path").dirname(path);
}

/** The first 32 digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return needed<{ createHash(algorithm: "sha256"): Hash }>("crypto")
    .createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, 32);
}

/** Resolves when an event comes. */
export function once(of: Writable, event: "drain"): Promise<unknown> {
  return needed<{ once(of: Writable, event: string): Promise<unknown> }>("events").once(of, event);
}

/** Resolves when all was written, rejects when it fails. */
export function finished(stream: Writable): Promise<void> {
  return needed<{ finished(stream: Writable): Promise<void> }>("stream/promises").finished(stream);
}

/** Nothing on a platform without it. */
export function ownSqlite<Connection>(): SqliteModule<Connection> | undefined {
  return builtin("sqlite");
}
