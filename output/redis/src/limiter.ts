/**
 * One limit for all processes of an application: no more calls in any sliding second than the server allows.
 *
 * Places are kept as the limiter of one process keeps them (see `limiter.ts` of the runtime): a call holds one from when it was let through,
 * then from when its request was handed to the network, and longer where its answer took longer than the fastest ones.
 */
import {
  AtOnceLimiter,
  type AbortSignalLike,
  type LimitedCall,
  type LaneLimit,
  type Permit,
  RATE,
  type RateLimiter,
  SlidingWindowLimiter,
  systemClock,
  UsageError,
} from "@st-v2/runtime";
import { Connection, hashed, type RedisClient, RedisError, type RedisOptions } from "./connection.js";
import { FREE, PAUSE, TAKE } from "./scripts.js";

export interface RedisLimiterOptions extends RedisOptions {
  /** Calls of all processes in one window, a whole number from 1; default: what the API allows in a second. */
  readonly limit?: number | undefined;
  /** Calls of this process in one window while Redis does not answer; default: `limit`. Lower it to `limit` by the number of processes. */
  readonly localLimit?: number | undefined;
  /** Milliseconds, 10 to 3,600,000; default 1,025: the server's second, and a margin. */
  readonly window?: number | undefined;
}

/** A place may become free sooner than was said, by an answer to another process: Redis is asked again as often at least. */
const LONGEST_WAIT_MS = 20;
/** A process that is gone does not give its places back: they are free again after three of these. */
const LEASE_MS = 40_000;
/** So many answers of an operation are known before the fastest one is believed. */
const KNOWN_ANSWERS = 120;

/** As a limit of one operation has it. */
interface LaneOptions extends RedisLimiterOptions {
  /** The limit is of calls that are under way, not of those in a window. */
  readonly atOnce?: number | undefined;
  /** Milliseconds without calls where nobody knows what was called before; default: a window. Who is too fast in a lane waits, no more. */
  readonly silence?: number | undefined;
  /** Of the application's limiter: what one of them finds out of Redis, all know. */
  readonly connection?: Connection | undefined;
}

export class RedisLimiter implements RateLimiter {
  readonly #client: RedisClient;
  readonly #options: RedisLimiterOptions;
  readonly #connection: Connection;
  readonly #pace: Pace;
  readonly #local: SlidingWindowLimiter | AtOnceLimiter;
  /** By app key; private, so that inspecting the limiter does not show it. */
  readonly #lanes = new Map<string, Promise<Lane>>();

  /**
   * @param client of `ioredis`, or of `redis` (connected by you); it stays yours to close
   * @throws TypeError, UsageError naming the option that is wrong
   */
  constructor(client: RedisClient, options: RedisLimiterOptions = {}) {
    const { limit = RATE ?? NaN, window = 1025, localLimit = limit } = options;
    const { atOnce, silence = window, connection } = options as LaneOptions;
    if (!(Number.isSafeInteger(limit) && limit >= 1))
      throw new UsageError("The limiter's limit has to be a whole number from 1.");
    if (!(Number.isFinite(window) && window >= 10 && window <= 3_600_000))
      throw new UsageError("The limiter's window has to be milliseconds from 10 to 3600000.");
    this.#client = client;
    this.#options = options;
    this.#connection = connection ?? new Connection(client, options);
    this.#pace = { limit, window, silence, isAtOnce: atOnce !== undefined };
    this.#local =
      atOnce === undefined
        ? new SlidingWindowLimiter({ limit: localLimit, window })
        : new AtOnceLimiter(atOnce);
  }

  async acquire(key: string, signal?: AbortSignalLike | null, call?: LimitedCall): Promise<Permit> {
    return (await this.#lane(key)).acquire(signal, call);
  }

  async pause(key: string, ms: number, call?: LimitedCall): Promise<void> {
    await (await this.#lane(key)).pause(ms, call);
  }

  /** Of one operation: so many calls in a window, or at once. */
  lane({ calls, window, atOnce }: LaneLimit): RateLimiter {
    const limit = atOnce ?? calls;
    return new RedisLimiter(this.#client, {
      ...this.#options,
      limit,
      localLimit: limit,
      window: atOnce === undefined ? window : LEASE_MS,
      atOnce,
      silence: 0,
      connection: this.#connection,
    } as LaneOptions);
  }

  #lane(key: string): Promise<Lane> {
    const lane = this.#lanes.get(key) ?? this.#newLane(key);
    this.#lanes.set(key, lane);
    return lane;
  }

