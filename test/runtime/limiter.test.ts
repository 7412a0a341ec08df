/** The limit: 60 calls in any second where they arrive, whatever the clock does, and no more waiting than that takes. */
import { describe, expect, it } from "vitest";
import {
  type Clock,
  type LimitedCall,
  type Permit,
  SlidingWindowLimiter,
  UsageError,
} from "../../generator/runtime/index.ts";
import { ManualClock, mostInASecond, settled } from "./time.ts";

const KEY = "app-key";
const GET: LimitedCall = { operation: "Things_Get", tenant: "1" };

/** A call that takes `away` milliseconds to arrive and is answered `back` milliseconds later. */
interface Travel {
  readonly away: number;
  readonly back: number;
}

/** Sends calls through a limiter of its own, all at once; when they arrived. */
async function arrivals(count: number, travel: (index: number) => Travel): Promise<number[]> {
  const clock = new ManualClock();
  const limiter = new SlidingWindowLimiter({ clock });
  const arrived: number[] = [];
  for (let i = 0; i < count; i += 1) {
    void (async () => {
      const permit = await limiter.acquire(KEY, null, GET);
      permit.sent();
      const { away, back } = travel(arrived.length + i);
      await clock.sleep(away);
      arrived.push(clock.monotonic());
      await clock.sleep(back);
      permit.done();
    })();
  }
  for (let seconds = 0; arrived.length < count && seconds < 60; seconds += 1) await clock.advance(1000);
  expect([arrived.length, clock.pending]).toEqual([count, clock.pending]);
  return arrived;
}

describe("at the server", () => {
  const random = (seed: number) => () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const next = random(7);

  it.each<[string, (index: number) => Travel]>([
    ["at once", () => ({ away: 0, back: 1 })],
    [
      "after opening connections, the later ones at once",
      (i) => (i < 60 ? { away: 700 - i * 10, back: 1 } : { away: 1, back: 1 }),
    ],
    ["late for once, in the middle", (i) => ({ away: i > 150 && i < 180 ? 400 : 1, back: 1 })],
    ["at their pleasure", () => ({ away: next() * 300, back: 1 })],
  ])("never more than 60 in a second, when calls arrive %s", async (_name, travel) => {
    expect(mostInASecond(await arrivals(300, travel))).toBeLessThanOrEqual(60);
  });

  it.each<[string, number, (index: number) => Travel]>([
    ["nearby", 57, () => ({ away: 1, back: 2 })],
    ["far away", 57, () => ({ away: 60, back: 140 })],
    ["of uneven speed", 55, () => ({ away: 30, back: 50 + next() * 60 })],
  ])("%s: nearly 60 a second", async (_name, least, travel) => {
    const arrived = await arrivals(900, travel);
    // The first 120 answers tell how fast they are.
    const later = arrived.filter((at) => at >= 5000 && at < 13_000);
    expect(later.length / 8).toBeGreaterThan(least);
  });
});

describe("let through", () => {
  /** When each of these calls, asked for at once, was let through. */
  async function grants(clock: ManualClock, limiter: SlidingWindowLimiter, count: number) {
    const at: number[] = [];
    for (let i = 0; i < count; i += 1) void limiter.acquire(KEY).then(() => at.push(clock.monotonic()));
    await clock.advance(10_000);
    return at;
  }

  it("ten at once, then evenly, the 61st not before the window is over", async () => {
    const clock = new ManualClock();
    const at = await grants(clock, new SlidingWindowLimiter({ clock }), 61);
    expect(at.filter((moment) => moment === 0)).toHaveLength(10);
    const gaps = at.slice(10).map((moment, i) => moment - (at[i + 9] ?? 0));
    expect(Math.max(...gaps.slice(0, 50))).toBeLessThan(20);
    expect(at[60]).toBe(1025);
  });

  it("not before a window has passed, to the millisecond", async () => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock, limit: 1 });
    await limiter.acquire(KEY);
    let isThrough = false;
    void limiter.acquire(KEY).then(() => (isThrough = true));
    await clock.advance(1024);
    expect(isThrough).toBe(false);
    await clock.advance(1);
    expect(isThrough).toBe(true);
  });

  it("counts from when a request went out, not from when it might have", async () => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock, limit: 1, window: 1000 });
    const permit = await limiter.acquire(KEY, null, GET);
    await clock.advance(600);
    permit.sent();
    permit.done();
    const order: string[] = [];
    void limiter.acquire(KEY, null, GET).then(() => order.push("second"));
    await clock.advance(999);
    expect(order).toEqual([]);
    await clock.advance(1);
    expect(order).toEqual(["second"]);
  });

  it("one call for each place that gets free, also while the time goes on between two looks at it", async () => {
    const clock = new (class extends ManualClock {
      #looks = 0;
      override monotonic() {
        this.#looks += 1;
        return super.monotonic() + this.#looks / 2;
      }
    })();
    const at = await grants(clock, new SlidingWindowLimiter({ clock, window: 1500 }), 180);
    expect(at).toHaveLength(180);
    expect(mostInASecond(at)).toBeLessThanOrEqual(60);
  });

  it("gives a place back that was not needed", async () => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock, limit: 2, window: 1000 });
    const unused: Permit = await limiter.acquire(KEY, null, GET);
    const at = grants(clock, limiter, 2);
    unused.done();
    expect(await at).toEqual([500, 1000]);
  });

  it("waits three windows at most for an answer that does not come", async () => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock, limit: 1, window: 1000 });
    (await limiter.acquire(KEY, null, GET)).sent();
    expect(await grants(clock, limiter, 1)).toEqual([3000]);
  });
});

