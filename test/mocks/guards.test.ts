/** Who is let in, request by request, and through the project's own client. */
import { describe, expect, it } from "vitest";
import { Client, type ClientOptions, type OperationSpec, TokenError } from "../../generator/runtime/index.ts";
import { createGuards, type GuardOptions, NO_GUARDS } from "../../generator/runtime/mocks/guards.ts";
import { TestClock } from "../runtime/support.ts";
import { customerRequest, customers, READ } from "./support.ts";

const TOKEN_URL = "https://auth.servicetitan.io/connect/token";
const GRANT = { grant_type: "client_credentials", client_id: "cid.ann", client_secret: "s3cret-value" };

function tokenRequest(form: Readonly<Record<string, string>>): Request {
  return new Request(TOKEN_URL, { method: "POST", body: new URLSearchParams(form) });
}

/** What a token request is told. */
async function told(request: Request, options: GuardOptions = {}): Promise<unknown> {
  const response = await createGuards(options, () => [READ]).token(request);
  return { status: response.status, ...((await response.json()) as object) };
}

describe("the token endpoint", () => {
  const only: GuardOptions = { credentials: [{ clientId: "cid.ann", clientSecret: "s3cret-value" }] };

  it("accepts any credentials unless some are configured", async () => {
    const token = { access_token: "mock-token-000001", expires_in: 900, token_type: "Bearer", scope: READ };
    expect(await told(tokenRequest(GRANT))).toEqual({ status: 200, ...token });
    expect(await told(tokenRequest(GRANT), only)).toEqual({ status: 200, ...token });
    expect(await told(tokenRequest({ ...GRANT, client_id: "cid.bob" }))).toMatchObject(token);
  });

  const form = (values: object) => tokenRequest({ ...GRANT, ...values });
  it.each([
    ["another secret", form({ client_secret: "wrong" }), "invalid_client"],
    ["another client", form({ client_id: "cid.bob" }), "invalid_client"],
    ["no secret", form({ client_secret: "" }), "invalid_client"],
    ["another grant", form({ grant_type: "password" }), "unsupported_grant_type"],
    ["no grant", form({ grant_type: "" }), "invalid_request"],
    [
      "JSON",
      new Request(TOKEN_URL, {
        method: "POST",
        body: JSON.stringify(GRANT),
        headers: { "content-type": "application/json" },
      }),
      "invalid_request",
    ],
  ])("%s", async (_what, request, error) => {
    expect(await told(request, only)).toEqual({ status: 400, error });
  });

  it("has no other verb", async () => {
    expect(await told(new Request(TOKEN_URL))).toMatchObject({ status: 404, statusCode: 404 });
  });

  it("without auth asks for nothing and still hands out a token", async () => {
    expect(await told(new Request(TOKEN_URL, { method: "POST" }), NO_GUARDS)).toMatchObject({
      status: 200,
      token_type: "Bearer",
    });
  });
});

