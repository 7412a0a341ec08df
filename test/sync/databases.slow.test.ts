import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundled } from "../../generator/commands/bundled.ts";
import type { ColumnType, TableSpec, TablesSpec } from "../../generator/sync/index.ts";
import { startPostgres } from "./engines.ts";
import { runWorker, temporary, type Worker, workerFor } from "./kills.ts";
import { AT, empty, fill, heldBy, job, killed, NAMES, wanted } from "./records.ts";
import { type Source, startSource } from "./source.ts";

const { tables: all } = await bundled<TablesSpec>("sync");
const tables: readonly TableSpec[] = all.filter(({ name }) => NAMES.includes(name));

const postgres = await startPostgres();
const folder = temporary();
let schemas = 0;

/** Engines that this machine has, with a target that nobody used. */
const ENGINES: readonly (readonly [name: string, fresh: () => string])[] = [
  ["DuckDB", () => `duckdb:${join(temporary(), "st.duckdb")}`],
  ["SQLite", () => `sqlite:${join(temporary(), "st.sqlite")}`],
  ...(postgres ? [["PostgreSQL", () => `${postgres.url}?schema=s${(schemas += 1)}`] as const] : []),
];
if (!postgres) process.stderr.write("PostgreSQL is not installed: not tried\n");

let worker: Worker;
let source: Source;

beforeAll(async () => {
  worker = await workerFor(tables);
  source = await startSource();
}, 120_000);

afterAll(async () => {
  await source.close();
  postgres?.stop();
  rmSync(dirname(worker.file), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** The table of job types with further columns. */
function typesTable(more: Readonly<Record<string, ColumnType>>): TableSpec {
  const table = tables.find(({ name }) => name === "jpm_job_types");
  if (!table) throw new Error("there are no job types");
  const kept = table.columns.filter(({ name }) =>
    ["id", "name", "active", "created_on", "modified_on"].includes(name),
  );
  const { children: _, ...own } = table;
  return {
    ...own,
    columns: [...kept, ...Object.entries(more).map(([name, type]) => ({ name, path: [name], type }))],
  };
}

describe.each(ENGINES)("%s", (_, fresh) => {
  const run = async (to: string, own = tables) => {
    const { told } = await runWorker({ ...worker, tables: own }, to, source);
    if (!told) throw new Error("the run was killed");
    return told;
  };

  it("has what the API has, and then what changed", async () => {
    empty(source);
    fill(source, 20);
    const to = fresh();
    const first = await run(to);
    expect(heldBy(first)).toEqual(wanted(source));
    // A run without changes asks each table twice at most, and nothing below.
    source.asked.length = 0;
    const idle = await run(to);
    expect(heldBy(idle)).toEqual(wanted(source));
    expect(source.asked.toSorted()).toEqual([
      "/export/customers",
      "/export/jobs",
      "/job-types",
      "/job-types",
    ]);
    // One of each changes; what is below one that changed is asked for again, and what is gone there goes.
    source.jobs.push(job(7, "Canceled"));
    source.customers.push({ id: 5, name: "Renamed" }, { id: 21, name: "New" });
    source.notes.set(5, [{ id: 999, text: "Moved", createdOn: AT, modifiedOn: AT }]);
    source.notes.set(21, []);
    const now = new Date().toISOString();
    source.jobTypes.push({ id: 21, name: "New", createdOn: now, modifiedOn: null });
    const changed = await run(to);
    expect(heldBy(changed)).toEqual(wanted(source));
  });

  it("sets aside what a column does not take, until it does", async () => {
    empty(source);
    source.jobTypes.push(
      { id: 1, name: "Good", modifiedOn: AT, createdOn: AT },
      { id: 2, name: "Bad", modifiedOn: "soon" },
    );
    const to = fresh();
    const first = await run(to);
    expect(heldBy(first).jobTypes).toEqual([1]);
    expect(first.rows["_rejected"]).toMatchObject([
      {
        table: "jpm_job_types",
        key: "2",
        reason: 'jpm_job_types.modified_on is timestamp, and does not take "soon"',
      },
    ]);
    const now = new Date().toISOString();
    source.jobTypes[1] = { id: 2, name: "Bad", modifiedOn: now, createdOn: now };
    const second = await run(to);
    expect(heldBy(second).jobTypes).toEqual([1, 2]);
    expect(second.rows["_rejected"]).toEqual([]);
  });

  it("goes on with other tables where one fails, and with that one in the next run", async () => {
    empty(source);
    fill(source, 9);
    source.faults.set("/export/jobs", [403]);
    const to = fresh();
    const first = await run(to);
    expect(first.tables.filter(({ error }) => error !== undefined).map(({ table }) => table)).toEqual([
      "jpm_jobs",
    ]);
    expect(heldBy(first)).toMatchObject({ jobs: [], customers: wanted(source).customers });
    expect(heldBy(await run(to))).toEqual(wanted(source));
  });

  it("loses and doubles nothing where runs are killed", { timeout: 120_000 }, async () => {
    expect(await killed(worker, fresh(), source, 8)).toBe(8);
  });

  it("changes tables as documents change, and loses nothing", async () => {
    empty(source);
    const now = { createdOn: AT, modifiedOn: AT };
    source.jobTypes.push({ id: 1, name: "One", active: true, size: 3, code: "A1", label: "old", ...now });
    const to = fresh();
    const before = typesTable({ size: "int64", code: "text", label: "text", color: "text" });
    await run(to, [before]);
    // Wider, of another type that does not take the old values, renamed, new, and gone.
    source.jobTypes[0] = {
      id: 1,
      name: "One",
      active: true,
      size: 3.5,
      code: 7,
      labels: "new",
      extra: [1],
      ...now,
    };
    const after = typesTable({ size: "decimal", code: "int64", labels: "text", extra: "json" });
    const told = await run(to, [after]);
    const [row] = told.rows["jpm_job_types"] ?? [];
    expect(Object.keys(row ?? {})).toEqual(
      expect.arrayContaining(["code", "code_before", "labels", "extra", "color"]),
    );
    expect([Number(row?.["code"]), row?.["labels"], Number(row?.["size"])]).toEqual([7, "new", 3.5]);
    expect(told.kept).toEqual(["jpm_job_types.color"]);
    // And once more, without a change.
    expect((await run(to, [after])).rows["jpm_job_types"]).toHaveLength(1);
  });

  it("keeps another run out", async () => {
    empty(source);
    const to = fresh();
    const slow = { ...worker, tables };
    fill(source, 200);
    const both = await Promise.allSettled([runWorker(slow, to, source), runWorker(slow, to, source)]);
    const failed = both.filter(({ status }) => status === "rejected");
    // Whoever comes later is told, unless the first was through by then.
    for (const each of failed)
      expect(String((each as PromiseRejectedResult).reason)).toMatch(/under way|has .* open/);
    expect(failed.length).toBeLessThan(2);
    const { told } = await runWorker(worker, to, source);
    expect(told && heldBy(told)).toEqual(wanted(source));
  });
});
