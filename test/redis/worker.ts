/** One of several processes: makes so many calls at once through a client whose limit and token are in Redis, and says what came of them. */
import { Redis } from "ioredis";
import { createClient } from "redis";
import { type RedisClient, RedisLimiter, RedisTokenStore } from "../../generator/redis/index.js";
import { Client } from "../../generator/runtime/index.js";

interface Task {
  readonly redis: string;
  readonly library: "ioredis" | "redis";
  readonly api: string;
  readonly calls: number;
  readonly limit: number;
}

/** A machine under load is no Redis that fails. */
const PATIENT = { timeout: 20_000 };

const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const { client: redis, close } = await LIBRARIES()[task.library](task.redis);
const client = new Client({
  tenant: 1,
  clientId: "id",
  clientSecret: "secret",
  appKey: "key",
  baseUrl: task.api,
  limiter: new RedisLimiter(redis, { limit: task.limit, ...PATIENT }),
  tokenStore: new RedisTokenStore(redis, PATIENT),
});
const spec = { id: "Call", name: "crm.call", method: "GET", path: "/call", response: "json" } as const;
const answers = await Promise.allSettled(
  Array.from({ length: task.calls }, () => client.call<{ n: number }>(spec, {})),
);
await close();
const failed = answers.flatMap((answer) => (answer.status === "rejected" ? [String(answer.reason)] : []));
process.stdout.write(
  JSON.stringify({ answered: answers.length - failed.length, failed: failed.slice(0, 3) }),
);

function LIBRARIES() {
  return {
    ioredis: async (url: string): Promise<{ client: RedisClient; close: () => Promise<unknown> }> => {
      const client = new Redis(url);
      return { client, close: () => client.quit() };
    },
    redis: async (url: string): Promise<{ client: RedisClient; close: () => Promise<unknown> }> => {
      const client = createClient({ url });
      await client.connect();
      return { client, close: () => client.close() };
    },
  };
}