describe("a call", () => {
  const operation = { scopes: ["tn.crm.customers:w", READ] };
  const ANN = { clientId: "cid.ann", clientSecret: "s3cret-value" };

  /** Signs in, then calls with these headers; `<token>` stands for the token. */
  async function call(headers: Readonly<Record<string, string>>, options: GuardOptions = {}) {
    let time = 0;
    const guards = createGuards({ now: () => time, ...options });
    const signedIn = (await (await guards.token(tokenRequest(GRANT))).json()) as { access_token: string };
    const filled = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace("<token>", signedIn.access_token),
    ]);
    const request = customerRequest(1, { headers: Object.fromEntries(filled) as Record<string, string> });
    const check = async (tenant: string) => {
      const response = guards.check(request, operation, tenant);
      if (response === undefined) return "let in";
      const text = await response.text();
      expect(text).not.toMatch(/s3cret-value|mock-token|ak1/);
      return `${response.status} ${(JSON.parse(text) as { title: string }).title}`;
    };
    return { check, advance: (ms: number) => (time += ms) };
  }

  const key = { "st-app-key": "ak1" };
  const all = { ...key, authorization: "Bearer <token>" };
  const NO_KEY = "401 Application key not present, check ST-App-Key header value.";
  const NO_TOKEN = "401 Access token is missing or not valid.";
  const DENIED = "403 Access to this tenant is denied.";
  const NO_SCOPE = "403 Scope validation failed";

  it.each<[string, Record<string, string>, GuardOptions, string]>([
    ["everything", all, {}, "let in"],
    ["bearer in any case", { ...key, authorization: "bearer <token>" }, {}, "let in"],
    ["no app key", { authorization: "Bearer <token>" }, {}, NO_KEY],
    ["an empty app key", { ...all, "st-app-key": "" }, {}, NO_KEY],
    ["no app key, not asked for", { authorization: "Bearer <token>" }, { appKey: false }, "let in"],
    ["its app key", all, { credentials: [{ ...ANN, appKey: "ak1" }] }, "let in"],
    [
      "another app key",
      all,
      { credentials: [{ ...ANN, appKey: "ak2" }] },
      "401 Application key not valid, check ST-App-Key header value.",
    ],
    ["no token", key, {}, NO_TOKEN],
    ["no token, not asked for", key, { auth: false }, "let in"],
    ["an unknown token", { ...key, authorization: "Bearer mock-token-000002" }, {}, NO_TOKEN],
    ["a token without its type", { ...key, authorization: "<token>" }, {}, NO_TOKEN],
    ["its tenant", all, { credentials: [{ ...ANN, tenant: 42 }] }, "let in"],
    ["another tenant", all, { credentials: [{ ...ANN, tenant: "43" }] }, DENIED],
    ["another tenant, not checked", all, { credentials: [{ ...ANN, tenant: 43 }], tenant: false }, "let in"],
    ["one of two scopes", all, { scopes: [READ] }, "let in"],
    ["another scope", all, { scopes: ["tn.crm.leads:r"] }, NO_SCOPE],
    ["no scope", all, { credentials: [{ ...ANN, scopes: [] }] }, NO_SCOPE],
    ["no scope, not checked", all, { credentials: [{ ...ANN, scopes: [] }], scopes: false }, "let in"],
    ["nothing at all", {}, NO_GUARDS, "let in"],
  ])("with %s", async (_what, headers, options, want) => {
    expect(await (await call(headers, options)).check("42")).toBe(want);
  });

  it("is of no tenant where its path names none", async () => {
    expect(await (await call(all, { credentials: [{ ...ANN, tenant: 42 }] })).check("")).toBe("let in");
  });

  it("a token is good for 900 seconds", async () => {
    const { check, advance } = await call(all);
    advance(899_999);
    expect(await check("42")).toBe("let in");
    advance(1);
    expect(await check("42")).toBe("401 Access token has expired.");
  });
});

describe("the rate limit", () => {
  const counting = (rate?: number | false) => {
    let time = 5000;
    const guards = createGuards({
      now: () => time,
      auth: false,
      ...(rate !== undefined && { rate }),
    });
    const check = (appKey: string) =>
      guards.check(customerRequest(1, { headers: { "st-app-key": appKey } }), {}, "42");
    return { guards, check, pass: (ms: number) => (time += ms) };
  };

  it("lets 60 calls through in any second, by app key", async () => {
    const { check, pass } = counting();
    for (let i = 0; i < 60; i += 1) {
      expect(check("a")).toBeUndefined();
      pass(10);
    }
    const refused = check("a");
    expect(refused?.status).toBe(429);
    expect(refused?.headers.get("retry-after")).toBe("1");
    expect(await refused?.json()).toMatchObject({ title: expect.stringMatching(/\b1 second/) as string });
    expect(check("b")).toBeUndefined();
    pass(399);
    expect(check("a")?.status).toBe(429);
    // The first call is a second old now, the second one is not.
    pass(1);
    expect(check("a")).toBeUndefined();
    expect(check("a")?.status).toBe(429);
  });

  it.each<[number | false, number]>([
    [2, 2],
    [0, 0],
    [false, 1000],
  ])("rate %s lets %i of 1000 through", (rate, want) => {
    const { check } = counting(rate);
    expect(Array.from({ length: 1000 }, () => check("a")).filter((said) => !said)).toHaveLength(want);
  });

  it("of an operation holds for the same report, not for another one, and not where there is no limit", () => {
    const run = { id: "run", limit: { calls: 1, seconds: 60, each: true } } as const;
    let time = 0;
    const guarded = (options: GuardOptions = {}) => {
      const guards = createGuards({ now: () => time, auth: false, appKey: false, ...options });
      return (report: number) => guards.check(customerRequest(report), run, "42");
    };
    const check = guarded();
    expect([check(1), check(2)]).toEqual([undefined, undefined]);
    time = 10_000;
    const refused = check(1);
    expect([refused?.status, refused?.headers.get("retry-after"), check(2)?.status]).toEqual([
      429,
      "50",
      429,
    ]);
    time = 60_000;
    expect(check(1)).toBeUndefined();
    const free = guarded({ rate: false });
    expect([free(1), free(1)]).toEqual([undefined, undefined]);
  });

  it("is forgotten on reset, and by a clock that was set back", () => {
    const { guards, check, pass } = counting(1);
    expect([check("a")?.status, check("a")?.status]).toEqual([undefined, 429]);
    guards.reset();
    expect(check("a")).toBeUndefined();
    pass(-5000);
    expect(check("a")).toBeUndefined();
  });
});

