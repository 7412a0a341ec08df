/** `stgen migrate sql` and `stgen migrate apply-data` as their users run them. */
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ended, folder, start, stgen, stgenJson } from "./support.ts";

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

  it.each([
    ["telecom/calls", { id: 8, leadCall: { id: 9 } }, "BundleCall"],
    ["crm/customers", { id: 7, name: "Dana" }, "Customer"],
  ])("takes rows of %s by the name that a mock has for them", async (entity, record, object) => {
    const cwd = folder({ "rows.jsonl": lines({ entity, record }) });
    const args = ["migrate", "apply-data", "rows.jsonl", "--object", object, "--fields", "id"];
    const { stdout } = await stgen(cwd, args);
    expect(JSON.parse(stdout)).toHaveProperty("id");
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

  it("keeps every digit, there and back, and looks up by it", async () => {
    const big = "9007199254740993";
    const cwd = folder({
      "invoices.jsonl": `{"id":${big},"total":"1234567890123456.789","balance":0.12345678901234567890,"memo":"${big}"}\n`,
      "jobs.jsonl": `{"id":1,"customerId":${big}}\n{"id":2,"customerId":9007199254740992}\n`,
      "more.jsonl": `{"entity":"crm/customers","record":{"id":${big},"name":"Dana"}}\n`,
    });
    const invoices = ["invoices.jsonl", "--object", "Invoice", "--fields", "id,total,balance"];
    const made = await stgen(cwd, ["migrate", "apply-data", ...invoices, "--out", "v1.jsonl"]);
    expect([made.code, made.stdout]).toEqual([0, ""]);
    const line = readFileSync(join(cwd, "v1.jsonl"), "utf8");
    expect(line).toBe(`{"id":${big},"total":1234567890123456.789,"balance":0.12345678901234567890}\n`);
    const back = await stgen(cwd, ["migrate", "apply-data", "v1.jsonl", "--object", "Invoice", "--reverse"]);
    expect(back.stdout).toContain(`"id":${big},"total":"1234567890123456.789"`);
    const jobs = ["jobs.jsonl", "--object", "Job", "--records", "more.jsonl", "--fields", "id,customer.name"];
    const { stdout } = await stgen(cwd, ["migrate", "apply-data", ...jobs]);
    expect(stdout).toBe('{"id":1,"customer":{"name":"Dana"}}\n{"id":2,"customer":{"name":null}}\n');
  });

  it("tells values that have no form in V1: how many, where, and how they looked", async () => {
    const cwd = folder({
      "jobs.jsonl": lines(JOB, { ...JOB, id: 4, noCharge: "Geheim 7" }, { noCharge: "x" }),
    });
    const args = ["migrate", "apply-data", "jobs.jsonl", "--object", "Job", "--fields", "id,noCharge"];
    const { code, stderr } = await stgen(cwd, args);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'noCharge: 2 values, the first in jobs.jsonl:2 looks like "aaaaaa 9" and not like boolean',
    );
    const { json } = await stgenJson(cwd, [...args, "--out", "v1.jsonl"]);
    expect(json).toMatchObject({
      ok: true,
      object: "Job",
      out: "v1.jsonl",
      read: 3,
      made: 3,
      unfit: [{ field: "noCharge", values: 2, first: "jobs.jsonl:2", type: "boolean", found: '"aaaaaa 9"' }],
    });
  });

  it("tells the line of a value, also where others have the same id", async () => {
    const cwd = folder({ "jobs.jsonl": lines(JOB, { ...JOB, noCharge: "x" }, JOB) });
    const args = ["migrate", "apply-data", "jobs.jsonl", "--object", "Job", "--fields", "noCharge"];
    expect((await stgen(cwd, args)).stderr).toContain("noCharge: 1 value, the first in jobs.jsonl:2 ");
  });

  it("takes records out of saved answers, line by line", async () => {
    const page = { page: 1, pageSize: 50, hasMore: false, data: [JOB, { ...JOB, id: 4 }] };
    const cwd = folder({ "pages.jsonl": lines(page, { ...page, data: [] }, { data: [{ ...JOB, id: 5 }] }) });
    const args = ["migrate", "apply-data", "pages.jsonl", "--object", "Job", "--fields", "id"];
    const { code, stdout } = await stgen(cwd, args);
    expect([code, stdout]).toEqual([0, '{"id":3}\n{"id":4}\n{"id":5}\n']);
  });

  it.each(["jobs.jsonl", "./link.jsonl", "more.jsonl"])(
    "does not write over what it reads: %s",
    async (out) => {
      const cwd = folder({ "jobs.jsonl": lines(JOB), "more.jsonl": lines(...ROWS) });
      symlinkSync(join(cwd, "jobs.jsonl"), join(cwd, "link.jsonl"));
      const args = ["migrate", "apply-data", "jobs.jsonl", "--object", "Job", "--records", "more.jsonl"];
      const { code, stderr } = await stgen(cwd, [...args, "--out", out]);
      expect([code, stderr]).toEqual([2, expect.stringContaining("is what is read, and would be lost")]);
      expect(readFileSync(join(cwd, "jobs.jsonl"), "utf8")).toBe(lines(JOB));
    },
  );

  it("stops where nobody reads any more", async () => {
    const many = Array.from({ length: 20_000 }, (_, id) => ({ ...JOB, id }));
    const cwd = folder({ "jobs.jsonl": lines(...many) });
    const child = start(cwd, ["migrate", "apply-data", "jobs.jsonl", "--object", "Job"]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { code, stderr } = await ended(child);
    expect([code, stderr.replace(/^Not known, and null: .*\n/, "")]).toEqual([0, ""]);
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
