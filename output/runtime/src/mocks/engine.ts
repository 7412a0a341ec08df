/**
 * The mock API: `Request → Response`, for as many domains as it is given.
 *
 * ```
 * token | files | route → guards → scenario → Prefer → read and validate → act on the store → answer
 * ```
 *
 * A call that fails a step is answered by it. {@link ACTIONS} says what the operations of each kind do.
 */
import { TOKEN_PATH } from "../vendor.js";
import { answerOf, binary, FILES, generated } from "./answer.js";
import type { Between, Onward } from "./between.js";
import { type Call, errorsOf, readBody, type Respond, type World, worldOf } from "./call.js";
import type { Action, DomainDescription } from "./description.js";
import { createGuards, type GuardOptions, type Guards, NO_GUARDS } from "./guards.js";
import { ignoredFilters, list } from "./list.js";
import { hooks } from "./hooks.js";
import { memo } from "./memo.js";
import { gatewayProblem, invalid, problem } from "./problem.js";
import { readQuery } from "./query.js";
import { act, create, get, remove, update } from "./records.js";
import type { ApiRequest } from "./request.js";
import { createScenarios, preferred, preferredStatus, type Scenarios } from "./scenario.js";
import { checkedCount, createStore, type Store } from "./store.js";
import { vocabulary } from "./vocabulary.js";

export interface EngineOptions {
  /** Chooses the data: the same seed gives the same data, everywhere. Default 1. */
  readonly seed?: number;
  /** Records that each resource starts with, 0 to 10,000. Default 60: more than a page. */
  readonly records?: number;
  /** The time that data is made for and changes are made at; numbers are milliseconds since 1970. Default: {@link START}, and it stands still. */
  readonly now?: Date | number | (() => Date | number);
  /** Calls that are remembered for each operation, for tests to look at. Default 1000. */
  readonly calls?: number;
  /** Who is let in; `false` lets in everybody. */
  readonly guards?: GuardOptions | false;
  /** Makes the answers that hold JSON: a server that knows its own kind need not read them through a stream. Default: `Response`. */
  readonly respond?: Respond;
  /** What every call goes through, such as `liveLike()`. */
  readonly between?: Between;
}

/** 15 January 2026, noon, UTC. */
export const START = Date.UTC(2026, 0, 15, 12);

declare const snapshotBrand: unique symbol;
/** Everything that was written, for {@link Engine.restore}. */
export interface Snapshot {
  readonly [snapshotBrand]: true;
}

export interface Engine {
  /** Answers a call to any host. Rejects only for network errors that a scenario asked for and for aborted requests. */
  fetch(request: Request): Promise<Response>;
  /** As it was at first: no written data, no scenarios, no counted calls, as many records as it was made with. */
  reset(): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Starts over with another number of records for each resource, 0 to 10,000. */
  seed(records: number): void;
  /** For who looks at records, or changes them, without a call. */
  readonly sight: Sight;
  /** Other descriptions, the same data: for documents that change while a server runs. */
  replace(domains: readonly DomainDescription[]): void;
  readonly scenarios: Scenarios;
  readonly domains: readonly DomainDescription[];
  /** Filters of lists that keep all rows whatever they say, by domain and method: `crm.customers.getList`. */
  readonly ignoredFilters: Readonly<Record<string, readonly string[]>>;
}

/** What the engine knows when there is no call. */
export interface Sight {
  readonly state: Readonly<State>;
  /** The records of a tenant. */
  storeOf(tenant: string): Store;
  /** Forgets how records were shown: others are referred to, or it is another time. */
  renew(): void;
  /** Moves the clock on, of data, of tokens and of the limit. */
  advance(ms: number): void;
}

export function createEngine(domains: readonly DomainDescription[], options: EngineOptions = {}): Engine {
  const scenarios = createScenarios(options.calls === undefined ? {} : { calls: options.calls });
  const { state, fetch } = plainEngine(domains, options, { run: scenarios.run, preferred, preferredStatus });
  const { guards, records } = state;
  return {
    fetch,
    scenarios,
    get domains() {
      return state.world.domains;
    },
    get ignoredFilters() {
      return ignoredFilters(state.world);
    },
    reset() {
      state.stores = new Map();
      state.records = records;
      state.passed = 0;
      scenarios.reset();
      guards.reset();
    },
    snapshot: () =>
      ({
        records: state.records,
        passed: state.passed,
        stores: copyOf(state, state.stores),
      }) as Kept as unknown as Snapshot,
    restore(snapshot) {
      const kept = snapshot as unknown as Kept | undefined;
      if (!(kept?.stores instanceof Map)) throw new TypeError("restore() takes what snapshot() gave.");
      state.records = kept.records;
      state.passed = kept.passed;
      renew(state);
      state.stores = copyOf(state, kept.stores);
    },
    seed(count) {
      state.records = checkedCount(count);
      state.stores = new Map();
    },
    sight: {
      state,
      storeOf: (tenant) => storeOf(state, tenant),
      renew: () => renew(state),
      advance(ms) {
        state.passed += ms;
        guards.advance(ms);
        renew(state);
      },
    },
    replace(next) {
      state.world = worldOf(next);
    },
  };
}

/** Where nobody can ask for scenarios, by a mock or by a header, a bundle is without them. */
const NO_SCENARIOS: State["scenarios"] = { run: async (_key, _call, answer) => answer() };

