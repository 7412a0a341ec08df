/** `stgen scan` and `stgen scopes` of code, as users run them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ScanReport } from "../../generator/scan/finding.ts";
import { folder, stgen, stgenJson } from "./support.ts";

const CODE = `const BASE = "https://api.servicetitan.io/crm/v2/tenant/" + process.env.TENANT;
export const customers = () => fetch(BASE + "/customers", { headers: { "ST-App-Key": process.env.KEY } });
export const types = () => fetch(BASE + "/job-types", { headers: { "ST-App-Key": process.env.KEY } });
`;
const OLD = `fetch("https://api.servicetitan.com/v1/jobs/7");\n`;

describe("stgen scan", () => {
  it("says what is wrong, where, and what to do; 0 unless --fail-on is met", async () => {
    const cwd = folder({
      "src/api.ts": CODE,
      "src/old.js": OLD,
      "stgen.config.js": "throw new Error('run');",
    });
    const run = await stgen(cwd, ["scan", "src"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain(
      "error V2 has no path /crm/v2/tenant/{tenant}/job-types [unknown-path]\n  3:28",
    );
    expect(run.stdout).toContain("GET /jpm/v2/tenant/{tenant}/job-types");
    expect(run.stdout).toContain("1 call of V1 and 2 of V2");
    for (const [what, code] of [
      ["error", 3],
      ["warning", 3],
      ["legacy", 3],
    ] as const)
      expect((await stgen(cwd, ["scan", "src", "--fail-on", what])).code).toBe(code);
    expect((await stgen(cwd, ["scan", "src/api.ts", "--fail-on", "legacy"])).code).toBe(0);
  });

  it("prints one object with --json, and SARIF", async () => {
    const cwd = folder({ "src/api.ts": CODE, "src/old.js": OLD });
    const { json } = await stgenJson(cwd, ["scan", "src"]);
    expect(json).toMatchObject({ ok: true, summary: { calls: { v1: 1, v2: 2 }, files: 2 }, diagnostics: [] });
    expect((json as unknown as ScanReport).findings).toContainEqual(
      expect.objectContaining({ rule: "v1-call", file: "old.js", line: 1, operationId: "Jobs_Get" }),
    );
    const { stdout } = await stgen(cwd, ["scan", "src", "--sarif"]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "stgen scan" } } }],
    });
  });

  it("writes a page that asks nothing of anybody", async () => {
    const cwd = folder({ "src/api.ts": CODE });
    expect((await stgen(cwd, ["scan", "src", "--html", "list.html"])).code).toBe(0);
    const page = readFileSync(join(cwd, "list.html"), "utf8");
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-/);
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/);
  });

  it.each([
    { args: ["scan"] },
    { args: ["scan", ".", "--fail-on", "everything"] },
    { args: ["scan", ".", "--json", "--sarif"] },
    { args: ["scopes", ".", "--only", "crm"] },
  ])("$args is wrong: 2", async ({ args }) => {
    expect((await stgen(folder(), args)).code).toBe(2);
  });

  it.each([
    ["stgen.scan.yaml", "exclude: [src]", { note: 0, warning: 0, error: 1 }],
    ["stgen.scan.json", `{ "include": ["src"], "rules": { "unknown-path": "note" } }`, { error: 0 }],
    ["stgen.scan.yml", "rules: { v1-call: off, unknown-path: off }", { error: 0 }],
  ])("%s says which files and rules count: %s", async (name, text, levels) => {
    const cwd = folder({ "src/api.ts": CODE, "old.js": OLD, [name]: text });
    const { json } = await stgenJson(cwd, ["scan", "."]);
    expect((json as unknown as ScanReport).summary.byLevel).toMatchObject(levels);
  });

  it.each([
    ["rules: { unknwon-path: off }", "There is no rule unknwon-path; did you mean unknown-path?", ":1:"],
    ["rules: { unknown-path: loud }", "A rule has to be one of off, error, warning, note", ":1:"],
    ["excludes: [src]", "The key excludes is not known here; known are include, exclude, rules", ":1:1"],
    ["include: src", "This has to be a list", ":1:"],
    ["include: [1]", "This has to be text", ":1:"],
    ["- a", "The config of a scan has to be a mapping", ""],
    ["a: [", "", ":1:"],
  ])("a config that is wrong says where: %s", async (text, message, place) => {
    const cwd = folder({ "src/api.ts": CODE, "my.yaml": text });
    const run = await stgen(cwd, ["scan", "src", "--config", "my.yaml"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain(`my.yaml${place}`);
  });

  it.each([
    ["stgen.scan.ts", "throw new Error('run');", "The config of a scan is JSON or YAML"],
    ["none.yaml", undefined, "The config file cannot be read"],
  ])("no config is run, and one that is named is there: %s", async (name, text, message) => {
    const cwd = folder({ "src/api.ts": CODE, ...(text !== undefined && { [name]: text }) });
    const run = await stgen(cwd, ["scan", "src", "--config", name]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining(message) as string });
  });

  it("says that what is named is not there: 1", async () => {
    const run = await stgen(folder(), ["scan", "nowhere"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("nowhere cannot be read: it does not exist");
  });
});

describe("stgen scopes SRC", () => {
  it("lists what code needs, and holds a list against it", async () => {
    const list = "tn.crm.customers:r\ntn.jpm.jobtypes:r\n";
    const cwd = folder({
      "src/api.ts": CODE,
      "same.txt": list,
      "other.txt": "tn.crm.customers:r\ntn.crm.leads:r\n",
    });
    expect(await stgen(cwd, ["scopes", "src"])).toMatchObject({ code: 0, stdout: list });
    expect((await stgen(cwd, ["scan", "src", "--scopes"])).stdout).toBe(list);
    expect((await stgen(cwd, ["scopes", "src", "--per-file"])).stdout).toContain(
      "api.ts\n  tn.crm.customers:r  GET /crm/",
    );
    expect((await stgen(cwd, ["scopes", "src", "--check", "same.txt"])).code).toBe(0);
    const other = await stgen(cwd, ["scopes", "src", "--check", "other.txt"]);
    expect(other.code).toBe(3);
    expect(other.stdout).toMatch(/^\+ tn\.jpm\.jobtypes:r .*\n- tn\.crm\.leads:r {2}no call needs it\n$/);
  });
});
