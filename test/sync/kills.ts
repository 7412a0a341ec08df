/** Runs that are killed before a step of their database, and gone on with, until one comes to its end: nothing is lost, nothing doubled. */
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { TableSpec } from "../../generator/sync/index.ts";
import { nodeOf } from "../tools/programs.ts";
import type { Source } from "./source.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The worker as one file, which any Node runs; drivers are those of the project. */
async function bundleWorker(): Promise<string> {
  const folder = mkdtempSync(join(root, "node_modules/.cache-sync-"));
  const outfile = join(folder, "worker.mjs");
  await build({
    entryPoints: [join(root, "test/sync/worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

export interface Ran {
  readonly isKilled: boolean;
  /** What the worker printed. */
  readonly told?: Told;
}

export interface Told {
  readonly steps: number;
  readonly kept: readonly string[];
  readonly tables: readonly { readonly table: string; readonly calls: number; readonly error?: string }[];
  /** Rows of tables that were asked to be shown, as objects. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface Worker {
  readonly node: string;
  readonly file: string;
  readonly tables: readonly TableSpec[];
}

/** The worker under a Node that has SQLite itself, which is there from 22 on. */
export async function workerFor(tables: readonly TableSpec[]): Promise<Worker> {
  return { node: await nodeOf("22"), file: await bundleWorker(), tables };
}

export function temporary(): string {
  return mkdtempSync(join(tmpdir(), "sync-"));
}

/** @param step the one before which the run is killed; 0 for none */
export function runWorker(
  { node, file, tables }: Worker,
  to: string,
  source: Source,
  step = 0,
): Promise<Ran> {
  return new Promise((done, fail) => {
    const args = [file, to, source.url, JSON.stringify(tables), String(step)];
    execFile(node, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error?.signal === "SIGKILL") done({ isKilled: true });
      else if (error) fail(new Error(stderr));
      else done({ isKilled: false, told: JSON.parse(stdout) as Told });
    });
  });
}

/** Numbers that look like chance, and are the same for one seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
