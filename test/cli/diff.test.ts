/** `stgen diff` as its users run it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { document, folder, root, stgen } from "./support.ts";

const schema = JSON.parse(readFileSync(join(root, "templates/diff-report.schema.json"), "utf8")) as object;

/** A field of pets is called otherwise, toys are new. */
const drifted = (more: Readonly<Record<string, string>> = {}) =>
  folder({
    "old/pets.json": document("pets", "name"),
    "new/pets.json": document("pets", "weight"),
    "new/toys.json": document("toys"),
    ...more,
  });

const row = (more: string) => `ignore:\n  - ${more}\n    reason: It was never read.\n`;

describe("diff", () => {
  it("says nothing of documents against themselves", async () => {
    const { code, stdout, stderr } = await stgen(root, ["diff", "specs/v2", "specs", "--fail-on", "minor"]);
    expect([code, stdout, stderr]).toEqual([0, "Nothing changed for users.\n", ""]);
  });

  it("tells changes by domain, the gravest first, and counts them", async () => {
    const { code, stdout } = await stgen(drifted(), ["diff", "old", "new"]);
    expect([code, stdout]).toEqual([
      0,
      `pets: major
  major  Thing.name is no longer answered  [property-response-removed]
  minor  Thing.weight is new  [property-response-added]

toys: minor
  minor  The domain toys is new  [domain-added]

major: 1 major, 2 minor in 2 domains (types major, wire major).
`,
    ]);
  });

  it("prints what the published schema says", async () => {
    const { code, stdout } = await stgen(drifted(), ["diff", "old", "new", "--format", "json"]);
    const report = JSON.parse(stdout) as { bump: string; changes: object[]; summary: object };
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(report);
    expect([code, validate.errors]).toEqual([0, null]);
    expect([report.bump, report.changes[0], report.summary]).toMatchObject([
      "major",
      {
        rule: "property-response-removed",
        level: "major",
        domain: "pets",
        operation: "Things_Get",
        pointer: "/components/schemas/Thing/properties/name",
        before: "string",
        after: null,
      },
      { major: 1, minor: 2, patch: 0, ignored: 0, domains: { pets: "major", toys: "minor" } },
    ]);
  });

  it("compares two files whatever they are called, JSON with YAML", async () => {
    const cwd = folder({ "may.json": document("pets"), "june.yaml": document("pets", "weight") });
    const { stdout } = await stgen(cwd, ["diff", "may.json", "june.yaml"]);
    expect(stdout).toContain("Thing.name is no longer answered");
  });

  it.each([
    { limit: "minor", only: "pets", code: 3 },
    { limit: "minor", only: "toys", code: 3 },
    { limit: "major", only: "toys", code: 0 },
  ])("exits with $code for --fail-on $limit --only $only", async ({ limit, only, code }) => {
    const result = await stgen(drifted(), ["diff", "old", "new", "--fail-on", limit, "--only", only]);
    expect(result.code).toBe(code);
  });

  it.each(["md", "html"])("writes %s to a file, in which text of documents stays text", async (format) => {
    const name = "<img src=x>|`*";
    const cwd = folder({ "old/pets.json": document("pets"), "new/pets.json": document("pets", name) });
    const { code, stdout } = await stgen(cwd, ["diff", "old", "new", "--format", format, "--out", "report"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^major: .* In report\.\n$/) as string]);
    const text = readFileSync(join(cwd, "report"), "utf8");
    expect(text).toContain("&lt;img src=x");
    // Inside of a fence it is text as it is.
    expect(text.replace(/^(`{3,})diff\n.*?\n\1$/gms, "")).not.toContain("<img");
  });
});

describe("the ignore file", () => {
  const args = ["diff", "old", "new", "--ignore", "ignore.yaml", "--fail-on", "major"];

  it("takes accepted changes out until it expires", async () => {
    const rule = "rule: property-*-removed\n    domain: pets\n    operation: Things_*";
    const valid = drifted({ "ignore.yaml": `${row(rule)}    expires: 2999-12-31\n` });
    const { code, stdout, stderr } = await stgen(valid, args);
    expect([code, stdout.split("\n").at(-2), stderr]).toEqual([
      0,
      "minor: 2 minor in 2 domains (types minor, wire minor). 1 ignored.",
      "",
    ]);
    const expired = await stgen(drifted({ "ignore.yaml": `${row(rule)}    expires: 2020-01-31\n` }), args);
    expect([expired.code, expired.stderr]).toEqual([
      3,
      expect.stringContaining("has expired on 2020-01-31") as string,
    ]);
  });

  it("tells of rows that match nothing, but not when only some domains are compared", async () => {
    const cwd = drifted({ "ignore.yaml": `${row("domain: birds")}    expires: 2999-12-31\n` });
    expect((await stgen(cwd, args)).stderr).toContain("ignore.yaml:2:5");
    expect((await stgen(cwd, [...args, "--only", "pets"])).stderr).toBe("");
  });

  it("is refused where it cannot be read", async () => {
    const cwd = drifted({ "ignore.yaml": "rows: []\n" });
    const { code, stdout, stderr } = await stgen(cwd, args);
    expect([code, stdout]).toEqual([1, "Nothing was compared: 1 error.\n"]);
    expect(stderr).toContain("The file holds no list `ignore`");
  });
});

describe("what cannot be compared", () => {
  it.each([
    ["a folder that is not there", ["old", "nowhere"], "The folder nowhere does not exist"],
    ["a file that is no document", ["old", "other.json"], "other.json is not an OpenAPI document"],
    ["an ignore file that is not there", ["old", "new", "--ignore", "none.yaml"], "none.yaml cannot be read"],
    [
      "a domain that is not there",
      ["old", "new", "--only", "pet"],
      "There is no domain pet; did you mean pets?",
    ],
    [
      "a file that cannot be written",
      ["old", "new", "--out", "nowhere/report"],
      "nowhere/report cannot be written",
    ],
  ])("is told: %s", async (_, args, message) => {
    const cwd = drifted({ "other.json": "{}" });
    const { code, stderr } = await stgen(cwd, ["diff", ...args]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message) as string]);
  });

  it("is one JSON object where JSON is asked for", async () => {
    const { code, stdout } = await stgen(drifted(), ["diff", "old", "nowhere", "--json"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      { ok: false, diagnostics: [{ code: "specs-not-found" }] },
    ]);
  });

  it.each([[["old"]], [["old", "new", "--format", "pdf"]], [["old", "new", "--fail-on", "patch"]]])(
    "is wrong usage: %j",
    async (args) => {
      expect((await stgen(drifted(), ["diff", ...args])).code).toBe(2);
    },
  );
});
