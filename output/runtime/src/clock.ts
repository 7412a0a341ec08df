/** Time, so that tests need not wait. */
import type { AbortSignalLike } from "./operation.js";

export interface Clock {
  /** Milliseconds since 1970, for moments that others know too: when a token expires, a date in an answer. It may step. */
  now(): number;
  /** Milliseconds since any moment, for spans. It never steps, whatever is done to the date. Default: {@link now}. */
  monotonic?(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted before. */
  sleep(ms: number, signal?: AbortSignalLike | null): Promise<void>;
}

/** The longest time that timers take; a longer one would end at once. */
export const LONGEST_SLEEP_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  // Looked up at each use, as timers are, so that test frameworks fake both or neither.
  monotonic: () => (globalThis as { performance?: { now(): number } }).performance?.now() ?? Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        },
        Math.min(ms, LONGEST_SLEEP_MS),
      );
      signal?.addEventListener("abort", onAbort, { once: true });
    }),
};

/** Milliseconds of a clock for measuring spans; their start means nothing. */
export function ticks(clock: Clock): number {
  return clock.monotonic?.() ?? clock.now();
}

/** Settles with the promise, or rejects as soon as the signal is aborted; the work behind the promise goes on. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignalLike | null | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) {
      // The promise may still fail, with nobody left to listen.
      promise.catch(() => undefined);
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
