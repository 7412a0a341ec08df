/**
 * Parameters as OpenAPI has them: what a program gives goes out as the document says, through generated code that compiles under the
 * strictest settings, over the network; and the mock of the same document reads the same value back.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeDomains } from "../../generator/describe/describe.ts";
import { generate } from "../../generator/generate.ts";
import { createEngine, type Engine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { startServer, type TestServer } from "../runtime/support.ts";
import { typeErrors } from "./typescript.ts";

const TEXT = { type: "string", enum: ["blue", "black", "brown"] };
const LIST = { type: "array", items: TEXT, minItems: 2 };
const WHOLE = { type: "integer" };
const OBJECT = {
  type: "object",
  required: ["R", "G", "B"],
  additionalProperties: false,
  properties: { R: WHOLE, G: WHOLE, B: WHOLE },
};
const NESTED = {
  type: "object",
  required: ["a", "b"],
  additionalProperties: false,
  properties: {
    a: { type: "array", items: WHOLE, minItems: 2 },
    b: { type: "object", required: ["x"], properties: { x: { type: "boolean" } } },
    c: { type: "array", items: { type: "object", required: ["k"], properties: { k: WHOLE } } },
  },
};
const MAP = { type: "object", additionalProperties: WHOLE };
const DAY = { type: "string", format: "date" };
const MOMENT = { type: "string", format: "date-time" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const COLOR = '"blue"';
const COLORS = '["blue", "black", "brown"]';
const RGB = "{ R: 100, G: 200, B: 150 }";
const JSON_RGB = "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D";
const AT = "new Date(Date.UTC(2026, 0, 2, 3))";
/** A local day, in the evening. */
const ON = "new Date(2026, 0, 2, 22)";

type Row = readonly [
  place: "path" | "query" | "querystring" | "header" | "cookie",
  parameter: object,
  value: string,
  want: string,
];

