/** CPU seconds of so many calls under the limit, once all is warm, of this process alone or of all that share a Redis: `node paced.mjs '{"api":"http://…","calls":300}'`. */
import { Redis } from "ioredis";
import { RedisLimiter, RedisTokenStore } from "../../../generator/redis/index.js";
import { Client, SlidingWindowLimiter } from "../../../generator/runtime/index.js";

export interface PacedTask {
  readonly api: string;
  readonly calls: number;
  readonly redis?: string | undefined;
}

/** A machine under load is no Redis that fails. */
const PATIENT = { timeout: 20_000 };

const { api, calls, redis: url } = JSON.parse(process.argv[2] ?? "{}") as PacedTask;
const redis = url === undefined ? undefined : new Redis(url);
const client = new Client({
  ...{ baseUrl: api, tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key" },
  ...(redis
    ? { limiter: new RedisLimiter(redis, PATIENT), tokenStore: new RedisTokenStore(redis, PATIENT) }
    : { limiter: new SlidingWindowLimiter() }),
});
const spec = { id: "Call", name: "crm.call", method: "GET", path: "/call", response: "json" } as const;
const run = (count: number) => Promise.all(Array.from({ length: count }, () => client.call(spec, {})));
await run(calls / 2);
const before = process.cpuUsage();
await run(calls);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1e6));
await redis?.quit();
