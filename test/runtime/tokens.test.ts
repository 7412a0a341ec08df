/** The token endpoint is throttled: it is asked as rarely as can be, and no token is shown or sent too late. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  AbortError,
  type ApiError,
  AuthenticationError,
  type Client,
  type ClientOptions,
  type OperationSpec,
  type RateLimiter,
  type StoredToken,
  TokenError,
} from "../../generator/runtime/index.ts";
import {
  clientOf,
  GET,
  type Handler,
  json,
  startServer,
  TestClock,
  type TestServer,
  failure,
} from "./support.ts";
import { ManualClock, settled } from "./time.ts";

let server: TestServer;
let clock: TestClock;
beforeEach(async () => {
  server = await startServer();
  clock = new TestClock();
});
afterEach(() => server.close());

const FREE: RateLimiter = { acquire: () => Promise.resolve() };
const clientWith = (options: Partial<ClientOptions> = {}) =>
  clientOf(server, { clock, limiter: FREE, ...options });
const get = (client: Client, options = {}) => client.call<object>(GET, { path: [7], options });
const grant = (response: Parameters<Handler>[1], value: string, life: number) =>
  json(response, 200, { access_token: value, expires_in: life, token_type: "Bearer" });
const sent = () => server.seen.map(({ headers }) => headers.authorization?.slice("Bearer ".length));

/** Calls one after another; milliseconds pass before each. */
async function callInTurn(client: Client, count: number, between = 0): Promise<(ApiError | undefined)[]> {
  const errors: (ApiError | undefined)[] = [];
  for (let i = 0; i < count; i += 1) {
    clock.advance(between);
    errors.push(await failure(get(client)));
  }
  return errors;
}

describe("the token endpoint is asked", () => {
  const tokens: Handler = (_request, response, count) => grant(response, `token-${count}`, 900);
  const short: Handler = (_request, response, count) => grant(response, `token-${count}`, 60);
  const shortThen =
    (status: number, headers: Record<string, string> = {}): Handler =>
    (_request, response, count) =>
      count === 1 ? grant(response, "token-1", 50) : json(response, status, {}, headers);
  const always =
    (status: number, headers: Record<string, string> = {}): Handler =>
    (_request, response) =>
      json(response, status, { error: "invalid_client" }, headers);

  it.each<[string, Handler, number, number, number]>([
    ["once a token of 15 minutes", tokens, 120, 10_000, 2],
    ["once or twice a token of a minute", short, 60, 1500, 3],
    // 50 s long a call a second; from the half on renewals are tried after 1, 2, 4, 8 s.
    ["rarely while renewals are refused", shortThen(400), 40, 1000, 5],
    ["rarely while renewals fail", shortThen(503), 40, 1000, 5],
    ["not while renewals are throttled", shortThen(429, { "retry-after": "120" }), 40, 1000, 2],
    ["once when it asks for two minutes", always(429, { "retry-after": "120" }), 100, 1000, 1],
    // After 1, 2, 4, 8, 16, 32 s, then once a minute.
    ["rarely when it refuses", always(400), 123, 1000, 8],
  ])("%s", async (_what, handler, calls, between, most) => {
    server.handleToken(handler);
    await callInTurn(clientWith({ maxRetries: 0 }), calls, between);
    expect(server.tokens.length).toBeLessThanOrEqual(most);
    expect(server.tokens.length).toBeGreaterThan(0);
  });

  it("again after its pause, and what it said is told until then", async () => {
    server.handleToken((_request, response, count) =>
      count === 1 ? json(response, 429, {}, { "retry-after": "120" }) : grant(response, "late", 900),
    );
    const client = clientWith();
    const [first, second] = await callInTurn(client, 2, 20_000);
    expect(
      [first, second].map((error) => [error instanceof TokenError, error?.status, error?.retryAfter]),
    ).toEqual([
      [true, 429, 120],
      [true, 429, 100],
    ]);
    expect(await callInTurn(client, 1, 100_000)).toEqual([undefined]);
  });

  it.each([408, 500, 502, 503, 504, 520, 524])("again at once after a %i", async (status) => {
    server.handleToken((_request, response, count) =>
      count === 1 ? json(response, status, {}) : grant(response, "token-2", 900),
    );
    await get(clientWith());
    expect(sent()).toEqual(["token-2"]);
  });

  it("not at all by a call that was aborted before", async () => {
    const error = await failure(get(clientWith(), { signal: AbortSignal.abort("early") }));
    expect([error instanceof AbortError, error?.cause]).toEqual([true, "early"]);
    expect([server.tokens.length, server.seen.length]).toEqual([0, 0]);
  });

  it("no longer when everybody who waits has gone", async () => {
    const manual = new ManualClock();
    server.handleToken(always(429, { "retry-after": "30" }));
    const client = clientWith({ clock: manual });
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => failure(get(client, { signal })));
    await expect.poll(() => manual.pending).toBe(1);
    controllers[0]?.abort();
    expect(await calls[0]).toBeInstanceOf(AbortError);
    expect(manual.pending).toBe(1);
    controllers[1]?.abort();
    expect(await calls[1]).toBeInstanceOf(AbortError);
    await settled();
    expect(manual.pending).toBe(0);
    server.handleToken((_request, response) => grant(response, "fresh", 900));
    await get(client);
    expect(sent()).toEqual(["fresh"]);
  });
});

