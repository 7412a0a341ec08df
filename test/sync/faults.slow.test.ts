/** The API of a soak as a source: it is reset, cut, slow, hung, refuses and asks to wait, and tables hold what there is, each row once. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Client, SlidingWindowLimiter } from "../../generator/runtime/index.ts";
import { type Database, openTarget, syncInto, type TableSpec } from "../../generator/sync/index.ts";
import { SoakClock } from "../soak/clock.ts";
import { listed, pieces } from "../soak/plan.ts";
import type { ServerReport } from "../soak/server.ts";
import { startPostgres } from "./engines.ts";
import { temporary } from "./kills.ts";

const root = new URL("../../", import.meta.url).pathname;
const postgres = await startPostgres();
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(root, "node_modules/.cache-faults-"));
  await build({
    entryPoints: [join(root, "test/soak/server.ts")],
    outfile: join(folder, "server.mjs"),
    ...{ bundle: true, platform: "node", format: "esm", logLevel: "error" },
  });
});

afterAll(() => {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const NUMBERS = Array.from({ length: 30 }, (_, i) => i + 1);

const columns = [
  { name: "id", path: ["id"], type: "int64" },
  { name: "name", path: ["name"], type: "text" },
] as const;

const SPECS: readonly TableSpec[] = NUMBERS.flatMap((i): TableSpec[] => [
  {
    ...{ name: `feed_${i}`, domain: "soak", entity: `soak/feeds/${i}`, key: "id", columns },
    source: {
      kind: "feed",
      read: {
        ...{ id: `Feed_${i}`, name: `soak.feeds.${i}`, path: `/soak/v2/tenant/{tenant}/feeds/${i}` },
        ...{ query: { from: "plain" }, paging: { kind: "feed" } },
      },
    },
  },
  {
    ...{ name: `list_${i}`, domain: "soak", entity: `soak/lists/${i}`, key: "id", columns },
    source: {
      kind: "all",
      read: {
        ...{ id: `List_${i}`, name: `soak.lists.${i}`, path: `/soak/v2/tenant/{tenant}/lists/${i}` },
        ...{ query: { page: "plain", pageSize: "plain" }, paging: { kind: "page", first: 1, size: 50 } },
      },
    },
  },
]);

it.each([
  ["DuckDB", 1, () => `duckdb:${join(temporary(), "st.duckdb")}`],
  ...(postgres ? [["PostgreSQL", 2, () => postgres.url] as const] : []),
] as const)("%s loses and doubles nothing, seed %i", { timeout: 280_000 }, async (_, seed, fresh) => {
  const server = fork(join(folder, "server.mjs"), [String(seed)]);
  const [port] = (await once(server, "message")) as [number];
  let open = 0;
  const clock = new SoakClock(() => open > 0);
  const base = `http://127.0.0.1:${port}`;
  const client = new Client({
    ...{ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key", clock },
    ...{ baseUrl: base, authUrl: `${base}/connect/token`, allowInsecureHosts: ["127.0.0.1"] },
    ...{ timeout: 1000, limiter: new SlidingWindowLimiter({ limit: 60, clock }) },
    fetch: (url, init) => {
      open += 1;
      return fetch(url, init).finally(() => (open -= 1));
    },
  });
  const to = fresh();
  const held = new Map<string, readonly number[]>();
  const done = new Set<string>();
  // What fails for good in one run is gone on with by the next, until each table came to its end once.
  for (let run = 0; held.size === 0; run += 1) {
    expect(run).toBeLessThan(40);
    let database: Database | undefined;
    const target = await openTarget(to, { through: (given) => (database = given) });
    try {
      const { tables } = await syncInto(target, client, { tables: SPECS, source: "soak", concurrency: 8 });
      for (const { table, error } of tables) if (error === undefined) done.add(table);
      for (const { name } of done.size === SPECS.length ? SPECS : []) {
        const rows = (await database?.all(`SELECT CAST(id AS INT) AS id FROM "${name}" ORDER BY id`)) ?? [];
        held.set(
          name,
          rows.map((row) => Number(row["id"])),
        );
      }
    } catch (error) {
      // Credentials that a fault refuses end a run.
      expect(String(error)).toMatch(/TokenError|ConnectionError|AuthenticationError/);
    } finally {
      await target.close();
    }
    await clock.sleep(60_000);
  }
  const sorted = (ids: readonly number[]) => [...new Set(ids)].sort((a, b) => a - b);
  for (const i of NUMBERS) {
    expect(held.get(`list_${i}`)).toEqual(sorted(listed(seed, i)));
    expect(held.get(`feed_${i}`)).toEqual(sorted(pieces(seed, i).flatMap(({ ids }) => ids)));
  }
  server.send("report");
  const [{ faults }] = (await once(server, "message")) as [ServerReport];
  server.disconnect();
  // A source that fails in a few ways only proves little.
  expect(Object.keys(faults).length).toBeGreaterThan(8);
});
