/** What is repeated, and after how long: a table of failure × method, and full jitter. */

export type Failure =
  /** 429: nothing was done. */
  | "throttled"
  /** No connection came about: nothing was sent. */
  | "refused"
  /** 502, 503, 504: something may have been done. */
  | "unavailable"
  /** The connection broke, or no answer came in time: something may have been done. */
  | "unclear";

type Method = "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "POST" | "PATCH";

const REPEATABLE: readonly Method[] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];
const EVERY: readonly Method[] = [...REPEATABLE, "POST", "PATCH"];

/** Methods that are repeated after each failure. POST and PATCH never twice when the first may have worked. */
const POLICY: Readonly<Record<Failure, readonly Method[]>> = {
  throttled: EVERY,
  refused: EVERY,
  unavailable: REPEATABLE,
  unclear: REPEATABLE,
};

export function isRepeated(
  failure: Failure,
  call: { readonly method: Method; readonly unsafe: boolean },
): boolean {
  return call.unsafe || POLICY[failure].includes(call.method);
}

/** The failure a status stands for; 500 is none: the same call would fail again. */
export function failureOfStatus(status: number): Failure | undefined {
  if (status === 429) return "throttled";
  return status === 502 || status === 503 || status === 504 ? "unavailable" : undefined;
}

/** Codes of Node's and undici's errors when no connection came about. */
const REFUSED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The failure behind an exception of `fetch`. */
export function failureOfError(error: unknown): Failure {
  return errorCodes(error, 0).some((code) => REFUSED.has(code)) ? "refused" : "unclear";
}

function errorCodes(error: unknown, depth: number): string[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  return [
    ...(typeof code === "string" ? [code] : []),
    ...errorCodes(cause, depth + 1),
    ...(Array.isArray(errors) ? errors.flatMap((inner) => errorCodes(inner, depth + 1)) : []),
  ];
}

const BASE_MS = 500;
const CAP_MS = 8_000;
/** Seconds of `Retry-After` beyond which waiting is the caller's decision. */
export const LONGEST_WAIT_S = 60;

/**
 * Milliseconds before the next attempt. With `Retry-After` at least that long, and a little more, so that waiting clients do not
 * come back together; else anywhere up to a bound that doubles.
 *
 * @param attempt from 0
 * @param random from 0 to below 1
 */
export function retryDelay(
  attempt: number,
  how: { readonly retryAfter: number | undefined; readonly random: number },
): number {
  if (how.retryAfter !== undefined) return how.retryAfter * 1000 + how.random * 250;
  return how.random * Math.min(CAP_MS, BASE_MS * 2 ** attempt);
}

/** Seconds to wait: from the header as a number, fractions included, or a date; else the number in the body's title. */
export function retryAfterSeconds(
  from: { readonly header: string | null; readonly title: string | undefined },
  now: number,
): number | undefined {
  const header = from.header?.trim() ?? "";
  if (/^\d{1,9}(\.\d{1,9})?$/.test(header)) return Number(header);
  if (header !== "") {
    const date = Date.parse(header);
    if (!Number.isNaN(date)) return Math.max(0, (date - now) / 1000);
  }
  const number = /\d{1,6}(?:\.\d{1,6})?/.exec(from.title ?? "")?.[0];
  return number === undefined ? undefined : Number(number);
}
