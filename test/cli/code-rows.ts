/** Diagnostics that no document causes: what a row of theirs is, how it is run, and the rows that take long. */
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type DiagnosticCode, DIAGNOSTICS } from "../../generator/diagnostics/codes.ts";
import { pointedAt } from "../diagnostics/frame.ts";
import { folder, generatedProject, program, put, stgenJson, tree } from "./support.ts";

export interface CodeRow {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is done in a folder in which `stgen generate` has just run. */
  readonly prepare?: (cwd: string) => void;
  readonly exit: number;
  /** What the diagnostic says of its place. */
  readonly file?: string;
  readonly line?: number;
  /** How what its frame points at begins; wherever there is a line. */
  readonly at?: string;
}

export const GENERATE = ["generate", "--specs", "specs"];
export const PUBLISH = ["publish", "--registry", "http://127.0.0.1:9/"];

/** Runs a row, and holds what was printed against it and against the table of diagnostics. */
export async function expectDiagnostic(
  code: string,
  { args = GENERATE, env, prepare, exit, file, line, at }: CodeRow,
): Promise<void> {
  const cwd = generatedProject();
  prepare?.(cwd);
  const before = tree(cwd);
  const { code: found, json } = await stgenJson(cwd, args, env);
  expect(found).toBe(exit);
  expect(json.ok).toBe(exit === 0);
  const { severity, hint } = DIAGNOSTICS[code as DiagnosticCode] as { severity: string; hint?: string };
  const want = {
    code,
    severity,
    message: expect.not.stringMatching(/\{\w+\}|undefined|\n/),
    ...(hint !== undefined && { hint: expect.any(String) }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
  expect(json.diagnostics).toEqual(expect.arrayContaining([expect.objectContaining(want)]));
  const told = json.diagnostics.find((d) => d.code === code && d.line === line);
  if (told?.line !== undefined) expect(pointedAt(told).slice(0, at?.length)).toBe(at);
  if (exit !== 0) expect(tree(cwd), "nothing was written").toEqual(before);
}

/** In a folder in which something was generated. */
const runStgen = (cwd: string, ...args: string[]) =>
  execFileSync(process.execPath, [program, ...args], { cwd });

/** An environment whose npm prints this text, but nothing when asked for `absent`. */
function npmThatSays(text: string, absent = "nothing"): Record<string, string> {
  const bin = folder({ npm: `#!/bin/sh\ncase "$*" in *${absent}*) ;; *) echo '${text}' ;; esac\n` });
  chmodSync(join(bin, "npm"), 0o755);
  return { PATH: `${bin}:${process.env["PATH"] ?? ""}` };
}
/** The packages have a scope that may be published. */
const scoped = (cwd: string) => void runStgen(cwd, "generate", "--specs", "specs", "--scope", "@acme");

/** These compile, pack, or ask npm. */
export const SLOW_ROWS: Partial<Record<DiagnosticCode, CodeRow>> = {
  "package-invalid": {
    args: ["build"],
    prepare: (cwd) =>
      put(cwd, { "output/alpha/src/index.ts": 'export * from "./things.ts";\nlet x: = 1;\n' }),
    exit: 1,
    file: "output/alpha/src/index.ts",
    line: 2,
    at: "= 1;",
  },
  "package-check-failed": {
    args: ["pack"],
    prepare: (cwd) => {
      put(cwd, {
        "output/alpha/src/index.ts": "export   *   from './client.js'\nexport * from './errors.js'\n",
      });
      runStgen(cwd, "build");
    },
    exit: 1,
  },
  "check-skipped": {
    args: ["pack"],
    env: { NODE_OPTIONS: `--import=${new URL("without-attw.mjs", import.meta.url).href}` },
    exit: 0,
  },
  "release-outdated": {
    args: [...PUBLISH, "--scope", "@acme"],
    prepare: (cwd) => {
      runStgen(cwd, "version", "--specs", "specs", "--scope", "@acme");
      runStgen(cwd, "generate", "--specs", "specs", "--scope", "@acme");
      put(cwd, { "output/alpha/src/index.ts": "export {};" });
    },
    exit: 1,
  },
  "npm-failed": {
    args: PUBLISH,
    env: { NPM_CONFIG_FETCH_RETRIES: "0" },
    prepare: scoped,
    exit: 1,
  },
  "npm-unreadable": { args: PUBLISH, env: npmThatSays("{}"), prepare: scoped, exit: 1 },
  "tag-behind": { args: PUBLISH, env: npmThatSays('"0.2.0"', "@0.1.0"), prepare: scoped, exit: 1 },
  "packages-behind": {
    args: ["version", "--specs", "specs"],
    prepare: (cwd) => {
      runStgen(cwd, "version", "--specs", "specs");
      rmSync(join(cwd, "output/alpha/CHANGELOG.md"));
    },
    exit: 0,
  },
};
