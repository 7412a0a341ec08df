/** What a team's pipeline does every month, command by command: pull, diff, generate, version, publish. Portal and registry are real. */
import { execFile } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { document, folder, plainEnv, stgen, tree } from "../cli/support.ts";
import { portalOf } from "../pull/portal.ts";
import { npmEnv, type Registry, startRegistry } from "./registry.ts";

const run = promisify(execFile);
const started = await startRegistry();
const skipped = "reason" in started ? ` (skipped, no registry: ${started.reason})` : "";
const registry = "registry" in started ? started.registry : ({} as Registry);
afterAll(async () => "registry" in started && (await registry.close()));

it.skipIf(skipped !== "")(`three months of a pipeline${skipped}`, async () => {
  const portal = await portalOf({
    "tenant-alpha-v2": document("alpha"),
    "tenant-beta-v2": document("beta"),
  });
  const project = folder({
    "stgen.config.json": JSON.stringify({
      specs: "specs",
      out: "packages",
      scope: "@acme",
      version: "1.0.0",
    }),
    ".npmrc": registry.npmrc,
  });
  const env = npmEnv(registry, folder());
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await stgen(project, [...args, "--json"], env);
    expect({ command: args[0], code, stderr }).toEqual({ command: args[0], code: 0, stderr: "" });
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const month = async (date: string) => {
    const before = folder();
    cpSync(project, before, { recursive: true });
    registry.puts.length = 0;
    await json("specs", "pull", "--from", portal.url);
    // The first month has nothing to compare with.
    const isFirst = !Object.keys(tree(before)).includes("specs/alpha.json");
    const { bump } = isFirst ? { bump: null } : await json("diff", join(before, "specs"), "specs");
    await json("generate");
    await json("version", "--date", date);
    const { published } = await json("publish", "--registry", registry.url);
    return { bump, published, changed: JSON.stringify(tree(project)) !== JSON.stringify(tree(before)) };
  };

  expect(await month("2026-01-31")).toMatchObject({
    published: ["runtime", "alpha", "beta", "redis", "sync", "sdk", "mcp"].map(
      (name) => `@acme/${name}@1.0.0`,
    ),
  });

  // Nothing new: nothing is written, nothing is sent.
  expect(await month("2026-02-28")).toEqual({ bump: "none", published: [], changed: false });
  expect(registry.puts).toEqual([]);

  // Alpha gains an operation, beta loses a field.
  portal.documents.set("tenant-alpha-v2", withDelete(document("alpha")));
  portal.documents.set("tenant-beta-v2", document("beta", "title"));
  expect(await month("2026-03-31")).toEqual({
    bump: "major",
    published: ["@acme/alpha@1.1.0", "@acme/beta@2.0.0", "@acme/sdk@2.0.0", "@acme/mcp@2.0.0"],
    changed: true,
  });
  expect(readFileSync(join(project, "packages/alpha/CHANGELOG.md"), "utf8")).toMatch(
    /^# Changelog of @acme\/alpha\n\n## 1\.1\.0 \(2026-03-31\)\n\n### Added\n\n- .*things\.delete.*\n\n## 1\.0\.0/,
  );

  const consumer = folder({
    "package.json": JSON.stringify({ private: true, type: "module" }),
    ".npmrc": `@acme:registry=${registry.url}\n${registry.npmrc}`,
  });
  const npm = { cwd: consumer, env: plainEnv(env) };
  await run("npm", ["install", "@acme/sdk", "--no-audit", "--no-fund"], npm);
  const { stdout } = await run("npm", ["ls", "--all", "--parseable", "--long"], npm);
  expect([...new Set(stdout.match(/@acme\/\w+@[\d.]+/g))].sort()).toEqual([
    "@acme/alpha@1.1.0",
    "@acme/beta@2.0.0",
    "@acme/runtime@1.0.0",
    "@acme/sdk@2.0.0",
  ]);
});

/** The document with one operation more. */
function withDelete(text: string): string {
  const document = JSON.parse(text) as {
    paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  };
  const [path = "", { get } = {}] = Object.entries(document.paths)[0] ?? [];
  const added = { ...get, operationId: "Things_Delete", responses: { "204": { description: "It is gone" } } };
  return JSON.stringify({ ...document, paths: { [path]: { get, delete: added } } });
}
