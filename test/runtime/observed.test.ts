/** What may be seen of calls: spans of OpenTelemetry by its own SDK, steps for an instrument of one's own, lines of a logger by level. */
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import * as api from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type ClientOptions,
  type Instrument,
  logAt,
  type LogLevel,
  optionsFromEnv,
  type Step,
} from "../../generator/runtime/index.ts";
import { opentelemetry } from "../../generator/runtime/opentelemetry/index.ts";
import {
  APP_KEY,
  clientOf,
  failure,
  GET,
  json,
  POST,
  SECRET,
  startServer,
  TestClock,
  type TestServer,
} from "./support.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const get = (options: Partial<ClientOptions>, id = 7007) =>
  clientOf(server, options).call(GET, { path: [id] });

describe("spans", () => {
  const exporter = new InMemorySpanExporter();
  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
  });
  afterAll(() => {
    trace.disable();
    context.disable();
  });
  afterEach(() => exporter.reset());

  const traced = (more: Partial<ClientOptions> = {}) => ({ instrument: opentelemetry(api), ...more });
  /** By name; spans of one name in their order. */
  const named = (name: string): ReadableSpan[] =>
    exporter.getFinishedSpans().filter((span) => span.name === name);
  const ATTEMPT = "GET /test/v2/tenant/{tenant}/things/{id}";

  it("one for a call, and below it one for each request and for signing in", async () => {
    server.handle((_, response, count) => json(response, count === 1 ? 503 : 200, { traceId: "trace-1" }));
    await get(traced());
    const [call, ...others] = named("test.things.get");
    const [token] = named("POST /connect/token");
    const [first, second] = named(ATTEMPT);
    expect(others).toEqual([]);
    expect(exporter.getFinishedSpans()).toHaveLength(4);
    for (const child of [token, first, second]) {
      expect(child?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
      expect(child?.kind).toBe(SpanKind.CLIENT);
    }
    const { hostname, port } = new URL(server.url);
    const own = { "servicetitan.operation": "Things_Get", "servicetitan.tenant": expect.any(String) };
    const request = {
      ...own,
      "http.request.method": "GET",
      "url.full": `${server.url}/test/v2/tenant/{tenant}/things/{id}`,
      "url.template": "/test/v2/tenant/{tenant}/things/{id}",
      "server.address": hostname,
      "server.port": Number(port),
    };
    expect(call).toMatchObject({ kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } });
    expect(call?.attributes).toEqual({
      ...own,
      "servicetitan.attempts": 2,
      "servicetitan.limiter.wait": 0,
    });
    expect(first?.status.code).toBe(SpanStatusCode.ERROR);
    expect(first?.attributes).toEqual({
      ...request,
      "servicetitan.attempt": 1,
      "http.response.status_code": 503,
      "error.type": "503",
      "servicetitan.trace_id": "trace-1",
    });
    expect(second?.status.code).toBe(SpanStatusCode.UNSET);
    expect(second?.attributes).toEqual({
      ...request,
      "servicetitan.attempt": 2,
      "http.request.resend_count": 1,
      "http.response.status_code": 200,
    });
    expect(token?.attributes).toMatchObject({
      "http.request.method": "POST",
      "url.full": `${server.url}/connect/token`,
      "http.response.status_code": 200,
    });
  });

  it("a call that fails says why, as do its requests", async () => {
    server.handle((_, response) => json(response, 404, {}, { "x-request-id": "request-9" }));
    await failure(get(traced()));
    for (const span of [...named("test.things.get"), ...named(ATTEMPT)]) {
      expect(span.status.code).toBe(SpanStatusCode.ERROR);
      expect(span.attributes).toMatchObject({ "error.type": "404", "servicetitan.request_id": "request-9" });
    }
    exporter.reset();
    await server.close();
    await failure(get(traced({ maxRetries: 0 })));
    const errors = exporter
      .getFinishedSpans()
      .map(({ name, attributes }) => [name, attributes["error.type"]]);
    expect(errors).toEqual([
      ["POST /connect/token", "ConnectionError"],
      ["test.things.get", "ConnectionError"],
    ]);
    server = await startServer();
  });

  it("says what a call waited for the limiter, all its attempts together", async () => {
    const clock = new TestClock();
    server.handle((_, response, count) => json(response, count === 1 ? 502 : 200, {}));
    const limiter = { acquire: () => clock.sleep(40) };
    await get(traced({ clock, limiter }));
    expect(named("test.things.get")[0]?.attributes).toMatchObject({ "servicetitan.limiter.wait": 80 });
  });

  it("nothing in them is a credential, a token, an id or a tenant", async () => {
    server.handle((request, response) =>
      json(response, 400, { title: JSON.stringify(request.headers), errors: { "7007": ["a customer"] } }),
    );
    await failure(get(traced({ tenant: 910_042 })));
    const all = exporter.getFinishedSpans().map(({ name, attributes, events, status }) => {
      return { name, attributes, events, status };
    });
    expect(all).toHaveLength(3);
    const text = JSON.stringify(all);
    for (const word of [SECRET, APP_KEY, "token-1", "7007", "910042", "customer"])
      expect(text).not.toContain(word);
  });

  it("tells tenants apart, by a hash or by what one says oneself", async () => {
    const tenants = async (options: Parameters<typeof opentelemetry>[1]) => {
      exporter.reset();
      for (const tenant of [1, 2, 1]) await get({ instrument: opentelemetry(api, options), tenant });
      return named("test.things.get").map(({ attributes }) => attributes["servicetitan.tenant"]);
    };
    const [first, other, again] = await tenants({});
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(await tenants({ tenant: (id) => `tenant ${id}` })).toEqual(["tenant 1", "tenant 2", "tenant 1"]);
  });
});

