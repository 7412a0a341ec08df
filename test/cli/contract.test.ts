/** The command line's contract: exit codes, what goes to which stream, config files, colours, `--only`, `--check`. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  document,
  ended,
  folder,
  generatedProject,
  plainEnv,
  program,
  project,
  put,
  start,
  stgen,
  stgenJson,
  traces,
  tree,
} from "./support.ts";

const STACK = /^\s+at .+:\d+/m;
const ESCAPE = /\u001b/;
const GENERATE = ["generate", "--specs", "specs"];

describe("usage", () => {
  it.each([
    { args: [] },
    { args: ["frobnicate"] },
    { args: ["generate", "--frobnicate"] },
    { args: ["generate", "surplus"] },
    { args: ["generate", "--scope", "acme"] },
    { args: ["generate", "--only", "crm,,jpm"] },
    { args: ["generate", "--only", ""] },
    { args: ["generate", "--out"] },
    { args: ["generate", "--check", "--watch"] },
    { args: ["build", "--check"] },
  ])("$args is wrong: 2, the fault and where help is on stderr", async ({ args }) => {
    const cwd = folder();
    const text = await stgen(cwd, args);
    expect(text).toMatchObject({ code: 2, stdout: "" });
    // Who types nothing gets the help; others no more than what is wrong, and where it is.
    expect(text.stderr).toMatch(/^(Usage: stgen|error: .+\n(\(.+\n)?See stgen (\w+ )?--help\n$)/);
    expect(text.stderr).not.toMatch(STACK);
    const { code, json } = await stgenJson(cwd, args);
    expect(code).toBe(2);
    expect(json).toEqual({ ok: false, error: expect.stringMatching(/\w/), diagnostics: [] });
    expect(tree(cwd)).toEqual({});
  });

  it.each(["--client-secrt=hush", "-chush"])("repeats no value of an unknown option: %s", async (option) => {
    const cwd = folder();
    const { stderr } = await stgen(cwd, ["doctor", option]);
    expect(stderr).toContain("unknown option");
    expect(stderr).not.toContain("hush");
    expect((await stgen(cwd, ["doctor", "--json", option])).stdout).not.toContain("hush");
  });

  it.each([
    { args: ["--help"], want: /Usage: stgen/ },
    { args: ["generate", "--help"], want: /Exit codes:/ },
    { args: ["--version"], want: /^\d+\.\d+\.\d+\n$/ },
  ])("$args: 0, on stdout", async ({ args, want }) => {
    const run = await stgen(folder(), args);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(want);
  });
});

describe("generate", () => {
  it("writes packages, says so in one plain line, and changes nothing the second time", async () => {
    const cwd = project();
    const first = await stgen(cwd, GENERATE);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^2 operations of 2 domains in output: \d+ files written \([\d.]+ s\)\.\n$/);
    const before = traces(join(cwd, "output/alpha"));
    const { json } = await stgenJson(cwd, GENERATE);
    expect(json).toMatchObject({ ok: true, written: [], deleted: [], diagnostics: [] });
    expect(traces(join(cwd, "output/alpha"))).toEqual(before);
  });

  it("--only makes what is named and leaves other packages alone, edited ones too", async () => {
    const cwd = generatedProject();
    put(cwd, {
      "specs/alpha.json": document("alpha", "title"),
      "specs/beta.json": document("beta", "title"),
    });
    put(cwd, { "output/beta/README.md": "edited" });
    rmSync(join(cwd, "output/beta/src/index.ts"));
    const beta = traces(join(cwd, "output/beta"));
    const { code, json } = await stgenJson(cwd, [...GENERATE, "--only", "alpha"]);
    expect({ code, diagnostics: json.diagnostics }).toEqual({ code: 0, diagnostics: [] });
    expect(json.written?.some((path) => path.startsWith("alpha/"))).toBe(true);
    expect(traces(join(cwd, "output/beta"))).toEqual(beta);
  });

  it("deletes what is no longer generated", async () => {
    const cwd = generatedProject();
    rmSync(join(cwd, "specs/beta.json"));
    const { json } = await stgenJson(cwd, GENERATE);
    expect(json.deleted).toContain("beta/package.json");
    expect(existsSync(join(cwd, "output/beta"))).toBe(false);
  });

  it("--check: 0 when up to date, else 3 and the files, and touches nothing", async () => {
    const empty = project();
    expect((await stgen(empty, [...GENERATE, "--check"])).code).toBe(3);
    expect(existsSync(join(empty, "output"))).toBe(false);
    const cwd = generatedProject();
    const before = traces(cwd);
    expect(await stgen(cwd, [...GENERATE, "--check"])).toMatchObject({
      code: 0,
      stdout: "output is up to date.\n",
      stderr: "",
    });
    expect(traces(cwd)).toEqual(before);

    put(cwd, { "specs/alpha.json": document("alpha", "title"), "output/beta/README.md": "edited" });
    const drifted = traces(cwd);
    const { code, json } = await stgenJson(cwd, [...GENERATE, "--check"]);
    expect(code).toBe(3);
    expect(json.drift).toEqual(
      expect.arrayContaining(["output/beta/README.md", "output/alpha/src/types.ts"]),
    );
    expect(traces(cwd)).toEqual(drifted);
  });

  it("a reader that goes away changes neither the output nor the exit code", async () => {
    const cwd = project();
    const child = start(cwd, GENERATE);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect((await ended(child)).code).toBe(0);
    expect((await stgen(cwd, [...GENERATE, "--check"])).code).toBe(0);
    put(cwd, { "output/beta/README.md": "edited" });
    const failing = start(cwd, GENERATE);
    failing.stdout?.destroy();
    failing.stderr?.destroy();
    expect((await ended(failing)).code).toBe(1);
  });
});

describe("bad input", () => {
  const notUtf8 = Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d]);
  it.each([
    { what: "truncated", specs: { "a.json": document("a").slice(0, 200) }, want: ["syntax-error"] },
    { what: "empty file", specs: { "a.json": "" }, want: ["syntax-error"] },
    { what: "empty YAML", specs: { "a.yaml": "" }, want: ["document-not-openapi"] },
    { what: "not OpenAPI", specs: { "a.json": '{"name":"package"}' }, want: ["document-not-openapi"] },
    { what: "null", specs: { "a.json": "null" }, want: ["document-not-openapi"] },
    { what: "no paths", specs: { "a.json": '{"openapi":"3.1.0"}' }, want: [] },
    { what: "not UTF-8", specs: { "a.json": notUtf8 }, want: ["file-unreadable"] },
    { what: "a folder called .json", specs: { "x.json/y.txt": "" }, want: ["file-unreadable"] },
    { what: "other files only", specs: { "readme.md": "" }, want: ["specs-empty"] },
    {
      what: "all faults of a stage at once",
      specs: { "a.json": '{"openapi":', "b.yaml": "openapi: [", "c.json": '{"swagger":"2.0"}' },
      want: ["openapi-version-unsupported", "syntax-error", "syntax-error"],
    },
    {
      what: "all unreadable files at once",
      specs: { "a.json": notUtf8, "b.json/c": "" },
      want: ["file-unreadable", "file-unreadable"],
    },
  ])("$what → $want", async ({ specs, want }) => {
    const cwd = folder();
    put(join(cwd, "specs"), specs);
    const { code, json } = await stgenJson(cwd, GENERATE);
    const codes = json.diagnostics.filter((d) => d.severity === "error").map((d) => d.code);
    expect({ code, codes: codes.sort() }).toEqual({ code: want.length > 0 ? 1 : 0, codes: want });
    for (const d of json.diagnostics)
      expect(d).toMatchObject({ file: expect.any(String), hint: expect.any(String) });
    for (const d of json.diagnostics.filter((x) => x.code === "syntax-error")) {
      expect(d).toMatchObject({
        line: expect.any(Number),
        column: expect.any(Number),
        excerpt: expect.any(String),
      });
    }
    expect((await stgen(cwd, GENERATE)).stderr).not.toMatch(STACK);
    expect(existsSync(join(cwd, "output")), "nothing is left behind").toBe(want.length === 0);
  });

  it.each([
    { what: "no such folder", args: ["--specs", "nowhere"], want: "specs-not-found" },
    { what: "a file instead of a folder", args: ["--specs", "specs/alpha.json"], want: "file-unreadable" },
    { what: "a dangling link", args: ["--specs", "linked"], want: "file-unreadable" },
    { what: "output is a file", args: ["--out", "file"], want: "output-unwritable" },
    { what: "output below a file", args: ["--out", "file/below"], want: "output-unwritable" },
    { what: "unknown domain", args: ["--only", "alpa"], want: "domain-unknown" },
    { what: "no such config", args: ["--config", "none.ts"], want: "config-invalid" },
  ])("$what → $want", async ({ args, want }) => {
    const cwd = project({ file: "", "linked/x.txt": "" });
    symlinkSync("nowhere.json", join(cwd, "linked/a.json"));
    const before = tree(cwd);
    const { code, json } = await stgenJson(cwd, [...GENERATE, ...args]);
    expect(code).toBe(1);
    expect(json.diagnostics.map((d) => d.code)).toEqual([want]);
    const text = await stgen(cwd, [...GENERATE, ...args]);
    expect(text.stderr).toContain(`[${want}]`);
    expect(text.stderr).not.toMatch(STACK);
    expect(tree(cwd)).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)("a folder without permission", async () => {
    const cwd = project({ "output/x": "" });
    spawnSync("chmod", ["555", join(cwd, "output")]);
    const { code, json } = await stgenJson(cwd, GENERATE);
    spawnSync("chmod", ["755", join(cwd, "output")]);
    expect(code).toBe(1);
    expect(json.diagnostics[0]).toMatchObject({
      code: "output-unwritable",
      message: expect.stringContaining("permission"),
    });
  });

  it("is shown with place, excerpt and hint", async () => {
    const cwd = folder({ "specs/a.json": '{\n  "openapi": "3.1.0",\n  "info": {]\n}\n' });
    expect((await stgen(cwd, GENERATE)).stderr).toMatchInlineSnapshot(`
      "error JSON syntax error: Expected property name or '}' [syntax-error]
        specs/a.json:3:12
          1 | {
          2 |   "openapi": "3.1.0",
        > 3 |   "info": {]
            |            ^
          4 | }
          5 |
        hint: Correct the file; one that was downloaded may be truncated.

      "
    `);
  });
});

describe("config file", () => {
  const DATA = { only: ["alpha"], scope: "@acme", out: "made", specs: "specs" };
  it.each([
    {
      name: "stgen.config.ts",
      text: `import { defineConfig } from "servicetitan-codegen";\nexport default defineConfig(${JSON.stringify(DATA)} as const);`,
    },
    {
      name: "stgen.config.mjs",
      text: `import { defineConfig } from "servicetitan-codegen";\nexport default defineConfig(${JSON.stringify(DATA)});`,
    },
    { name: "stgen.config.yaml", text: "only: [alpha]\nscope: '@acme'\nout: made\nspecs: specs\n" },
  ])("$name is found", async ({ name, text }) => {
    const cwd = project({ [name]: text });
    const before = Object.keys(tree(cwd)).length;
    const { code } = await stgenJson(cwd, ["generate"]);
    expect(code).toBe(0);
    const made = tree(join(cwd, "made"));
    expect(made["alpha/package.json"]).toContain('"@acme/alpha"');
    expect(made["beta/package.json"]).toBeUndefined();
    expect(Object.keys(tree(cwd)).length, "nothing else is left behind").toBe(
      before + Object.keys(made).length,
    );
  });

  it("flags win", async () => {
    const cwd = project({ "stgen.config.json": JSON.stringify(DATA) });
    const flags = ["--only", "beta", "--scope", "@flag", "--out", "flagged"];
    expect((await stgenJson(cwd, ["generate", ...flags])).code).toBe(0);
    expect(readFileSync(join(cwd, "flagged/beta/package.json"), "utf8")).toContain('"@flag/beta"');
    expect(existsSync(join(cwd, "flagged/alpha"))).toBe(false);
  });

  it("has its paths relative to itself", async () => {
    const cwd = project({ "deep/down/c.yaml": "specs: ../../specs\nout: made\n" });
    expect((await stgen(cwd, ["generate", "--config", "deep/down/c.yaml"])).code).toBe(0);
    expect(existsSync(join(cwd, "deep/down/made/alpha"))).toBe(true);
  });

  it("wrong keys and values are reported all at once, with their places, and nothing else happens", async () => {
    const cwd = project({
      "stgen.config.json": '{\n  "scop": "@acme",\n  "only": "alpha",\n  "version": "1"\n}\n',
    });
    const { code, json } = await stgenJson(cwd, GENERATE);
    expect(code).toBe(1);
    expect(json.diagnostics.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual(
      [2, 3, 4].map((line) => ({ code: "config-invalid", file: "stgen.config.json", line, column: 3 })),
    );
    expect(existsSync(join(cwd, "output"))).toBe(false);
  });

  it.each([
    { name: "stgen.config.ts", text: "export default {", want: /cannot be loaded/ },
    { name: "stgen.config.ts", text: 'throw new Error("my mistake");', want: /my mistake/ },
    { name: "stgen.config.mjs", text: "export const x = 1;", want: /no option x/ },
    { name: "stgen.config.yaml", text: "scop: a", want: /did you mean scope\?/ },
    { name: "stgen.config.json", text: '{"scope"', want: /syntax error/ },
    { name: "stgen.config.yaml", text: "a: [", want: /syntax error/ },
    { name: "stgen.config.yaml", text: "- a", want: /has to hold an object/ },
  ])("$name holding $text is a diagnostic", async ({ name, text, want }) => {
    const cwd = project({ [name]: text });
    const run = await stgen(cwd, ["generate"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(want);
    expect(run.stderr).not.toMatch(STACK);
    expect((await stgenJson(cwd, ["generate"])).json.diagnostics[0]).toMatchObject({
      code: "config-invalid",
      file: name,
    });
  });
});

describe("config files", () => {
  it("two at once are an error, unless one is named", async () => {
    const cwd = project({
      "stgen.config.json": '{ "specs": "specs" }',
      "stgen.config.yaml": "specs: specs\n",
    });
    const { code, json } = await stgenJson(cwd, ["generate"]);
    expect(code).toBe(1);
    expect(json.diagnostics).toMatchObject([
      { code: "config-invalid", message: expect.stringContaining("stgen.config.yaml as well") },
    ]);
    expect(existsSync(join(cwd, "output"))).toBe(false);
    expect((await stgen(cwd, ["generate", "--config", "stgen.config.yaml"])).code).toBe(0);
  });

  it("in TypeScript show the line that cannot be read", async () => {
    const cwd = project({ "stgen.config.ts": 'export default {\n  scope: "@a"\n  out: "x",\n};\n' });
    const { json } = await stgenJson(cwd, ["generate"]);
    expect(json.diagnostics).toMatchObject([{ code: "config-invalid", line: 3, column: 3 }]);
  });
});

describe("colours and progress", () => {
  const bad = () => folder({ "specs/a.json": "{" });
  it.each([
    { env: {}, want: false },
    { env: { CI: "1" }, want: false },
    { env: { FORCE_COLOR: "1" }, want: true },
    { env: { FORCE_COLOR: "0" }, want: false },
    { env: { FORCE_COLOR: "1", NO_COLOR: "1" }, want: false },
  ])("into a pipe with $env: $want", async ({ env, want }) => {
    const { stderr } = await stgen(bad(), GENERATE, env);
    expect(ESCAPE.test(stderr)).toBe(want);
  });

  const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
  const onTerminal = (cwd: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync("script", ["-qec", [process.execPath, program, ...args].join(" "), "/dev/null"], {
      cwd,
      env: plainEnv({ TERM: "xterm", ...env }),
      encoding: "utf8",
    }).stdout;

  it.skipIf(!hasTerminal)("on a terminal: progress, and colours unless NO_COLOR", () => {
    expect(onTerminal(project(), GENERATE)).toMatch(
      /Reading documents.*\u001b\[2K.*2 operations of 2 domains/s,
    );
    expect(onTerminal(bad(), GENERATE)).toMatch(/\u001b\[31merror/);
    const plain = onTerminal(bad(), GENERATE, { NO_COLOR: "1" });
    expect(plain).toContain("error JSON syntax error");
    expect(plain).not.toMatch(/\u001b\[\d*m/);
    expect(onTerminal(bad(), GENERATE, { TERM: "dumb" })).not.toMatch(ESCAPE);
    const json: unknown = JSON.parse(onTerminal(project(), [...GENERATE, "--json"]));
    expect(json).toMatchObject({ ok: true });
  });
});
