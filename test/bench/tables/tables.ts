/** A sync of all jobs: `node tables.mjs API TARGET`. */
import { readFileSync } from "node:fs";
import { Client } from "../../../generator/runtime/index.js";
import { openTarget, syncInto, type TablesSpec } from "../../../generator/sync/index.js";

const [api = "", to = "", spec = ""] = process.argv.slice(2);
const { tables } = JSON.parse(readFileSync(spec, "utf8")) as TablesSpec;
const client = new Client({
  ...{ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key" },
  ...{ baseUrl: api, authUrl: `${api}/connect/token`, allowInsecureHosts: ["127.0.0.1"] },
});
const target = await openTarget(to);
const { tables: done } = await syncInto(target, client, { tables, only: ["jpm_jobs"] });
await target.close();
const [jobs] = done;
if (jobs?.error !== undefined) throw new Error(jobs.error);
process.stdout.write(`${jobs?.written} rows by ${jobs?.calls} calls`);
