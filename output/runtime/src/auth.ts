/**
 * OAuth 2.0 client credentials: one token per client id, whichever tenants it serves, kept until shortly before it expires, asked for once however many calls wait.
 *
 * The token endpoint is throttled itself (official). A token is therefore renewed in the background while the old one still serves;
 * and what the endpoint refused, or what a new token did not help against, is remembered for a while instead of asked again.
 */
import { abortable, ticks } from "./clock.js";
import type { AbortSignalLike, ResponseLike } from "./builtins.js";
import { isSendable, type Settings } from "./config.js";
import { ConnectionError, type ErrorFacts, errorFacts, fieldOf, parse, TokenError } from "./errors.js";
import { agent, mergeHeaders } from "./headers.js";
import type { Step } from "./instrument.js";
import type { Redactor } from "./redact.js";
import { Cooldown, failureOfError, failureOfStatus, LONGEST_WAIT_S, retryDelay } from "./retry.js";
import type { StoredToken, TokenLock } from "./token-store.js";
import { Watch } from "./watch.js";
import { TOKEN_PATH } from "./vendor.js";

/** A token is not used in its last seconds: it could expire on the way. Of a short one it is the last fifth. */
const MARGIN_MS = 5_000;
/** From here on a new one is fetched in the background; of a short one from its half on. */
const EARLY_MS = 60_000;
/** When the server does not say how long a token lives (official value). */
const DEFAULT_LIFE_S = 900;
const TOKEN_TIMEOUT_MS = 30_000;
/** Tokens that are hidden in what servers send back, beside those in use: more than are valid at once. */
const HIDDEN_TOKENS = 100;

const TOKEN_ENDPOINT = {
  id: "token",
  name: "token",
  method: "POST",
  path: TOKEN_PATH ?? "",
  call: "The token endpoint",
} as const;

/** One request for a token, with its repeats, that any number of calls wait for. */
interface Flight {
  token: Promise<StoredToken>;
  /** None: the token in use still serves, and this one is fetched in the background. */
  waiting: number;
  readonly controller: AbortController;
}

/** What one request came to: a token, or an error. */
interface Outcome {
  readonly token?: StoredToken;
  readonly error?: ConnectionError | TokenError;
  /** Of the answer, if there was one. */
  readonly status?: number;
  readonly facts?: ErrorFacts;
  readonly repeat?: boolean;
}

export class TokenSource {
  readonly #settings: Settings;
  readonly #redact: Redactor;
  readonly #key: string;
  #flight: Flight | undefined;
  /** The token fetched last, and until when it is good by a clock that does not step. */
  #newest: { readonly value: string; readonly until: number } | undefined;
  readonly #afterFailure = new Cooldown();
  /** What the endpoint refused last: told to everybody until it may be asked again. */
  #refusal: ErrorFacts | undefined;
  readonly #afterFruitless = new Cooldown();
  /** A new token that was refused as the one before it. */
  #fruitless: string | undefined;
  /** Calls under way by token, the latest token last. */
  readonly #users = new Map<string, number>();
  #secrets: readonly string[] | undefined;

  constructor(settings: Settings, redact: Redactor) {
    this.#settings = settings;
    this.#redact = redact;
    this.#key = `${settings.authUrl} ${settings.clientId}`;
  }

  /** All that must not be shown: credentials, tokens in use, and those of late. The same array as long as they are the same. */
  secrets(): readonly string[] {
    const { clientSecret, appKey } = this.#settings;
    this.#secrets ??= [clientSecret, appKey, ...this.#users.keys()];
    return this.#secrets;
  }

