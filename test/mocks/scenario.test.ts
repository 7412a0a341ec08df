/** What an operation answers instead of its normal answer, and what it remembers of its calls. */
import { describe, expect, it } from "vitest";
import { createFacade, type MocksOf } from "../../generator/runtime/mocks/facade.ts";
import { createScenarios, type MockOperation, preferred } from "../../generator/runtime/mocks/scenario.ts";
import { CRM, CUSTOMER_GET, customerRequest, customers, serve } from "./support.ts";

type Get = MockOperation<unknown>;

const OPEN = { auth: false, appKey: false, rate: false } as const;

/** Statuses of the next calls. */
async function statuses(mock: ReturnType<typeof customers>, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) found.push((await mock.fetch(customerRequest(1))).status);
  return found;
}

describe("rules", () => {
  it.each<[string, (get: Get) => unknown, number[]]>([
    ["none", () => undefined, [200, 200]],
    ["one stays", (get) => get.fail(404), [404, 404, 404]],
    ["once", (get) => get.fail(404).once(), [404, 200]],
    ["some times", (get) => get.fail(500).times(2), [500, 500, 200]],
    ["modifiers first", (get) => get.once().delay(1).fail(404), [404, 200]],
    ["the last comes first", (get) => [get.fail(404), get.fail(500).once()], [500, 404, 404]],
    [
      "used up ones fall through",
      (get) => [get.fail(403).once(), get.fail(404).times(2), get.fail(500).once()],
      [500, 404, 404, 403, 200],
    ],
    ["a delay alone lets others answer", (get) => [get.fail(404).once(), get.delay(1)], [404, 200]],
    ["reset", (get) => [get.fail(404), get.reset(), get.fail(500).once()], [500, 200]],
  ])("%s", async (_what, rule, want) => {
    const mock = customers(OPEN);
    rule(mock.get);
    expect(await statuses(mock, want.length)).toEqual(want);
  });

  it("calls at the same time do not share a rule that is for one", async () => {
    const mock = customers(OPEN);
    mock.get.delay(5).fail(404).once();
    const both = await Promise.all([mock.fetch(customerRequest(1)), mock.fetch(customerRequest(1))]);
    expect(both.map(({ status }) => status)).toEqual([404, 200]);
  });

  it("belong to one operation and one mock, and all go on reset", async () => {
    const [one, other] = [customers(OPEN), customers(OPEN)];
    one.get.fail(404);
    one.scenarios.of("crm.customers.update").fail(500);
    expect([await statuses(one, 1), await statuses(other, 1)]).toEqual([[404], [200]]);
    one.scenarios.reset();
    expect(await statuses(one, 1)).toEqual([200]);
  });

  it.each<[string, (get: Get) => unknown]>([
    ["times(0)", (get) => get.times(0)],
    ["times(1.5)", (get) => get.times(1.5)],
    ["delay(NaN)", (get) => get.delay(NaN)],
    ["fail(200)", (get) => get.fail(200 as 400)],
    ["fail(600)", (get) => get.fail(600 as 500)],
  ])("%s is refused and leaves no rule", async (_what, rule) => {
    const mock = customers(OPEN);
    expect(() => rule(mock.get)).toThrow(RangeError);
    expect(await statuses(mock, 1)).toEqual([200]);
  });
});

