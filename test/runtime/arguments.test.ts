/** What a call is given: what cannot be sent as it is meant is refused before anything is sent. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, ConfigurationError, UsageError } from "../../generator/runtime/index.ts";
import { clientOf, GET, POST, startServer, type TestServer, failure } from "./support.ts";

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
  it.each([9007199254740993n, "9007199254740993"])("keeps every digit of a %s", async (id) => {
    await client.call(GET, { path: [id] });
    expect(server.seen[0]?.url).toBe("/test/v2/tenant/42/things/9007199254740993");
  });

  it.each<[string, object]>([
    ["a line break", { "x-a": "secret\r\nx-b: 1" }],
    ["a line break at its end", { "x-a": "secret\n" }],
    ["NUL", { "x-a": "secret\0" }],
    ["a character beyond Latin-1", { "x-a": "secret €" }],
    ["no text", { "x-a": { secret: 1 } }],
    ["a blank in its name", { "x a": "secret" }],
    ["no name", { "": "secret" }],
    ["a length of its own", { "Content-Length": "6" }],
    ["an expectation", { expect: "secret" }],
    ["another protocol", { Connection: "secret" }],
    ["all of them in a map", new Map([["x-a", "secret"]])],
    ["all of them in Headers", new Headers({ "x-a": "secret" })],
  ])("is not sent with a header that has %s", async (_name, headers) => {
    let retries = 0;
    const own = clientOf(server, { hooks: { onRetry: () => (retries += 1) } });
    const error = await failure(get(own, { headers }));
    expect(error).toBeInstanceOf(UsageError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("secret");
    expect([server.tokens.length, server.seen.length, retries]).toEqual([0, 0, 0]);
    expect(() => clientOf(server, { headers: headers as never })).toThrow(ConfigurationError);
  });

  it("is sent with headers of visible characters", async () => {
    const headers = { "X-A": "é\t,;\"'", "x-b": 7 as never, "x-c": null, connection: "close" };
    await get(client, { headers });
    expect(server.seen[0]?.headers).toMatchObject({ "x-a": "é\t,;\"'", "x-b": "7" });
  });

  it.each<[string, unknown, string]>([
    [
      "a number that has lost digits",
      { rows: [{ id: 2 ** 53 }] },
      '"id" is too large for a number to be exact',
    ],
    ["no number", { price: Number.NaN }, '"price" is not a finite number'],
    ["a bigint", { id: 1n }, '"id" is a bigint'],
    ["an invalid date", { at: new Date(Number.NaN) }, '"at" is not a valid date'],
    ["a map", { fields: new Map([["a", 1]]) }, '"fields" is a Map'],
    ["a forgotten await", { row: Promise.resolve({}) }, '"row" is a Promise'],
    ["bytes", { file: new Uint8Array([1]) }, '"file" is a Uint8Array'],
    ["a form", new FormData(), "it is a FormData"],
  ])("does not send %s as JSON of something else", async (_name, body, message) => {
    const error = await failure(client.call(POST, { body }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toContain(message);
    expect(server.seen).toEqual([]);
  });

  it("sends instances of classes, dates and large fractions as they are", async () => {
    class Row {
      readonly at = new Date(0);
      readonly price = 0.1;
      readonly id = Number.MAX_SAFE_INTEGER;
    }
    await client.call(POST, { body: { row: new Row(), none: null } });
    expect(server.seen[0]?.body.toString()).toBe(
      '{"row":{"at":"1970-01-01T00:00:00.000Z","price":0.1,"id":9007199254740991},"none":null}',
    );
  });
});
