import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundled } from "../../generator/commands/bundled.ts";
import type { TablesSpec } from "../../generator/sync/index.ts";
import { startPostgres } from "./engines.ts";
import { temporary, type Worker, workerFor } from "./kills.ts";
import { killed, NAMES } from "./records.ts";
import { type Source, startSource } from "./source.ts";

const { tables } = await bundled<TablesSpec>("sync");
const postgres = await startPostgres();
let worker: Worker;
let source: Source;

beforeAll(async () => {
  worker = await workerFor(tables.filter(({ name }) => NAMES.includes(name)));
  source = await startSource();
}, 120_000);

afterAll(async () => {
  await source.close();
  postgres?.stop();
  rmSync(dirname(worker.file), { recursive: true, force: true });
});

it.each([
  ["DuckDB", `duckdb:${join(temporary(), "st.duckdb")}`],
  ["SQLite", `sqlite:${join(temporary(), "st.sqlite")}`],
  ...(postgres ? [["PostgreSQL", postgres.url]] : []),
])("%s: nothing is lost or doubled over 70 kills", { timeout: 900_000 }, async (_, to) => {
  expect(await killed(worker, to ?? "", source, 70)).toBe(70);
});
