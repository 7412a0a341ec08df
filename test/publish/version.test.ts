/** What `stgen version` makes of a change: which packages, which version, what their changelogs say. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compareSurfaces } from "../../generator/packages/compare-surfaces.ts";
import { compareVersions, isCompatible, nextVersion } from "../../generator/model/version.ts";
import { type Candidate, planReleases } from "../../generator/packages/release-plan.ts";
import { analyse } from "../../generator/analyse.ts";
import { parseRecord, type ReleaseRecord, serialiseRecord } from "../../generator/read/record.ts";
import { surfaceOf } from "../../generator/packages/package-surface.ts";
import { document, folder, put, stgen, traces, tree } from "../cli/support.ts";
import { settingsOf } from "../../generator/model/settings.ts";

describe("a version", () => {
  it.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["0.4.2", "major", "1.0.0"],
    ["0.4.2", "minor", "0.5.0"],
    ["2.0.0-beta.1", "patch", "2.0.0"],
    ["2.0.0-beta.1", "major", "2.0.0"],
    ["2.1.0-beta.1", "major", "3.0.0"],
    ["2.1.1-beta.1", "minor", "2.2.0"],
  ] as const)("%s, %s → %s", (from, level, to) => expect(nextVersion(from, level)).toBe(to));

  it.each([
    ["1.2.0", "1.9.9", true],
    ["1.2.0", "2.0.0", false],
    ["0.2.0", "0.2.9", true],
    ["0.2.0", "0.3.0", false],
    ["0.0.1", "0.0.2", false],
  ])("^%s admits %s: %s", (floor, version, admits) => expect(isCompatible(floor, version)).toBe(admits));
});

describe("the order of versions", () => {
  // From low to high: each is compared with each.
  const ORDER = [
    ...["0.9.9", "1.0.0-1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2"],
    ...["1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.9", "1.0.10", "1.2.0", "1.10.0", "2.0.0-0", "10.0.0"],
  ];

  it("is that of Semantic Versioning", () => {
    const signs = ORDER.map((a) => ORDER.map((b) => Math.sign(compareVersions(a, b))));
    expect(signs).toEqual(ORDER.map((_, i) => ORDER.map((_, j) => Math.sign(i - j))));
    expect(compareVersions("1.0.0+a", "1.0.0+b")).toBe(0);
  });
});

describe("a surface", () => {
  const packageJson = JSON.stringify({
    exports: {
      ".": { default: "./dist/index.js" },
      "./mocks": { default: "./dist/mocks/index.js" },
      "./package.json": "./package.json",
    },
  });
  const of = (index: string, scope = "@acme") =>
    surfaceOf(
      new Map([
        ["package.json", packageJson],
        ["src/index.ts", `import type { Client } from "${scope}/runtime";\n${index}`],
        ["src/mocks/index.ts", `export function createMock(seed?: number): void {}`],
      ]),
      scope,
    );

  it("is what users can name, without comments, bodies, privates and scope", () => {
    const { api, code } = of(`
      /** A shop. */
      export class Shop { #open = true; private x = 1; constructor(c: Client) {} sell(n: number): Bag { return { n }; } }
      interface Bag { n: number }
      const secret = 1;
      export * from "@acme/runtime";
      export type { Page, Feed as Changes } from "@acme/runtime";`);
    expect(api).toEqual({
      "(Bag)": "interface Bag { n: number; }",
      Shop: "class Shop { constructor(c: Client); sell(n: number): Bag; }",
      "* from runtime": 'export * from "runtime";',
      Page: "Page from runtime",
      Changes: "Feed as Changes from runtime",
      "./mocks createMock": "function createMock(seed?: number): void;",
    });
    const renamed = of(
      `export class Shop { #open=true; private x=1; constructor(c: Client) {} sell(n: number): Bag {return {n};} }
       interface Bag { n: number } const secret = 1; export * from "@other/runtime";
       export type { Page, Feed as Changes } from "@other/runtime";`,
      "@other",
    );
    expect(renamed).toEqual({ api, code });
  });

  it("does not change with the version that the package says it has", () => {
    const at = (version: string) =>
      surfaceOf(
        new Map([
          ["package.json", packageJson],
          ["src/index.ts", `import { AGENT } from "./version.js"; export const agent: string = AGENT;`],
          ["src/version.ts", `export const AGENT = "acme-runtime/${version}";`],
        ]),
        "@acme",
      );
    expect(at("2.0.0")).toEqual(at("1.0.0"));
  });

  it.each([
    ["class A { a(): void; }", "class A { a(): void; b(): void; }", ["minor `A.b` is new."]],
    ["class A { a(): void; }", "class A { }", ["major `A.a` is gone."]],
    ["interface A { a: 1; }", "interface A { a: 1; b?: 2; }", ["minor `A.b` is new."]],
    ["interface A { a: 1; }", "interface A { a: 1; b: 2; }", ["major `A.b` is new."]],
    ["interface A { a: 1; }", "interface A { a?: 1; }", ["major `A.a` has another type."]],
    ["type A = 1;", "type A = 2;", ["major `A` has another type."]],
    ["type A = 1;", undefined, ["major `A` is gone."]],
    [undefined, "type A = 1;", ["minor `A` is new."]],
    ["type A = 1;", "type A = 1;", []],
  ])("%s → %s: %s", (before, after, want) => {
    const api = (text: string | undefined) => (text === undefined ? {} : { A: text });
    const changes = compareSurfaces(api(before), api(after));
    expect(changes.map(({ level, text }) => `${level} ${text}`)).toEqual(want);
  });
});

describe("a package of tables", () => {
  const of = (...columns: readonly string[]) => {
    const table = {
      name: "jobs",
      columns: columns.map((name) => ({ name, path: [name], type: "int64" })),
      children: [{ name: "jobs__items", path: ["items"], columns: [] }],
    };
    const module = `export const jpmTables: readonly string[] = ['${JSON.stringify(table)}'];`;
    return surfaceOf(new Map([["src/tables/jpm.ts", module]]), "@acme").api;
  };

  it.each([
    [["id"], ["id", "size"], ["minor `table jobs.size` is new."]],
    [["id", "size"], ["id"], ["major `table jobs.size` is gone."]],
    [["id", "size"], ["size", "id"], []],
  ])("%j → %j: %j", (before, after, want) => {
    const changes = compareSurfaces(of(...before), of(...after));
    expect(changes.map(({ level, text }) => `${level} ${text}`)).toEqual(want);
  });
});

describe("a plan", () => {
  const surface = (code: string, api = {}) => ({ code, api });
  const record = (name: string, more: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
    package: name,
    releases: [{ version: "1.0.0", date: "2026-01-31", changes: [] }],
    dependencies: name === "runtime" ? {} : { runtime: "1.0.0", ...(name === "sdk" && { crm: "1.0.0" }) },
    surface: surface("same"),
    ...more,
  });
  const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => ({
    package: name,
    dependencies: name === "runtime" ? [] : name === "sdk" ? ["runtime", "crm"] : ["runtime"],
    isUmbrella: name === "sdk",
    surface: surface("same"),
    last: record(name),
    ...more,
  });
  const plan = (...candidates: Candidate[]) =>
    planReleases(candidates, {
      firstVersion: "0.1.0",
      date: "2026-02-28",
      wire: settingsOf({}).vendor.wire,
    }).map((it) => `${it.package} ${it.level} ${it.to}: ${it.changes.map(({ text }) => text).join(" ")}`);
  const A = { A: "type A = 1;" };

  it("releases nothing where nothing changed", () => {
    expect(plan(candidate("runtime"), candidate("crm"), candidate("sdk"))).toEqual([]);
  });

  it("takes code alone for a patch, and the umbrella along", () => {
    expect(
      plan(candidate("runtime"), candidate("crm", { surface: surface("other") }), candidate("sdk")),
    ).toEqual([
      "crm patch 1.0.1: Changes inside the package; nothing in its interface.",
      "sdk patch 1.0.1: `crm` is now 1.0.1; see its changelog.",
    ]);
  });

  it("leaves domains alone when the runtime gains something, and takes them along when it breaks", () => {
    const grown = candidate("runtime", { surface: surface("other", A) });
    expect(plan(grown, candidate("crm"), candidate("sdk"))).toEqual([
      "runtime minor 1.1.0: `A` is new.",
      "sdk minor 1.1.0: `runtime` is now 1.1.0; see its changelog.",
    ]);
    const broken = candidate("runtime", { last: record("runtime", { surface: surface("same", A) }) });
    expect(plan(broken, candidate("crm"), candidate("sdk")).map((line) => line.split(":")[0])).toEqual([
      "runtime major 2.0.0",
      "crm major 2.0.0",
      "sdk major 2.0.0",
    ]);
  });

  it("takes domains along below 1.0.0 when their range would not admit the runtime", () => {
    const early = { releases: [{ version: "0.1.0", date: "2026-01-31", changes: [] }] };
    const runtime = candidate("runtime", { surface: surface("other", A), last: record("runtime", early) });
    const crm = candidate("crm", { last: record("crm", { ...early, dependencies: { runtime: "0.1.0" } }) });
    expect(plan(runtime, crm).map((line) => line.split(":")[0])).toEqual([
      "runtime minor 0.2.0",
      "crm patch 0.1.1",
    ]);
  });

  it("goes on after a run that was interrupted between its records", () => {
    const released = record("crm", {
      releases: [{ version: "2.0.0", date: "2026-02-28", changes: [] }, ...record("crm").releases],
    });
    expect(plan(candidate("runtime"), candidate("crm", { last: released }), candidate("sdk"))).toEqual([
      "sdk major 2.0.0: `crm` is now 2.0.0; see its changelog.",
    ]);
  });

  it("of an older format keeps its surface, and its domain is compared with nothing", () => {
    const [domain] = analyse({ documents: [{ path: "crm.json", text: document("crm") }] }).domains;
    if (domain === undefined) throw new Error("no domain");
    const plain = record("crm", { surface: surface("same", A) });
    const text = serialiseRecord({ ...plain, domain });
    const parsed = (written: string) => parseRecord({ path: "crm.json", text: written }).record;
    expect(parsed(text)?.domain?.id).toBe("crm");
    expect(parsed(text.replace(/"format": \d+/, '"format": 1'))).toEqual(plain);
  });

  it("is kept as it is written", () => {
    const text = serialiseRecord(record("crm", { surface: surface("same", A) }));
    expect(parseRecord({ path: "crm.json", text })).toEqual({
      record: record("crm", { surface: surface("same", A) }),
      diagnostics: [],
    });
  });
});

describe("stgen version", () => {
  let cwd: string;
  const version = (...args: string[]) =>
    stgen(cwd, ["version", "--specs", "specs", "--scope", "@acme", ...args]);
  const read = (path: string) => readFileSync(join(cwd, path), "utf8");
  const versions = () =>
    Object.fromEntries(
      ["runtime", "alpha", "beta", "sdk"].map((name) => [
        name,
        (JSON.parse(read(`output/${name}/package.json`)) as { version: string }).version,
      ]),
    );

  beforeAll(async () => {
    cwd = folder({ "specs/alpha.json": document("alpha"), "specs/beta.json": document("beta") });
    await version("--date", "2026-01-31");
  });

  it("releases everything once, in the order of publishing, and then nothing", async () => {
    expect(versions()).toEqual({ runtime: "0.1.0", alpha: "0.1.0", beta: "0.1.0", sdk: "0.1.0" });
    expect(read("output/runtime/src/version.ts")).toContain(`"acme-runtime/0.1.0 servicetitan-codegen/`);
    const before = tree(cwd);
    const { code, stdout } = await version();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "Nothing to release: no package has changed for its users.\n",
    });
    expect(tree(cwd)).toEqual(before);
  });

  it("is a function of the records: generating again, with another text of a note, changes the changelog alone", async () => {
    const path = join(cwd, "specs/releases/beta.json");
    writeFileSync(path, read("specs/releases/beta.json").replace("First release.", "The first one."));
    const { code } = await stgen(cwd, ["generate", "--specs", "specs", "--scope", "@acme"]);
    expect(code).toBe(0);
    expect(read("output/beta/CHANGELOG.md")).toBe(
      "# Changelog of @acme/beta\n\n## 0.1.0 (2026-01-31)\n\n### Added\n\n- The first one.\n",
    );
  });

  it("prose alone is no release, also after generating", async () => {
    put(cwd, { "specs/alpha.json": document("alpha").replace("It is there", "There it is") });
    expect((await version()).stdout).toMatch(/^Nothing to release/);
  });

  it("writes the change of a document into the changelog of its package, and nowhere on a dry run", async () => {
    put(cwd, { "specs/alpha.json": document("alpha", "title") });
    const before = traces(cwd);
    const dry = await version("--dry-run", "--date", "2026-02-28");
    expect(dry.stdout).toMatch(
      /^3 packages to release:\n {2}alpha 0\.1\.0 → 1\.0\.0 \(major, \d changes?\)\n {2}sdk 0\.1\.0 → 1\.0\.0 .*\n {2}mcp 0\.1\.0 → 1\.0\.0/,
    );
    expect(traces(cwd)).toEqual(before);
    expect((await version("--date", "2026-02-28")).code).toBe(0);
    expect(versions()).toEqual({ runtime: "0.1.0", alpha: "1.0.0", beta: "0.1.0", sdk: "1.0.0" });
    expect(read("output/alpha/CHANGELOG.md")).toMatch(
      /^# Changelog of @acme\/alpha\n\n## 1\.0\.0 \(2026-02-28\)\n\n### Breaking\n\n- .*name.*\n(.*\n)*\n## 0\.1\.0 \(2026-01-31\)\n/,
    );
    const check = await stgen(cwd, ["generate", "--specs", "specs", "--scope", "@acme", "--check"]);
    expect(check.code).toBe(0);
  });

  it("records nothing when the packages could not be written", async () => {
    const readme = read("output/beta/README.md");
    put(cwd, { "specs/beta.json": document("beta", "title"), "output/beta/README.md": "edited" });
    const before = tree(join(cwd, "specs"));
    const { code, stderr } = await version();
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[file-edited]") as string,
    });
    expect(tree(join(cwd, "specs"))).toEqual(before);
    put(cwd, { "specs/beta.json": document("beta"), "output/beta/README.md": readme });
  });

  it("calls a name that was changed in the table of domains breaking, though the documents are the same", async () => {
    put(cwd, {
      "specs/domains.yaml":
        "domains:\n  - id: beta\n    names:\n      operations:\n        Things_Get: things.fetch\n",
    });
    const { stdout, stderr } = await version("--dry-run", "--json");
    const { packages } = JSON.parse(stdout) as {
      packages: { name: string; level: string; changes: object[] }[];
    };
    expect({ stderr, beta: packages.find(({ name }) => name === "beta") }).toMatchObject({
      stderr: "",
      beta: {
        level: "major",
        changes: expect.arrayContaining([
          { level: "major", text: "things.get is now called things.fetch." },
        ]) as object,
      },
    });
    expect(existsSync(join(cwd, "specs/releases/gamma.json"))).toBe(false);
  });
});
