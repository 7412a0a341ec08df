/** `stgen migrate sql` and `stgen migrate apply-data` as their users run them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, stgen } from "./support.ts";

describe("migrate sql", () => {
  it("prints views, or writes them and says how many", async () => {
    const cwd = folder({});
    const args = ["migrate", "sql", "--object", "JobType,Zone", "--dialect", "duckdb"];
    const { code, stdout } = await stgen(cwd, args);
    expect([code, stdout.match(/^CREATE OR REPLACE VIEW "\w+"/gm)]).toEqual([
      0,
      ['CREATE OR REPLACE VIEW "v1_job_type"', 'CREATE OR REPLACE VIEW "v1_zone"'],
    ]);
    const written = await stgen(cwd, [...args, "--schema", "raw", "--out", "views.sql"]);
    expect(written.stdout).toMatch(/^2 views for DuckDB in views\.sql: \d+ of \d+ columns have values\.$/m);
    expect(readFileSync(join(cwd, "views.sql"), "utf8")).toContain('FROM "raw"."jpm_job_types" AS t1');
  });

  it("says which object it does not know", async () => {
    const { code, stderr } = await stgen(folder({}), ["migrate", "sql", "--object", "Jobb"]);
    expect([code, stderr]).not.toEqual([0, ""]);
    expect(stderr).toContain("--object: the map has no object Jobb; did you mean Job?");
  });
});

const JOB = { id: 3, jobStatus: "InProgress", customerId: 7, createdOn: "2026-01-02T08:00:00Z" };
const ROWS = [
  { entity: "crm/customers", record: { id: 7, name: "Dana" } },
  { entity: "crm/customers/contacts", of: 7, record: { id: 1, type: "Email", value: "dana@example.com" } },
];
const lines = (...values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\r\n`).join("");

describe("migrate apply-data", () => {
  it("makes V1 objects, looks up what other records hold, and leads back", async () => {
    const cwd = folder({ "jobs.jsonl": lines(JOB), "more.jsonl": lines(...ROWS) });
    const args = ["migrate", "apply-data", "jobs.jsonl", "--object", "Job", "--records", "more.jsonl"];
    const fields = ["--fields", "id,status,createdOn,customer.id,customer.name,customer.email"];
    const made = await stgen(cwd, [...args, ...fields, "--out", "v1.jsonl"]);
    expect([made.code, made.stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(join(cwd, "v1.jsonl"), "utf8"))).toEqual({
      id: 3,
      status: "Working",
      createdOn: "2026-01-02T08:00:00",
      customer: { id: 7, name: "Dana", email: "dana@example.com" },
    });
    const back = await stgen(cwd, ["migrate", "apply-data", "v1.jsonl", "--object", "Job", "--reverse"]);
    expect([back.code, JSON.parse(back.stdout)]).toEqual([0, JOB]);
    expect(back.stderr).toContain("customer.email (1), customer.name (1)");
  });

  it("knows the object by what rows are of, and counts what was not handed over", async () => {
    const cwd = folder({ "rows.jsonl": lines(...ROWS) });
    const { code, stdout, stderr } = await stgen(cwd, ["migrate", "apply-data", "rows.jsonl"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { id: 7, name: "Dana", contacts: null }]);
    expect(stderr).toMatch(/null: what is looked up in crm\/customers\/contacts \(1\)/);
    expect(stderr).toContain("Passed over: 1 row of other entities.");
  });

  it("tells the lines that are none, and leaves the file as it was", async () => {
    const cwd = folder({ "jobs.jsonl": `${lines(JOB)}{"id":\n\n[1]\n`, "v1.jsonl": "mine" });
    const args = ["migrate", "apply-data", "jobs.jsonl", "--object", "Job", "--out", "v1.jsonl"];
    const { code, stderr } = await stgen(cwd, args);
    expect(code).toBe(1);
    expect(stderr).toContain("jobs.jsonl cannot be read: line 2 is no object of JSON");
    expect(stderr).toContain("jobs.jsonl cannot be read: line 4 is no object of JSON");
    expect(readFileSync(join(cwd, "v1.jsonl"), "utf8")).toBe("mine");
    expect(readdirSync(cwd).sort()).toEqual(["jobs.jsonl", "v1.jsonl"]);
  });

  it("says of a file without a record that there is none", async () => {
    const { code, stdout, stderr } = await stgen(folder({ "none.jsonl": "\n" }), [
      "migrate",
      "apply-data",
      "none.jsonl",
    ]);
    expect([code, stdout, stderr]).toEqual([0, "", "0 records: none.jsonl has no line with one.\n"]);
  });

  it.each([
    [["jobs.jsonl"], "Name the V1 object with --object"],
    [["none.jsonl", "--object", "Job"], "none.jsonl cannot be read"],
  ])("refuses %j", async (args, message) => {
    const cwd = folder({ "jobs.jsonl": lines(JOB) });
    const { code, stderr, stdout } = await stgen(cwd, ["migrate", "apply-data", ...args]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.toLowerCase()).toContain(message.toLowerCase());
  });
});
