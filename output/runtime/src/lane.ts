/**
 * Limits of single operations, as the vendor is known to have them: a report once a minute, one call at a time. Each has a lane of its own, in which calls wait
 * before they ask for a place under the limit of the application.
 */
import { whenAborted } from "./clock.js";
import { SlidingWindowLimiter } from "./limiter.js";
import type { Permit, RateLimiter } from "./limits.js";
import type { LaneCall, OperationLimit } from "./operation.js";
import type { AbortSignalLike } from "./builtins.js";

/** Lanes by what they limit; those of one limiter are shared by who shares it. */
const lanes = new WeakMap<RateLimiter, Map<string, RateLimiter>>();

/** Waits for a place in the lane of an operation: its tenant's, and its path's where each has one. */
export async function enterLane(
  limit: OperationLimit,
  { settings, spec, url, signal }: LaneCall,
): Promise<Permit> {
  const { limiter, appKey, tenant, clock } = settings;
  const { calls, window, atOnce } = limit;
  // Who wants no limit, as tests do, wants none of these either.
  if ((limiter as Partial<SlidingWindowLimiter>).limit === Infinity) return FREE;
  const name = JSON.stringify([calls, window, atOnce]);
  const known = lanes.get(limiter) ?? new Map<string, RateLimiter>();
  lanes.set(limiter, known);
  const lane =
    known.get(name) ??
    limiter.lane?.(limit) ??
    (atOnce === undefined
      ? new SlidingWindowLimiter({ limit: calls ?? Infinity, window: window ?? 0, clock })
      : new AtOnceLimiter(atOnce));
  known.set(name, lane);
  const key = [appKey, tenant, spec.id, ...(limit.each ? [new URL(url).pathname] : [])].join(" ");
  return (await lane.acquire(key, signal, { operation: spec.id, tenant })) ?? FREE;
}

const FREE: Permit = { sent() {}, done() {} };

/** So many calls under way, in the order in which they came. */
export class AtOnceLimiter implements RateLimiter {
  readonly #atOnce: number;
  readonly #lanes = new Map<string, { running: number; readonly waiting: Set<() => void> }>();

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  acquire(key: string, signal?: AbortSignalLike | null): Promise<Permit> {
    const lane = this.#lanes.get(key) ?? { running: 0, waiting: new Set() };
    this.#lanes.set(key, lane);
    return new Promise((resolve, reject) => {
      let isDone = false;
      const done = () => {
        if (isDone) return;
        isDone = true;
        lane.running -= 1;
        const [next] = lane.waiting;
        if (next) next();
        else if (lane.running === 0) this.#lanes.delete(key);
      };
      const enter = () => {
        ignore();
        lane.waiting.delete(enter);
        lane.running += 1;
        resolve({ sent() {}, done });
      };
      const ignore = whenAborted(signal, (reason) => {
        lane.waiting.delete(enter);
        reject(reason as Error);
      });
      if (signal?.aborted === true) return;
      if (lane.running < this.#atOnce) enter();
      else lane.waiting.add(enter);
    });
  }
}
