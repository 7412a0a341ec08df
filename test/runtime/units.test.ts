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
  UsageError,
} from "../../generator/runtime/index.ts";
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
    custom: "dotted",
    deep: "deep",
    rows: "indexed",
    pipe: "pipe",
    space: "space",
    sort: "plain",
  },
};

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
    ["a day", { day: new Date(Date.UTC(2026, 1, 3, 23)) }, "?day=2026-02-03"],
    ["a day of UTC, not of the zone", { day: new Date(Date.UTC(2026, 1, 3, 1)) }, "?day=2026-02-03"],
    ["a moment as text", { at: "2026-01-01" }, "?at=2026-01-01"],
    ["an object", { custom: { Color: "red", Size: null } }, "?custom.Color=red"],
    ["a deep object", { deep: { a: 1 } }, "?deep%5Ba%5D=1"],
    ["rows", { rows: [{ field: "Id", desc: true }] }, "?rows%5B0%5D.field=Id&rows%5B0%5D.desc=true"],
    ["joined lists", { pipe: ["a", "b"], space: [1, 2] }, "?pipe=a%7Cb&space=1%202"],
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
    ["no date", { at: new Date(Number.NaN) }, "is not a valid date"],
    ["an endless number", { plain: Infinity }, "is not a finite number"],
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
        "baseUrl has to use https, because credentials are sent there",
        "timeout has to be milliseconds from 0 to 2147483647",
        "maxRetries has to be a whole number from 0 to 10",
      ]);
      expect(String(error)).not.toContain("pass word");
    }
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
      });
      expect(optionsFromEnv({ tenant: 8 })).toEqual({
        tenant: 8,
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
