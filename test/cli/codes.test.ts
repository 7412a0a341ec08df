/**
 * Every diagnostic that no document causes, made by the command line as its users run it.
 * With the cases of `test/diagnostics` these are all: a new row of the table without a case or a row here fails.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CASES as MIGRATION } from "../migrate/pin-cases.ts";
import { CASES as REFERENCES } from "../mocks/reference-cases.ts";
import { CASES as PULL } from "../pull/cases.ts";
import { type DiagnosticCode, DIAGNOSTICS } from "../../generator/diagnostics.ts";
import { document, folder, generatedProject, program, put, root, stgen, stgenJson, tree } from "./support.ts";

interface Row {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is done in a folder in which `stgen generate` has just run. */
  readonly prepare?: (cwd: string) => void;
  readonly exit: number;
  /** What the diagnostic says of its place. */
  readonly file?: string;
  readonly line?: number;
}

const GENERATE = ["generate", "--specs", "specs"];
const BUILD = ["build"];
const VERSION = ["version", "--specs", "specs"];
const PUBLISH = ["publish", "--registry", "http://127.0.0.1:9/"];

/** In a folder in which something was generated. */
const runStgen = (cwd: string, ...args: string[]) =>
  execFileSync(process.execPath, [program, ...args], { cwd });

const DIFF = ["diff", "specs", "specs", "--ignore", "ignore.yaml"];
const ignore = (row: string) => (cwd: string) => put(cwd, { "ignore.yaml": `ignore:\n  - { ${row} }\n` });

/** An environment whose npm prints this text, but nothing when asked for `absent`. */
function npmThatSays(text: string, absent = "nothing"): Record<string, string> {
  const bin = folder({ npm: `#!/bin/sh\ncase "$*" in *${absent}*) ;; *) echo '${text}' ;; esac\n` });
  chmodSync(join(bin, "npm"), 0o755);
  return { PATH: `${bin}:${process.env["PATH"] ?? ""}` };
}
/** The packages have a scope that may be published. */
const scoped = (cwd: string) => void runStgen(cwd, "generate", "--specs", "specs", "--scope", "@acme");

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill()));
/** A port that is taken. */
const other = createServer().listen(0);
afterAll(() => other.close());

