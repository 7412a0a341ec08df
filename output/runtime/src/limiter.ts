/**
 * 60 calls in any sliding second per app key, shared by all clients in the process.
 *
 * A token bucket that refills lets 120 calls through in a second: 60 saved ones and 60 new ones. Here the times of the last 60
 * calls are kept, and a call has to wait until the oldest of them is more than a second old. Calls take different times to arrive,
 * so the window is a little longer than the server's.
 */
import { type Clock, systemClock } from "./clock.js";
import type { AbortSignalLike } from "./operation.js";

/** Replace it to share a limit between processes. */
export interface RateLimiter {
  /** Resolves when a call may be sent; rejects with the signal's reason when it is aborted before. */
  acquire(key: string, signal?: AbortSignalLike | null): Promise<void>;
  /** Lets no call through for a while: the server said that there were too many. */
  pause?(key: string, ms: number): void;
}

export interface SlidingWindowOptions {
  /** Calls in one window; default 60. */
  readonly limit?: number;
  /** Milliseconds; default 1,050: the server's second and a margin for calls that overtake each other on the way. */
  readonly window?: number;
  readonly clock?: Clock;
}

interface Waiter {
  readonly grant: () => void;
}

interface Lane {
  /** When the last calls were let through, oldest first; at most `limit`. */
  readonly granted: number[];
  readonly waiting: Waiter[];
  pausedUntil: number;
  pumping: boolean;
}

export class SlidingWindowLimiter implements RateLimiter {
  readonly #limit: number;
  readonly #window: number;
  readonly #clock: Clock;
  /** By app key; private, so that inspecting the limiter does not show it. */
  readonly #lanes = new Map<string, Lane>();

  constructor(options: SlidingWindowOptions = {}) {
    this.#limit = options.limit ?? 60;
    this.#window = options.window ?? 1050;
    this.#clock = options.clock ?? systemClock;
  }

  acquire(key: string, signal?: AbortSignalLike | null): Promise<void> {
    const lane = this.#lane(key);
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    if (lane.waiting.length === 0 && this.#waitOf(lane) <= 0) {
      this.#grant(lane);
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        lane.waiting.splice(lane.waiting.indexOf(waiter), 1);
        reject(signal?.reason as Error);
      };
      const waiter: Waiter = {
        grant: () => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      lane.waiting.push(waiter);
      void this.#pump(lane);
    });
  }

  pause(key: string, ms: number): void {
    const lane = this.#lane(key);
    lane.pausedUntil = Math.max(lane.pausedUntil, this.#clock.now() + ms);
  }

  async #pump(lane: Lane): Promise<void> {
    if (lane.pumping) return;
    lane.pumping = true;
    while (lane.waiting.length > 0) {
      const wait = this.#waitOf(lane);
      if (wait > 0) {
        await this.#clock.sleep(wait);
        continue;
      }
      const next = lane.waiting.shift();
      this.#grant(lane);
      next?.grant();
    }
    lane.pumping = false;
  }

  #waitOf(lane: Lane): number {
    const now = this.#clock.now();
    const oldest = lane.granted.length < this.#limit ? undefined : lane.granted[0];
    const free = oldest === undefined ? now : oldest + this.#window;
    return Math.max(free, lane.pausedUntil) - now;
  }

  #grant(lane: Lane): void {
    lane.granted.push(this.#clock.now());
    if (lane.granted.length > this.#limit) lane.granted.shift();
  }

  #lane(key: string): Lane {
    let lane = this.#lanes.get(key);
    if (!lane) {
      lane = { granted: [], waiting: [], pausedUntil: 0, pumping: false };
      this.#lanes.set(key, lane);
    }
    return lane;
  }
}

const SHARED = Symbol.for("servicetitan-codegen.limiter.1");

/** The limiter of this process: one, also when this package is installed twice. */
export function sharedLimiter(): RateLimiter {
  const holder = globalThis as { [SHARED]?: RateLimiter };
  if (holder[SHARED] === undefined) {
    Object.defineProperty(holder, SHARED, { value: new SlidingWindowLimiter(), enumerable: false });
  }
  return holder[SHARED] as RateLimiter;
}
