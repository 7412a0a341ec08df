/** What a list asks for of its own accord: larger pages where it is iterated, and several requests at once where it is told to. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  AbortError,
  type Client,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  UsageError,
} from "../../generator/runtime/index.ts";
import { clientOf, failure, json, LIST, type Seen, startServer, type TestServer } from "./support.ts";

let server: TestServer;
let client: Client;
/** Requests that are being answered, and the most there were at once. */
let open = 0;
let most = 0;

beforeEach(async () => {
  server = await startServer();
  client = clientOf(server);
  open = most = 0;
});
afterEach(() => server.close());

interface Page {
  readonly data: number[];
  readonly hasMore: boolean;
}

/** A constant of its own for each list: what an API refuses is remembered of it. */
const sized = (): OperationSpec => ({
  ...LIST,
  query: { ...LIST.query, includeTotal: "plain" },
  paging: { kind: "page", first: 1, size: 500 },
});
const list = (query?: object, options?: ListOptions, spec = sized()) =>
  new PagePromise<number, Page>(client, spec, { query, options });
const paramsOf = ({ url }: Seen) => new URL(url, server.url).searchParams;
const asked = (name: string) => server.seen.map((seen) => paramsOf(seen).get(name));

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const row of rows) out.push(row);
  return out;
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

interface Answers {
  /** What the server takes at most; it cuts a larger size to it. */
  readonly cap?: number;
  readonly total?: number | null;
  /** Milliseconds until a page is answered. */
  readonly delay?: (page: number) => number;
  readonly status?: (page: number) => number;
}

/** Rows 0 to `count`, 50 a page unless it is told otherwise. */
const rows = (
  count: number,
  { cap = 5000, total = count, delay = () => 0, status = () => 200 }: Answers = {},
) =>
  server.handle(async (request, response) => {
    const params = paramsOf(request);
    const page = Number(params.get("page") ?? 1);
    const pageSize = Math.min(Number(params.get("pageSize") ?? 50), cap);
    most = Math.max(most, (open += 1));
    await new Promise((done) => setTimeout(done, delay(page)));
    open -= 1;
    const start = (page - 1) * pageSize;
    json(response, status(page), {
      ...{ page, pageSize, hasMore: start + pageSize < count },
      totalCount: params.get("includeTotal") === "true" ? total : null,
      data: upTo(count).slice(start, start + pageSize),
    });
  });

describe("the size of pages", () => {
  it.each<[string, (made: PagePromise<number, Page>) => Promise<unknown>, (string | null)[]]>([
    ["await", async (made) => made, [null]],
    ["withResponse()", async (made) => made.withResponse(), [null]],
    ["for await", all, ["500", "500", "500"]],
    ["pages()", async (made) => all(made.pages()), ["500", "500", "500"]],
    ["toArray()", async (made) => made.toArray(), ["500", "500", "500"]],
    ["toArray() of a few", async (made) => made.toArray({ limit: 10 }), ["10"]],
    ["toArray() of many", async (made) => made.toArray({ limit: 600 }), ["500", "500"]],
    [
      "a loop that comes later",
      async (made) => Promise.resolve().then(async () => made.toArray({ limit: 60 })),
      [null, null],
    ],
  ])("of %s", async (_how, use, want) => {
    rows(1200);
    await use(list());
    expect(asked("pageSize")).toEqual(want);
  });

  it.each<[string, object, Partial<OperationSpec>, (string | null)[]]>([
    ["the caller's", { pageSize: 600 }, {}, ["600", "600"]],
    ["the API's where the caller begins at a page, which depends on it", { page: 23 }, {}, [null, null]],
    ["the API's where none is known", {}, { paging: { kind: "page", first: 1 } }, upTo(24).map(() => null)],
  ])("is %s", async (_what, query, more, want) => {
    rows(1200);
    const got = await all(list(query, {}, { ...sized(), ...more }));
    expect(got.at(-1)).toBe(1199);
    expect(asked("pageSize")).toEqual(want);
  });

  it("is the caller's among the options too", async () => {
    rows(120);
    expect(await all(list({}, { query: { pageSize: 100 } }))).toEqual(upTo(120));
    expect(asked("pageSize")).toEqual(["100", "100"]);
  });

  it("goes on with the API's when the first page is there already", async () => {
    rows(120);
    const made = list();
    expect((await made).data).toEqual(upTo(50));
    expect(await all(made)).toEqual(upTo(120));
    expect(asked("page")).toEqual([null, "2", "3"]);
  });

  it("may be cut by the API", async () => {
    rows(450, { cap: 200 });
    expect(await all(list())).toEqual(upTo(450));
    expect(server.seen).toHaveLength(3);
  });

  it("that the API refuses is not asked for again", async () => {
    const spec = sized();
    server.handle((request, response) => {
      const page = Number(paramsOf(request).get("page") ?? 1);
      if (paramsOf(request).has("pageSize")) json(response, 400, { title: "pageSize" });
      else json(response, 200, { page, hasMore: page < 2, data: [page] });
    });
    expect(await all(list({}, {}, spec))).toEqual([1, 2]);
    expect(await all(list({}, {}, spec))).toEqual([1, 2]);
    expect(asked("pageSize")).toEqual(["500", null, null, null, null]);
  });

  it("is not blamed for what the caller did wrong", async () => {
    const spec = sized();
    server.handle((request, response) =>
      json(response, paramsOf(request).has("sort") ? 400 : 200, { data: [1] }),
    );
    expect((await failure(all(list({ sort: "x" }, {}, spec))))?.status).toBe(400);
    expect(await all(list({}, {}, spec))).toEqual([1]);
    expect(asked("pageSize")).toEqual(["500", null, "500"]);
  });
});

