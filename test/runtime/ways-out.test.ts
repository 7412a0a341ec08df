/** What the documents do not have: parameters, fields, options of `fetch`, whole calls. */
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  type CallOptions,
  type Client,
  ConfigurationError,
  Feed,
  lazyDomain,
  type FetchOptions,
  type OperationSpec,
  PagePromise,
  type RequestOptions,
  UsageError,
  writeMultipart,
} from "../../generator/runtime/index.ts";
import {
  APP_KEY,
  clientOf,
  failure,
  FEED,
  GET,
  json,
  LIST,
  POST,
  startServer,
  TestClock,
} from "./support.ts";

const server = await startServer();
afterAll(() => server.close());

let client: Client;
beforeEach(() => {
  client = clientOf(server);
  server.seen.length = 0;
  server.tokens.length = 0;
  server.handle((_request, response) => json(response, 200, { id: 1, data: [] }));
});

const urls = () => server.seen.map(({ url }) => url.replace(/^\/test\/v2\/tenant\/42/, ""));
const bodies = () => server.seen.map(({ body }) => JSON.parse(body.toString()) as unknown);
const refused = async (call: PromiseLike<unknown>): Promise<string | undefined> => {
  const error = await failure(call);
  expect(error).toBeInstanceOf(UsageError);
  expect(server.seen).toEqual([]);
  return error?.message;
};

describe("options.query", () => {
  it("is written plainly, beside the query", async () => {
    const query = { newFilter: "a&b", since: new Date(0), count: 2n, off: false, none: null, not: undefined };
    await client.call(LIST, { query: { tags: ["x", "y"] }, options: { query } });
    await client.call(GET, { path: [7], options: { query: { expand: "all" } } });
    expect(urls()).toEqual([
      "/things?tags=x,y&newFilter=a%26b&since=1970-01-01T00%3A00%3A00.000Z&count=2&off=false",
      "/things/7?expand=all",
    ]);
  });

  it("may hold a parameter that is declared by now, as long as the query does not", async () => {
    await client.call(LIST, { query: { tags: null }, options: { query: { tags: "x,y" } } });
    expect(urls()).toEqual(["/things?tags=x%2Cy"]);
  });

  it.each<[string, OperationSpec, object, object, string]>([
    ["what the query holds", LIST, { sort: "+Id" }, { sort: "-Id" }, "sort belongs into the query"],
    ["the page of a list", LIST, {}, { page: 2 }, "page belongs into the query"],
    ["the place in a feed", FEED, {}, { from: "x" }, "from belongs into the query"],
    ["lists", LIST, {}, { codes: ["a"] }, "codes has to be a single value, not a list"],
    ["anything but an object", LIST, {}, new Map(), "has to be a plain object"],
  ])("cannot hold %s", async (_name, spec, query, extra, message) => {
    const call = client.call(spec, { query, options: { query: extra } as CallOptions });
    expect(await refused(call)).toContain(message);
  });

  it("is what an unknown parameter is told of", async () => {
    expect(await refused(client.call(LIST, { query: { newFilter: 1 } }))).toMatch(
      /^st\.test\.things\.list has no query parameter "newFilter".* options\.query\.$/,
    );
  });

  it("goes along with every page, every chunk and every part of a feed", async () => {
    const options = { query: { newFilter: 1 } };
    server.handle((_request, response, count) =>
      json(response, 200, { hasMore: count % 2 === 1, continueFrom: `t${count}`, data: [{ id: count }] }),
    );
    await new PagePromise(client, LIST, { query: {}, options }).toArray();
    const ids = Array.from({ length: 60 }, (_, i) => i + 1);
    await new PagePromise(client, LIST, { query: { ids }, options }).toArray();
    for await (const _row of new Feed(client, FEED, { query: {}, options })) continue;
    expect(urls().length).toBeGreaterThanOrEqual(6);
    expect(urls().filter((url) => url.split("newFilter=1").length !== 2)).toEqual([]);
  });
});