  /** Waits until a token is at hand, so that calls do not wait for it while they hold a place under the limit. */
  async ready(signal?: AbortSignalLike | null): Promise<void> {
    const { clock } = this.#settings;
    if (TOKEN_PATH === undefined) return;
    if (this.#newest === undefined || this.#newest.until - ticks(clock) <= MARGIN_MS) await this.#get(signal);
  }

  /**
   * A token that is good for some seconds more. The signal ends the waiting, and the request if nobody else waits for it.
   *
   * @param used tokens of the call, for {@link release}
   */
  async get(used: string[], signal?: AbortSignalLike | null): Promise<string> {
    if (TOKEN_PATH === undefined) return "";
    const { value } = await this.#get(signal);
    used.push(value);
    this.#use(value, 1);
    return value;
  }

  /** The call is over: its tokens are hidden for some time yet. */
  release(used: readonly string[]): void {
    for (const value of used) this.#use(value, -1);
  }

  /**
   * The API refused a token. It is forgotten, unless it was replaced meanwhile. Resolves to whether the call is worth another try.
   *
   * @param isSecond the call was tried with another token before
   */
  async refused(value: string, isSecond: boolean): Promise<boolean> {
    if (TOKEN_PATH === undefined) return false;
    const now = ticks(this.#settings.clock);
    if (isSecond) {
      // It was not the token's fault: an app key that was revoked, for instance.
      if (value !== this.#fruitless) this.#afterFruitless.fail(now);
      this.#fruitless = value;
      return false;
    }
    const { tokenStore } = this.#settings;
    const stored = await this.#stored();
    if (stored !== undefined && stored.value !== value) return true;
    if (this.#afterFruitless.left(now) > 0) return false;
    if (this.#newest?.value === value) this.#newest = undefined;
    if (stored !== undefined) await tokenStore.delete(this.#key);
    return true;
  }

  /** The API took a token in place of one that it refused. */
  accepted(): void {
    this.#afterFruitless.end();
  }

  async #get(signal: AbortSignalLike | null | undefined): Promise<StoredToken> {
    const { clock } = this.#settings;
    const stored = await this.#stored(signal);
    if (stored !== undefined) {
      const life = stored.lifetime;
      const left = this.#leftOf(stored);
      if (left > Math.min(MARGIN_MS, life / 5)) {
        if (this.#isDue(stored) && this.#afterFailure.left(ticks(clock)) === 0)
          this.#board().token.catch(() => undefined);
        return stored;
      }
    }
    return this.#join(this.#board(), signal);
  }

  /** What the store holds, if it is a token: stores answer `null`, or an empty object, when they hold nothing. */
  async #stored(signal?: AbortSignalLike | null): Promise<Required<StoredToken> | undefined> {
    const { tokenStore } = this.#settings;
    const stored: unknown = await abortable((async () => tokenStore.get(this.#key))(), signal);
    const { value, expiresAt, lifetime } = (stored ?? {}) as Readonly<Record<keyof StoredToken, unknown>>;
    const end = Number(expiresAt ?? NaN);
    if (!isSendable(value) || !Number.isFinite(end)) return undefined;
    const life = Number(lifetime);
    return { value, expiresAt: end, lifetime: life > 0 ? life : DEFAULT_LIFE_S * 1000 };
  }

  /** Whether it is time for another one. */
  #isDue(stored: Required<StoredToken>): boolean {
    return this.#leftOf(stored) < Math.min(EARLY_MS, stored.lifetime / 2);
  }

  /** By both clocks: the date may have been set back, and the other one may stand still while the machine sleeps. */
  #leftOf(stored: StoredToken): number {
    const { clock } = this.#settings;
    const left = stored.expiresAt - clock.now();
    return stored.value === this.#newest?.value ? Math.min(left, this.#newest.until - ticks(clock)) : left;
  }

  /** @throws TokenError what the endpoint said a moment ago, if it is not to be asked yet */
  #board(): Flight {
    if (this.#flight !== undefined) return this.#flight;
    const left = this.#afterFailure.left(ticks(this.#settings.clock));
    if (this.#refusal !== undefined && left > 0) {
      const { retryAfter, ...facts } = this.#refusal;
      throw this.#errorOf(retryAfter === undefined ? facts : { ...facts, retryAfter: left / 1000 });
    }
    const flight = { waiting: 0, controller: new AbortController() } as Flight;
    this.#flight = flight;
    flight.token = this.#request(flight).finally(() => this.#leave(flight));
    return flight;
  }

  async #join(flight: Flight, signal: AbortSignalLike | null | undefined): Promise<StoredToken> {
    flight.waiting += 1;
    try {
      return await abortable(flight.token, signal);
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        this.#leave(flight);
        flight.controller.abort();
      }
    }
  }

  #leave(flight: Flight): void {
    if (this.#flight === flight) this.#flight = undefined;
  }

  async #request(flight: Flight): Promise<StoredToken> {
    const { tokenStore } = this.#settings;
    const { signal } = flight.controller;
    const lock = await tokenStore.lock?.(this.#key, signal);
    try {
      // Who had the lock before may have brought one.
      const stored = lock && (await this.#stored(signal));
      if (stored && !this.#isDue(stored)) return stored;
      return await this.#ask(flight, lock);
    } finally {
      await lock?.release();
    }
  }

  async #ask(flight: Flight, lock: TokenLock | undefined): Promise<StoredToken> {
    const { authUrl: url, clock, instrument, maxRetries, random, tenant } = this.#settings;
    const { signal } = flight.controller;
    for (let attempt = 0; ; attempt += 1) {
      const step: Step = { ...TOKEN_ENDPOINT, kind: "token", url, tenant };
      const { token, error, facts, repeat } = await instrument(step, () => this.#attempt(signal, lock));
      if (token !== undefined) return token;
      const { status, retryAfter } = facts ?? {};
      const wait = retryAfter ?? 0;
      if (!repeat || attempt >= maxRetries || wait > LONGEST_WAIT_S || flight.waiting === 0) {
        this.#refusal = !repeat || status === 429 ? facts : undefined;
        this.#afterFailure.fail(ticks(clock), wait * 1000);
        throw error;
      }
      await clock.sleep(retryDelay(attempt, { retryAfter, random: random() }), signal);
    }
  }

  async #attempt(signal: AbortSignalLike, lock: TokenLock | undefined): Promise<Outcome> {
    const { authUrl, clientId, clientSecret, clock, fetch } = this.#settings;
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    });
    const asked = { now: clock.now(), ticks: ticks(clock) };
    const watch = new Watch({ signal, timeout: TOKEN_TIMEOUT_MS });
    let answer: Pick<ResponseLike, "status" | "headers"> & { readonly text: string };
    try {
      const response = (await fetch(authUrl, {
        ...this.#settings.fetchOptions,
        method: "POST",
        headers: mergeHeaders([
          { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
          { "user-agent": agent() },
        ]),
        body: body.toString(),
        redirect: "manual",
        signal: watch.signal,
      })) as unknown as ResponseLike;
      const { status, headers } = response;
      answer = { status, headers, text: await response.text() };
    } catch (cause) {
      const how = failureOfError(cause) === "refused" ? "cannot be reached" : "did not answer";
      // Asking for a token twice does no harm, so every failure of the network is repeated.
      return {
        error: new ConnectionError(`The token endpoint at ${new URL(authUrl).host} ${how}.`, { cause }),
        repeat: true,
      };
    } finally {
      watch.stop();
    }
    const { value, life } = readToken(answer.text);
    // Whatever it is worth: it must not be shown.
    if (value !== undefined) this.#use(value, 0);
    const { status } = answer;
    if (status >= 200 && status < 300 && isSendable(value))
      return {
        status,
        token: await this.#keep({ value, expiresAt: asked.now + life, lifetime: life }, asked.ticks, lock),
      };
    const facts = errorFacts(answer, { redact: this.#redact, now: clock.now() });
    return { status, error: this.#errorOf(facts), facts, repeat: failureOfStatus(status) !== undefined };
  }

  async #keep(
    token: StoredToken & { readonly lifetime: number },
    asked: number,
    lock: TokenLock | undefined,
  ): Promise<StoredToken> {
    const { clock, hooks, logger, tokenStore } = this.#settings;
    this.#newest = { value: token.value, until: asked + token.lifetime };
    this.#refusal = undefined;
    this.#afterFailure.end();
    await tokenStore.set(this.#key, token, lock);
    hooks.onToken?.({ expiresInMs: token.expiresAt - clock.now() });
    logger.info?.("signed in");
    return token;
  }

  #errorOf(facts: ErrorFacts): TokenError {
    return new TokenError({ ...facts, title: explain(facts, this.#settings) }, TOKEN_ENDPOINT);
  }

  #use(value: string, calls: number): void {
    const users = this.#users.get(value);
    if (users === undefined) this.#secrets = undefined;
    this.#users.delete(value);
    this.#users.set(value, (users ?? 0) + calls);
    if (this.#users.size <= HIDDEN_TOKENS) return;
    for (const [old, count] of this.#users) {
      if (count > 0) continue;
      this.#users.delete(old);
      this.#secrets = undefined;
      return;
    }
  }
}

function explain(facts: ErrorFacts, settings: Settings): string {
  if (fieldOf(facts.body, "error") === "invalid_client") {
    return `invalid_client: client id and secret were refused; they belong to one environment (this is ${settings.environment})`;
  }
  if (facts.status < 300) return "the answer holds no token";
  return facts.title ?? "no reason given";
}

/** The token of an answer, and the milliseconds that it lives. */
function readToken(text: string): { readonly value: string | undefined; readonly life: number } {
  const body = parse(text);
  const [value, life] = [fieldOf(body, "access_token"), fieldOf(body, "expires_in")];
  return {
    value: typeof value === "string" ? value : undefined,
    life: (typeof life === "number" && life > 0 ? life : DEFAULT_LIFE_S) * 1000,
  };
}