  async #newLane(key: string): Promise<Lane> {
    // Braces: both keys are in one slot of a cluster.
    const name = `${this.#connection.prefix}limit:{${await hashed(key)}}`;
    return new Lane({
      connection: this.#connection,
      ...this.#pace,
      local: {
        acquire: (signal, call) => this.#local.acquire(key, signal, call),
        pause: (ms, call) => {
          if ("pause" in this.#local) this.#local.pause(key, ms, call);
        },
      },
      keys: [`${name}:places`, `${name}:state`],
    });
  }
}

interface Pace {
  readonly limit: number;
  readonly window: number;
  readonly silence: number;
  readonly isAtOnce: boolean;
}

interface LaneFacts extends Pace {
  readonly connection: Connection;
  /** What serves while Redis does not. */
  readonly local: {
    acquire(signal: AbortSignalLike | null | undefined, call: LimitedCall | undefined): Promise<Permit>;
    pause(ms: number, call: LimitedCall | undefined): void;
  };
  readonly keys: readonly [places: string, state: string];
}

interface Waiter {
  /** Of its pause. */
  readonly name: string;
  readonly call: LimitedCall | undefined;
  readonly signal: AbortSignalLike | null | undefined;
  readonly settle: (permit: Permit | Promise<Permit>) => void;
  readonly fail: (error: Error) => void;
}

/** What Redis said of a place; milliseconds of its clock, and of ours. */
interface Taken {
  readonly isGranted: boolean;
  readonly lane: number;
  readonly own: number;
  readonly now: number;
  readonly asked: number;
}

/** The calls of one app key in this process. */
class Lane {
  readonly #facts: LaneFacts;
  readonly #waiting = new Set<Waiter>();
  readonly #answers = new Map<string, number[]>();
  /** Tells places of one process from those of others. */
  readonly #process = crypto.randomUUID();
  #places = 0;
  #isServing = false;
  #wake: AbortController | undefined;
  /** When Redis failed; calls may have gone past it since. */
  #failed: number | undefined;
  /** When the last call of this process went past Redis, by our clock. */
  #pastRedis = -Infinity;

  constructor(facts: LaneFacts) {
    this.#facts = facts;
  }

