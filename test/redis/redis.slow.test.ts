/** One limit and one token for several processes, with a real Redis, both client libraries and a loopback API. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  RedisCheckpointStore,
  RedisError,
  RedisLimiter,
  type RedisLimiterOptions,
  type RedisOptions,
  RedisReplayStore,
  RedisTokenStore,
} from "../../generator/redis/index.ts";
import type { ReplayStore } from "../../generator/webhooks/replay.ts";
import {
  type CheckpointStore,
  Client,
  enterLane,
  type OperationSpec,
} from "../../generator/runtime/index.ts";
import { json, startServer, type TestServer } from "../runtime/support.ts";
import { hasRedis, type RedisServer, startRedis } from "./redis.ts";

const run = promisify(execFile);
const cache = new URL("../../node_modules/.cache/", import.meta.url).pathname;

describe.skipIf(!hasRedis)("with a Redis", () => {
  let folder: string;
  let worker: string;
  let redis: RedisServer;
  let api: TestServer;

  beforeAll(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, "redis-"));
    worker = join(folder, "worker.mjs");
    await build({
      entryPoints: [new URL("worker.ts", import.meta.url).pathname],
      outfile: worker,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "error",
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    redis = await startRedis();
    api = await startServer();
  });
  afterEach(async () => {
    await redis.stop();
    await api.close();
  });

  const work = async (task: { library: string; calls: number; limit: number }) => {
    const { stdout } = await run(process.execPath, [
      worker,
      JSON.stringify({ ...task, redis: redis.url, api: api.url }),
    ]);
    return JSON.parse(stdout) as { answered: number; failed: readonly string[] };
  };

  it("lets no more than 60 calls of four processes arrive in any second, and asks for one token", async () => {
    const arrived: number[] = [];
    api.handle((_request, response) => {
      arrived.push(performance.now());
      json(response, 200, {});
    });
    const libraries = ["ioredis", "redis", "ioredis", "redis"];
    const done = await Promise.all(libraries.map((library) => work({ library, calls: 500, limit: 60 })));
    expect(done).toEqual(done.map(() => ({ answered: 500, failed: [] })));
    expect(most(arrived, 1000)).toBeLessThanOrEqual(60);
    expect(api.tokens).toHaveLength(1);
  }, 120_000);

  describe.each([
    ["ioredis", () => ofIoredis(redis.url)],
    ["redis", () => ofRedis(redis.url)],
  ] as const)("%s", (_library, connect) => {
    const closing: (() => void)[] = [];
    afterEach(() => {
      for (const close of closing.splice(0)) close();
    });
    /** A process of its own, as far as Redis can tell. */
    const another = async (options: RedisLimiterOptions & RedisOptions = {}) => {
      const { client, close } = await connect();
      closing.push(close);
      const limits = { limit: 20, localLimit: 10, timeout: 200, retryAfter: 300, ...options };
      const limiter = new RedisLimiter(client, limits);
      const tokenStore = new RedisTokenStore(client, limits);
      return new Client({ ...CREDENTIALS, baseUrl: api.url, limiter, tokenStore });
    };

    it.each([
      ["is stopped", (server: RedisServer) => server.stop()],
      ["is stopped and started anew", (server: RedisServer) => server.stop().then(() => server.start())],
      ["answers nothing", (server: RedisServer) => server.freeze()],
      ["is full", fill],
    ])(
      "no call is lost or sent twice when Redis %s",
      async (_what, disturb) => {
        const arrived: number[] = [];
        api.handle((_request, response) => {
          arrived.push(performance.now());
          json(response, 200, {});
        });
        const clients = [await another(), await another()];
        const calls = numbered(clients, 100);
        await sleep(700);
        await disturb(redis);
        await calls;
        redis.thaw();
        expect(counted(api)).toEqual(Array.from({ length: 100 }, () => 1));
        expect(most(arrived, 1000)).toBeLessThanOrEqual(20);
      },
      60_000,
    );

    it("goes back to Redis, and says so", async () => {
      const lines: string[] = [];
      const client = await another({ logger: { warn: (line) => lines.push(line) } });
      await client.call(SPEC, { path: [0] });
      await redis.stop();
      await client.call(SPEC, { path: [0] });
      await redis.start();
      await sleep(1500);
      await client.call(SPEC, { path: [0] });
      await sleep(1500);
      await client.call(SPEC, { path: [0] });
      expect(new Set(lines)).toEqual(
        new Set([
          "Redis does not answer; until it does, this process keeps to a limit and a token of its own.",
          "Redis answers again.",
        ]),
      );
    }, 30_000);

    it("fails calls instead, before they are sent, where that was chosen", async () => {
      const client = await another({ fallback: "fail" });
      await redis.stop();
      const error = await client.call(SPEC, { path: [0] }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        message: "st.crm.call(0) was not sent: the token store failed.",
        cause: expect.any(RedisError) as Error,
      });
      expect([api.seen, api.tokens]).toEqual([[], []]);
    });

    it("a 429 of one process holds back the operation in the others", async () => {
      const [first, second] = [await another(), await another()];
      await second.call(SPEC, { path: [0] });
      api.handle((_request, response, count) => {
        if (count === 2) json(response, 429, {}, { "retry-after": "1" });
        else json(response, 200, {});
      });
      const refused = first.call(SPEC, { path: [0] });
      await sleep(200);
      const began = performance.now();
      await second.call({ ...SPEC, id: "Other" }, { path: [0] });
      const other = performance.now() - began;
      await second.call(SPEC, { path: [0] });
      const same = performance.now() - began;
      await refused;
      expect([other < 500, same > 500]).toEqual([true, true]);
    });

    it("ends waiting that is aborted, and leaves the place to others", async () => {
      const client = await another({ limit: 1 });
      const waiting = new AbortController();
      const first = client.call(SPEC, { path: [0] });
      const second = client.call(SPEC, { path: [0], options: { signal: waiting.signal } });
      const third = client.call(SPEC, { path: [0] });
      await first;
      waiting.abort();
      await expect(second).rejects.toMatchObject({ name: "AbortError" });
      await third;
      expect(api.seen).toHaveLength(2);
    });

    it("limits of one operation hold for all processes", async () => {
      let [running, most] = [0, 0];
      api.handle(async (_request, response) => {
        running += 1;
        most = Math.max(most, running);
        await sleep(20);
        running -= 1;
        json(response, 200, {});
      });
      const clients = [await another(), await another()];
      const single: OperationSpec = { ...SPEC, limit: { atOnce: 1, enter: enterLane } };
      await Promise.all([0, 1, 2, 3, 4, 5].map((i) => clients[i % 2]?.call(single, { path: [i] })));
      expect([most, api.seen.length]).toEqual([1, 6]);
      const slow: OperationSpec = { ...SPEC, id: "Slow", limit: { calls: 1, window: 700, enter: enterLane } };
      const began = performance.now();
      await Promise.all([0, 1].map((i) => clients[i]?.call(slow, { path: [i] })));
      expect(performance.now() - began).toBeGreaterThan(700);
    }, 30_000);

    it("gives the right to ask for a token to one at a time, and keeps no token of who came too late", async () => {
      const { client, close } = await connect();
      closing.push(close);
      const [one, other] = [new RedisTokenStore(client), new RedisTokenStore(client)];
      const early = await one.lock("key");
      let isLate = false;
      const waiting = other.lock("key").then((lock) => {
        isLate = true;
        return lock;
      });
      await sleep(200);
      expect(isLate).toBe(false);
      await early?.release();
      const late = await waiting;
      const token = (value: string) => ({ value, expiresAt: Date.now() + 60_000, lifetime: 60_000 });
      await other.set("key", token("new"), late);
      await one.set("key", token("old"), early);
      expect(await one.get("key")).toMatchObject({ value: "new" });
    });

    it("keeps places of feeds, and which deliveries of webhooks were taken", async () => {
      const { client, close } = await connect();
      closing.push(close);
      const places: CheckpointStore = new RedisCheckpointStore(client);
      expect(await places.get("jobs")).toBeUndefined();
      await places.set("jobs", { continueFrom: "t1", keptAt: 1 });
      expect(await places.get("jobs")).toEqual({ continueFrom: "t1", keptAt: 1 });
      await places.delete("jobs");
      expect(await places.get("jobs")).toBeUndefined();
      const taken: ReplayStore = new RedisReplayStore(client);
      expect([await taken.add("a", 300), await taken.add("a", 300)]).toEqual([true, false]);
      await taken.remove("a");
      expect([await taken.add("a", 300), await taken.add("b", 300)]).toEqual([true, true]);
      await sleep(400);
      expect(await taken.add("a", 300)).toBe(true);
      await redis.stop();
      await expect(taken.add("c", 300)).rejects.toBeInstanceOf(RedisError);
      await expect(
        (async () => places.set("jobs", { continueFrom: "t2", keptAt: 1 }))(),
      ).rejects.toBeInstanceOf(RedisError);
    });

    it("shows neither the app key nor the client's id in names of keys", async () => {
      await (await another()).call(SPEC, { path: [0] });
      const { client, close } = await ofIoredis(redis.url);
      closing.push(close);
      const keys = (await client.call("KEYS", ["*"])) as string[];
      expect(keys.length).toBeGreaterThan(1);
      expect(keys.filter((key) => /app-key|client-id|secret/.test(key))).toEqual([]);
    });
  });
});

