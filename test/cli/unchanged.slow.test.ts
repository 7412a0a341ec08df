/** What is remembered of a run, by programs that differ, and by runs that are killed. */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { document, folder, plainEnv, program, project, put, root, stgenJson, tree } from "./support.ts";

const GENERATE = ["generate", "--specs", "specs"];

describe("a program of another edition", () => {
  let home: string;
  let other: string;
  /** Of the program as the test before has left it. */
  let last: string | undefined;

  beforeAll(() => {
    home = folder();
    for (const path of ["generator", "templates", "specs", "package.json", "LICENSE"]) {
      cpSync(join(root, path), join(home, path), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(home, "node_modules"));
    other = join(home, "dist/cli.js");
  });

  const edition = async () => {
    const { virtualModule } = (await import(join(home, "generator/build.mjs"))) as {
      virtualModule(name: string): string;
    };
    return /edition = "(.*)"/.exec(virtualModule("virtual:program"))?.[1];
  };

  it.each([
    ["its version", "package.json", (text: string) => text.replace(/"version": ".*"/, '"version": "9.9.9"')],
    ["the runtime", "generator/runtime/limiter.ts", (text: string) => `${text}\n// Another runtime.\n`],
    ["a template", "templates/package-readme.md.hbs", (text: string) => `${text}\nAnother template.\n`],
    ["a pass", "generator/pass/lower.ts", (text: string) => `${text}\n// Another pass.\n`],
    ["a correction", "specs/overlays/crm.yaml", (text: string) => `${text}\n# Another.\n`],
    ["the table", "specs/domains.yaml", (text: string) => `${text}\n# Another.\n`],
    ["the vendor", "generator/vendor/profile.ts", (text: string) => `${text}\n// Another vendor.\n`],
  ])("is one that differs in %s", async (_, path, change) => {
    const before = (last ??= await edition());
    expect(before).toMatch(/^[\da-f]{64}$/);
    const text = readFileSync(join(home, path), "utf8");
    expect(change(text)).not.toBe(text);
    writeFileSync(join(home, path), change(text));
    last = await edition();
    expect(last).not.toBe(before);
  });

  it("is none that is the same", async () => {
    expect(await edition()).toBe(await edition());
  });

  it("does not believe what the first one remembers, nor is it believed", async () => {
    execFileSync(process.execPath, [join(home, "generator/build.mjs")]);
    const cwd = project();
    const first = await stgenJson(cwd, GENERATE);
    const own = tree(cwd);
    const run = () => {
      const { stdout } = spawnSync(process.execPath, [other, ...GENERATE, "--json"], {
        cwd,
        encoding: "utf8",
        env: plainEnv(),
      });
      return JSON.parse(stdout) as { ok: boolean; written: string[] };
    };
    expect(run().written).toEqual(expect.arrayContaining(["alpha/README.md", "runtime/src/limiter.ts"]));
    const others = tree(cwd);
    expect(readFileSync(join(cwd, "output/alpha/README.md"), "utf8")).toContain("Another template.");
    expect(run()).toMatchObject({ ok: true, written: [] });
    expect((await stgenJson(cwd, GENERATE)).json.written).toContain("alpha/README.md");
    expect(tree(cwd)).toEqual(own);
    expect((await stgenJson(cwd, GENERATE)).json).toEqual({ ...first.json, written: [] });
    run();
    expect(tree(cwd)).toEqual(others);
  });
});

describe("a run that is killed", () => {
  const CHANGED = { "specs/alpha.json": document("alpha", "title") };
  const before = project();
  let after: unknown;

  /** Generates in a copy of the folder, until the step of this number; gives the steps. */
  function killed(at: number): { cwd: string; steps: string[] } {
    const cwd = folder();
    cpSync(before, cwd, { recursive: true });
    put(cwd, CHANGED);
    const log = join(folder({ log: "" }), "log");
    const { signal } = spawnSync(
      process.execPath,
      ["--import", join(root, "test/publish/killed.mjs"), program, ...GENERATE],
      { cwd, env: plainEnv({ KILL_AT: String(at), KILL_LOG: log }) },
    );
    expect(signal).toBe(at < 0 ? null : "SIGKILL");
    return { cwd, steps: readFileSync(log, "utf8").trim().split("\n") };
  }

  let steps: string[];
  beforeAll(async () => {
    await stgenJson(before, GENERATE);
    const whole = killed(-1);
    steps = whole.steps;
    after = tree(whole.cwd);
  });

  it.each<[string, (steps: readonly string[]) => number]>([
    [
      "anything is staged",
      (all) => all.findIndex((step) => step.startsWith("writeFile output/.stgen/stage")),
    ],
    ["the cache is staged", (all) => all.findLastIndex((step) => /^writeFile .*stage/.test(step))],
    ["it has decided", (all) => all.indexOf("rename output/.stgen/journal.json")],
    ["the manifest is in place", (all) => all.indexOf("rename output/manifest.json")],
    ["the cache is in place", (all) => all.indexOf("rename output/.stgen/cache.json")],
    ["its stage is gone", (all) => all.findIndex((step) => /^rm .*stage$/.test(step))],
    ["its journal is gone", (all) => all.indexOf("rm output/.stgen/journal.json")],
  ])("before %s leaves no half cache", async (_, find) => {
    const at = find(steps);
    expect(at).toBeGreaterThan(0);
    const { cwd } = killed(at);
    expect((await stgenJson(cwd, GENERATE)).json.ok).toBe(true);
    expect(tree(cwd)).toEqual(after);
    expect((await stgenJson(cwd, GENERATE)).json.written).toEqual([]);
  });

  it("puts its cache in place as the last of its files", () => {
    const moves = steps.filter((step) => step.startsWith("rename output/") && !step.includes("journal"));
    expect(moves.at(-1)).toBe("rename output/.stgen/cache.json");
  });

  it("leaves a file that its user edits meanwhile to its user", async () => {
    const { cwd } = killed(steps.indexOf("rename output/.stgen/cache.json"));
    await stgenJson(cwd, GENERATE);
    appendFileSync(join(cwd, "output/alpha/src/types.ts"), "// Mine.\n");
    const { json } = await stgenJson(cwd, GENERATE);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(["file-edited"]);
    expect(readFileSync(join(cwd, "output/alpha/src/types.ts"), "utf8")).toContain("// Mine.");
  });
});