/** What answers, and nothing to control it with. */
export function plainEngine(
  domains: readonly DomainDescription[],
  options: EngineOptions,
  scenarios = NO_SCENARIOS,
): Pick<Engine, "fetch"> & { readonly state: State } {
  const { now: time = START } = options;
  const now = () => Number(typeof time === "function" ? time() : time) + state.passed;
  const scopes = () =>
    new Set(state.world.domains.flatMap(({ operations }) => operations.flatMap((o) => o.scopes ?? [])));
  const guards = createGuards(options.guards === false ? NO_GUARDS : options.guards, scopes);
  // Before there is a state, no time has passed.
  const start = Number(typeof time === "function" ? time() : time);
  if (Number.isNaN(start)) throw new TypeError("now has to be a Date, milliseconds or a function of them.");
  const state: State = {
    passed: 0,
    seed: options.seed ?? 1,
    respond: options.respond ?? ((text, init) => new Response(text, init)),
    now,
    // Seeded data belongs to the time at which the mock was made, however the clock goes on.
    start,
    guards,
    scenarios,
    records: checkedCount(options.records ?? 60),
    world: worldOf(domains),
    stores: new Map(),
  };
  const onward: Onward = {
    answer: (request) => answer(state, request),
    route: (...of) => state.world.route(...of),
  };
  const { between = onward.answer } = options;
  return { state, fetch: (request) => between(request, onward) };
}

export interface State extends Pick<Call, "seed" | "respond" | "now" | "start"> {
  readonly guards: Guards;
  readonly scenarios: Pick<Scenarios, "run"> & {
    readonly preferred?: typeof preferred;
    readonly preferredStatus?: typeof preferredStatus;
  };
  /** Milliseconds that the clock was moved on by. */
  passed: number;
  records: number;
  world: World;
  /** By tenant. */
  stores: Map<string, Store>;
}

/** What a {@link Snapshot} is. */
type Kept = Pick<State, "records" | "passed" | "stores">;

async function answer(state: State, request: ApiRequest): Promise<Response> {
  const { seed, guards, scenarios } = state;
  const url = new URL(request.url);
  if (url.pathname === TOKEN_PATH) return guards.token(request);
  if (url.pathname.startsWith(FILES)) return binary(seed, url.pathname);
  const match = state.world.route(request, url.pathname);
  if (match === undefined) return gatewayProblem();
  const { domain, operation, parameters, tenant } = match;
  const refusal = guards.check(request, operation, tenant) ?? match.refusal;
  if (refusal) return refusal;
  const { value: body, fault } = await readBody(request, match);
  const params = Object.fromEntries(parameters);
  return scenarios.run(`${domain.name}.${operation.accessor}`, { ...match, request, params, body }, () => {
    const wished = scenarios.preferred?.(request, operation);
    if (wished) return wished;
    const query = readQuery(url.searchParams, operation.query, domain.models);
    const store = storeOf(state, tenant);
    const { world, records, now, start, respond } = state;
    // Named one by one: to spread two objects for each call took a tenth of its time.
    const call: Call = {
      world,
      records,
      seed,
      now,
      start,
      respond,
      domain,
      operation,
      parameters,
      tenant,
      url,
      store,
      query,
      body,
      headers: request.headers,
    };
    try {
      // `Prefer: code=200` asks for a success whatever the data says.
      if (scenarios.preferredStatus?.(request) === operation.success.status)
        return answerOf(call, generated(call));
      const errors = fault ? { body: [fault] } : errorsOf(call);
      if (errors) return invalid(errors);
      const { action } = operation;
      const refusal = hooks.refuse?.(call);
      if (refusal) return refusal;
      return (ACTIONS[action.kind] as (call: Call, action: Action) => Response)(call, action);
    } catch (error) {
      // A connection that breaks off says less.
      return problem(500, (error as Error).message);
    }
  });
}

function storeOf(state: State, tenant: string): Store {
  const { stores } = state;
  return memo(stores, tenant, () => {
    if (stores.size >= MAX_TENANTS) stores.clear();
    const kept = stores.get(ANYBODY);
    stores.delete(ANYBODY);
    return kept ?? newStore(state);
  });
}

/** No tenant has this id: what it has is for the one that calls first. */
export const ANYBODY = "?";

/** Forgets how records were shown: others are referred to, or it is another time. */
function renew(state: State): void {
  state.world = { ...state.world, views: new WeakMap(), lists: new WeakMap() };
}

function copyOf(state: State, stores: ReadonlyMap<string, Store>): Map<string, Store> {
  return new Map([...stores].map(([tenant, store]) => [tenant, newStore(state, store)]));
}

function newStore(state: State, kept?: Store): Store {
  const { seed, records, start } = state;
  return createStore(
    () => state.world.entities,
    { seed, records, start, ...vocabulary.knownOf?.(state) },
    kept,
  );
}

/** Tenants whose data is kept at once. */
const MAX_TENANTS = 1000;

const ACTIONS: {
  readonly [Kind in Action["kind"]]: (call: Call, action: Action & { readonly kind: Kind }) => Response;
} = {
  list,
  get,
  create,
  update,
  replace: update,
  delete: remove,
  act,
  answer: (call) => hooks.carryOut?.(call) ?? answerOf(call, generated(call)),
};