describe("options.body", () => {
  it("adds fields to the body, or is all of it", async () => {
    await client.call(POST, {
      body: { name: "a", note: undefined },
      options: { body: { color: "red", note: 1 } },
    });
    await client.call(POST, { options: { body: { color: "red" } } });
    expect(bodies()).toEqual([{ name: "a", color: "red", note: 1 }, { color: "red" }]);
  });

  it("adds fields to a form", async () => {
    const spec: OperationSpec = {
      ...POST,
      body: { mediaType: "multipart/form-data", write: writeMultipart },
    };
    await client.call(spec, { body: { name: "a" }, options: { body: { color: "red" } } });
    expect(server.seen[0]?.body.toString()).toMatch(/name="name"\r\n\r\na[^]*name="color"\r\n\r\nred/);
  });

  it.each<[string, OperationSpec, unknown, object, string]>([
    ["fields that the body holds", POST, { name: "a" }, { name: "b" }, "name belongs into the body"],
    ["fields of a list", POST, [1], { name: "b" }, "a body that is a plain object"],
    ["a list", POST, { name: "a" }, [1], "a body that is a plain object"],
    ["fields where nothing is sent", GET, undefined, { name: "b" }, "a body that is a plain object"],
    ["what JSON does not have", POST, {}, { amount: NaN }, '"amount" is not a finite number'],
  ])("cannot be %s", async (_name, spec, body, extra, message) => {
    const options = { body: extra } as CallOptions;
    expect(await refused(client.call(spec, { path: [7], body, options }))).toContain(message);
  });
});

describe("fetchOptions", () => {
  it("reach fetch with each request, the token's too; a call's own come last", async () => {
    const inits: Record<string, unknown>[] = [];
    const own = clientOf(server, {
      fetchOptions: { dispatcher: "pool", keepalive: true },
      fetch: (url, init) => {
        inits.push(init as never);
        return fetch(url, { ...init, dispatcher: undefined } as never);
      },
    });
    await own.call(GET, { path: [7], options: { fetchOptions: { keepalive: false, cache: "no-store" } } });
    expect(inits).toMatchObject([
      { method: "POST", redirect: "manual", dispatcher: "pool", keepalive: true },
      { method: "GET", redirect: "manual", dispatcher: "pool", keepalive: false, cache: "no-store" },
    ]);
  });

  it.each(["method", "headers", "body", "redirect", "signal"])("cannot replace %s", async (name) => {
    const fetchOptions = { [name]: undefined } as FetchOptions;
    const message = `fetchOptions cannot replace ${name}`;
    expect(await refused(client.call(GET, { path: [7], options: { fetchOptions } }))).toContain(message);
    const make = () => clientOf(server, { fetchOptions });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });

  it("are a plain object", async () => {
    const fetchOptions = new URLSearchParams() as unknown as FetchOptions;
    expect(await refused(client.call(GET, { path: [7], options: { fetchOptions } }))).toContain(
      "a plain object",
    );
  });
});

