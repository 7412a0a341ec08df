/** Calls over real connections, counted where they arrive; and what the client tells its limiter. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import {
  Client,
  type LimitedCall,
  type RateLimiter,
  RateLimitError,
  SlidingWindowLimiter,
} from "../../generator/runtime/index.ts";
import { clientOf, FILE, GET, json, startServer, TestClock } from "./support.ts";
import { mostInASecond, settled } from "./time.ts";

/** A process of its own, so that its clock of arrivals does not wait for ours. */
const SERVER = `
  const arrived = [];
  const server = require("node:http").createServer((request, response) => {
    request.resume();
    if (request.url !== "/connect/token") arrived.push(performance.now());
    response.setHeader("content-type", "application/json");
    response.end('{"access_token":"token-1","expires_in":900}');
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
  process.on("message", () => process.send(arrived));`;

it("60 arrive in any second at most, also of a burst over connections that are not open yet", async () => {
  const server = spawn(process.execPath, ["-e", SERVER], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  onTestFinished(() => void server.kill());
  const [port] = (await once(server, "message")) as [number];
  const baseUrl = `http://127.0.0.1:${port}`;
  const client = new Client({
    ...{ tenant: 42, clientId: "cid", clientSecret: "secret", appKey: "app-key" },
    ...{ baseUrl, authUrl: `${baseUrl}/connect/token`, limiter: new SlidingWindowLimiter() },
  });
  await Promise.all(Array.from({ length: 150 }, (_, id) => client.call(GET, { path: [id] })));
  server.send("arrivals");
  const [arrived] = (await once(server, "message")) as [number[]];
  expect(arrived).toHaveLength(150);
  expect(mostInASecond(arrived)).toBeLessThanOrEqual(60);
});

/** A limiter that lets everything through and writes down what it is told. */
function recording(told: string[]): RateLimiter {
  const place = (call?: LimitedCall) => `${call?.tenant} ${call?.operation}`;
  return {
    acquire: (_key, _signal, call) => {
      told.push(`acquire ${place(call)}`);
      return Promise.resolve({ sent: () => told.push("sent"), done: () => told.push("done") });
    },
    pause: (_key, ms, call) => told.push(`pause ${place(call)} ${ms}`),
  };
}

const CALL = `acquire 42 ${GET.id}`;
it.each<[string, readonly number[], number, readonly string[]]>([
  ["an answer", [200], 1, [CALL, "sent", "done"]],
  ["a token that is refused", [401, 200], 1, [CALL, "sent", "done", CALL, "sent", "done"]],
  [
    "a call that is too much",
    [429, 200],
    1,
    [CALL, "sent", "done", `pause 42 ${GET.id} 1500`, CALL, "sent", "done"],
  ],
  ["a connection that breaks", [0, 200], 1, [CALL, "sent", "done", CALL, "sent", "done"]],
  ["a failure for good", [404], 1, [CALL, "sent", "done"]],
  ["a call that is given up", [429], 0, [CALL, "sent", "done", `pause 42 ${GET.id} 1500`]],
])("the limiter is told of %s", async (_what, statuses, maxRetries, want) => {
  const server = await startServer();
  onTestFinished(() => server.close());
  server.handle((_request, response, count) => {
    const status = statuses[count - 1] ?? 200;
    if (status === 0) response.destroy();
    else json(response, status, {}, status === 429 ? { "retry-after": "1" } : {});
  });
  const told: string[] = [];
  const client = clientOf(server, { limiter: recording(told), maxRetries });
  await client.call(GET, { path: [1] }).then(undefined, (error: unknown) => {
    expect(statuses.at(-1)).not.toBe(200);
    if (statuses.at(-1) === 429) expect(error).toBeInstanceOf(RateLimitError);
  });
  expect(told).toEqual(want);
});

it("calls that waited for a token after the queue do not go all at once", async () => {
  const server = await startServer();
  onTestFinished(() => server.close());
  const lives = [3, 900];
  server.handleToken(async (_request, response, count) => {
    // Long enough for the queue to go on, whose time passes by itself.
    for (let i = 0; count === 2 && i < 200; i += 1) await settled();
    json(response, 200, { access_token: `token-${count}`, expires_in: lives[count - 1] });
  });
  const clock = new TestClock();
  const sent: number[] = [];
  const client = clientOf(server, {
    ...{ clock, limiter: new SlidingWindowLimiter({ clock }) },
    fetch: (url, init) => {
      if (!url.endsWith("/connect/token")) sent.push(clock.now());
      return fetch(url, init);
    },
  });
  await Promise.all(Array.from({ length: 500 }, (_, id) => client.call(GET, { path: [id] })));
  expect([sent.length, server.tokens.length]).toEqual([500, 2]);
  expect(mostInASecond(sent)).toBeLessThanOrEqual(60);
});

it("a redirect within the API takes another place, one that leads elsewhere none", async () => {
  const [server, storage] = await Promise.all([startServer(), startServer()]);
  onTestFinished(() => Promise.all([server.close(), storage.close()]).then(() => undefined));
  const places: string[] = [];
  const limiter: RateLimiter = { acquire: async () => void places.push("place") };
  const client = clientOf(server, { limiter });
  for (const [location, want] of [
    [`${server.url}/moved`, 2],
    [`${storage.url}/file`, 1],
  ] as const) {
    places.length = 0;
    server.handle(({ url }, response) => {
      if (url === "/moved") json(response, 200, {});
      else response.writeHead(302, { location }).end();
    });
    await client.call(FILE, { path: [1] });
    expect(places).toHaveLength(want);
  }
});

it("the limiter gets its place back when there is no token after the queue", async () => {
  const server = await startServer();
  onTestFinished(() => server.close());
  const told: string[] = [];
  const limiter = recording(told);
  let asked = 0;
  const tokenStore = {
    get: () => {
      asked += 1;
      if (asked > 1) throw new Error("gone");
      return { value: "token", expiresAt: Date.UTC(2100, 0) };
    },
    ...{ set: () => {}, delete: () => {} },
  };
  const client = clientOf(server, { limiter, tokenStore });
  await expect(client.call(GET, { path: [1] })).rejects.toThrow("the token store failed");
  expect(told).toEqual([CALL, "done"]);
});

it("a limiter may stand in front of another one", async () => {
  const server = await startServer();
  onTestFinished(() => server.close());
  const told: string[] = [];
  const inner = recording(told);
  const limiter: RateLimiter = {
    acquire: async (...place) => {
      told.push("in front");
      return inner.acquire(...place);
    },
  };
  await clientOf(server, { limiter }).call(GET, { path: [1] });
  expect(told).toEqual(["in front", CALL, "sent", "done"]);
});
