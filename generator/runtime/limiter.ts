/**
 * 60 calls in any sliding second per app key at the server, shared by all clients of the process.
 *
 * - A token bucket that refills lets 120 calls through in a second: 60 saved ones and 60 new ones. Here each of the last 60 calls
 *   holds a place until it is a second old.
 * - Requests arrive later than they are let through, and not all equally late: the first ones open connections. A place is
 *   therefore counted from the moment the request was handed to the network, and longer when its answer took longer than usual,
 *   because then nobody knows when it arrived.
 * - Calls are spaced, so that 60 at once do not open 60 connections.
 * - A 429 of one operation holds back that operation of that tenant: some have limits of their own. Only when several operations
 *   are refused within a second, it is the application that was too fast.
 */
import { type Clock, systemClock, ticks } from "./clock.js";
import type { AbortSignalLike } from "./operation.js";

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
  acquire(key: string, signal?: AbortSignalLike | null, call?: LimitedCall): Promise<Permit> | Promise<void>;
  /**
   * Lets no call through for a while: the server said that there were too many. With `call`, the one that was refused: whether
   * others are held back too is the limiter's decision.
   *
   * @param ms never shortens a pause that is longer
   */
  pause?(key: string, ms: number, call?: LimitedCall): void;
}

export interface SlidingWindowOptions {
  /** Calls in one window; default 60. */
  readonly limit?: number;
  /** Milliseconds; default 1,025: the server's second, and a margin for clocks that tick differently and for short delays. */
  readonly window?: number;
  readonly clock?: Clock;
}

interface Place {
  /** When it was granted, then when its request was handed to the network. */
  from: number;
  /** Milliseconds until its answer began. */
  took: number | undefined;
  readonly operation: string | undefined;
}

interface Pause {
  until: number;
  ms: number;
}

interface Waiter {
  readonly call: LimitedCall | undefined;
  /** Of its pause. */
  readonly name: string;
  readonly grant: (place: Place) => void;
}

/** The calls of one app key. */
interface Lane {
  places: Place[];
  readonly waiting: Set<Waiter>;
  /** By operation and tenant; that of all calls under "". */
  readonly pauses: Map<string, Pause>;
  /** When the next call is due if calls are spaced evenly. */
  due: number;
  /** The last operation that was refused, and when. */
  refused: { readonly operation: string; readonly at: number } | undefined;
  /** When the first answer since the last quiet time came: calls from then on find open connections. */
  warmSince: number | undefined;
  /** Milliseconds that answers usually take, by operation, seen with open connections. */
  readonly usual: Map<string, number>;
  /** Ends the sleep until the next look. */
  alarm: { readonly at: number; readonly controller: AbortController } | undefined;
}

/** Timers may be this early. More means that the clock does not go along with them: it was set back, or is faked. */
const EARLY_MS = 5;

export class SlidingWindowLimiter implements RateLimiter {
  readonly #limit: number;
  readonly #window: number;
  /** Milliseconds between calls that are spaced evenly. */
  readonly #gap: number;
  readonly #clock: Clock;
  /** By app key; private, so that inspecting the limiter does not show it. */
  readonly #lanes = new Map<string, Lane>();
  /** Time that was slept and that the clock does not know of. */
  #offset = 0;

  constructor(options: SlidingWindowOptions = {}) {
    this.#limit = options.limit ?? 60;
    this.#window = options.window ?? 1025;
    this.#gap = this.#window / this.#limit;
    this.#clock = options.clock ?? systemClock;
  }