describe("a 401", () => {
  it("at every call signs in again at longer and longer intervals", async () => {
    server.handle((_request, response) => json(response, 401, { title: "app key" }));
    const errors = await callInTurn(clientWith(), 60, 1000);
    expect(errors.every((error) => error instanceof AuthenticationError)).toBe(true);
    // The first token, and one after 0, 1, 3, 7, 15 and 31 s.
    expect(server.tokens.length).toBeLessThanOrEqual(7);
    expect(server.seen.length).toBeLessThanOrEqual(60 + 6);
  });

  it("that a new token mends leaves no mark: tokens may be revoked as often as they like", async () => {
    const revoked = new Set<string | undefined>();
    server.handle(({ headers }, response, count) => {
      if (count % 3 === 0) revoked.add(headers.authorization);
      json(response, revoked.has(headers.authorization) ? 401 : 200, {});
    });
    expect(await callInTurn(clientWith(), 8)).toEqual(Array.from({ length: 8 }, () => undefined));
  });

  it("of many calls at once is one renewal", async () => {
    server.handle(({ headers }, response) =>
      json(response, headers.authorization === "Bearer token-1" ? 401 : 200, {}),
    );
    const client = clientWith();
    await Promise.all(Array.from({ length: 200 }, () => get(client)));
    expect(server.tokens).toHaveLength(2);
  });
});

describe("a token", () => {
  it("is looked at again after the queue", async () => {
    server.handleToken((_request, response, count) => grant(response, `token-${count}`, 8));
    let open = () => {};
    const gate = new Promise<void>((done) => (open = done));
    const client = clientWith({ limiter: { acquire: () => gate } });
    const call = get(client);
    await expect.poll(() => server.tokens.length).toBe(1);
    await settled();
    clock.advance(8000);
    open();
    await call;
    expect(sent()).toEqual(["token-2"]);
  });

  it("that is not to be had takes no place under the limit", async () => {
    server.handleToken((_request, response) => json(response, 400, {}));
    let asked = 0;
    const limiter = { acquire: () => Promise.resolve(void (asked += 1)) };
    expect(await failure(get(clientWith({ limiter })))).toBeInstanceOf(TokenError);
    expect(asked).toBe(0);
  });

  it.each([
    ["set back an hour", -3_600_000],
    ["put on an hour", 3_600_000],
  ])("expires by time that passed, when the date is %s", async (_name, shift) => {
    const manual = new ManualClock();
    const client = clientWith({ clock: manual });
    await get(client);
    manual.shift = shift;
    await manual.advance(896_000);
    await get(client);
    expect(sent()[1]).toBe("token-2");
  });
});

