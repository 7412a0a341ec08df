/**
 * `stgen version` survives being killed: before each step by which it changes what others read, the records above all, and the next run has
 * to end where one that was never killed does.
 */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, folder, put, stgen, tree } from "../cli/support.ts";

const VERSION = ["version", "--specs", "specs", "--scope", "@acme", "--date", "2026-02-28"];

/** Runs until the step of this number; to the end without one. */
async function release(cwd: string, killAt = -1) {
  const log = join(folder(), "steps");
  const { signal, code, stdout, stderr } = await stgen(cwd, VERSION, {
    NODE_OPTIONS: `--import=${new URL("killed.mjs", import.meta.url).href}`,
    KILL_AT: String(killAt),
    KILL_LOG: log,
  });
  const steps = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1) : [];
  return { signal, code, said: stdout + stderr, steps };
}

function copyOf(cwd: string): string {
  const copy = folder();
  cpSync(cwd, copy, { recursive: true });
  return copy;
}

const fresh = folder({ "specs/alpha.json": document("alpha") });
const first = await whole(fresh);
const changed = copyOf(first.cwd);
put(changed, { "specs/alpha.json": document("alpha", "title") });
const second = await whole(changed);

/** A run that nobody kills. */
async function whole(from: string) {
  const cwd = copyOf(from);
  const { code, steps } = await release(cwd);
  if (code !== 0) throw new Error("the release failed");
  return { cwd, steps, files: tree(cwd) };
}

/** Steps that change what others read, or open the way to it. What is staged is undone: see `test/write/commit.test.ts`. */
const telling = (steps: readonly string[]) =>
  steps.map((step, killAt) => ({ step, killAt })).filter(({ step }) => /^(rename|rm) /.test(step));

async function expectFinished(from: string, killAt: number, want: Record<string, string>) {
  const cwd = copyOf(from);
  expect(await release(cwd, killAt)).toMatchObject({ signal: "SIGKILL" });
  expect(await release(cwd)).toMatchObject({ code: 0 });
  expect(tree(cwd)).toEqual(want);
  expect(existsSync(join(cwd, "specs/releases/.stgen")), "nothing is left beside the records").toBe(false);
  return cwd;
}

describe("a release that is killed", () => {
  it("changes records and packages by these steps, the records first", () => {
    const moves = second.steps.filter((step) => /^rename (?!.*\.stgen)/.test(step));
    expect(moves).toEqual([
      "rename output/alpha/src/types.ts",
      "rename output/alpha/src/mocks/core.ts",
      "rename output/mcp/src/catalogue/alpha.ts",
      "rename output/manifest.json",
      "rename specs/releases/alpha.json",
      "rename specs/releases/sdk.json",
      "rename specs/releases/mcp.json",
      "rename output/alpha/package.json",
      "rename output/alpha/CHANGELOG.md",
      "rename output/mcp/src/version.ts",
      "rename output/mcp/package.json",
      "rename output/mcp/CHANGELOG.md",
      "rename output/sdk/package.json",
      "rename output/sdk/CHANGELOG.md",
      "rename output/manifest.json",
    ]);
  });

  it.each(telling(second.steps))("before $killAt: $step is finished by the next run", async ({ killAt }) => {
    await expectFinished(changed, killAt, second.files);
  });

  // Its packages have the same version before and after; what is missing are changelogs and ranges.
  it.each(telling(first.steps).filter(({ step }) => /^rm specs\/releases\/\.stgen\/(stage|lock)/.test(step)))(
    "the first one as well: before $killAt: $step",
    async ({ killAt }) => {
      const cwd = await expectFinished(fresh, killAt, first.files);
      expect((await release(cwd)).said).toBe("Nothing to release: no package has changed for its users.\n");
      expect(tree(cwd)).toEqual(first.files);
    },
  );

  it("says what it finished; a dry run touches nothing", async () => {
    const cwd = copyOf(changed);
    // With the records in place, and nothing begun of the packages.
    await release(cwd, second.steps.indexOf("rm specs/releases/.stgen/journal.json") + 1);
    const before = tree(cwd);
    const { stdout } = await stgen(cwd, [...VERSION, "--dry-run", "--json"]);
    const behind = (text: string) =>
      expect.objectContaining({ code: "packages-behind", message: text }) as object;
    expect((JSON.parse(stdout) as { diagnostics: object[] }).diagnostics).toEqual([
      behind("The packages in output did not state the releases that are recorded; they would be written"),
    ]);
    expect(tree(cwd)).toEqual(before);
    expect((await release(cwd)).said).toMatch(/they were written/);
  });
});
