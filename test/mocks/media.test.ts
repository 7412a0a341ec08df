/** Bodies and answers in several media types, and forms whose fields are written as the document says: what the mock takes and gives. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { createEngine, type Engine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { SENT } from "../inputs/body-cases.ts";
import { type Called, called } from "../inputs/called.ts";
import { documentOf, type Tree } from "../inputs/documents.ts";

const integer = { type: "integer" };
const list = { type: "array", items: integer };
const object = (properties: Tree, required = Object.keys(properties)): Tree => ({
  schema: { type: "object", properties, required },
});
const JSON_TYPE = "application/json";
const MERGE = "application/merge-patch+json";
const FORM = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data";

function documentFor(contents: readonly Tree[], answers: readonly Tree[] = []) {
  const paths = [
    ...contents.map((content, i): [string, Tree] => [
      `/sent/${i}`,
      {
        post: {
          operationId: `Sent_Row${i}`,
          requestBody: { required: true, content },
          responses: { 204: { description: "" } },
        },
      },
    ]),
    ...answers.map((content, i): [string, Tree] => [
      `/asked/${i}`,
      { post: { operationId: `Asked_Row${i}`, responses: { 201: { description: "", content } } } },
    ]),
  ];
  return documentOf({ paths: Object.fromEntries(paths) });
}

function mockOf(document: ReturnType<typeof documentOf>): Engine {
  const { domains } = analyse({ documents: [document] });
  return createEngine(withExtras(describeDomains(domains)), { guards: false });
}

interface Row {
  readonly content: Tree;
  /** Content type and text of a request, and its status. */
  readonly sent: readonly (readonly [type: string | undefined, body: string, want: number])[];
}

