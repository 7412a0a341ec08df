/** Time that passes when a test says so, and what happened in a second of it. */
import type { AbortSignalLike, Clock } from "../../generator/runtime/index.ts";

/** Timers end in their order, and everything that need not wait runs in between. */
export class ManualClock implements Clock {
  /** What the date says more than the time since the start. */
  shift = 0;
  readonly #timers = new Set<{ readonly at: number; readonly end: () => void }>();
  #now = 0;

  now(): number {
    return Date.UTC(2026, 0, 1) + this.#now + this.shift;
  }

  monotonic(): number {
    return this.#now;
  }

  /** Timers that are under way. */
  get pending(): number {
    return this.#timers.size;
  }

  sleep(ms: number, signal?: AbortSignalLike | null): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = { at: this.#now + Math.max(0, ms), end: resolve };
      this.#timers.add(timer);
      signal?.addEventListener("abort", () => {
        this.#timers.delete(timer);
        reject(signal.reason as Error);
      });
    });
  }

  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (;;) {
      const [due] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (due === undefined) break;
      this.#now = Math.max(this.#now, due.at);
      this.#timers.delete(due);
      due.end();
      await settled();
    }
    this.#now = end;
  }
}

/** Everything that can run without waiting has run. */
export function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** Most of these moments that lie in any second. */
export function mostInASecond(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, at, last) => {
    while (at - (sorted[first] ?? at) >= 1000) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}