describe("pauses", () => {
  /** After which time a call gets through, asked for now. */
  async function through(clock: ManualClock, limiter: SlidingWindowLimiter, call?: LimitedCall) {
    const from = clock.monotonic();
    let waited: number | undefined;
    const controller = new AbortController();
    limiter.acquire(KEY, controller.signal, call).then(
      (permit) => {
        waited = clock.monotonic() - from;
        permit.done();
      },
      () => undefined,
    );
    // Far enough to see, and back: the next call is asked for at the same time but for the milliseconds seen.
    await clock.advance(0);
    if (waited === undefined) await clock.advance(1);
    controller.abort();
    return waited !== undefined;
  }
  const LIST: LimitedCall = { operation: "Things_List", tenant: "1" };
  const REPORT: LimitedCall = { operation: "Reports_Run", tenant: "1" };
  const setUp = () => {
    const clock = new ManualClock();
    return { clock, limiter: new SlidingWindowLimiter({ clock }) };
  };

  it("hold back the operation that was refused, of its tenant, and nothing else", async () => {
    const { clock, limiter } = setUp();
    limiter.pause(KEY, 30_000, REPORT);
    expect(await through(clock, limiter, REPORT)).toBe(false);
    expect(await through(clock, limiter, GET)).toBe(true);
    expect(await through(clock, limiter, { ...REPORT, tenant: "2" })).toBe(true);
    expect(await through(clock, limiter)).toBe(true);
    await clock.advance(29_990);
    expect(await through(clock, limiter, REPORT)).toBe(false);
    await clock.advance(10);
    expect(await through(clock, limiter, REPORT)).toBe(true);
  });

  it("hold back everything for a window when a second operation is refused within one", async () => {
    const { clock, limiter } = setUp();
    limiter.pause(KEY, 5000, GET);
    await clock.advance(500);
    limiter.pause(KEY, 5000, LIST);
    expect(await through(clock, limiter, REPORT)).toBe(false);
    await clock.advance(1020);
    expect(await through(clock, limiter, REPORT)).toBe(false);
    await clock.advance(10);
    expect(await through(clock, limiter, REPORT)).toBe(true);
    expect(await through(clock, limiter, LIST)).toBe(false);
  });

  it.each<[string, LimitedCall, LimitedCall, number]>([
    ["the same operation again", GET, { ...GET, tenant: "2" }, 10],
    ["another one later", GET, LIST, 1100],
  ])("hold back nothing else after %s", async (_name, first, second, later) => {
    const { clock, limiter } = setUp();
    limiter.pause(KEY, 5000, first);
    await clock.advance(later);
    limiter.pause(KEY, 5000, second);
    expect(await through(clock, limiter, REPORT)).toBe(true);
  });

  it.each([
    ["an operation", GET],
    ["everything", undefined],
  ])("of %s are not shortened by a shorter one", async (_name, call) => {
    const { clock, limiter } = setUp();
    limiter.pause(KEY, 10_000, call);
    limiter.pause(KEY, 100, call);
    await clock.advance(9990);
    expect(await through(clock, limiter, call)).toBe(false);
    await clock.advance(10);
    expect(await through(clock, limiter, call)).toBe(true);
  });

  it("let others overtake, and go on in order", async () => {
    const { clock, limiter } = setUp();
    limiter.pause(KEY, 2000, REPORT);
    const order: string[] = [];
    for (const [name, call] of [
      ["report 1", REPORT],
      ["get", GET],
      ["report 2", REPORT],
    ] as const)
      void limiter.acquire(KEY, null, call).then(() => order.push(name));
    await clock.advance(100);
    expect(order).toEqual(["get"]);
    await clock.advance(2000);
    expect(order).toEqual(["get", "report 1", "report 2"]);
  });
});

