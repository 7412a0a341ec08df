/** Feeds and lists that go on where an earlier run was; rows by id. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type ChangedSince,
  type Checkpoint,
  type CheckpointStore,
  type Client,
  Feed,
  fileCheckpoints,
  lazyDomain,
  lookup,
  PagePromise,
  ResponseParseError,
  sync,
} from "../../generator/runtime/index.ts";
import { clientOf, FEED, json, LIST, startServer, type TestServer } from "./support.ts";

let server: TestServer;
let client: Client;
let folder: string;
beforeEach(async () => {
  server = await startServer();
  client = clientOf(server);
  folder = mkdtempSync(join(tmpdir(), "going-on-"));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (name: string) =>
  server.seen.map((seen) => new URL(seen.url, server.url).searchParams.get(name));

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const row of rows) out.push(row);
  return out;
}

/** In memory, with all that was kept. */
function memory(): CheckpointStore & { readonly kept: string[] } {
  const places = new Map<string, Checkpoint>();
  const kept: string[] = [];
  return {
    kept,
    get: (key) => places.get(key) ?? null,
    set: (key, place) => {
      places.set(key, place);
      kept.push(place.continueFrom);
    },
    delete: (key) => places.delete(key),
  };
}

/** A feed of `pages` pages of two rows, then of as many as there come to be. */
function serveFeed(count: { pages: number }): void {
  server.handle((request, response) => {
    const from = new URL(request.url, server.url).searchParams.get("from") ?? "t0";
    const page = from.startsWith("t") ? Number(from.slice(1)) : 0;
    const rows = page < count.pages ? [{ id: page * 2 + 1 }, { id: page * 2 + 2 }] : [];
    const next = Math.min(page + 1, count.pages);
    json(response, 200, { data: rows, hasMore: next < count.pages, continueFrom: `t${next}` });
  });
}