describe("answers", () => {
  async function answer(rule: (get: Get) => unknown) {
    const mock = customers(OPEN);
    rule(mock.get);
    const response = await mock.fetch(customerRequest(1));
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), text: await response.text() };
  }

  it("an error has the API's shape", async () => {
    const { status, headers, text } = await answer((get) =>
      get.fail(400, { title: "No.", errors: { name: ["Required."] }, headers: { "x-request-id": "r1" } }),
    );
    expect({ status, headers }).toEqual({
      status: 400,
      headers: { "content-type": "application/json", "x-request-id": "r1" },
    });
    expect(JSON.parse(text)).toEqual({
      type: "about:blank",
      title: "No.",
      status: 400,
      traceId: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/) as string,
      errors: { name: ["Required."] },
      data: {},
    });
  });

  it("the same error has the same trace, another one another", async () => {
    const trace = async (status: 404 | 500) => (await answer((get) => get.fail(status))).text;
    expect(await trace(404)).toBe(await trace(404));
    expect((JSON.parse(await trace(404)) as { traceId: string }).traceId).not.toBe(
      (JSON.parse(await trace(500)) as { traceId: string }).traceId,
    );
  });

  it.each<[string, (get: Get) => unknown, object]>([
    [
      "a gateway's body",
      (get) => get.fail(502, { body: "<html></html>", headers: { "content-type": "text/html" } }),
      { "content-type": "text/html" },
    ],
    ["a text", (get) => get.fail(503, { body: "Busy." }), { "content-type": "text/plain" }],
    ["429 and its default", (get) => get.fail(429), { "retry-after": "1" }],
    ["429 at once", (get) => get.fail(429, { retryAfter: 0 }), { "retry-after": "0" }],
    ["503 with a fraction", (get) => get.fail(503, { retryAfter: 0.5 }), { "retry-after": "0.5" }],
    [
      "a date",
      (get) => get.fail(429, { retryAfter: "Thu, 15 Jan 2026 12:00:00 GMT" }),
      { "retry-after": "Thu, 15 Jan 2026 12:00:00 GMT" },
    ],
    ["a reply", (get) => get.reply({ id: 9 }), { "content-type": "application/json" }],
    ["a header of its own", (get) => get.reply({}, { headers: { etag: "e" } }), { etag: "e" }],
  ])("%s", async (_what, rule, headers) => {
    expect(await answer(rule)).toMatchObject({ headers });
  });

  it("a reply is the body, with the declared status or another", async () => {
    expect(await answer((get) => get.reply({ id: 9 }))).toMatchObject({ status: 200, text: '{"id":9}' });
    expect(await answer((get) => get.reply("text"))).toMatchObject({ status: 200, text: '"text"' });
    expect(await answer((get) => get.reply(null))).toMatchObject({ status: 200, text: "null" });
    expect(await answer((get) => get.reply([], { status: 202 }))).toMatchObject({ status: 202, text: "[]" });
    expect(await answer((get) => get.reply())).toMatchObject({ status: 200, text: "" });
  });

  it("what a function throws is told, with a status that clients do not ask again for", async () => {
    const broken = (get: Get) =>
      get
        .reply(() => {
          throw new TypeError("ann is not defined");
        })
        .once();
    const { status, text } = await answer(broken);
    expect([status, text]).toEqual([501, expect.stringContaining("threw TypeError: ann is not defined")]);
  });

  it("nothing and bytes where the operation declares them", async () => {
    const scenarios = createScenarios();
    const { request } = { request: customerRequest(1) };
    const never = () => Promise.reject(new Error("The store was asked."));
    const run = (kind: "none" | "binary", status: number) =>
      scenarios.run("crm.files.get", { request, operation: { success: { kind, status } } }, never);
    const file = scenarios.of("crm.files.get");
    file.reply();
    const none = await run("none", 204);
    expect([none.status, await none.text()]).toEqual([204, ""]);
    file.reply(new Uint8Array([0, 255]));
    const bytes = await run("binary", 200);
    expect(bytes.headers.get("content-type")).toBe("application/octet-stream");
    expect([...new Uint8Array(await bytes.arrayBuffer())]).toEqual([0, 255]);
  });

  it("an aborted request stops waiting, also for an answer that never comes", async () => {
    const mock = customers(OPEN);
    mock.get.delay(Infinity);
    const control = new AbortController();
    const waiting = mock.fetch(customerRequest(1, { signal: control.signal }));
    const first = await Promise.race([waiting, new Promise((done) => setTimeout(done, 20, "still waiting"))]);
    expect(first).toBe("still waiting");
    control.abort(new Error("Enough."));
    await expect(waiting).rejects.toThrow("Enough.");
    const late = mock.fetch(customerRequest(1, { signal: AbortSignal.abort(new Error("Before.")) }));
    await expect(late).rejects.toThrow("Before.");
  });
});

describe("broken answers", () => {
  it("in the process: fetch rejects, or reading does", async () => {
    const mock = customers(OPEN);
    mock.get.truncate();
    const response = await mock.fetch(customerRequest(1));
    expect([response.status, response.headers.get("content-length")]).toEqual([200, "21"]);
    await expect(response.text()).rejects.toThrow("terminated");
    mock.get.networkError();
    await expect(mock.fetch(customerRequest(1))).rejects.toThrow(TypeError);
  });

  it("a body that is not there cannot be cut: no answer", async () => {
    const scenarios = createScenarios();
    scenarios.of("crm.customers.get").truncate();
    const call = { request: customerRequest(1), operation: CUSTOMER_GET };
    const cut = scenarios.run("crm.customers.get", call, () => new Response(null, { status: 204 }));
    await expect(cut).rejects.toThrow("Failed to fetch");
  });

  it("over HTTP: a real fetch gets the first half and then an error", async () => {
    const mock = customers(OPEN);
    const server = await serve(mock.fetch);
    const url = `${server.url}/crm/v2/tenant/42/customers/1`;
    try {
      mock.get.truncate().once();
      const response = await fetch(url);
      expect([response.status, response.headers.get("content-length")]).toEqual([200, "21"]);
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).toBe('{"id":1,"na');
      await expect(reader.read()).rejects.toThrow();
      mock.get.networkError().once();
      await expect(fetch(url)).rejects.toThrow(TypeError);
      expect(await (await fetch(url)).json()).toEqual({ id: 1, name: "Ann" });
    } finally {
      await server.close();
    }
  });
});

