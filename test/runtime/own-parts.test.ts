/** What users put in themselves (limiters, token stores, loggers, hooks), when it is not what was expected. */
import { describe, expect, it } from "vitest";
import {
  AbortError,
  Client,
  type ClientOptions,
  neverInside,
  type OperationSpec,
  type RateLimiter,
  ServiceTitanError,
} from "../../generator/runtime/index.ts";

const POST: OperationSpec = {
  id: "Things_Create",
  name: "test.things.create",
  method: "POST",
  path: "/things/v2/tenant/{tenant}/things",
  body: "json",
  response: "json",
};

/** A client without a network, and what it sent; the answer to the n-th call has the n-th status. */
function own(options: object, statuses: readonly number[] = []): { client: Client; sent: string[] } {
  const sent: string[] = [];
  let calls = 0;
  const fetch = (url: string) => {
    const isToken = url.endsWith("/connect/token");
    sent.push(isToken ? "token" : "call");
    const body = isToken ? { access_token: `token-${sent.length}`, expires_in: 900 } : { id: 1 };
    const status = isToken ? 200 : (statuses[calls++] ?? 200);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  const client = new Client({
    tenant: 1,
    clientId: "client",
    clientSecret: "the-secret",
    appKey: "the-key",
    limiter: { acquire: () => Promise.resolve() },
    fetch,
    ...options,
  } as unknown as ClientOptions);
  return { client, sent };
}

const never = () => new Promise<never>(() => undefined);
const limiterOf = (permit: unknown) => ({
  limiter: { acquire: () => Promise.resolve(permit) } as RateLimiter,
});
const fail = () => {
  throw new Error("mine");
};

describe("a limiter of one's own", () => {
  it.each([
    ["a number", 5],
    ["true", true],
    ["null", null],
    ["another thing", { release: () => undefined }],
  ])("may resolve to %s", async (_name, permit) => {
    const { client } = own(limiterOf(permit));
    await expect(client.call(POST, { body: {} })).resolves.toEqual({ id: 1 });
  });

  it("is not waited for when it notes that a call goes out", async () => {
    const { client } = own(limiterOf({ sent: never, done: () => undefined }));
    await expect(client.call(POST, { body: {} })).resolves.toEqual({ id: 1 });
  });

  it("does not make a failure of a call that was answered", async () => {
    const { client, sent } = own(limiterOf({ sent: () => undefined, done: fail }));
    await expect(client.call(POST, { body: {} })).resolves.toEqual({ id: 1 });
    expect(sent).toEqual(["token", "call"]);
  });

  it("says that it failed when it fails as the call goes out, and is not repeated", async () => {
    let done = 0;
    const { client, sent } = own(limiterOf({ sent: fail, done: () => (done += 1) }));
    const error: unknown = await client.call(POST, { body: {} }).catch((thrown: unknown) => thrown);
    expect([String(error), done, sent]).toEqual([
      "ServiceTitanError: st.test.things.create was not sent: the limiter failed.",
      1,
      ["token"],
    ]);
  });

  it("is told that a place is free which it gave after the call was aborted", async () => {
    const controller = new AbortController();
    let give: (permit: object) => void = () => undefined;
    const acquire = () => new Promise<object>((resolve) => (give = resolve));
    const { client } = own({ limiter: { acquire } });
    const call = client.call(POST, { body: {}, options: { signal: controller.signal } });
    setTimeout(() => controller.abort(), 5);
    await expect(call).rejects.toBeInstanceOf(AbortError);
    const freed = new Promise<void>((resolve) => give({ sent: fail, done: resolve }));
    await freed;
  });

  it("does not say of a call that went out that it was not sent", async () => {
    let asked = 0;
    const acquire = () => (asked++ === 0 ? Promise.resolve() : Promise.reject(new Error("gone")));
    const { client } = own({ limiter: { acquire }, random: () => 0 }, [503]);
    const call = client.call(POST, { body: {}, options: { retryUnsafe: true } });
    await expect(call).rejects.toThrow("st.test.things.create was not sent again: the limiter failed.");
  });
});

it.each<[string, object]>([
  ["a logger that is false", { logger: false }],
  ["hooks that are true", { hooks: true }],
  [
    "a logger that cannot be looked at",
    {
      logger: {
        get debug() {
          return fail();
        },
      },
    },
  ],
  [
    "hooks that cannot be looked at",
    {
      hooks: {
        get onRequest() {
          return fail();
        },
        get onToken() {
          return fail();
        },
      },
    },
  ],
])("%s changes nothing", async (_name, options) => {
  const { client } = own(options);
  await expect(client.call(POST, { body: {} })).resolves.toEqual({ id: 1 });
});

it.each<[string, unknown]>([
  ["null", null],
  ["an empty object", {}],
  ["a text", "token"],
  ["a token that cannot be sent", { value: "a\nb", expiresAt: 1e15 }],
  ["a token without an end", { value: "token-0", expiresAt: null }],
])("a token store that answers %s holds no token", async (_name, nothing) => {
  let stored = nothing;
  const set = (_key: string, token: unknown) => void (stored = token);
  const { client, sent } = own({ tokenStore: { get: () => stored, set, delete: () => undefined } });
  await client.call(POST, { body: {} });
  await client.call(POST, { body: {} });
  expect(sent).toEqual(["token", "call", "call"]);
});

it("a token store may give its numbers as texts", async () => {
  const token = { value: "token-0", expiresAt: String(Date.now() + 600_000), lifetime: "900000" };
  const { client, sent } = own({ tokenStore: { get: () => token, set: fail, delete: fail } });
  await client.call(POST, { body: {} });
  expect(sent).toEqual(["call"]);
});

it.each<[string, object]>([
  ["a limiter", { limiter: { acquire: never } }],
  ["a token store", { tokenStore: { get: never, set: never, delete: never } }],
])("an abort ends the wait for %s that never answers", async (_name, options) => {
  const controller = new AbortController();
  const { client } = own(options);
  const call = client.call(POST, { body: {}, options: { signal: controller.signal } });
  setTimeout(() => controller.abort(), 5);
  const error: unknown = await call.then(undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toBeInstanceOf(ServiceTitanError);
});

it.each([401, 429])(
  "a %d of the host that a redirect leads to says nothing of token and limit",
  async (status) => {
    const sent: string[] = [];
    const fetch = (url: string) => {
      sent.push(new URL(url).pathname);
      const isToken = url.endsWith("/connect/token");
      const token = { access_token: `token-${sent.length}`, expires_in: 900 };
      const away = { status: 302, headers: { location: "https://files.example/a" } };
      if (isToken) return Promise.resolve(new Response(JSON.stringify(token)));
      return Promise.resolve(
        url.startsWith("https://files") ? new Response("", { status }) : new Response(null, away),
      );
    };
    const limiter = { acquire: () => Promise.resolve(), pause: () => sent.push("pause") };
    const { client } = own({ fetch, limiter, random: () => 0 });
    const file: OperationSpec = { ...POST, method: "GET", response: "redirect", follow: neverInside };
    await expect(client.call(file, { options: { maxRetries: 1 } })).rejects.toMatchObject({ status });
    expect(sent.filter((path) => path === "/connect/token" || path === "pause")).toEqual(["/connect/token"]);
  },
);