  acquire(key: string, signal?: AbortSignalLike | null, call?: LimitedCall): Promise<Permit> {
    const lane = this.#lane(key);
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason as Error);
        return;
      }
      const onAbort = () => {
        lane.waiting.delete(waiter);
        if (lane.waiting.size === 0) this.#setAlarm(lane, undefined);
        reject(signal?.reason as Error);
      };
      const waiter: Waiter = {
        call,
        name: nameOf(call),
        grant: (place) => {
          signal?.removeEventListener("abort", onAbort);
          resolve(this.#permit(lane, place));
        },
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      lane.waiting.add(waiter);
      // All others were looked at, unless the alarm is overdue.
      const isQuiet = lane.alarm !== undefined && lane.alarm.at > this.#now();
      this.#serve(lane, isQuiet ? [waiter] : lane.waiting);
    });
  }

  pause(key: string, ms: number, call?: LimitedCall): void {
    const lane = this.#lane(key);
    const now = this.#now();
    for (const [name, pause] of lane.pauses) if (pause.until <= now) lane.pauses.delete(name);
    extend(lane.pauses, { name: nameOf(call), ms, now });
    if (call === undefined) return;
    const { refused } = lane;
    lane.refused = { operation: call.operation, at: now };
    if (refused === undefined || refused.operation === call.operation) return;
    // The application's own limit is free again after a window.
    if (Math.abs(now - refused.at) < this.#window)
      extend(lane.pauses, { name: "", ms: Math.min(ms, this.#window), now });
  }

  /** Lets through who may go, and looks again when the next one may. */
  #serve(lane: Lane, candidates: Iterable<Waiter> = lane.waiting): void {
    const now = this.#now();
    this.#tidy(lane, now);
    let next = this.#waitOf(lane, now);
    let soonest = Infinity;
    for (const waiter of candidates) {
      if (next > 0) {
        soonest = next;
        break;
      }
      const paused = leftOf(lane.pauses.get(waiter.name), now);
      if (paused > 0) {
        soonest = Math.min(soonest, paused);
        continue;
      }
      lane.waiting.delete(waiter);
      this.#grant(lane, { waiter, now });
      next = this.#waitOf(lane, now);
    }
    if (lane.waiting.size === 0) this.#setAlarm(lane, undefined);
    // Never longer than a window at once: what was believed of the time is looked at again.
    else if (soonest < Infinity) this.#setAlarm(lane, Math.min(soonest, this.#window));
  }

  #grant(lane: Lane, { waiter, now }: { readonly waiter: Waiter; readonly now: number }): void {
    const operation = waiter.call?.operation;
    // Who does not tell what the place is for does not report either: the place counts from now.
    const place: Place = { from: now, took: operation === undefined ? 0 : undefined, operation };
    lane.places.push(place);
    lane.due = Math.max(lane.due, now) + this.#gap;
    waiter.grant(place);
  }

  #permit(lane: Lane, place: Place): Permit {
    let isSent = false;
    return {
      sent: () => {
        isSent = true;
        place.from = this.#now();
        if (!lane.places.includes(place)) lane.places.push(place);
      },
      done: () => {
        if (place.took !== undefined) return;
        if (isSent) this.#learn(lane, place);
        else {
          place.took = 0;
          lane.places = lane.places.filter((other) => other !== place);
        }
        if (lane.waiting.size > 0) this.#serve(lane);
      },
    };
  }

  /** How late answers are as a rule: the least that was seen, drifting up so that one quick answer does not count for ever. */
  #learn(lane: Lane, place: Place): void {
    const now = this.#now();
    place.took = Math.max(0, now - place.from);
    if (lane.warmSince === undefined) lane.warmSince = now;
    else if (place.from > lane.warmSince && place.operation !== undefined) {
      const usual = lane.usual.get(place.operation) ?? Infinity;
      const drifted = usual + (place.took - usual) / this.#limit;
      lane.usual.set(place.operation, place.took < usual ? place.took : drifted);
    }
  }

  /** Milliseconds until any call of the lane may go. */
  #waitOf(lane: Lane, now: number): number {
    const free =
      lane.places.length < this.#limit
        ? now
        : lane.places.reduce((first, place) => Math.min(first, this.#freeAt(lane, place)), Infinity);
    // After a quiet time a sixth of a window's calls may go at once.
    const due = lane.due - this.#gap * (Math.ceil(this.#limit / 6) - 1);
    return Math.max(free, due, now + leftOf(lane.pauses.get(""), now)) - now;
  }

  /**
   * When a place is free again. Its request arrived some time before its answer began. What an answer took beyond the usual may all
   * have passed before the arrival; while there is no answer, anything may have. After two windows more it is given up.
   */
  #freeAt(lane: Lane, { from, took, operation }: Place): number {
    const usual = lane.usual.get(operation ?? "") ?? 0;
    const longest = 2 * this.#window;
    const late = took === undefined ? (usual < this.#window ? longest : 0) : took - usual;
    return from + this.#window + Math.min(Math.max(late, 0), operation === undefined ? 0 : longest);
  }

  /** Forgets what is over. What lies in the future was written before the clock was set back: it is taken for just now. */
  #tidy(lane: Lane, now: number): void {
    for (const place of lane.places) place.from = Math.min(place.from, now);
    for (const pause of lane.pauses.values()) pause.until = Math.min(pause.until, now + pause.ms);
    lane.due = Math.min(lane.due, now + this.#window);
    lane.places = lane.places.filter((place) => this.#freeAt(lane, place) > now);
    if (lane.places.length > 0) return;
    // After a quiet second connections may be closed.
    lane.warmSince = undefined;
    lane.usual.clear();
  }

  /** One sleep at a time, none while nobody waits: a timer would keep the process alive. */
  #setAlarm(lane: Lane, ms: number | undefined): void {
    const at = this.#now() + (ms ?? 0);
    if (ms !== undefined && lane.alarm !== undefined && lane.alarm.at <= at) return;
    lane.alarm?.controller.abort();
    lane.alarm = undefined;
    if (ms === undefined) return;
    const controller = new AbortController();
    const alarm = (lane.alarm = { at, controller });
    this.#clock.sleep(ms, controller.signal).then(
      () => {
        if (lane.alarm !== alarm) return;
        lane.alarm = undefined;
        const early = at - this.#now();
        if (early > EARLY_MS) this.#offset += early;
        this.#serve(lane);
      },
      () => undefined,
    );
  }

  #now(): number {
    return ticks(this.#clock) + this.#offset;
  }

  #lane(key: string): Lane {
    let lane = this.#lanes.get(key);
    if (!lane) {
      lane = {
        places: [],
        waiting: new Set(),
        pauses: new Map(),
        due: -Infinity,
        refused: undefined,
        warmSince: undefined,
        usual: new Map(),
        alarm: undefined,
      };
      this.#lanes.set(key, lane);
    }
    return lane;
  }
}

function nameOf(call: LimitedCall | undefined): string {
  return call === undefined ? "" : `${call.tenant} ${call.operation}`;
}

function leftOf(pause: Pause | undefined, now: number): number {
  return pause === undefined ? 0 : pause.until - now;
}

function extend(
  pauses: Map<string, Pause>,
  { name, ms, now }: { readonly name: string; readonly ms: number; readonly now: number },
): void {
  if (leftOf(pauses.get(name), now) < ms) pauses.set(name, { until: now + ms, ms });
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
