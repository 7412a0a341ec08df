/**
 * What the API says to credentials, gathered with the runtime that clients have: it signs in, then calls what changes nothing. Nothing is
 * judged here, and no answer's data is kept.
 */
import { TokenSource } from "../runtime/auth.ts";
import type { FetchInit, FetchLike } from "../runtime/builtins.ts";
import { Client } from "../runtime/client.ts";
import type { Settings } from "../runtime/config.ts";
import { ApiError, ServiceTitanError as BaseError } from "../runtime/errors.ts";
import { createRedactor, type Redactor } from "../runtime/redact.ts";
import { MemoryTokenStore } from "../runtime/token-store.ts";
import { type Environment, ENVIRONMENTS } from "../runtime/vendor.ts";
import { connectionFault, type ConnectionFault } from "../ground/connections.ts";
import { get, type JsonValue, parseJson } from "../ground/json.ts";
import type { Probe } from "./probes.ts";

/** One request, as the network saw it. Times are milliseconds since 1970. */
export interface Exchange {
  readonly url: URL;
  readonly sent: number;
  readonly received: number;
  /** Absent when no answer came. */
  readonly status?: number;
  /** The server's time, where it says it. */
  readonly date?: number;
  readonly fault?: ConnectionFault;
}

/** What a piece of work came to. Texts are redacted. */
export interface Reply {
  /** 0 when no answer came. */
  readonly status: number;
  readonly title?: string | undefined;
  readonly body?: unknown;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  /** A success that holds nothing of what was asked for. */
  readonly isEmpty?: boolean;
}

export interface Called extends Reply {
  readonly probe: Probe;
}

export interface Evidence {
  readonly exchanges: readonly Exchange[];
  /** What the token endpoint said; absent when it was not asked. */
  readonly signIn?: Reply;
  /** Another environment that takes the credentials which this one refused. */
  readonly elsewhere?: Environment;
  /** Scopes of the token, where the endpoint names them. */
  readonly granted?: readonly string[];
  /** Calls, the first of which tells most. */
  readonly calls: readonly Called[];
}

export interface Plan {
  /** Whether there is something to sign in with. */
  readonly hasClient: boolean;
  readonly probes: readonly Probe[];
  /** Scopes that calls need. */
  readonly needed: readonly string[];
  /** Milliseconds for one request. */
  readonly timeout: number;
}

export async function gatherEvidence(given: Settings, plan: Plan): Promise<Evidence> {
  const { exchanges, fetch, granted: grantedBy } = watched(given, plan.timeout);
  const settings: Settings = {
    ...given,
    fetch,
    maxRetries: 0,
    timeout: plan.timeout,
    tokenStore: new MemoryTokenStore(),
  };
  const signIn = plan.hasClient ? await replyTo(() => signedIn(settings)) : undefined;
  if (!isDone(signIn)) {
    const elsewhere = isRefused(signIn) ? await acceptedElsewhere(given, plan.timeout) : undefined;
    // Whether the API is there, and takes the key, can be known without a token.
    const stranger = { ...settings, tokenStore: NO_TOKEN };
    const calls = await called(stranger, plan.probes.slice(0, 1));
    return { exchanges, calls, ...(signIn && { signIn }), ...(elsewhere !== undefined && { elsewhere }) };
  }
  const granted = grantedBy();
  const calls = await called(settings, chosen(plan, granted));
  return { exchanges, calls, ...(signIn && { signIn }), ...(granted && { granted }) };
}

/** Whether something came to what it was meant to. */
export function isDone(reply: Reply | undefined): boolean {
  return reply?.status === 200 && reply.isEmpty !== true;
}

/** Whether the token endpoint does not take the credentials. */
export function isRefused(reply: Reply | undefined): boolean {
  return get(reply?.body as JsonValue | undefined, "error") === "invalid_client";
}

