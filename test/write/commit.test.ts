/**
 * Writing survives being killed: a child process ends itself with SIGKILL before each step of a run, and before each step of the
 * recovery after it, and the next run has to leave the output as it was before or as it was to become, never between.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { recover, withLock } from "../../generator/write/commit.ts";
import { folder, put, root, tree } from "../cli/support.ts";

const BEFORE = {
  "manifest.json": "old manifest",
  "crm/kept.ts": "kept",
  "crm/changed.ts": "old",
  "crm/gone/deep.ts": "stale",
  "gone.ts": "stale",
  "foreign.txt": "not ours",
};
const AFTER = {
  "manifest.json": "new manifest",
  "crm/kept.ts": "kept",
  "crm/changed.ts": "new",
  "crm/added/deep.ts": "added",
  "foreign.txt": "not ours",
};
const CHANGES = JSON.stringify({
  writes: [
    ["crm/changed.ts", "new"],
    ["crm/added/deep.ts", "added"],
  ],
  deletes: ["crm/gone/deep.ts", "gone.ts"],
  manifest: "new manifest",
  cache: "{}",
});

const module = join(folder(), "commit.mjs");
buildSync({
  entryPoints: [join(root, "generator/write/commit.ts")],
  outfile: module,
  bundle: true,
  platform: "node",
  format: "esm",
});

const { steps: STEPS } = run("commit", folder(BEFORE));

/** Runs until the step of this number; all of it without one. Gives the steps it came to. */
function run(what: "commit" | "recover", out: string, killAt = -1): { steps: string[]; killed: boolean } {
  const script = join(root, "test/write/killed.mjs");
  const child = spawnSync(process.execPath, [script, module, what, out, CHANGES, String(killAt)], {
    encoding: "utf8",
  });
  if (child.stderr !== "") throw new Error(child.stderr);
  return { steps: child.stdout.split("\n").slice(0, -1), killed: child.signal === "SIGKILL" };
}

function copyOf(out: string): string {
  const copy = folder();
  cpSync(out, copy, { recursive: true });
  return copy;
}

describe("a run that is killed", () => {
  it("has these steps", () => {
    expect(STEPS).toMatchInlineSnapshot(`
      [
        "stage",
        "stage crm/changed.ts",
        "stage crm/added/deep.ts",
        "stage manifest.json",
        "stage .stgen/cache.json",
        "journal",
        "decide",
        "move crm/changed.ts",
        "move crm/added/deep.ts",
        "move manifest.json",
        "move .stgen/cache.json",
        "delete crm/gone/deep.ts",
        "delete gone.ts",
        "finish",
        "close",
      ]
    `);
  });

  it.each(STEPS.map((step, killAt) => ({ step, killAt })))(
    "before $killAt: $step is finished or undone by the next",
    async ({ killAt }) => {
      const out = folder(BEFORE);
      const { steps, killed } = run("commit", out, killAt);
      expect(killed).toBe(true);
      const want = steps.includes("decide") ? AFTER : BEFORE;

      const again = copyOf(out);
      for (let second = 0; run("recover", again, second).killed; second += 1) {
        const third = copyOf(again);
        await recover(third);
        expect(tree(third), `killed again before step ${second} of the recovery`).toEqual(want);
      }
      expect(tree(again)).toEqual(want);

      await recover(out);
      expect(tree(out)).toEqual(want);
      const left = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
        path.startsWith(".stgen/"),
      );
      expect(left).toEqual(want === AFTER ? [".stgen/cache.json"] : []);
      run("commit", out);
      expect(tree(out), "the run after it is as any").toEqual(AFTER);
      expect(existsSync(join(out, "crm/gone")), "empty folders go").toBe(false);
    },
  );
});

