/** One document from a portal with faults, over real HTTP. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { isAllowed } from "../../generator/portal.ts";
import { createFetcher } from "../../generator/pull/fetch.ts";
import { answers, type Fault, firstAnswers, type Portal, portalOf, redirects } from "./portal.ts";

const LIMIT = 1024 * 1024;
let portal: Portal;
beforeAll(async () => {
  portal = await portalOf({ pets: "{}" });
});
beforeEach(() => {
  portal.faults.clear();
  portal.asked.length = 0;
});

const get = async (settings: { timeout?: number; url?: string } = {}) => {
  const fetcher = createFetcher({ timeout: settings.timeout ?? 10_000, attempts: 3, backoff: 1 });
  const fetched = await fetcher(settings.url ?? `${portal.url}/api/docs/apis/pets`, LIMIT);
  return fetched.kind === "answer"
    ? Buffer.from(fetched.answer.bytes).toString()
    : `${fetched.diagnostic.code}: ${fetched.diagnostic.message}`;
};

const breaksOff: Fault = (response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("{");
  void setTimeout(20).then(() => response.destroy());
};

describe("a fault that passes", () => {
  it.each<{ what: string; fault: Fault }>([
    { what: "500", fault: firstAnswers(500) },
    { what: "503 with a page", fault: firstAnswers(503, { "content-type": "text/html" }) },
    { what: "429 and when to come again", fault: firstAnswers(429, { "retry-after": "1" }) },
    {
      what: "429 and a date",
      fault: firstAnswers(429, { "retry-after": new Date(Date.now() + 500).toUTCString() }),
    },
    { what: "a body that breaks off", fault: (...args) => args[1] === 1 && breaksOff(...args) },
    { what: "no answer at all", fault: (response, attempt) => attempt === 1 && response.destroy() },
  ])("$what: the second answer counts", async ({ fault }) => {
    portal.faults.set("pets", fault);
    expect(await get()).toBe("{}");
    expect(portal.asked).toEqual(["pets", "pets"]);
  });

  it("all requests of a run keep the pause that one of them was asked for", async () => {
    const fetcher = createFetcher({ timeout: 10_000, attempts: 3, backoff: 1 });
    const url = `${portal.url}/api/docs/apis`;
    const paused = new Promise<number>((resolve) => {
      portal.faults.set("pets", (response, attempt) => {
        if (attempt > 1) return false;
        response.on("close", () => resolve(Date.now()));
        return response.writeHead(429, { "retry-after": "2" }).end();
      });
    });
    const first = fetcher(`${url}/pets`, LIMIT);
    const from = await paused;
    portal.documents.set("cats", "{}");
    // A portal that shuts out who does not wait.
    portal.faults.set("cats", (r) => Date.now() < from + 1000 && r.writeHead(403).end());
    await setTimeout(100);
    expect(await fetcher(`${url}/cats`, LIMIT)).toMatchObject({ kind: "answer" });
    expect(await first).toMatchObject({ kind: "answer" });
  });
});

describe("a fault that stays", () => {
  const hangs: Fault = () => true;
  const hangsInside: Fault = (response) => void response.writeHead(200).write("{");
  const bomb = gzipSync(Buffer.alloc(LIMIT + 1, " "));
  it.each<{ what: string; fault: Fault; want: RegExp; asked: number; timeout?: number }>([
    { what: "500", fault: (r) => r.writeHead(500).end(), want: /answered 500, 3 times$/, asked: 3 },
    { what: "404", fault: (r) => r.writeHead(404).end(), want: /answered 404$/, asked: 1 },
    { what: "204", fault: (r) => r.writeHead(204).end(), want: /answered 204$/, asked: 1 },
    {
      what: "429 for an hour",
      fault: (r) => r.writeHead(429, { "retry-after": "3600" }).end(),
      want: /answered 429 and asks to wait 3600 s$/,
      asked: 1,
    },
    { what: "hanging", fault: hangs, timeout: 50, want: /longer than 0.05 s, 3 times$/, asked: 3 },
    {
      what: "hanging in the body",
      fault: hangsInside,
      timeout: 50,
      want: /longer than 0.05 s, 3 times$/,
      asked: 3,
    },
    { what: "broken off", fault: breaksOff, want: /the connection broke off, 3 times$/, asked: 3 },
    { what: "too large", fault: answers(" ".repeat(LIMIT + 1)), want: /larger than .* 1 MB$/, asked: 1 },
    {
      what: "too large without a length",
      fault: (r) => void r.writeHead(200).write(" ".repeat(LIMIT + 1)),
      want: /larger than .* 1 MB$/,
      asked: 1,
    },
    {
      what: "too large when unpacked",
      fault: (r) => r.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      want: /larger than .* 1 MB$/,
      asked: 1,
    },
    { what: "a circle", fault: redirects("pets"), want: /redirects more than 5 times$/, asked: 6 },
    { what: "to http", fault: redirects("http://portal.example/x"), want: /portal\.example.*safe/, asked: 1 },
    { what: "to a file", fault: redirects("file:///etc/passwd"), want: /file:.*not a safe/, asked: 1 },
    { what: "to credentials", fault: redirects("https://me:secret@portal.example"), want: /safe/, asked: 1 },
  ])("$what", async ({ fault, want, asked, timeout }) => {
    portal.faults.set("pets", fault);
    const message = await get(timeout === undefined ? {} : { timeout });
    expect(message).toMatch(want);
    expect(message).toMatch(/^portal-unreachable: http/);
    expect(message).not.toContain("secret");
    expect(portal.asked.length).toBe(asked);
  });

  it("nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await get({ url: `http://127.0.0.1:${port}/` })).toMatch(/connection was refused, 3 times$/);
  });
});

it.each(["https://10.0.0.1/x", "https://[::ffff:127.0.0.1]/x", "https://localhost./x", "https://wiki/x"])(
  "a public portal does not lead to %s",
  async (location) => {
    const fetch = vi.fn(() => Promise.resolve(new Response(null, { status: 302, headers: { location } })));
    vi.stubGlobal("fetch", fetch);
    const message = await get({ url: "https://portal.example/api/docs/apis" });
    vi.unstubAllGlobals();
    expect(message).toMatch(/it redirects to https:.*, which is not a safe address/);
    expect(fetch).toHaveBeenCalledTimes(1);
  },
);

it("a redirect within reach is followed", async () => {
  portal.faults.set("pets", redirects("cats"));
  portal.documents.set("cats", "meow");
  expect(await get()).toBe("meow");
});

describe("an address", () => {
  it.each([
    ["https://portal.example/mirror", true],
    ["http://localhost:8080", true],
    ["http://127.0.0.2", true],
    ["http://[::1]:80", true],
    ["http://portal.example", false],
    ["http://127.0.0.1.example", false],
    ["http://localhost.example", false],
    ["ftp://localhost", false],
    ["https://me@portal.example", false],
  ])("%s: %s", (url, want) => {
    expect(isAllowed(new URL(url))).toBe(want);
  });
});