describe("the project's client", () => {
  const GET: OperationSpec = {
    id: "Customers_Get",
    name: "crm.customers.get",
    method: "GET",
    path: "/crm/v2/tenant/{tenant}/customers/{id}",
    response: "json",
  };

  function clientOf(
    mock: ReturnType<typeof customers>,
    clock: TestClock,
    options: Partial<ClientOptions> = {},
  ) {
    const sent: string[] = [];
    const client = new Client({
      tenant: 42,
      clientId: "any",
      clientSecret: "any",
      appKey: "any",
      clock,
      random: () => 0.5,
      fetch: async (url, init) => {
        const response = await mock.fetch(new Request(url, init));
        sent.push(`${new URL(url).pathname.split("/").at(-1) ?? ""} ${response.status}`);
        return response;
      },
      ...options,
    });
    return { sent, call: (id: number) => client.call(GET, { path: [id] }) };
  }

  it("signs in, and again when the token has expired", async () => {
    const clock = new TestClock();
    const { sent, call } = clientOf(customers({ now: () => clock.now() }), clock);
    expect(await call(1)).toEqual({ id: 1, name: "Ann" });
    await call(2);
    clock.advance(900_000);
    await call(3);
    expect(sent).toEqual(["token 200", "1 200", "2 200", "token 200", "3 200"]);
  });

  it("signs in again when the mock forgot its token, as after a restart", async () => {
    const clock = new TestClock();
    let mock = customers({ now: () => clock.now() });
    const { sent, call } = clientOf({ ...mock, fetch: (request) => mock.fetch(request) }, clock);
    await call(1);
    mock = customers({ now: () => clock.now(), lifetime: 600 });
    await call(2);
    expect(sent).toEqual(["token 200", "1 200", "2 401", "token 200", "2 200"]);
  });

  it("waits as long as a 429 says and gets through", async () => {
    const clock = new TestClock();
    const mock = customers({ rate: 1, now: () => clock.now() });
    const { sent, call } = clientOf(mock, clock);
    await call(1);
    expect(await call(2)).toEqual({ id: 2, name: "Ann" });
    expect(sent).toEqual(["token 200", "1 200", "2 429", "2 200"]);
    expect(clock.slept[0]).toBe(1500);
  });

  it("repeats after a scenario's 429 and goes on with the store", async () => {
    const clock = new TestClock();
    const mock = customers({ now: () => clock.now() });
    mock.get.fail(429, { retryAfter: 7 }).times(2);
    const { sent, call } = clientOf(mock, clock);
    expect(await call(1)).toEqual({ id: 1, name: "Ann" });
    expect(sent).toEqual(["token 200", "1 429", "1 429", "1 200"]);
    expect(clock.slept).toEqual([7500, 8000]);
  });

  it("is told what its credentials lack", async () => {
    const clock = new TestClock();
    const mock = customers({ credentials: [{ clientId: "cid.ann", clientSecret: "s3cret", tenant: 43 }] });
    await expect(clientOf(mock, clock).call(1)).rejects.toThrow(TokenError);
    const ann = { clientId: "cid.ann", clientSecret: "s3cret" };
    await expect(clientOf(mock, clock, ann).call(1)).rejects.toMatchObject({
      status: 403,
      title: "Access to this tenant is denied.",
    });
  });
});

it("forgets the oldest token when there are many, and never gives its name to another", async () => {
  const tokens = new Map(
    Array.from({ length: 10_000 }, (_, i) => [
      `mock-token-${String(i + 1).padStart(6, "0")}`,
      { expires: Infinity, tenant: undefined, scopes: undefined },
    ]),
  );
  const guards = createGuards({ tokens });
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "a", client_secret: "b" });
  const answer = await guards.token(new Request("http://mock/connect/token", { method: "POST", body: form }));
  expect(await answer.json()).toMatchObject({ access_token: "mock-token-010001" });
  expect([tokens.size, tokens.has("mock-token-000001"), tokens.has("mock-token-000002")]).toEqual([
    10_000,
    false,
    true,
  ]);
});