/** One call that the token may make; where scopes are not known, one for each that is needed. */
function chosen({ probes, needed }: Plan, granted: readonly string[] | undefined): readonly Probe[] {
  const [first] = granted
    ? [...probes].sort((a, b) => Number(isWithin(b, granted)) - Number(isWithin(a, granted)))
    : probes;
  const rest = granted
    ? []
    : needed.flatMap(
        (scope) => probes.find(({ scopes }) => scopes.length === 1 && scopes[0] === scope) ?? [],
      );
  return [...new Set([...(first ? [first] : []), ...rest])];
}

function isWithin({ scopes }: Probe, granted: readonly string[]): boolean {
  return scopes.every((scope) => granted.includes(scope));
}

/** Says of itself that it is no token. */
const NO_TOKEN: Settings["tokenStore"] = {
  get: () => ({ value: "none", expiresAt: Date.now() + 3_600_000, lifetime: 3_600_000 }),
  set: () => undefined,
  delete: () => undefined,
};

async function signedIn(settings: Settings): Promise<void> {
  const redact: Redactor = createRedactor(() => source.secrets());
  const source = new TokenSource(settings, redact);
  await source.ready();
}

/** Credentials belong to one environment. Those of a host of one's own are not sent to the vendor. */
async function acceptedElsewhere(given: Settings, timeout: number): Promise<Environment | undefined> {
  const own = ENVIRONMENTS[given.environment];
  if (own.auth !== given.authUrl) return undefined;
  for (const [name, { auth }] of Object.entries(ENVIRONMENTS)) {
    if (auth === undefined || auth === own.auth) continue;
    const { fetch } = watched(given, timeout);
    const tokenStore = new MemoryTokenStore();
    const there = { ...given, authUrl: auth, fetch, maxRetries: 0, tokenStore };
    if (isDone(await replyTo(() => signedIn(there)))) return name as Environment;
  }
  return undefined;
}

async function called(settings: Settings, probes: readonly Probe[]): Promise<readonly Called[]> {
  const client = new Client(settings);
  const calls: Called[] = [];
  for (const probe of probes) {
    const { spec, query } = probe;
    calls.push({ probe, ...(await replyTo(() => client.call(spec, { query }))) });
    // What is not there, or has had enough, is not asked once more.
    if ([0, 429].includes(calls.at(-1)?.status ?? 0)) break;
  }
  return calls;
}

async function replyTo(work: () => PromiseLike<unknown>): Promise<Reply> {
  try {
    await work();
    return { status: 200 };
  } catch (error) {
    if (error instanceof ApiError) {
      const { status, title, body, retryAfter } = error;
      return { status, title, body, retryAfter, isEmpty: status < 300 };
    }
    if (error instanceof BaseError) return { status: 0, title: error.message };
    throw error;
  }
}

/** The platform's `fetch`, looked over the shoulder. */
function watched({ fetch, clock, authUrl }: Settings, timeout: number) {
  const exchanges: Exchange[] = [];
  let scopes: readonly string[] | undefined;
  const watching: FetchLike = async (input, init) => {
    const url = new URL(String(input));
    const sent = clock.now();
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...signalsOf(init)]);
    try {
      const response = await fetch(input, { ...init, signal } as FetchInit);
      const received = clock.now();
      const date = Date.parse(response.headers.get("date") ?? "");
      const { status } = response;
      exchanges.push({ url, sent, received, status, ...(!Number.isNaN(date) && { date }) });
      if (url.href === authUrl && status === 200) scopes = scopesIn(await response.clone().text());
      return response;
    } catch (error) {
      const late = { code: "ETIMEDOUT", reason: `it took longer than ${timeout / 1000} s`, isTls: false };
      const fault = signal.aborted ? late : connectionFault(error);
      exchanges.push({ url, sent, received: clock.now(), fault });
      throw error;
    }
  };
  return { exchanges, fetch: watching, granted: () => scopes };
}

function signalsOf(init: FetchInit | undefined): AbortSignal[] {
  return init?.signal ? [init.signal as AbortSignal] : [];
}

/** Nothing but the scopes is taken from a token's answer. */
function scopesIn(text: string): readonly string[] | undefined {
  const stated = get(parseJson(text), "scope");
  if (typeof stated !== "string") return undefined;
  const scopes = stated.split(/\s+/).filter(Boolean);
  return scopes.length === 0 ? undefined : scopes;
}
