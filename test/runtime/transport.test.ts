/** Calls on the wire: tokens, repeats, redirects, bodies, errors. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  AbortError,
  AuthenticationError,
  BadRequestError,
  type BinaryResponse,
  type Client,
  ConfigurationError,
  ConnectionError,
  NotFoundError,
  type OperationSpec,
  RateLimitError,
  ResponseParseError,
  ServiceTitanError,
  TimeoutError,
  TokenError,
  UsageError,
  writeMultipart,
} from "../../generator/runtime/index.ts";
import {
  APP_KEY,
  clientOf,
  FILE,
  GET,
  json,
  POST,
  SECRET,
  startServer,
  TestClock,
  type TestServer,
  failure,
} from "./support.ts";

let server: TestServer;
let client: Client;
beforeEach(async () => {
  server = await startServer();
  client = clientOf(server);
});
afterEach(() => server.close());

const get = (on: Client = client, options = {}) =>
  on.call<Record<string, unknown>>(GET, { path: [7], options });

describe("a call", () => {
  it("carries token, app key and tenant", async () => {
    server.handle((_request, response) => json(response, 200, { id: 7 }));
    expect(await get()).toEqual({ id: 7 });
    expect(server.tokens[0]?.body.toString()).toBe(
      `grant_type=client_credentials&client_id=cid.example&client_secret=${SECRET}`,
    );
    const [seen] = server.seen;
    expect([seen?.method, seen?.url]).toEqual(["GET", "/test/v2/tenant/42/things/7"]);
    expect(seen?.headers).toMatchObject({
      authorization: "Bearer token-1",
      "st-app-key": APP_KEY,
      accept: "application/json",
    });
  });

  it("gives the response too, its body readable once more", async () => {
    server.handle((_request, response) => json(response, 200, { id: 7 }, { "x-request-id": "r1" }));
    const { data, response } = await get().withResponse();
    expect(data).toEqual({ id: 7 });
    expect([response.status, response.headers.get("x-request-id"), await response.json()]).toEqual([
      200,
      "r1",
      { id: 7 },
    ]);
  });

  it.each([
    ["an empty 200", 200, "", undefined],
    ["a 204", 204, "", undefined],
    ["JSON under another content type", 200, "[1]", [1]],
    ["a scalar", 200, "12", 12],
  ])("reads %s", async (_name, status, body, want) => {
    server.handle((_request, response) => {
      response.writeHead(status, { "content-type": "text/plain" }).end(body);
    });
    expect(await get()).toEqual(want);
  });

  it("says so when a success is not JSON", async () => {
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<html><title>Maintenance</title></html>");
    });
    const error = await failure(get());
    expect(error).toBeInstanceOf(ResponseParseError);
    expect(error?.message).toBe("st.test.things.get(7) answered 200: the answer (text/html) is not JSON");
  });

  it.each([
    ["an empty value", "", 'is ""'],
    ["a step up", "..", 'is ".."'],
    ["no number", Number.NaN, "is not a finite number"],
    ["half a number", 1.5, "is not a whole number"],
    ["a number that has lost digits", 2 ** 53, "is too large for a number to be exact"],
    ["an endless one", 1e21, "is too large for a number to be exact"],
    ["nothing", undefined, "is missing"],
  ])("refuses %s in the path", async (_name, value, message) => {
    const error = await failure(client.call(GET, { path: [value as never] }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toContain(message);
    expect(server.seen).toEqual([]);
  });

  it("encodes path values as one segment", async () => {
    await client.call(GET, { path: ["a/b ?#%é"] });
    expect(server.seen[0]?.url).toBe("/test/v2/tenant/42/things/a%2Fb%20%3F%23%25%C3%A9");
  });

  it("cannot be made to send other credentials", async () => {
    const error = await failure(get(client, { headers: { Authorization: "Bearer other" } }));
    expect(error?.message).toBe("The header Authorization is set by the client and cannot be replaced.");
  });

  it("ends when the caller aborts, waiting included", async () => {
    const controller = new AbortController();
    server.handle(() => controller.abort(new Error("enough")));
    const error = await failure(get(client, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error?.cause).toEqual(new Error("enough"));
    expect(await failure(get(client, { signal: controller.signal }))).toBeInstanceOf(AbortError);
    expect(server.seen).toHaveLength(1);
  });

  it("ends after its time limit, a slow body included", async () => {
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("{");
    });
    const error = await failure(get(client, { timeout: 50, maxRetries: 0 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error?.message).toBe(
      `st.test.things.get(7) was not answered by ${new URL(server.url).host} within 50 ms.`,
    );
  });
});

describe("tokens", () => {
  it("are asked for once, however many calls wait", async () => {
    server.handle((_request, response) => json(response, 200, {}));
    const many = clientOf(server, { limiter: { acquire: () => Promise.resolve() } });
    await Promise.all(Array.from({ length: 1000 }, () => get(many)));
    expect([server.tokens.length, server.seen.length]).toEqual([1, 1000]);
  });

  it("are renewed early in the background, and late before use", async () => {
    const clock = new TestClock();
    const own = clientOf(server, { clock });
    await get(own);
    clock.advance(850_000);
    await get(own);
    expect(server.seen[1]?.headers.authorization).toBe("Bearer token-1");
    await expect.poll(() => server.tokens.length).toBe(2);
    clock.advance(899_000);
    await get(own);
    expect(server.seen[2]?.headers.authorization).toBe("Bearer token-3");
  });

  it("are asked for again once after a 401, together", async () => {
    server.handle((request, response) =>
      json(response, request.headers.authorization === "Bearer token-1" ? 401 : 200, {}),
    );
    await Promise.all([get(), get(), get()]);
    expect(server.tokens).toHaveLength(2);
  });

  it("that are refused twice are an error", async () => {
    server.handle((_request, response) =>
      json(response, 401, { title: "Application key not present, check ST-App-Key header value." }),
    );
    expect(await failure(get())).toBeInstanceOf(AuthenticationError);
    expect([server.tokens.length, server.seen.length]).toEqual([2, 2]);
  });

  it("say what is wrong with the credentials, without repeating them", async () => {
    server.handleToken((_request, response) =>
      json(response, 400, { error: "invalid_client", echo: SECRET }),
    );
    const error = await failure(get());
    expect(error).toBeInstanceOf(TokenError);
    expect(error?.message).toContain("they belong to one environment (this is production)");
    expect(
      inspect(error, { depth: 20, showHidden: true }) + JSON.stringify((error as TokenError).body),
    ).not.toContain(SECRET);
  });

  it("survive a throttled token endpoint", async () => {
    server.handleToken((_request, response, count) =>
      count === 1
        ? json(response, 429, {}, { "retry-after": "2" })
        : json(response, 200, { access_token: "later", expires_in: 900 }),
    );
    await get();
    expect(server.seen[0]?.headers.authorization).toBe("Bearer later");
  });

  it("belong to credentials: other tenants of theirs share them, calls under way included", async () => {
    const others = [43, 44n, "45"].map((tenant) => client.forTenant({ tenant }));
    await Promise.all([get(), ...others.map((other) => get(other))]);
    await get(client.forTenant({ tenant: 46, clientId: undefined, clientSecret: undefined }));
    expect(server.tokens).toHaveLength(1);
    expect(new Set(server.seen.map(({ headers }) => headers.authorization)).size).toBe(1);
    expect(server.seen.map(({ url }) => /tenant\/(\d+)/.exec(url)?.[1]).sort()).toEqual([
      "42",
      "43",
      "44",
      "45",
      "46",
    ]);
  });

  it.each([
    ["clientSecret", { clientId: "cid.other" }],
    ["clientId", { clientSecret: "other-secret" }],
  ])("of another tenant are not half of each: %s is missing", (missing, half) => {
    const make = () => client.forTenant({ tenant: 43, ...half } as never);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`${missing} is missing`);
  });

  it("need a tenant", () => {
    expect(() => client.forTenant(undefined as never)).toThrow(ConfigurationError);
    expect(() => client.forTenant({} as never)).toThrow("tenant has to be the tenant's numeric id");
  });

  it("belong to a tenant that has its own", async () => {
    const other = client.forTenant({ tenant: 43, clientId: "cid.other", clientSecret: "other-secret" });
    await get();
    await get(other);
    expect(server.tokens.map((token) => new URLSearchParams(token.body.toString()).get("client_id"))).toEqual(
      ["cid.example", "cid.other"],
    );
    expect(server.seen[1]?.url).toContain("/tenant/43/");
    expect(server.seen[1]?.headers["st-app-key"]).toBe(APP_KEY);
  });
});

describe("repeats", () => {
  const once = (status: number, headers: Record<string, string> = {}, body: unknown = {}) =>
    server.handle((_request, response, count) =>
      count === 1 ? json(response, status, body, headers) : json(response, 200, { ok: true }),
    );

  it.each([
    ["seconds", { "retry-after": "3" }, {}, 3500],
    ["fractions", { "retry-after": "0.4" }, {}, 600],
    ["none to wait", { "retry-after": "0" }, {}, 125],
    ["a date", { "retry-after": new Date(Date.UTC(2026, 0, 1, 0, 0, 10)).toUTCString() }, {}, 10_500],
    ["the title's number", {}, { title: "Rate limit is exceeded. Try again in 5 seconds." }, 5500],
    ["both", { "retry-after": "2" }, { title: "Try again in 5 seconds." }, 2500],
    ["nothing said", {}, {}, 250],
    ["a number that means something else", {}, { title: "Quota of 7000 calls per hour exceeded" }, 250],
    ["a gateway's page", {}, "<html><title>429 Too Many Requests</title></html>", 250],
    ["plain text", {}, "429 Too Many Requests", 250],
    ["a date of another form", { "retry-after": "2026-01-01T00:00:10Z" }, {}, 250],
    ["a date that does not exist", { "retry-after": "Wed, 31 Feb 2026 00:00:10 GMT" }, {}, 250],
    ["a number of another form", { "retry-after": "1e3" }, {}, 250],
    ["less than nothing", { "retry-after": "-5" }, {}, 250],
  ])("after a 429 with %s", async (_name, headers, body, wait) => {
    const clock = new TestClock();
    once(429, headers, body);
    expect(await clientOf(server, { clock }).call(POST, { body: {} })).toEqual({ ok: true });
    expect(clock.slept).toContain(wait);
  });

  it("after a 429 with a date of the server's clock, when ours is another", async () => {
    const clock = new TestClock();
    const server0 = Date.UTC(2031, 4, 1);
    const utc = (ms: number) => new Date(server0 + ms).toUTCString();
    once(429, { date: utc(0), "retry-after": utc(20_000) });
    await get(clientOf(server, { clock }));
    expect(clock.slept).toContain(20_500);
  });

  it("a call that is refused again later and later, so that processes part", async () => {
    const clock = new TestClock();
    server.handle((_request, response) => json(response, 429, {}, { "retry-after": "1" }));
    const limiter = { acquire: () => Promise.resolve() };
    expect(await failure(get(clientOf(server, { clock, limiter })))).toBeInstanceOf(RateLimitError);
    expect(clock.slept).toEqual([1500, 2000, 3000]);
  });

  it("no 429 that asks for too long", async () => {
    once(429, { "retry-after": "3600" });
    const error = await failure(get());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error?.retryAfter).toBe(3600);
  });

  // What a gateway answers may be repeated by every method that may run twice; a 500 may be the answer to what is asked.
  it.each([
    [408, "GET PUT DELETE"],
    [500, "GET"],
    [501, ""],
    [502, "GET PUT DELETE"],
    [503, "GET PUT DELETE"],
    [504, "GET PUT DELETE"],
    [505, ""],
    [520, "GET PUT DELETE"],
    [521, "GET PUT DELETE"],
    [522, "GET PUT DELETE"],
    [523, "GET PUT DELETE"],
    [524, "GET PUT DELETE"],
    [525, ""],
    [409, ""],
    [425, ""],
  ])("after a %i of %s", async (status, want) => {
    server.handle((_request, response) => json(response, status, {}));
    const repeated: string[] = [];
    for (const method of ["GET", "PUT", "DELETE", "POST", "PATCH"] as const) {
      const before = server.seen.length;
      const spec: OperationSpec = { ...GET, id: method, method };
      expect((await failure(client.call(spec, { path: [7], options: { maxRetries: 1 } })))?.status).toBe(
        status,
      );
      if (server.seen.length - before === 2) repeated.push(method);
    }
    expect(repeated.join(" ")).toBe(want);
  });

  it("a GET after a reset, a POST only when told to", async () => {
    const reset = () =>
      server.handle((_request, response, count) => {
        if (count % 2 === 1) response.destroy();
        else json(response, 200, { ok: true });
      });
    reset();
    expect(await get()).toEqual({ ok: true });
    expect(await failure(client.call(POST, { body: {} }))).toBeInstanceOf(ConnectionError);
    expect(server.seen).toHaveLength(3);
    reset();
    server.seen.length = 0;
    expect(await client.call(POST, { body: { a: 1 }, options: { retryUnsafe: true } })).toEqual({ ok: true });
    expect(server.seen.map((seen) => seen.body.toString())).toEqual(['{"a":1}', '{"a":1}']);
  });

  it("anything after a refused connection, as often as allowed", async () => {
    const clock = new TestClock();
    const gone = await startServer();
    await gone.close();
    const error = await failure(
      clientOf(server, { clock, baseUrl: gone.url }).call(POST, { body: {}, options: { maxRetries: 2 } }),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error?.message).toBe(
      `st.test.things.create: no connection to ${new URL(gone.url).host} came about.`,
    );
    expect(clock.slept).toEqual([250, 500]);
  });

  it("what an operation names", async () => {
    const spec = { ...POST, retryOn: [{ status: 409, title: "The service is suspended" }] };
    once(409, {}, { title: "The service is suspended for maintenance." });
    expect(await client.call(spec, { body: {} })).toEqual({ ok: true });
    server.seen.length = 0;
    once(409, {}, { title: "Exists already" });
    expect((await failure(client.call(spec, { body: {} })))?.status).toBe(409);
  });
});

describe("errors", () => {
  it.each([
    [
      "problem details",
      { title: "Invalid", status: 400, traceId: "00-1", errors: { Name: ["is required"] } },
      "st.test.things.get(7) answered 400: Invalid (Name: is required) [trace 00-1]",
    ],
    [
      "a gateway's answer",
      { statusCode: 404, message: "Resource not found" },
      "st.test.things.get(7) answered 400: Resource not found",
    ],
    [
      "OAuth's answer",
      { error: "invalid_request", error_description: "Bad" },
      "st.test.things.get(7) answered 400: Bad",
    ],
    ["plain text", "no such thing\nat all", "st.test.things.get(7) answered 400: no such thing"],
    [
      "HTML",
      "<html><head><title>Bad Request</title></head></html>",
      "st.test.things.get(7) answered 400: Bad Request",
    ],
    ["nothing", "", "st.test.things.get(7) answered 400: no reason given"],
    [
      "hostile field names",
      JSON.parse('{"title":"t","errors":{"__proto__":["a"],"constructor":"b"}}') as object,
      "st.test.things.get(7) answered 400: t (__proto__: a; constructor: b)",
    ],
  ])("are read from %s", async (_name, body, message) => {
    server.handle((_request, response) => {
      response
        .writeHead(400, { "content-type": "x/y", "x-request-id": "req-9" })
        .end(typeof body === "string" ? body : JSON.stringify(body));
    });
    const error = await failure(get());
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error?.message).toBe(message);
    expect(error?.requestId).toBe("req-9");
    const { id, name, method, path } = GET;
    const call = "st.test.things.get(7)";
    expect(error?.operation).toEqual({ id, name, method, path, call, ids: { id: "7" } });
  });

  it("never hold credentials, not even those a server sends back", async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const record = (event: unknown) => void lines.push(JSON.stringify(event));
    const own = clientOf(server, {
      logger,
      hooks: { onRequest: record, onResponse: record, onRetry: record, onToken: record },
    });
    server.handle((request, response, count) =>
      json(response, count === 1 ? 503 : 404, {
        title: `${request.headers.authorization ?? ""} ${APP_KEY} ${SECRET}`,
        headers: request.headers,
      }),
    );
    const error = await failure(get(own));
    expect(error).toBeInstanceOf(NotFoundError);
    const everything = [
      inspect(error, { depth: 20, showHidden: true }),
      String(error?.stack),
      JSON.stringify(error),
      JSON.stringify(error?.body),
      inspect(own, { depth: 20, showHidden: true }),
      JSON.stringify(own),
      ...lines,
    ].join("\n");
    expect(lines.length).toBeGreaterThan(4);
    for (const secret of [SECRET, APP_KEY, "token-1"]) expect(everything).not.toContain(secret);
  });
});

describe("files", () => {
  it("are fetched from another host without credentials", async () => {
    const storage = await startServer();
    storage.handle((_request, response) => {
      response
        .writeHead(200, {
          "content-type": "image/png",
          "content-disposition": 'attachment; filename="../../a.png"',
        })
        .end(Buffer.from([1, 2]));
    });
    server.handle((_request, response) => {
      response.writeHead(302, { location: `${storage.url}/signed?x=1` }).end();
    });
    const file = await client.call<BinaryResponse>(FILE, {
      path: [1],
      options: { headers: { "x-own": "private" } },
    });
    expect([file.contentType, file.filename, await file.bytes()]).toEqual([
      "image/png",
      "a.png",
      new Uint8Array([1, 2]),
    ]);
    expect(Object.keys(storage.seen[0]?.headers ?? {})).not.toEqual(
      expect.arrayContaining(["authorization"]),
    );
    for (const name of ["authorization", "st-app-key", "x-own"])
      expect(storage.seen[0]?.headers[name]).toBeUndefined();
    await storage.close();
  });

  it.each(["http://example.com/a", "file:///etc/passwd", "ftp://127.0.0.1/a"])(
    "are not fetched from %s",
    async (location) => {
      server.handle((_request, response) => {
        response.writeHead(302, { location }).end();
      });
      expect((await failure(client.call(FILE, { path: [1] })))?.message).toBe(
        "st.test.things.get(1) was redirected to a place that is not followed.",
      );
    },
  );

  it("end a circle of redirects", async () => {
    server.handle((_request, response) => {
      response.writeHead(302, { location: "/again" }).end();
    });
    const error = await failure(client.call(FILE, { path: [1] }));
    expect(error).toBeInstanceOf(ServiceTitanError);
    expect(server.seen).toHaveLength(6);
  });

  it("are uploaded as multipart, with name and type", async () => {
    const spec = { ...POST, body: { mediaType: "multipart/form-data", write: writeMultipart } };
    await client.call(spec, {
      body: {
        file: { data: new Uint8Array([1, 2, 3]), name: "é.png", type: "image/png" },
        note: "x",
        at: new Date(0),
      },
    });
    const [seen] = server.seen;
    const form = await new Response(new Uint8Array(seen?.body ?? []), {
      headers: { "content-type": seen?.headers["content-type"] ?? "" },
    }).formData();
    const file = form.get("file") as File;
    expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual([
      "é.png",
      "image/png",
      new Uint8Array([1, 2, 3]),
    ]);
    expect([form.get("note"), form.get("at")]).toEqual(["x", "1970-01-01T00:00:00.000Z"]);
  });

  it.each([["photos/before.jpg"], [7], [true], [new Date(0)], [[new Blob([]), "a.jpg"]]])(
    "are no texts and numbers: %j",
    async (file) => {
      const parts = { file: { as: "file" } } as const;
      const spec: OperationSpec = {
        ...POST,
        body: { mediaType: "multipart/form-data", write: writeMultipart, parts },
      };
      expect((await failure(client.call(spec, { body: { file } })))?.message).toBe(
        "st.test.things.create: file has to be a Blob, an ArrayBuffer, a Uint8Array or { data, name, type }; a path becomes one by await fileFrom(path).",
      );
      expect(server.seen).toEqual([]);
    },
  );
});
