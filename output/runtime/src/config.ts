/** Options of a client: checked all at once, completed with defaults. */
import type { FetchLike } from "./builtins.js";
import { type Clock, systemClock } from "./clock.js";
import { ConfigurationError } from "./errors.js";
import { type RateLimiter, sharedLimiter, SlidingWindowLimiter } from "./limiter.js";
import { MemoryTokenStore, type TokenStore } from "./token-store.js";

export type Environment = "production" | "integration";

/** Where each environment answers (official). */
const HOSTS: Readonly<Record<Environment, { readonly api: string; readonly auth: string }>> = {
  production: { api: "https://api.servicetitan.io", auth: "https://auth.servicetitan.io/connect/token" },
  integration: {
    api: "https://api-integration.servicetitan.io",
    auth: "https://auth-integration.servicetitan.io/connect/token",
  },
};

/** Credentials of one tenant in one environment. */
export interface TenantCredentials {
  /** Numeric id of the tenant. */
  readonly tenant: string | number;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface ClientOptions extends TenantCredentials {
  /** Default `production`. */
  readonly environment?: Environment | undefined;
  /** The application's key; the same in both environments. */
  readonly appKey: string;
  /** Host that answers in place of the environment's, for proxies and mocks. HTTPS, or loopback. */
  readonly baseUrl?: string | undefined;
  /** Token endpoint in place of the environment's. */
  readonly authUrl?: string | undefined;
  /** Default: the platform's `fetch`. */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds one attempt may take, 1 to 2,147,483,647; 0 switches it off. Default 100,000. */
  readonly timeout?: number | undefined;
  /** Repeats after failures that are safe to repeat, 0 to 10. Default 3. */
  readonly maxRetries?: number | undefined;
  /** Added to every request. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Default: 60 calls in any second, shared by all clients of the process with the same app key. */
  readonly limiter?: RateLimiter | undefined;
  /** Default: in memory, for this client and those made from it. */
  readonly tokenStore?: TokenStore | undefined;
  readonly logger?: Logger | undefined;
  readonly hooks?: Hooks | undefined;
  readonly clock?: Clock | undefined;
  /** A number from 0 to below 1, for jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Takes lines; `console` fits. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** What happened, without credentials and without customers' data: paths are templates, queries and bodies are left out. */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: RequestEvent & { readonly status: number; readonly durationMs: number }): void;
  onRetry?(event: RequestEvent & { readonly reason: string; readonly delayMs: number }): void;
  onToken?(event: { readonly expiresInMs: number }): void;
}

export interface RequestEvent {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
}

/** Options as the client keeps them. */
export interface Settings {
  readonly environment: Environment;
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
  readonly baseUrl: string;
  readonly authUrl: string;
  readonly fetch: FetchLike;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string | null | undefined>>;
  readonly limiter: RateLimiter;
  readonly tokenStore: TokenStore;
  readonly logger: Logger;
  readonly hooks: Hooks;
  readonly clock: Clock;
  readonly random: () => number;
}

