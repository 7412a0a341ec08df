/** What a sync of jobs costs, beside reading the same answers and writing lines of JSON. `BENCH_JOBS` says how many; CPU is that of the process, not of a server of a database. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { bundled } from "../../../generator/commands/bundled.ts";
import type { TablesSpec } from "../../../generator/sync/index.ts";
import { startPostgres } from "../../sync/engines.ts";
import type { Case, Cases } from "../measure.ts";
import { command } from "../process.ts";
import { ROOT, type Workshop } from "../workshop.ts";

const JOBS = Number(process.env["BENCH_JOBS"] ?? 200_000);
/** Below the project, whose drivers are taken. */
const HOME = join(ROOT, "node_modules/.cache/bench-tables");
const SPEC = join(HOME, "tables.json");

let built: Promise<unknown> | undefined;
const programs = () =>
  (built ??= build({
    entryPoints: ["source", "lines", "tables"].map((name) => join(ROOT, `test/bench/tables/${name}.ts`)),
    ...{ outdir: HOME, outExtension: { ".js": ".mjs" }, bundle: true, platform: "node", format: "esm" },
    ...{ packages: "external", logLevel: "error" },
  }).then(async () => writeFileSync(SPEC, JSON.stringify(await bundled<TablesSpec>("sync")))));

export function tables({ folder }: Pick<Workshop, "folder">): Cases {
  const lines = join(folder, "jobs.jsonl");
  const file = join(folder, "jobs.duckdb");
  const sync = (api: string, to: string) => command({ args: [join(HOME, "tables.mjs"), api, to, SPEC] })();
  return {
    "lines of JSON, by hand": withSource((api) => command({ args: [join(HOME, "lines.mjs"), api, lines] })()),
    "into PostgreSQL": withSource(async (api) => {
      const postgres = await startPostgres();
      if (postgres === undefined) throw new Error("PostgreSQL is not installed");
      try {
        return await sync(api, postgres.url);
      } finally {
        postgres.stop();
      }
    }),
    "into DuckDB": withSource((api) => {
      for (const name of [file, `${file}.wal`]) rmSync(name, { force: true });
      return sync(api, `duckdb:${file}`);
    }),
  };
}

function withSource(use: (api: string) => ReturnType<Case>): Case {
  return async () => {
    await programs();
    const child = fork(join(HOME, "source.mjs"), [String(JOBS)]);
    try {
      const [port] = (await once(child, "message")) as [number];
      return await use(`http://127.0.0.1:${port}`);
    } finally {
      child.disconnect();
    }
  };
}