describe("a feed with a checkpoint", () => {
  const feed = (store: CheckpointStore) =>
    new Feed<{ id: number }>(client, FEED, { query: { from: "2026-01-01" } }).checkpoint(store, "jobs");

  it("begins where it was told the first time, then goes on where it was", async () => {
    const count = { pages: 2 };
    serveFeed(count);
    const store = memory();
    expect((await all(feed(store))).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    count.pages = 3;
    expect((await all(feed(store))).map(({ id }) => id)).toEqual([5, 6]);
    expect(asked("from")).toEqual(["2026-01-01", "t1", "t2"]);
  });

  it.each([
    ["a row of the second page", 3, [3, 4]],
    ["the first row", 1, [1, 2]],
    ["the last row", 4, [3, 4]],
  ])("sees rows again that were not handled: broken off at %s", async (_where, last, again) => {
    serveFeed({ pages: 2 });
    const store = memory();
    for await (const { id } of feed(store)) if (id === last) break;
    const rows = (await all(feed(store))).map(({ id }) => id);
    expect(rows.slice(0, 2)).toEqual(again);
    expect(rows.at(-1)).toBe(4);
  });

  it("keeps the place after the rows were handled, not before", async () => {
    serveFeed({ pages: 2 });
    const store = memory();
    const kept: number[] = [];
    for await (const _page of feed(store).pages()) kept.push(store.kept.length);
    expect(kept).toEqual([0, 1]);
    expect(new Set(store.kept)).toEqual(new Set(["t1", "t2"]));
  });

  it("says how long ago it was read to its end, and begins anew when it is told to", async () => {
    serveFeed({ pages: 1 });
    const store = memory();
    expect(await feed(store).lag()).toBeUndefined();
    await all(feed(store));
    expect(await feed(store).lag()).toBeLessThan(10_000);
    await feed(store).reset();
    expect(await all(feed(store))).toHaveLength(2);
  });

  it("goes on through a domain that is loaded late, and asks for nothing before", async () => {
    serveFeed({ pages: 2 });
    const store = memory();
    await store.set("jobs", { continueFrom: "t1", keptAt: 0 });
    const resource = { jobs: (query?: object) => new Feed<{ id: number }>(client, FEED, { query }) };
    const domain = lazyDomain(client, () => Promise.resolve({ export: resource }), "things");
    expect(await all(domain.export.jobs({ from: "2026-01-01" }).checkpoint(store, "jobs"))).toHaveLength(2);
    expect(asked("from")).toEqual(["t1"]);
  });

  it("ends with what the store throws", async () => {
    serveFeed({ pages: 2 });
    const store = { ...memory(), set: () => Promise.reject(new Error("no space")) };
    await expect(all(feed(store))).rejects.toThrow("no space");
  });
});

describe("checkpoints in a file", () => {
  it("keeps places by key, over runs", async () => {
    const path = join(folder, "deep/places.json");
    const place = (continueFrom: string) => ({ continueFrom, keptAt: 1 });
    const store = fileCheckpoints(path);
    await Promise.all([
      store.set("a", place("1")),
      store.set("b", place("2")),
      store.set("__proto__", place("3")),
    ]);
    await store.delete("a");
    const again = fileCheckpoints(path);
    const found = await Promise.all(["a", "b", "__proto__", "constructor"].map((key) => again.get(key)));
    expect(found).toEqual([undefined, place("2"), place("3"), undefined]);
    expect(readdirSync(join(folder, "deep"))).toEqual(["places.json"]);
  });

  it("keeps all places where several stores have one file", async () => {
    const path = join(folder, "places.json");
    const keys = Array.from({ length: 20 }, (_, i) => `k${i}`);
    const stores = [fileCheckpoints(path), fileCheckpoints(join(folder, "./x/../places.json"))];
    stores.push(fileCheckpoints(relative(process.cwd(), path)));
    await Promise.all(keys.map((key, i) => stores[i % 3]?.set(key, { continueFrom: key, keptAt: 1 })));
    expect(Object.keys(JSON.parse(readFileSync(path, "utf8")) as object).sort()).toEqual(keys.sort());
  });

  it.each(["not JSON", "[]", '{"jobs":5}', '{"jobs":{"continueFrom":5}}'])(
    "does not write over %s",
    async (text) => {
      const path = join(folder, "notes.json");
      writeFileSync(path, text);
      const store = fileCheckpoints(path);
      await expect(store.get("a")).rejects.toThrow(`${path} holds no checkpoints; it was left as it is.`);
      await expect(store.set("a", { continueFrom: "1", keptAt: 1 })).rejects.toThrow("holds no checkpoints");
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );
});

describe("sync", () => {
  const list = (changed: ChangedSince) => new PagePromise<object>(client, SYNCED, { query: changed });
  const SYNCED = {
    ...LIST,
    query: { ...LIST.query, modifiedOnOrAfter: "date-time", createdOnOrAfter: "date-time" },
  } as const;
  const answer = (rows: (url: URL) => readonly object[]) =>
    server.handle((request, response) =>
      json(response, 200, { page: 1, hasMore: false, data: rows(new URL(request.url, server.url)) }),
    );

  it("reads everything once, then what changed or was created since the run before began, with an overlap", async () => {
    answer(() => [{ id: 1 }]);
    const store = memory();
    const before = Date.now();
    await all(sync(list, { store, key: "customers" }));
    await all(sync(list, { store, key: "customers", overlap: 60_000 }));
    expect(asked("modifiedOnOrAfter")[0]).toBeNull();
    const [modified, created] = [asked("modifiedOnOrAfter")[1], asked("createdOnOrAfter")[2]];
    expect(modified).toBe(created);
    const since = Date.parse(modified ?? "") + 60_000;
    expect([since >= before, since <= Date.now()]).toEqual([true, true]);
    expect(server.seen).toHaveLength(3);
  });

  it("gives a row once that was created and changed, and another version of it too", async () => {
    answer((url) =>
      url.searchParams.has("createdOnOrAfter")
        ? [
            { id: 1, name: "new" },
            { id: 2, name: "same" },
          ]
        : [
            { id: 1, name: "old" },
            { id: 2, name: "same" },
          ],
    );
    const rows = await all(sync(list, { store: memory(), key: "k", since: "2026-01-01T00:00:00Z" }));
    expect(rows).toEqual([
      { id: 1, name: "old" },
      { id: 2, name: "same" },
      { id: 1, name: "new" },
    ]);
  });

  it("keeps no place when an answer held no list", async () => {
    server.handle((_request, response) => void response.writeHead(200).end());
    const store = memory();
    await expect(all(sync(list, { store, key: "k" }))).rejects.toThrow(ResponseParseError);
    expect(store.kept).toEqual([]);
  });

  it("keeps no place when it was broken off", async () => {
    answer(() => [{ id: 1 }, { id: 2 }]);
    const store = memory();
    for await (const _row of sync(list, { store, key: "k" })) break;
    expect(store.kept).toEqual([]);
  });

  it.each([
    ["since has to be a moment.", { since: "yesterday" }],
    ["overlap has to be milliseconds from 0.", { overlap: -1 }],
    ["by has to name a filter of the list.", { by: [] }],
  ])("%s", async (message, options) => {
    await expect(all(sync(list, { store: memory(), key: "k", ...options }))).rejects.toThrow(message);
    expect(server.seen).toEqual([]);
  });

  it.each([
    ["a list in place of a function", () => list({})],
    [
      "a list of the umbrella",
      () => lazyDomain(client, () => Promise.resolve({ things: { list } }), "x").things.list({}),
    ],
    ["nothing", () => undefined],
  ])("refuses %s", async (_what, source) => {
    const store = memory();
    answer(() => [{ id: 1 }]);
    await expect(all(sync(source() as unknown as typeof list, { store, key: "k" }))).rejects.toMatchObject({
      name: "UsageError",
      message: "Lists have no place; pass sync a function.",
    });
    await new Promise((done) => setImmediate(done));
    expect(server.seen).toEqual([]);
  });

  it("reads a feed from its own place on", async () => {
    serveFeed({ pages: 2 });
    const store = memory();
    const feed = () => sync(new Feed<{ id: number }>(client, FEED, {}), { store, key: "jobs" });
    expect([await all(feed()), await all(feed())].map(({ length }) => length)).toEqual([4, 0]);
  });

  it("tells the place of a feed from that of a list, and goes on at those of earlier versions", async () => {
    serveFeed({ pages: 1 });
    const feed = (store: CheckpointStore) => all(new Feed(client, FEED, {}).checkpoint(store, "k"));
    const rows = (store: CheckpointStore) =>
      all(sync(() => new PagePromise(client, LIST, {}), { store, key: "k" }));
    const [ofFeed, ofList, old] = [memory(), memory(), memory()];
    await feed(ofFeed);
    await expect(rows(ofFeed)).rejects.toThrow("The place k is that of a feed");
    server.handle((_request, response) => json(response, 200, { page: 1, hasMore: false, data: [] }));
    await rows(ofList);
    await expect(feed(ofList)).rejects.toThrow("The place k is that of a list");
    old.set("k", { continueFrom: "2026-01-01T00:00:00.000Z", keptAt: 1 });
    await expect(rows(old)).resolves.toEqual([]);
  });
});

describe("lookup", () => {
  const resource = {
    list: (query?: object) => new PagePromise<{ id: number; name: string }>(client, LIST, { query }),
  };
  const serveNames = (names: readonly string[]) =>
    server.handle((_request, response) => {
      json(response, 200, { page: 1, hasMore: false, data: names.map((name, i) => ({ id: i + 1, name })) });
    });

  it("loads all rows with one call, whoever asks", async () => {
    serveNames(["Ann", "Ben"]);
    const technicians = lookup(resource, { query: { pageSize: 500 } });
    const found = await Promise.all([1, "2", 2n].map((id) => technicians.get(id)));
    expect(found.map((row) => row?.name)).toEqual(["Ann", "Ben", "Ben"]);
    expect(await technicians.all()).toHaveLength(2);
    expect(asked("pageSize")).toEqual(["500"]);
  });

  it("loads them anew after their lifetime, and when it is told to", async () => {
    serveNames(["Ann"]);
    const technicians = lookup(resource, { lifetime: 0 });
    await technicians.get(1);
    serveNames(["Ann", "Ben"]);
    expect(await technicians.get(2)).toMatchObject({ name: "Ben" });
    const kept = lookup(resource);
    await kept.get(1);
    serveNames(["Eve"]);
    kept.reset();
    expect(await kept.get(1)).toMatchObject({ name: "Eve" });
  });

  it("does not ask again for an id that was not there a moment ago", async () => {
    serveNames(["Ann"]);
    const technicians = lookup(resource);
    expect([await technicians.get(9), await technicians.get(9)]).toEqual([undefined, undefined]);
    expect(server.seen).toHaveLength(1);
  });

  it("tries again after a failure", async () => {
    server.handle((_request, response) => json(response, 400, {}));
    const technicians = lookup(resource);
    await expect(technicians.get(1)).rejects.toMatchObject({ status: 400 });
    serveNames(["Ann"]);
    expect(await technicians.get(1)).toMatchObject({ name: "Ann" });
  });
});
