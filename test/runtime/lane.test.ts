/** Limits of single operations, beside that of the application. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Client,
  enterLane,
  type OperationSpec,
  SlidingWindowLimiter,
} from "../../generator/runtime/index.ts";
import { clientOf, GET, json, startServer, type TestServer, TestClock } from "./support.ts";

let server: TestServer;
let clock: TestClock;
let client: Client;
beforeEach(async () => {
  server = await startServer();
  clock = new TestClock();
  client = clientOf(server, { clock });
});
afterEach(() => server.close());

const limited = (limit: Omit<NonNullable<OperationSpec["limit"]>, "enter">): OperationSpec => ({
  ...GET,
  limit: { ...limit, enter: enterLane },
});

describe("so many calls in a while", () => {
  const report = limited({ calls: 1, window: 61_000, each: true });

  it.each([
    ["the same path", [1, 1], 61_000],
    ["another path", [1, 2], 0],
  ])("%s", async (_what, ids, waited) => {
    const began = clock.now();
    for (const id of ids) await client.call(report, { path: [id] });
    expect(server.seen).toHaveLength(2);
    const passed = clock.now() - began;
    expect([passed >= waited, passed < waited + 2_000]).toEqual([true, true]);
  });

  it("another tenant, or another operation, does not wait", async () => {
    await client.call(report, { path: [1] });
    const began = clock.now();
    await client.forTenant({ tenant: "43" }).call(report, { path: [1] });
    await client.call(GET, { path: [1] });
    expect(clock.now() - began).toBeLessThan(2_000);
  });
});

it("a client without a limit has none of these either", async () => {
  const free = clientOf(server, { clock, limiter: new SlidingWindowLimiter({ limit: Infinity }) });
  const began = clock.now();
  for (let i = 0; i < 3; i += 1)
    await free.call(limited({ calls: 1, window: 61_000, each: true }), { path: [1] });
  expect(clock.now() - began).toBeLessThan(2_000);
});

describe("so many calls at once", () => {
  const calls = limited({ atOnce: 1 });
  let [running, most] = [0, 0];
  beforeEach(() => {
    [running, most] = [0, 0];
    server.handle(async (_request, response) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 20));
      running -= 1;
      json(response, 200, {});
    });
  });

  it("follow each other in order", async () => {
    await Promise.all([1, 2, 3, 4].map((id) => client.call(calls, { path: [id] })));
    expect([most, server.seen.map(({ url }) => url.at(-1))]).toEqual([1, ["1", "2", "3", "4"]]);
  });

  it("one that is aborted, or fails, leaves its place to the next", async () => {
    const controller = new AbortController();
    const first = client.call(calls, { path: [1] });
    const second = client.call(calls, { path: [2], options: { signal: controller.signal } });
    const third = client.call(calls, { path: [3] });
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    await Promise.all([first, third]);
    server.handle((_request, response) => json(response, 404, {}));
    await expect(client.call(calls, { path: [4] })).rejects.toMatchObject({ status: 404 });
    await expect(client.call(calls, { path: [5] })).rejects.toMatchObject({ status: 404 });
  });
});