describe("what a run finds", () => {
  const JOURNALS = [
    { what: "a move up", journal: { version: 1, moves: { "0": "../escaped" }, deletes: [] } },
    {
      what: "a move to an absolute path",
      journal: { version: 1, moves: { "0": "/tmp/escaped" }, deletes: [] },
    },
    { what: "a move from elsewhere", journal: { version: 1, moves: { "../../x": "a" }, deletes: [] } },
    { what: "a deletion up", journal: { version: 1, moves: {}, deletes: ["../victim"] } },
    { what: "no lists", journal: { version: 1 } },
    { what: "something else", journal: [] },
  ];
  it.each(JOURNALS)("a journal with $what is refused", async ({ journal }) => {
    const base = folder({
      victim: "precious",
      "out/.stgen/stage/0": "planted",
      "out/.stgen/journal.json": JSON.stringify(journal),
    });
    const before = tree(base);
    const [fault, ...others] = await recover(join(base, "out"));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: "output-unwritable", message: expect.stringContaining("tampered") });
    expect(tree(base)).toEqual(before);
  });

  it("a truncated journal is refused", async () => {
    const out = folder({ ".stgen/journal.json": '{"version":1,"moves":{"0":"a' });
    expect(await recover(out)).toMatchObject([{ code: "output-unwritable" }]);
  });

  it.each([
    { what: "move", moves: { "0": "crm/victim.ts" }, deletes: [], want: ["output-unwritable"] },
    // What lies behind the link is none of ours: there is nothing to delete.
    { what: "deletion", moves: {}, deletes: ["crm/victim.ts"], want: ["run-recovered"] },
  ])("a link that leads out is not followed by a $what", async ({ moves, deletes, want }) => {
    const outside = folder({ "victim.ts": "precious" });
    const out = folder({
      ".stgen/stage/0": "planted",
      ".stgen/journal.json": JSON.stringify({ version: 1, moves, deletes }),
    });
    symlinkSync(outside, join(out, "crm"));
    expect((await recover(out)).map(({ code }) => code)).toEqual(want);
    expect(tree(outside)).toEqual({ "victim.ts": "precious" });
  });

  it("a work folder that is a link is refused", async () => {
    const outside = folder({ "stage/victim.ts": "precious" });
    const out = folder();
    symlinkSync(outside, join(out, ".stgen"));
    const done = await withLock(out, () => recover(out));
    expect(done).toMatchObject({ diagnostics: [{ code: "output-unwritable" }] });
    expect(tree(outside)).toEqual({ "stage/victim.ts": "precious" });
  });
});

describe("the lock", () => {
  const enter = (out: string) => withLock(out, () => Promise.resolve("inside"));

  it("of a live process is respected, of a dead one taken over, and nothing is left", async () => {
    const out = folder({ "a.ts": "" });
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const gone = once(other, "exit");
    put(out, { ".stgen/lock": String(other.pid) });
    expect(await enter(out)).toMatchObject({
      diagnostics: [{ code: "output-locked", message: expect.stringContaining(`process ${other.pid}`) }],
    });
    other.kill("SIGKILL");
    await gone;
    expect(await enter(out)).toBe("inside");
    expect(existsSync(join(out, ".stgen/lock"))).toBe(false);
  });

  it.each(["", "no number", "0", "-1", String(process.pid)])("that says %j holds nobody up", async (text) => {
    expect(await enter(folder({ ".stgen/lock": text }))).toBe("inside");
  });

  it("makes no folders that stay", async () => {
    const base = folder();
    expect(await enter(join(base, "deep/out"))).toBe("inside");
    expect(readdirSync(base)).toEqual([]);
  });

  it("lets one in at a time, also when many find the same stale one", async () => {
    for (let round = 0; round < 3; round += 1) {
      const out = folder({ ".stgen/lock": "999999999" });
      const log = join(folder({ log: "" }), "log");
      const script = join(root, "test/write/contend.mjs");
      const all = Array.from({ length: 6 }, () => spawn(process.execPath, [script, module, out, log]));
      await Promise.all(all.map((child) => once(child, "exit")));
      const entries = readFileSync(log, "utf8");
      expect(entries).toMatch(/^(in\nout\n)+$/);
    }
  });
});