const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** The names are `color`, in paths too; headers are called `color` as well. */
const ROWS: readonly Row[] = [
  // OpenAPI 3.1.1, "Style Examples"
  ["path", { style: "matrix", schema: TEXT }, COLOR, ";color=blue"],
  ["path", { style: "matrix", schema: LIST }, COLORS, ";color=blue,black,brown"],
  ["path", { style: "matrix", schema: OBJECT }, RGB, ";color=R,100,G,200,B,150"],
  ["path", { style: "matrix", explode: true, schema: TEXT }, COLOR, ";color=blue"],
  ["path", { style: "matrix", explode: true, schema: LIST }, COLORS, ";color=blue;color=black;color=brown"],
  ["path", { style: "matrix", explode: true, schema: OBJECT }, RGB, ";R=100;G=200;B=150"],
  ["path", { style: "label", schema: TEXT }, COLOR, ".blue"],
  ["path", { style: "label", schema: LIST }, COLORS, ".blue,black,brown"],
  ["path", { style: "label", schema: OBJECT }, RGB, ".R,100,G,200,B,150"],
  ["path", { style: "label", explode: true, schema: LIST }, COLORS, ".blue.black.brown"],
  ["path", { style: "label", explode: true, schema: OBJECT }, RGB, ".R=100.G=200.B=150"],
  ["path", { style: "simple", schema: TEXT }, COLOR, "blue"],
  ["path", { style: "simple", schema: LIST }, COLORS, "blue,black,brown"],
  ["path", { style: "simple", schema: OBJECT }, RGB, "R,100,G,200,B,150"],
  ["path", { style: "simple", explode: true, schema: LIST }, COLORS, "blue,black,brown"],
  ["path", { style: "simple", explode: true, schema: OBJECT }, RGB, "R=100,G=200,B=150"],
  ["header", { style: "simple", schema: TEXT }, COLOR, "blue"],
  ["header", { schema: LIST }, COLORS, "blue,black,brown"],
  ["header", { schema: OBJECT }, RGB, "R,100,G,200,B,150"],
  ["header", { explode: true, schema: OBJECT }, RGB, "R=100,G=200,B=150"],
  ["query", { style: "form", explode: false, schema: TEXT }, COLOR, "color=blue"],
  ["query", { style: "form", explode: false, schema: LIST }, COLORS, "color=blue,black,brown"],
  ["query", { style: "form", explode: false, schema: OBJECT }, RGB, "color=R,100,G,200,B,150"],
  ["query", { style: "form", explode: true, schema: LIST }, COLORS, "color=blue&color=black&color=brown"],
  ["query", { style: "form", explode: true, schema: OBJECT }, RGB, "R=100&G=200&B=150"],
  ["query", { style: "form", schema: OBJECT }, RGB, "R=100&G=200&B=150"],
  ["query", { explode: false, schema: OBJECT }, RGB, "color=R,100,G,200,B,150"],
  ["query", { style: "spaceDelimited", schema: LIST }, COLORS, "color=blue%20black%20brown"],
  ["query", { style: "spaceDelimited", schema: OBJECT }, RGB, "color=R%20100%20G%20200%20B%20150"],
  ["query", { style: "pipeDelimited", schema: LIST }, COLORS, "color=blue%7Cblack%7Cbrown"],
  ["query", { style: "pipeDelimited", schema: OBJECT }, RGB, "color=R%7C100%7CG%7C200%7CB%7C150"],
  [
    "query",
    { style: "pipeDelimited", explode: true, schema: LIST },
    COLORS,
    "color=blue&color=black&color=brown",
  ],
  [
    "query",
    { style: "deepObject", explode: true, schema: OBJECT },
    RGB,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  ["cookie", { style: "form", explode: false, schema: TEXT }, COLOR, "color=blue"],
  ["cookie", { explode: false, schema: LIST }, COLORS, "color=blue,black,brown"],
  ["cookie", { explode: false, schema: OBJECT }, RGB, "color=R,100,G,200,B,150"],
  ["cookie", { schema: LIST }, COLORS, "color=blue; color=black; color=brown"],
  ["cookie", { schema: OBJECT }, RGB, "R=100; G=200; B=150"],
  ["cookie", { style: "cookie", explode: false, schema: LIST }, COLORS, "color=blue,black,brown"],
  ["cookie", { style: "cookie", schema: OBJECT }, RGB, "R=100; G=200; B=150"],
  // references and unions
  ["query", { schema: ref("Colors") }, COLORS, "color=blue&color=black&color=brown"],
  ["query", { explode: false, schema: ref("Colors") }, COLORS, "color=blue,black,brown"],
  ["query", { style: "form", schema: ref("Rgb") }, RGB, "R=100&G=200&B=150"],
  ["query", { schema: { oneOf: [WHOLE, { type: "array", items: WHOLE }] } }, "[1, 2]", "color=1&color=2"],
  ["query", { schema: { oneOf: [WHOLE, { type: "array", items: WHOLE }] } }, "1", "color=1"],
  ["query", { style: "form", schema: { oneOf: [WHOLE, OBJECT] } }, RGB, "R=100&G=200&B=150"],
  ["query", { schema: { anyOf: [LIST, { type: "null" }] } }, COLORS, "color=blue&color=black&color=brown"],
  ["query", { schema: {} }, "[1, 2]", "color=1&color=2"],
  ["path", { schema: ref("Rgb") }, RGB, "R,100,G,200,B,150"],
  ["path", { schema: { oneOf: [WHOLE, { type: "array", items: WHOLE }] } }, "[1, 2]", "1,2"],
  ["path", { schema: { oneOf: [{ type: "boolean" }, WHOLE] } }, "5", "5"],
  ["path", { style: "label", schema: { type: "boolean" } }, "true", ".true"],
  ["path", { schema: { type: "array", prefixItems: [TEXT, WHOLE], items: false } }, '["blue", 1]', "blue,1"],
  ["query", { schema: { type: "array", prefixItems: [TEXT, WHOLE] } }, '["blue", 1]', "color=blue&color=1"],
  ["query", { style: "form", schema: MAP }, "{ x: 1, y: 2 }", "x=1&y=2"],
  ["query", { style: "deepObject", schema: MAP }, "{ x: 1, y: 2 }", "color%5Bx%5D=1&color%5By%5D=2"],
  ["query", { schema: MAP }, "{ x: 1, y: 2 }", "color.x=1&color.y=2"],
  [
    "query",
    { style: "form", schema: { allOf: [ref("Rgb"), { properties: { R: WHOLE } }] } },
    RGB,
    "R=100&G=200&B=150",
  ],
  ["query", { schema: { type: "array", items: { type: ["integer", "null"] } } }, "[1, 2]", "color=1&color=2"],
  ["header", { schema: { type: ["array", "null"], items: WHOLE } }, "[1, 2]", "1,2"],
  ["header", { schema: ref("Colors") }, COLORS, "blue,black,brown"],
  ["header", { schema: { oneOf: [WHOLE, LIST] } }, COLORS, "blue,black,brown"],
  // what OpenAPI has no words for
  [
    "query",
    { style: "deepObject", schema: NESTED },
    "{ a: [1, 2], b: { x: true }, c: [{ k: 1 }] }",
    "color%5Ba%5D=1&color%5Ba%5D=2&color%5Bb%5D%5Bx%5D=true&color%5Bc%5D%5B0%5D%5Bk%5D=1",
  ],
  [
    "query",
    { style: "form", schema: NESTED },
    "{ a: [1, 2], b: { x: true } }",
    "a=1&a=2&b=%7B%22x%22%3Atrue%7D",
  ],
  ["query", { style: "form", schema: { type: "array", items: OBJECT } }, `[${RGB}]`, `color=${JSON_RGB}`],
  // scalars and dates
  ["query", { schema: { type: "boolean" } }, "false", "color=false"],
  [
    "query",
    { schema: { type: "array", items: MOMENT } },
    `[${AT}, "2026-01-02T03:00:00Z"]`,
    "color=2026-01-02T03%3A00%3A00.000Z&color=2026-01-02T03%3A00%3A00Z",
  ],
  [
    "query",
    { schema: { type: "array", items: DAY } },
    `[${ON}, "2026-01-03"]`,
    "color=2026-01-02&color=2026-01-03",
  ],
  [
    "query",
    { style: "deepObject", schema: { type: "object", properties: { at: MOMENT } } },
    `{ at: ${AT} }`,
    "color%5Bat%5D=2026-01-02T03%3A00%3A00.000Z",
  ],
  ["path", { schema: MOMENT }, AT, "2026-01-02T03%3A00%3A00.000Z"],
  ["path", { schema: DAY }, ON, "2026-01-02"],
  ["path", { schema: DAY }, '"2026-01-02"', "2026-01-02"],
  ["path", { schema: { type: "array", items: DAY } }, `[${ON}, "2026-01-03"]`, "2026-01-02,2026-01-03"],
  ["path", { schema: { type: "number" } }, "1.5", "1.5"],
  ["path", { schema: { enum: [1, 2] } }, "2", "2"],
  ["header", { schema: MOMENT }, AT, "2026-01-02T03:00:00.000Z"],
  ["header", { schema: DAY }, ON, "2026-01-02"],
  ["header", { schema: { type: "boolean" } }, "true", "true"],
  ["cookie", { schema: WHOLE }, "7", "color=7"],
  ["cookie", { schema: { type: "string" } }, '"a b;c"', "color=a%20b%3Bc"],
  // allowReserved
  [
    "query",
    { allowReserved: true, schema: { type: "string" } },
    '"a/b?c=d&e+f#%2f %"',
    "color=a/b?c=d%26e%2Bf%23%2f%20%25",
  ],
  [
    "query",
    { allowReserved: true, schema: { type: "array", items: { type: "string" } } },
    '["a/b", "c:d"]',
    "color=a/b&color=c:d",
  ],
  ["path", { allowReserved: true, schema: { type: "string" } }, '"a:b@c/d?e#f"', "a:b@c%2Fd%3Fe%23f"],
  // content
  ["query", json(OBJECT), RGB, `color=${JSON_RGB}`],
  ["path", json(OBJECT), RGB, JSON_RGB],
  [
    "header",
    json({ type: "object", properties: { a: { type: "string" } } }),
    '{ a: "é" }',
    '{"a":"\\u00e9"}',
  ],
  ["cookie", json(OBJECT), RGB, `color=${JSON_RGB}`],
  ["query", { content: { "text/plain": { schema: { type: "string" } } } }, '"a b"', "color=a%20b"],
  [
    "querystring",
    { content: { "application/x-www-form-urlencoded": { schema: NESTED } } },
    "{ a: [1, 2], b: { x: true } }",
    "a=1&a=2&b=%7B%22x%22%3Atrue%7D",
  ],
  ["querystring", json(OBJECT), RGB, JSON_RGB],
  // styles that are none for the place or the type: the place's own
  ["query", { style: "simple", schema: LIST }, COLORS, "color=blue&color=black&color=brown"],
  ["query", { style: "deepObject", schema: TEXT }, COLOR, "color=blue"],
  ["query", { style: "spaceDelimited", schema: WHOLE }, "7", "color=7"],
  ["path", { style: "form", schema: LIST }, COLORS, "blue,black,brown"],
  ["header", { style: "form", schema: LIST }, COLORS, "blue,black,brown"],
];

const nameOf = (i: number) => `c${i}`;

const DOCUMENT = {
  openapi: "3.2.0",
  info: { title: "Colors", version: "1" },
  paths: Object.fromEntries(
    ROWS.map(([place, parameter], i) => [
      `/${nameOf(i)}${place === "path" ? "/{color}" : ""}`,
      {
        get: {
          operationId: `Cases_${nameOf(i)}`,
          parameters: [{ name: "color", in: place, required: true, ...parameter }],
          responses: { 200: { description: "ok", content: { "application/json": { schema: WHOLE } } } },
        },
      },
    ]),
  ),
  components: { schemas: { Colors: LIST, Rgb: OBJECT } },
};

const ARGUMENTS: Readonly<Record<Row[0], (value: string) => string>> = {
  path: (value) => value,
  query: (value) => `{ color: ${value} }`,
  querystring: (value) => value,
  header: (value) => `{ headers: { color: ${value} } }`,
  cookie: (value) => `{ cookies: { color: ${value} } }`,
};

const CALLS = `
  import { Colors } from "@st-v2/colors";
  const options = { tenant: 1, clientId: "a", clientSecret: "b", appKey: "c", maxRetries: 0 };
  export const callsTo = (url: string): (() => Promise<unknown>)[] => {
    const { cases } = new Colors({ ...options, baseUrl: url, authUrl: url + "/connect/token" });
    return [
      ${ROWS.map(([place, , value], i) => `() => cases.${nameOf(i)}(${ARGUMENTS[place](value)})`).join(",\n      ")},
    ];
  };`;

let folder: string;
let server: TestServer;
let calls: readonly (() => Promise<unknown>)[];
let engine: Engine;
let made: Awaited<ReturnType<typeof generate>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stgen-parameters-"));
  made = await generate({ documents: [{ path: "colors.json", text: JSON.stringify(DOCUMENT) }] });
  for (const [path, text] of [...made.files, ["calls.ts", CALLS] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const outfile = join(folder, "calls.mjs");
  await build({
    entryPoints: [join(folder, "calls.ts")],
    alias: {
      "@st-v2/runtime": join(folder, "runtime/src/index.ts"),
      "@st-v2/colors": join(folder, "colors/src/index.ts"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  server = await startServer();
  const { callsTo } = (await import(pathToFileURL(outfile).href)) as {
    callsTo: (url: string) => typeof calls;
  };
  calls = callsTo(server.url);
  const domains = withExtras(describeDomains(made.sdk.domains));
  engine = createEngine(domains, { guards: false });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it("compiles, calls and all", () => {
  expect(typeErrors(new Map([...made.files, ["calls/src/index.ts", CALLS]]))).toEqual([]);
});

describe("on the wire, and back", () => {
  it.each(
    ROWS.map(
      ([place, parameter, value, want], i) => [place, JSON.stringify(parameter), value, want, i] as const,
    ),
  )("%s %s: %s is %s", async (place, _parameter, _value, want, i) => {
    await calls[i]?.();
    const { url = "", headers: { color, cookie } = {} } = server.seen.at(-1) ?? {};
    const sent = {
      path: url.slice(`/${nameOf(i)}/`.length),
      query: url.slice(`/${nameOf(i)}?`.length),
      querystring: url.slice(`/${nameOf(i)}?`.length),
      header: color,
      cookie,
    };
    expect(sent[place]).toBe(want);
    const given = Object.entries({ color, cookie }).filter(([, text]) => text !== undefined) as [
      string,
      string,
    ][];
    const answer = await engine.fetch(requestOf(url, given));
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/^-?\d+$/)]);
  });

  it("the mock refuses what is not there, and what is no such value", async () => {
    for (const [i, [place]] of ROWS.entries()) {
      if (place === "path") continue;
      const answer = await engine.fetch(requestOf(`/${nameOf(i)}`, []));
      expect([i, answer.status]).toEqual([i, 400]);
    }
  });
});

/** `Request` would drop the cookie. */
function requestOf(path: string, headers: readonly (readonly [string, string])[]): Request {
  const given = new Map(headers);
  const request = new Request(`http://localhost${path}`);
  Object.defineProperty(request, "headers", { value: { get: (name: string) => given.get(name) ?? null } });
  return request;
}
