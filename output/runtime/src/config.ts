/** Options of a client: checked all at once, completed with defaults. */
import { isAllowed } from "./address.js";
import type { FetchLike } from "./builtins.js";
import { type Clock, systemClock } from "./clock.js";
import { ConfigurationError } from "./errors.js";
import { fetchProblems, type HeaderOptions, headerProblems } from "./headers.js";
import { sharedLimiter, SlidingWindowLimiter } from "./limiter.js";
import type { RateLimiter } from "./limits.js";
import type { FetchOptions } from "./operation.js";
import type { Instrument } from "./instrument.js";
import { levelProblems, logAt, type Logger, type LogLevel } from "./log.js";
import { harmless } from "./parts.js";
import { MemoryTokenStore, type TokenStore } from "./token-store.js";
import {
  CREDENTIALS,
  type Environment,
  ENVIRONMENTS,
  TENANT,
  TOKEN_PATH,
  type Unused,
  VARIABLES as PREFIX,
} from "./vendor.js";

import type { AnswerCheck, AnswerSchemas, MismatchEvent, ValidateMode } from "./validation.js";
import type { Trust } from "./verification.js";

export type { Environment };

const NAMES = Object.keys(ENVIRONMENTS) as [Environment, ...Environment[]];

/** Credentials of one tenant in one environment. */
export interface TenantCredentials {
  /** Numeric id of the tenant. */
  readonly tenant: string | number | bigint;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Another tenant of the same application: with credentials of its own, or with the same ones where they serve both. */
export type OtherTenant =
  | TenantCredentials
  | {
      readonly tenant: TenantCredentials["tenant"];
      readonly clientId?: undefined;
      readonly clientSecret?: undefined;
    };

export interface ClientOptions extends Omit<TenantCredentials, Unused> {
  /** Default `production`. */
  readonly environment?: Environment | undefined;
  /** The application's key; the same in both environments. */
  readonly appKey: string;
  /** Host that answers in place of the environment's, for proxies and mocks. HTTPS, or loopback, or one of `allowInsecureHosts`. */
  readonly baseUrl?: string | undefined;
  /**
   * Token endpoint in place of the environment's. Default, where `baseUrl` is given: `/connect/token` below it, as `stgen mock` has it,
   * so that credentials of a host of your own never go to the vendor's.
   */
  readonly authUrl?: string | undefined;
  /**
   * Hosts beside loopback that plain `http` is allowed to, without scheme and port: `["mock"]` for a mock in another container. What
   * is sent there, credentials included, can be read on the way.
   */
  readonly allowInsecureHosts?: readonly string[] | undefined;
  /** Default: the platform's `fetch`. */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds one attempt may take, 1 to 2,147,483,647; 0 switches it off. Default 100,000. */
  readonly timeout?: number | undefined;
  /** Repeats after failures that are safe to repeat, 0 to 10. Default 3. */
  readonly maxRetries?: number | undefined;
  /** Added to every request. */
  readonly headers?: HeaderOptions | undefined;
  /** Default: as many calls in any second as the API allows, shared by all clients of the process with the same app key. */
  readonly limiter?: RateLimiter | undefined;
  /** For `fetch`, with every request, those for tokens included: `dispatcher`, `keepalive`, `cache`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Default: in memory, for this client and those made from it. */
  readonly tokenStore?: TokenStore | undefined;
  /** Is told lines; which ones, says {@link logAt}: `logger: logAt("info")`. Default: none, or what `SERVICETITAN_LOG` says. */
  readonly logger?: Logger | undefined;
  readonly hooks?: Hooks | undefined;
  /** Carries out each call, request and sign-in, and may measure it: spans of OpenTelemetry are made so, see `./opentelemetry`. */
  readonly instrument?: Instrument | undefined;
  readonly clock?: Clock | undefined;
  /** A number from 0 to below 1, for jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /**
   * Looks whether answers are as documented, by {@link schemas}: `warn` tells the logger, or the console, and the hook `onMismatch`, each
   * difference once; `error` also rejects with a `ResponseValidationError` where the type of an answer does not hold. Default `off`.
   */
  readonly validate?: ValidateMode | undefined;
  /** For {@link validate}, and `verify` of calls: `import { schemas } from "…/schemas"`, of the package that the client is from. */
  readonly schemas?: AnswerSchemas | undefined;
  /**
   * Writes are checked and not sent, unless their own option `dryRun` is false; what reads is sent. An answer is then a {@link DryRun}, which
   * types do not know of: it has no id to go on with.
   */
  readonly dryRun?: boolean | undefined;
}

/**
 * What happened, without credentials and without customers' data: paths are templates, queries and bodies are left out. What a hook throws
 * or rejects with is dropped; no call waits for it.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: RequestEvent & { readonly status: number; readonly durationMs: number }): void;
  onRetry?(event: RequestEvent & { readonly reason: string; readonly delayMs: number }): void;
  onToken?(event: { readonly expiresInMs: number }): void;
  onMismatch?(event: MismatchEvent): void;
}

export interface RequestEvent {
  /** The document's `operationId`. */
  readonly operation: string;
  /** The method that was called: `crm.customers.get`. */
  readonly name: string;
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
  readonly allowInsecureHosts: readonly string[];
  readonly fetch: FetchLike;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly headers: HeaderOptions;
  readonly fetchOptions: FetchOptions;
  readonly limiter: RateLimiter;
  readonly tokenStore: TokenStore;
  readonly logger: Logger;
  readonly hooks: Hooks;
  readonly instrument: Instrument;
  readonly clock: Clock;
  readonly random: () => number;
  readonly check: AnswerCheck | undefined;
  readonly trust: Trust | undefined;
  readonly dryRun: boolean;
}