describe("the clock", () => {
  /** A clock that knows only the date, as one passed in by a user may. */
  function dated() {
    const manual = new ManualClock();
    const clock: Clock = { now: () => manual.now(), sleep: (ms, signal) => manual.sleep(ms, signal) };
    return { manual, clock };
  }
  const HOUR = 3_600_000;

  it.each([
    ["an hour back", 0, -HOUR],
    ["ten seconds back", 0, -10_000],
    ["back from a faked date", 14 * 365 * 24 * HOUR, 0],
  ])("steps %s: nobody waits for longer than two windows", async (_name, before, after) => {
    const { manual, clock } = dated();
    const limiter = new SlidingWindowLimiter({ clock });
    manual.shift = before;
    for (let i = 0; i < 60; i += 1) void limiter.acquire(KEY);
    await manual.advance(1000);
    limiter.pause(KEY, 500);
    manual.shift = after;
    let through = 0;
    for (let i = 0; i < 60; i += 1) void limiter.acquire(KEY).then(() => (through += 1));
    await manual.advance(3000);
    expect([through, manual.pending]).toEqual([60, 0]);
  });

  it.each([2000, HOUR])("steps %i ms ahead: still no more than 60 in a second", async (step) => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock });
    const at: number[] = [];
    const call = () => void limiter.acquire(KEY).then(() => at.push(clock.monotonic()));
    for (let i = 0; i < 60; i += 1) call();
    await clock.advance(900);
    clock.shift = step;
    for (let i = 0; i < 60; i += 1) call();
    await clock.advance(3000);
    expect([at.length, mostInASecond(at)]).toEqual([120, 60]);
  });

  it("that stands still while timers go on, as half-faked ones do, stops nobody", async () => {
    const manual = new ManualClock();
    const clock: Clock = { now: () => 0, sleep: (ms, signal) => manual.sleep(ms, signal) };
    const limiter = new SlidingWindowLimiter({ clock });
    let through = 0;
    for (let i = 0; i < 100; i += 1) void limiter.acquire(KEY).then(() => (through += 1));
    await manual.advance(3000);
    expect(through).toBe(100);
  });

  it("sleeps no longer than a window at once", async () => {
    const slept: number[] = [];
    const manual = new ManualClock();
    const sleep: Clock["sleep"] = (ms, signal) => (slept.push(ms), manual.sleep(ms, signal));
    const limiter = new SlidingWindowLimiter({ clock: { now: () => manual.now(), sleep } });
    limiter.pause(KEY, 1e12);
    void limiter.acquire(KEY);
    await manual.advance(5000);
    expect(Math.max(...slept)).toBe(1025);
  });
});

describe("who gives up", () => {
  it.each([
    ["a place", () => undefined],
    ["the end of a pause", (limiter: SlidingWindowLimiter) => limiter.pause(KEY, 20_000)],
    [
      "the end of a pause of the operation",
      (limiter: SlidingWindowLimiter) => limiter.pause(KEY, 20_000, GET),
    ],
  ])("waiting for %s leaves no timer", async (_name, set) => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock, limit: 1, window: 30_000 });
    void limiter.acquire(KEY);
    set(limiter);
    const controllers = [new AbortController(), new AbortController()];
    const reasons = controllers.map(({ signal }) =>
      limiter.acquire(KEY, signal, GET).catch((error: unknown) => error),
    );
    await settled();
    expect(clock.pending).toBe(1);
    controllers[0]?.abort("one");
    expect(clock.pending).toBe(1);
    controllers[1]?.abort("two");
    expect([clock.pending, await Promise.all(reasons)]).toEqual([0, ["one", "two"]]);
  });

  it("before asking gets nothing", async () => {
    const limiter = new SlidingWindowLimiter({ clock: new ManualClock() });
    await expect(limiter.acquire(KEY, AbortSignal.abort("early"))).rejects.toBe("early");
  });

  it("does so quickly, also among many", async () => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock });
    limiter.pause(KEY, 60_000, GET);
    const controllers = Array.from({ length: 5000 }, () => new AbortController());
    const all = controllers.map(({ signal }) => limiter.acquire(KEY, signal, GET).catch(() => "gone"));
    for (const controller of controllers) controller.abort();
    expect(new Set(await Promise.all(all))).toEqual(new Set(["gone"]));
    expect(clock.pending).toBe(0);
  });
});

describe("options", () => {
  it("that let every call through", async () => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ limit: Infinity, clock });
    const permits = await Promise.all(Array.from({ length: 500 }, () => limiter.acquire(KEY, null, GET)));
    for (const permit of permits) permit.sent();
    for (const permit of permits) permit.done();
    await limiter.acquire(KEY);
    expect(clock.pending).toBe(0);
  });

  it.each([
    [{ limit: 0 }],
    [{ limit: Number.NaN }],
    [{ limit: -1 }],
    [{ limit: 0.5 }],
    [{ window: Number.NaN }],
    [{ window: -1 }],
    [{ window: 2 ** 31 }],
  ])("%o are refused: a call would wait for ever, or never", (options) => {
    expect(() => new SlidingWindowLimiter(options)).toThrow(UsageError);
  });
});
