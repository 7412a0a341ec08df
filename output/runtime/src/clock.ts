/** Time, so that tests need not wait. */
import type { AbortSignalLike } from "./builtins.js";

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
      const end = () => {
        ignore();
        resolve();
      };
      const timer = setTimeout(end, Math.min(ms, LONGEST_SLEEP_MS));
      const ignore = whenAborted(signal, (reason) => {
        clearTimeout(timer);
        reject(reason as Error);
      });
    }),
};

/**
 * Tells when a signal is aborted, at once if it was before.
 *
 * @returns what ends the listening
 */
export function whenAborted(
  signal: AbortSignalLike | null | undefined,
  tell: (reason: unknown) => void,
): () => void {
  const listener = () => tell(signal?.reason);
  if (signal?.aborted === true) listener();
  else signal?.addEventListener("abort", listener, { once: true });
  return () => signal?.removeEventListener("abort", listener);
}

/** Milliseconds of a clock for measuring spans; their start means nothing. */
export function ticks(clock: Clock): number {
  return clock.monotonic?.() ?? clock.now();
}

/** Settles with the promise, or rejects as soon as the signal is aborted; the work behind the promise goes on. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignalLike | null | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const ignore = whenAborted(signal, reject);
    promise.then(resolve, reject).finally(ignore);
  });
}