/**
 * @param options whatever was passed: what is no object counts as no options at all
 * @throws ConfigurationError naming every option that is missing or wrong; values are never repeated
 */
export function resolveOptions(options: ClientOptions | null | undefined): Settings {
  const given = (typeof options === "object" && options !== null ? options : {}) as ClientOptions;
  const problems: string[] = given === options ? [] : ["options have to be an object"];
  const environment = environmentOf(given, problems);
  const identity = credentials(given, problems);
  const hosts = addresses(given, environment, problems);
  const timeout = given.timeout ?? 100_000;
  const maxRetries = given.maxRetries ?? 3;
  const headers = given.headers ?? {};
  const fetchOptions = given.fetchOptions ?? {};
  problems.push(
    ...limitProblems({ timeout, maxRetries }),
    ...headerProblems(headers),
    ...fetchProblems(fetchOptions),
  );
  // Looked up at each call: what replaces the platform's `fetch` later, as MSW does, is to be seen by clients that are there already.
  const fetch = () => given.fetch ?? (globalThis.fetch as unknown as FetchLike);
  if (typeof fetch() !== "function") problems.push("this platform has no fetch; pass one");
  const check = checkOf(given, problems);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    environment,
    ...identity,
    ...hosts,
    // Browsers' fetch insists on being called as a plain function.
    fetch: (input, init) => {
      const plain = fetch();
      return plain(input, init);
    },
    timeout,
    maxRetries,
    headers,
    fetchOptions,
    limiter:
      given.limiter ?? (given.clock ? new SlidingWindowLimiter({ clock: given.clock }) : sharedLimiter()),
    tokenStore: given.tokenStore ?? new MemoryTokenStore(),
    logger: harmless(given.logger ?? {}),
    hooks: harmless(given.hooks ?? {}),
    // As the logger, it may be `false`: whatever is none instruments nothing.
    instrument: given.instrument || ((_, work) => work()),
    clock: given.clock ?? systemClock,
    random: given.random ?? Math.random,
    check,
    trust: given.schemas?.trust ?? (given as Partial<Settings>).trust,
    dryRun: given.dryRun ?? false,
  };
}

/** Clients of other tenants go on with the check of theirs: what it has told, it does not tell again. */
function checkOf(given: ClientOptions, problems: string[]): Settings["check"] {
  const { validate = "off", schemas, check } = given as ClientOptions & Pick<Settings, "check">;
  if (validate === "off") return check;
  const isMode = validate === "warn" || validate === "error";
  if (isMode && typeof schemas?.checker === "function") return schemas.checker(validate);
  problems.push(
    'validate has to be "off", or "warn" or "error" with schemas: import { schemas } from "…/schemas"',
  );
  return undefined;
}

