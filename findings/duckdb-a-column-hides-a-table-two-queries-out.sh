#!/usr/bin/env bash
# In DuckDB a column of the query in between hides a table of that name two queries further out: `site.kind` is then a field of a column.
#
# Three queries are nested: the outermost reads `site`, the one in between reads `task`, which has a column that is called `site` as well (the id
# of its site), and the innermost names `site.kind`. PostgreSQL takes `site.kind` for the column of the outermost table. DuckDB takes
# `site` for the number in between and ends with "Cannot extract field 'kind'". One query further out (no query in between) both
# take it for the table, and so does DuckDB when the outermost table has an alias that is no column's name. So generated SQL gives each
# table an alias that no column can have.
#
# Seen, as the count of two sites:
#                                        DuckDB 1.5.6-r.1   PostgreSQL (PGlite 0.5.17)
#   one query further out                1,0                1,0
#   two queries further out              error              1,0
#   two queries further out, an alias    1,0                1,0
#
# Exits with 1 when one of the two behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 @electric-sql/pglite@0.5.17 || exit 2

cat > try.mjs <<'END'
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";

const TABLES = `
  CREATE TABLE site (id INT, kind INT); INSERT INTO site VALUES (1, 5), (2, 6);
  CREATE TABLE task (id INT, site INT, kind INT); INSERT INTO task VALUES (10, 1, 5), (20, 2, 5);
  CREATE TABLE rule (kind INT); INSERT INTO rule VALUES (5);`;
const near = "SELECT (SELECT COUNT(*) FROM task WHERE task.site = site.id AND task.kind = site.kind) AS n FROM site ORDER BY site.id";
const far = (alias) => `
  SELECT (SELECT COUNT(*) FROM task WHERE task.site = ${alias}.id AND EXISTS (SELECT 1 FROM rule WHERE rule.kind = ${alias}.kind)) AS n
  FROM site AS ${alias} ORDER BY ${alias}.id`;
const ROWS = [
  ["one query further out", near, { duckdb: "1,0", postgres: "1,0" }],
  ["two queries further out", far("site"), { duckdb: "error", postgres: "1,0" }],
  ["two queries further out, an alias", far("t1"), { duckdb: "1,0", postgres: "1,0" }],
];

const duck = await (await DuckDBInstance.create(":memory:")).connect();
await duck.run(TABLES);
const postgres = await PGlite.create();
await postgres.exec(TABLES);
const engines = {
  duckdb: async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJson(),
  postgres: async (sql) => (await postgres.query(sql)).rows,
};

let status = 0;
for (const [engine, run] of Object.entries(engines))
  for (const [name, sql, wanted] of ROWS) {
    const said = await run(sql).then(
      (rows) => rows.map(({ n }) => String(n)).join(","),
      (error) => (/Cannot extract field 'kind'/.test(error.message) ? "error" : error.message),
    );
    console.log(`${engine.padEnd(9)} ${name.padEnd(34)} ${said}`);
    if (said !== wanted[engine]) {
      console.log(`  expected ${wanted[engine]}`);
      status = 1;
    }
  }
process.exit(status);
END
node try.mjs
