/**
 * A domain of the umbrella, loaded when the first call needs it: bundlers put it into a chunk of its own, and importing the umbrella
 * does not load two hundred modules.
 *
 * Its resources and methods are handed out before they are there, whatever they are called. That is possible because each call gives a
 * promise anyhow; what a list or a feed has beyond that waits for the domain too.
 */
import { CheckpointedFeed, type CheckpointStore, noPlace } from "./checkpoint.js";
import type { Client } from "./client.js";
import { ServiceTitanError, UsageError } from "./errors.js";
import { ApiPromise } from "./promise.js";
import { proposal } from "./proposal.js";
import { startOf } from "./url.js";
import { CALLER } from "./vendor.js";

/** What methods of a domain give: some also have pages, some a place to continue from. */
type Made = ApiPromise<unknown> &
  AsyncIterable<unknown> & {
    pages(from?: string): AsyncIterable<unknown>;
    toArray(options?: object): Promise<unknown[]>;
    readonly continueFrom?: string;
  };

type Method = (...args: readonly unknown[]) => Made;

type Loaded = Readonly<Record<string, Readonly<Record<string, Method | undefined>> | undefined>>;

/** What was done with a call while its domain was loaded. */
interface Uses {
  isIterated: boolean;
}

/** Boxed: what is a promise itself would be waited for. */
type Loading = Promise<{ readonly made: Made }>;

/**
 * What stands for a domain. A domain that could not be loaded is tried again by the next call.
 *
 * @param load makes the domain's client
 * @param path what errors call it: `crm`
 * @param methods names of its own methods that are no resources
 */
export function lazyDomain<Domain extends object>(
  client: Client,
  load: (client: Client) => Promise<Domain>,
  path: string,
  methods: readonly string[] = [],
): Domain {
  let loading: Promise<Loaded> | undefined;
  const domain = () => {
    loading ??= load(client).then(
      (loaded) => loaded as Loaded,
      (cause: unknown) => {
        loading = undefined;
        throw new ServiceTitanError("The package of a domain could not be loaded.", { cause });
      },
    );
    return loading;
  };
  const method =
    (method: string, resource?: string) =>
    (...args: unknown[]) => {
      const uses: Uses = { isIterated: false };
      const made = domain().then((loaded) => {
        const owner = resource === undefined ? loaded : loaded[resource];
        const call = owner?.[method];
        if (typeof call !== "function") throw missing(loaded, path, resource, method);
        const made = call.apply(owner, args) as Made;
        // A list is told before it sends anything.
        if (uses.isIterated) (made as Partial<Made>).pages?.();
        return { made };
      });
      return new LazyCall(made, args, uses);
    };
  const resource = (name: string) =>
    methods.includes(name) ? method(name) : members((member) => method(member, name));
  const request: Client["request"] = (...given) => client.request(...given);
  return members(resource, { request }) as Domain;
}

/** Says the first part of a path that there is not, and what may have been meant by it. */
function missing(domain: Loaded, path: string, resource: string | undefined, method: string): UsageError {
  const owner = resource === undefined ? undefined : domain[resource];
  const [of, within, what] = owner
    ? [owner, `${path}.${resource}`, method]
    : [domain, path, resource ?? method];
  // Resources of a domain and methods of a class are in its prototype.
  const known = Object.getOwnPropertyNames(Object.getPrototypeOf(of)).filter((one) => one !== "constructor");
  return new UsageError(`There is no ${CALLER}.${within}.${what}.${proposal(what, known)}`);
}

/** An object that has whatever it is asked for, made once. What is set by others, as tests do, stays. */
function members(make: (name: string) => unknown, own: Record<string, unknown> = {}): object {
  return new Proxy(own, {
    has: (_, name) => isMember(name) || Reflect.has(own, name),
    get(_, name) {
      if (isMember(name) && !Reflect.has(own, name)) own[name] = make(name);
      return Reflect.get(own, name) as unknown;
    },
  });
}

/** Names that a resource or a method can have: not those by which programs ask what an object is. */
function isMember(name: string | symbol): name is string {
  return typeof name === "string" && /^\p{L}/u.test(name) && !PROBES.includes(name);
}

/** What promises, JSON, test runners, printers of values, Nest and Angular look for in what they are given. */
const PROBES = [
  ...["then", "toJSON", "asymmetricMatch", "nodeType", "tagName", "hasAttribute", "inspect", "ngOnDestroy"],
  ...["onModuleInit", "onModuleDestroy", "onApplicationBootstrap", "onApplicationShutdown"],
  "beforeApplicationShutdown",
];

/** A call whose domain is being loaded: whatever kind it is. */
class LazyCall extends ApiPromise<unknown> implements AsyncIterable<unknown> {
  readonly #loading: Loading;
  readonly #place: { made?: Made; readonly from: string | undefined };
  readonly #uses: Uses;

  constructor(loading: Loading, args: readonly unknown[], uses: Uses) {
    const place: { made?: Made; from: string | undefined } = {
      from: args.map(startOf).find((start) => start !== undefined),
    };
    const noted = loading.then((box) => {
      place.made = box.made;
      return box;
    });
    super(async () => {
      const { made } = await noted;
      return { data: await made, response: () => made.asResponse() };
    });
    this.#loading = noted;
    this.#place = place;
    this.#uses = uses;
  }

  /** Of a feed: where it begins, as long as nothing was handled. */
  get continueFrom(): string | undefined {
    const { made, from } = this.#place;
    return made === undefined ? from : made.continueFrom;
  }

  pages(from?: string): AsyncGenerator<unknown, void, undefined> {
    this.#uses.isIterated = true;
    return this.#pages(from);
  }

  checkpoint(store: CheckpointStore, key: string): CheckpointedFeed<unknown, unknown> {
    this.#uses.isIterated = true;
    return new CheckpointedFeed((from) => this.#pages(from, true), store, key);
  }

  async *#pages(from?: string, isFeed = false): AsyncGenerator<unknown, void, undefined> {
    const { made } = await this.#loading;
    if (isFeed && !("checkpoint" in made)) throw noPlace();
    yield* made.pages(from);
  }

  [Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    this.#uses.isIterated = true;
    return this.#items();
  }

  async *#items(): AsyncGenerator<unknown, void, undefined> {
    yield* (await this.#loading).made;
  }

  async toArray(options?: object): Promise<unknown[]> {
    this.#uses.isIterated = true;
    return (await this.#loading).made.toArray(options);
  }
}
