/**
 * Writing survives being killed: a child process ends itself with SIGKILL before each step of a run, and before each step of the
 * recovery after it, and the next run has to leave the output as it was before or as it was to become, never between.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { recover, withLock } from "../../generator/write/commit.ts";
import { folder, root, tree } from "../cli/support.ts";

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

const where = (out: string) => ({ out, shown: "output" });
let module: string;

beforeAll(() => {
  module = join(folder(), "commit.mjs");
  buildSync({
    entryPoints: [join(root, "generator/write/commit.ts")],
    outfile: module,
    bundle: true,
    platform: "node",
    format: "esm",
  });
});

/** Runs until the step of this number; all of it without one. Gives the steps it came to. */
function run(what: "commit" | "recover", out: string, killAt = -1): { steps: string[]; killed: boolean } {
  const script = join(root, "test/write/killed.mjs");
  const child = spawnSync(process.execPath, [script, module, what, out, CHANGES, String(killAt)], {
    encoding: "utf8",
  });
  expect(child.stderr).toBe("");
  return { steps: child.stdout.split("\n").slice(0, -1), killed: child.signal === "SIGKILL" };
}

function copyOf(out: string): string {
  const copy = folder();
  cpSync(out, copy, { recursive: true });
  return copy;
}

describe("a run that is killed", () => {
  const { length } = run0();
  it.each(Array.from({ length }, (_, i) => i))("before step %i is finished or undone", async (killAt) => {
    const out = folder(BEFORE);
    const { steps, killed } = run("commit", out, killAt);
    expect(killed).toBe(true);
    // Renaming the journal decides; the step after "decide" is the first that finds it renamed.
    const want = steps.includes("decide") ? AFTER : BEFORE;

    const again = copyOf(out);
    for (let second = 0; run("recover", again, second).killed; second += 1) {
      const third = copyOf(again);
      await recover(where(third));
      expect(tree(third), `killed again before step ${second} of the recovery`).toEqual(want);
    }
    expect(tree(again)).toEqual(want);

    await recover(where(out));
    expect(tree(out)).toEqual(want);
    expect(existsSync(join(out, ".stgen/journal.json"))).toBe(false);
    expect(existsSync(join(out, ".stgen/stage"))).toBe(false);
    run("commit", out);
    expect(tree(out), "and the next run is as any").toEqual(AFTER);
    expect(existsSync(join(out, "crm/gone")), "empty folders go").toBe(false);
  });

  /** Steps of a whole run, counted from the parts of the change: staging, deciding, moving, deleting, cleaning up. */
  function run0(): { length: number } {
    const { writes, deletes } = JSON.parse(CHANGES) as { writes: unknown[]; deletes: unknown[] };
    const files = writes.length + 2;
    return { length: 1 + files + 2 + files + deletes.length + 2 };
  }

  it("has no other steps", () => {
    expect(run("commit", folder(BEFORE))).toEqual({ steps: expect.toHaveLength(run0().length), killed: false });
  });
});
