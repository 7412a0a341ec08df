/** The bundled migration as its plan, and the mock's records as tables: what views are made of in these tests. */
import { readdirSync, readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { describeDomains } from "../../../generator/describe/describe.ts";
import { planOf } from "../../../generator/migrate/plan/plan.ts";
import { runMigration } from "../../../generator/migrate/run.ts";
import { behindOf, fractionsOf } from "../../../generator/migrate/sql/behind.ts";
import { printViews, type SqlSettings } from "../../../generator/migrate/sql/statements.ts";
import { tablesOf } from "../../../generator/migrate/sql/tables.ts";
import { settingsOf } from "../../../generator/model/settings.ts";
import type { Row } from "./mock-records.ts";

const specs = new URL("../../../specs/", import.meta.url);

const files = (folder: string) =>
  readdirSync(new URL(folder, specs))
    .filter((name) => /\.(json|yaml)$/.test(name))
    .map((name) => ({ path: name, text: readFileSync(new URL(`${folder}/${name}`, specs), "utf8") }));

/** Takes seconds. */
export function sceneOf() {
  const { report, catalogues, to } = runMigration({
    from: files("v1"),
    to: files("v2"),
    pins: files("migration"),
  });
  if (!report || !catalogues) throw new Error("no report was made");
  const plan = planOf(report.rows, catalogues, settingsOf({}).vendor.wire);
  const domains = describeDomains(to);
  const known = {
    tableOf: tablesOf(domains),
    behind: behindOf(report.rows),
    fractions: fractionsOf(report.rows, catalogues.current),
  };
  const print = (settings: Partial<SqlSettings> & Pick<SqlSettings, "dialect">) =>
    printViews(plan, {
      storage: "json",
      embedded: "columns",
      depth: 1,
      onlyComputed: false,
      ...known,
      ...settings,
    });
  return { plan, domains, print };
}

/** What runs statements. */
export interface Database {
  run(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Of a view, with moments as texts. */
  rows(view: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly json: string;
}

export const DATABASES: Readonly<Record<"postgres" | "duckdb", () => Promise<Database>>> = {
  postgres: async () => {
    const database = await PGlite.create();
    return {
      json: "jsonb",
      run: async (sql) => (await database.exec(sql)).at(-1)?.rows as Record<string, unknown>[],
      rows: async (view) => {
        const { rows } = await database.query<{ row: object }>(
          `SELECT to_jsonb(v) AS row FROM "${view}" AS v`,
        );
        return rows.map(({ row }) => row as Record<string, unknown>);
      },
    };
  },
  duckdb: async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    return { json: "JSON", run, rows: (view) => run(`SELECT * FROM "${view}"`) };
  },
};

const literal = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** A table as the header of the views says it. */
export async function fill(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  await database.run(`CREATE TABLE ${table} (parent_id bigint, data ${database.json})`);
  const values = rows.map(({ parent, record }) => `(${parent ?? "NULL"}, ${literal(record)})`);
  for (let at = 0; at < values.length; at += 100)
    await database.run(`INSERT INTO ${table} VALUES ${values.slice(at, at + 100).join(", ")}`);
}