const ROWS: Partial<Record<DiagnosticCode, Row>> = {
  "specs-not-found": { args: ["generate", "--specs", "nowhere"], exit: 1, file: "nowhere" },
  "specs-empty": { args: ["generate", "--specs", "output/alpha/src"], exit: 1, file: "output/alpha/src" },
  "file-unreadable": {
    prepare: (cwd) => put(cwd, { "specs/x.json/y": "" }),
    exit: 1,
    file: "specs/x.json",
  },
  "file-too-large": {
    prepare: (cwd) => put(cwd, { "specs/x.json": Buffer.alloc(64 * 1024 * 1024 + 1, " ") }),
    exit: 1,
    file: "specs/x.json",
  },
  "config-invalid": {
    prepare: (cwd) => put(cwd, { "stgen.config.yaml": "out: made\nscop: acme\n" }),
    exit: 1,
    file: "stgen.config.yaml",
    line: 2,
  },
  "ignore-invalid": { args: DIFF, prepare: ignore("reason: none"), exit: 1, file: "ignore.yaml", line: 2 },
  "ignore-expired": {
    args: DIFF,
    prepare: ignore("domain: alpha, reason: read, expires: 2020-01-31"),
    exit: 0,
    file: "ignore.yaml",
    line: 2,
  },
  "ignore-unmatched": {
    args: DIFF,
    prepare: ignore("domain: alpha, reason: read, expires: 2999-12-31"),
    exit: 0,
    file: "ignore.yaml",
    line: 2,
  },
  "file-edited": {
    prepare: (cwd) => put(cwd, { "output/alpha/README.md": "edited" }),
    exit: 1,
    file: "output/alpha/README.md",
  },
  "file-foreign": {
    prepare: (cwd) => put(cwd, { "specs/gamma.json": document("gamma"), "output/gamma/README.md": "mine" }),
    exit: 1,
    file: "output/gamma/README.md",
  },
  "file-stray": {
    prepare: (cwd) => put(cwd, { "output/alpha/src/mine.ts": "" }),
    exit: 0,
    file: "output/alpha/src/mine.ts",
  },
  "manifest-invalid": {
    prepare: (cwd) => put(cwd, { "output/manifest.json": "{}" }),
    exit: 1,
    file: "output/manifest.json",
  },
  "output-unwritable": {
    args: [...GENERATE, "--out", "specs/alpha.json"],
    exit: 1,
    file: "specs/alpha.json",
  },
  "output-locked": {
    prepare: (cwd) => {
      const sleeper = spawn(process.execPath, ["-e", "setTimeout(() => {}, 20_000)"], { stdio: "ignore" });
      running.push(sleeper);
      put(cwd, { "output/.stgen/lock": String(sleeper.pid) });
    },
    exit: 1,
    file: "output",
  },
  "run-recovered": {
    prepare: (cwd) => put(cwd, { "output/.stgen/stage/0": "never put in place" }),
    exit: 0,
  },
  "output-drift": {
    args: [...GENERATE, "--check"],
    prepare: (cwd) => put(cwd, { "output/alpha/README.md": "edited" }),
    exit: 3,
    file: "output/alpha/README.md",
  },
  "packages-missing": { args: [...BUILD, "--out", "specs"], exit: 1, file: "specs" },
  "package-invalid": {
    args: BUILD,
    prepare: (cwd) =>
      put(cwd, { "output/alpha/src/index.ts": 'export * from "./things.ts";\nlet x: = 1;\n' }),
    exit: 1,
    file: "output/alpha/src/index.ts",
    line: 2,
  },
  "release-invalid": {
    prepare: (cwd) =>
      put(cwd, {
        "specs/releases/alpha.json": '{\n  "format": 1,\n  "package": "alpha",\n  "releases": []\n}',
      }),
    exit: 1,
    file: "specs/releases/alpha.json",
    line: 4,
  },
  "package-check-failed": {
    args: ["pack"],
    prepare: (cwd) => {
      put(cwd, { "output/alpha/src/index.ts": "export   *   from './client.js'\n" });
      runStgen(cwd, "build");
    },
    exit: 1,
  },
  "check-skipped": {
    args: ["pack"],
    env: { NODE_OPTIONS: `--import=${new URL("without-attw.mjs", import.meta.url).href}` },
    exit: 0,
  },
  "releases-interrupted": {
    prepare: (cwd) => put(cwd, { "specs/releases/.stgen/journal.json": "{}" }),
    exit: 1,
    file: "specs/releases",
  },
  "packages-behind": {
    args: VERSION,
    prepare: (cwd) => {
      runStgen(cwd, ...VERSION);
      rmSync(join(cwd, "output/alpha/CHANGELOG.md"));
    },
    exit: 0,
  },
  "scope-reserved": { args: PUBLISH, exit: 1 },
  "scope-mismatch": { args: [...PUBLISH, "--scope", "@acme"], exit: 1 },
  "release-outdated": {
    args: [...PUBLISH, "--scope", "@acme"],
    prepare: (cwd) => {
      runStgen(cwd, "version", "--specs", "specs", "--scope", "@acme");
      runStgen(cwd, "generate", "--specs", "specs", "--scope", "@acme");
      put(cwd, { "output/alpha/src/index.ts": "export {};" });
    },
    exit: 1,
  },
  "provenance-unavailable": { args: [...PUBLISH, "--provenance", "--access", "public"], exit: 1 },
  "npm-failed": {
    args: PUBLISH,
    env: { NPM_CONFIG_FETCH_RETRIES: "0" },
    prepare: scoped,
    exit: 1,
  },
  "npm-unreadable": { args: PUBLISH, env: npmThatSays("{}"), prepare: scoped, exit: 1 },
  "tag-behind": { args: PUBLISH, env: npmThatSays('"0.2.0"', "@0.1.0"), prepare: scoped, exit: 1 },
  "port-taken": {
    args: ["mock", "--specs", "specs", "--port", String((other.address() as AddressInfo).port)],
    exit: 1,
  },
  "port-refused": { args: ["mock", "--specs", "specs", "--port", "0", "--host", "192.0.2.1"], exit: 1 },
};

describe("diagnostics without a document", () => {
  it("are, with those of documents, all there are", () => {
    const cases = readdirSync(join(root, "test/diagnostics/cases"));
    const rows = Object.keys({ ...ROWS, ...MIGRATION, ...REFERENCES, ...PULL });
    expect([...cases, ...rows].sort()).toEqual(Object.keys(DIAGNOSTICS).sort());
  });

  it.each(Object.entries(ROWS))("%s", async (code, { args = GENERATE, env, prepare, exit, file, line }) => {
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
      ...(line !== undefined && { line, column: expect.any(Number), excerpt: expect.any(String) }),
    };
    expect(json.diagnostics).toEqual(expect.arrayContaining([expect.objectContaining(want)]));
    if (exit !== 0) expect(tree(cwd), "nothing was written").toEqual(before);
  });

  it("--force replaces what was edited and what is foreign", async () => {
    const cwd = generatedProject();
    const want = tree(join(cwd, "output"));
    put(cwd, { "output/alpha/README.md": "edited" });
    expect((await stgen(cwd, [...GENERATE, "--force"])).code).toBe(0);
    expect(tree(join(cwd, "output"))).toEqual(want);
  });
});
