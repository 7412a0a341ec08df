/** Queries, the limiter, options: what needs no server. */
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import {
  Client,
  ConfigurationError,
  optionsFromEnv,
  type OperationSpec,
  sharedLimiter,
  SlidingWindowLimiter,
  toClient,
  UsageError,
} from "../../generator/runtime/index.ts";
import { isLoopback, isPrivate } from "../../generator/runtime/address.ts";
import { BinaryResponse } from "../../generator/runtime/binary.ts";
import { dottedStyle, indexedStyle } from "../../generator/runtime/codecs.ts";
import { buildQuery } from "../../generator/runtime/url.ts";
import { GET, TestClock } from "./support.ts";

const SPEC: OperationSpec = {
  ...GET,
  query: {
    plain: "plain",
    ids: "csv",
    many: "repeat",
    at: "date-time",
    day: "date",
    custom: { write: dottedStyle },
    rows: { write: indexedStyle },
    sort: "plain",
  },
};

const CIRCLE: Record<string, unknown> = {};
CIRCLE["in"] = CIRCLE;

describe("a query", () => {
  it.each([
    ["nothing", { plain: null, ids: undefined }, ""],
    ["scalars", { plain: true }, "?plain=true"],
    ["zero and empty text", { plain: 0, sort: "" }, "?plain=0&sort="],
    ["a plus", { sort: "+Id" }, "?sort=%2BId"],
    ["reserved characters", { plain: "a&b=c d#é" }, "?plain=a%26b%3Dc%20d%23%C3%A9"],
    ["a list of ids", { ids: [1, "2", 3n] }, "?ids=1,2,3"],
    ["one id", { ids: 5 }, "?ids=5"],
    ["repeated values", { many: ["a", "b"] }, "?many=a&many=b"],
    ["a moment", { at: new Date(0) }, "?at=1970-01-01T00%3A00%3A00.000Z"],
    ["an object", { custom: { Color: "red", Size: null } }, "?custom.Color=red"],
    ["an object in an object", { custom: { a: { b: [1, 2] } } }, "?custom.a.b%5B0%5D=1&custom.a.b%5B1%5D=2"],
    ["rows", { rows: [{ field: "Id", desc: true }] }, "?rows%5B0%5D.field=Id&rows%5B0%5D.desc=true"],
  ])("with %s", (_name, query, want) => {
    expect(buildQuery(SPEC, query)).toBe(want);
  });

  it.each([
    [
      "an unknown name",
      { plian: 1 },
      'has no query parameter "plian"; the API would ignore it and answer unfiltered.',
    ],
    ["a name of Object's", { constructor: 1 }, 'has no query parameter "constructor"'],
    ["an unknown name without a value", { nope: undefined }, 'has no query parameter "nope"'],
    ["an empty list", { many: [] }, "is an empty list; leave it out to answer everything"],
    ["a list of an empty text", { many: "".split(",") }, "is an empty list"],
    ["a list of blanks", { ids: ["", " "] }, "is an empty list"],
    ["a text of ids that are blank", { ids: " , " }, "is an empty list"],
    ["no date", { at: new Date(Number.NaN) }, "is not a valid date"],
    ["an empty text of ids", { ids: "" }, "is an empty list"],
    ["an endless number", { plain: Infinity }, "is not a finite number"],
    [
      "a number that has lost digits",
      { plain: 2 ** 53 },
      "is too large for a number to be exact; pass it as a bigint",
    ],
    ["an id that has lost digits", { ids: [1, 2 ** 53 + 2] }, "is too large for a number to be exact"],
    ["a map of fields", { custom: new Map([["Color", "red"]]) }, "has to be a plain object"],
    ["a date of fields", { custom: new Date(0) }, "has to be a plain object"],
    ["a row that is a map", { rows: [new Map([["field", "Id"]])] }, "has to be a single value"],
    ["an object that holds itself", { custom: CIRCLE }, "is nested too deeply"],
    ["an object where a value belongs", { plain: {} }, "has to be a single value"],
    ["half a character", { plain: "\ud800" }, "holds half of a surrogate pair"],
  ])("is refused for %s", (_name, query, message) => {
    expect(() => buildQuery(SPEC, query)).toThrow(UsageError);
    expect(() => buildQuery(SPEC, query)).toThrow(message);
  });
});

