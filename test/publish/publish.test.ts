/** Packages are published to a real registry, installed from it into an empty project and used; a failure half-way is gone on from. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { document, folder, plainEnv, put, root, stgen, tree } from "../cli/support.ts";
import { npmEnv, type Registry, startRegistry } from "./registry.ts";

const run = promisify(execFile);
const started = await startRegistry();
const skipped = "reason" in started ? ` (skipped, no registry: ${started.reason})` : "";
const registry = "registry" in started ? started.registry : ({} as Registry);
afterAll(async () => "registry" in started && (await registry.close()));

const DOMAINS = ["alpha", "beta", "delta", "gamma"];
const ALL = ["runtime", ...DOMAINS, "redis", "sync", "sdk", "mcp"];
const at = (version: string, names = ALL) => names.map((name) => `@acme/${name}@${version}`);

let env: Record<string, string>;
let project: string;

/** A project of a team: documents, a config, released once, and an `.npmrc` whose token is in the environment. */
function newProject(): string {
  return folder({
    ...Object.fromEntries(DOMAINS.map((name) => [`specs/${name}.json`, document(name)])),
    "stgen.config.json": JSON.stringify({
      specs: "specs",
      out: "packages",
      scope: "@acme",
      version: "1.0.0",
      license: "UNLICENSED",
      licenseFile: "TERMS.txt",
    }),
    "TERMS.txt": "For Acme alone.\n",
    ".npmrc": registry.npmrc,
  });
}

/** Everything the program printed is looked through for the token. */
async function publish(...args: string[]) {
  const { code, stdout, stderr } = await stgen(
    project,
    ["publish", "--registry", registry.url, "--json", ...args],
    env,
  );
  expect(stdout + stderr, "no token is printed").not.toContain(registry.token);
  const { published, remaining, skipped, diagnostics } = JSON.parse(stdout) as {
    published: string[];
    remaining: string[];
    skipped: string[];
    diagnostics: { code: string; message: string }[];
  };
  return { code, published, remaining, skipped, diagnostics };
}

describe.skipIf(skipped !== "")(`publishing${skipped}`, () => {
  beforeAll(async () => {
    env = npmEnv(registry, folder());
    project = newProject();
    const { code, stderr } = await stgen(project, ["version", "--date", "2026-01-31"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  beforeEach(() => {
    registry.puts.length = 0;
    registry.failPut(undefined);
  });

  it("a dry run tells what would be published, and does not", async () => {
    expect(await publish("--dry-run")).toEqual({
      code: 0,
      published: [],
      remaining: at("1.0.0"),
      skipped: [],
      diagnostics: [],
    });
    expect(registry.puts).toEqual([]);
  });

  it("needs a token, and says so", async () => {
    const wrong = { ...env, ACME_KEY: "not-the-right-token" };
    const { code, stdout, stderr } = await stgen(project, ["publish", "--registry", registry.url], wrong);
    expect(code).toBe(1);
    expect(stderr).toMatch(/npm-failed/);
    expect(stdout + stderr).not.toContain("not-the-right-token");
  });

  it("stops where the registry fails, and hides what it answers of the token", async () => {
    registry.failPut((count, { headers }) =>
      count === 5 ? `out of order for ${headers.authorization ?? ""}` : undefined,
    );
    const { code, published, remaining, diagnostics } = await publish();
    expect({ code, published, remaining }).toEqual({
      code: 1,
      published: at("1.0.0", ["runtime", "alpha", "beta", "delta"]),
      remaining: at("1.0.0", ["gamma", "redis", "sync", "sdk", "mcp"]),
    });
    expect(diagnostics).toMatchObject([{ code: "npm-failed" }]);
    expect(diagnostics[0]?.message).toMatch(
      /publish @acme\/gamma@1\.0\.0: 500 .*out of order for Bearer ‹hidden›/,
    );
  });

  it("goes on from there, and then has nothing to do", async () => {
    expect(await publish()).toMatchObject({
      code: 0,
      published: at("1.0.0", ["gamma", "redis", "sync", "sdk", "mcp"]),
      skipped: at("1.0.0", ["runtime", "alpha", "beta", "delta"]),
      diagnostics: [],
    });
    expect(registry.puts).toEqual(["@acme/gamma", "@acme/redis", "@acme/sync", "@acme/sdk", "@acme/mcp"]);
    expect(await publish()).toMatchObject({ code: 0, published: [], skipped: at("1.0.0") });
  });

  it("is installed into an empty project, compiles and calls", async () => {
    const consumer = folder({
      "package.json": JSON.stringify({ private: true, type: "module" }),
      ".npmrc": `@acme:registry=${registry.url}\n${registry.npmrc}`,
      "use.ts": `
        import { ServiceTitan, type alpha } from "@acme/sdk";
        const calls: string[] = [];
        const st = new ServiceTitan({
          environment: "integration", tenant: 42, clientId: "c", clientSecret: "s", appKey: "a",
          fetch: async (url) => {
            calls.push(new URL(url).pathname);
            return Response.json(url.endsWith("token") ? { access_token: "t", expires_in: 900 } : { name: "Ann" });
          },
        });
        const thing: alpha.Thing = await st.alpha.things.get();
        console.log(thing.name, calls.join(" "));`,
    });
    const npm = { cwd: consumer, env: plainEnv(env) };
    await run("npm", ["install", "@acme/sdk", "--no-audit", "--no-fund"], npm);
    const installed = join(consumer, "node_modules/@acme");
    expect(existsSync(join(installed, "sdk/node_modules"))).toBe(false);
    expect(Object.keys(tree(join(installed, "alpha"))).filter((path) => !path.includes("/"))).toEqual([
      "AGENTS.md",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "api.md",
      "llms.txt",
      "package.json",
    ]);
    expect(readFileSync(join(installed, "alpha/LICENSE"), "utf8")).toBe("For Acme alone.\n");
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...TSC, "use.ts"], npm);
    const { stdout } = await run(process.execPath, ["use.js"], npm);
    expect(stdout).toBe("Ann /connect/token /alpha/v2/tenant/42/things\n");
  });

  it("a change is published as what it is, under the tag that is asked for", async () => {
    put(project, { "specs/beta.json": document("beta", "title") });
    expect((await stgen(project, ["version", "--date", "2026-02-28"])).code).toBe(0);
    expect(await publish("--tag", "next")).toMatchObject({
      code: 0,
      published: at("2.0.0", ["beta", "sdk", "mcp"]),
    });
    const { stdout } = await run(
      "npm",
      ["view", "@acme/beta", "dist-tags", "--json", `--registry=${registry.url}`],
      {
        cwd: project,
        env: plainEnv(env),
      },
    );
    expect(JSON.parse(stdout)).toEqual({ latest: "1.0.0", next: "2.0.0" });
    const { dependencies } = JSON.parse(readFileSync(join(project, "packages/sdk/package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies).toMatchObject({
      "@acme/runtime": "^1.0.0",
      "@acme/alpha": "^1.0.0",
      "@acme/beta": "^2.0.0",
    });
  });
});

const TSC = [
  "--strict",
  "--module",
  "nodenext",
  "--target",
  "es2022",
  "--lib",
  "es2022,dom",
  "--typeRoots",
  "none",
];