describe("request", () => {
  it("signs in, fills in the tenant, and gives what is answered", async () => {
    const call = client.request<{ id: number }>({
      path: "/test/v2/tenant/{tenant}/new/7",
      query: { at: new Date(0), q: "a b" },
      headers: { "x-own": "1" },
    });
    const { data, response } = await call.withResponse();
    expect([data.id, response.status]).toEqual([1, 200]);
    const [{ method, url, headers } = {} as never] = server.seen;
    expect(`${method} ${url}`).toBe("GET /test/v2/tenant/42/new/7?at=1970-01-01T00%3A00%3A00.000Z&q=a%20b");
    expect(headers).toMatchObject({ authorization: "Bearer token-1", "st-app-key": APP_KEY, "x-own": "1" });
  });

  it("sends JSON, and what is encoded already as it is", async () => {
    const path = "/new";
    await client.request({ method: "PATCH", path, body: { a: 1 } });
    await client.request({ method: "post" as "POST", path, body: new Blob(["bytes"], { type: "text/x" }) });
    const form = new FormData();
    form.set("a", "1");
    await client.request({ method: "PUT", path, body: form });
    await client.request({ method: "DELETE", path });
    expect(
      server.seen.map(({ method, headers, body }) => [
        method,
        headers["content-type"]?.split(";")[0],
        `${body}`.slice(0, 7),
      ]),
    ).toEqual([
      ["PATCH", "application/json", '{"a":1}'],
      ["POST", "text/x", "bytes"],
      ["PUT", "multipart/form-data", expect.stringMatching(/^-----/)],
      ["DELETE", undefined, ""],
    ]);
  });

  it.each<[RequestOptions["method"], boolean]>([
    ["GET", true],
    ["DELETE", true],
    ["POST", false],
    ["PATCH", false],
  ])("repeats by method: %s after a 503 %s", async (method, isRepeated) => {
    server.handle((_request, response, count) => json(response, count === 1 ? 503 : 200, {}));
    const error = await failure(client.request({ ...(method && { method }), path: "/new" }));
    expect([server.seen.length, error?.status]).toEqual(isRepeated ? [2, undefined] : [1, 503]);
  });

  it("fails as the path that was given; limiters know it by its shape", async () => {
    server.handle((_request, response) => json(response, 404, { title: "No such thing" }));
    const operations: unknown[] = [];
    const own = clientOf(server, {
      limiter: { acquire: (_key, _signal, call) => Promise.resolve(void operations.push(call?.operation)) },
    });
    const path = "/test/v2/tenant/{tenant}/new/7/rows/8";
    const error = await failure(own.request({ path }));
    expect(error?.message).toBe(`st.request(GET ${path}) answered 404: No such thing`);
    expect(operations).toEqual(["GET /test/v2/tenant/{tenant}/new/{}/rows/{}"]);
  });

  it("reads what arrives as it is asked to", async () => {
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<p>");
    });
    const ask = (response: RequestOptions["response"]) => client.request({ path: "/new", response });
    expect((await failure(ask("json")))?.message).toMatch(
      /answered 200: the answer \(text\/html\) is not JSON/,
    );
    expect([await ask("text"), await ask("none")]).toEqual(["<p>", "<p>"]);
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "audio/mpeg" }).end("bytes");
    });
    expect(await ask("none")).toBeInstanceOf(Blob);
  });

  it.each([
    ["https://evil.example/new"],
    ["@evil.example/new"],
    [".evil.example/new"],
    ["new"],
    [""],
    ["/new?a=1"],
    ["/new#a"],
    ["/a/../b"],
    ["/a/%2E%2e/b"],
    ["/a/.."],
    ["/a\\..\\b"],
    ["/a/.\t./b"],
    [undefined],
  ])("does not go to %j", async (path) => {
    expect(await refused(client.request({ path: path as string }))).toContain(
      'the path has to begin with "/"',
    );
  });

  it("says what is missing when nothing was passed", async () => {
    const request = client.request.bind(client) as unknown as (options?: unknown) => PromiseLike<unknown>;
    for (const options of [undefined, null, "/new"])
      expect(await refused(request(options))).toContain('the path has to begin with "/"');
  });

  it("reads no second argument, and so sends nothing that was meant as a dry run", async () => {
    const request = client.request.bind(client) as unknown as (...given: object[]) => PromiseLike<unknown>;
    const call = { method: "DELETE", path: "/new" };
    expect(await refused(request(call, { dryRun: true }))).toContain("it takes one object");
    const lazy = lazyDomain<{ request: typeof request }>(client, () => Promise.reject(new Error()), "crm");
    expect(await refused(lazy.request(call, { dryRun: true }))).toContain("it takes one object");
    expect(urls()).toEqual([]);
  });

  it("never leaves the host, whatever the path", async () => {
    await client.request({ path: "//evil.example/new" });
    expect(urls()).toEqual(["//evil.example/new"]);
  });

  it.each([
    ["a placeholder that nothing fills in", { path: "/new/{id}" }, "the path parameter id is missing"],
    ["a body that nobody would send", { path: "/new", body: {} }, "there cannot be a body"],
    [
      "fields beside the body's",
      { path: "/new", method: "POST", body: { a: 1 }, query: [1] },
      "plain object",
    ],
  ])("refuses %s", async (_name, options, message) => {
    expect(await refused(client.request(options as RequestOptions))).toContain(message);
  });

  it("is ended by its signal", async () => {
    const own = clientOf(server, { clock: new TestClock() });
    const call = own.request({ path: "/new", signal: AbortSignal.abort("enough") });
    expect(await failure(call)).toMatchObject({ name: "AbortError", cause: "enough" });
  });
});
