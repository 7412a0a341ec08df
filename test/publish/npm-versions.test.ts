/**
 * Packing and publishing with each npm that users have: its output has other shapes, and only later ones look after tags themselves. The
 * program runs as always; what changes is the `npm` in its PATH.
 */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { document, folder, put, stgen } from "../cli/support.ts";
import { npmOf } from "../tools/programs.ts";
import { npmEnv, type Registry, startRegistry } from "./registry.ts";

const started = await startRegistry();
const skipped = "reason" in started ? ` (skipped, no registry: ${started.reason})` : "";
const registry = "registry" in started ? started.registry : ({} as Registry);
afterAll(async () => "registry" in started && (await registry.close()));

const NAMES = ["alpha", "redis", "runtime", "sdk"];

describe.skipIf(skipped !== "").each(["10", "11", "12"] as const)(`npm %s${skipped}`, (major) => {
  const scope = `@acme-${major}`;
  const cwd = folder({ "specs/alpha.json": document("alpha"), ".npmrc": registry.npmrc ?? "" });
  const cache = folder();

  async function run(...args: string[]) {
    const PATH = `${await npmOf(major)}:${process.env["PATH"] ?? ""}`;
    const { code, stdout, stderr } = await stgen(cwd, args, { ...npmEnv(registry, cache), PATH });
    return { code, said: stdout + stderr };
  }
  async function generate(version: string) {
    put(cwd, { "stgen.config.json": JSON.stringify({ specs: "specs", out: "packages", scope, version }) });
    expect(await run("generate")).toMatchObject({ code: 0 });
  }
  const publish = (...args: string[]) => run("publish", "--registry", registry.url, ...args);
  /** The tags of each package, which are the same for all. */
  async function tags(): Promise<unknown> {
    const headers = { authorization: `Bearer ${registry.token}` };
    const found = NAMES.map(async (name) => {
      const response = await fetch(`${registry.url}${scope}%2f${name}`, { headers });
      return JSON.stringify(((await response.json()) as { "dist-tags": object })["dist-tags"]);
    });
    const [one = "", ...others] = [...new Set(await Promise.all(found))];
    expect(others).toEqual([]);
    return JSON.parse(one);
  }

  it("is the one that is asked for", async () => {
    const { stdout } = await promisify(execFile)(join(await npmOf(major), "npm"), ["--version"]);
    expect(stdout).toMatch(new RegExp(`^${major}\\.`));
  });

  it("packs every package", async () => {
    await generate("1.0.0");
    expect(await run("pack", "--out", "tarballs")).toMatchObject({ code: 0 });
    const files = NAMES.map((name) => `acme-${major}-${name}-1.0.0.tgz`);
    expect(readdirSync(join(cwd, "tarballs")).sort()).toEqual(files);
  });

  it("publishes what is missing, as latest, and then nothing", async () => {
    expect(await publish()).toMatchObject({ code: 0, said: expect.stringMatching(/^Published 4 packages/m) });
    expect(await publish()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Nothing to publish. 4 /m),
    });
    expect(await tags()).toEqual({ latest: "1.0.0" });
  });

  it("does not take latest back to an older version, but where a tag is asked for", async () => {
    await generate("0.9.0");
    expect(await publish()).toEqual({
      code: 1,
      said: expect.stringContaining(
        `Publishing ${scope}/runtime@0.9.0 would take the tag \`latest\` back from 1.0.0`,
      ),
    });
    expect(await publish("--tag", "legacy")).toMatchObject({ code: 0 });
    expect(await tags()).toEqual({ latest: "1.0.0", legacy: "0.9.0" });
  });

  it("puts prereleases under next alone, and never an older one over a newer", async () => {
    await generate("2.0.0-beta.10");
    expect(await publish()).toMatchObject({ code: 0 });
    await generate("2.0.0-beta.9");
    expect(await publish()).toEqual({
      code: 1,
      said: expect.stringContaining("would take the tag `next` back from 2.0.0-beta.10"),
    });
    expect(await tags()).toEqual({ latest: "1.0.0", legacy: "0.9.0", next: "2.0.0-beta.10" });
  });

  it("takes latest forward", async () => {
    await generate("2.0.0");
    expect(await publish()).toMatchObject({ code: 0 });
    expect(await tags()).toMatchObject({ latest: "2.0.0" });
  });
});
