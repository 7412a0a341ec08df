/** What is repeated, and after how long: a table of failure × method, and full jitter. */
import type { OperationSpec } from "./operation.js";

export type Failure =
  /** 429: nothing was done. */
  | "throttled"
  /** No connection came about: nothing was sent. */
  | "refused"
  /** 408, 502 to 504, 520 to 524: something between us and the API failed; something may have been done. */
  | "unavailable"
  /** 500: the API itself failed, often for a moment; a write that it cannot carry out is answered so too. */
  | "failed"
  /** The connection broke, or no answer came in time: something may have been done. */
  | "unclear";

type Method = OperationSpec["method"];

/** What a second attempt does that the first has not done: 0 nothing at all, 1 nothing more, 2 everything once more. */
type Effect = 0 | 1 | 2;

/** A method that is added has to say what it does: one that is not known must never be repeated as if it only read. */
const EFFECTS: Readonly<Record<Method, Effect>> = {
  GET: 0,
  HEAD: 0,
  OPTIONS: 0,
  QUERY: 0,
  PUT: 1,
  DELETE: 1,
  POST: 2,
  PATCH: 2,
};

/** The largest effect that is repeated after each failure. POST and PATCH never twice when the first may have worked. */
const POLICY: Readonly<Record<Failure, Effect>> = {
  throttled: 2,
  refused: 2,
  unavailable: 1,
  failed: 0,
  unclear: 1,
};

export function isRepeated(
  failure: Failure,
  call: { readonly method: Method; readonly unsafe: boolean },
): boolean {
  return call.unsafe || EFFECTS[call.method] <= POLICY[failure];
}

/** The failure a status stands for that may be another one in a moment. */
export function failureOfStatus(status: number): Failure | undefined {
  if (status === 429) return "throttled";
  if (status === 500) return "failed";
  return [408, 502, 503, 504, 520, 521, 522, 523, 524].includes(status) ? "unavailable" : undefined;
}

/** Codes of Node's and undici's errors when no connection came about. */
const REFUSED = new Set<unknown>([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The failure behind an exception of `fetch`. */
export function failureOfError(error: unknown): Failure {
  return isRefused(error) ? "refused" : "unclear";
}

function isRefused(error: unknown, depth = 0): boolean {
  const { code, cause, errors } = (error ?? {}) as { code?: unknown; cause?: unknown; errors?: unknown };
  const inner = [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return depth < 5 && (REFUSED.has(code) || inner.some((each) => isRefused(each, depth + 1)));
}

const BASE_MS = 500;
const CAP_MS = 8_000;
/** Seconds of `Retry-After` beyond which waiting is the caller's decision. */
export const LONGEST_WAIT_S = 60;

/**
 * Milliseconds before the next attempt. With `Retry-After` at least that long, and then spread, so that the processes that share a
 * limit do not come back together; else anywhere up to a bound. The spread doubles with each attempt.
 *
 * @param attempt from 0
 * @param random from 0 to below 1
 */
export function retryDelay(
  attempt: number,
  how: { readonly retryAfter: number | undefined; readonly random: number },
): number {
  if (how.retryAfter === undefined) return how.random * Math.min(CAP_MS, BASE_MS * 2 ** attempt);
  const wait = how.retryAfter * 1000;
  // "At once" stays nearly at once.
  return wait + how.random * Math.min(CAP_MS, Math.max(250, Math.min(wait, 1000)) * 2 ** attempt);
}

/**
 * Seconds to wait: from the header as a number, fractions included, or an HTTP date; else from a title that says "in N seconds", as
 * the API does. Any other number is a status, a quota or a size.
 *
 * @param from `date`: the answer's own, by the server's clock: what counts where our clock is plainly another
 * @param now milliseconds since 1970 by our clock
 */
export function retryAfterSeconds(
  from: { readonly header: string | null; readonly date: string | null; readonly title: string | undefined },
  now: number,
): number | undefined {
  const header = from.header?.trim() ?? "";
  if (/^\d{1,9}(\.\d{1,9})?$/.test(header)) return Number(header);
  const until = httpDate(header);
  const wait = (until - now) / 1000;
  if (wait > 0 && wait <= LONGEST_WAIT_S) return wait;
  if (!Number.isNaN(until)) return Math.max(0, (until - (httpDate(from.date ?? "") || now)) / 1000);
  const seconds = Number(/\bin (\d{1,6}(?:\.\d{1,6})?) seconds?\b/i.exec(from.title ?? "")?.[1]);
  return seconds >= 0 ? seconds : undefined;
}

/** Milliseconds since 1970 of an IMF-fixdate, `Sun, 06 Nov 1994 08:49:37 GMT`; `NaN` for anything else. */
function httpDate(text: string): number {
  const date = new Date(text);
  return date.toUTCString() === text ? date.getTime() : NaN;
}

/** Leaves something alone that failed: for a second, and twice as long each time, up to a minute. */
export class Cooldown {
  #failures = 0;
  #until = -Infinity;

  /** Milliseconds that are left of it. */
  left(now: number): number {
    return Math.max(0, this.#until - now);
  }

  /** @param least milliseconds that were asked for */
  fail(now: number, least = 0): void {
    this.#until = now + Math.max(least, Math.min(60_000, 1000 * 2 ** this.#failures));
    this.#failures += 1;
  }

  end(): void {
    this.#failures = 0;
    this.#until = -Infinity;
  }
}