const CREDENTIALS = { tenant: 1, clientId: "client-id", clientSecret: "secret", appKey: "app-key" };
const SPEC: OperationSpec = {
  id: "Call",
  name: "crm.call",
  method: "GET",
  path: "/call/{n}",
  response: "json",
};

async function ofIoredis(url: string) {
  const client = new Redis(url, { retryStrategy: () => 100 });
  client.on("error", () => undefined);
  return { client, close: () => client.disconnect() };
}

async function ofRedis(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: () => 100 } });
  client.on("error", () => undefined);
  await client.connect();
  return { client, close: () => client.destroy() };
}

async function numbered(clients: readonly Client[], calls: number): Promise<void> {
  await Promise.all(
    Array.from({ length: calls }, (_, i) => clients[i % clients.length]?.call(SPEC, { path: [i] })),
  );
}

/** How often each of the numbered calls arrived. */
function counted({ seen }: TestServer): number[] {
  const counts = new Map<number, number>();
  for (const { url } of seen) {
    const number = Number(url.split("/").at(-1));
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
}

/** Writes until nothing fits any more. */
async function fill({ url }: RedisServer): Promise<void> {
  const { client, close } = await ofIoredis(url);
  await client.call("CONFIG", ["SET", "maxmemory", "1"]);
  close();
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The most that arrived within a span. */
function most(times: readonly number[], span: number): number {
  let first = 0;
  return times.reduce((found, time, i) => {
    while (time - (times[first] ?? 0) >= span) first += 1;
    return Math.max(found, i - first + 1);
  }, 0);
}
