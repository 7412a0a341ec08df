/**
 * The mock of a package: an engine, its operations under the names of the generated client, and handlers for whoever intercepts
 * calls. The interceptor is handed in, so that nothing here depends on it.
 */
import { FILES } from "./answer.js";
import type { CoreDescription, DomainDescription, OperationDescription } from "./description.js";
import type { GuardOptions } from "./guards.js";
import { ENVIRONMENTS, TOKEN_PATH } from "../vendor.js";
import { createEngine, type Engine, type EngineOptions, plainEngine, type Snapshot } from "./engine.js";
import { createFacade, domainFacade, type Facade, type Mocked, type MocksOf } from "./facade.js";
import type { Fixtures } from "./fixtures.js";
import { meant, nearest } from "../nearest.js";

export interface MockOptions extends EngineOptions {
  /** Origins that {@link MockControls.handlers} answer for, beside the token endpoints. Default: those of all environments. */
  readonly hosts?: readonly string[];
  /**
   * The rules of the business, which a package exports as `business`: states and amounts that fit together, and what operations do to
   * other records. `createMock` has them; `[]` is none.
   */
  readonly business?: MockBusiness | readonly MockBusiness[];
}

/** What gives a description the rules of the business. */
export type MockBusiness = (domain: DomainDescription) => DomainDescription;

/** Of a domain that nobody knows any of. */
export const noBusiness: MockBusiness = (domain) => domain;

/** What a mock does besides its operations. */
export interface MockControls<Handler> {
  /** For MSW's `setupServer` and `setupWorker`: one handler for each operation, and those of the token endpoint and of files. */
  readonly handlers: readonly Handler[];
  /** Answers a call without anything being intercepted: pass it to the client as its `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** As it was at first: no written data, no scenarios, no calls, as many records as it was made with. */
  readonly reset: () => void;
  /** Everything that was written, for {@link MockControls.restore}. */
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  /** Starts over with another number of records for each resource, 0 to 10,000. */
  readonly seed: (records: number) => void;
  /**
   * Filters of lists that the mock does not know how to apply, by method: `{ "crm.customers.getList": ["genPermUrl"] }`. They keep all
   * rows, and the header `x-mock-ignored-filters` of an answer names those that its call had.
   */
  readonly ignoredFilters: Readonly<Record<string, readonly string[]>>;
  /** Moves the clock on, by milliseconds or `"2h"`: tokens expire, what was to come begins. Answers the time that it is then. */
  readonly advance: (by: number | string) => Date;
}

/**
 * A client's operations, `mock.customers.get`, and the records of its resources, `mock.customers.put`, beside the controls. What has the name of a control gets an underscore:
 * `mock.reset_`.
 */
export type Mock<Client, Handler, Kept = unknown> = MockControls<Handler> & Beside<MocksOf<Client, Kept>>;

type Beside<Operations> = {
  readonly [
    Name in keyof Operations as Name extends keyof MockControls<unknown> ? `${Name}_` : Name
  ]: Operations[Name];
};

/** MSW's `http`, as far as it is needed. */
export type Interceptor<Handler> = Readonly<
  Record<
    "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "all",
    (path: RegExp, resolver: (info: { readonly request: Request }) => Promise<Response>) => Handler
  >
>;

interface MockParts<Handler> {
  readonly options: MockOptions;
  /** Asked for handlers only: CommonJS loads MSW then. */
  readonly http: () => Interceptor<Handler>;
  /** {@link createFixtures}, where tests put records. */
  readonly fixtures?: (sight: Engine["sight"]) => Fixtures;
  /** What goes without being asked for. */
  readonly business?: MockOptions["business"];
}

/** A mock of one domain: `mock.customers.get`. */
export function mockDomain<Client, Handler, Kept = unknown>(
  domain: DomainDescription,
  parts: MockParts<Handler>,
): Mock<Client, Handler, Kept> {
  const made = madeOf([domain], parts);
  // The client's type says what the description's accessors are.
  return mockOf(made, domainFacade(made, made.domains[0] ?? domain), parts) as Mock<Client, Handler, Kept>;
}

/** A mock of several domains that know each other's records: `mock.crm.customers.get`. */
export function mockDomains<Client, Handler, Kept = unknown>(
  domains: readonly DomainDescription[],
  parts: MockParts<Handler>,
): Mock<Client, Handler, Kept> {
  const made = madeOf(domains, parts);
  return mockOf(made, createFacade(made, made.domains), parts) as Mock<Client, Handler, Kept>;
}

/** The handlers alone: they answer as those of a mock, of which a bundle has no more than that takes. */
export function mockHandlers<Handler>(
  domains: readonly CoreDescription[],
  parts: Pick<MockParts<Handler>, "options" | "http">,
): readonly Handler[] {
  const { options, http } = parts;
  // Nothing that answers calls asks for names; the rules of the business bring them.
  const known = ruled(domains as readonly DomainDescription[], parts);
  const { fetch } = plainEngine(known, sharing(options));
  return handlersOf({ fetch, domains: known }, { http: http(), options });
}