/** The one that was said, else the one whose host was said. */
function environmentOf({ environment, baseUrl }: ClientOptions, problems: string[]): Environment {
  const host = String(baseUrl).replace(/\/+$/, "");
  const stated = environment ?? NAMES.find((name) => ENVIRONMENTS[name].api === host) ?? NAMES[0];
  if (NAMES.includes(stated)) return stated;
  problems.push(`environment has to be "${NAMES.join('" or "')}"`);
  return NAMES[0];
}

function credentials(
  {
    tenant,
    clientId = "",
    clientSecret = "",
    appKey,
  }: Partial<TenantCredentials> & Pick<ClientOptions, "appKey">,
  problems: string[],
): Pick<Settings, "tenant" | "clientId" | "clientSecret" | "appKey"> {
  // A number that has lost digits is the id of another tenant.
  const isExact = typeof tenant === "number" ? Number.isSafeInteger(tenant) : typeof tenant !== "object";
  const text = isExact ? String(tenant).trim() : "";
  if (TENANT !== undefined && !/^\d{1,20}$/.test(text))
    problems.push("tenant has to be the tenant's numeric id");
  const needed = TOKEN_PATH === undefined ? { appKey } : { clientId, clientSecret, appKey };
  for (const [name, value] of Object.entries(needed)) {
    if (typeof value !== "string" || value.trim() === "") problems.push(`${name} is missing`);
    // Header values that the platform refuses are quoted in its error.
    else if (!isSendable(value)) problems.push(`${name} holds spaces or characters that cannot be sent`);
  }
  return { tenant: text, clientId, clientSecret, appKey };
}

/** Where calls and credentials go. A host of one's own is asked for tokens too: never is the vendor's in its place. */
function addresses(
  options: ClientOptions,
  environment: Environment,
  problems: string[],
): Pick<Settings, "baseUrl" | "authUrl" | "allowInsecureHosts"> {
  for (const name of Object.keys(options)) {
    const right = `${name.slice(0, 4).toLowerCase()}Url`;
    if (/^(base|auth)url$/i.test(name) && name !== right) problems.push(`${name} is written ${right}`);
  }
  const named: unknown = options.allowInsecureHosts ?? [];
  // As `URL` writes them: addresses of IPv6 in brackets, other alphabets in Punycode.
  const hostnames = Array.isArray(named) ? named.map(hostnameOf) : [""];
  if (hostnames.includes("")) {
    problems.push('allowInsecureHosts has to be a list of host names without port, such as ["mock"]');
    return { baseUrl: "", authUrl: "", allowInsecureHosts: [] };
  }
  const check = { allowInsecureHosts: hostnames, problems };
  const baseUrl = address("baseUrl", options.baseUrl ?? ENVIRONMENTS[environment].api, check).replace(
    /\/+$/,
    "",
  );
  const official = Object.values(ENVIRONMENTS).find(({ api }) => api === baseUrl);
  const authUrl = options.authUrl ?? official?.auth ?? baseUrl + (TOKEN_PATH ?? "");
  return {
    baseUrl,
    // What is wrong with the one is not told of the other.
    authUrl: options.authUrl === undefined && baseUrl === "" ? "" : address("authUrl", authUrl, check),
    allowInsecureHosts: hostnames,
  };
}