/** @throws ConfigurationError naming every option that is missing or wrong; values are never repeated */
export function resolveOptions(options: ClientOptions): Settings {
  const problems: string[] = [];
  const environment = options.environment ?? "production";
  if (!Object.hasOwn(HOSTS, environment))
    problems.push('environment has to be "production" or "integration"');
  const hosts = Object.hasOwn(HOSTS, environment) ? HOSTS[environment] : HOSTS.production;
  const tenant =
    typeof options.tenant === "number" || typeof options.tenant === "string"
      ? String(options.tenant).trim()
      : "";
  if (!/^\d{1,20}$/.test(tenant)) problems.push("tenant has to be the tenant's numeric id");
  for (const name of ["clientId", "clientSecret", "appKey"] as const) {
    const value: unknown = options[name];
    if (typeof value !== "string" || value.trim() === "") problems.push(`${name} is missing`);
    // Header values that the platform refuses are quoted in its error.
    else if (!/^[\x21-\x7e]+$/.test(value))
      problems.push(`${name} holds spaces or characters that cannot be sent`);
  }
  const baseUrl = url("baseUrl", options.baseUrl ?? hosts.api, problems).replace(/\/+$/, "");
  const authUrl = url("authUrl", options.authUrl ?? hosts.auth, problems);
  const timeout = options.timeout ?? 100_000;
  if (!isTimeout(timeout)) problems.push("timeout has to be milliseconds from 0 to 2147483647");
  const maxRetries = options.maxRetries ?? 3;
  if (!isRetries(maxRetries)) problems.push("maxRetries has to be a whole number from 0 to 10");
  // Looked up at each call: what replaces the platform's `fetch` later, as MSW does, is to be seen by clients that are there already.
  const fetch = () => options.fetch ?? (globalThis.fetch as unknown as FetchLike);
  if (typeof fetch() !== "function") problems.push("this platform has no fetch; pass one");
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    environment,
    tenant,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    appKey: options.appKey,
    baseUrl,
    authUrl,
    // Browsers' fetch insists on being called as a plain function.
    fetch: (input, init) => {
      const plain = fetch();
      return plain(input, init);
    },
    timeout,
    maxRetries,
    headers: options.headers ?? {},
    limiter:
      options.limiter ??
      (options.clock ? new SlidingWindowLimiter({ clock: options.clock }) : sharedLimiter()),
    tokenStore: options.tokenStore ?? new MemoryTokenStore(),
    logger: options.logger ?? {},
    hooks: harmless(options.hooks ?? {}),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

/** Watching a call must not change it: what a hook throws is dropped. */
function harmless(hooks: Hooks): Hooks {
  const call = (run: () => void) => {
    try {
      run();
    } catch {
      // See above.
    }
  };
  return {
    onRequest: (event) => call(() => hooks.onRequest?.(event)),
    onResponse: (event) => call(() => hooks.onResponse?.(event)),
    onRetry: (event) => call(() => hooks.onRetry?.(event)),
    onToken: (event) => call(() => hooks.onToken?.(event)),
  };
}

export function isTimeout(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= 2_147_483_647;
}

export function isRetries(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 10;
}

function url(name: string, value: string, problems: string[]): string {
  let parsed: URL;
  try {
    parsed = new URL(value);
  } catch {
    problems.push(`${name} is not a URL`);
    return "";
  }
  if (parsed.username !== "" || parsed.password !== "") problems.push(`${name} must not hold credentials`);
  if (parsed.protocol !== "https:" && !(parsed.protocol === "http:" && isLoopback(parsed.hostname))) {
    problems.push(`${name} has to use https, because credentials are sent there`);
  }
  return value;
}

export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

const VARIABLES = {
  environment: "SERVICETITAN_ENVIRONMENT",
  tenant: "SERVICETITAN_TENANT",
  clientId: "SERVICETITAN_CLIENT_ID",
  clientSecret: "SERVICETITAN_CLIENT_SECRET",
  appKey: "SERVICETITAN_APP_KEY",
  baseUrl: "SERVICETITAN_BASE_URL",
  authUrl: "SERVICETITAN_AUTH_URL",
} as const;

/**
 * Options from environment variables; those given here win.
 *
 * @throws ConfigurationError naming every variable that is missing
 */
export function optionsFromEnv(overrides: Partial<ClientOptions> = {}): ClientOptions {
  const env = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const found: Record<string, string> = {};
  const problems: string[] = [];
  for (const [option, variable] of Object.entries(VARIABLES)) {
    const value = env[variable];
    if (value !== undefined && value !== "") found[option] = value;
    else if (
      ["tenant", "clientId", "clientSecret", "appKey"].includes(option) &&
      !Object.hasOwn(overrides, option)
    ) {
      problems.push(`the environment variable ${variable} is missing`);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { ...(found as unknown as ClientOptions), ...overrides };
}