type Made = Engine & Mocked;

function madeOf(domains: readonly DomainDescription[], parts: MockParts<unknown>): Made {
  const { options, fixtures } = parts;
  check(options);
  const engine = createEngine(ruled(domains, parts), sharing(options));
  return Object.assign(engine, { fixtures: fixtures?.(engine.sight) });
}

const OPTIONS: readonly (keyof MockOptions)[] = [
  "seed",
  "records",
  "now",
  "calls",
  "guards",
  "respond",
  "between",
  "hosts",
  "business",
];

/** Whoever writes plain JavaScript is not kept from mistakes by the types. */
function check(options: MockOptions): void {
  const known: readonly string[] = OPTIONS;
  const odd = Object.keys(options).find((name) => !known.includes(name));
  if (odd !== undefined) throw new TypeError(`createMock has no option ${odd}.${meant(nearest(odd, known))}`);
  const { seed = 1 } = options;
  if (!Number.isFinite(seed)) throw new TypeError(`seed has to be a number, not ${JSON.stringify(seed)}.`);
}

function ruled(
  domains: readonly DomainDescription[],
  { options, business = [] }: MockParts<unknown>,
): readonly DomainDescription[] {
  const rules = [options.business ?? business].flat();
  return domains.map((domain) => rules.reduce((made, add) => add(made), domain));
}

/** Where the handlers of several mocks are at work, the first answers the token endpoint for all. */
const TOKENS: NonNullable<GuardOptions["tokens"]> = new Map();

function sharing(options: EngineOptions): EngineOptions {
  const { guards = {} } = options;
  return guards === false || guards.credentials
    ? options
    : { ...options, guards: { tokens: TOKENS, ...guards } };
}

function mockOf<Handler>(engine: Made, operations: Facade, { options, http }: MockParts<Handler>): object {
  let handlers: readonly Handler[] | undefined;
  const { reset, snapshot, restore, seed, fixtures } = engine;
  const controls: Omit<MockControls<Handler>, "advance"> = {
    get handlers() {
      return (handlers ??= handlersOf(engine, { http: http(), options }));
    },
    fetch: (input, init) => engine.fetch(new Request(input, init)),
    reset,
    snapshot,
    restore,
    seed,
    get ignoredFilters() {
      return engine.ignoredFilters;
    },
    ...(fixtures && { advance: fixtures.advance }),
  };
  const mock = Object.create(null) as Record<string, unknown>;
  for (const [name, operation] of Object.entries(operations))
    mock[Object.hasOwn(controls, name) ? `${name}_` : name] = operation;
  return Object.defineProperties(mock, Object.getOwnPropertyDescriptors(controls));
}

const HOSTS = Object.values(ENVIRONMENTS);

/** Patterns instead of paths: one for all hosts, compiled once, and nothing in a path can have a meaning of its own. */
function handlersOf<Handler>(
  engine: Pick<Engine, "fetch" | "domains">,
  { http, options }: { readonly http: Interceptor<Handler>; readonly options: MockOptions },
): readonly Handler[] {
  const { hosts = HOSTS.map(({ api }) => api) } = options;
  const origins = hosts.map(originOf);
  const issuers = [...HOSTS.flatMap(({ auth }) => (auth === undefined ? [] : originOf(auth))), ...origins];
  const resolve = ({ request }: { readonly request: Request }) =>
    engine.fetch(request).catch((error: unknown) => noAnswer(request, error));
  return [
    ...(TOKEN_PATH === undefined ? [] : [http.all(pattern(issuers, `${escape(TOKEN_PATH)}$`), resolve)]),
    http.get(pattern(origins, escape(FILES)), resolve),
    ...engine.domains.flatMap(({ basePath, operations }) =>
      operations.map(({ method, path, basePath: own = basePath }) =>
        http[verbOf(method)](
          pattern(origins, `${escape(own + path).replace(PARAMETERS, "[^/]+")}/?$`),
          resolve,
        ),
      ),
    ),
  ];
}

/** Of a path that is escaped. */
const PARAMETERS = /\\{[^{}]*\\}/g;

/** No interceptor has a word for QUERY. */
function verbOf(method: OperationDescription["method"]): keyof Interceptor<unknown> {
  return method === "QUERY" ? "all" : (method.toLowerCase() as Lowercase<Exclude<typeof method, "QUERY">>);
}

/**
 * What stands for a failed connection in a handler, and for an answer that nobody waits for any more, which is no fault of the handler;
 * whatever else went wrong is one, and told.
 */
function noAnswer({ signal }: Request, error: unknown): Response {
  if (signal.aborted) return Response.error();
  if (error instanceof TypeError && error.message === "Failed to fetch") return Response.error();
  throw error;
}

function originOf(url: string): string {
  return new URL(url).origin;
}

function pattern(origins: readonly string[], path: string): RegExp {
  return new RegExp(`^(?:${origins.map(escape).join("|")})${path}`);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
