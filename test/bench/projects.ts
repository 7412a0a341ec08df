/** What each generator made of all documents, in a project of its own, so that it can be compiled, bundled and used. Made when first asked for. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { nodeOf } from "../tools/programs.ts";
import { PEERS, type Peer } from "./peers.ts";
import type { Workshop } from "./workshop.ts";

const run = promisify(execFile);

/** A generator, or the packages that others have made by hand: what it has is installed, not made. */
export type Maker = "ours" | "packages" | Peer;

/** The same for all: what a careful team sets. */
export const COMPILER_OPTIONS = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "ESNext",
  moduleResolution: "Bundler",
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
} as const;

const made = new Map<string, Promise<string>>();

/** @returns the folder of the project */
export function projectOf(shop: Workshop, maker: Maker): Promise<string> {
  const folder = projectFolder(shop, maker);
  const project = made.get(folder) ?? make(shop, maker, folder);
  made.set(folder, project);
  return project;
}

export function projectFolder(shop: Workshop, maker: Maker): string {
  return join(shop.folder, `project-${maker}`);
}

/** The module of a document from which all is reached that was made of it, as a path in the project. */
export function moduleOf(maker: Exclude<Maker, "packages">, id: string): string {
  if (maker === "ours") return `packages/${id}/src/index.ts`;
  return `${id}${PEERS[maker].module ?? ".ts"}`;
}

/** Writes a configuration that has these files, or those of all documents. */
export function configure(shop: Workshop, maker: Maker, name: string, files?: readonly string[]): void {
  const path = join(projectFolder(shop, maker), name);
  writeFileSync(
    path,
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: files ?? allOf(shop, maker) }),
  );
}

function allOf(shop: Workshop, maker: Maker): readonly string[] {
  if (maker === "packages") return [];
  return readdirSync(shop.documents).map((file) => moduleOf(maker, basename(file, ".json")));
}

async function make(shop: Workshop, maker: Maker, folder: string): Promise<string> {
  mkdirSync(folder);
  if (maker === "ours") {
    const packages = join(folder, "packages");
    for (const command of ["generate", "build"]) {
      await run(process.execPath, [shop.cli, command, "--out", packages], { cwd: shop.folder });
    }
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(packages, join(folder, "node_modules/@st-v2"));
    return folder;
  }
  if (maker !== "packages") {
    const { node } = PEERS[maker];
    const program = node ? await nodeOf(node) : process.execPath;
    await run(program, [join(shop.peers, `${maker}.mjs`), shop.documents, folder], { cwd: shop.peers });
  }
  symlinkSync(join(shop.peers, "node_modules"), join(folder, "node_modules"));
  return folder;
}
