/**
 * Other versions of Node and npm than the one the tests run under, and whatever else has a lockfile of its own. Node comes as the package
 * of its platform, which is the program and nothing more: the package `node` needs its install script, and npm 12 runs none that it was
 * not told to. The first use installs, for all runs after it.
 */
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { sha256 } from "../../generator/ground/hash.ts";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url).pathname;

/** The path of this Node's program. */
export async function nodeOf(major: "22" | "24"): Promise<string> {
  const modules = await install(join(root, "test/tools/programs"));
  const name = `node-${major}-${process.platform}-${process.arch}`;
  const program = join(modules, name, process.platform === "win32" ? "bin/node.exe" : "bin/node");
  if (!existsSync(program)) throw new Error(`test/tools/programs/package.json has no ${name}`);
  return program;
}

/** A folder for the front of `PATH`, in which this npm is `npm`. It runs under Node 22, whatever else does. */
export async function npmOf(major: "10" | "11" | "12"): Promise<string> {
  const modules = await install(join(root, "test/tools/programs"));
  const node = await nodeOf("22");
  const bin = join(modules, `.npm-${major}-bin`);
  mkdirSync(bin, { recursive: true });
  const cli = join(modules, `npm-${major}/bin/npm-cli.js`);
  writeFileSync(join(bin, "npm"), `#!/bin/sh\nexec "${node}" "${cli}" "$@"\n`);
  chmodSync(join(bin, "npm"), 0o755);
  return bin;
}

/**
 * Installs what a folder with a lockfile describes; beside our own packages, where neither the compiler nor the test runner looks.
 *
 * @returns the path of its `node_modules`
 */
export function install(folder: string): Promise<string> {
  const running = installing.get(folder) ?? installNow(folder);
  installing.set(folder, running);
  return running;
}

/** Of this process. */
const installing = new Map<string, Promise<string>>();

async function installNow(folder: string): Promise<string> {
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const name = `stgen-${basename(folder)}-${sha256(lock).slice(0, 8)}`;
  const home = join(root, "node_modules/.cache", name);
  const modules = join(home, "node_modules");
  if (existsSync(modules)) return modules;
  await mkdir(home, { recursive: true });
  // Aside and then in place, because another run may be at it too.
  const aside = await mkdtemp(join(home, "new-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) await cp(join(folder, file), join(aside, file));
    await run(
      "npm",
      ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        cwd: aside,
        shell: process.platform === "win32",
      },
    );
    await rename(join(aside, "node_modules"), modules).catch((error: unknown) => {
      if (!existsSync(modules)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return modules;
}
