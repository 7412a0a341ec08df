#!/usr/bin/env bash
# In a subquery, DuckDB does not run a LEFT JOIN whose ON names a column of the query around it; one subquery deeper it runs the same.
#
# For each account a subquery counts its bookings, beside the prices of the account's list. With `JOIN … ON price.list = account.list` it runs,
# with `LEFT JOIN … ON price.list = account.list` it ends with "Non-inner join on correlated columns not supported". When the very same
# condition is put into what is joined, `LEFT JOIN (SELECT … WHERE price.list = account.list) …` or LATERAL, it runs and gives what
# PostgreSQL gives for all of them. So whoever generates SQL for both puts the condition into the joined side.
#
# Seen, as the count of two accounts:
#                                      DuckDB 1.5.6-r.1   PostgreSQL (PGlite 0.5.17)
#   inner join, condition in ON        1,0                1,0
#   left join, condition in ON         error              1,1
#   left join, condition inside        1,1                1,1
#   left join lateral                  1,1                1,1
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
  CREATE TABLE account (id INT, list INT); INSERT INTO account VALUES (1, 5), (2, 6);
  CREATE TABLE booking (id INT, owner INT); INSERT INTO booking VALUES (10, 1), (20, 2);
  CREATE TABLE price (booking INT, list INT); INSERT INTO price VALUES (10, 5);`;
const JOINS = {
  "inner join, condition in ON": "JOIN price ON price.booking = booking.id AND price.list = account.list",
  "left join, condition in ON": "LEFT JOIN price ON price.booking = booking.id AND price.list = account.list",
  "left join, condition inside":
    "LEFT JOIN (SELECT * FROM price WHERE price.list = account.list) AS price ON price.booking = booking.id",
  "left join lateral":
    "LEFT JOIN LATERAL (SELECT * FROM price WHERE price.list = account.list AND price.booking = booking.id) AS price ON TRUE",
};
const WANT = { duckdb: ["1,0", "error", "1,1", "1,1"], postgres: ["1,0", "1,1", "1,1", "1,1"] };

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
  for (const [i, [name, join]] of Object.entries(JOINS).entries()) {
    const count = `(SELECT COUNT(booking.id) FROM booking ${join} WHERE booking.owner = account.id)`;
    const said = await run(`SELECT ${count} AS n FROM account ORDER BY account.id`).then(
      (rows) => rows.map(({ n }) => String(n)).join(","),
      (error) => (/correlated columns not supported/.test(error.message) ? "error" : error.message),
    );
    const want = WANT[engine][i];
    console.log(`${engine.padEnd(9)} ${name.padEnd(28)} ${said}`);
    if (said !== want) {
      console.log(`  expected ${want}`);
      status = 1;
    }
  }
process.exit(status);
END
node try.mjs
