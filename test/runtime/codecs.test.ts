/** Ways to write parameters that few documents need: what cannot be sent as it is meant is refused; headers and cookies meet others. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type AnyCallOptions,
  type Client,
  type Codec,
  cookieStyle,
  deepStyle,
  formStyle,
  headerStyle,
  jsonStyle,
  labelStyle,
  type OperationSpec,
  simpleStyle,
  UsageError,
  writeHeaders,
} from "../../generator/runtime/index.ts";
import { clientOf, GET, startServer, type TestServer } from "./support.ts";

const CIRCLE: Record<string, unknown> = {};
CIRCLE["in"] = CIRCLE;

it.each<[what: string, codec: Codec, value: unknown, message: string]>([
  ["dots in a path", { write: simpleStyle }, "..", "is no segment of a path"],
  [
    "dots that are encoded already",
    { write: simpleStyle, reserved: true },
    "%2E.",
    "is no segment of a path",
  ],
  ["a dot behind that of a label", { write: labelStyle }, ".", "is no segment of a path"],
  ["an empty list in a path", { write: simpleStyle }, [], "is an empty list"],
  ["an empty object in a path", { write: simpleStyle }, {}, "is no segment of a path"],
  ["null in a list", { write: formStyle, explode: true }, [1, null], "has to be a single value"],
  ["an object that holds itself", { write: deepStyle }, CIRCLE, "is nested too deeply"],
  ["JSON that holds itself", { write: jsonStyle }, CIRCLE, "is not JSON"],
  ["a bigint in JSON", { write: jsonStyle }, { id: 1n }, '"id" is a bigint'],
  ["a map", { write: formStyle }, new Map([["a", 1]]), "has to be a single value"],
  ["a number that has lost digits", { write: formStyle }, [2 ** 53], "is too large for a number to be exact"],
  ["a date that is none", { write: simpleStyle, date: true }, new Date(Number.NaN), "is not a valid date"],
  ["a day among moments", { write: formStyle, moment: true }, [new Date(0), "2026-01-01"], "is no moment"],
  ["a moment among days", { write: formStyle, date: true }, ["2026-01-01T00:00:00Z"], "is no day"],
  ["half a character", { write: formStyle, reserved: true }, "\ud800", "half of a surrogate pair"],
  ["another cookie in a cookie", { write: cookieStyle }, "a; admin=1", "cannot be in a cookie"],
])("refuses %s", (_what, codec, value, message) => {
  const write = () => codec.write("p", value, "It", codec);
  expect(write).toThrow(UsageError);
  expect(write).toThrow(message);
});

describe("headers and cookies of a call", () => {
  const SPEC: OperationSpec = {
    ...GET,
    headers: {
      write: writeHeaders,
      headers: { "X-Ids": { write: headerStyle } },
      cookies: { session: { write: formStyle, explode: true }, theme: { write: cookieStyle } },
    },
  };
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    server = await startServer();
    client = clientOf(server, { headers: { cookie: "all=1", "x-all": "1" } });
  });
  afterAll(() => server.close());

  it.each<[options: AnyCallOptions, want: object]>([
    [
      { headers: { "x-ids": [1, 2], "X-Other": "o" } },
      { "x-ids": "1,2", "x-other": "o", "x-all": "1", cookie: "all=1" },
    ],
    [{ headers: { "X-Ids": null } }, { "x-all": "1" }],
    [{ cookies: { session: "a b", theme: "dark" } }, { cookie: "all=1; session=a%20b; theme=dark" }],
    [{ headers: { Cookie: "own=1" }, cookies: { theme: "dark" } }, { cookie: "own=1; theme=dark" }],
    [{ headers: { cookie: null }, cookies: { theme: "dark", session: undefined } }, { cookie: "theme=dark" }],
  ])("%j", async (options, want) => {
    await client.call(SPEC, { path: [7], options });
    expect(server.seen.at(-1)?.headers).toMatchObject(want);
    expect(server.seen.at(-1)?.headers["x-ids"]).toBe((want as Record<string, string>)["x-ids"]);
  });

  it.each<[options: AnyCallOptions, message: string]>([
    [{ cookies: { sesion: "a" } }, 'has no cookie "sesion"'],
    [{ cookies: { constructor: "a" } }, 'has no cookie "constructor"'],
    [{ headers: { "X-Ids": ["a\nb"] } }, "holds a character that cannot be sent"],
    [{ headers: new Map() }, "headers have to be a plain object"],
  ])("%j is refused", async (options, message) => {
    await expect(client.call(SPEC, { path: [7], options })).rejects.toThrow(message);
  });
});
