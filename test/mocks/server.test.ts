/** `stgen mock` over the network: who is answered, what is refused, what a change of documents leaves. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { document, folder, put, start, stgen, stgenJson } from "../cli/support.ts";
import { type Mock, mock, raw } from "./running.ts";

const CUSTOMERS = "/crm/v2/tenant/1/customers";
/** The generated umbrella, as far as it is used here; its name in a variable keeps it out of the program that is type-checked. */
const SDK: string = "@st-v2/sdk";
interface Sdk {
  readonly ServiceTitan: new (options: object) => {
    readonly crm: {
      readonly customers: {
        list(query: object): Promise<{ readonly data: readonly Customer[] }>;
        get(id: number): Promise<Customer>;
      };
    };
  };
}
interface Customer {
  readonly id: number;
  readonly name: string;
}

const MEGABYTE = 1024 * 1024;

let server: Mock;
beforeAll(async () => {
  server = await mock(folder());
});
afterAll(() => server.stop());

describe("what it prints", () => {
  it("is all a client of the packages needs", async () => {
    const { tenant, clientId, clientSecret, appKey, baseUrl, authUrl } = server;
    const { ServiceTitan } = (await import(SDK)) as Sdk;
    const st = new ServiceTitan({ tenant, clientId, clientSecret, appKey, baseUrl, authUrl });
    const [first] = (await st.crm.customers.list({ pageSize: 1 })).data;
    expect(await st.crm.customers.get(first?.id ?? 0)).toMatchObject({ id: first?.id, name: first?.name });
    expect(server).toMatchObject({ operations: 559, diagnostics: [] });
    expect(server.domains).toHaveLength(24);
  });

  it("is, for people, an address, credentials, and a call to copy", async () => {
    const cwd = folder();
    const { example, token } = server;
    expect(new URL(example).pathname).toBe(CUSTOMERS);
    const child = start(cwd, ["mock", "--port", "0", "--only", "crm"]);
    let text = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => (text += part));
    while (!text.includes("Ctrl-C")) await sleep(10);
    child.kill("SIGINT");
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? "";
    const shown = text
      .replaceAll(url, "URL")
      .replaceAll(token, "TOKEN")
      .replace(/\d+ filters/, "N filters");
    expect(shown).toMatchInlineSnapshot(`
      "Serving 86 operations of 1 domain at URL

        try it out     URL/
        tenant         1
        client id      mock-client
        client secret  mock-secret
        app key        mock-app-key
        token          TOKEN

      curl -H "Authorization: Bearer TOKEN" -H "ST-App-Key: mock-app-key" "URL/crm/v2/tenant/1/customers"

      new ServiceTitan({
        tenant: 1,
        clientId: "mock-client",
        clientSecret: "mock-secret",
        appKey: "mock-app-key",
        baseUrl: "URL",
        authUrl: "URL/connect/token"
      });

      Of lists, N filters have no effect here: --json names them, --log and the header x-mock-ignored-filters those of a call.

      Ctrl-C stops it.
      "
    `);
  });
});

describe("who is let in", () => {
  it.each([
    { who: "a caller with token and app key", without: [], status: 200 },
    { who: "one without token", without: ["authorization"], status: 401 },
    { who: "one without app key", without: ["st-app-key"], status: 401 },
  ])("$who: $status", async ({ without, status }) => {
    const headers = Object.fromEntries(
      Object.entries(server.headers).filter(([name]) => !without.includes(name)),
    );
    expect((await fetch(server.url + CUSTOMERS, { headers })).status).toBe(status);
  });

  it("everybody with --no-auth", async () => {
    const open = await mock(folder(), ["--no-auth", "--only", "crm"]);
    expect((await fetch(open.url + CUSTOMERS)).status).toBe(200);
    await open.stop();
  });

  it("as many in a second as --rate says", async () => {
    const narrow = await mock(folder(), ["--rate", "1", "--only", "crm"]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => narrow.call(CUSTOMERS)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("retry-after")).toMatch(/^\d+$/);
    await narrow.stop();
  });
});