describe("Prefer", () => {
  const ask = (prefer: string) => preferred(customerRequest(1, { headers: { prefer } }), CUSTOMER_GET);

  it.each<[string, number | undefined]>([
    ["code=404", 404],
    ['code="404"', 404],
    ["Code = 503", 503],
    ["wait=10, code=429; x=1", 429],
    ['respond-async; a="code=500, b", code=409', 409],
    ["code=404, code=500", 404],
    ["code=418", 418],
    ["code=200", undefined],
    ["return=minimal", undefined],
    ["barcode=404", undefined],
    ["code", 400],
    ["code=", 400],
    ['code="404', 400],
    ["code=abc", 400],
    ["code=201", 400],
    ["code=999", 400],
    ["code=4040", 400],
  ])("%s → %s", (header, want) => {
    expect(ask(header)?.status).toBe(want);
  });

  it("says what was applied, and what cannot be", async () => {
    expect(ask("code=404")?.headers.get("preference-applied")).toBe("code=404");
    expect(ask("code=429")?.headers.get("retry-after")).toBe("1");
    expect(await ask("code=abc")?.json()).toMatchObject({
      errors: { Prefer: ["code has to be 200 or an error status, 400 to 599."] },
    });
  });

  it("reads a hostile header in no time", () => {
    expect(ask(`${", ".repeat(20_000)}${'a="'.repeat(5000)}`)).toBeUndefined();
  });
});

describe("calls", () => {
  it("are remembered without credentials", async () => {
    const mock = customers(OPEN);
    const request = new Request(`${customerRequest(7).url}?ids=1&ids=2&q=a%20b&__proto__=x`, {
      headers: { authorization: "Bearer t", "st-app-key": "ak1", cookie: "c=1", accept: "application/json" },
    });
    await mock.fetch(request);
    expect(mock.get.calls).toHaveLength(1);
    expect(mock.get.calls[0]).toEqual({
      method: "GET",
      url: request.url,
      params: { tenant: "42", id: "7" },
      query: new URLSearchParams("ids=1&ids=2&q=a%20b&__proto__=x"),
      headers: { accept: "application/json" },
      body: undefined,
    });
    mock.get.reset();
    expect(mock.get.calls).toEqual([]);
  });

  it("are the last ones, if there are many", async () => {
    const scenarios = createScenarios({ calls: 2 });
    for (const id of ["1", "2", "3"]) {
      const call = { request: customerRequest(1), operation: CUSTOMER_GET, params: { id } };
      await scenarios.run("crm.customers.get", call, () => new Response());
    }
    expect(scenarios.of("crm.customers.get").calls.map(({ params }) => params["id"])).toEqual(["2", "3"]);
  });
});

describe("the facade", () => {
  it("has every operation by its client's names, hostile ones too", async () => {
    const mock = customers(OPEN);
    const facade = createFacade({ scenarios: mock.scenarios }, [CRM]) as unknown as MocksOf<{
      crm: { customers: { get(): Promise<{ id: number }> }; constructor: { __proto__(): Promise<void> } };
    }>;
    facade.crm.customers.get.fail(404);
    expect(await statuses(mock, 1)).toEqual([404]);
    expect(facade.crm.customers.get.calls).toHaveLength(1);
    facade.crm.constructor.__proto__.reply();
    expect(Object.keys(facade.crm)).toEqual(["customers", "constructor", "files"]);
    expect(({} as Record<string, unknown>)["reply"]).toBeUndefined();
  });

  it("is no promise, so it can be awaited and returned", async () => {
    const facade = createFacade({ scenarios: createScenarios() }, [CRM]);
    expect(await facade).toBe(facade);
    const rule = createScenarios().of("x").fail(404);
    expect(await rule).toBe(rule);
  });
});
