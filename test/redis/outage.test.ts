/** What is known of a Redis that does not answer. */
import { expect, it } from "vitest";
import { RedisLimiter } from "../../generator/redis/index.ts";

it("is known to the lanes of operations, which do not wait for it once more", async () => {
  let asked = 0;
  const warned: string[] = [];
  const client = {
    call: () => {
      asked += 1;
      return Promise.reject(new Error("gone"));
    },
  };
  const logger = { warn: (line: string) => void warned.push(line) };
  const limiter = new RedisLimiter(client, { fallback: "fail", retryAfter: 60_000, logger });
  const lanes = [{ atOnce: 1 }, { calls: 1, window: 60_000 }].map((limit) => limiter.lane(limit as never));
  for (const one of [limiter, ...lanes])
    await expect(one.acquire("key", undefined, { operation: "Calls_Get", tenant: "1" })).rejects.toThrow(
      "Redis failed",
    );
  expect([asked, warned.length]).toEqual([1, 1]);
});