/** Empty for what is no host. */
function hostnameOf(host: unknown): string {
  if (typeof host !== "string") return "";
  const isV6 = /^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i.test(host);
  const url = `http://${isV6 ? `[${host.replace(/[[\]]/g, "")}]` : host}`;
  return (isV6 || /^[^\s/:?#@\\]+$/.test(host)) && URL.canParse(url) ? new URL(url).hostname : "";
}

/** What cannot stand in a header would be quoted by the platform's error. */
export function isSendable(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** What is wrong with numbers that clients and calls are given. */
export function limitProblems({
  timeout,
  maxRetries,
}: Pick<Settings, "timeout" | "maxRetries">): readonly string[] {
  const isTimeout = Number.isFinite(timeout) && timeout >= 0 && timeout <= 2_147_483_647;
  const isRetries = Number.isInteger(maxRetries) && maxRetries >= 0 && maxRetries <= 10;
  return [
    ...(isTimeout ? [] : ["timeout has to be milliseconds from 0 to 2147483647"]),
    ...(isRetries ? [] : ["maxRetries has to be a whole number from 0 to 10"]),
  ];
}

/** An address as `URL` writes it; empty when it is none that credentials may be sent to. */
function address(
  name: string,
  value: string,
  { allowInsecureHosts, problems }: Pick<Settings, "allowInsecureHosts"> & { readonly problems: string[] },
): string {
  if (!URL.canParse(value)) {
    problems.push(`${name} is not a URL`);
    return "";
  }
  const url = new URL(value);
  const before = problems.length;
  if (url.username + url.password !== "") problems.push(`${name} must not hold credentials`);
  if (name === "baseUrl" && url.search + url.hash !== "") problems.push("baseUrl must not hold a query");
  if (!isAllowed(url, allowInsecureHosts))
    problems.push(
      `${name} has to use https for the credentials; allowInsecureHosts admits http to hosts of your own`,
    );
  return problems.length > before ? "" : url.href;
}

/** The options that can come from the environment; credentials have to be there. */
export const VARIABLES = ["environment", ...CREDENTIALS, "baseUrl", "authUrl", "allowInsecureHosts"];

/** The environment variable that an option can come from. */
export function variableOf(option: string): string {
  return `${PREFIX}_${option.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

/**
 * Options from environment variables; those given here win, unless they are `undefined`.
 *
 * | Variable                            | Option                                               | Default                             |
 * | ----------------------------------- | ---------------------------------------------------- | ----------------------------------- |
 * | `SERVICETITAN_TENANT`               | `tenant`                                             | has to be there                     |
 * | `SERVICETITAN_CLIENT_ID`            | `clientId`                                           | has to be there                     |
 * | `SERVICETITAN_CLIENT_SECRET`        | `clientSecret`                                       | has to be there                     |
 * | `SERVICETITAN_APP_KEY`              | `appKey`                                             | has to be there                     |
 * | `SERVICETITAN_ENVIRONMENT`          | `environment`: `production` or `integration`         | `production`                        |
 * | `SERVICETITAN_BASE_URL`             | `baseUrl`: a mock or a proxy in the vendor's place   | the environment's host              |
 * | `SERVICETITAN_AUTH_URL`             | `authUrl`: the token endpoint                        | `/connect/token` below the base URL |
 * | `SERVICETITAN_ALLOW_INSECURE_HOSTS` | `allowInsecureHosts`: names, separated by commas     | none but loopback                   |
 * | `SERVICETITAN_LOG`                  | `logger`: `off`, `error`, `warn`, `info` or `debug`  | no lines                            |
 *
 * @throws ConfigurationError naming every variable that is missing
 */
export function optionsFromEnv(overrides: Partial<ClientOptions> = {}): ClientOptions {
  const env = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  const options: Record<string, unknown> = Object.fromEntries(given);
  const problems: string[] = [];
  for (const option of VARIABLES) {
    if (Object.hasOwn(options, option)) continue;
    const variable = variableOf(option);
    const value = env[variable]?.trim() ?? "";
    if (value !== "")
      options[option] = option === "allowInsecureHosts" ? value.split(/[\s,]+/).filter(Boolean) : value;
    else if (CREDENTIALS.includes(option)) problems.push(`the environment variable ${variable} is missing`);
  }
  const level = env[variableOf("log")]?.trim().toLowerCase() ?? "";
  const faults = level === "" ? [] : levelProblems(`the environment variable ${variableOf("log")}`, level);
  problems.push(...faults);
  if (problems.length > 0) throw new ConfigurationError(problems);
  if (level !== "") options["logger"] = logAt(level as LogLevel, overrides.logger);
  return options as unknown as ClientOptions;
}
