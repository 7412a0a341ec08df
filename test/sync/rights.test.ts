/** What a database refuses, what is somebody else's in it, and packages that are not there. */
import { afterAll, describe, expect, it } from "vitest";
import { bundled } from "../../generator/commands/bundled.ts";
import { createPart } from "../../generator/sync/ddl.ts";
import { type Database, openTarget, type TablesSpec, type TableSpec } from "../../generator/sync/index.ts";
import { partsOf } from "../../generator/sync/parts.ts";
import { type Row, rowsOf } from "../../generator/sync/rows.ts";
import type { TableChange } from "../../generator/sync/target.ts";
import { startPostgres } from "./engines.ts";
import { temporary } from "./kills.ts";

const { tables } = await bundled<TablesSpec>("sync");
const table = tables.find(({ name }) => name === "jpm_job_types") as TableSpec;
const create: TableChange = { table, made: table, steps: [{ kind: "create", part: table.name }] };

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

interface Client {
  connect(): Promise<void>;
  query(sql: string): Promise<{ readonly rows: readonly unknown[] }>;
  end(): Promise<void>;
}

async function asked(...statements: readonly string[]): Promise<readonly unknown[]> {
  // The package has no types.
  const load = (name: string): Promise<unknown> => import(name);
  const { default: pg } = (await load("pg")) as { default: { Client: new (options: object) => Client } };
  const client = new pg.Client({ connectionString: postgres?.url });
  await client.connect();
  let last: readonly unknown[] = [];
  for (const statement of statements) last = (await client.query(statement)).rows;
  await client.end();
  return last;
}

const as = (user: string, schema: string) =>
  `${String(postgres?.url.replace("//sync@", `//${user}@`))}?schema=${schema}`;

describe.runIf(postgres)("PostgreSQL", () => {
  it("goes on with tables of an administrator, where it may make none", async () => {
    const first = await openTarget(as("sync", "kept"));
    await first.open([table]);
    await first.change([create]);
    await first.close();
    await asked(
      "CREATE ROLE writer LOGIN",
      "GRANT USAGE ON SCHEMA kept TO writer",
      "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA kept TO writer",
    );
    const second = await openTarget(as("writer", "kept"));
    await second.open([table]);
    expect([...(await second.made()).keys()]).toEqual([table.name]);
    await second.close();
  });

  it("says what it may not do", async () => {
    await asked(
      "CREATE ROLE stranger LOGIN",
      "CREATE SCHEMA closed",
      "GRANT USAGE ON SCHEMA closed TO stranger",
    );
    const target = await openTarget(as("stranger", "closed"));
    await expect(target.open([table])).rejects.toThrow(/permission denied for schema closed/);
    await target.close();
  });

  it("sets the rows aside that a column changed by hand does not take, and keeps the others and what was", async () => {
    const target = await openTarget(as("sync", "narrowed"));
    await target.open([table]);
    const steps = partsOf(table).map(({ name }) => ({ kind: "create", part: name }) as const);
    await target.change([{ table, made: table, steps }]);
    await asked(`ALTER TABLE narrowed.${table.name} ALTER COLUMN name TYPE varchar(5)`);
    const at = "2026-01-15T10:00:00Z";
    const read = rowsOf(table);
    const write = (...names: readonly string[]) => {
      const rows = names.map((name, id) => read({ id, name }, { at, run: "r" }) as Row);
      return target.write({ table, rows, rejected: [], at, run: "r", cursor: {} });
    };
    expect(await write("a", "b", "c")).toMatchObject({ written: 3, rejected: 0 });
    expect(await write("d", "much too long", "e")).toMatchObject({ written: 2, rejected: 1 });
    await target.close();
    expect(await asked(`SELECT id, name FROM narrowed.${table.name} ORDER BY id`)).toEqual([
      { id: "0", name: "d" },
      { id: "1", name: "b" },
      { id: "2", name: "e" },
    ]);
    expect(await asked(`SELECT key, reason FROM narrowed._rejected`)).toEqual([
      { key: "1", reason: "value too long for type character varying(5)" },
    ]);
  });

  it("leaves a table alone that no sync has made", async () => {
    await asked("CREATE SCHEMA theirs", `CREATE TABLE theirs.${table.name} (kept int)`);
    const target = await openTarget(as("sync", "theirs"));
    await target.open([table]);
    await expect(target.change([create])).rejects.toThrow(
      /has a table jpm_job_types that no sync has made, which is left alone: take a schema of its own/,
    );
    await target.close();
    await asked("SELECT kept FROM theirs.jpm_job_types");
  });
});

it("leaves a table of a file alone that no sync has made", async () => {
  const to = `duckdb:${temporary()}/theirs.duckdb`;
  let database: Database | undefined;
  const target = await openTarget(to, { through: (given) => (database = given) });
  await target.open([table]);
  for (const statement of createPart("duckdb", partsOf(table)[0])) await database?.run(statement);
  await expect(target.change([create])).rejects.toThrow(/take another file/);
  await target.close();
});

it.each([
  [
    "postgres://u@127.0.0.1/d",
    "PostgreSQL needs the packages pg and pg-copy-streams: npm install pg pg-copy-streams",
  ],
  ["duckdb:st.duckdb", "DuckDB needs the package @duckdb/node-api: npm install @duckdb/node-api"],
  ["parquet:out", "DuckDB needs the package @duckdb/node-api: npm install @duckdb/node-api"],
])("%s without its packages: %s", async (to, want) => {
  const load = () => Promise.reject(Object.assign(new Error("none"), { code: "ERR_MODULE_NOT_FOUND" }));
  const at = to.startsWith("postgres") ? to : to.replace(":", `:${temporary()}/`);
  await expect(openTarget(at, { load })).rejects.toThrow(want);
});
