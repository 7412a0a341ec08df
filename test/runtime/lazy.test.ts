/** A domain that is loaded by its first call behaves, call by call, as the domain itself. */
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  ApiPromise,
  type CallOptions,
  type Client,
  Feed,
  lazyDomain,
  PagePromise,
  type OperationSpec,
  Resource,
  ServiceTitanError,
  StreamPromise,
  UsageError,
} from "../../generator/runtime/index.ts";
import { clientOf, json, startServer } from "./support.ts";

const server = await startServer();
afterAll(() => server.close());

const spec = (path: string, more: Partial<OperationSpec>): OperationSpec => ({
  id: `Things_${path}`,
  name: "things.things.get",
  method: "GET",
  path: `/${path}`,
  response: "json",
  ...more,
});

const GET = spec("one", {});
const LIST = spec("list", {
  query: { page: "plain", pageSize: "plain" },
  paging: { kind: "page", first: 1, size: 500 },
});
const CHANGES = spec("changes", { query: { from: "plain" }, paging: { kind: "feed" } });

class Things extends Resource {
  get(options?: CallOptions): ApiPromise<{ id: number }> {
    return this.client.call(GET, { options });
  }
  list(query?: object | null): PagePromise<{ id: number }, object> {
    return new PagePromise(this.client, LIST, { query });
  }
  changes(query?: object | null): Feed<{ id: number }, object> {
    return new Feed(this.client, CHANGES, { query });
  }
}

class Domain {
  readonly #things: Things;
  constructor(client: Client) {
    this.#things = new Things(client);
  }
  get things(): Things {
    return this.#things;
  }
}

const load = vi.fn((client: Client) => Promise.resolve(new Domain(client)));

const PAGES: Readonly<Record<string, object>> = {
  "/one": { id: 7 },
  "/list": { page: 1, pageSize: 2, hasMore: true, data: [{ id: 1 }, { id: 2 }] },
  "/list?pageSize=1": { page: 1, pageSize: 1, hasMore: true, data: [{ id: 1 }] },
  "/list?pageSize=500": { page: 1, pageSize: 2, hasMore: true, data: [{ id: 1 }, { id: 2 }] },
  "/list?pageSize=500&page=2": { page: 2, pageSize: 2, hasMore: false, data: [{ id: 3 }] },
  "/changes?from=start": { hasMore: true, continueFrom: "next", data: [{ id: 1 }] },
  "/changes?from=next": { hasMore: false, continueFrom: "end", data: [{ id: 2 }] },
};

beforeEach(() => {
  load.mockClear();
  server.seen.length = 0;
  server.handle(({ url }, response) => {
    const page = PAGES[url];
    json(response, page === undefined ? 404 : 200, page ?? { title: url });
  });
});

const lazy = () => lazyDomain<Domain>(clientOf(server), load, "domain");

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe("a domain", () => {
  it("is not loaded for a call of a path", async () => {
    const domain = lazyDomain<Domain & Pick<Client, "request">>(
      clientOf(server),
      load as unknown as (client: Client) => Promise<Domain & Pick<Client, "request">>,
      "domain",
    );
    expect(await domain.request({ path: "/one" })).toEqual({ id: 7 });
    expect(load).not.toHaveBeenCalled();
  });

  it("is loaded by the first call, once", async () => {
    const { things } = lazy();
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([things.get(), things.get()])).toEqual([{ id: 7 }, { id: 7 }]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is loaded again by the call after one that failed", async () => {
    const cause = new Error("no such chunk");
    load.mockRejectedValueOnce(cause);
    const { things } = lazy();
    const error: unknown = await things.get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceTitanError);
    expect(error).toMatchObject({ cause });
    expect(await things.get()).toEqual({ id: 7 });
  });

  it("has its resources and methods once, as tests that replace them expect", async () => {
    const domain = lazy();
    expect(domain.things).toBe(domain.things);
    expect(domain.things.get).toBe(domain.things.get);
    expect("get" in domain.things).toBe(true);
    const spy = vi.spyOn(domain.things, "get").mockResolvedValueOnce({ id: 8 });
    expect([await domain.things.get(), load.mock.calls.length]).toEqual([{ id: 8 }, 0]);
    spy.mockRestore();
    expect(await domain.things.get()).toEqual({ id: 7 });
  });

  it("is no promise, and nothing else that programs ask for", async () => {
    const domain = lazy();
    expect(await Promise.resolve(domain)).toBe(domain);
    expect([JSON.stringify(domain), JSON.stringify(domain.things), String(domain)]).toEqual([
      "{}",
      "{}",
      "[object Object]",
    ]);
    expect(load).not.toHaveBeenCalled();
  });

  it("has none of the hooks that frameworks look for, and looks like no element of a page", () => {
    const domain = lazy() as unknown as Record<string, unknown> & {
      things: Record<string | symbol, unknown>;
    };
    const probes = [
      ...["onModuleInit", "onApplicationBootstrap", "onModuleDestroy", "beforeApplicationShutdown"],
      ...[
        "onApplicationShutdown",
        "ngOnDestroy",
        "then",
        "toJSON",
        "asymmetricMatch",
        "$$typeof",
        "nodeType",
      ],
      ...["@@__IMMUTABLE_ITERABLE__@@", "_isMockFunction", Symbol.iterator, Symbol.toPrimitive],
    ];
    const found = (owner: object) => probes.filter((name) => name in owner);
    expect([found(domain), found(domain.things)]).toEqual([[], []]);
  });

  it.each<[string, (domain: never) => Promise<unknown>, string]>([
    ["a resource", (domain: { thing: Things }) => domain.thing.get(), "domain.thing. Did you mean things?"],
    [
      "a method",
      (domain: { things: { lists(): Promise<unknown> } }) => domain.things.lists(),
      "domain.things.lists. Did you mean list?",
    ],
    ["anything near", (domain: { xyz: Things }) => domain.xyz.get(), "domain.xyz."],
  ])("says what it does not have, and what may be meant: %s", async (_what, call, message) => {
    await expect(call(lazy() as never)).rejects.toThrow(new UsageError(`There is no st.${message}`));
  });
});

