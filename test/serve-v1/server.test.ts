/** Who is answered by the server of V1, and what is refused: given a request as it is on the wire, its status, headers and words. */
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import type { Asked } from "../../generator/serve/former/asked.ts";
import type { Served } from "../../generator/serve/listen.ts";
import {
  type FormerCall,
  type FormerServerOptions,
  serveFormer,
} from "../../generator/serve/former/server.ts";
import {
  ApiError,
  apiError,
  ConnectionError,
  TimeoutError,
  TokenError,
} from "../../generator/runtime/errors.ts";
import { type Answer, ask, KEY, KEY_HEADER, said, v1 } from "./support.ts";

let served: Served | undefined;
afterEach(() => served?.close());

const told: FormerCall[] = [];
const asked: Asked[] = [];

async function start(options: Partial<FormerServerOptions> = {}): Promise<string> {
  told.length = 0;
  asked.length = 0;
  served = await serveFormer({
    host: "127.0.0.1",
    port: 0,
    api: v1,
    key: KEY,
    origins: [],
    answer: (one) => {
      asked.push(one);
      return Promise.resolve({ response: Response.json({ data: { id: Number(one.id) } }) });
    },
    told: (call) => told.push(call),
    ...options,
  });
  return served.url;
}

describe("the key", () => {
  it("is a header in any case, or a parameter in any case", async () => {
    const url = await start();
    const none = { [KEY_HEADER]: "" };
    const header = (name: string) => ask(url, "/v1/jobs/1", { headers: { ...none, [name]: KEY } });
    expect((await header("x-http-servicetitan-api-key")).status).toBe(200);
    expect((await header("X-HTTP-SERVICETITAN-API-KEY")).status).toBe(200);
    const parameter = async (name: string) => (await fetch(`${url}/v1/jobs/1?${name}=${KEY}`)).status;
    expect(await parameter("serviceTitanApiKey")).toBe(200);
    expect(await parameter("SERVICETITANAPIKEY")).toBe(200);
  });

  it.each([undefined, "", "other", KEY.slice(1), `${KEY}x`, KEY.toUpperCase(), "%00", "a".repeat(5000)])(
    "is not %s",
    async (key) => {
      const url = await start();
      const query = key === undefined ? "" : `?serviceTitanApiKey=${key}`;
      const response = await fetch(`${url}/v1/jobs/1${query}`);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(KEY);
      expect(asked).toEqual([]);
    },
  );

  it("may be any where none was chosen, but has to be there", async () => {
    served = await serveFormer({
      host: "127.0.0.1",
      port: 0,
      api: v1,
      origins: [],
      answer: () => Promise.resolve({ response: Response.json({}) }),
    });
    const { url } = served;
    expect((await fetch(`${url}/v1/jobs/1?serviceTitanApiKey=anything`)).status).toBe(200);
    expect((await fetch(`${url}/v1/jobs/1`)).status).toBe(401);
  });
});

describe("writing", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "PROPFIND"])(
    "%s is refused, wherever it goes",
    async (method) => {
      const url = await start();
      const answer = await ask(url, "/v1/jobs", { method, body: '{"summary":"x"}' });
      expect(answer).toMatchObject({ status: 405, headers: { allow: "GET, HEAD, OPTIONS" } });
      expect(asked).toEqual([]);
    },
  );

  it("HEAD is answered as GET is, without a body", async () => {
    const url = await start();
    const answer = await ask(url, "/v1/jobs/7", { method: "HEAD" });
    expect(answer).toMatchObject({ status: 200, text: "", headers: { "content-type": "application/json" } });
    expect((await ask(url, "/v1/nothing", { method: "HEAD" })).status).toBe(404);
  });
});

describe("paths", () => {
  it.each([
    ["/v1/jobs/12", "Jobs_Get", "12"],
    ["/V1/Jobs/12/", "Jobs_Get", "12"],
    ["/v1/jobs/%31%32", "Jobs_Get", "12"],
    ["/v1/jobs", "Jobs_GetList", ""],
    ["/v1/calls/recording/3", "Calls_GetRecording", "3"],
    ["/v1/bookings/external/a%2Fb%20c", "Bookings_GetByExternalId", "a/b c"],
    ["http://proxy.example/v1/jobs/12", "Jobs_Get", "12"],
  ])("%s is %s of %s", async (path, endpoint, id) => {
    const url = await start();
    expect((await ask(url, path)).status).toBe(200);
    expect(asked.map((one) => [one.endpoint.id, one.id])).toEqual([[endpoint, id]]);
  });

  it.each([
    ["/v1/job/12", "There is no such path. Did you mean /v1/jobs/{id}?"],
    ["/v1/customer", "There is no such path. Did you mean /v1/customers?"],
    ["/v1/bookings/externel/4", "There is no such path. Did you mean /v1/bookings/external/{externalId}?"],
    ["/crm/v2/tenant/1/customers/1", expect.stringContaining("There is no such path.")],
    ["/v1/jobs/../customers", expect.stringContaining("There is no such path.")],
    ["//v1/jobs", expect.stringContaining("There is no such path.")],
    ["/v1/jobs//", 200],
    ["/", expect.stringContaining("There is no such path.")],
  ])("%s is not one", async (path, words) => {
    const url = await start();
    const answer = await ask(url, path);
    if (words === 200) expect(answer.status).toBe(200);
    else expect(said(answer)).toEqual([404, words]);
  });

  it.each([
    ["/v1/jobs/abc", 400],
    ["/v1/jobs/1.5", 400],
    ["/v1/jobs/-1", 400],
    ["/v1/jobs/99999999999999999999", 400],
    ["/v1/jobs/%zz", 400],
    [`/v1/jobs/${"1".repeat(9000)}`, 414],
    [`/v1/jobs?${"a&".repeat(300)}`, 400],
  ])("%s is refused", async (path, status) => {
    const url = await start();
    expect(said(await ask(url, path))[0]).toBe(status);
    expect(asked).toEqual([]);
  });

  it("says that it lives to who has no key", async () => {
    const url = await start();
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: "ok" });
  });
});

