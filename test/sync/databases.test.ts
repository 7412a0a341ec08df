import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundled } from "../../generator/commands/bundled-mock.ts";
import type { TableSpec, TablesSpec } from "../../generator/sync/index.ts";
import { nodeOf } from "../tools/programs.ts";
import { startPostgres } from "./engines.ts";
import { bundleWorker, chance, type Told, runWorker, temporary, type Worker } from "./kills.ts";
import { latest, type Source, startSource } from "./source.ts";

const { tables: all } = await bundled<TablesSpec>("sync");
const NAMES = ["jpm_jobs", "jpm_job_types", "crm_customers", "crm_customers_notes"];
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
  // Node's own SQLite is there from 22 on.
  worker = { node: await nodeOf("22"), file: await bundleWorker(), tables };
  source = await startSource();
}, 120_000);

afterAll(async () => {
  await source.close();
  postgres?.stop();
  rmSync(dirname(worker.file), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const AT = "2026-01-15T10:00:00Z";

/** Records with some changed a second time, as feeds tell them, lists in them, and notes below. */
function fill(to: Source, count: number): void {
  for (let id = 1; id <= count; id += 1) {
    to.jobs.push(job(id, "Scheduled"));
    if (id % 3 === 0) to.jobs.push(job(id - 1, "Completed"));
    to.customers.push({
      id,
      name: `Customer ${id}`,
      active: true,
      address: { street: "1 Main\tSt\\", city: 'O"Fallon' },
    });
    to.notes.set(id, [{ id: id * 10, text: "Called\nback", createdOn: AT, modifiedOn: AT }]);
    to.jobTypes.push({ id, name: `Type ${id}`, active: id % 2 === 0, createdOn: AT, modifiedOn: AT });
  }
}

function job(id: number, jobStatus: string) {
  return {
    id,
    jobStatus,
    total: id + 0.25,
    customFields: [
      { typeId: 1, name: "Gate", value: String(id) },
      { typeId: 2, name: "Dog", value: jobStatus },
    ],
    createdOn: AT,
    modifiedOn: AT,
  };
}

function empty(to: Source): void {
  for (const list of [to.jobs, to.customers, to.jobTypes, to.asked]) list.length = 0;
  to.notes.clear();
  to.faults.clear();
}

/** What tables hold of what the source has: ids, states, and the rows of lists. */
function heldBy({ rows }: Told) {
  const ids = (name: string) => (rows[name] ?? []).map((row) => Number(row["id"])).sort((a, b) => a - b);
  return {
    jobs: (rows["jpm_jobs"] ?? []).map((row) => `${Number(row["id"])} ${String(row["job_status"])}`).sort(),
    customFields: (rows["jpm_jobs__custom_fields"] ?? [])
      .map((row) => `${Number(row["_parent_id"])} ${Number(row["_position"])} ${String(row["value"])}`)
      .sort(),
    customers: ids("crm_customers"),
    notes: ids("crm_customers_notes"),
    jobTypes: ids("jpm_job_types"),
  };
}

function wanted(from: Source) {
  const sorted = (ids: Iterable<number>) => [...ids].sort((a, b) => a - b);
  const jobs = [...latest(from.jobs).values()];
  return {
    jobs: jobs.map(({ id, jobStatus }) => `${id} ${String(jobStatus)}`).sort(),
    customFields: jobs
      .flatMap(({ id, jobStatus }) => [`${id} 0 ${id}`, `${id} 1 ${String(jobStatus)}`])
      .sort(),
    customers: sorted(latest(from.customers).keys()),
    notes: sorted([...from.notes.values()].flat().map(({ id }) => id)),
    jobTypes: sorted(from.jobTypes.map(({ id }) => id)),
  };
}

describe.each(ENGINES)("%s", (_, fresh) => {
  const run = async (to: string) => {
    const { told } = await runWorker(worker, to, source);
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
    empty(source);
    fill(source, 15);
    const to = fresh();
    const next = chance(20_260_601);
    let kills = 0;
    for (;;) {
      const { isKilled, told } = await runWorker(
        worker,
        to,
        source,
        kills < 8 ? 1 + Math.floor(next() * 120) : 0,
      );
      if (told) expect(heldBy(told)).toEqual(wanted(source));
      if (!isKilled && kills >= 8) break;
      kills += 1;
      // The world goes on meanwhile.
      source.jobs.push(job(1 + Math.floor(next() * 15), `Changed ${kills}`));
    }
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
