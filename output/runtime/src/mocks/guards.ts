/**
 * Who is let in: the token endpoint, the bearer token, the app key, the tenant, scopes, and 60 calls per second.
 *
 * Unless credentials are configured, any that are not empty will do, so that tests need no particular ones; the protocol is still
 * kept to: a token has to be fetched, sent, and renewed after 900 seconds.
 *
 * Time is real time and not the clock of the data. That clock usually stands still, and with it no token would ever expire and no
 * limit ever refill. `Date.now` is looked up at each use, so fake timers work.
 */
import type { OperationDescription } from "./description.js";
import { gatewayProblem, json, problem, tokenProblem, withHeaders } from "./problem.js";

export interface GuardOptions {
  /** Bearer tokens are asked for and checked. Without, the token endpoint accepts everything. Default true. */
  readonly auth?: boolean;
  /** `ST-App-Key` is asked for. Default true. */
  readonly appKey?: boolean;
  /** A token is good for its own tenant only, if its credentials name one. Default true. */
  readonly tenant?: boolean;
  /** A token needs one of the operation's scopes. A list: those that tokens hold. Default true: tokens hold all. */
  readonly scopes?: boolean | readonly string[];
  /** Calls in any second per app key; `false` for no limit. Default 60. */
  readonly rate?: number | false;
  /** The only ones that are accepted. Default: any. */
  readonly credentials?: readonly MockCredentials[];
  /** Seconds a token lives. Default 900. */
  readonly lifetime?: number;
  /** Milliseconds; time of tokens and of the limit. Default: real time. */
  readonly now?: () => number;
  /** Where issued tokens are kept. Mocks that share it let each other's in: behind one token endpoint, one of them issues all. */
  readonly tokens?: Map<string, Token>;
}

export interface MockCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Default: any app key. */
  readonly appKey?: string;
  /** Default: every tenant. */
  readonly tenant?: number | string;
  /** Default: those of {@link GuardOptions.scopes}. */
  readonly scopes?: readonly string[];
}

export interface Guards {
  /** Answers `POST /connect/token`. */
  token(request: Request): Promise<Response>;
  /** What a caller who is not let in is told. */
  check(
    request: Request,
    operation: Pick<OperationDescription, "scopes">,
    tenant: string,
  ): Response | undefined;
  /** Forgets the calls that were counted. Tokens stay: clients hold them across tests. */
  reset(): void;
}

/** For `guards: false`. */
export const NO_GUARDS: GuardOptions = { auth: false, appKey: false, rate: false };

/**
 * @param known all scopes there are, asked for at each use: what a token says it holds when it holds all
 */
export function createGuards(options: GuardOptions = {}, known: () => Iterable<string> = () => []): Guards {
  const { auth, appKey, tenant, scopes, credentials, rate = 60, lifetime = 900 } = options;
  const now = options.now ?? (() => Date.now());
  const tokens = options.tokens ?? new Map<string, Token>();
  const windows = new Map<string, number[]>();

  /** Tokens are numbered: they hold no secret, and the first one is the same in every run. */
  function issue(owner: Partial<MockCredentials>): Response {
    const held = owner.scopes ?? (typeof scopes === "object" ? scopes : undefined);
    // Not all are remembered, so that a server which runs for weeks does not grow; a number is never given twice.
    const [oldest] = tokens.keys();
    const newest = [...tokens.keys()].at(-1) ?? "0";
    if (oldest !== undefined && tokens.size >= MAX_TOKENS) tokens.delete(oldest);
    const number = Number(/\d+$/.exec(newest)?.[0] ?? tokens.size) + 1;
    const name = `mock-token-${String(number).padStart(6, "0")}`;
    tokens.set(name, { expires: now() + lifetime * 1000, tenant: owner.tenant, scopes: held });
    const scope = [...(held ?? known())].join(" ");
    const body = { access_token: name, expires_in: lifetime, token_type: "Bearer", scope };
    return withHeaders(json(200, body), { "cache-control": "no-store" });
  }

  /** Milliseconds to wait, 0 when the call is let through. The times of a key's last calls are kept; a refused call does not count. */
  function wait(key: string): number {
    if (rate === false) return 0;
    const at = now();
    if (windows.size >= MAX_KEYS) windows.clear();
    // A clock that was set back must not shut anybody out.
    const times = (windows.get(key) ?? []).filter((time) => time <= at && time > at - WINDOW_MS);
    windows.set(key, times);
    if (times.length >= rate) return (times[0] ?? at) + WINDOW_MS - at;
    times.push(at);
    return 0;
  }

  return {
    async token(request) {
      if (request.method !== "POST") return gatewayProblem();
      if (auth === false) return issue({});
      const type = request.headers.get("content-type") ?? "";
      const form = new URLSearchParams(await request.text());
      const [grant, id, secret] = ["grant_type", "client_id", "client_secret"].map((name) => form.get(name));
      if (!/^application\/x-www-form-urlencoded\b/i.test(type) || !grant)
        return tokenProblem("invalid_request");
      if (grant !== "client_credentials") return tokenProblem("unsupported_grant_type");
      const owner = credentials
        ? credentials.find((one) => one.clientId === id && one.clientSecret === secret)
        : {};
      return id && secret && owner ? issue(owner) : tokenProblem("invalid_client");
    },

    check({ headers }, operation, ofTenant) {
      const key = headers.get("st-app-key") ?? "";
      const isKnown = credentials?.some((one) => (one.appKey ?? key) === key) ?? true;
      if (appKey !== false && (key === "" || !isKnown))
        return problem(
          401,
          `Application key not ${key ? "valid" : "present"}, check ST-App-Key header value.`,
        );
      if (auth !== false) {
        const name = /^bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
        const token = tokens.get(name);
        if (token === undefined) return problem(401, "Access token is missing or not valid.");
        if (token.expires <= now()) return problem(401, "Access token has expired.");
        // Which status a stranger's tenant gets is not public; 403 says that the call is understood and not allowed.
        if (tenant !== false && String(token.tenant ?? ofTenant) !== ofTenant)
          return problem(403, "Access to this tenant is denied.");
        const needed = operation.scopes ?? [];
        const holds = (scope: string) => token.scopes?.includes(scope) ?? true;
        if (scopes !== false && needed.length > 0 && !needed.some(holds))
          return problem(403, "Scope validation failed");
      }
      const seconds = Math.ceil(wait(key) / 1000);
      if (seconds === 0) return undefined;
      // The seconds are told twice, as the API does.
      const title = `Rate limit is exceeded. Try again in ${seconds} seconds.`;
      return withHeaders(problem(429, title), { "retry-after": seconds });
    },

    reset: () => windows.clear(),
  };
}

export interface Token {
  readonly expires: number;
  readonly tenant: number | string | undefined;
  /** `undefined`: all. */
  readonly scopes: readonly string[] | undefined;
}

const MAX_TOKENS = 10_000;
/** App keys that are counted at once. */
const MAX_KEYS = 1000;
const WINDOW_MS = 1000;
