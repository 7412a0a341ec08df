/** Runs that are stopped, that meet each other, and that watch. */
import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, watch as watchFolder } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Json, document, ended, project, put, start, stgen, tree } from "./support.ts";

const GENERATE = ["generate", "--specs", "specs"];

/** Resolves when `test` holds; the test's own time limit ends it otherwise. */
async function until(test: () => boolean): Promise<void> {
  while (!test()) await setTimeout(10);
}

describe("Ctrl-C", () => {
  it("while documents are read or code is made: nothing is written", async () => {
    const cwd = project();
    const child = start(cwd, GENERATE);
    const end = ended(child);
    await until(() => existsSync(join(cwd, "output/.stgen/lock")));
    child.kill("SIGINT");
    expect(await end).toMatchObject({ code: null, signal: "SIGINT" });
    expect(tree(join(cwd, "output"))).toEqual({});
    expect((await stgen(cwd, GENERATE)).code, "the next run is as any").toBe(0);
  });

  it("while files are put in place: all are, and the process ends as one that was stopped", async () => {
    const cwd = project();
    const whole = project();
    await stgen(whole, GENERATE);
    const child = start(cwd, GENERATE);
    const end = ended(child);
    await until(() => existsSync(join(cwd, "output/.stgen")));
    const watcher = watchFolder(join(cwd, "output/.stgen"), (_, name) => {
      if (name === "stage") child.kill("SIGINT");
    });
    const { code, signal } = await end;
    watcher.close();
    expect({ code, signal }).toEqual({ code: null, signal: "SIGINT" });
    expect(tree(join(cwd, "output"))).toEqual(tree(join(whole, "output")));
    expect(readdirSync(join(cwd, "output/.stgen")).filter((name) => name !== "lock")).toEqual(["cache.json"]);
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
  /** A run under way, with the results it has printed so far. */
  function watching(cwd: string) {
    const child: ChildProcess = start(cwd, [...GENERATE, "--watch", "--json"]);
    let text = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => (text += part));
    const results = () =>
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Json);
    const next = async (test: (result: Json) => boolean) => until(() => results().some(test));
    return { child, end: ended(child), next, results };
  }
  const types = (cwd: string) => readFileSync(join(cwd, "output/alpha/src/types.ts"), "utf8");

  it.each(["SIGINT", "SIGTERM"] as const)(
    "makes anew what changes, survives a broken edit, ends with 0 on %s",
    async (signal) => {
      const cwd = project();
      const { child, end, next } = watching(cwd);
      await next(({ ok }) => ok);
      await setTimeout(500);

      put(cwd, { "specs/alpha.json": document("alpha").slice(0, 100) });
      await next(({ ok, diagnostics }) => !ok && diagnostics[0]?.code === "syntax-error");
      expect(types(cwd)).toContain("name");

      put(cwd, { "specs/alpha.json": document("alpha", "heading") });
      await next(
        ({ written }) => written?.includes("alpha/src/types.ts") === true && types(cwd).includes("heading"),
      );
      expect(types(cwd)).toContain("heading");

      rmSync(join(cwd, "specs/beta.json"));
      await next(({ deleted }) => deleted?.includes("beta/package.json") === true);

      child.kill(signal);
      expect(await end).toMatchObject({ code: 0, signal: null, stderr: "" });
      expect((await stgen(cwd, [...GENERATE, "--check"])).code).toBe(0);
    },
  );

  it("starts over when its config file changes, a broken one at the start included", async () => {
    const cwd = project({ "stgen.config.ts": "export default {" });
    const { child, end, next } = watching(cwd);
    await next(({ diagnostics }) => diagnostics[0]?.code === "config-invalid");
    await setTimeout(500);
    put(cwd, { "stgen.config.ts": 'export default { scope: "@acme" };' });
    await next(({ ok }) => ok);
    await setTimeout(500);
    put(cwd, { "stgen.config.ts": 'export default { scope: "@other" };' });
    const text = () => readFileSync(join(cwd, "output/alpha/package.json"), "utf8");
    await until(() => text().includes("@other/alpha"));
    child.kill("SIGINT");
    expect((await end).code).toBe(0);
  });
});