describe("the limiter", () => {
  it("lets 60 through in any sliding second, where a bucket would let 120", async () => {
    const clock = new TestClock();
    const limiter = new SlidingWindowLimiter({ clock });
    const granted: number[] = [];
    const call = async () => {
      await limiter.acquire("key");
      granted.push(clock.now());
    };
    // A quiet time would fill a bucket; then a burst arrives just before the next second.
    await call();
    clock.advance(990);
    await Promise.all(Array.from({ length: 240 }, call));
    const most = Math.max(
      ...granted.map((start) => granted.filter((at) => at >= start && at < start + 1000).length),
    );
    expect(most).toBe(60);
    expect((granted.at(-1) ?? 0) - (granted[1] ?? 0)).toBeLessThan(5000);
  });

  it("serves in order, counts each key apart, and gives up an aborted place", async () => {
    const waits: (() => void)[] = [];
    let now = 0;
    const clock = { now: () => now, sleep: () => new Promise<void>((done) => waits.push(done)) };
    const limiter = new SlidingWindowLimiter({ clock, limit: 1, window: 1000 });
    const order: string[] = [];
    const controller = new AbortController();
    await limiter.acquire("a");
    await limiter.acquire("b");
    const first = limiter.acquire("a").then(() => order.push("first"));
    const gone = limiter.acquire("a", controller.signal).catch((error: unknown) => order.push(String(error)));
    const last = limiter.acquire("a").then(() => order.push("last"));
    controller.abort("gone");
    await gone;
    for (const at of [1000, 2000]) {
      now = at;
      waits.shift()?.();
      await new Promise((done) => setImmediate(done));
    }
    await Promise.all([first, last]);
    expect(order).toEqual(["gone", "first", "last"]);
  });

  it("is one for the process and shows no keys", async () => {
    const secret = "app-key-that-stays-hidden";
    await sharedLimiter().acquire(secret);
    expect(sharedLimiter()).toBe(sharedLimiter());
    expect(inspect(sharedLimiter(), { depth: 20, showHidden: true })).not.toContain(secret);
  });
});