describe("a call", () => {
  it("gives the response too, again and again", async () => {
    const call = lazy().things.get();
    const { data, response } = await call.withResponse();
    const again = await call.asResponse();
    expect([data, await response.json(), await again.json(), server.seen.length]).toEqual([
      ...[{ id: 7 }, { id: 7 }, { id: 7 }],
      1,
    ]);
  });

  it("fails as the domain's own does, with the caller's signal too", async () => {
    server.handle((_request, response) => json(response, 404, { title: "Not Found" }));
    const { things } = lazy();
    await expect(things.get()).rejects.toMatchObject({ name: "NotFoundError", status: 404 });
    const signal = AbortSignal.abort("enough");
    await expect(things.get({ signal })).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  });

  it("says in the stack of an error who made it", async () => {
    server.handle((_request, response) => json(response, 404, { title: "Not Found" }));
    const whoAsks = async () => await lazy().things.get();
    const error: unknown = await whoAsks().catch((thrown: unknown) => thrown);
    expect((error as Error).stack).toMatch(/at (?:async )?whoAsks /);
  });

  it("is a list: its page, all pages, all rows, some rows", async () => {
    const { things } = lazy();
    expect(await things.list()).toEqual(PAGES["/list"]);
    expect(await collect(things.list().pages())).toEqual([
      PAGES["/list?pageSize=500"],
      PAGES["/list?pageSize=500&page=2"],
    ]);
    expect(await collect(things.list())).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(await things.list().toArray({ limit: 1 })).toEqual([{ id: 1 }]);
  });

  it("ends a list that is left", async () => {
    for await (const row of lazy().things.list()) if (row.id === 1) break;
    expect(server.seen.map(({ url }) => url)).toEqual(["/list?pageSize=500"]);
  });

  it.each<[string, (list: ReturnType<Things["list"]>) => Promise<unknown>, string]>([
    ["awaited", async (list) => list, "/list"],
    ["iterated", collect, "/list?pageSize=500"],
    ["iterated by page", async (list) => collect(list.pages()), "/list?pageSize=500"],
    ["read", async (list) => list.toArray({ limit: 9 }), "/list?pageSize=9"],
  ])("asks for larger pages where it is iterated: %s", async (_how, use, want) => {
    server.handle((_request, response) => json(response, 200, { hasMore: false, data: [] }));
    await use(lazy().things.list());
    expect(server.seen.map(({ url }) => url)).toEqual([want]);
  });

  it("is a feed, which knows its place from the beginning", async () => {
    const feed = lazy().things.changes({ from: "start" });
    const places = [feed.continueFrom];
    for await (const _ of feed) places.push(feed.continueFrom);
    expect([...places, feed.continueFrom]).toEqual(["start", "start", "next", "end"]);
  });

  it("keeps the place of a feed whose domain could not be loaded", async () => {
    load.mockRejectedValueOnce(new Error("no such chunk"));
    const feed = lazy().things.changes({ from: new Date(0) });
    await expect(collect(feed)).rejects.toThrow("could not be loaded");
    expect(feed.continueFrom).toBe("1970-01-01T00:00:00.000Z");
  });

  it("has all that calls of any kind have", async () => {
    const call = lazy().things.get();
    const members = [ApiPromise, PagePromise, Feed, StreamPromise].flatMap(({ prototype }) =>
      Reflect.ownKeys(prototype),
    );
    expect(members.filter((member) => !(member in call))).toEqual([]);
    expect(call).toBeInstanceOf(ApiPromise);
    await call;
  });
});
