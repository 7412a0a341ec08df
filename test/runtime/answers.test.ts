/** Answers that are no plain JSON: what no document announced, redirects, files. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  AbortError,
  type BinaryResponse,
  type Client,
  ConnectionError,
} from "../../generator/runtime/index.ts";
import { clientOf, FILE, GET, POST, startServer, type TestServer, failure } from "./support.ts";

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
  it.each<[string, string, BodyInit, unknown]>([
    ["JSON", "application/json", '{"id":7}', { id: 7 }],
    ["JSON that is broken", "application/json", "{", "{"],
    ["text", "text/plain", "7", "7"],
    ["nothing", "application/json", "", undefined],
    ["no bytes", "application/pdf", "", undefined],
  ])("hands on %s that no document announced", async (_name, type, body, want) => {
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": type }).end(body);
    });
    const answer = client.call({ ...GET, response: "none" }, { path: [7] });
    expect(await answer).toEqual(want);
    expect(await (await answer.asResponse()).text()).toBe(body);
  });

  it("hands on bytes that no document announced", async () => {
    server.handle((_request, response) => {
      response.writeHead(200, { "content-type": "application/pdf" }).end(Buffer.from([0xff, 0]));
    });
    const answer = client.call<Blob>({ ...GET, response: "none" }, { path: [7] });
    for (const bytes of [await answer, await answer.asResponse()])
      expect(Buffer.from(await bytes.arrayBuffer())).toEqual(Buffer.from([0xff, 0]));
    expect((await answer).type).toBe("application/pdf");
  });
});

describe("an answer 3xx", () => {
  const redirect = (status: number, headers: Record<string, string> = {}) =>
    server.handle((_request, response) => {
      response.writeHead(status, headers).end("x".repeat(100_000));
    });

  it.each([300, 302, 304, 305, 307, 399])("%i without a place to go is an error", async (status) => {
    redirect(status);
    for (const spec of [GET, POST, FILE])
      expect((await failure(client.call(spec, { path: [1], body: {} })))?.status).toBe(status);
  });

  it.each([300, 304, 305])("%i leads nowhere, whatever it says", async (status) => {
    redirect(status, { location: "/elsewhere" });
    expect((await failure(get()))?.status).toBe(status);
    expect(server.seen).toHaveLength(1);
  });

  it("304 is what the caller asked for", async () => {
    redirect(304, { etag: '"a"' });
    const { data, response } = await get(client, { headers: { "If-None-Match": '"a"' } }).withResponse();
    expect([data, response.status, response.headers.get("etag")]).toEqual([undefined, 304, '"a"']);
  });

  it("that is not followed gives its connection back", async () => {
    redirect(302, { location: "/elsewhere" });
    for (let i = 0; i < 20; i += 1)
      await failure(client.call(POST, { body: {}, options: { maxRetries: 0 } }));
    await expect.poll(() => server.open()).toBeLessThanOrEqual(2);
  });

  it.each([
    "http://127.0.0.1:8/x",
    "https://127.1/x",
    "https://2130706433/x",
    "https://localhost/x",
    "https://localhost./x",
    "https://db.internal/x",
    "https://intranet/x",
    "https://10.1.2.3/x",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://[fd00::1]/x",
    "http://mock/x",
    "https://public.example/2",
  ])("of a public host does not lead to %s", async (location) => {
    const asked: string[] = [];
    const own = clientOf(server, {
      baseUrl: "https://api.servicetitan.io",
      allowInsecureHosts: ["mock"],
      fetch: ((url: string, init: RequestInit) => {
        if (url.includes("/connect/token")) return fetch(url, init);
        asked.push(new URL(url).host);
        const to = url.endsWith("/2") ? "https://192.168.0.1/" : location;
        return Promise.resolve(new Response(null, { status: 302, headers: { location: to } }));
      }) as never,
    });
    for (const spec of [GET, FILE]) {
      const error = await failure(own.call(spec, { path: [1] }));
      expect(error?.message).toBe("st.test.things.get(1) was redirected to a place that is not followed.");
    }
    expect(new Set(asked)).toEqual(
      new Set(["api.servicetitan.io", ...(location.includes("public") ? ["public.example"] : [])]),
    );
  });
});

describe("files", () => {
  it("that break off end with an error of ours", async () => {
    server.handle((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("abc", () => response.destroy());
    });
    const file = await client.call<BinaryResponse>(FILE, { path: [1] });
    const error = await failure(file.blob());
    expect(error).toBeInstanceOf(ConnectionError);
    const { host } = new URL(server.url);
    expect(error?.message).toBe(
      `st.test.things.get(1): the connection to ${host} broke before the answer was complete.`,
    );
    expect(error?.cause).toBeDefined();
  });

  it("leave no listener on the caller's signal, however they end", async () => {
    const { signal } = new AbortController();
    const bytes = Buffer.alloc(300_000);
    server.handle((request, response) => {
      response.writeHead(request.url.endsWith("/404") ? 404 : 200).end(bytes);
    });
    const ends: [string, (file: BinaryResponse) => Promise<unknown>][] = [
      ["read", (file) => file.bytes()],
      ["left", () => Promise.resolve()],
      ["cancelled", (file) => (file.stream() as ReadableStream).cancel()],
      [
        "broken off by the reader",
        async (file) => {
          for await (const _ of file.stream() as ReadableStream) break;
        },
      ],
      ["not found", () => Promise.resolve()],
    ];
    for (const [name, end] of ends) {
      const call = client.call<BinaryResponse>(FILE, {
        path: [name === "not found" ? 404 : 1],
        options: { signal },
      });
      await failure(call.then(end));
      expect([name, getEventListeners(signal, "abort").length]).toEqual([name, 0]);
    }
  });

  it("end when the caller aborts, at the next read or within one", async () => {
    server.handle((_request, response) => {
      response.writeHead(200).write("a");
    });
    for (const isReading of [false, true]) {
      const controller = new AbortController();
      const { signal } = controller;
      const file = await client.call<BinaryResponse>(FILE, { path: [1], options: { signal } });
      if (!isReading) controller.abort("enough");
      const reading = failure(file.bytes());
      if (isReading) setTimeout(() => controller.abort("enough"));
      const error = await reading;
      expect(error).toBeInstanceOf(AbortError);
      expect([error?.cause, getEventListeners(signal, "abort").length]).toEqual(["enough", 0]);
    }
  });
});
