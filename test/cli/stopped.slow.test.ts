/** Runs that are stopped, that meet each other, and that watch. */
import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type Json, document, ended, project, put, root, start, stgen, tree } from "./support.ts";

const GENERATE = ["generate", "--specs", "specs"];

/** Resolves when `test` holds; the test's own time limit ends it otherwise. */
async function until(test: () => boolean): Promise<void> {
  while (!test()) await sleep(10);
}

describe("Ctrl-C", () => {
  /** Runs to where a function of the file system is called for the n-th time. */
  const interrupted = (cwd: string, at: string, args = GENERATE, signal = "SIGINT") => {
    const preload = pathToFileURL(join(root, "test/cli/interrupt.mjs")).href;
    const env = { NODE_OPTIONS: `--import ${preload}`, INTERRUPT_AT: at, INTERRUPT_WITH: signal };
    return stgen(cwd, args, env);
  };

  it.each(
    [
      { name: "generate", args: GENERATE, at: "readFile 2" },
      { name: "mock", args: ["mock", "--specs", "specs", "--port", "0"], at: "readFile 1" },
      { name: "diff", args: ["diff", "specs", "specs", "--out", "changes.md"], at: "readFile 2" },
      { name: "specs pull", args: ["specs", "pull", "--from", "http://127.0.0.1:9"], at: "readFile 1" },
      { name: "migrate report", args: ["migrate", "report", "--from", "specs"], at: "readFile 2" },
    ].flatMap((row) => [
      { ...row, signal: "SIGINT", by: "Ctrl-C" },
      { ...row, signal: "SIGTERM", by: "SIGTERM" },
    ]),
  )("or $signal: $name says what was stopped and that nothing was written", async (row) => {
    const { name, args, at, signal, by } = row;
    const cwd = project();
    const before = tree(cwd);
    const stderr = `stgen ${name} was stopped by ${by}. Nothing was written.\n`;
    expect(await interrupted(cwd, at, args, signal)).toEqual({ code: null, signal, stdout: "", stderr });
    expect(tree(cwd)).toEqual(before);
  });

  it("with --json is said in the object", async () => {
    const { stdout, stderr } = await interrupted(project(), "readFile 2", [...GENERATE, "--json"]);
    const error = "stgen generate was stopped by Ctrl-C. Nothing was written.";
    expect(JSON.parse(stdout)).toEqual({ ok: false, error, diagnostics: [] });
    expect(stderr).toBe("");
  });

  it("while the lock is taken: nothing is left of it", async () => {
    const cwd = project();
    expect(await interrupted(cwd, "writeFile 1")).toMatchObject({ code: null, signal: "SIGINT", stdout: "" });
    expect(existsSync(join(cwd, "output"))).toBe(false);
    expect((await stgen(cwd, GENERATE)).code, "the next run is as any").toBe(0);
  });

  it.each([
    { when: "files are staged", at: "writeFile 9" },
    { when: "files are put in place", at: "rename 9" },
  ])("while $when: all are put in place, and the process ends as one that was stopped", async ({ at }) => {
    const cwd = project();
    const { code, signal, stderr } = await interrupted(cwd, at);
    expect({ code, signal, stderr }).toEqual({
      code: null,
      signal: "SIGINT",
      stderr: "stgen generate was stopped by Ctrl-C. output was written, as a whole.\n",
    });
    expect(readdirSync(join(cwd, "output/.stgen"))).toEqual(["cache.json", "domains"]);
    expect((await stgen(cwd, [...GENERATE, "--check"])).code).toBe(0);
  });
});

describe("two runs at once", () => {
  it("one waits its turn or is told so, and the manifest lists exactly what is there", async () => {
    const cwd = project();
    const runs = await Promise.all(
      ["alpha", "beta"].map(async (only) => ended(start(cwd, [...GENERATE, "--only", only, "--json"]))),
    );
    for (const run of runs) {
      const { ok, diagnostics } = JSON.parse(run.stdout) as Json;
      expect(ok || diagnostics.some((d) => d.code === "output-locked")).toBe(true);
    }
    expect(runs.some((run) => run.code === 0)).toBe(true);
    const { "manifest.json": text = "", ...files } = tree(join(cwd, "output"));
    const { units } = JSON.parse(text) as { units: Record<string, Record<string, string>> };
    expect(Object.values(units).flatMap(Object.keys).sort()).toEqual(Object.keys(files).sort());
    expect((await stgen(cwd, GENERATE)).code).toBe(0);
  });
});

describe("--watch", () => {
  /** A run under way. */
  function watching(cwd: string) {
    const child: ChildProcess = start(cwd, [...GENERATE, "--watch", "--json"]);
    let text = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => (text += part));
    const results = () =>
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Json);
    const seen = async (test: (result: Json) => boolean) => until(() => results().some(test));
    /** Saves a file, again and again, because nobody can tell from outside when the folder is being watched. */
    const save = async (file: Readonly<Record<string, string>>, test: (result: Json) => boolean) => {
      const saving = setInterval(() => put(cwd, file), 1000);
      put(cwd, file);
      await seen(test);
      clearInterval(saving);
    };
    return { child, end: ended(child), seen, save };
  }
  const text = (cwd: string, path: string) => readFileSync(join(cwd, "output", path), "utf8");

  it.each(["SIGINT", "SIGTERM"] as const)(
    "makes anew what changes, survives a broken edit, ends with 0 on %s",
    async (signal) => {
      const cwd = project();
      const { child, end, seen, save } = watching(cwd);
      await seen(({ ok }) => ok);

      const broken = document("alpha").slice(0, 100);
      await save(
        { "specs/alpha.json": broken },
        ({ diagnostics }) => diagnostics[0]?.code === "syntax-error",
      );
      expect(text(cwd, "alpha/src/types.ts")).toContain("name");

      await save(
        { "specs/alpha.json": document("alpha", "heading") },
        ({ ok }) => ok && text(cwd, "alpha/src/types.ts").includes("heading"),
      );
      rmSync(join(cwd, "specs/beta.json"));
      await seen(({ deleted }) => deleted?.includes("beta/package.json") === true);

      child.kill(signal);
      expect(await end).toMatchObject({ code: 0, signal: null, stderr: "" });
      expect((await stgen(cwd, [...GENERATE, "--check"])).code).toBe(0);
    },
  );

  it("starts over when its config file changes, one that was broken at the start included", async () => {
    const cwd = project({ "stgen.config.ts": "export default {" });
    const { child, end, seen, save } = watching(cwd);
    await seen(({ diagnostics }) => diagnostics[0]?.code === "config-invalid");
    for (const scope of ["@acme", "@other"]) {
      const config = `export default { scope: "${scope}" };`;
      await save(
        { "stgen.config.ts": config },
        ({ ok }) => ok && text(cwd, "alpha/package.json").includes(scope),
      );
    }
    child.kill("SIGINT");
    expect((await end).code).toBe(0);
  });
});