  acquire(signal: AbortSignalLike | null | undefined, call: LimitedCall | undefined): Promise<Permit> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        waiter.fail(signal?.reason as Error);
        this.#wake?.abort();
      };
      const leave = () => {
        signal?.removeEventListener("abort", onAbort);
        this.#waiting.delete(waiter);
      };
      const waiter: Waiter = {
        name: nameOf(call),
        call,
        signal,
        settle: (permit) => {
          leave();
          resolve(permit);
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      if (signal?.aborted === true) {
        waiter.fail(signal.reason as Error);
        return;
      }
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#waiting.add(waiter);
      if (!this.#isServing) void this.#serve();
    });
  }

  async pause(ms: number, call: LimitedCall | undefined): Promise<void> {
    const { connection, window, keys, local } = this.#facts;
    local.pause(ms, call);
    if (connection.state !== "up") return;
    const args = [Math.ceil(ms * 1000), window * 1000, nameOf(call), call?.operation ?? ""];
    try {
      await connection.run(PAUSE, [keys[1]], args);
    } catch {
      // This process waits; the others are told by their own answers.
    }
  }

  /** One after the other, as long as anybody waits. */
  async #serve(): Promise<void> {
    this.#isServing = true;
    try {
      while (this.#waiting.size > 0) {
        const ms = await this.#round();
        if (ms > 0 && this.#waiting.size > 0) await this.#rest(ms);
      }
    } finally {
      this.#isServing = false;
    }
  }

  /** Asks for each that waits. @returns milliseconds until it is worth to ask again */
  async #round(): Promise<number> {
    const { connection, silence } = this.#facts;
    const { state, fallback } = connection;
    const quiet = this.#pastRedis + silence - performance.now();
    if (state === "down") return this.#withoutRedis();
    if (state === "unsure" && fallback === "local" && quiet > 0) {
      connection.probe();
      return this.#withoutRedis();
    }
    if (quiet > 0) return quiet;
    let rest = LONGEST_WAIT_MS;
    const held = new Set<string>();
    for (const waiter of [...this.#waiting]) {
      if (held.has(waiter.name) || !this.#waiting.has(waiter)) continue;
      const id = `${this.#process}:${(this.#places += 1)}`;
      try {
        const taken = await this.#take(id, waiter.name);
        if (taken.isGranted) this.#grant(waiter, { id, taken });
        // Also after a place: to ask for the next before it can be had costs a command for each call.
        if (taken.lane > 0) return Math.min(rest, taken.lane);
        if (!taken.isGranted) {
          held.add(waiter.name);
          rest = Math.min(rest, taken.own);
        }
      } catch (error) {
        return this.#withoutRedis(error as Error);
      }
    }
    return rest;
  }

  async #take(id: string, name: string): Promise<Taken> {
    const { connection, limit, window, silence, isAtOnce, keys } = this.#facts;
    const doubt = this.#failed === undefined || silence === 0 ? 0 : silence + connection.noticed;
    const times = [doubt, isAtOnce ? 0 : window / limit, silence].map((ms) => Math.ceil(ms * 1000));
    const asked = performance.now();
    const args = [limit, window * 1000, name, id, ...times];
    const answer = (await connection.run(TAKE, keys, args)) as readonly unknown[];
    this.#failed = undefined;
    const [isGranted, lane = 0, own = 0, now = 0] = answer.map(Number);
    return { isGranted: isGranted === 1, lane: lane / 1000, own: own / 1000, now: now / 1000, asked };
  }

  #grant(waiter: Waiter, place: { readonly id: string; readonly taken: Taken }): void {
    const { settle, call } = waiter;
    const permit = this.#permit(place, call);
    if (!this.#waiting.has(waiter)) {
      permit.done();
      return;
    }
    settle(permit);
    // Who does not tell what the place is for does not report either: the place counts from now.
    if (call === undefined) {
      permit.sent();
      permit.done();
    }
  }

  #permit(
    { id, taken: { now, asked } }: { readonly id: string; readonly taken: Taken },
    call: LimitedCall | undefined,
  ): Permit {
    const { connection, window, isAtOnce, keys } = this.#facts;
    let sent: number | undefined;
    let isDone = false;
    return {
      sent: () => {
        sent ??= performance.now();
      },
      done: () => {
        if (isDone) return;
        isDone = true;
        const took = sent === undefined ? 0 : performance.now() - sent;
        // Redis answered some time after it was asked: the request left no later than this by its clock.
        const free =
          sent === undefined || isAtOnce
            ? 0
            : now + (sent - asked) + window + this.#late(took, call?.operation);
        // Others are asked for soon enough, unless it is free at once.
        if (free === 0) this.#wake?.abort();
        if (connection.state === "up")
          connection.run(FREE, [keys[0]], [id, Math.ceil(free * 1000)]).catch(() => undefined);
      },
    };
  }

  /** Milliseconds that a request may have arrived later than the fastest ones do. */
  #late(took: number, operation = ""): number {
    const { window } = this.#facts;
    const answers = this.#answers.get(operation) ?? [];
    this.#answers.set(operation, answers);
    answers.push(took);
    if (answers.length > KNOWN_ANSWERS) answers.shift();
    const least = answers.length < KNOWN_ANSWERS ? 0 : Math.min(...answers);
    return Math.min(Math.max(took - least - window / 50, 0), 2 * window);
  }

  /** @returns milliseconds until there is something to do */
  #withoutRedis(error: Error = new RedisError("Redis failed a moment ago.")): number {
    const { connection, local, silence } = this.#facts;
    this.#failed ??= performance.now();
    // What Redis let through, here and elsewhere, is older than a window by then.
    const quiet = this.#failed + silence - performance.now();
    if (connection.fallback === "local" && quiet > 0) return quiet;
    for (const waiter of [...this.#waiting]) {
      if (connection.fallback === "fail") waiter.fail(error);
      else {
        const permit = local.acquire(waiter.signal, waiter.call);
        waiter.settle(permit.finally(() => (this.#pastRedis = performance.now())));
      }
    }
    return 0;
  }

  async #rest(ms: number): Promise<void> {
    const wake = (this.#wake = new AbortController());
    await systemClock.sleep(Math.max(1, ms), wake.signal).catch(() => undefined);
    this.#wake = undefined;
  }
}

/** Of the pause that holds a call back. */
function nameOf(call: LimitedCall | undefined): string {
  return call === undefined ? "" : `${call.tenant} ${call.operation}`;
}
