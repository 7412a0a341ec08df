import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { folder, put, stgen, stgenJson } from "../cli/support.ts";
import { type Source, startSource } from "./source.ts";

let source: Source;
let cwd = "";

beforeAll(async () => {
  source = await startSource();
});
afterAll(() => source.close());
beforeEach(() => {
  cwd = folder();
  for (const list of [source.jobs, source.jobTypes, source.customers, source.asked]) list.length = 0;
  source.faults.clear();
});

const AT = "2026-01-15T10:00:00Z";

/** Where the source is, and what signs in to it. */
function env(): Readonly<Record<string, string>> {
  return {
    SERVICETITAN_TENANT: "1",
    SERVICETITAN_CLIENT_ID: "id-of-the-client",
    SERVICETITAN_CLIENT_SECRET: "secret-of-the-client",
    SERVICETITAN_APP_KEY: "key-of-the-app",
    SERVICETITAN_BASE_URL: source.url,
    SERVICETITAN_AUTH_URL: `${source.url}/connect/token`,
    SERVICETITAN_ALLOW_INSECURE_HOSTS: "127.0.0.1",
  };
}

function linesOf(file: string): readonly Record<string, unknown>[] {
  const text = readFileSync(join(cwd, file), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const TYPES = ["sync", "--to", "jsonl:out", "--resource", "jpm.job-types"];

describe("stgen sync", () => {
  it("writes lines of JSON, and only what changed the next time", async () => {
    source.jobTypes.push({
      id: 9007199254740991,
      name: "Tune-up",
      active: false,
      createdOn: AT,
      modifiedOn: AT,
    });
    const first = await stgenJson(cwd, TYPES, env());
    expect(first.code).toBe(0);
    expect(first.json).toMatchObject({ ok: true, written: 1, rejected: 0, deleted: 0 });
    expect(linesOf("out/jpm_job_types.jsonl")).toMatchObject([
      { id: 9007199254740991, name: "Tune-up", active: false, modified_on: AT, _deleted_at: null },
    ]);
    const second = await stgenJson(cwd, TYPES, env());
    expect(second.json).toMatchObject({ ok: true, calls: 2, written: 0 });
    // A full pass finds what is gone.
    source.jobTypes.length = 0;
    const third = await stgenJson(cwd, [...TYPES, "--full"], env());
    expect(third.json).toMatchObject({ ok: true, deleted: 1 });
    expect(linesOf("out/jpm_job_types.jsonl")).toMatchObject([{ _deleted_at: expect.any(String) as string }]);
  });

  it("says what would be read, and writes nothing", async () => {
    source.jobTypes.push({ id: 1, createdOn: AT, modifiedOn: AT });
    const { code, json } = await stgenJson(cwd, [...TYPES, "--dry-run"], env());
    expect(code).toBe(0);
    expect(json).toMatchObject({
      plan: [{ table: "jpm_job_types", kind: "changes", full: "first", rows: 1, calls: 1 }],
    });
    expect(() => linesOf("out/jpm_job_types.jsonl")).toThrow("ENOENT");
  });

  it("tells records that are set aside, without a word of what is in them", async () => {
    source.jobTypes.push({ id: 1, name: "A secret of a customer", createdOn: "soon" });
    const { code, json } = await stgenJson(cwd, TYPES, env());
    expect(code).toBe(0);
    expect(json).toMatchObject({ rejected: 1, diagnostics: [{ code: "sync-rejected" }] });
    expect(JSON.stringify(json)).not.toMatch(/secret/);
    expect(linesOf("out/_rejected.jsonl")).toMatchObject([{ table: "jpm_job_types", key: "1" }]);
  });

  it("fails where a table was not read to its end", async () => {
    source.faults.set("/job-types", [403]);
    const { code, json } = await stgenJson(cwd, TYPES, env());
    expect(code).toBe(1);
    expect(json).toMatchObject({ ok: false, diagnostics: [{ code: "sync-table" }] });
  });

  it("stops at once where nobody lets it in, and repeats no credential", async () => {
    const { SERVICETITAN_AUTH_URL: _, ...more } = env();
    const { code, json } = await stgenJson(cwd, TYPES, {
      ...more,
      SERVICETITAN_AUTH_URL: `${source.url}/job-types`,
    });
    expect(code).toBe(1);
    expect(json).toMatchObject({ ok: false, diagnostics: [{ code: "sync-refused" }] });
    expect(JSON.stringify(json)).not.toMatch(/secret-of-the-client|key-of-the-app|id-of-the-client/);
  });

  it("keeps to one tenant and host in a target", async () => {
    source.jobTypes.push({ id: 1, createdOn: AT, modifiedOn: AT });
    await stgenJson(cwd, TYPES, env());
    const { code, json } = await stgenJson(cwd, TYPES, { ...env(), SERVICETITAN_TENANT: "2" });
    expect(code).toBe(1);
    expect(json).toMatchObject({ diagnostics: [{ code: "sync-target" }] });
    expect(linesOf("out/jpm_job_types.jsonl")).toHaveLength(1);
  });

  it("says what a disk says, and that there is no plan where nobody answers", async () => {
    put(cwd, { out: "a file where a folder has to be" });
    const { json } = await stgenJson(cwd, TYPES, env());
    expect(json).toMatchObject({ diagnostics: [{ code: "sync-target" }] });
    const nobody = "http://127.0.0.1:9";
    const closed = { SERVICETITAN_BASE_URL: nobody, SERVICETITAN_AUTH_URL: `${nobody}/connect/token` };
    const plan = await stgenJson(cwd, ["sync", "--dry-run", "--to", "duckdb:st", "--only", "jpm"], {
      ...env(),
      ...closed,
    });
    expect(plan).toMatchObject({ code: 1, json: { diagnostics: [{ code: "sync-refused" }] } });
  });

  it.each(["postgres:books", "postgres://[x/y", "duckdb:", "books.db"])("%s is no target", async (to) => {
    const { code, json } = await stgenJson(cwd, ["sync", "--mock", "--to", to]);
    expect(code).toBe(2);
    expect(json).toMatchObject({ diagnostics: [{ code: "target-unknown" }] });
  });

  it("prints the statements of a database", async () => {
    const { stdout } = await stgen(cwd, ["sync", "--ddl", "--resource", "jpm.job-types", "--to", "sqlite:x"]);
    expect(stdout).toContain('CREATE TABLE "jpm_job_types" (\n');
    expect(stdout).toContain('  "id" INTEGER,\n');
    expect(stdout).toContain('  PRIMARY KEY ("id")\n);');
  });
});
