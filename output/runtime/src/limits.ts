/** What a limiter is to the rest: whoever replaces one needs no more than this. */
import type { AbortSignalLike } from "./builtins.js";

/** What a place is for. */
export interface LimitedCall {
  /** Operation id. */
  readonly operation: string;
  readonly tenant: string;
}

/** A place under the limit. Who told {@link RateLimiter.acquire} what the place is for reports what becomes of it. */
export interface Permit {
  /** The request is handed to the network now. */
  sent(): void;
  /** Its answer has begun, or it has failed: it will not arrive any more. Without `sent` before, the place was not needed. */
  done(): void;
}

/** Replace it to share a limit between processes. */
export interface RateLimiter {
  /**
   * Resolves when a call may be sent; rejects with the signal's reason when it is aborted before. A limiter that gives no permit
   * counts the call from here on.
   */
  // `void`, so that limiters fit that give nothing, and those that hand on what another one gives.
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type
  acquire(key: string, signal?: AbortSignalLike | null, call?: LimitedCall): Promise<Permit | void>;
  /**
   * Lets no call through for a while: the server said that there were too many. With `call`, the one that was refused: whether
   * others are held back too is the limiter's decision.
   *
   * @param ms never shortens a pause that is longer
   */
  pause?(key: string, ms: number, call?: LimitedCall): void;
  /** Limits of single operations, shared as this one is. Without it they hold for the process. */
  lane?(limit: LaneLimit): RateLimiter;
}

/** So many calls in a window, or so many at once. */
export interface LaneLimit {
  /** In one `window`. */
  readonly calls?: number;
  /** Milliseconds. */
  readonly window?: number;
  /** Calls that may be under way. */
  readonly atOnce?: number;
}