describe("a list that nobody reads yet", () => {
  it("is sent all the same", async () => {
    rows(1);
    const made = list();
    await expect.poll(() => server.seen.length).toBe(1);
    await made;
    expect(server.seen).toHaveLength(1);
  });

  it("is sent as it was asked for, whatever becomes of the caller's objects", async () => {
    rows(1);
    const query = { ids: [1, 2], sort: "+Id" };
    const made = list(query);
    query.ids.push(3);
    query.sort = "-Id";
    await made;
    expect([asked("ids"), asked("sort")]).toEqual([["1,2"], ["+Id"]]);
  });
});

describe("several requests at once", () => {
  const four: ListOptions = { concurrency: 4 };

  it("bring the rows in order, whichever page comes first", async () => {
    rows(1000, { delay: (page) => (page % 3) * 15 });
    expect(await all(list({ pageSize: 50 }, four))).toEqual(upTo(1000));
    expect([2, 3, 4]).toContain(most);
    expect(server.seen).toHaveLength(20);
    expect(asked("includeTotal")).toEqual(["true", ...upTo(19).map(() => null)]);
  });

  it("never are further ahead of the reader than they are many", async () => {
    rows(1000);
    let read = 0;
    for await (const _page of list({ pageSize: 50 }, four).pages()) {
      read += 1;
      await new Promise((done) => setTimeout(done, 10));
      expect(server.seen.length).toBeLessThanOrEqual(read + 3);
    }
    expect(read).toBe(20);
  });

  it.each<[limit: number, pages: number]>([
    [50, 1],
    [51, 2],
    [120, 3],
    [350, 7],
  ])("are no more than the %d rows that are wanted need", async (limit, pages) => {
    rows(1000);
    expect(await list({ pageSize: 50 }, four).toArray({ limit })).toEqual(upTo(limit));
    expect(server.seen).toHaveLength(pages);
  });

  it("fetch no chunks for rows that nobody wants", async () => {
    server.handle((request, response) => {
      const ids = paramsOf(request).get("ids")?.split(",").map(Number) ?? [];
      json(response, 200, { page: 1, hasMore: false, data: ids.map((id) => ({ id })) });
    });
    await list({ ids: upTo(500) }, four).toArray({ limit: 70 });
    expect(server.seen).toHaveLength(2);
  });

  it.each<[string, object, Answers]>([
    ["does not count its rows", {}, { total: null }],
    ["is not to count its rows", { includeTotal: false }, {}],
  ])("become one after the other where the API %s", async (_what, query, answers) => {
    rows(300, { ...answers, delay: () => 2 });
    expect(await all(list({ pageSize: 50, ...query }, four))).toEqual(upTo(300));
    expect([most, server.seen.length]).toEqual([1, 6]);
  });

  it.each<[string, number, number]>([
    ["more than there are", 10_000, 9],
    ["fewer than there are", 120, 6],
  ])("do not believe a number of rows: %s", async (_what, total, requests) => {
    rows(300, { total });
    expect(await all(list({ pageSize: 50 }, four))).toEqual(upTo(300));
    expect(server.seen.length).toBeLessThanOrEqual(requests);
  });

  it("fail where the page stands, and send no more", async () => {
    rows(2000, { status: (page) => (page === 5 ? 404 : 200), delay: (page) => (page < 5 ? 20 : 0) });
    const got: number[] = [];
    const read = async () => {
      for await (const row of list({ pageSize: 50 }, four)) got.push(row);
    };
    expect((await failure(read()))?.status).toBe(404);
    expect(got).toEqual(upTo(200));
    await new Promise((done) => setTimeout(done, 50));
    expect(server.seen.length).toBeLessThanOrEqual(8);
  });

  it("end with their reader, also those that wait for the limiter", async () => {
    rows(2000);
    let places = 0;
    let gone = 0;
    const limiter = {
      acquire: async (
        _key: string,
        signal?: { addEventListener(type: "abort", on: () => void): void } | null,
      ) => {
        places += 1;
        if (places <= 2) return {};
        return new Promise<never>((_done, fail) =>
          signal?.addEventListener("abort", () => {
            gone += 1;
            fail(new Error("gone"));
          }),
        );
      },
    };
    client = clientOf(server, { limiter: limiter as never });
    let pages = 0;
    for await (const page of list({ pageSize: 50 }, four).pages()) {
      pages += page.data.length;
      if (pages === 100) break;
    }
    expect([places, gone, server.seen.length]).toEqual([5, 3, 2]);
  });

  it("end with the caller's signal", async () => {
    rows(2000, { delay: () => 5 });
    const controller = new AbortController();
    const read = async () => {
      for await (const row of list({ pageSize: 50 }, { ...four, signal: controller.signal }))
        if (row === 120) controller.abort(new Error("enough"));
    };
    expect(await failure(read())).toBeInstanceOf(AbortError);
    expect(server.seen.length).toBeLessThanOrEqual(8);
  });

  it("are not sent after the caller's signal", async () => {
    rows(2000);
    const options = { ...four, signal: AbortSignal.abort() };
    expect(await failure(all(list({}, options)))).toBeInstanceOf(AbortError);
    const controller = new AbortController();
    const pages = list({ pageSize: 50 }, { ...four, signal: controller.signal }).pages();
    await pages.next();
    controller.abort();
    expect(await failure(pages.next())).toBeInstanceOf(AbortError);
    expect(server.seen).toHaveLength(1);
  });

  it("fetch chunks, for await and for loops", async () => {
    server.handle(async (request, response) => {
      most = Math.max(most, (open += 1));
      const ids = paramsOf(request).get("ids")?.split(",").map(Number) ?? [];
      await new Promise((done) => setTimeout(done, ids[0] === 50 ? 30 : 5));
      open -= 1;
      json(response, 200, { page: 1, hasMore: false, totalCount: null, data: ids });
    });
    expect((await list({ ids: upTo(320) }, four)).data).toEqual(upTo(320));
    expect(await all(list({ ids: upTo(320) }, four))).toEqual(upTo(320));
    expect([2, 3, 4]).toContain(most);
    expect(server.seen).toHaveLength(14);
  });

  it("go without what the API refuses", async () => {
    server.handle((request, response) => {
      const params = paramsOf(request);
      const ids = params.get("ids")?.split(",").map(Number) ?? [];
      if (params.has("pageSize")) json(response, 400, {});
      else json(response, 200, { page: 1, hasMore: false, data: ids });
    });
    expect(await all(list({ ids: upTo(320) }, four))).toEqual(upTo(320));
  });

  it.each([0, 1.5, 101, Number.NaN, "4" as never])("are not %s", async (concurrency) => {
    expect(await failure(list({}, { concurrency }))).toBeInstanceOf(UsageError);
    expect(await failure(all(list({}, { concurrency })))).toBeInstanceOf(UsageError);
    expect(server.seen).toEqual([]);
  });
});
