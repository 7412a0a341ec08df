/**
 * OAuth 2.0 client credentials: one token per tenant, kept until shortly before it expires, asked for once however many calls wait.
 *
 * The token endpoint is throttled itself (official), so a token is renewed in the background while the old one still serves.
 */
import { abortable } from "./clock.js";
import type { HeadersLike, PlatformAbortSignal, PlatformResponse } from "./builtins.js";
import type { Settings } from "./config.js";
import { ConnectionError, errorFacts, ServiceTitanError, TokenError } from "./errors.js";
import type { AbortSignalLike } from "./operation.js";
import type { Redactor } from "./redact.js";
import { failureOfError, failureOfStatus, LONGEST_WAIT_S, retryDelay } from "./retry.js";
import type { StoredToken } from "./token-store.js";

/** A token is not used in its last seconds: it could expire on the way. */
const MARGIN_MS = 5_000;
/** From here on a new one is fetched in the background. */
const EARLY_MS = 60_000;
/** When the server does not say how long a token lives (official value). */
const DEFAULT_LIFE_S = 900;
const TOKEN_TIMEOUT_MS = 30_000;

const TOKEN_ENDPOINT = { id: "token", method: "POST", path: "/connect/token" } as const;

export class TokenSource {
  readonly #settings: Settings;
  readonly #redact: Redactor;
  readonly #key: string;
  #refreshing: Promise<StoredToken> | undefined;
  #last: string | undefined;

  constructor(settings: Settings, redact: Redactor) {
    this.#settings = settings;
    this.#redact = redact;
    this.#key = `${settings.authUrl} ${settings.tenant} ${settings.clientId}`;
  }

  /** The newest token that was seen, for redaction. */
  get last(): string | undefined {
    return this.#last;
  }

  /** A token that is good for some seconds more. The signal ends the waiting, not the request others wait for. */
  async get(signal?: AbortSignalLike | null): Promise<string> {
    const { tokenStore, clock } = this.#settings;
    const stored = await tokenStore.get(this.#key);
    const left = stored === undefined ? 0 : stored.expiresAt - clock.now();
    if (stored !== undefined && left > MARGIN_MS) {
      this.#last = stored.value;
      if (left < EARLY_MS) this.#refresh().catch(() => undefined);
      return stored.value;
    }
    return (await abortable(this.#refresh(), signal)).value;
  }

  /** Forgets a token the API refused, unless it was replaced meanwhile. */
  async invalidate(value: string): Promise<void> {
    const { tokenStore } = this.#settings;
    const stored = await tokenStore.get(this.#key);
    if (stored?.value === value) await tokenStore.delete(this.#key);
  }

  #refresh(): Promise<StoredToken> {
    this.#refreshing ??= this.#request().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #request(): Promise<StoredToken> {
    const { clock, maxRetries, random } = this.#settings;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await this.#attempt();
      if ("token" in outcome) {
        await this.#settings.tokenStore.set(this.#key, outcome.token);
        this.#last = outcome.token.value;
        this.#settings.hooks.onToken?.({ expiresInMs: outcome.token.expiresAt - clock.now() });
        return outcome.token;
      }
      const retryAfter = outcome.error instanceof TokenError ? outcome.error.retryAfter : undefined;
      if (!outcome.repeat || attempt >= maxRetries || (retryAfter ?? 0) > LONGEST_WAIT_S) throw outcome.error;
      await clock.sleep(retryDelay(attempt, { retryAfter, random: random() }));
    }
  }

  async #attempt(): Promise<{ token: StoredToken } | { error: ServiceTitanError; repeat: boolean }> {
    const { authUrl, clientId, clientSecret, clock, fetch } = this.#settings;
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    });
    const asked = clock.now();
    let answer: { status: number; headers: HeadersLike; text: string };
    try {
      const response = (await fetch(authUrl, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
        body: body.toString(),
        redirect: "manual",
        signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS) as PlatformAbortSignal,
      })) as PlatformResponse & { status: number; headers: HeadersLike; text(): Promise<string> };
      answer = { status: response.status, headers: response.headers, text: await response.text() };
    } catch (cause) {
      const how = failureOfError(cause) === "refused" ? "cannot be reached" : "did not answer";
      // Asking for a token twice does no harm, so every failure of the network is repeated.
      return {
        error: new ConnectionError(`The token endpoint at ${new URL(authUrl).host} ${how}.`, { cause }),
        repeat: true,
      };
    }
    const token = answer.status >= 200 && answer.status < 300 ? readToken(answer.text, asked) : undefined;
    if (token !== undefined) return { token };
    const facts = errorFacts(answer, { redact: this.#redact, now: clock.now() });
    return {
      error: new TokenError({ ...facts, title: explain(facts, this.#settings) }, TOKEN_ENDPOINT),
      repeat: failureOfStatus(answer.status) !== undefined,
    };
  }
}

function explain(
  facts: { readonly status: number; readonly title?: string; readonly body: unknown },
  settings: Settings,
): string {
  const code =
    typeof facts.body === "object" && facts.body !== null && Object.hasOwn(facts.body, "error")
      ? (facts.body as { error: unknown }).error
      : undefined;
  if (code === "invalid_client") {
    return `invalid_client: client id and secret were refused; they belong to one environment (this is ${settings.environment}) and one tenant`;
  }
  if (facts.status < 300) return "the answer holds no token";
  return facts.title ?? "no reason given";
}

function readToken(text: string, asked: number): StoredToken | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof body !== "object" || body === null) return undefined;
  const { access_token: value, expires_in: life } = body as { access_token?: unknown; expires_in?: unknown };
  // What cannot stand in a header would be quoted by the platform's error.
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) return undefined;
  const seconds = typeof life === "number" && life > 0 ? life : DEFAULT_LIFE_S;
  return { value, expiresAt: asked + seconds * 1000 };
}