describe("options", () => {
  const good = { tenant: 1, clientId: "a", clientSecret: "b", appKey: "c" };

  it("that are wrong are named together, their values never", () => {
    const wrong = {
      environment: "staging",
      tenant: "x1",
      clientId: "",
      clientSecret: "pass word",
      appKey: undefined,
      baseUrl: "http://example.com",
      timeout: -1,
      maxRetries: 99,
    };
    const make = () => new Client(wrong as never);
    expect(make).toThrow(ConfigurationError);
    try {
      make();
    } catch (error) {
      expect((error as ConfigurationError).problems).toEqual([
        'environment has to be "production" or "integration"',
        "tenant has to be the tenant's numeric id",
        "clientId is missing",
        "clientSecret holds spaces or characters that cannot be sent",
        "appKey is missing",
        "baseUrl has to use https for the credentials; allowInsecureHosts admits http to hosts of your own",
        "timeout has to be milliseconds from 0 to 2147483647",
        "maxRetries has to be a whole number from 0 to 10",
      ]);
      expect(String(error)).not.toContain("pass word");
    }
  });

  it.each([[undefined], [null], ["key"], [1], [[]], [{}]])("that are missing are told: %j", (options) => {
    for (const make of [() => new Client(options as never), () => toClient(options as never)]) {
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow(
        /tenant has to be .*; clientId is missing; clientSecret is missing; appKey is missing/,
      );
    }
  });

  it.each([
    ["MOCK", "http://mock:4010"],
    ["10.0.0.5", "http://10.0.0.5:4010"],
    ["fd00::2", "http://[fd00::2]:4010"],
    ["[FD00:0:0::2]", "http://[fd00::2]:4010"],
    ["m\u00fcller.test", "http://m\u00fcller.test:4010"],
  ])("admit plain http to %s", (host, baseUrl) => {
    expect(() => new Client({ ...good, baseUrl, allowInsecureHosts: [host] })).not.toThrow();
  });

  it.each<[string, object, string]>([
    ["a tenant that has lost digits", { tenant: 12345678901234567890 }, "tenant has to be"],
    ["an address that is misspelt", { baseURL: "http://127.0.0.1:1" }, "baseURL is written baseUrl"],
    ["an address with a query", { baseUrl: "https://a.example/?b=1" }, "baseUrl must not hold a query"],
    [
      "an address with credentials",
      { baseUrl: "https://me:pw@a.example" },
      "baseUrl must not hold credentials",
    ],
    [
      "http to a host nobody named",
      { baseUrl: "http://mock:1", allowInsecureHosts: ["moc"] },
      "baseUrl has to use",
    ],
    ["a host with a port", { allowInsecureHosts: ["mock:80"] }, "allowInsecureHosts has to be"],
    ["hosts that are URLs", { allowInsecureHosts: ["http://mock"] }, "allowInsecureHosts has to be"],
    ["a host that is no text", { allowInsecureHosts: [5] }, "allowInsecureHosts has to be"],
    ["an empty token endpoint", { authUrl: "" }, "authUrl is not a URL"],
    ["hosts that are no list", { allowInsecureHosts: "mock" }, "allowInsecureHosts has to be"],
  ])("are refused with %s", (_name, options, message) => {
    expect(() => new Client({ ...good, ...options })).toThrow(ConfigurationError);
    expect(() => new Client({ ...good, ...options })).toThrow(message);
  });

  it.each<[string, object, api: string, auth: string]>([
    ["nothing", {}, "https://api.servicetitan.io", "https://auth.servicetitan.io/connect/token"],
    [
      "the host of an environment",
      { baseUrl: "https://api-integration.servicetitan.io/" },
      "https://api-integration.servicetitan.io",
      "https://auth-integration.servicetitan.io/connect/token",
    ],
    [
      "a host of one's own",
      { baseUrl: "http://127.0.0.1:4080/" },
      "http://127.0.0.1:4080",
      "http://127.0.0.1:4080/connect/token",
    ],
    [
      "a path on it",
      { baseUrl: "https://a.example/st/" },
      "https://a.example/st",
      "https://a.example/st/connect/token",
    ],
    [
      "a container's name",
      { baseUrl: "http://mock:4080", allowInsecureHosts: ["Mock"] },
      "http://mock:4080",
      "http://mock:4080/connect/token",
    ],
    [
      "a token endpoint of one's own",
      { baseUrl: "https://a.example", authUrl: "https://b.example/t?x=1" },
      "https://a.example",
      "https://b.example/t?x=1",
    ],
  ])("send calls and credentials where %s says", async (_name, options, api, auth) => {
    const asked: string[] = [];
    const fetch = (url: string) => {
      asked.push(url);
      return Promise.resolve(Response.json({ access_token: "token-1", expires_in: 900 }));
    };
    const client = new Client({ ...good, ...options, clock: new TestClock(), fetch: fetch as never });
    await client.call(GET, { path: [7] });
    await client.forTenant({ ...good, tenant: 2n, clientId: "other" }).call(GET, { path: [7] });
    expect(asked).toEqual([
      auth,
      `${api}/test/v2/tenant/1/things/7`,
      auth,
      `${api}/test/v2/tenant/2/things/7`,
    ]);
  });

  it("choose the hosts", () => {
    expect(JSON.stringify(new Client(good))).toContain("https://api.servicetitan.io");
    expect(JSON.stringify(new Client({ ...good, environment: "integration" }))).toContain(
      "https://api-integration.servicetitan.io",
    );
  });

  describe("from the environment", () => {
    const before = { ...process.env };
    afterEach(() => {
      process.env = { ...before };
    });

    it("are read, and those given win", () => {
      Object.assign(process.env, {
        SERVICETITAN_TENANT: "7",
        SERVICETITAN_CLIENT_ID: "i",
        SERVICETITAN_CLIENT_SECRET: "s",
        SERVICETITAN_APP_KEY: "k",
        SERVICETITAN_ENVIRONMENT: "integration",
        SERVICETITAN_BASE_URL: "http://mock:4080",
        SERVICETITAN_ALLOW_INSECURE_HOSTS: "mock, other,",
      });
      expect(optionsFromEnv({ tenant: 8, baseUrl: undefined })).toEqual({
        tenant: 8,
        baseUrl: "http://mock:4080",
        allowInsecureHosts: ["mock", "other"],
        clientId: "i",
        clientSecret: "s",
        appKey: "k",
        environment: "integration",
      });
    });

    it("are missed together", () => {
      expect(() => optionsFromEnv({ tenant: 1 })).toThrow(
        "SERVICETITAN_CLIENT_ID is missing; the environment variable SERVICETITAN_CLIENT_SECRET is missing; the environment variable SERVICETITAN_APP_KEY is missing",
      );
    });
  });
});

