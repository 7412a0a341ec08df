/** Pages, chunks of ids, feeds: what is asked for, in which order, and when it stops. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, ServiceTitanError, UsageError } from "../../generator/runtime/index.ts";
import { clientOf, FEED, json, LIST, startServer, type TestServer } from "./support.ts";

let server: TestServer;
let client: Client;
beforeEach(async () => {
  server = await startServer();
  client = clientOf(server);
});
afterEach(() => server.close());

interface Page {
  readonly data: number[];
  readonly hasMore: boolean;
  readonly totalCount?: number | null;
}

const list = (query?: object) => client.list<number, Page>(LIST, { query });
const feed = (query?: object) => client.feed<number, Page>(FEED, { query });
const asked = (name: string) =>
  server.seen.map((seen) => new URL(seen.url, server.url).searchParams.get(name));
const failure = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error as Error,
  );

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const row of rows) out.push(row);
  return out;
}

/** Three pages of two rows. */
const threePages = () =>
  server.handle((request, response) => {
    const page = Number(new URL(request.url, server.url).searchParams.get("page") ?? 1);
    json(response, 200, { page, hasMore: page < 3, data: [page * 10, page * 10 + 1] });
  });

describe("a list", () => {
  it("gives its first page when awaited, all rows when iterated", async () => {
    threePages();
    const result = list({ pageSize: 2 });
    expect((await result).data).toEqual([10, 11]);
    expect(await all(result)).toEqual([10, 11, 20, 21, 30, 31]);
    expect([asked("page"), asked("pageSize")]).toEqual([
      [null, "2", "3"],
      ["2", "2", "2"],
    ]);
  });

  it("goes on from the page it was asked for", async () => {
    threePages();
    expect(await all(list({ page: 2 }))).toEqual([20, 21, 30, 31]);
  });

  it("stops when the reader does", async () => {
    threePages();
    expect(await list().toArray({ limit: 3 })).toEqual([10, 11, 20]);
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    ["a bare list", [1, 2], [1, 2]],
    ["an envelope without hasMore", { data: [1] }, [1]],
    ["no rows at all", { data: null, hasMore: false }, []],
  ])("takes %s", async (_name, body, want) => {
    server.handle((_request, response) => json(response, 200, body));
    expect(await all(list())).toEqual(want);
  });

  it("does not follow empty pages forever", async () => {
    server.handle((_request, response) => json(response, 200, { hasMore: true, data: [] }));
    expect(await failure(all(list()))).toBeInstanceOf(ServiceTitanError);
    expect(server.seen).toHaveLength(3);
  });

  it("fails once: iterating leaves no rejection behind", async () => {
    server.handle((_request, response) => json(response, 404, {}));
    expect(await failure(all(list()))).toBeInstanceOf(ServiceTitanError);
  });
});

describe("ids", () => {
  const echo = () =>
    server.handle((request, response) => {
      const ids = new URL(request.url, server.url).searchParams.get("ids")?.split(",").map(Number) ?? [];
      json(response, 200, { page: 1, hasMore: false, totalCount: ids.length, data: ids });
    });
  const ids = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

  it("beyond the cap are fetched in chunks, each once", async () => {
    echo();
    expect(await all(list({ ids: [...ids(120), 5, "7"] }))).toEqual(ids(120));
    expect(asked("ids").map((value) => value?.split(",").length)).toEqual([50, 50, 20]);
  });

  it("beyond the cap become one page when awaited", async () => {
    echo();
    expect(await list({ ids: ids(60).join(",") })).toMatchObject({
      data: ids(60),
      hasMore: false,
      totalCount: 60,
    });
  });

  it("that are none ask for nothing: the API would answer everything", async () => {
    echo();
    expect(await list({ ids: [] })).toMatchObject({ data: [], hasMore: false });
    expect(server.seen).toEqual([]);
  });

  it("beyond the cap do not go with a page", async () => {
    expect(await failure(list({ ids: ids(51), page: 2 }))).toBeInstanceOf(UsageError);
  });
});

describe("a feed", () => {
  const batches = () =>
    server.handle((request, response) => {
      const from = new URL(request.url, server.url).searchParams.get("from") ?? "0";
      const next = Number(from) + 1;
      json(response, 200, {
        hasMore: next < 3,
        continueFrom: String(next),
        data: [next * 10, next * 10 + 1],
      });
    });

  it("goes through all changes and keeps the token for the next run", async () => {
    batches();
    const changes = feed({ from: "0" });
    expect(changes.continueFrom).toBe("0");
    expect(await all(changes)).toEqual([10, 11, 20, 21, 30, 31]);
    expect(changes.continueFrom).toBe("3");
    expect(asked("from")).toEqual(["0", "1", "2"]);
  });

  it("moves its token on only when a page was handed out whole", async () => {
    batches();
    const changes = feed();
    for await (const row of changes) if (row === 20) break;
    expect(changes.continueFrom).toBe("1");
    expect(await all(feed({ from: changes.continueFrom }))).toEqual([20, 21, 30, 31]);
  });

  it("does not go in a circle", async () => {
    server.handle((_request, response) =>
      json(response, 200, { hasMore: true, continueFrom: "same", data: [1] }),
    );
    expect((await failure(all(feed({ from: "same" }))))?.message).toContain("does not say where they begin");
  });

  it("gives its first page when awaited", async () => {
    batches();
    const changes = feed();
    expect((await changes).data).toEqual([10, 11]);
    expect(changes.continueFrom).toBe("1");
  });
});