describe("callers of elsewhere", () => {
  const call = (headers: Record<string, string>, method = "GET") =>
    raw(server.url, { path: CUSTOMERS, method, headers: { ...server.headers, ...headers } });

  it("a name that somebody made lead to this machine is no name of the mock", async () => {
    expect((await call({ host: "rebound.example:4080" })).status).toBe(421);
    expect((await call({ host: "api.localhost:4080" })).status).toBe(200);
  });

  it("pages of this machine may call and read, others may not", async () => {
    const origin = "http://localhost:5173";
    const allowed = await call({ origin });
    expect(allowed).toMatchObject({ status: 200, headers: { "access-control-allow-origin": origin } });
    const refused = await call({ origin: "https://example.com" });
    expect(refused.status).toBe(403);
    expect(refused.headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("a browser that asks first is told so without a token", async () => {
    const { status, headers } = await raw(server.url, {
      path: CUSTOMERS,
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:5173",
        "access-control-request-method": "PATCH",
        "access-control-request-headers": "authorization,st-app-key",
      },
    });
    expect(status).toBe(204);
    expect(headers["access-control-allow-methods"]).toContain("PATCH");
    expect(headers["access-control-allow-headers"]).toBe("authorization,st-app-key");
  });
});

describe("the protocol", () => {
  it("HEAD is GET without the body", async () => {
    const [head, get] = await Promise.all([
      server.call(CUSTOMERS, { method: "HEAD" }),
      server.call(CUSTOMERS),
    ]);
    const text = await get.text();
    expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    expect(await head.text()).toBe("");
  });

  it.each([
    { what: "a body that is too large", size: 33 * MEGABYTE, headers: {} },
    { what: "one of unknown size", size: 33 * MEGABYTE, headers: { "transfer-encoding": "chunked" } },
    {
      what: "one that was announced",
      size: 33 * MEGABYTE,
      headers: { expect: "100-continue", "content-length": String(33 * MEGABYTE) },
    },
  ])("$what is refused", async ({ size, headers }) => {
    const body = Buffer.alloc(size, " ");
    const sent = raw(server.url, {
      path: CUSTOMERS,
      method: "POST",
      headers: { ...server.headers, ...headers },
      body,
    });
    // Whoever goes on sending may find the connection closed before the answer is read.
    const outcome = await sent.then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect([413, "ECONNRESET", "EPIPE"]).toContain(outcome);
    if ("expect" in headers) expect(outcome).toBe(413);
    expect((await server.call(CUSTOMERS)).status).toBe(200);
  });

  it("a body that was announced and fits is taken", async () => {
    const body = Buffer.from("not JSON");
    const headers = {
      ...server.headers,
      expect: "100-continue",
      "content-type": "application/json",
      "content-length": "8",
    };
    expect((await raw(server.url, { path: CUSTOMERS, method: "POST", headers, body })).status).toBe(400);
  });

  it("an address that is too long is refused", async () => {
    expect((await raw(server.url, { path: `${CUSTOMERS}?a=${"a".repeat(9000)}` })).status).toBe(414);
  });

  it("a caller that goes away harms nobody", async () => {
    const aborted = new AbortController();
    const call = server.call(CUSTOMERS, { method: "POST", body: "{}", signal: aborted.signal });
    aborted.abort();
    await expect(call).rejects.toThrow();
    expect((await server.call(CUSTOMERS)).status).toBe(200);
  });

  it.each([
    "/_mock/../package.json",
    "/_mock/%2e%2e/package.json",
    "/_mock/documents/..%2fcrm.json",
    "/_mock/swagger-ui-bundle.js/..",
  ])("%s leads nowhere", async (path) => {
    expect((await raw(server.url, { path })).status).toBe(404);
  });
});

describe("faults on purpose", () => {
  const outcomes = async (seed: string) => {
    const faulty = await mock(folder(), [
      "--only",
      "crm",
      "--rate",
      "0",
      "--fault-rate",
      "0.5",
      "--seed",
      seed,
    ]);
    const found: (number | string)[] = [];
    for (let i = 0; i < 40; i += 1) {
      found.push(
        await faulty.call(CUSTOMERS).then(
          ({ status }) => status,
          () => "reset",
        ),
      );
    }
    await faulty.stop();
    return found;
  };

  it("are all kinds, and the same for the same seed", async () => {
    const [one, again, other] = [await outcomes("1"), await outcomes("1"), await outcomes("2")];
    expect(new Set(one)).toEqual(new Set([200, 500, 503, 429, "reset"]));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});

it("is as unpleasant as the live API when it is asked to be, and announces a token all the same", async () => {
  const unpleasant = await mock(folder(), ["--only", "crm", "--rate", "0", "--live-like", "--seed", "3"]);
  const answers: Response[] = [];
  for (let i = 0; i < 60; i += 1) answers.push(await unpleasant.call(CUSTOMERS));
  const { data } = (await answers.find(({ ok }) => ok)?.json()) as { data: Record<string, unknown>[] };
  await unpleasant.stop();
  const failed = answers.filter(({ ok }) => !ok);
  expect(failed.length).toBeGreaterThan(1);
  expect(failed.length).toBeLessThan(30);
  expect(data.some(({ externalData }) => externalData === null)).toBe(true);
});

describe("the end", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s: a call that waits is answered, and no other is taken",
    async (signal) => {
      const slow = await mock(folder(), ["--only", "crm", "--latency", "600000"]);
      // The server says with 100 that it has the call.
      const call = request(slow.url + CUSTOMERS, { headers: { ...slow.headers, expect: "100-continue" } });
      const answered = once(call, "response") as Promise<[IncomingMessage]>;
      call.flushHeaders();
      await once(call, "continue");
      call.end();
      slow.child.kill(signal);
      const [response] = await answered;
      response.resume();
      expect(response.statusCode).toBe(200);
      expect(await slow.end).toMatchObject({ code: 0, signal: null, stderr: "" });
      await expect(slow.call(CUSTOMERS)).rejects.toThrow();
    },
  );
});

describe("what it cannot do", () => {
  it("a port that is taken: exit code 1 and what to do", async () => {
    const { code, json } = await stgenJson(folder(), ["mock", "--port", new URL(server.url).port]);
    expect({ code, found: json.diagnostics[0]?.code, hint: json.diagnostics[0]?.hint }).toEqual({
      code: 1,
      found: "port-taken",
      hint: expect.stringContaining("--port 0") as string,
    });
  });

  it.each([
    { args: ["--specs", "nowhere"], found: "specs-not-found" },
    { args: ["--only", "crn"], found: "domain-unknown" },
    { args: ["--scopes", "foo"], found: "scope-unknown" },
    { args: ["--port", "0", "--host", "192.0.2.1"], found: "port-refused" },
  ])("$found: exit code 1", async ({ args, found }) => {
    const { code, json } = await stgenJson(folder(), ["mock", ...args]);
    expect([code, json.ok, json.diagnostics[0]?.code]).toEqual([1, false, found]);
  });

  it.each([
    ["--port", "65536"],
    ["--port", "x"],
    ["--rate", "-1"],
    ["--fault-rate", "1.1"],
    ["--seed", "0.5"],
  ])("%s %s: exit code 2", async (...args) => {
    expect((await stgen(folder(), ["mock", ...args])).code).toBe(2);
  });
});

describe("documents that change", () => {
  /** A document of things that can be listed and created. */
  const things = (field: string) => {
    const made = JSON.parse(document("alpha", field)) as {
      paths: Record<string, Record<string, unknown>>;
      components: unknown;
    };
    const thing = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
    const parameters = [{ name: "tenant", in: "path", required: true, schema: { type: "integer" } }];
    const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
    made.paths["/tenant/{tenant}/things"] = {
      post: {
        operationId: "Things_Create",
        tags: ["Things"],
        parameters,
        requestBody: { required: true, content: thing },
        responses: { "200": { description: "It was made", content: thing } },
      },
    };
    made.paths["/tenant/{tenant}/things/{id}"] = {
      get: {
        operationId: "Things_Get",
        tags: ["Things"],
        parameters: [...parameters, id],
        responses: { "200": { description: "It is there", content: thing } },
      },
    };
    const properties = { id: { type: "integer" }, name: { type: "string" }, [field]: { type: "string" } };
    made.components = { schemas: { Thing: { type: "object", properties } } };
    return JSON.stringify(made);
  };

  it("are served anew with the records kept; a broken one changes nothing", async () => {
    const cwd = folder({ "specs/alpha.json": things("color") });
    const watched = await mock(cwd, ["--specs", "specs"]);
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: '{"name":"kept"}' };
    const { id } = (await (await watched.call("/alpha/v2/tenant/1/things", post)).json()) as { id: number };
    const thing = async () => (await watched.call(`/alpha/v2/tenant/1/things/${id}`)).json();
    expect(await thing()).toMatchObject({ id, name: "kept", color: expect.any(String) as string });

    await saved(cwd, things("color").slice(0, 100), () => watched.lines().at(-1)?.ok === false);
    expect(watched.lines().at(-1)?.diagnostics[0]).toMatchObject({
      code: "syntax-error",
      file: "specs/alpha.json",
    });
    expect(await thing()).toMatchObject({ id, name: "kept", color: expect.any(String) as string });

    await saved(
      cwd,
      things("weight"),
      () => watched.lines().at(-1)?.ok === true && watched.lines().length > 1,
    );
    expect(await thing()).toMatchObject({ id, name: "kept", weight: expect.any(String) as string });
    expect(await watched.stop()).toMatchObject({ code: 0, stderr: "" });
  });

  /** Saves again and again, because nobody can tell from outside when the folder is being watched. */
  async function saved(cwd: string, text: string, isSeen: () => boolean): Promise<void> {
    for (let i = 0; !isSeen(); i += 1) {
      if (i % 20 === 0) put(cwd, { "specs/alpha.json": text });
      await sleep(50);
    }
  }
});

describe("--now", () => {
  const jobs = "/jpm/v2/tenant/1/jobs";
  const starts = async ({ call }: Mock) => {
    const answer = await call("/jpm/v2/tenant/1/appointments?pageSize=100");
    const { data } = (await answer.json()) as { readonly data: readonly { readonly start: string }[] };
    return data.map(({ start }) => start);
  };

  it.each([
    ["a moment", "2030-05-01T12:00:00Z", "2030-05-01"],
    ["today", "today", new Date().toISOString().slice(0, 10)],
  ])("%s: records are made for it, and it is then", async (_, now, day) => {
    const then = await mock(folder(), ["--only", "jpm", "--now", now]);
    const at = await starts(then);
    expect(at.some((start) => start > `${day}T23:59:59Z`)).toBe(true);
    expect(at.some((start) => start < day)).toBe(true);
    const body = JSON.stringify({ reasonId: 1, memo: "Not today" });
    await then.call(`${jobs}/1/cancel`, {
      method: "PUT",
      body,
      headers: { "content-type": "application/json" },
    });
    const job = (await (await then.call(`${jobs}/1`)).json()) as { readonly modifiedOn: string };
    expect(job.modifiedOn.slice(0, 10)).toBe(day);
    await then.stop();
  });

  it("is told what it can be", async () => {
    const { code, stderr } = await stgen(folder(), ["mock", "--now", "tomorrow"]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("today, a day") as string,
    });
  });
});