/** Node takes shorter ones for parts of texts. */
const BOUNDARY = "--------boundary";
const parts = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(
      ([name, text]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    )
    .join("") + `--${BOUNDARY}--\r\n`;
const MULTIPART = `${PARTS}; boundary=${BOUNDARY}`;

const TAKEN: Readonly<Record<string, Row>> = {
  "JSON or a form, each with fields of its own": {
    content: {
      [JSON_TYPE]: object({ a: integer }),
      [PARTS]: object({ b: integer }),
      [FORM]: object({ c: integer }),
    },
    sent: [
      [JSON_TYPE, '{"a":1}', 204],
      [`Application/JSON; charset=utf-8`, '{"a":1}', 204],
      ["text/json", '{"a":1}', 204],
      [undefined, '{"a":1}', 204],
      [JSON_TYPE, '{"b":1}', 400],
      [MULTIPART, parts({ b: "1" }), 204],
      [MULTIPART, parts({ a: "1" }), 400],
      [FORM, "c=1", 204],
      [FORM, "c=x", 400],
      [FORM, "a=1", 400],
      ["text/csv", "a", 415],
      ["application/vnd.other+json", '{"a":1}', 415],
    ],
  },
  "two kinds of JSON": {
    content: { [JSON_TYPE]: object({ a: integer, b: integer }), [MERGE]: object({ a: integer }, []) },
    sent: [
      [JSON_TYPE, '{"a":1,"b":2}', 204],
      [JSON_TYPE, "{}", 400],
      [MERGE, "{}", 204],
      [MERGE, '{"a":"x"}', 400],
    ],
  },
  "versions, by a parameter of the type": {
    content: {
      "application/vnd.a+json; version=1": object({ a: integer }),
      "application/vnd.a+json; version=2": object({ b: integer }),
    },
    sent: [
      ["application/vnd.a+json;version=2", '{"b":1}', 204],
      ["application/vnd.a+json;version=2", '{"a":1}', 400],
      ["application/vnd.a+json; version=1; charset=utf-8", '{"a":1}', 204],
      ["application/vnd.a+json", '{"a":1}', 204],
    ],
  },
  "JSON beside any image": {
    content: { [JSON_TYPE]: object({ a: integer }), "image/*": {} },
    sent: [
      ["image/png", "x", 204],
      ["audio/ogg", "x", 415],
    ],
  },
  "a form with styles": {
    content: {
      [FORM]: {
        ...object(
          {
            csv: list,
            pipe: list,
            texts: { type: "array", items: { type: "string" }, minItems: 2 },
            deep: object({ k: integer, in: object({ l: list })["schema"] as Tree })["schema"] as Tree,
            flat: object({ m: integer })["schema"] as Tree,
            whole: { type: "array", items: { type: "string" }, maxItems: 2 },
          },
          [],
        ),
        encoding: {
          csv: { explode: false },
          pipe: { style: "pipeDelimited" },
          texts: { style: "form", explode: false },
          deep: { style: "deepObject" },
          flat: { explode: true },
          whole: { contentType: JSON_TYPE },
        },
      },
    },
    sent: [
      [FORM, "csv=1,2&pipe=1%7C2&texts=a,b&deep[k]=1&deep[in][l]=2&m=3&whole=%5B%22a%22%5D", 204],
      [FORM, "csv=1%7C2", 400],
      [FORM, "pipe=1,2", 400],
      [FORM, "texts=a", 400],
      [FORM, "deep[k]=x&deep[in][l]=2", 400],
      [FORM, "deep[k]=1", 400],
      [FORM, "m=x", 400],
      [FORM, "whole=a,b", 400],
      [FORM, "whole=%5B%22a%22%2C%22b%22%2C%22c%22%5D", 400],
    ],
  },
  "parts that are JSON": {
    content: {
      [PARTS]: {
        ...object({
          meta: object({ n: integer })["schema"] as Tree,
          title: { type: "string", maxLength: 2 },
        }),
        encoding: { title: { contentType: JSON_TYPE } },
      },
    },
    sent: [
      [MULTIPART, parts({ meta: '{"n":1}', title: '"ab"' }), 204],
      [MULTIPART, parts({ meta: '{"n":"x"}', title: '"ab"' }), 400],
      [MULTIPART, parts({ meta: "n,1", title: '"ab"' }), 400],
      [MULTIPART, parts({ "meta[n]": "1", title: '"ab"' }), 400],
      [MULTIPART, parts({ meta: '{"n":1}', title: "ab" }), 400],
    ],
  },
};

const takes = mockOf(documentFor(Object.values(TAKEN).map(({ content }) => content)));
const taken = Object.entries(TAKEN).flatMap(([name, { sent }], i) =>
  sent.map(([type, body, want]) => [name, type ?? "no type", body, want, i, type] as const),
);

it.each(taken)("%s: %s %j is answered with %i", async (_name, _label, body, want, i, type) => {
  const answer = await takes.fetch(
    new Request(`https://example.test/pets/v2/sent/${i}`, {
      method: "POST",
      // A text has a type of its own.
      body: new TextEncoder().encode(body),
      headers: type === undefined ? {} : { "content-type": type },
    }),
  );
  expect(answer.status).toBe(want);
});

const TEXT = { schema: { type: "string" } };
const ANSWERS = {
  [JSON_TYPE]: object({ a: integer }),
  "text/csv": TEXT,
  "application/vnd.b+json": object({ b: integer }),
};

const answers = mockOf(documentFor([], [ANSWERS]));

it.each([
  [undefined, JSON_TYPE],
  ["*/*", JSON_TYPE],
  ["text/csv", "text/csv"],
  ["text/*, application/json;q=0.5", "text/csv"],
  ["application/vnd.b+json", "application/vnd.b+json"],
  ["text/csv;q=0, application/vnd.b+json;q=0.1", "application/vnd.b+json"],
  ["image/png", JSON_TYPE],
])("asked for %s, it answers in %s", async (accept, want) => {
  const answer = await answers.fetch(
    new Request("https://example.test/pets/v2/asked/0", {
      method: "POST",
      headers: accept === undefined ? {} : { accept },
    }),
  );
  expect([answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([201, want]);
  if (want.endsWith("b+json")) expect(await answer.json()).toEqual({ b: expect.any(Number) as number });
});

describe("the generated client is understood", () => {
  const document = documentFor(
    Object.values(SENT).map(({ content }) => content),
    [ANSWERS],
  );
  const engine = mockOf(document);
  let server: Called;
  beforeAll(async () => {
    server = await called(document);
    server.answer = async (response, { method, url, headers, text }) => {
      const answer = await engine.fetch(
        new Request(`https://example.test${url}`, {
          method,
          headers: headers as Record<string, string>,
          body: text,
        }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    };
  });
  afterAll(() => server.close());

  // The null of a merge patch is none of its schema's values.
  it.each(
    Object.entries(SENT)
      .map(([name, { args }], i) => [name, args, i] as const)
      .filter(([name]) => name !== "a merge patch"),
  )("in %s", async (_name, args, i) => {
    await server.client["sent"]?.[`row${i}`]?.(...args);
    expect(engine.scenarios.of(`pets.sent.row${i}`).calls).toHaveLength(1);
  });

  it.each([
    ["a form with styles", { at: "1970-01-01T00:00:00.000Z", deep: { k: "v", in: { l: "1" } } }],
    ["one of several that the caller chooses", {}],
  ])("%s is read back", async (name, texts) => {
    const row = `row${Object.keys(SENT).indexOf(name)}`;
    const [body, ...options] = SENT[name]?.args ?? [];
    await server.client["sent"]?.[row]?.(body, ...options);
    const read = engine.scenarios.of(`pets.sent.${row}`).calls.at(-1)?.body;
    expect(read).toEqual({ ...(body as object), ...texts });
  });

  it("in what it asks for", async () => {
    expect(await server.client["asked"]?.["row0"]?.()).toEqual({ a: expect.any(Number) as number });
    expect(await server.client["asked"]?.["row0"]?.({ accept: "text/csv" })).toEqual(expect.any(String));
    expect(await server.client["asked"]?.["row0"]?.({ accept: "application/vnd.b+json" })).toEqual({
      b: expect.any(Number) as number,
    });
  });
});
