/**
 * No more calls in any sliding second per app key than the server allows, shared by all clients of the process. With a limit of 60:
 *
 * - A token bucket that refills lets 120 calls through in a second: 60 saved ones and 60 new ones. Here each of the last 60 calls
 *   holds a place until it is a second old.
 * - Requests arrive later than they are let through, and not all equally late: the first ones open connections. A place is
 *   therefore counted from the moment the request was handed to the network, and longer when its answer took longer than the
 *   fastest ones, because then nobody knows when it arrived.
 * - Calls are spaced, so that 60 at once do not open 60 connections.
 * - A 429 of one operation holds back that operation of that tenant: some have limits of their own. Only when several operations
 *   are refused within a second, it is the application that was too fast.
 */
import { type Clock, LONGEST_SLEEP_MS, systemClock, ticks, whenAborted } from "./clock.js";
import { UsageError } from "./errors.js";
import type { AbortSignalLike } from "./builtins.js";
import type { LimitedCall, Permit, RateLimiter } from "./limits.js";
import { RATE } from "./vendor.js";

export interface SlidingWindowOptions {
  /** Calls in one window, a whole number from 1, or `Infinity` for no limit; default: what the API allows in a second. */
  readonly limit?: number;
  /** Milliseconds; default 1,025: the server's second, and a margin for clocks that tick differently and for short delays. */
  readonly window?: number;
  readonly clock?: Clock;
}

export class SlidingWindowLimiter implements RateLimiter {
  readonly #options: Required<SlidingWindowOptions>;
  /** By app key; private, so that inspecting the limiter does not show it. */
  readonly #lanes = new Map<string, Lane>();

  /** @throws UsageError for a limit or a window with which no call would ever be let through, or none held back */
  constructor({ limit = RATE ?? Infinity, window = 1025, clock = systemClock }: SlidingWindowOptions = {}) {
    if (!(limit === Infinity || (Number.isSafeInteger(limit) && limit >= 1)))
      throw new UsageError("The limiter's limit has to be a whole number from 1, or Infinity.");
    if (!(Number.isFinite(window) && window >= 0 && window <= LONGEST_SLEEP_MS))
      throw new UsageError(`The limiter's window has to be milliseconds from 0 to ${LONGEST_SLEEP_MS}.`);
    this.#options = { limit, window, clock };
  }

  /** Calls in one window. */
  get limit(): number {
    return this.#options.limit;
  }

  acquire(key: string, signal?: AbortSignalLike | null, call?: LimitedCall): Promise<Permit> {
    return this.#lane(key).acquire(signal, call);
  }

  pause(key: string, ms: number, call?: LimitedCall): void {
    this.#lane(key).pause(ms, call);
  }

  #lane(key: string): Lane {
    const lane = this.#lanes.get(key) ?? new Lane(this.#options);
    this.#lanes.set(key, lane);
    return lane;
  }
}

interface Place {
  /** When it was granted, then when its request was handed to the network. */
  from: number;
  /** Milliseconds until its answer began. */
  took: number | undefined;
  /** Of a call that reports. */
  readonly operation: string | undefined;
}

interface Waiter {
  /** Of its pause. */
  readonly name: string;
  readonly call: LimitedCall | undefined;
  readonly grant: (place: Place) => void;
}

interface Seen {
  /** Milliseconds; 0 until enough is known. */
  least: number;
  /** Of those since it was looked at last. */
  next: number;
  count: number;
}

interface Pause {
  until: number;
  readonly ms: number;
}

/** The calls of one app key. */
class Lane {
  readonly #limit: number;
  readonly #window: number;
  readonly #clock: Clock;
  #places: Place[] = [];
  readonly #waiting = new Set<Waiter>();
  /** By tenant and operation; that of all calls under "". */
  readonly #pauses = new Map<string, Pause>();
  /** When the next call is due if calls are spaced evenly. */
  #due = -Infinity;
  /** The last operation that was refused, and when. */
  #refused: { readonly operation: string; readonly at: number } | undefined;
  /** How fast answers are, by operation. */
  readonly #seen = new Map<string, Seen>();
  /** Ends the sleep until the next look. */
  #alarm: { readonly at: number; readonly controller: AbortController } | undefined;
  /** Time that was slept and that the clock does not know of. */
  #offset = 0;

  constructor({ limit, window, clock }: Required<SlidingWindowOptions>) {
    this.#limit = limit;
    this.#window = window;
    this.#clock = clock;
  }

