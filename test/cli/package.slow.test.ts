/** The packed tarball of the generator itself in an empty project: types, library, command, and no more dependencies than it declares. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { document, folder, plainEnv, put, root } from "./support.ts";

const NAME = "servicetitan-codegen";
let project: string;
let files: string[];

beforeAll(() => {
  project = folder({ "package.json": '{ "private": true, "type": "module" }' });
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", project], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  // Scripts of the package print before it; it is a list, or since npm 12 an object by name.
  const [tarball] = Object.values(JSON.parse(packed.slice(packed.search(/^[[{]/m))) as object) as [
    { filename: string; files: { path: string }[] },
  ];
  files = tarball.files.map(({ path }) => path);
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, NAME), { recursive: true });
  execFileSync(
    "tar",
    ["xzf", tarball.filename, "-C", join("node_modules", NAME), "--strip-components", "1"],
    {
      cwd: project,
    },
  );
  // Offline: what the package declares, and nothing else of ours, as the registry would install it.
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
});

const node = (args: readonly string[], cwd = project) =>
  spawnSync(process.execPath, args, { cwd, encoding: "utf8", env: plainEnv() });

describe("the tarball", () => {
  it("has everything, and nothing of the workshop", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "NOTICE",
        "dist/cli.js",
        "dist/THIRD-PARTY-LICENSES.txt",
        "dist/index.js",
        "dist/types/index.d.ts",
        "specs/domains.yaml",
        "specs/v2/crm.json",
        "templates/package-readme.md.hbs",
      ]),
    );
    expect(files.includes("README.md")).toBe(existsSync(join(root, "README.md")));
    const folders = new Set(
      files.map((path) => path.split("/")[0]).filter((path) => !/^[A-Z]|\.json$/.test(path ?? "")),
    );
    expect([...folders].sort()).toEqual(["dist", "docs", "generator", "specs", "templates"]);
    expect(
      files.filter((path) => path.startsWith("generator/") && !path.startsWith("generator/runtime/")),
    ).toEqual([]);
    expect(files).not.toContain("dist/.built");
  });

  it("has every file that its pages link to", () => {
    const pages = files.filter((path) => path === "README.md" || /^docs\/.*\.md$/.test(path));
    expect(pages.length).toBeGreaterThan(10);
    const links = pages.flatMap((page) => {
      const text = readFileSync(join(project, "node_modules", NAME, page), "utf8");
      return [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) =>
        join(page, "..", target),
      );
    });
    expect(links).toContain("NOTICE");
    expect(links.filter((path) => !files.includes(path))).toEqual([]);
  });

  it.each(["typescript", "typescript-5.4", "typescript-7"])("has types that resolve with %s", (compiler) => {
    put(project, {
      "use.ts": `
        import { defineConfig, generate, type GenerateResult } from "${NAME}";
        export default defineConfig({ scope: "@acme", only: ["crm"] });
        // @ts-expect-error no such option
        defineConfig({ scop: "@acme" });
        const result: GenerateResult = await generate({ documents: [{ path: "a.json", text: "{}" }] });
        export const codes = result.diagnostics.map((d) => d.code satisfies string);
        // @ts-expect-error documents are needed
        await generate({});
      `,
    });
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--module",
      "nodenext",
      "--target",
      "es2022",
    ];
    expect(node([tsc, ...options, "--lib", "es2022", "--typeRoots", "none", "use.ts"])).toMatchObject({
      status: 0,
      stdout: "",
    });
  });

  it("is a library that returns files and writes none", () => {
    put(project, {
      "alpha.json": document("alpha"),
      "use.mjs": `
        import { readFileSync } from "node:fs";
        import { defineConfig, generate } from "${NAME}";
        const { scope } = defineConfig({ scope: "@acme" });
        const documents = [{ path: "alpha.json", text: readFileSync("alpha.json", "utf8") }];
        const { files, diagnostics } = await generate({ documents, scope });
        console.log(JSON.stringify({ name: JSON.parse(files.get("alpha/package.json")).name, diagnostics }));
      `,
    });
    // Node's permission model: no writing, no child processes.
    const run = node(["--experimental-permission", "--allow-fs-read=*", "--no-warnings", "use.mjs"]);
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual({ name: "@acme/alpha", diagnostics: [] });
  });

  it("is a command that makes clients of the bundled documents", () => {
    const { bin } = JSON.parse(readFileSync(join(project, "node_modules", NAME, "package.json"), "utf8")) as {
      bin: { stgen: string };
    };
    const stgen = join(project, "node_modules", NAME, bin.stgen);
    expect(readFileSync(stgen, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    // A folder called src above the output is none of the packages' own.
    const cwd = join(project, "src/deep");
    mkdirSync(cwd, { recursive: true });
    const run = node([stgen, "generate", "--only", "settings"], cwd);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^22 operations of 1 domain in output: /);
    expect(existsSync(join(cwd, "output/settings/src/index.ts"))).toBe(true);
    expect(node([stgen, "build"], cwd)).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(join(cwd, "output/settings/dist/index.d.ts"))).toBe(true);
    expect(existsSync(join(project, "dist"))).toBe(false);
  });
});
