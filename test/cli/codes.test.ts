/**
 * Every diagnostic that no document causes, made by the command line as its users run it.
 * With the cases of `test/diagnostics` these are all: a new row of the table without a case or a row here fails. Rows that compile, pack
 * or ask npm are in `code-rows.ts`, for `codes.slow.test.ts`.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CASES as MIGRATION } from "../migrate/pin-cases.ts";
import { CASES as REFERENCES } from "../mocks/reference-cases.ts";
import { CASES as PULL } from "../pull/cases.ts";
import { type DiagnosticCode, DIAGNOSTICS } from "../../generator/diagnostics/codes.ts";
import { type CodeRow, expectDiagnostic, GENERATE, PUBLISH, SLOW_ROWS } from "./code-rows.ts";
import { document, generatedProject, put, root, stgen, tree } from "./support.ts";

const DIFF = ["diff", "specs", "specs", "--ignore", "ignore.yaml"];
const ignore = (row: string) => (cwd: string) => put(cwd, { "ignore.yaml": `ignore:\n  - { ${row} }\n` });

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill()));
/** A port that is taken. */
const other = createServer().listen(0);
afterAll(() => other.close());

const SERVE = ["migrate", "serve-v1", "--port", "0"];
const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd });
const ROWS: Partial<Record<DiagnosticCode, CodeRow>> = {
  "tree-dirty": {
    args: ["apply", ".", "--write"],
    prepare: (cwd) => {
      git(cwd, "init", "-q");
      put(cwd, { "a.js": "a();\n" });
      git(cwd, "add", "a.js");
      git(cwd, "commit", "-qm", "a");
      put(cwd, { "a.js": "b();\n" });
    },
    exit: 1,
    file: "a.js",
  },
  "specs-not-found": { args: ["generate", "--specs", "nowhere"], exit: 1, file: "nowhere" },
  "documents-below": {
    prepare: (cwd) => put(cwd, { "specs/more/gamma.yaml": "openapi: 3.1.0\ninfo: {}\n" }),
    exit: 0,
    file: "specs/more",
  },
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
  "document-too-deep": {
    args: [...GENERATE, "--strict"],
    prepare: (cwd) =>
      put(cwd, { "specs/deep.json": `{"openapi":"3.1.0","x":${"[".repeat(2000)}${"]".repeat(2000)}}` }),
    exit: 1,
    file: "specs/deep.json",
  },
  "part-unusable": {
    prepare: (cwd) => {
      const whole = document("delta");
      put(cwd, {
        "specs/delta.json": whole.replace('"#/components/schemas/Thing"', '"part.yaml#/More"'),
        "specs/part.yaml": "More: [",
      });
    },
    exit: 0,
    file: "specs/part.yaml",
  },
  "domain-not-compared": {
    args: ["diff", "old", "new"],
    prepare: (cwd) => {
      const good = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {} });
      put(cwd, {
        "old/a.json": good,
        "old/b.json": good,
        "new/a.json": good,
        "new/b.json": good.slice(0, -2),
      });
    },
    exit: 1,
  },
  "operation-unknown": {
    args: ["scopes", "--specs", "specs", "--operation", "Thing_Get"],
    exit: 1,
  },
  "config-invalid": {
    prepare: (cwd) => put(cwd, { "stgen.config.yaml": "out: made\nscop: acme\n" }),
    exit: 1,
    file: "stgen.config.yaml",
    line: 2,
    at: "scop: acme",
  },
  "ignore-invalid": {
    args: DIFF,
    prepare: ignore("reason: none"),
    exit: 1,
    file: "ignore.yaml",
    line: 2,
    at: "{ reason",
  },
  "ignore-expired": {
    args: DIFF,
    prepare: ignore("domain: alpha, reason: read, expires: 2020-01-31"),
    exit: 0,
    file: "ignore.yaml",
    line: 2,
    at: "{ domain: alpha",
  },
  "ignore-unmatched": {
    args: DIFF,
    prepare: ignore("domain: alpha, reason: read, expires: 2999-12-31"),
    exit: 0,
    file: "ignore.yaml",
    line: 2,
    at: "{ domain: alpha",
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
      const sleeper = spawn(process.execPath, ["-e", "setInterval(() => {}, 60_000)"], { stdio: "ignore" });
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
  "packages-missing": { args: ["build", "--out", "specs"], exit: 1, file: "specs" },
  "release-invalid": {
    prepare: (cwd) =>
      put(cwd, {
        "specs/releases/alpha.json": '{\n  "format": 1,\n  "package": "alpha",\n  "releases": []\n}',
      }),
    exit: 1,
    file: "specs/releases/alpha.json",
    line: 4,
    at: "[]",
  },
  "releases-interrupted": {
    prepare: (cwd) => put(cwd, { "specs/releases/.stgen/journal.json": "{}" }),
    exit: 1,
    file: "specs/releases",
  },
  "scope-reserved": { args: PUBLISH, exit: 1 },
  "scope-mismatch": { args: [...PUBLISH, "--scope", "@acme"], exit: 1 },
  "provenance-unavailable": { args: [...PUBLISH, "--provenance", "--access", "public"], exit: 1 },
  "port-taken": {
    args: ["mock", "--specs", "specs", "--port", String((other.address() as AddressInfo).port)],
    exit: 1,
  },
  "scope-unknown": {
    args: ["mock", "--only", "crm", "--scopes", "tn.crm.costumers:r,tn.jpm.jobs:r"],
    exit: 1,
  },
  "records-not-found": { args: ["mock", "--specs", "specs", "--records", "none.jsonl"], exit: 1 },
  "records-exist": {
    args: ["mock", "record", "--out", "records.jsonl", "--port", "0"],
    prepare: (cwd) => put(cwd, { "records.jsonl": "" }),
    exit: 1,
    file: "records.jsonl",
  },
  "record-refused": {
    args: ["mock", "--specs", "specs", "--records", "records.jsonl"],
    prepare: (cwd) => put(cwd, { "records.jsonl": '\n{"entity":"alpha/thigns","record":{}}\n' }),
    exit: 1,
    file: "records.jsonl",
    line: 2,
    at: '{"entity"',
  },
  "port-refused": { args: ["mock", "--specs", "specs", "--port", "0", "--host", "192.0.2.1"], exit: 1 },
  "credentials-unusable": { args: [...SERVE, "--key", "a key of ours"], exit: 1 },
  "key-missing": { args: [...SERVE, "--mock", "--host", "0.0.0.0"], exit: 1 },
  "origin-unusable": { args: [...SERVE, "--mock", "--cors-origin", "somewhere"], exit: 2 },
  "option-invalid": { args: ["migrate", "sql", "--object", "Jobb"], exit: 2 },
  "init-step-failed": { args: ["init", "--yes", "--specs", "nowhere"], exit: 1 },
  "scan-config-invalid": {
    args: ["scan", "specs", "--config", "scan.json"],
    prepare: (cwd) => put(cwd, { "scan.json": '{\n  "rules": { "missing-42": "off" }\n}\n' }),
    exit: 1,
    file: "scan.json",
    line: 2,
    at: '"off"',
  },
  "target-unknown": { args: ["sync", "--mock", "--to", "mysql:books"], exit: 2 },
  "table-unknown": { args: ["sync", "--mock", "--to", "duckdb:books", "--resource", "jpm.jbs"], exit: 2 },
  "sync-target": { args: ["sync", "--mock", "--to", "duckdb:specs"], exit: 1 },
};

/** Said by servers, and of them: `test/serve-v1/command.test.ts`, `test/mocks/record.test.ts`, `test/sync/command.test.ts`. */
const SERVED = ["host-open", "recorded-silent", "sync-refused", "sync-table", "sync-rejected"];

describe("diagnostics without a document", () => {
  it("are, with those of documents, all there are", () => {
    const cases = readdirSync(join(root, "test/diagnostics/cases"));
    const rows = Object.keys({ ...ROWS, ...SLOW_ROWS, ...MIGRATION, ...REFERENCES, ...PULL });
    expect([...cases, ...rows, ...SERVED].sort()).toEqual(Object.keys(DIAGNOSTICS).sort());
  });

  it.each(Object.entries(ROWS))("%s", expectDiagnostic);

  it("--force replaces what was edited and what is foreign", async () => {
    const cwd = generatedProject();
    const want = tree(join(cwd, "output"));
    put(cwd, { "output/alpha/README.md": "edited" });
    expect((await stgen(cwd, [...GENERATE, "--force"])).code).toBe(0);
    expect(tree(join(cwd, "output"))).toEqual(want);
  });
});