describe("an address", () => {
  it.each<[host: string, reach: "public" | "private" | "loopback"]>([
    ["localhost", "loopback"],
    ["app.localhost", "loopback"],
    ["localhost.", "loopback"],
    ["127.255.0.1", "loopback"],
    ["0x7f.1", "loopback"],
    ["[::1]", "loopback"],
    ["[::ffff:127.0.0.1]", "loopback"],
    ["0.0.0.0", "private"],
    ["10.0.0.1", "private"],
    ["100.64.0.1", "private"],
    ["169.254.169.254", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["255.255.255.255", "private"],
    ["[::]", "private"],
    ["[fe80::1]", "private"],
    ["[fd12:3456::1]", "private"],
    ["[ff02::1]", "private"],
    ["[::ffff:10.0.0.1]", "private"],
    ["[64:ff9b::10.0.0.1]", "private"],
    ["[2002:c0a8:1::1]", "private"],
    ["mock", "private"],
    ["printer.local", "private"],
    ["metadata.google.internal", "private"],
    ["api.servicetitan.io", "public"],
    ["notlocalhost.com", "public"],
    ["local.example.com", "public"],
    ["100.128.0.1", "public"],
    ["172.32.0.1", "public"],
    ["8.8.8.8", "public"],
    ["[2606:4700::1111]", "public"],
    ["[::ffff:8.8.8.8]", "public"],
    ["[2002:808:808::1]", "public"],
  ])("%s is %s", (host, reach) => {
    const { hostname } = new URL(`https://${host}/`);
    expect([isLoopback(hostname), isPrivate(hostname)]).toEqual([reach === "loopback", reach !== "public"]);
  });
});

describe("a file's name", () => {
  it.each<[string, string | undefined]>([
    ['attachment; filename="plain.pdf"', "plain.pdf"],
    ["attachment; filename=my report.pdf", "my report.pdf"],
    ['filename="bare.txt"', "bare.txt"],
    ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"],
    ['attachment; filename="C:evil.txt"', "evil.txt"],
    ['attachment; filename="C:\\folder\\evil.txt"', "evil.txt"],
    ["attachment; filename*=UTF-8''a%00b%0A.txt", "ab.txt"],
    ["attachment; filename*=UTF-8''a%E2%80%AEfdp.exe", "afdp.exe"],
    ['attachment; filename="a\\"b.txt"', 'a"b.txt'],
    ["attachment; filename*=utf-8'en'x%20y.txt", "x y.txt"],
    ["attachment; filename*=iso-8859-1'en'%A3.txt", "£.txt"],
    ["attachment; filename=\"plain.txt\"; filename*=UTF-8''%E9.txt", "plain.txt"],
    ["attachment; filename=\"plain.txt\"; filename*=UTF-8''%C3%A9.txt", "é.txt"],
    ['attachment; note="; filename=evil.txt"; filename="good.txt"', "good.txt"],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="a/"', undefined],
    ["inline", undefined],
  ])("from %s", (header, want) => {
    const response = new Response(null, { headers: { "content-disposition": header } });
    expect(new BinaryResponse(response as never).filename).toBe(want);
  });
});