describe("an instrument of one's own", () => {
  it("is handed each step with what came of it, and gives back what it got", async () => {
    const steps: { step: Step; status: number | undefined; error: unknown }[] = [];
    const instrument: Instrument = async (step, work) => {
      const result = await work();
      steps.push({ step, status: result.status, error: result.error });
      return result;
    };
    server.handle((_, response, count) => json(response, count === 1 ? 401 : 200, { id: 7 }));
    expect(await get({ instrument })).toEqual({ id: 7 });
    expect(steps.map(({ step, status }) => `${step.kind} ${step.name} ${step.attempt} ${status}`)).toEqual([
      "token token undefined 200",
      "attempt test.things.get 1 401",
      "token token undefined 200",
      "attempt test.things.get 2 200",
      "call test.things.get 2 undefined",
    ]);
    expect(steps[1]?.error).toMatchObject({ name: "AuthenticationError" });
  });

  it("is that of other tenants' clients as well", async () => {
    const tenants: string[] = [];
    const instrument: Instrument = (step, work) => {
      if (step.kind === "call") tenants.push(step.tenant);
      return work();
    };
    await clientOf(server, { instrument })
      .forTenant({ tenant: 43 })
      .call(GET, { path: [1] });
    expect(tenants).toEqual(["43"]);
  });
});

describe("a logger", () => {
  /** Lines of a call that is tried twice, and one that fails for good, by level. */
  async function lines(level: LogLevel): Promise<string[]> {
    const told: string[] = [];
    const tell = (name: string) => () => void told.push(name);
    const logger = logAt(level, {
      ...{ error: tell("error"), warn: tell("warn"), info: tell("info"), debug: tell("debug") },
    });
    server.handle((_, response, count) => json(response, [503, 200, 404, 500][count - 1] ?? 200, {}));
    await get({ logger });
    await failure(get({ logger }));
    await failure(clientOf(server, { logger }).call(POST, { body: {} }));
    return [...new Set(told)].sort();
  }

  it.each<{ level: LogLevel; want: string[] }>([
    { level: "off", want: [] },
    { level: "error", want: ["error"] },
    { level: "warn", want: ["error", "warn"] },
    { level: "info", want: ["error", "info", "warn"] },
    { level: "debug", want: ["debug", "error", "info", "warn"] },
  ])("at $level is told $want", async ({ level, want }) => {
    expect(await lines(level)).toEqual(want);
  });

  it("is told of errors that the caller did not cause, and of no others", async () => {
    const told: string[] = [];
    const logger = { error: (line: string) => void told.push(line) };
    server.handle((_, response, count) => json(response, count === 1 ? 404 : 500, { title: "No" }));
    await failure(get({ logger }));
    await failure(clientOf(server, { logger }).call(POST, { body: {} }));
    const controller = new AbortController();
    server.handle(() => controller.abort());
    await failure(
      clientOf(server, { logger }).call(GET, { path: [1], options: { signal: controller.signal } }),
    );
    expect(told).toEqual([expect.stringMatching(/answered 500: No$/)]);
  });

  describe("of the environment", () => {
    const CREDENTIALS = { tenant: 1, clientId: "a", clientSecret: "b", appKey: "c" };
    const { env } = process;
    beforeEach(() => {
      process.env = { ...env };
    });
    afterEach(() => {
      process.env = env;
    });

    it.each([
      { said: "warn", want: ["error", "warn"] },
      { said: " DEBUG ", want: ["debug", "error", "info", "warn"] },
      { said: "off", want: [] },
    ])("SERVICETITAN_LOG=$said lets through $want", ({ said, want }) => {
      process.env["SERVICETITAN_LOG"] = said;
      expect(Object.keys(optionsFromEnv(CREDENTIALS).logger ?? {}).sort()).toEqual(want);
    });

    it("is none where nothing is said, and what one gave where no level is", () => {
      delete process.env["SERVICETITAN_LOG"];
      expect(optionsFromEnv(CREDENTIALS).logger).toBeUndefined();
      expect(optionsFromEnv({ ...CREDENTIALS, logger: console }).logger).toBe(console);
    });

    it("a level that there is not is told, with all else that is wrong", () => {
      process.env["SERVICETITAN_LOG"] = "verbose";
      expect(() => optionsFromEnv({ tenant: 1, clientId: "a", clientSecret: "b" })).toThrow(
        /SERVICETITAN_APP_KEY is missing; the environment variable SERVICETITAN_LOG has to be "off" or "error"/,
      );
    });
  });
});
