/**
 * A run in a process of its own, for those that are killed: `worker.mjs TARGET URL [STEP]`. With a step it ends itself, as a machine does
 * that loses its power, before that step of the database.
 */
import { Client } from "../../generator/runtime/index.ts";
import { type Database, openTarget, syncInto, type TableSpec } from "../../generator/sync/index.ts";
import { pairColumns } from "../../generator/tables/renames.ts";
import { aboveOf, byName, partsOf } from "../../generator/sync/parts.ts";

const [to = "", url = "", tables = "[]", step = "0"] = process.argv.slice(2);
const last = Number(step);
let steps = 0;

let database: Database | undefined;

/** Counts what is asked of a database, and ends at the step that was named. */
function counting(given: Database): Database {
  database = given;
  return new Proxy(given, {
    get(_, name) {
      const member: unknown = Reflect.get(given, name, given);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        steps += 1;
        if (steps === last) process.kill(process.pid, "SIGKILL");
        return (member as (...args: unknown[]) => unknown).apply(given, args);
      };
    },
  });
}

const client = new Client({
  tenant: "1",
  clientId: "id",
  clientSecret: "secret",
  appKey: "key",
  baseUrl: url,
  authUrl: `${url}/connect/token`,
  allowInsecureHosts: ["127.0.0.1"],
  maxRetries: 0,
});
const target = await openTarget(to, { through: counting });
const specs = JSON.parse(tables) as TableSpec[];
const result = await syncInto(target, client, { tables: specs, pair: pairColumns });
const rows: Record<string, unknown> = {};
for (const table of specs) {
  for (const { name } of partsOf(table, aboveOf(table, byName(specs))))
    rows[name] = await database?.all(`SELECT * FROM "${name}"`);
}
rows["_rejected"] = await database?.all(`SELECT * FROM "_rejected"`);
await target.close();
const plain = (_: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);
process.stdout.write(JSON.stringify({ steps, ...result, rows }, plain));
