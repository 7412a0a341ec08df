/** Pages, chunks of ids, feeds: what is asked for, in which order, and when it stops. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Client,
  Feed,
  PagePromise,
  ResponseParseError,
  ServiceTitanError,
  UsageError,
} from "../../generator/runtime/index.ts";
import { clientOf, FEED, json, LIST, type Seen, startServer, type TestServer, failure } from "./support.ts";

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

const list = (query?: object) => new PagePromise<number, Page>(client, LIST, { query });
const feed = (query?: object) => new Feed<number, Page>(client, FEED, { query });
const asked = (name: string) =>
  server.seen.map((seen) => new URL(seen.url, server.url).searchParams.get(name));
const pageOf = (request: Seen) => Number(new URL(request.url, server.url).searchParams.get("page") ?? 1);

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const row of rows) out.push(row);
  return out;
}

it.each([
  ["list", list],
  ["feed", feed],
])(
  "a %s does not end where a page is lost on the way: an empty 200 is an error, 204 says that there is nothing",
  async (_what, open) => {
    for (const [status, want] of [
      [200, /is no list/],
      [204, undefined],
    ] as const) {
      server.handle((_request, response, count) => {
        if (count % 2 === 0) response.writeHead(status).end();
        else json(response, 200, { page: 1, hasMore: true, continueFrom: "next", data: [1] });
      });
      expect((await failure(all(open())))?.message).toEqual(
        want === undefined ? undefined : (expect.stringMatching(want) as string),
      );
    }
  },
);

/** Three pages of two rows. */
const threePages = () =>
  server.handle((request, response) => {
    const page = pageOf(request);
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

  it("has rows with numbers of 64 bits", async () => {
    server.handle((request, response) =>
      json(response, 200, { hasMore: pageOf(request) < 3, data: [{ id: pageOf(request) }] }),
    );
    const parse = (text: string): unknown =>
      JSON.parse(text, (key, value: unknown) => (key === "id" ? BigInt(value as number) : value));
    const rows = new PagePromise<object>(client, { ...LIST, parse }, {});
    expect(await rows.toArray()).toEqual([{ id: 1n }, { id: 2n }, { id: 3n }]);
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

  it.each<[string, (page: number) => object, calls: number]>([
    ["empty pages", () => ({ data: [] }), 3],
    ["pages without data", () => ({ data: null }), 3],
    ["the same page, whatever was asked for", () => ({ page: 1, data: [{ id: 1 }, { id: 2 }] }), 4],
    ["the same page under another number", (page) => ({ page, data: [{ id: 1 }] }), 4],
    [
      "the same rows, a little different each time",
      (page) => ({
        page: 1,
        data: page % 2 ? [{ id: 1, at: page }, { id: 2 }] : [{ id: 2 }, { id: 1, at: page }],
      }),
      101,
    ],
    ["pages in a circle", (page) => ({ page, data: [{ id: page % 7 }] }), 10],
    ["the same rows without ids and number", () => ({ data: ["a"] }), 4],
    ["equal rows without ids, numbered", (page) => ({ page, data: [["a"]] }), 101],
  ])("that announces more and answers %s is an error", async (_name, answer, calls) => {
    server.handle((request, response) => json(response, 200, { hasMore: true, ...answer(pageOf(request)) }));
    const error = await failure(all(list()));
    expect(error).toBeInstanceOf(ServiceTitanError);
    expect(error?.message).toMatch(
      /^st.test.things.list announces more rows but answered (empty pages|pages|rows) /,
    );
    expect(server.seen).toHaveLength(calls);
  });

  it.each<[string, pages: number, (page: number) => unknown[]]>([
    ["many pages", 300, (page) => [{ id: page }]],
    ["many pages of equal rows without ids", 90, () => [["a"]]],
    ["pages that came again because rows were added", 300, (page) => [{ id: page > 9 ? page - 2 : page }]],
    ["two empty pages in between", 300, (page) => (page === 3 || page === 4 ? [] : [{ id: page }])],
  ])("is read to its end: %s", async (_name, pages, rows) => {
    server.handle((request, response) => {
      const page = pageOf(request);
      json(response, 200, { page, hasMore: page < pages, data: rows(page) });
    });
    expect((await all(list())).at(-1)).toEqual(rows(pages)[0]);
    expect(server.seen).toHaveLength(pages);
  });

  it.each<[string, answer: string | undefined]>([
    ["nothing at all", ""],
    ["no envelope", "{}"],
    ["something else in the place of rows", '{"data":{"id":1},"hasMore":false}'],
    ["null", "null"],
    ["a text", '"down for maintenance"'],
  ])("that is answered with %s is an error that names the call, and so is a feed", async (_name, answer) => {
    server.handle((_request, response) => void response.writeHead(200).end(answer));
    for (const read of [() => list(), () => all(list()), () => feed(), () => all(feed())]) {
      const error = await failure(read());
      expect(error).toBeInstanceOf(ResponseParseError);
      expect(error).toMatchObject({
        status: 200,
        message: expect.stringMatching(
          /^st\.test\.(things\.list|export\.things) answered 200: .* is no list$/,
        ) as string,
      });
    }
  });

  it("that says it has no content has no rows", async () => {
    server.handle((_request, response) => void response.writeHead(204).end());
    expect(await all(list())).toEqual([]);
  });

  it.each([
    ["a text", "2"],
    ["a bigint", 2n],
  ])("goes on from a page that is %s", async (_name, page) => {
    threePages();
    expect(await all(list({ page }))).toEqual([20, 21, 30, 31]);
  });

  it("has neither half a page nor a limit that is no number", async () => {
    for (const page of [1.5, 0, -1, "0"])
      expect(await failure(list({ page }))).toMatchObject({
        message: expect.stringContaining("page has to be a whole number from 1.") as string,
      });
    expect(server.seen).toEqual([]);
    const whole = list();
    expect(await failure(whole.toArray({ limit: Number.NaN }))).toBeInstanceOf(UsageError);
    await whole;
  });

  it("fails once: iterating leaves no rejection behind", async () => {
    server.handle((_request, response) => json(response, 404, {}));
    expect(await failure(all(list()))).toBeInstanceOf(ServiceTitanError);
  });
});

/** Their entries would be lost, and everything answered. */
describe.each([
  ["a map", new Map([["ids", [1]]])],
  ["a list", [{ ids: [1] }]],
  ["a text", "ids=1"],
  ["an empty text", ""],
  ["a number", 7],
  ["a date", new Date(0)],
  ["search parameters", new URLSearchParams({ ids: "1" })],
  [
    "an instance of a class",
    new (class Filter {
      readonly ids = [1];
    })(),
  ],
])("a query that is %s", (_name, query) => {
  it("is refused by lists, feeds and calls before anything is sent", async () => {
    const args = { query: query as object };
    for (const ask of [
      () => new PagePromise(client, LIST, args),
      () => new Feed(client, FEED, args),
      () => client.call(LIST, args),
    ])
      expect(await failure(ask())).toBeInstanceOf(UsageError);
    expect(server.seen).toEqual([]);
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

  it("beyond the cap are counted once a chunk, however many pages it has", async () => {
    server.handle((request, response) => {
      const values = new URL(request.url, server.url).searchParams.get("ids")?.split(",").map(Number) ?? [];
      const [start, end] = pageOf(request) === 1 ? [0, 30] : [30, 60];
      const data = values.slice(start, end);
      json(response, 200, {
        page: pageOf(request),
        hasMore: end < values.length,
        totalCount: values.length,
        data,
      });
    });
    expect(await list({ ids: ids(60) })).toMatchObject({ data: ids(60), totalCount: 60 });
    expect(asked("page")).toEqual([null, "2", null]);
  });

  it.each([[[]], [""]])(
    "that are none (%j) ask for nothing: the API would answer everything",
    async (none) => {
      echo();
      expect(await list({ ids: none })).toMatchObject({ data: [], hasMore: false });
      expect(server.seen).toEqual([]);
    },
  );

  it.each([
    ["a page", { ids: ids(51), page: 2 }],
    ["a second long list", { ids: ids(51), tags: ids(51) }],
    ["a wrong value in a later chunk", { ids: [...ids(55), Number.NaN] }],
  ])("beyond the cap do not go with %s, and nothing is sent", async (_name, query) => {
    expect(await failure(list(query))).toBeInstanceOf(UsageError);
    expect(server.seen).toEqual([]);
  });
});

describe("another list with a cap", () => {
  const values = Array.from({ length: 60 }, (_, i) => i + 1);

  it("is fetched in chunks too; a row that belongs to two of them comes once", async () => {
    server.handle((request, response) => {
      const tags = new URL(request.url, server.url).searchParams.get("tags")?.split(",") ?? [];
      const data = [{ id: 7, tags: ["1", "60"] }, { id: Number(tags[0]) * 100 }];
      json(response, 200, { page: 1, hasMore: false, totalCount: 2, data });
    });
    const page = await new PagePromise(client, LIST, { query: { tags: values } });
    expect(page).toMatchObject({ data: [{ id: 7 }, { id: 100 }, { id: 5100 }], totalCount: 3 });
  });

  it("is fetched in chunks where there are no pages, and says whether rows are missing", async () => {
    server.handle((request, response) => {
      const ids = new URL(request.url, server.url).searchParams.get("ids")?.split(",").map(Number) ?? [];
      json(response, 200, { page: 1, hasMore: ids.length < 50, data: ids });
    });
    const spec = { ...LIST, query: { ids: "csv" }, paging: { kind: "joined" } } as const;
    const joined = (ids: unknown) => new PagePromise<number, Page>(client, spec, { query: { ids } });
    expect(await joined(values)).toMatchObject({ data: values, hasMore: true });
    expect(await joined([1])).toEqual({ page: 1, hasMore: true, data: [1] });
    expect(await all(joined(values))).toEqual(values);
    expect(await joined(values).toArray({ limit: 51 })).toEqual(values.slice(0, 51));
    expect(server.seen.map(({ url }) => url).join()).not.toContain("page");
  });

  it("is fetched in chunks where the rows are all of the answer", async () => {
    server.handle((request, response) => {
      const ids = new URL(request.url, server.url).searchParams.get("ids")?.split(",").map(Number) ?? [];
      json(response, 200, ids);
    });
    const paging = { kind: "joined", isBare: true } as const;
    const bare = (ids: unknown) =>
      new PagePromise<number, number[]>(client, { ...LIST, paging }, { query: { ids } });
    expect(await bare(values)).toEqual(values);
    expect(await all(bare(values))).toEqual(values);
    expect([await bare([]), await all(bare([]))]).toEqual([[], []]);
  });

  it("is refused where the answers are no rows to be put together", async () => {
    const error = await failure(client.call(LIST, { query: { tags: values } }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toBe(
      "st.test.things.list: the query parameter tags holds 60 values; the API takes 50 in one call, so make several calls.",
    );
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
    expect((await failure(all(feed({ from: "same" }))))?.message).toContain(
      "goes back to where it was before",
    );
    expect(server.seen).toHaveLength(1);
  });

  it.each<[string, (calls: number) => object, calls: number]>([
    ["no token", () => ({ data: [1] }), 1],
    ["a token that is no text", () => ({ continueFrom: 7, data: [1] }), 1],
    ["tokens in a circle", (n) => ({ continueFrom: `t${n % 3}`, data: [{ id: n }] }), 4],
    ["new tokens and the same rows", (n) => ({ continueFrom: `t${n}`, data: [{ id: 1 }] }), 101],
    ["new tokens and no rows", (n) => ({ continueFrom: `t${n}`, data: [] }), 100],
  ])("that announces more and answers %s is an error", async (_name, answer, calls) => {
    server.handle((_request, response, count) => json(response, 200, { hasMore: true, ...answer(count) }));
    const error = await failure(all(feed()));
    expect(error?.message).toMatch(/^st.test.export.things announces more rows but/);
    expect(server.seen).toHaveLength(calls);
  });

  it("may be long, and have empty pages", async () => {
    server.handle((_request, response, count) => {
      const data = count % 20 === 0 ? [{ id: count }] : [];
      json(response, 200, { hasMore: count < 300, continueFrom: `t${count}`, data });
    });
    expect(await all(feed())).toHaveLength(15);
  });

  it.each<[string, (changes: ReturnType<typeof feed>) => Promise<unknown>]>([
    ["await", async (changes) => (await changes).data],
    ["withResponse()", async (changes) => (await changes.withResponse()).data.data],
    ["asResponse()", async (changes) => ((await (await changes.asResponse()).json()) as Page).data],
  ])("gives its first page to %s, and goes on behind it", async (_name, take) => {
    batches();
    const changes = feed();
    expect(await take(changes)).toEqual([10, 11]);
    expect(changes.continueFrom).toBe("1");
  });
});
