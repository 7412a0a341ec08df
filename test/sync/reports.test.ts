/** Reports as tables, of an API that is a function here. */
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { bundled } from "../../generator/commands/bundled.ts";
import { upstreamOf } from "../../generator/commands/upstream.ts";
import { Client, SlidingWindowLimiter } from "../../generator/runtime/index.ts";
import {
  type Database,
  openTarget,
  type ReportRequest,
  type ReportsSpec,
  syncReports,
  type TableRun,
  type TablesSpec,
} from "../../generator/sync/index.ts";
import { startPostgres } from "./engines.ts";
import { temporary } from "./kills.ts";

const spec = (await bundled<TablesSpec>("sync")).reports as ReportsSpec;
const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const ENGINES = [
  ["DuckDB", () => `duckdb:${join(temporary(), "st.duckdb")}`],
  ...(postgres ? [["PostgreSQL", () => postgres.url] as const] : []),
] as const;

const report = {
  ...{ id: 175, name: "Revenue (by unit)", description: null, modifiedOn: "2026-01-01T00:00:00-05:00" },
  parameters: [
    { name: "From", label: "From", dataType: "Date", isArray: false, isRequired: true },
    { name: "Units", label: "Units", dataType: "Number", isArray: true, isRequired: false },
  ],
  fields: [
    { name: "UnitName", label: "Business unit", dataType: "String" },
    { name: "Total", label: "Total", dataType: "Number" },
    { name: "Sold On", label: "Sold on", dataType: "Date" },
  ],
};

/** Pages of the report, as JSON; a number is a status in the place of a page. */
let pages: (string | number)[] = [];
let sent: unknown[] = [];

const answer = (body: unknown, status = 200) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });

const client = new Client({
  ...{ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key", maxRetries: 0 },
  limiter: new SlidingWindowLimiter({ limit: Infinity }),
  fetch: (address, init) => {
    const { pathname, searchParams } = new URL(String(address));
    if (pathname === "/connect/token") return Promise.resolve(answer({ access_token: "t", expires_in: 900 }));
    if (pathname.endsWith("/reports/175")) return Promise.resolve(answer(report));
    sent.push(JSON.parse(String(init?.body)));
    const at = Number(searchParams.get("page"));
    const page = pages[at - 1];
    if (typeof page === "number") return Promise.resolve(answer({ title: "No", status: page }, page));
    const fields = JSON.stringify(report.fields);
    return Promise.resolve(
      answer(
        `{"page":${at},"pageSize":25000,"hasMore":${at < pages.length},"data":[${page}],"fields":${fields}}`,
      ),
    );
  },
});

beforeEach(() => {
  sent = [];
});

const REQUEST: ReportRequest = {
  ...{ category: "accounting", report: 175, table: "revenue" },
  parameters: { From: "2026-01-01", Units: "1,2" },
};

async function run(
  to: string,
  request = REQUEST,
  asked: readonly string[] = ASKED,
): Promise<{ readonly done: TableRun | undefined; ask(sql: string): Promise<unknown> }> {
  let database: Database | undefined;
  const target = await openTarget(to, { through: (given) => (database = given) });
  const { tables } = await syncReports(target, client, { spec, reports: [request], source: "here" });
  const rows = new Map<string, unknown>();
  for (const sql of asked) rows.set(sql, await database?.all(sql));
  await target.close();
  return { done: tables[0], ask: (sql) => Promise.resolve(rows.get(sql)) };
}

const ROWS = `SELECT unit_name AS unit, CAST(total AS VARCHAR(60)) AS total, CAST(sold_on AT TIME ZONE 'UTC' AS VARCHAR(60)) AS sold FROM report_revenue ORDER BY _position`;
const COUNT = `SELECT CAST(count(*) AS INT) AS n FROM _rejected`;
const ASKED = [ROWS, COUNT];

const units = (rows: unknown) => (rows as readonly { readonly unit: string }[]).map(({ unit }) => unit);

it.each(ENGINES)(
  "%s: a run takes the place of the one before, as a whole or not at all",
  async (_, fresh) => {
    const to = fresh();
    // Rows that are alike are several, and digits stay.
    pages = ['["A",12345678901234567.25,"2026-01-05T00:00:00-07:00"]', '["B",1,null],["B",1,null]'];
    const first = await run(to);
    expect(first.done).toMatchObject({ table: "report_revenue", calls: 2, read: 3, written: 3, rejected: 0 });
    expect(sent[0]).toEqual({
      parameters: [
        { name: "From", value: "2026-01-01" },
        { name: "Units", value: [1, 2] },
      ],
    });
    expect(await first.ask(ROWS)).toMatchObject([
      {
        unit: "A",
        total: expect.stringMatching(/^12345678901234567\.250*$/) as string,
        sold: "2026-01-05 07:00:00",
      },
      { unit: "B" },
      { unit: "B" },
    ]);
    // One that breaks off at its second page leaves the rows of the one before.
    pages = ['["C",1,null]', 400];
    const broken = await run(to);
    expect(broken.done).toMatchObject({ written: 0, error: expect.any(String) as string });
    expect(units(await broken.ask(ROWS))).toEqual(["A", "B", "B"]);
    pages = ['["C",1,null],["D","much",null]'];
    const second = await run(to);
    expect(second.done).toMatchObject({ read: 2, written: 1, rejected: 1 });
    expect(units(await second.ask(ROWS))).toEqual(["C"]);
    expect(await second.ask(COUNT)).toEqual([{ n: 1 }]);
    pages = ['["E",1,null]'];
    const third = await run(to);
    expect(units(await third.ask(ROWS))).toEqual(["E"]);
    expect(await third.ask(COUNT)).toEqual([{ n: 0 }]);
  },
);

it("tells parameters that the report does not take, before it is run", async () => {
  const { done } = await run(ENGINES[0][1](), { ...REQUEST, parameters: { Until: "x" } }, []);
  expect(done?.error).toMatch(/From is missing/);
  expect(done?.error).toMatch(/no parameter "Until"/);
  expect(sent).toEqual([]);
});

it("has the rows that the mock answers", async () => {
  const upstream = await upstreamOf({ mock: true });
  if ("code" in upstream) throw new Error(upstream.message);
  const parameters = { From: "2026-01-01", To: "2026-01-31" };
  const request = { ...REQUEST, category: "Operations", report: "Technician scorecard", parameters };
  let database: Database | undefined;
  const target = await openTarget(ENGINES[0][1](), { through: (given) => (database = given) });
  const { tables } = await syncReports(target, upstream.client, { spec, reports: [request], source: "mock" });
  const rows = await database?.all(
    "SELECT business_unit, CAST(completed_jobs AS INT) AS jobs, CAST(total_sales AS INT) AS sales FROM report_revenue ORDER BY _position",
  );
  await target.close();
  // Asked of another mock of the same records, for this one takes a run a minute.
  const other = await upstreamOf({ mock: true });
  if ("code" in other) throw new Error(other.message);
  const { data } = await other.client.request<{ data: unknown[][] }>({
    method: "POST",
    path: "/reporting/v2/tenant/{tenant}/report-category/report-categorie-1/reports/1/data",
    body: { parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
  });
  expect(data.length).toBeGreaterThan(0);
  expect(tables).toMatchObject([{ written: data.length }]);
  expect(rows).toEqual(data.map(([unit, jobs, sales]) => ({ business_unit: unit, jobs, sales })));
});
