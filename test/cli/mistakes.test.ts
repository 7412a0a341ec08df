/** Mistakes in what is typed, and files that cannot be read or written: how a command ends, and what it advises. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, project, stgen } from "./support.ts";

const JOBS = { "jobs.jsonl": '{"id":3}\n', "v1.json": '{"id":3}', "v2.json": '{"id":3}' };
const SQL = ["migrate", "sql", "--object", "Zone"];
const DATA = ["migrate", "apply-data", "jobs.jsonl", "--object", "Job"];
const PAYLOAD = ["migrate", "payload", "v1.json", "v2.json"];

/** Runs to its end, or until it has taken far longer than it may. */
const run = async (cwd: string, args: readonly string[]) => {
  const { code, stdout, stderr } = await stgen(cwd, args);
  expect(stderr).not.toMatch(/^\s+at .+:\d+/m);
  return { code, stdout, stderr };
};

describe("what is typed and cannot be meant ends with 2", () => {
  it.each<[readonly string[], string]>([
    [[...PAYLOAD, "--v1-object", "Jobb"], "--v1-object: the map has no object Jobb; did you mean Job?"],
    [["migrate", "sql", "--object", "Jobb"], "--object: the map has no object Jobb; did you mean Job?"],
    [
      ["migrate", "sql", "--dialect", "postgress"],
      "Allowed choices are postgres, duckdb, bigquery, snowflake",
    ],
    [["migrate", "sql", "--schema", "a..b"], "It has to be names with points between them."],
    [
      ["migrate", "apply-data", "jobs.jsonl", "--object", "Jobb"],
      "the map has no object Jobb; did you mean Job?",
    ],
    [[...DATA, "--fields", "custmer.name"], "--fields: Job has no custmer.name. Did you mean customer?"],
    [[...DATA, "jobs.jsonl"], "files: jobs.jsonl is named twice"],
    [["migrate", "sql", "--time-zone", "+02:00"], "It has to be a time zone"],
    [[...DATA, "--time-zone", "Mars"], "It has to be a time zone"],
    [[...DATA, "--field", "id"], "(Did you mean --fields?)"],
    [["migrate", "report", "--format", "md,htm"], "The formats are html, md, json, csv; did you mean html?"],
    [["migrate", "raport"], "(Did you mean report?)"],
    [["migrate", "serve-v1", "--mock", "--port", "0", "--cors-origin", "*"], "* is no origin of web pages"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await run(folder(JOBS), args);
    expect(code).toBe(2);
    // Where records or SQL would go, there is nothing.
    expect(stdout).toBe(args.includes("serve-v1") ? "Nothing is served: 1 error.\n" : "");
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("defineConfig");
  });
});

describe("a hint belongs to its cause", () => {
  const LONG = "n".repeat(300);
  const scene = () => {
    const cwd = folder(JOBS);
    mkdirSync(join(cwd, "folder"));
    symlinkSync("loop", join(cwd, "loop"));
    return cwd;
  };

  it.each<[place: string, reason: string, hint: string]>([
    ["none/x", "it does not exist", "The folder that it goes into has to be there"],
    ["folder", "it is a folder", "A file goes here"],
    [
      "jobs.jsonl/x",
      "a part of its path is not a folder",
      "Check the path: something before its last part is a file",
    ],
    ["loop", "its links lead in a circle", "Mend the link"],
    [LONG, "its name is too long", "Choose a shorter name"],
    ["/dev/full", "the disk is full", "Make room on the disk"],
  ])("where %s cannot be written", async (place, reason, hint) => {
    const { code, stderr } = await run(scene(), [...SQL, "--out", place]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`cannot be written: ${reason} [output-unwritable]`),
    ]);
    expect(stderr).toMatch(/hint: /);
    expect(stderr).toContain(`hint: ${hint}`);
  });

  it.each<[place: string, reason: string, hint: string]>([
    ["none", "it does not exist", "Check the spelling"],
    ["folder", "it is a folder", "Name a file"],
    [
      "jobs.jsonl/x",
      "a part of its path is not a folder",
      "Check the path: something before its last part is a file",
    ],
    ["loop", "its links lead in a circle", "Mend the link"],
    [LONG, "its name is too long", "Shorten its name"],
  ])("where %s cannot be read", async (place, reason, hint) => {
    const cwd = scene();
    for (const args of [
      ["migrate", "apply-data", place, "--object", "Job"],
      ["migrate", "payload", "v1.json", place],
      [...PAYLOAD, "--map", place],
    ]) {
      const { code, stderr } = await run(cwd, args);
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining(`cannot be read: ${reason} [file-unreadable]`),
      ]);
      expect(stderr).toContain(`hint: ${hint}`);
    }
  });

  it("where a map is none", async () => {
    const { code, stderr } = await run(scene(), [...PAYLOAD, "--map", "v1.json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("hint: Name the report.json that `stgen migrate report` writes.");
  });

  it("where there are no pins", async () => {
    const { code, stderr } = await run(scene(), ["migrate", "check", "--pins", "none"]);
    expect(code).toBe(1);
    expect(stderr).toContain("none cannot be read: it does not exist");
    expect(stderr).toContain("hint: Name the folder that holds the pins");
  });

  // Node's own way to make a folder with those above it never ends there.
  it.each([
    ["generate", "--specs", "specs"],
    ["migrate", "report", "--from", "specs", "--to", "specs"],
  ])("where the system lets no folder be made: %s %s", async (...args) => {
    const { code, stderr } = await run(project(), [...args, "--out", "/proc/x/y"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /cannot be written: the system lets no folder be made there .*\n.*\n? *hint: Choose/,
      ),
    ]);
  });
});
