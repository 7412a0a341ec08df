/** The package of tables as its users have it: built, installed, and run as its README shows it, against the bundled mock. */
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mockEngine, readBundled } from "../../generator/commands/bundled-mock.ts";
import type { ApiRequest } from "../../generator/runtime/mocks/request.ts";
import { CREDENTIALS } from "../../generator/serve/credentials.ts";
import type { Served } from "../../generator/serve/listen.ts";
import { serve } from "../../generator/serve/serve.ts";
import { folder, root, stgen } from "../cli/support.ts";
import { run } from "../packages/consumer.ts";
import { codeBlocks } from "../packages/readme.ts";

const { tenant, clientId, clientSecret, appKey } = CREDENTIALS;
const project = folder({ "package.json": JSON.stringify({ private: true, type: "module" }) });
const readme = readFileSync(join(root, "output/sync/README.md"), "utf8");
let served: Served;

beforeAll(async () => {
  const built = folder();
  for (const name of ["runtime", "sync"])
    cpSync(join(root, "output", name), join(built, name), { recursive: true });
  expect(await stgen(built, ["build", "--out", "."])).toMatchObject({ code: 0, stderr: "" });
  const modules = join(project, "node_modules");
  mkdirSync(modules);
  cpSync(built, join(modules, "@st-v2"), { recursive: true });
  symlinkSync(join(root, "node_modules/@duckdb"), join(modules, "@duckdb"));
  const { domains } = await readBundled();
  const clock = { start: Date.parse("2026-06-01T12:00:00Z"), now: Date.now };
  const { engine, begin } = mockEngine(domains, { seed: 1, clock, calls: 0, guards: false });
  begin();
  const api = (request: ApiRequest) => engine.fetch(request as Request);
  served = await serve({ host: "127.0.0.1", port: 0, api, pages: () => Promise.resolve(undefined) });
});

afterAll(() => served.close());

/** Runs a program of the project; what it printed, a line each. */
async function printed(file: string, code: string): Promise<readonly string[]> {
  cpSync(folder({ [file]: code }), project, { recursive: true });
  const {
    stdout,
    stderr,
    code: exit,
  } = await run(["node", file], project, {
    SERVICETITAN_TENANT: String(tenant),
    SERVICETITAN_CLIENT_ID: clientId,
    SERVICETITAN_CLIENT_SECRET: clientSecret,
    SERVICETITAN_APP_KEY: appKey,
    SERVICETITAN_BASE_URL: served.url,
    SERVICETITAN_AUTH_URL: `${served.url}/connect/token`,
  });
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .sort();
}

async function rowsIn(file: string, table: string): Promise<number> {
  const instance = await DuckDBInstance.create(join(project, file), { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const rows = await connection.runAndReadAll(`SELECT count(*) FROM ${table}`);
  connection.closeSync();
  instance.closeSync();
  return Number(rows.getRows()[0]?.[0]);
}

describe("the package of tables", () => {
  it("does what its README shows, and goes on there the next time", async () => {
    const [example = ""] = codeBlocks(readme, "ts");
    const { code } = await transform(example, { loader: "ts", format: "esm" });
    const first = await printed("sync.mjs", code);
    const counts = [
      await rowsIn("servicetitan.duckdb", "crm_customers"),
      await rowsIn("servicetitan.duckdb", "jpm_jobs"),
    ];
    expect(first).toEqual(
      ["crm_customers", "jpm_jobs"].map((name, i) => `${name} ${counts[i]} ${counts[i]}`),
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const again = await printed("sync.mjs", code);
    expect(again.map((line) => line.split(" ")[2])).toEqual(["0", "0"]);
  });

  it("is required as well, and has every table", async () => {
    const lines = await printed(
      "sync.cjs",
      `const { optionsFromEnv, syncTables, tables } = require("@st-v2/sync");
       console.log(tables.length);
       syncTables("jsonl:rows", optionsFromEnv(), { only: ["crm_customers"] }).then(({ tables: [done] }) => console.log(done.written));`,
    );
    const [, all] = /all (\d+) tables/.exec(readme) ?? [];
    const rows = readFileSync(join(project, "rows/crm_customers.jsonl"), "utf8").trim().split("\n");
    expect(lines).toEqual([all, String(rows.length)].sort());
    expect(rows.map((row) => typeof (JSON.parse(row) as { id: unknown }).id)).toContain("number");
  });
});