  acquire(signal: AbortSignalLike | null | undefined, call: LimitedCall | undefined): Promise<Permit> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        name: nameOf(call),
        call,
        grant: (place) => {
          ignore();
          resolve(this.#permit(place));
        },
      };
      const ignore = whenAborted(signal, (reason) => {
        this.#waiting.delete(waiter);
        if (this.#waiting.size === 0) this.#setAlarm(undefined);
        reject(reason as Error);
      });
      if (signal?.aborted === true) return;
      this.#waiting.add(waiter);
      // The others were looked at, unless the alarm is overdue.
      const isQuiet = this.#alarm !== undefined && this.#alarm.at > this.#now();
      this.#serve(isQuiet ? [waiter] : this.#waiting);
    });
  }

  pause(ms: number, call: LimitedCall | undefined): void {
    const now = this.#now();
    for (const [name, { until }] of this.#pauses) if (until <= now) this.#pauses.delete(name);
    this.#extend(nameOf(call), ms);
    if (call === undefined) return;
    const { operation } = call;
    const last = this.#refused;
    this.#refused = { operation, at: now };
    // The application's own limit is free again after a window.
    if (last !== undefined && last.operation !== operation && Math.abs(now - last.at) < this.#window)
      this.#extend("", Math.min(ms, this.#window));
  }

  #extend(name: string, ms: number): void {
    if (this.#pauseOf(name) < ms) this.#pauses.set(name, { until: this.#now() + ms, ms });
  }

  /** Milliseconds that are left of a pause. One that lasts longer than it was meant to was written before the clock was set back. */
  #pauseOf(name: string): number {
    const pause = this.#pauses.get(name);
    if (pause === undefined) return 0;
    pause.until = Math.min(pause.until, this.#now() + pause.ms);
    return pause.until - this.#now();
  }

  /** Lets through who may go, and looks again when the next one may. */
  #serve(candidates: Iterable<Waiter>): void {
    let soonest = Infinity;
    for (const waiter of candidates) {
      const wait = this.#wait();
      const paused = Math.max(wait, this.#pauseOf(waiter.name));
      if (paused <= 0) {
        this.#waiting.delete(waiter);
        this.#grant(waiter);
      } else soonest = Math.min(soonest, paused);
      if (wait > 0) break;
    }
    if (this.#waiting.size === 0) this.#setAlarm(undefined);
    // Never longer than a window at once: what was believed of the time is looked at again.
    else if (soonest < Infinity) this.#setAlarm(Math.max(1, Math.min(soonest, this.#window)));
  }

  #grant({ call, grant }: Waiter): void {
    const now = this.#now();
    // Who does not tell what the place is for does not report either: the place counts from now.
    const place: Place = { from: now, took: call === undefined ? 0 : undefined, operation: call?.operation };
    if (this.#limit < Infinity) this.#places.push(place);
    this.#due = Math.max(this.#due, now) + this.#window / this.#limit;
    grant(place);
  }

  #permit(place: Place): Permit {
    let isSent = false;
    return {
      sent: () => {
        isSent = true;
        place.from = this.#now();
        if (this.#limit < Infinity && !this.#places.includes(place)) this.#places.push(place);
      },
      done: () => {
        if (place.took !== undefined) return;
        place.took = Math.max(0, this.#now() - place.from);
        if (isSent) this.#learn(place, place.took);
        else this.#places = this.#places.filter((other) => other !== place);
        if (this.#waiting.size > 0) this.#serve(this.#waiting);
      },
    };
  }

  /** The least that answers of the operation take, of the last 120 to 240: that long a call and its answer are on the way for sure. */
  #learn({ operation = "" }: Place, took: number): void {
    const seen = this.#seen.get(operation) ?? { least: 0, next: Infinity, count: 0 };
    this.#seen.set(operation, seen);
    seen.least = Math.min(seen.least, took);
    seen.next = Math.min(seen.next, took);
    seen.count += 1;
    if (seen.count % (2 * this.#limit) > 0) return;
    seen.least = seen.next;
    seen.next = Infinity;
  }

  /** Milliseconds until any call may go. */
  #wait(): number {
    const now = this.#now();
    // What lies in the future was written before the clock was set back: it is taken for just now.
    for (const place of this.#places) place.from = Math.min(place.from, now);
    this.#due = Math.min(this.#due, now + this.#window);
    this.#places = this.#places.filter((place) => this.#freeAt(place) > now);
    const free =
      this.#places.length < this.#limit
        ? now
        : this.#places.reduce((first, place) => Math.min(first, this.#freeAt(place)), Infinity);
    // After a quiet time a sixth of a window's calls may go at once.
    const ahead =
      this.#limit === Infinity ? 0 : (this.#window / this.#limit) * (Math.ceil(this.#limit / 6) - 1);
    const due = this.#due - ahead;
    return Math.max(free, due, now + this.#pauseOf("")) - now;
  }

  /**
   * When a place is free again. Its request arrived some time before its answer began. What an answer took beyond the least may all
   * have passed before the arrival; while there is no answer, anything may have. After two windows more it is given up.
   */
  #freeAt({ from, took, operation }: Place): number {
    if (operation === undefined) return from + this.#window;
    const least = this.#seen.get(operation)?.least ?? 0;
    const isOpen = took === undefined && least < this.#window;
    // The window is longer than the server's second by more than this.
    const late = isOpen ? Infinity : (took ?? 0) - least - this.#window / 50;
    return from + this.#window + Math.min(Math.max(late, 0), 2 * this.#window);
  }

  /** One sleep at a time, none while nobody waits: a timer would keep the process alive. */
  #setAlarm(ms: number | undefined): void {
    const from = this.#now();
    const at = from + (ms ?? -Infinity);
    if (this.#alarm !== undefined && this.#alarm.at <= at) return;
    this.#alarm?.controller.abort();
    this.#alarm = undefined;
    if (ms === undefined) return;
    const controller = new AbortController();
    const alarm = (this.#alarm = { at, controller });
    this.#clock.sleep(ms, controller.signal).then(
      () => {
        if (this.#alarm !== alarm) return;
        this.#alarm = undefined;
        const now = this.#now();
        // Timers end early after a long turn of the event loop. A clock that has not moved at all was set back, or is faked alone.
        if (now <= from) this.#offset += at - now;
        this.#serve(this.#waiting);
      },
      () => undefined,
    );
  }

  #now(): number {
    return ticks(this.#clock) + this.#offset;
  }
}

function nameOf(call: LimitedCall | undefined): string {
  return call === undefined ? "" : `${call.tenant} ${call.operation}`;
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
