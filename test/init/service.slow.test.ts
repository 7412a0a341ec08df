/** What the README says of using the packages, line by line in an empty project, with the tarball of the program, the real npm and a registry. */
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ended, folder, plainEnv, put, root, stgen } from "../cli/support.ts";
import { npmEnv, startRegistry } from "../publish/registry.ts";
import { EMPTY_PROJECT, linesBelow, TARBALL } from "./readme.ts";

const started = await startRegistry();
const skipped = "reason" in started ? ` (skipped, no registry: ${started.reason})` : "";
afterAll(async () => "registry" in started && (await started.registry.close()));

let aside: string;
beforeAll(() => {
  aside = mkdtempSync(join(tmpdir(), "st-program-"));
  execFileSync("npm", ["pack", "--pack-destination", aside], { cwd: root, stdio: "ignore" });
});

/** What a line said, where it failed. Nobody is kept from working meanwhile: the registry is served from this process. */
async function shell(cwd: string, line: string, env: Readonly<Record<string, string>> = {}) {
  const stdio = ["ignore", "pipe", "pipe"] as const;
  const child = spawn(line, { cwd, shell: true, stdio: [...stdio], env: plainEnv(env) });
  const { code, stdout, stderr } = await ended(child);
  return { line, status: code, said: code === 0 ? "" : stdout + stderr };
}

/** A project with nothing in it but the tarball, after the lines of a section. */
async function follow(lines: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folder(EMPTY_PROJECT);
  copyFileSync(join(aside, TARBALL), join(cwd, TARBALL));
  expect(lines.at(-1)).toBe("npm test");
  for (const line of lines) expect(await shell(cwd, line, env)).toMatchObject({ status: 0, said: "" });
  return cwd;
}

describe("a new project has a test that passes after three lines", () => {
  it("with workspaces", async () => {
    const lines = linesBelow("Use it in your service");
    expect(lines).toHaveLength(3);
    const cwd = await follow(lines);
    expect(readFileSync(join(cwd, ".npmrc"), "utf8")).toContain("@st-v2:registry=https://registry.invalid/");
    expect(readdirSync(cwd)).toEqual(
      expect.arrayContaining(["stgen.config.json", "servicetitan", "test", ".env.example", ".github"]),
    );
  });

  it("with tarballs, and a fresh copy of what is committed installs without a registry of the scope", async () => {
    const cwd = await follow(linesBelow("Use it from tarballs"));
    await shell(cwd, "git init -q && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm all");
    const clone = join(folder(), "clone");
    mkdirSync(clone);
    expect(await shell(clone, `git clone -q "${cwd}" .`)).toMatchObject({ status: 0 });
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
    for (const line of ["npm ci --ignore-scripts", "npm test"])
      expect(await shell(clone, line)).toMatchObject({ status: 0, said: "" });
  });

  it.skipIf(skipped !== "")(`from a registry${skipped}`, async () => {
    if (!("registry" in started)) return;
    const { registry } = started;
    const env = npmEnv(registry, folder());
    const pipeline = folder({
      "stgen.config.json": JSON.stringify({
        out: "packages",
        scope: "@acme",
        version: "1.0.0",
        only: ["crm"],
      }),
      ".npmrc": registry.npmrc,
    });
    for (const args of [["generate"], ["version"], ["publish", "--registry", registry.url]])
      expect(await stgen(pipeline, args, env)).toMatchObject({ code: 0 });

    const home = folder();
    put(home, { ".npmrc": registry.npmrc });
    const lines = linesBelow("Use it from your registry").map((line) =>
      line.replace("https://npm.example.com/", registry.url),
    );
    const cwd = await follow(lines, { ...env, npm_config_userconfig: join(home, ".npmrc") });
    expect(readFileSync(join(cwd, ".npmrc"), "utf8")).toContain(`@acme:registry=${registry.url}`);
    expect(readdirSync(join(cwd, "node_modules/@acme"))).toContain("sdk");
  });
});