describe("parameters", () => {
  it("are known in any case; the last of several counts, and an empty one is none", async () => {
    const url = await start();
    const query = "FILTER.PAGE=1&filter.page=3&Filter.customerId=&orderby=Id&fields=id,%20customer.name";
    await ask(url, `/v1/jobs?${query}&serviceTitanApiKey=${KEY}`);
    const [one] = asked;
    expect(Object.fromEntries(one?.values ?? [])).toEqual({ "filter.page": "3", OrderBy: "Id" });
    expect(one).toMatchObject({ unknown: [], fields: ["id", "customer.name"] });
  });

  it("that V1 does not have are named in a header, whatever they are called", async () => {
    const url = await start();
    const names = ["filter.custmerId", "a,b", "ü\r\nset-cookie: x", "filter.constructor", "__proto__"];
    const query = names.map((name) => `${encodeURIComponent(name)}=1`).join("&");
    const { headers } = await ask(url, `/v1/jobs?${query}`);
    expect(headers["x-migration-ignored"]).toBe(
      "filter.custmerId, a?b, ???set-cookie:?x, filter.constructor, __proto__",
    );
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("that V1 does not have make no endless header", async () => {
    const url = await start();
    const names = Array.from({ length: 190 }, (_, i) => `parameter-with-a-name-${i}`);
    const { headers } = await ask(url, `/v1/jobs?${names.join("&")}`);
    expect(String(headers["x-migration-ignored"]).length).toBeLessThan(2100);
    expect(headers["x-migration-ignored"]).toMatch(/, and \d+ more$/);
  });

  it.each([
    ["filter.customerId=abc", "filter.customerId has to be a whole number of 1 to 18 digits."],
    ["filter.activeOnly=perhaps", "filter.activeOnly has to be true or false."],
    ["filter.totalGreaterThan=1e5x", "filter.totalGreaterThan has to be a number."],
    ["filter.createdAfter=secret", "filter.createdAfter has to be a date, or a date and time (ISO 8601)."],
    [
      "filter.createdAfter=2026-01-01T00:00:00+05:00",
      "filter.createdAfter has to be a date, or a date and time (ISO 8601). A plus sign of a query is written %2B.",
    ],
    ["filter.page=-1", "filter.page has to be a whole number of 1 to 18 digits."],
  ])("%s is refused", async (query, words) => {
    const url = await start();
    expect(said(await ask(url, `/v1/jobs?${query}`))).toEqual([400, words]);
  });
});

describe("web pages", () => {
  const origin = "https://dash.example";

  it("of a named origin read answers, and no other page is answered", async () => {
    const url = await start({ origins: [origin] });
    const named = await ask(url, "/v1/jobs/1", { headers: { origin } });
    expect(named).toMatchObject({
      status: 200,
      headers: { "access-control-allow-origin": origin, vary: "Origin" },
    });
    for (const other of ["https://evil.example", "null", `${origin}.evil.example`, "http://127.0.0.1:1"]) {
      const refused = await ask(url, "/v1/jobs/1", { headers: { origin: other } });
      expect([refused.status, refused.headers["access-control-allow-origin"]]).toEqual([403, undefined]);
    }
    expect(asked).toHaveLength(1);
  });

  it("may ask first, without a key; that is no leave to write", async () => {
    const url = await start({ origins: [origin] });
    const headers = { origin, "access-control-request-method": "DELETE", [KEY_HEADER]: "" };
    const answer = await ask(url, "/v1/jobs", { method: "OPTIONS", headers });
    expect(answer).toMatchObject({
      status: 204,
      headers: {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "GET, HEAD, OPTIONS",
        "access-control-allow-headers": expect.stringContaining(KEY_HEADER) as string,
      },
    });
    const other = await ask(url, "/v1/jobs", {
      method: "OPTIONS",
      headers: { ...headers, origin: "https://x" },
    });
    expect(other.status).toBe(403);
  });

  it("that call by another name for this machine are not answered", async () => {
    const url = await start();
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example"])
      expect((await ask(url, "/v1/jobs/1", { headers: { host } })).status).toBe(421);
    expect((await ask(url, "/v1/jobs/1", { headers: { host: "localhost:80" } })).status).toBe(200);
  });
});

describe("failures of V2", () => {
  const operation = {
    id: "Jobs_Get",
    name: "jpm.jobs.get",
    method: "GET",
    path: "/jobs",
    call: "st.jpm.jobs.get(1)",
  };
  const answered = (status: number, more: object = {}) =>
    apiError({ status, title: "private words", errors: {}, body: "private", ...more }, operation);

  it.each([
    [
      "its credentials are refused",
      new TokenError({ status: 401, title: "private", errors: {}, body: "" }, operation),
      502,
    ],
    ["401", answered(401), 502],
    ["403", answered(403), 502],
    ["404", answered(404), 404],
    ["400", answered(400), 400],
    ["429", answered(429, { retryAfter: 7.2 }), 429],
    ["503", answered(503), 502],
    ["timeout", new TimeoutError("private"), 504],
    ["no connection", new ConnectionError("private"), 502],
    ["a fault of the server", new Error("private"), 500],
  ])("%s", async (_, error, status) => {
    expect(error instanceof ApiError || error instanceof Error).toBe(true);
    const url = await start({ answer: () => Promise.reject(error) });
    const answer = await ask(url, "/v1/jobs/1");
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("private");
    expect(answer.headers["retry-after"]).toBe(status === 429 ? "8" : undefined);
  });
});

describe("limits", () => {
  it("so many requests at once, others wait, and too many are sent away", async () => {
    let open: (() => void) | undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    let busy = 0;
    let most = 0;
    const url = await start({
      atOnce: 2,
      answer: async () => {
        most = Math.max(most, (busy += 1));
        await opened;
        busy -= 1;
        return { response: Response.json({}) };
      },
    });
    const done: Answer[] = [];
    const asks = Array.from({ length: 80 }, () =>
      ask(url, "/v1/jobs/1").then((answer) => {
        // The first that end are those that are sent away.
        if (done.push(answer) === 80 - 2 - 64) open?.();
        return answer;
      }),
    );
    const statuses = (await Promise.all(asks)).map(({ status }) => status);
    expect([most, statuses.filter((status) => status === 200).length]).toEqual([2, 66]);
    expect(done[0]).toMatchObject({ status: 503, headers: { "retry-after": "1" } });
  });

  it("a caller that does not read is cut off, and what was being made is ended", async () => {
    let ended: (() => void) | undefined;
    const isEnded = new Promise<void>((resolve) => (ended = resolve));
    const chunk = new Uint8Array(1 << 20);
    const url = await start({
      patience: 50,
      answer: (_, signal) => {
        signal.addEventListener("abort", () => ended?.());
        return Promise.resolve({
          response: new Response(new ReadableStream({ pull: (to) => to.enqueue(chunk) })),
        });
      },
    });
    const response = await fetch(`${url}/v1/jobs?serviceTitanApiKey=${KEY}`);
    await isEnded;
    await expect(response.arrayBuffer()).rejects.toThrow();
    expect(told).toMatchObject([{ status: 200, isCut: true }]);
  });
});

describe("what is told of a request", () => {
  it("has how many values did not fit, whose fields the caller is told", async () => {
    const unfit = new Map([
      ["customer.balance", 2],
      ["noCharge", 1],
    ]);
    const url = await start({ answer: () => Promise.resolve({ response: Response.json({}), unfit }) });
    const { headers } = await ask(url, "/v1/jobs");
    expect(headers["x-migration-unfit"]).toBe("customer.balance, noCharge");
    expect(told).toMatchObject([{ status: 200, unfit: 3 }]);
  });

  it("has the fields of rows that came later behind an answer in pieces", async () => {
    const unfit = new Map([["customer.balance", 1]]);
    const pieces = ["[1", ",2", ",3]"];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (to) => {
        const piece = pieces.shift();
        if (piece === undefined) return to.close();
        if (pieces.length === 0) unfit.set("noCharge", 1);
        to.enqueue(new TextEncoder().encode(piece));
      },
    });
    const url = await start({ answer: () => Promise.resolve({ response: new Response(body), unfit }) });
    const answer = await new Promise<IncomingMessage>((done) =>
      get(`${url}/v1/jobs?serviceTitanApiKey=${KEY}`, done),
    );
    expect(await text(answer)).toBe("[1,2,3]");
    expect(answer.headers["trailer"]).toBe("x-migration-unfit");
    expect(answer.trailers["x-migration-unfit"]).toBe("customer.balance, noCharge");
  });

  it("has no key, and no text of a customer", async () => {
    const url = await start();
    const query = `filter.customer=Ann&filter.page=2&filter.createdAfter=2026-01-01&x=7&serviceTitanApiKey=${KEY}`;
    await ask(url, `/v1/jobs?${query}`);
    await ask(url, "/v1/customers?Phone=5551234567");
    expect(told.map(({ target }) => target)).toEqual([
      "/v1/jobs?filter.customer=…&filter.page=2&filter.createdAfter=2026-01-01&x=…&serviceTitanApiKey=…",
      "/v1/customers?Phone=…",
    ]);
  });
});
