/** CPU seconds of so many calls, once all is warm: `node load.mjs '{"api":"http://…","how":"client","rows":1,"calls":4000}'`. */
import { Client, type OperationSpec, SlidingWindowLimiter } from "../../../generator/runtime/index.js";

export interface LoadTask {
  readonly api: string;
  readonly how: "fetch" | "client";
  /** On the page that is answered. */
  readonly rows: number;
  readonly calls: number;
}

const SPEC: OperationSpec = {
  ...{ id: "Customers_GetList", name: "crm.customers.list", method: "GET", response: "json" },
  path: "/crm/v2/tenant/{tenant}/customers",
  query: { page: "plain", pageSize: "plain" },
  paging: { kind: "page", first: 1 },
};
/** Under way at once. */
const CALLERS = 8;
/** What a client sends. */
const HEADERS = {
  ...{ accept: "application/json", "user-agent": "bench", authorization: "Bearer token" },
  "st-app-key": "key",
};

const { api, how, rows, calls } = JSON.parse(process.argv[2] ?? "{}") as LoadTask;
const client = new Client({
  ...{ baseUrl: api, tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key" },
  // Sixty a second would be measured otherwise.
  limiter: new SlidingWindowLimiter({ limit: Infinity }),
});
const url = `${api}/crm/v2/tenant/1/customers?pageSize=${rows}`;
const HOW: Readonly<Record<LoadTask["how"], () => Promise<unknown>>> = {
  fetch: async () => (await fetch(url, { headers: HEADERS })).json(),
  client: async () => client.call(SPEC, { query: { pageSize: rows } }),
};

async function run(count: number): Promise<void> {
  let left = count;
  const caller = async () => {
    for (; left > 0; left -= 1) await HOW[how]();
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

await run(calls / 2);
const before = process.cpuUsage();
await run(calls);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1e6));
