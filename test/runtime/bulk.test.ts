/** Many items in several calls: what went through is told, whatever fails on the way. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bulk, type Client, PagePromise } from "../../generator/runtime/index.ts";
import { clientOf, failure, json, LIST, POST, startServer, type TestServer } from "./support.ts";

let server: TestServer;
let client: Client;
beforeEach(async () => {
  server = await startServer();
  client = clientOf(server);
});
afterEach(() => server.close());

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const sent = () => server.seen.map(({ body }) => (JSON.parse(body.toString()) as { ids: number[] }).ids);
const send = (some: readonly unknown[], options = {}) => client.call(POST, { body: { ids: some }, options });

it.each<[string, unknown, unknown]>([
  ["items has to be a list", new Set([1]), send],
  ["items has to be a list", Promise.resolve([1]), send],
  ["items has to be a list", undefined, send],
  ["send has to be a function", [1], undefined],
])("%s: a UsageError before anything is sent", async (message, items, call) => {
  await expect(bulk(items as number[], call as typeof send)).rejects.toMatchObject({
    name: "UsageError",
    message: expect.stringContaining(message) as string,
  });
  expect(server.seen).toEqual([]);
});

it("tells that nothing went through in a dry run, and what would be sent", async () => {
  const result = await bulk([1, 2], (some) => send(some, { dryRun: true }));
  expect(result).toMatchObject({
    succeeded: [],
    failed: [1, 2].map((item) => ({ item, isUnclear: false, error: { name: "UsageError" } })),
    answers: [{ dryRun: { method: "POST" } }],
  });
  expect(server.seen).toEqual([]);
});

describe("calls that fail as a whole", () => {
  it("leave what went through before and after", async () => {
    server.handle((_request, response, count) => json(response, count === 2 ? 404 : 200, { count }));
    const { succeeded, failed, answers } = await bulk(ids(1, 5), send, { size: 2 });
    expect(sent()).toEqual([[1, 2], [3, 4], [5]]);
    expect(succeeded).toEqual([1, 2, 5]);
    expect(failed).toMatchObject([
      { item: 3, isUnclear: false, error: { status: 404 } },
      { item: 4, isUnclear: false, error: { status: 404 } },
    ]);
    expect(answers).toEqual([{ count: 1 }, { count: 3 }]);
  });

  it.each([
    ["an answer that says so", 500, true],
    ["a refusal", 409, false],
    ["a request that took too long on the way", 408, true],
  ])("may have done something: %s", async (_what, status, isUnclear) => {
    server.handle((_request, response) => json(response, status, {}));
    expect((await bulk([1], send)).failed).toMatchObject([{ item: 1, isUnclear, error: { status } }]);
  });

  it.each([
    ["a connection that breaks", "ECONNRESET", true],
    ["one that never came about", "ECONNREFUSED", false],
  ])("or not: %s", async (_what, code, isUnclear) => {
    const fetch: typeof globalThis.fetch = (url, init) =>
      String(url).includes("/things")
        ? Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code } }))
        : globalThis.fetch(url, init);
    const broken = clientOf(server, { fetch });
    const { failed } = await bulk([1], (some) => broken.call(POST, { body: { ids: some } }));
    expect(failed).toMatchObject([{ item: 1, isUnclear, error: { name: "ConnectionError" } }]);
  });

  it("are made again in halves, until it is known what they fail for", async () => {
    server.handle(({ body }, response) => {
      const isBad = (JSON.parse(body.toString()) as { ids: number[] }).ids.includes(6);
      json(response, isBad ? 400 : 200, {});
    });
    const { succeeded, failed } = await bulk(ids(1, 8), send, { size: 8, split: true });
    expect(succeeded).toEqual([1, 2, 3, 4, 5, 7, 8]);
    expect(failed).toMatchObject([{ item: 6, error: { status: 400 } }]);
    expect(sent()).toEqual([ids(1, 8), ids(1, 4), ids(5, 8), [5, 6], [5], [6], [7, 8]]);
  });

  it.each([401, 403])("with %i are not followed by others", async (status) => {
    server.handle((_request, response, count) => json(response, count === 1 ? 200 : status, {}));
    const { succeeded, failed } = await bulk(ids(1, 6), send, { size: 2 });
    expect(succeeded).toEqual([1, 2]);
    expect(failed.map(({ item, isUnclear }) => [item, isUnclear])).toEqual(
      [3, 4, 5, 6].map((id) => [id, false]),
    );
  });

  it("end with a signal", async () => {
    const controller = new AbortController();
    server.handle((_request, response, count) => {
      if (count === 2) controller.abort();
      else json(response, 200, {});
    });
    const { succeeded, failed } = await bulk(ids(1, 6), send, { size: 2, signal: controller.signal });
    expect(succeeded).toEqual([1, 2]);
    expect(failed.map(({ item, isUnclear, error }) => [item, isUnclear, error.name])).toEqual([
      ...[3, 4].map((id) => [id, true, "AbortError"]),
      ...[5, 6].map((id) => [id, false, "AbortError"]),
    ]);
    expect(server.seen).toHaveLength(2);
  });
});

describe("answers with a result for each item", () => {
  const good = { success: true, errorMessage: null };
  const bad = { success: false, errorMessage: "Closed." };
  it.each<[string, unknown[], unknown[], unknown[]]>([
    [
      "ids, by id",
      [1, 2, 3],
      [
        { billId: 3, ...good },
        { billId: 1, ...bad },
        { billId: 2, ...good },
      ],
      [1],
    ],
    [
      "texts for ids",
      ["1", "2"],
      [
        { billId: 1, ...good },
        { billId: 2, ...bad },
      ],
      ["2"],
    ],
    [
      "objects, by the field that both have",
      [
        { id: 1, note: "a" },
        { id: 2, note: "b" },
      ],
      [
        { id: 2, ...bad },
        { id: 1, ...good },
      ],
      [{ id: 2, note: "b" }],
    ],
    [
      // What two items have alike says nothing, and a text is no id.
      "objects, by what is an id, whatever stands before it",
      [
        { name: "Same", kind: "b", customerId: 7 },
        { name: "Same", kind: "a", customerId: 8 },
      ],
      [
        { name: "Same", kind: "b", customerId: 8, ...good },
        { name: "Same", kind: "a", customerId: 7, ...bad },
      ],
      [{ name: "Same", kind: "b", customerId: 7 }],
    ],
    [
      "objects whose names alone are alike, by their places",
      [{ name: "a" }, { name: "b" }],
      [
        { name: "b", ...good },
        { name: "a", ...bad },
      ],
      [{ name: "b" }],
    ],
    ["objects without one, by their places", [{ a: 1 }, { a: 2 }], [good, bad], [{ a: 2 }]],
    [
      "objects whose field says nothing",
      [{ externalId: "" }, { externalId: "" }],
      [
        { externalId: "", status: "Fail", message: "Closed." },
        { externalId: "", status: "Success", message: "" },
      ],
      [{ externalId: "" }],
    ],
  ])("%s", async (_what, items, answer, bads) => {
    server.handle((_request, response) => json(response, 200, answer));
    const { succeeded, failed } = await bulk(items, send);
    expect(failed).toMatchObject(
      bads.map((item) => ({ item, isUnclear: false, error: { message: "Closed." } })),
    );
    expect(succeeded).toHaveLength(items.length - bads.length);
  });

  it("of an item that is left out, nothing is known", async () => {
    server.handle((_request, response) => json(response, 200, [{ billId: 1, ...good }]));
    const { succeeded, failed } = await bulk([1, 2], send);
    expect(succeeded).toEqual([1]);
    expect(failed).toMatchObject([{ item: 2, isUnclear: true }]);
  });

  it.each([[[]], [[{ id: 1, status: "Completed" }]], [{ success: false }], [null]])(
    "%j is no list of results",
    async (answer) => {
      server.handle((_request, response) => json(response, 200, answer));
      expect(await bulk([1], send)).toMatchObject({ succeeded: [1], failed: [] });
    },
  );
});

it.each([0, 1.5, NaN, -1])("a size of %s is refused", async (size) => {
  await expect(bulk([1], send, { size })).rejects.toMatchObject({ name: "UsageError" });
});

describe("a list of more values than one call takes", () => {
  const serve = (failing: number) => {
    server.handle(({ url }, response) => {
      const asked = new URL(url, server.url).searchParams.get("ids")?.split(",") ?? [];
      if (asked.includes(String(failing))) json(response, 404, { title: "gone" });
      else json(response, 200, { page: 1, hasMore: false, data: asked.map((id) => ({ id: Number(id) })) });
    });
  };
  const list = (query: object, options = {}) =>
    new PagePromise<{ id: number }>(client, LIST, { query, options });

  it.each([1, 3])("says which were answered before it failed: %i at once", async (concurrency) => {
    serve(120);
    const part = { name: "ids", succeeded: ids(1, 100), failed: ids(101, 170) };
    const all = list({ ids: ids(1, 170) }, { concurrency });
    expect(await failure(all)).toMatchObject({ status: 404, part });
    const rows: number[] = [];
    const error = await failure(
      (async () => {
        for await (const { id } of list({ ids: ids(1, 170).join(",") }, { concurrency })) rows.push(id);
      })(),
    );
    expect(rows).toEqual(part.succeeded);
    expect(error?.part?.succeeded).toHaveLength(100);
    // It is told once more to who asks once more.
    expect(await failure(all.toArray())).toMatchObject({ part });
  });

  it("or nothing, where there is one call", async () => {
    serve(7);
    expect(await failure(list({ ids: [7] }))).toMatchObject({ status: 404 });
    expect((await failure(list({ ids: [7] })))?.part).toBeUndefined();
  });

  it("does not show values when it is printed", async () => {
    serve(120);
    const error = await failure(list({ ids: ids(1, 170) }));
    expect([Object.keys(error ?? {}), JSON.stringify(error)].join()).not.toMatch(/part|170/);
  });
});
