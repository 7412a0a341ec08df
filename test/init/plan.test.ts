/** What `stgen init` writes, and what it leaves alone. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Answers, DEFAULTS } from "../../generator/init/answers.ts";
import { TEST_TOOLS } from "../../generator/init/manifest.ts";
import { type Names, planInit } from "../../generator/init/plan.ts";

const names: Names = { slug: "parcelio", className: "Parcelio", variables: "PARCELIO" };
const ANSWERS: Answers = { ...DEFAULTS, scope: "@acme", out: "parcelio" };

function planned(files: Readonly<Record<string, string>>, answers: Partial<Answers> = {}) {
  const project = { name: "My Shop", files: new Map(Object.entries(files)) };
  return planInit({ answers: { ...ANSWERS, ...answers }, project, names, call: "parcels.list" });
}

const textOf = (path: string, plan: ReturnType<typeof planned>) =>
  plan.changes.find((change) => change.path === path)?.text ?? "";

describe("an empty folder gets", () => {
  it.each([
    {
      way: "workspaces",
      has: ["stgen.config.json", "package.json"],
      ignores: "node_modules/\n.env\nparcelio/*/dist/\n",
    },
    {
      way: "tarballs",
      has: ["stgen.config.json", "package.json"],
      ignores: "node_modules/\n.env\nparcelio/\n",
    },
    { way: "registry", has: ["package.json"], ignores: "node_modules/\n.env\n" },
  ] as const)("$way: $has and what belongs to it", ({ way, has, ignores }) => {
    const plan = planned({}, { way, ...(way === "registry" && { registry: "https://npm.example.com/" }) });
    const rest = [
      ".gitignore",
      ".npmrc",
      "test/parcelio.test.ts",
      ".env.example",
      ".github/workflows/parcelio.yml",
    ];
    expect(plan.changes.map(({ path }) => path)).toEqual([...has, ...rest]);
    expect(plan.changes.every(({ added }) => added === undefined)).toBe(true);
    expect(textOf(".gitignore", plan)).toBe(ignores);
    expect(textOf("package.json", plan)).toContain('"name": "my-shop"');
    // No package of the scope is asked of a registry that nobody named.
    const registry = way === "registry" ? "https://npm.example.com/" : "https://registry.invalid/";
    expect(textOf(".npmrc", plan)).toBe(`@acme:registry=${registry}\n`);
    expect(textOf("test/parcelio.test.ts", plan)).toContain("st.parcels.list()");
  });

  it.each([
    { answers: { runner: "node" }, path: "test/parcelio.test.mjs", script: "node --test" },
    { answers: { runner: "none" }, path: undefined, script: undefined },
  ] as const)("with the runner $answers.runner $path", ({ answers, path, script }) => {
    const plan = planned({}, answers);
    expect(plan.changes.find(({ path: one }) => one.startsWith("test/"))?.path).toBe(path);
    const { scripts } = JSON.parse(textOf("package.json", plan)) as { scripts: Record<string, string> };
    expect(scripts["test"]).toBe(script);
  });

  it("no workflow where none is wanted", () => {
    expect(planned({}, { isCi: false }).changes.map(({ path }) => path)).not.toContain(
      ".github/workflows/parcelio.yml",
    );
  });
});

describe("a project that is there", () => {
  it("keeps its files, and its package.json gets what it lacks, laid out as it is", () => {
    const before = `{\n\t"name": "old",\n\t"scripts": { "test": "mine" },\n\t"workspaces": { "packages": ["apps/*"] },\n\t"dependencies": { "msw": "2.11.0" }\n}`;
    const plan = planned({
      "package.json": before,
      ".env.example": "x",
      ".gitignore": "/node_modules\n.env",
    });
    expect(plan.left).toEqual([".env.example"]);
    const manifest = plan.changes.find(({ path }) => path === "package.json");
    expect(manifest?.added).toEqual(["scripts.parcelio", "devDependencies.vitest", "workspaces parcelio/*"]);
    expect(manifest?.text).toMatch(/^\{\n\t"name": "old",\n/);
    expect(JSON.parse(manifest?.text ?? "")).toEqual({
      name: "old",
      scripts: { test: "mine", parcelio: "stgen generate && stgen build" },
      workspaces: { packages: ["apps/*", "parcelio/*"] },
      dependencies: { msw: "2.11.0" },
      devDependencies: { vitest: TEST_TOOLS.vitest },
    });
    expect(plan.changes.find(({ path }) => path === ".gitignore")).toMatchObject({
      text: "/node_modules\n.env\nparcelio/*/dist/\n",
      added: ["parcelio/*/dist/"],
    });
  });

  it("gets lines that end as its own do", () => {
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    const plan = planned({
      "package.json": crlf('{\n    "name": "shop"\n}\n'),
      ".gitignore": crlf("dist/\n"),
      ".npmrc": "save-exact=true\n",
    });
    for (const path of ["package.json", ".gitignore"])
      expect(textOf(path, plan).match(/(?<!\r)\n/g), path).toBeNull();
    expect(textOf(".npmrc", plan)).not.toContain("\r");
  });

  it("gets a test in place of what npm init writes for want of one", () => {
    const plan = planned({
      "package.json": '{ "scripts": { "test": "echo \\"Error: no test specified\\" && exit 1" } }',
    });
    expect(JSON.parse(textOf("package.json", plan))).toMatchObject({ scripts: { test: "vitest run" } });
  });

  it.each(["yaml", "ts"])("keeps its stgen.config.%s, and where its scope lives", (end) => {
    const plan = planned({
      [`stgen.config.${end}`]: "",
      ".npmrc": "@acme:registry=https://npm.acme.example/\n",
    });
    expect(plan.left).toEqual([`stgen.config.${end}`]);
    expect(plan.changes.map(({ path }) => path)).not.toContain(".npmrc");
  });

  it("is left as it is the second time", () => {
    const first = Object.fromEntries(planned({}).changes.map(({ path, text }) => [path, text]));
    expect(planned(first).changes).toEqual([]);
  });
});

it("tests with the tools that this program is tested with", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  for (const [name, range] of Object.entries(TEST_TOOLS)) expect(`^${devDependencies[name]}`).toBe(range);
});
