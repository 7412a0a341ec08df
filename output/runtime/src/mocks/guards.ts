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
import { gatewayProblem, problem, tokenProblem, tooManyCalls } from "./problem.js";

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
  const now = options.now ?? (() => Date.now());
  const tokens = createTokens(options, { now, known });
  const calls = createWindow(options.rate ?? 60, now);
  const appKeys = options.credentials?.map(({ appKey }) => appKey);

  return {
    token: tokens.answer,
    reset: calls.reset,
    check(request, operation, tenant) {
      const appKey = request.headers.get("st-app-key") ?? "";
      if (options.appKey !== false) {
        if (appKey === "") return problem(401, "Application key not present, check ST-App-Key header value.");
        if (appKeys?.some((key) => key === undefined || key === appKey) === false)
          return problem(401, "Application key not valid, check ST-App-Key header value.");
      }
      if (options.auth !== false) {
        const token = tokens.find(request.headers.get("authorization") ?? "");
        if (token === undefined) return problem(401, "Access token is missing or not valid.");
        if (token.expires <= now()) return problem(401, "Access token has expired.");
        // Which status a stranger's tenant gets is not public; 403 says that the call is understood and not allowed.
        if (options.tenant !== false && !isOwnTenant(token, tenant))
          return problem(403, "Access to this tenant is denied.");
        if (options.scopes !== false && !holdsScope(token, operation.scopes ?? []))
          return problem(403, "Scope validation failed");
      }
      const wait = calls.take(appKey);
      return wait === 0 ? undefined : tooManyCalls(Math.ceil(wait / 1000));
    },
  };
}

interface Token {
  readonly expires: number;
  readonly tenant: string | undefined;
  /** `undefined`: all. */
  readonly scopes: readonly string[] | undefined;
}

function isOwnTenant(token: Token, tenant: string): boolean {
  return token.tenant === undefined || token.tenant === tenant;
}

function holdsScope({ scopes }: Token, needed: readonly string[]): boolean {
  return scopes === undefined || needed.length === 0 || needed.some((scope) => scopes.includes(scope));
}

/** Tokens that are remembered, so that a server which runs for weeks does not grow. */
const MAX_TOKENS = 10_000;

/** Tokens are numbered: they hold no secret, and the first one is the same in every run. */
function createTokens(
  options: GuardOptions,
  context: { readonly now: () => number; readonly known: () => Iterable<string> },
) {
  const tokens = new Map<string, Token>();
  const lifetime = options.lifetime ?? 900;
  const granted = typeof options.scopes === "object" ? options.scopes : undefined;
  let issued = 0;

  function issue(credentials: MockCredentials | undefined): Response {
    issued += 1;
    const name = `mock-token-${String(issued).padStart(6, "0")}`;
    const scopes = credentials?.scopes ?? granted;
    tokens.set(name, {
      expires: context.now() + lifetime * 1000,
      tenant: credentials?.tenant === undefined ? undefined : String(credentials.tenant),
      scopes,
    });
    for (const oldest of tokens.keys()) {
      if (tokens.size <= MAX_TOKENS) break;
      tokens.delete(oldest);
    }
    const scope = [...(scopes ?? context.known())].join(" ");
    const body = { access_token: name, expires_in: lifetime, token_type: "Bearer", scope };
    const headers = { "content-type": "application/json", "cache-control": "no-store" };
    return new Response(JSON.stringify(body), { headers });
  }

  return {
    find: (authorization: string) => tokens.get(/^bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? ""),

    async answer(request: Request): Promise<Response> {
      if (request.method !== "POST") return gatewayProblem();
      if (options.auth === false) return issue(undefined);
      const type = request.headers.get("content-type") ?? "";
      if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return tokenProblem("invalid_request");
      const form = new URLSearchParams(await request.text());
      const grant = form.get("grant_type") ?? "";
      if (grant === "") return tokenProblem("invalid_request");
      if (grant !== "client_credentials") return tokenProblem("unsupported_grant_type");
      const id = form.get("client_id") ?? "";
      const secret = form.get("client_secret") ?? "";
      if (id === "" || secret === "") return tokenProblem("invalid_client");
      const own = options.credentials?.find((one) => one.clientId === id && one.clientSecret === secret);
      return options.credentials !== undefined && own === undefined
        ? tokenProblem("invalid_client")
        : issue(own);
    },
  };
}

/** App keys that are counted at once. */
const MAX_KEYS = 1000;
const WINDOW_MS = 1000;

/** A sliding window: the times of each key's last calls, in a ring. A refused call does not count. */
function createWindow(limit: number | false, now: () => number) {
  const rings = new Map<string, { readonly times: number[]; next: number }>();
  return {
    reset: () => rings.clear(),

    /** Milliseconds to wait, 0 when the call is let through. */
    take(key: string): number {
      if (limit === false) return 0;
      if (limit < 1) return WINDOW_MS;
      let ring = rings.get(key);
      if (ring === undefined) {
        if (rings.size >= MAX_KEYS) rings.clear();
        ring = { times: [], next: 0 };
        rings.set(key, ring);
      }
      const at = now();
      const oldest = ring.times[ring.next];
      const wait = oldest === undefined ? 0 : oldest + WINDOW_MS - at;
      // A clock that was set back must not shut anybody out.
      if (wait > 0 && wait <= WINDOW_MS) return wait;
      ring.times[ring.next] = at;
      ring.next = (ring.next + 1) % limit;
      return 0;
    },
  };
}
