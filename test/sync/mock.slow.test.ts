import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundled } from "../../generator/commands/bundled.ts";
import { upstreamOf } from "../../generator/commands/upstream.ts";
import type { Client } from "../../generator/runtime/index.ts";
import { openTarget, syncInto, type Database, type TablesSpec } from "../../generator/sync/index.ts";
import { temporary } from "./kills.ts";

const { tables, left } = await bundled<TablesSpec>("sync");
const require = createRequire(import.meta.url);

async function clientOfMock(): Promise<Client> {
  const upstream = await upstreamOf({ mock: true });
  if ("code" in upstream) throw new Error(upstream.message);
  return upstream.client;
}

interface Row {
  readonly id: number;
  readonly [field: string]: unknown;
}

/** All rows of a list, asked for without anything of ours but the call. */
async function listed(client: Client, path: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const query = { page, pageSize: 500, active: "Any" };
    const answer = await client.request<{ hasMore: boolean; data: readonly Row[] }>({
      method: "GET",
      path,
      query,
    });
    rows.push(...answer.data);
    if (!answer.hasMore) return rows;
  }
}

it(
  "has all that the mock has, in every domain, and answers what users ask",
  { timeout: 300_000 },
  async () => {
    const client = await clientOfMock();
    let database: Database | undefined;
    const through = (given: Database) => (database = given);
    const load = (name: string) => import(require.resolve(name));
    const target = await openTarget(`duckdb:${join(temporary(), "st.duckdb")}`, { load, through });
    const { tables: done } = await syncInto(target, client, { tables });
    expect(done.filter(({ error, rejected }) => error !== undefined || rejected > 0)).toEqual([]);
    expect(new Set(done.map(({ table }) => table)).size).toBe(tables.length);
    const ask = async (sql: string) => (await database?.all(sql)) ?? [];

    const invoices = await listed(client, "/accounting/v2/tenant/{tenant}/invoices");
    const jobs = await listed(client, "/jpm/v2/tenant/{tenant}/jobs");
    const memberships = await listed(client, "/memberships/v2/tenant/{tenant}/memberships");
    expect(await ask(`SELECT count(*)::INT AS n FROM jpm_jobs`)).toEqual([{ n: jobs.length }]);

    // Revenue by business unit and day, in the tenant's zone.
    const zone = "America/New_York";
    const day = (moment: string) =>
      new Intl.DateTimeFormat("en-CA", {
        timeZone: zone,
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
      }).format(new Date(moment));
    const revenue = new Map<string, number>();
    for (const { invoiceDate, businessUnit, total } of invoices) {
      const key = `${String((businessUnit as Row | null)?.id)} ${day(String(invoiceDate))}`;
      revenue.set(key, (revenue.get(key) ?? 0) + Math.round(Number(total) * 100));
    }
    const byUnit = await ask(
      `SELECT business_unit_id::INT AS unit, (invoice_date AT TIME ZONE '${zone}')::DATE::VARCHAR AS day, sum(total)::DECIMAL(18, 2)::VARCHAR AS total FROM accounting_invoices GROUP BY ALL`,
    );
    expect(
      new Map(
        byUnit.map((row) => [
          `${String(row["unit"])} ${String(row["day"])}`,
          Math.round(Number(row["total"]) * 100),
        ]),
      ),
    ).toEqual(revenue);

    expect(revenue.size).toBeGreaterThan(10);

    // Open invoices.
    const open = invoices.filter(({ balance }) => Number(balance) > 0).map(({ id }) => id);
    expect(open.length).toBeGreaterThan(0);
    const openRows = await ask(`SELECT id::INT AS id FROM accounting_invoices WHERE balance > 0 ORDER BY id`);
    expect(openRows.map((row) => row["id"])).toEqual(open.toSorted((a, b) => a - b));

    // Memberships that end within a year.
    const until = "2025-06-01";
    const ending = memberships.filter(({ to }) => to !== null && String(to) < until).map(({ id }) => id);
    expect(ending.length).toBeGreaterThan(0);
    const endingRows = await ask(
      `SELECT id::INT AS id FROM memberships_memberships WHERE "to" < '${until}' ORDER BY id`,
    );
    expect(endingRows.map((row) => row["id"])).toEqual(ending.toSorted((a, b) => a - b));

    // Technicians' hours: at jobs from when they arrive until they are done, and what else they are paid for.
    const visits = await listed(client, "/payroll/v2/tenant/{tenant}/jobs/timesheets");
    const others = await listed(client, "/payroll/v2/tenant/{tenant}/non-job-timesheets");
    const seconds = new Map<number, number>();
    const add = (technician: unknown, from: unknown, to: unknown) => {
      if (typeof from !== "string" || typeof to !== "string") return;
      const spent = (Date.parse(to) - Date.parse(from)) / 1000;
      seconds.set(Number(technician), (seconds.get(Number(technician)) ?? 0) + spent);
    };
    for (const { technicianId, arrivedOn, doneOn } of visits) add(technicianId, arrivedOn, doneOn);
    for (const { employeeId, employeeType, startedOn, endedOn } of others)
      if (employeeType === "Technician") add(employeeId, startedOn, endedOn);
    expect(seconds.size).toBeGreaterThan(3);
    const hours = await ask(
      `SELECT technician::INT AS technician, sum(date_diff('second', since, until))::INT AS seconds FROM (
         SELECT technician_id AS technician, arrived_on AS since, done_on AS until FROM payroll_jobs_timesheets
         UNION ALL SELECT employee_id, started_on, ended_on FROM payroll_non_job_timesheets WHERE employee_type = 'Technician'
       ) WHERE since IS NOT NULL AND until IS NOT NULL GROUP BY ALL`,
    );
    expect(new Map(hours.map((row) => [row["technician"], row["seconds"]]))).toEqual(seconds);
    await target.close();
  },
);

it("has a table, or a reason, for every operation that reads", () => {
  const read = new Set(tables.map(({ source }) => source.read.id));
  const reasons = new Map(left.map(({ operation, why }) => [operation, why]));
  expect([...read].filter((id) => reasons.has(id))).toEqual([]);
  expect(left.filter(({ why }) => why === "")).toEqual([]);
  expect(read.size + reasons.size).toBeGreaterThan(500);
});
