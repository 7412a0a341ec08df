/**
 * Packing and publishing with each npm that users have: its output has other shapes, and only later ones look after tags themselves. The
 * program runs as always; what changes is the `npm` in its PATH. What is published is built once for all, and its types, which
 * are-the-types-wrong looks at in `publish.test.ts`, have nothing to do with npm.
 */
import { execFile } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { document, folder, put, stgen } from "../cli/support.ts";
import { npmOf } from "../tools/programs.ts";
import { npmEnv, type Registry, startRegistry } from "./registry.ts";

const MAJORS = ["10", "11", "12"] as const;
/** Enough for an order: each needs the ones before. The others are the same to npm. */
const NAMES = ["runtime", "alpha", "sdk"];
const VERSIONS = ["0.9.0", "1.0.0", "2.0.0-beta.10", "2.0.0"];

const started = await Promise.all(MAJORS.map(startRegistry));
const reason = started.map((it) => ("reason" in it ? it.reason : "")).join("");
const skipped = reason === "" ? "" : ` (skipped, no registry: ${reason})`;
const registries = started.flatMap((it) => ("registry" in it ? [it.registry] : []));
afterAll(() => Promise.all(registries.map((registry) => registry.close())));

/** The packages in each version. */
const built = folder();

async function generate(cwd: string, version: string): Promise<void> {
  const config = { specs: "specs", out: "packages", scope: "@acme", version };
  put(cwd, { "specs/alpha.json": document("alpha"), "stgen.config.json": JSON.stringify(config) });
  expect(await stgen(cwd, ["generate"])).toMatchObject({ code: 0 });
  for (const name of readdirSync(join(cwd, "packages"), { withFileTypes: true }))
    if (name.isDirectory() && !NAMES.includes(name.name))
      rmSync(join(cwd, "packages", name.name), { recursive: true });
}

beforeAll(async () => {
  if (skipped !== "") return;
  for (const version of VERSIONS) {
    const cwd = join(built, version);
    await generate(cwd, version);
    expect(await stgen(cwd, ["build"])).toMatchObject({ code: 0 });
  }
});

describe.skipIf(skipped !== "").each(MAJORS)(`npm %s${skipped}`, (major) => {
  const registry = registries[MAJORS.indexOf(major)] ?? ({} as Registry);
  const cwd = folder();
  const cache = folder();
  const NODE_OPTIONS = `--import=${new URL("../cli/without-attw.mjs", import.meta.url).href}`;

  async function run(...args: string[]) {
    const PATH = `${await npmOf(major)}:${process.env["PATH"] ?? ""}`;
    const { code, stdout, stderr } = await stgen(cwd, args, {
      ...npmEnv(registry, cache),
      PATH,
      NODE_OPTIONS,
    });
    return { code, said: stdout + stderr };
  }
  const publish = (...args: string[]) => run("publish", "--registry", registry.url, ...args);
  const take = (version: string) => cpSync(join(built, version), cwd, { recursive: true });
  /** The tags of each package, which are the same for all. */
  async function tags(): Promise<unknown> {
    const headers = { authorization: `Bearer ${registry.token}` };
    const found = NAMES.map(async (name) => {
      const response = await fetch(`${registry.url}@acme%2f${name}`, { headers });
      return JSON.stringify(((await response.json()) as { "dist-tags": object })["dist-tags"]);
    });
    const [one = "", ...others] = [...new Set(await Promise.all(found))];
    expect(others).toEqual([]);
    return JSON.parse(one);
  }

  beforeAll(() => put(cwd, { ".npmrc": registry.npmrc }));

  it("is the one that is asked for", async () => {
    const { stdout } = await promisify(execFile)(join(await npmOf(major), "npm"), ["--version"]);
    expect(stdout).toMatch(new RegExp(`^${major}\\.`));
  });

  it("packs every package", async () => {
    take("1.0.0");
    expect(await run("pack", "--out", "tarballs")).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, "tarballs")).sort()).toEqual(
      NAMES.map((name) => `acme-${name}-1.0.0.tgz`).sort(),
    );
  });

  it("publishes what is missing, as latest, and then nothing", async () => {
    expect(await publish()).toMatchObject({ code: 0, said: expect.stringMatching(/^Published 3 packages/m) });
    expect(await publish()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Nothing to publish. 3 /m),
    });
    expect(await tags()).toEqual({ latest: "1.0.0" });
  });

  it("does not take latest back to an older version, but where a tag is asked for", async () => {
    take("0.9.0");
    expect(await publish()).toEqual({
      code: 1,
      said: expect.stringContaining(
        "Publishing @acme/runtime@0.9.0 would take the tag `latest` back from 1.0.0",
      ),
    });
    expect(await publish("--tag", "legacy")).toMatchObject({ code: 0 });
    expect(await tags()).toEqual({ latest: "1.0.0", legacy: "0.9.0" });
  });

  it("puts prereleases under next alone, and never an older one over a newer", async () => {
    take("2.0.0-beta.10");
    expect(await publish()).toMatchObject({ code: 0 });
    await generate(cwd, "2.0.0-beta.9");
    expect(await publish()).toEqual({
      code: 1,
      said: expect.stringContaining("would take the tag `next` back from 2.0.0-beta.10"),
    });
    expect(await tags()).toEqual({ latest: "1.0.0", legacy: "0.9.0", next: "2.0.0-beta.10" });
  });

  it("takes latest forward", async () => {
    take("2.0.0");
    expect(await publish()).toMatchObject({ code: 0 });
    expect(await tags()).toMatchObject({ latest: "2.0.0" });
  });
});
