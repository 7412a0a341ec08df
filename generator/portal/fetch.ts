/**
 * The only code of the generator that asks the network: one GET, with time limit, size limit, repeats and a careful way with redirects.
 * A portal's fault is a diagnostic; nothing is thrown.
 *
 * All requests of one fetcher share a gate: when the portal asks one of them to wait, the others wait too.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { version } from "virtual:program";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { isAllowed } from "../vendor/portal.ts";
import { isPrivate } from "../runtime/address.ts";
import { retryAfterSeconds } from "../runtime/retry.ts";
import { connectionFault } from "../ground/connections.ts";

interface FetchSettings {
  /** For one attempt, from its start to the last byte, in milliseconds. */
  readonly timeout: number;
  readonly attempts: number;
  /** Wait before the first repeat in milliseconds; doubles with each. */
  readonly backoff: number;
  readonly clock: FetchClock;
}

/** Where time comes from: the system, unless a test says otherwise. All spans are milliseconds. */
export interface FetchClock {
  /** Of a clock that nobody sets: good for spans only. */
  now(): number;
  /** Milliseconds since 1970, for what states a date. */
  date(): number;
  sleep(ms: number): Promise<void>;
  /** Aborts after this time. */
  deadline(ms: number): AbortSignal;
}

const SYSTEM: FetchClock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: async (ms) => sleep(ms),
  deadline: (ms) => AbortSignal.timeout(ms),
};

export const DEFAULT_FETCH: FetchSettings = { timeout: 60_000, attempts: 4, backoff: 500, clock: SYSTEM };

export interface Answer {
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; empty when the portal states none. */
  readonly contentType: string;
}

type Fetched =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

/** @param limit bytes of the body, after decompression */
export type Fetcher = (url: string, limit: number) => Promise<Fetched>;

const MAX_REDIRECTS = 5;
/** A portal that asks for a longer pause is not worth waiting for in a pipeline. */
const MAX_WAIT = 60_000;
/** Answers that may be different in a moment. */
const TRANSIENT: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export function createFetcher(settings: FetchSettings): Fetcher {
  const { clock } = settings;
  const gate: Gate = { opens: 0 };
  return async (url, limit) => {
    for (let attempt = 1; ; attempt += 1) {
      await opened(gate, clock);
      const outcome = await attemptOnce(url, limit, settings);
      if (outcome.kind === "answer") return outcome;
      const { reason, isTransient, wait = 0 } = outcome;
      if (!isTransient || wait > MAX_WAIT) return unreachable(url, reason);
      if (attempt >= settings.attempts) return unreachable(url, `${reason}, ${attempt} times`);
      if (wait > 0) gate.opens = Math.max(gate.opens, clock.now() + wait);
      else await clock.sleep(settings.backoff * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
    }
  };
}

interface Gate {
  /** The moment from which requests may go out, by the clock of spans. */
  opens: number;
}

/** Looks again after each wait: another request may have been asked for a longer one, and timers may be early. */
async function opened(gate: Gate, clock: FetchClock): Promise<void> {
  while (gate.opens > clock.now()) await clock.sleep(Math.ceil(gate.opens - clock.now()));
}

type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer }
  | {
      readonly kind: "failed";
      readonly reason: string;
      readonly isTransient: boolean;
      readonly wait?: number;
    };

async function attemptOnce(
  start: string,
  limit: number,
  { timeout, clock }: FetchSettings,
): Promise<Outcome> {
  const signal = clock.deadline(timeout);
  try {
    let url = new URL(start);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await fetch(url, { redirect: "manual", signal, headers: HEADERS });
      const target = redirectOf(response, url);
      if (target === undefined) return await read(response, limit, clock);
      await drop(response);
      const refusal = refusalOf(target, url);
      if (refusal !== undefined) return lasting(refusal);
      url = target;
    }
    return lasting(`it redirects more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    if (signal.aborted) return transient(`it took longer than ${timeout / 1000} s`);
    const { reason, isTls } = connectionFault(error);
    return { kind: "failed", reason, isTransient: !isTls };
  }
}

const HEADERS = {
  accept: "application/json, application/yaml;q=0.9, */*;q=0.1",
  "user-agent": `servicetitan-codegen/${version}`,
};

function redirectOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get("location");
  if (response.status < 300 || response.status >= 400 || location === null) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
}

/** A public page must not lead to services of this machine or its network. */
function refusalOf(target: URL, from: URL): string | undefined {
  const isEntry = isPrivate(target.hostname) && !isPrivate(from.hostname);
  if (isAllowed(target) && !isEntry) return undefined;
  return `it redirects to ${target.protocol}//${target.host}, which is not a safe address`;
}

async function read(response: Response, limit: number, clock: FetchClock): Promise<Outcome> {
  if (response.status !== 200) {
    await drop(response);
    const reason = `it answered ${response.status}`;
    if (!TRANSIENT.has(response.status)) return lasting(reason);
    const header = response.headers.get("retry-after");
    const date = response.headers.get("date");
    const wait = (retryAfterSeconds({ header, date, title: undefined }, clock.date()) ?? 0) * 1000;
    return wait > MAX_WAIT
      ? { ...lasting(`${reason} and asks to wait ${Math.round(wait / 1000)} s`), wait }
      : { ...transient(reason), wait };
  }
  const tooLarge = () => lasting(`it is larger than the limit of ${limit / 1024 / 1024} MB`);
  if (Number(response.headers.get("content-length") ?? 0) > limit) {
    await drop(response);
    return tooLarge();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    // Leaving the loop cancels the body.
    if (size > limit) return tooLarge();
    parts.push(part);
  }
  const contentType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return { kind: "answer", answer: { bytes: Buffer.concat(parts), contentType } };
}

async function drop(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

function lasting(reason: string): Extract<Outcome, { kind: "failed" }> {
  return { kind: "failed", reason, isTransient: false };
}

function transient(reason: string): Extract<Outcome, { kind: "failed" }> {
  return { kind: "failed", reason, isTransient: true };
}

function unreachable(url: string, reason: string): Fetched {
  return { kind: "fault", diagnostic: diagnostic("portal-unreachable", { url, reason }) };
}
