/** Parts that a caller brings: what watches a call changes nothing, what a call waits for says when it fails. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AbortError, type Client, ServiceTitanError } from "../../generator/runtime/index.ts";
import { clientOf, GET, json, POST, startServer, type TestServer, failure } from "./support.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const get = (on: Client, options = {}) => on.call<Record<string, unknown>>(GET, { path: [7], options });

describe("what watches a call", () => {
  const full = () => {
    throw new Error("the disk is full");
  };
  const late = () => Promise.reject(new Error("tracing is down")) as never;

  it.each<[string, object]>([
    ["a logger that throws", { logger: Object.freeze({ debug: full, warn: full }) }],
    ["a logger that rejects", { logger: { debug: late, warn: late } }],
    ["hooks that throw", { hooks: { onRequest: full, onResponse: full, onRetry: full, onToken: full } }],
    ["hooks that reject", { hooks: { onRequest: late, onResponse: late, onRetry: late, onToken: late } }],
  ])("changes nothing: %s", async (_name, options) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    server.handle((_request, response, count) => json(response, count === 1 ? 429 : 200, { id: 1 }));
    expect(await clientOf(server, options).call(POST, { body: {} })).toEqual({ id: 1 });
    await new Promise((done) => setTimeout(done));
    process.off("unhandledRejection", note);
    expect([server.seen.length, unhandled]).toEqual([2, []]);
  });

  it("keeps its own state: methods are called on their object", async () => {
    class Log {
      readonly lines: string[] = [];
      debug(line: string): void {
        this.lines.push(line);
      }
    }
    const logger = new Log();
    await get(clientOf(server, { logger }).forTenant({ tenant: 1, clientId: "a", clientSecret: "b" }));
    expect(logger.lines).toHaveLength(1);
  });
});

describe("what a call waits for", () => {
  const broken = () => Promise.reject(new Error("redis is gone"));
  const store = { get: () => undefined, set: () => undefined, delete: () => undefined };

  it.each<[string, object, string]>([
    [
      "a token store that cannot be read",
      { tokenStore: { ...store, get: broken } },
      "the token store failed",
    ],
    ["a token store that is full", { tokenStore: { ...store, set: broken } }, "the token store failed"],
    ["a limiter", { limiter: { acquire: broken } }, "the limiter failed"],
    [
      "a limiter that throws at once",
      {
        limiter: {
          acquire() {
            throw new Error("redis is gone");
          },
        },
      },
      "the limiter failed",
    ],
  ])("fails as itself, not as an abort: %s", async (_name, options, message) => {
    const error = await failure(get(clientOf(server, options), { signal: new AbortController().signal }));
    expect(error).toBeInstanceOf(ServiceTitanError);
    expect(error).not.toBeInstanceOf(AbortError);
    expect(error?.message).toBe(`st.test.things.get(7) was not sent: ${message}.`);
    expect(error?.cause).toEqual(new Error("redis is gone"));
    expect(server.seen).toEqual([]);
  });

  it("is an abort when the caller's signal ended it, whatever the limiter says", async () => {
    const controller = new AbortController();
    const limiter = {
      acquire: () => {
        controller.abort("enough");
        return Promise.reject(new Error("given up"));
      },
    };
    const error = await failure(get(clientOf(server, { limiter }), { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
  });
});
