/** What a run may touch: files of the manifest, while they are as they were generated, and nothing outside the folder. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../generator/ground/hash.ts";
import { describe, expect, it } from "vitest";
import { parseManifest, serialiseManifest } from "../../generator/write/manifest.ts";
import { caseTwin, isSafePath } from "../../generator/write/safe-paths.ts";
import { type PlanOptions, planWrite } from "../../generator/write/plan.ts";
import { folder, tree } from "../cli/support.ts";

const hashes = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, sha256(text)]));
const unit = (files: Readonly<Record<string, string>>) => ({ files: new Map(Object.entries(files)) });

/** The plan for a folder that holds `disk`, of which `generated` was made before, when `wanted` is made now. */
async function planned(given: {
  readonly disk: Readonly<Record<string, string>>;
  readonly generated?: Readonly<Record<string, string>>;
  readonly wanted: Readonly<Record<string, string>>;
  readonly how?: Partial<PlanOptions>;
}) {
  const out = folder(given.disk);
  const plan = await planWrite({
    out,
    wanted: new Map([["crm", unit(given.wanted)]]),
    previous: new Map([["crm", hashes(given.generated ?? {})]]),
    others: "delete",
    conflicts: "report",
    ...given.how,
  });
  expect(tree(out), "a plan writes nothing").toEqual(given.disk);
  return {
    writes: [...plan.writes.keys()],
    deletes: plan.deletes,
    faults: plan.diagnostics.map(
      (d) => `${d.code} ${d.place?.file.replace(/^.*\/(?=crm\/)/, "output/") ?? ""}`,
    ),
  };
}

describe("a plan", () => {
  it("replaces, adds and deletes what was generated and is unchanged", async () => {
    const generated = { "crm/a.ts": "1", "crm/b.ts": "1", "crm/stale.ts": "1" };
    const wanted = { "crm/a.ts": "2", "crm/b.ts": "1", "crm/new.ts": "1" };
    expect(await planned({ disk: generated, generated, wanted })).toEqual({
      writes: ["crm/a.ts", "crm/new.ts"],
      deletes: ["crm/stale.ts"],
      faults: [],
    });
  });

  it("reports every foreign and every edited file, stale ones too", async () => {
    const given = {
      disk: { "crm/a.ts": "edited", "crm/stale.ts": "edited", "crm/new.ts": "foreign" },
      generated: { "crm/a.ts": "1", "crm/stale.ts": "1" },
      wanted: { "crm/a.ts": "2", "crm/new.ts": "1" },
    };
    const { faults } = await planned(given);
    expect(faults.sort()).toEqual([
      "file-edited output/crm/a.ts",
      "file-edited output/crm/stale.ts",
      "file-foreign output/crm/new.ts",
    ]);
    expect(await planned({ ...given, how: { conflicts: "replace" } })).toEqual({
      writes: ["crm/a.ts", "crm/new.ts"],
      deletes: ["crm/stale.ts"],
      faults: [],
    });
  });

  it("leaves files alone that happen to be what is wanted, and those nobody asked about", async () => {
    const disk = { "crm/a.ts": "2", "notes.txt": "mine", "crm/README.txt": "mine" };
    expect(await planned({ disk, wanted: { "crm/a.ts": "2" } })).toEqual({
      writes: [],
      deletes: [],
      faults: [],
    });
  });

  it("warns of files among the sources that nobody generated", async () => {
    const disk = { "crm/src/mine.ts": "mine" };
    const { faults, writes } = await planned({ disk, wanted: { "crm/src/a.ts": "1" } });
    expect({ faults, writes }).toEqual({
      faults: ["file-stray output/crm/src/mine.ts"],
      writes: ["crm/src/a.ts"],
    });
  });

  it("does not look at units that are kept", async () => {
    const out = folder({ "jpm/a.ts": "edited" });
    const plan = await planWrite({
      out,
      wanted: new Map([["crm", unit({ "crm/a.ts": "1" })]]),
      previous: new Map([["jpm", hashes({ "jpm/a.ts": "1", "jpm/missing.ts": "1" })]]),
      others: "keep",
      conflicts: "report",
    });
    expect(plan.diagnostics).toEqual([]);
    expect([...plan.manifest.keys()].sort()).toEqual(["crm", "jpm"]);
  });

  it.each([
    { what: "a folder that leads out", link: "crm", path: "crm/a.ts" },
    { what: "a folder above that leads out", link: "crm", path: "crm/src/deep/a.ts" },
  ])("refuses $what", async ({ link, path }) => {
    const outside = folder({ "a.ts": "precious" });
    const out = folder();
    symlinkSync(outside, join(out, link));
    const plan = await planWrite({
      out,
      wanted: new Map([["crm", unit({ [path]: "1" })]]),
      previous: new Map([["crm", hashes({ [path]: "precious" })]]),
      others: "delete",
      conflicts: "replace",
    });
    expect(plan.diagnostics.map((d) => d.code)).toEqual(["output-unwritable"]);
    expect(plan.diagnostics[0]?.message).toContain("leads out of the folder");
  });

  it("refuses names that are one name where case does not count", async () => {
    await expect(planned({ disk: {}, wanted: { "crm/a.ts": "1", "crm/A.ts": "2" } })).rejects.toThrow(
      "case only",
    );
    expect(caseTwin(["a/b", "a/c"])).toBeUndefined();
  });
});

describe("a path", () => {
  it.each(["a", "a/b.ts", ".gitignore", "a-b_c/[d].ts"])("%j is safe", (path) => {
    expect(isSafePath(path)).toBe(true);
  });
  it.each([
    "",
    "/a",
    "../a",
    "a/../../b",
    "a//b",
    "./a",
    "a\\b",
    "C:a",
    "a\0",
    "a/nul.ts",
    "CON",
    "a.",
    "a /b",
    "a\nb",
  ])("%j is refused", (path) => {
    expect(isSafePath(path)).toBe(false);
  });
});

describe("a manifest", () => {
  it("is read as it was written", () => {
    const manifest = new Map([["crm", hashes({ "crm/a.ts": "1" })]]);
    expect(parseManifest(serialiseManifest(manifest), "manifest.json")).toEqual({
      manifest,
      diagnostics: [],
    });
  });

  it.each([
    { text: "{", reason: "not JSON" },
    { text: "[]", reason: "version 1" },
    { text: '{"version":2,"units":{}}', reason: "version 1" },
    { text: '{"version":1}', reason: "no units" },
    { text: '{"version":1,"units":{"crm":[]}}', reason: "no files" },
    { text: '{"version":1,"units":{"crm":{"a":1}}}', reason: "no hash" },
    { text: '{"version":1,"units":{"crm":{"../../victim":"0"}}}', reason: "not a path below" },
    { text: '{"version":1,"units":{"crm":{"/etc/passwd":"0"}}}', reason: "not a path below" },
  ])("$text is refused", ({ text, reason }) => {
    const { manifest, diagnostics } = parseManifest(text, "output/manifest.json");
    expect(manifest.size).toBe(0);
    expect(diagnostics).toMatchObject([
      { code: "manifest-invalid", message: expect.stringContaining(reason) },
    ]);
  });
});
