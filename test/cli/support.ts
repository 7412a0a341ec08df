/** The program as its users run it: built, as a child process, in a temporary folder. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { JsonDiagnostic } from "../../generator/diagnostics/print.ts";
import { type Env, plainEnv } from "./env.ts";

export { plainEnv };

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const program = join(root, "dist/cli.js");

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const made = mkdtempSync(join(tmpdir(), "stgen-"));
  temporary.push(made);
  put(made, files);
  return made;
}

export function put(base: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), content);
  }
}

/** A document with one operation, whose response has a field of the given name. */
export function document(title: string, field = "name"): string {
  const schema = { type: "object", required: [field], properties: { [field]: { type: "string" } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title, version: "1" },
    servers: [{ url: `https://api.example.com/${title}/v2` }],
    paths: {
      "/tenant/{tenant}/things": {
        get: {
          operationId: "Things_Get",
          tags: ["Things"],
          parameters: [{ name: "tenant", in: "path", required: true, schema: { type: "integer" } }],
          responses: {
            "200": {
              description: "It is there",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: schema } },
  });
}

/** A folder with two documents, `specs/alpha.json` and `specs/beta.json`. */
export function project(more: Readonly<Record<string, string | Buffer>> = {}): string {
  return folder({
    "specs/alpha.json": document("alpha"),
    "specs/beta.json": document("beta"),
    ...more,
  });
}

let generated: string | undefined;

/** The same after `stgen generate --specs specs`. */
export function generatedProject(): string {
  if (generated === undefined) {
    generated = project();
    execFileSync(process.execPath, [program, "generate", "--specs", "specs"], { cwd: generated });
  }
  const copy = folder();
  cpSync(generated, copy, { recursive: true });
  return copy;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Json {
  readonly ok: boolean;
  readonly error?: string;
  readonly drift?: readonly string[];
  readonly written?: readonly string[];
  readonly deleted?: readonly string[];
  readonly diagnostics: readonly JsonDiagnostic[];
}

/** Runs `stgen` to its end. */
export async function stgen(cwd: string, args: readonly string[], env: Env = {}): Promise<Ended> {
  return ended(start(cwd, args, env));
}

/** The same with `--json`: what it printed, which has to be one object and nothing else. */
export async function stgenJson(
  cwd: string,
  args: readonly string[],
  env: Env = {},
): Promise<Ended & { json: Json }> {
  const run = await stgen(cwd, [...args, "--json"], env);
  if (run.stderr !== "") throw new Error(`--json printed to stderr: ${run.stderr}`);
  return { ...run, json: JSON.parse(run.stdout) as Json };
}

export function start(cwd: string, args: readonly string[], env: Env = {}): ChildProcess {
  return startOf(program, cwd, args, env);
}

/** The same of a program that is not this one. */
export function startOf(file: string, cwd: string, args: readonly string[], env: Env = {}): ChildProcess {
  return spawn(process.execPath, [file, ...args], { cwd, env: plainEnv(env) });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Text of every file below a folder, by path; the generator's work folder left out. */
export function tree(base: string): Record<string, string> {
  const paths = readdirSync(base, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => !/(^|\/)\.stgen\//.test(path) && lstatSync(join(base, path)).isFile())
      .map((path) => [path, readFileSync(join(base, path), "utf8")]),
  );
}

/** Everything about a folder that a write would change. */
export function traces(base: string): string[] {
  return ["", ...readdirSync(base, { recursive: true, encoding: "utf8" }).sort()].map((path) => {
    const { mtimeMs, ctimeMs, ino, size } = lstatSync(join(base, path));
    return [path, ino, size, mtimeMs, ctimeMs].join(" ");
  });
}
