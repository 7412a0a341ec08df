/**
 * Who is let in: the token endpoint, the bearer token, the app key, the tenant, scopes, and how many calls come in a second.
 *
 * Unless credentials are configured, any that are not empty will do, so that tests need no particular ones; the protocol is still
 * kept to: a token has to be fetched, sent, and renewed after 900 seconds.
 *
 * Time is real time and not the clock of the data. That clock usually stands still, and with it no token would ever expire and no
 * limit ever refill. When the data's clock is moved on, though, so much time passes here as well. `Date.now` is looked up at each use, so
 * fake timers work.
 */
import { KEY_HEADER, RATE, TOKEN_PATH, type Unused } from "../vendor.js";
import type { ApiRequest } from "./request.js";
import type { OperationDescription } from "./description.js";
import { gatewayProblem, json, problem, tokenProblem, withHeaders } from "./problem.js";

export interface GuardOptions {
  /** Bearer tokens are asked for and checked. Without, the token endpoint accepts everything. Default true, if there is one. */
  readonly auth?: boolean;
  /** The header with the app key is asked for. Default true. */
  readonly appKey?: boolean;
  /** A token is good for its own tenant only, if its credentials name one. Default true. */
  readonly tenant?: boolean;
  /** A token needs one of the operation's scopes. A list: those that tokens hold. Default true: tokens hold all. */
  readonly scopes?: boolean | readonly string[];
  /** Calls in any second per app key; `false` for no limit. Default: that of the API. */
  readonly rate?: number | false;
  /** The only ones that are accepted. Default: any. */
  readonly credentials?: readonly Omit<MockCredentials, Unused>[];
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
  /** Answers a `POST` to the token endpoint. */
  token(request: ApiRequest): Promise<Response>;
  /** What a caller who is not let in is told. */
  check(request: ApiRequest, operation: Guarded, tenant: string): Response | undefined;
  /** So many milliseconds pass for tokens and for the limit. */
  advance(ms: number): void;
  /** Forgets the calls that were counted. Tokens stay: clients hold them across tests. */
  reset(): void;
}

/** For `guards: false`. */
export const NO_GUARDS: GuardOptions = { auth: false, appKey: false, rate: false };

/**
 * @param known all scopes there are, asked for at each use: what a token says it holds when it holds all
 */
export function createGuards(options: GuardOptions = {}, known: () => Iterable<string> = () => []): Guards {
  const { auth = TOKEN_PATH !== undefined, appKey, tenant, scopes, credentials, lifetime = 900 } = options;
  const now = options.now ?? (() => Date.now());
  const tokens = options.tokens ?? new Map<string, Token>();
  const rate = options.rate ?? RATE ?? false;
  let passed = 0;
  const limit = createLimit(() => now() + passed);

  /** Tokens are numbered: they hold no secret, and the first one is the same in every run. */
  function issue(owner: Partial<MockCredentials>): Response {
    const granted = owner.scopes ?? (typeof scopes === "object" ? scopes : undefined);
    const name = nextName(tokens);
    tokens.set(name, { expires: now() + lifetime * 1000, tenant: owner.tenant, scopes: granted });
    const scope = [...(granted ?? known())].join(" ");
    const body = { access_token: name, expires_in: lifetime, token_type: "Bearer", scope };
    return withHeaders(json(200, body), { "cache-control": "no-store" });
  }

  return {
    async token(request) {
      if (request.method !== "POST") return gatewayProblem();
      if (!auth) return issue({});
      const type = request.headers.get("content-type") ?? "";
      const form = new URLSearchParams(await request.text());
      const [grant, id, secret] = ["grant_type", "client_id", "client_secret"].map((name) => form.get(name));
      if (!/^application\/x-www-form-urlencoded\b/i.test(type) || !grant)
        return tokenProblem("invalid_request");
      if (grant !== "client_credentials") return tokenProblem("unsupported_grant_type");
      const owner = credentials
        ? credentials.find(
            (one: Partial<MockCredentials>) => one.clientId === id && one.clientSecret === secret,
          )
        : {};
      return id && secret && owner ? issue(owner) : tokenProblem("invalid_client");
    },

    check({ headers, url }, operation, ofTenant) {
      const key = headers.get(KEY_HEADER) ?? "";
      const isKnown = credentials?.some((one) => (one.appKey ?? key) === key) ?? true;
      if (appKey !== false && (key === "" || !isKnown))
        return problem(
          401,
          `Application key not ${key ? "valid" : "present"}, check ${KEY_HEADER} header value.`,
        );
      const name = /^bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
      const refusal = auth
        ? checkToken(tokens.get(name), {
            at: now(),
            tenant: tenant === false || ofTenant === "" ? undefined : ofTenant,
            scopes: scopes === false ? [] : (operation.scopes ?? []),
          })
        : undefined;
      if (refusal || rate === false) return refusal;
      const { id, limit: own } = operation;
      // What the operation takes by itself is asked after: a call that it refuses counts for the application.
      return (
        limit.check(`key ${key}`, { calls: rate, seconds: 1 }) ??
        (own && "calls" in own
          ? limit.check(`${id} ${own.each ? new URL(url).pathname : ofTenant}`, own)
          : undefined)
      );
    },

    // Mocks that share tokens have clocks of their own: it is what they hold that gets older.
    advance(ms) {
      for (const [name, token] of tokens) tokens.set(name, { ...token, expires: token.expires - ms });
      passed += ms;
    },

    reset: limit.reset,
  };
}

