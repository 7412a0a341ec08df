/** Time that passes as soon as nobody does anything but wait for it: ten hours of waiting take minutes. */
import type { AbortSignalLike, Clock } from "../../generator/runtime/index.js";

interface Timer {
  readonly at: number;
  readonly end: () => void;
}

/** Milliseconds of real time that an answer may take before simulated time goes on without it. */
const PATIENCE_MS = 2;

export class SoakClock implements Clock {
  readonly #timers = new Set<Timer>();
  readonly #isBusy: () => boolean;
  #now = 0;
  #held = 0;
  #next: NodeJS.Timeout | NodeJS.Immediate | undefined;

  /** @param isBusy whether somebody does something */
  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy;
  }

  now(): number {
    return Date.UTC(2026, 0, 1) + this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  /** Sleeps that are under way. */
  get pending(): number {
    return this.#timers.size;
  }

  sleep(ms: number, signal?: AbortSignalLike | null): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      const timer = { at: this.#now + Math.max(0, ms), end };
      const abort = () => {
        this.#timers.delete(timer);
        reject(signal?.reason as Error);
      };
      if (signal?.aborted === true) return abort();
      signal?.addEventListener("abort", abort, { once: true });
      this.#timers.add(timer);
      this.#plan();
    });
  }

  /** Time stands still until what it gives is called. */
  hold(): () => void {
    this.#held += 1;
    return () => {
      this.#held -= 1;
      this.#plan();
    };
  }

  #plan(): void {
    if (this.#next !== undefined || this.#held > 0 || this.#timers.size === 0) return;
    const go = () => {
      this.#next = undefined;
      this.#advance();
      this.#plan();
    };
    this.#next = this.#isBusy() ? setTimeout(go, PATIENCE_MS) : setImmediate(go);
  }

  #advance(): void {
    if (this.#held > 0) return;
    let due: Timer | undefined;
    for (const timer of this.#timers) if (due === undefined || timer.at < due.at) due = timer;
    if (due === undefined) return;
    this.#now = Math.max(this.#now, due.at);
    this.#timers.delete(due);
    due.end();
  }
}
