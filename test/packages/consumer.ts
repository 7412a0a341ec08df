/** The packages as a user gets them: generated, built, packed and installed from the tarballs into an empty project, offline. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";

export const ROOT = new URL("../../", import.meta.url).pathname.replace(/\/$/, "");

export interface Consumer {
  /** The empty project with everything installed. */
  readonly folder: string;
  /** The generated and built packages. */
  readonly output: string;
  /** Paths of the tarballs by folder name of the package: `crm`. */
  readonly tarballs: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** Packages of others that ours ask for, and those that they ask for. */
const OTHERS = ["@modelcontextprotocol/server", "@modelcontextprotocol/core", "zod"];

export async function installConsumer(): Promise<Consumer> {
  const base = await realpath(await mkdtemp(join(tmpdir(), "stgen-consumer-")));
  const [output, packed, folder] = [join(base, "output"), join(base, "packed"), join(base, "project")];
  await mkdir(packed);
  await mkdir(folder);
  await mustRun(["node", "generator/build.mjs"], ROOT);
  await mustRun(["node", "dist/cli.js", "generate", "--out", output], ROOT);
  await mustRun(["node", "dist/cli.js", "build", "--out", output], ROOT);

  const names = await packageFolders(output);
  const others = OTHERS.map((name) => join(ROOT, "node_modules", name));
  await mustRun(
    [
      "npm",
      "pack",
      "--silent",
      "--ignore-scripts",
      "--pack-destination",
      packed,
      ...names.map((name) => join(output, name)),
      ...others,
    ],
    base,
  );
  const files = (await readdir(packed)).sort();
  const tarballs = new Map(
    files.map((file) => [file.replace(/^st-v2-(.*)-\d+\.\d+\.\d+\.tgz$/, "$1"), join(packed, file)]),
  );
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  await mustRun(
    ["npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs.values()],
    folder,
  );
  return { folder, output, tarballs, remove: () => rm(base, { recursive: true, force: true }) };
}

/** Names of the folders in an output that are packages. */
export async function packageFolders(output: string): Promise<string[]> {
  const entries = await readdir(output, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(output, entry.name, "package.json")))
    .map(({ name }) => name)
    .sort();
}

/** A project beside the consumer's, with the same packages, MSW of this major and vitest, and `test/mocked`. */
export async function mswProject({ folder: from }: Consumer, major: "2" | "3"): Promise<string> {
  const folder = join(from, "..", `msw-${major}`);
  if (existsSync(folder)) return folder;
  const modules = join(folder, "node_modules");
  await cp(join(from, "node_modules"), modules, { recursive: true });
  await symlink(join(ROOT, "node_modules", major === "3" ? "msw-3" : "msw"), join(modules, "msw"));
  await symlink(join(ROOT, "node_modules/vitest"), join(modules, "vitest"));
  await cp(join(from, "package.json"), join(folder, "package.json"));
  await cp(join(ROOT, "test/mocked"), join(folder, "mocked"), { recursive: true });
  return folder;
}

/** Runs a TypeScript file of a project in this Node. */
export async function runTypeScript(program: {
  readonly folder: string;
  readonly node: string;
  readonly file: string;
}): Promise<Omit<Outcome, "stderr">> {
  const { code: text } = await transform(await readFile(join(program.folder, program.file), "utf8"), {
    loader: "ts",
    format: "esm",
  });
  await writeFile(join(program.folder, "program.mjs"), text);
  const { code, stdout, stderr } = await run([program.node, "program.mjs"], program.folder);
  return { code, stdout: code === 0 ? stdout : stdout + stderr };
}

/** Copies a folder of the tests into the project, where its imports resolve to the installed packages. */
export async function copyInto({ folder }: Consumer, name: string): Promise<void> {
  await cp(join(ROOT, "test", name), join(folder, name), { recursive: true });
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(
  [command, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      command === "node" ? process.execPath : command,
      args,
      { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        done({ code, stdout, stderr });
      },
    );
  });
}

async function mustRun(command: readonly [string, ...string[]], cwd: string): Promise<void> {
  const { code, stdout, stderr } = await run(command, cwd);
  if (code !== 0)
    throw new Error(`${command.slice(0, 3).join(" ")} … ended with ${code}:\n${stdout}${stderr}`);
}