describe("no error shows", () => {
  const everything = (error: ApiError | undefined) =>
    [inspect(error, { depth: 20, showHidden: true }), error?.message, JSON.stringify(error?.body)].join("\n");
  const ECHO: OperationSpec = GET;

  it("the token of the very first call", async () => {
    server.handleToken((_request, response) => grant(response, "the-very-first", 900));
    server.handle(({ headers }, response) => json(response, 400, { title: headers.authorization }));
    const error = await failure(get(clientWith()));
    expect(error?.message).toContain("Bearer [redacted]");
    expect(everything(error)).not.toContain("the-very-first");
  });

  it("a token that was replaced long before the answer came, nor any of late", async () => {
    server.handleToken((_request, response, count) => grant(response, `token-${count}-of-many`, 10));
    let answer = () => {};
    server.handle(({ url, headers }, response) => {
      if (!url.endsWith("/slow")) return json(response, 200, {});
      answer = () => json(response, 400, { title: headers.authorization, earlier: ["token-90-of-many"] });
    });
    const client = clientWith();
    const slow = failure(client.call(ECHO, { path: ["slow"] }));
    await expect.poll(() => server.seen.length).toBe(1);
    await callInTurn(client, 110, 10_000);
    answer();
    expect(server.tokens.length).toBeGreaterThan(109);
    expect(everything(await slow)).not.toMatch(/token-(1|90)-of-many/);
  });

  it.each([
    ["as it is", (text: string) => text],
    ["in an address", encodeURIComponent],
    ["in a form", (text: string) => new URLSearchParams({ a: text }).toString().slice(2)],
    ["in JSON", (text: string) => JSON.stringify(text)],
    ["in JSON within JSON", (text: string) => JSON.stringify(JSON.stringify(text))],
    [
      "in careful JSON",
      (text: string) => text.replace(/\W/g, (c) => `\\u00${c.charCodeAt(0).toString(16).toUpperCase()}`),
    ],
    ["in HTML", (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)],
    [
      "in an attribute",
      (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    ],
  ])("a secret %s", async (_name, spelling) => {
    const clientSecret = `s3c"r\\e+t/<&'!~)l3ftover`;
    server.handle((_request, response) => {
      response
        .writeHead(400, { "content-type": "text/plain" })
        .end(`you sent ${spelling(clientSecret)} to us`);
    });
    const error = await failure(get(clientWith({ clientSecret })));
    expect(error?.message).toContain("[redacted]");
    expect(everything(error)).not.toContain("l3ftover");
  });

  it("the end of a secret that begins with another one", async () => {
    server.handle((_request, response) => json(response, 400, { title: "abcd abcd-efgh" }));
    const error = await failure(get(clientWith({ appKey: "abcd", clientSecret: "abcd-efgh" })));
    expect(error?.title).toBe("[redacted] [redacted]");
  });

  it("a token that cannot be used", async () => {
    server.handleToken((_request, response) => grant(response, "half a token", 900));
    expect(everything(await failure(get(clientWith())))).not.toContain("half a token");
  });

  it("more of an answer than can be walked through", async () => {
    server.handle((_request, response) => {
      response.writeHead(400).end(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    });
    expect((await failure(get(clientWith())))?.status).toBe(400);
  });
});

describe("a store", () => {
  it("gets tokens with their lifetime and gives them to another client", async () => {
    const kept = new Map<string, StoredToken>();
    const tokenStore = {
      get: (key: string) => Promise.resolve(kept.get(key)),
      set: (key: string, token: StoredToken) => Promise.resolve(void kept.set(key, token)),
      delete: (key: string) => Promise.resolve(void kept.delete(key)),
    };
    server.handleToken((_request, response, count) => grant(response, `token-${count}`, 60));
    await get(clientWith({ tokenStore }));
    expect([...kept.values()]).toEqual([
      { value: "token-1", expiresAt: clock.now() + 60_000, lifetime: 60_000 },
    ]);
    for (let i = 0; i < 20; i += 1) await get(clientWith({ tokenStore }));
    expect([server.tokens.length, new Set(sent())]).toEqual([1, new Set(["token-1"])]);
  });
});
