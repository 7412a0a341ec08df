#!/usr/bin/env bash
# One row in each of 200 tables of 40 columns takes DuckDB hundreds of megabytes of memory and tens of megabytes of file: 8,000 values of one letter.
#
# Rows that were committed and not yet checkpointed are held column by column, and each column of each table takes memory for many rows as soon as it has
# one; the write-ahead log, by whose size a checkpoint is made, is a third of a megabyte meanwhile, so that none comes. With a `memory_limit` of
# 128 MB the inserts end with "Out of Memory". In the file each table takes blocks of its own, of 256 KB by default; with a `default_block_size` of
# 16384, which only a new file takes, file and memory are less than half and about half of that. So who loads many small tables checkpoints in between
# and chooses the block size when the file is made.
#
# Seen with @duckdb/node-api 1.5.6-r.1, in MB:
#                          memory before a checkpoint   log   file after it
#   blocks of 256 KB       279                          0.3   79
#   blocks of 16 KB        147                          0.3   32
#   limit of 128 MB        Out of Memory
#
# Exits with 1 when one of them is otherwise by more than a quarter, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 || exit 2

cat > try.mjs <<'END'
import { statSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const TABLES = 200;
const columns = Array.from({ length: 40 }, (_, i) => `c${i} VARCHAR`).join(", ");
const values = Array.from({ length: 40 }, () => "'x'").join(", ");

/** One row in each table: megabytes of memory, of the log, and of the file after a checkpoint. */
async function fill(file, options) {
  const instance = await DuckDBInstance.create(file, { threads: "1", ...options });
  const connection = await instance.connect();
  for (let i = 0; i < TABLES; i += 1) {
    await connection.run(`CREATE TABLE t${i} (${columns})`);
    await connection.run(`INSERT INTO t${i} VALUES (${values})`);
  }
  const [[bytes]] = (await connection.runAndReadAll("SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()")).getRowsJson();
  const log = statSync(`${file}.wal`).size;
  await connection.run("CHECKPOINT");
  return [Number(bytes), log, statSync(file).size].map((size) => size / 1e6);
}

let status = 0;
const check = (name, said, wanted) => {
  console.log(`${name.padEnd(20)} ${said.map((mb) => mb.toFixed(1)).join("  ")}`);
  if (said.every((mb, i) => Math.abs(mb - wanted[i]) <= wanted[i] / 4)) return;
  console.log(`  expected ${wanted.join("  ")}`);
  status = 1;
};
check("blocks of 256 KB", await fill("large.db", {}), [279, 0.32, 79]);
check("blocks of 16 KB", await fill("small.db", { default_block_size: "16384" }), [147, 0.32, 32]);
const limited = await fill("limited.db", { memory_limit: "128MB" }).then(
  () => "done",
  (error) => (/Out of Memory/.test(error.message) ? "Out of Memory" : error.message),
);
console.log(`${"limit of 128 MB".padEnd(20)} ${limited}`);
if (limited !== "Out of Memory") {
  console.log("  expected Out of Memory");
  status = 1;
}
process.exit(status);
END
node try.mjs