/** What a call asks of its token at a time. */
interface Needs {
  readonly at: number;
  readonly tenant: string | undefined;
  readonly scopes: readonly string[];
}

/** What is wrong with a bearer token; one without a tenant is good for all, and so is any where the path names none. */
function checkToken(token: Token | undefined, { at, tenant, scopes }: Needs): Response | undefined {
  if (token === undefined) return problem(401, "Access token is missing or not valid.");
  if (token.expires <= at) return problem(401, "Access token has expired.");
  // Which status a stranger's tenant gets is not public; 403 says that the call is understood and not allowed.
  if (tenant !== undefined && String(token.tenant ?? tenant) !== tenant)
    return problem(403, "Access to this tenant is denied.");
  const holds = (scope: string) => token.scopes?.includes(scope) ?? true;
  if (scopes.length > 0 && !scopes.some(holds)) return problem(403, "Scope validation failed");
  return undefined;
}

type Guarded = Pick<OperationDescription, "scopes"> & Partial<Pick<OperationDescription, "id" | "limit">>;

/** Not all tokens are remembered, so that a server which runs for weeks does not grow; a number is never given twice. */
function nextName(tokens: Map<string, Token>): string {
  const [oldest] = tokens.keys();
  const newest = [...tokens.keys()].at(-1) ?? "0";
  if (oldest !== undefined && tokens.size >= MAX_TOKENS) tokens.delete(oldest);
  const number = Number(/\d+$/.exec(newest)?.[0] ?? tokens.size) + 1;
  return `mock-token-${String(number).padStart(6, "0")}`;
}

/** The times of the last calls are kept, by what they have in common; a refused call does not count. */
function createLimit(now: () => number) {
  const windows = new Map<string, number[]>();
  return {
    check(name: string, { calls, seconds }: { readonly calls: number; readonly seconds: number }) {
      const [at, span] = [now(), seconds * 1000];
      if (windows.size >= MAX_KEYS) windows.clear();
      // A clock that was set back must not shut anybody out.
      const times = (windows.get(name) ?? []).filter((time) => time <= at && time > at - span);
      windows.set(name, times);
      if (times.length < calls) {
        times.push(at);
        return undefined;
      }
      const wait = Math.ceil(((times[0] ?? at) + span - at) / 1000);
      // The seconds are told twice, as the API does.
      const title = `Rate limit is exceeded. Try again in ${wait} seconds.`;
      return withHeaders(problem(429, title), { "retry-after": wait });
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
/** App keys and operations that are counted at once. */
const MAX_KEYS = 1000;
