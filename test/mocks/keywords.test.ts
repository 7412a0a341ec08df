/** What a schema says is what a mock does: its bodies and answers against Ajv, keyword by keyword. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it, vi } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import type { DomainDescription } from "../../generator/runtime/mocks/description.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { vocabulary } from "../../generator/runtime/mocks/vocabulary.ts";
import { documentOf, type Tree } from "../inputs/documents.ts";
import { KEYWORDS } from "./keywords.ts";

const rows = Object.entries(KEYWORDS).flatMap(([keyword, all]) =>
  all.map((row) => [keyword, ...row] as const),
);
const content = (i: number) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/S${i}` } } },
});

/** A domain in which each schema is what one operation answers and another takes. */
function analysed(schemas: readonly Tree[]): ReturnType<typeof analyse> {
  const operationsOf = (i: number) => ({
    get: { operationId: `S${i}_Get`, responses: { 200: { description: "", ...content(i) } } },
    post: {
      operationId: `S${i}_Post`,
      requestBody: { required: true, ...content(i) },
      responses: { 204: { description: "" } },
    },
  });
  const document = documentOf({
    paths: Object.fromEntries(schemas.map((_, i) => [`/s${i}`, operationsOf(i)])),
    components: { schemas: Object.fromEntries(schemas.map((schema, i) => [`S${i}`, schema])) },
  });
  return analyse({ documents: [document] });
}

type Described = readonly DomainDescription[];

const { domains, diagnostics } = analysed(rows.map(([, schema]) => schema));
const described: Described = withExtras(describeDomains(domains));
const ajv = new Ajv2020({ strict: false, allErrors: true, multipleOfPrecision: 6 });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);

/** One answer for each seed. */
function ask(i: number, body?: unknown, seed = 1, of: Described = described): Promise<Response> {
  const engine = createEngine(of, { seed, guards: false });
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  return engine.fetch(new Request(`https://example.test/pets/v2/s${i}`, init));
}

it("looks once for what there is none of, however often it is asked for", async () => {
  const none = { type: "string", pattern: "^a$", minLength: 3 };
  const object = { type: "object", required: ["none"], properties: { none } };
  const of = withExtras(describeDomains(analysed([object]).domains));
  const matches = vi.spyOn(vocabulary, "matches");
  await ask(0, undefined, 1, of);
  const once = matches.mock.calls.length;
  matches.mockClear();
  for (const seed of [2, 3, 4, 5, 6]) await ask(0, undefined, seed, of);
  expect(matches.mock.calls.length).toBeLessThan(once / 10);
  matches.mockRestore();
});

it("keeps to everything of these schemas, and tells where types do not", () => {
  const told = diagnostics.filter(({ code }) => code === "unsupported").map(({ message }) => message);
  expect(told.filter((message) => !message.endsWith("which mocks keep to"))).toEqual([]);
});

it.each(["(?i)abc", "^(a)\\1$", "[[:alpha:]]+", "\\Aabc\\Z", "("])(
  "tells that it cannot read %s",
  (pattern) => {
    const schemas = {
      P: { type: "string", pattern },
      Q: { type: "object", patternProperties: { [pattern]: {} } },
    };
    const told = analyse({ documents: [documentOf({ paths: {}, components: { schemas } })] }).diagnostics;
    const wanted = "A pattern that is no regular expression of ECMAScript, or refers back";
    expect(told.filter(({ message }) => message.startsWith(wanted))).toHaveLength(2);
  },
);

describe.each(rows.map((row, i) => [row[0], JSON.stringify(row[1]).slice(0, 150), i] as const))(
  "%s: %s",
  (_keyword, _text, i) => {
    const [, schema, valid, invalid] = rows[i] ?? ["", {}, [], []];
    const judge: ValidateFunction = ajv.compile(schema);

    it("takes what is valid and nothing else", async () => {
      for (const value of valid) expect([value, (await ask(i, value)).status]).toEqual([value, 204]);
      for (const value of invalid) expect([value, (await ask(i, value)).status]).toEqual([value, 400]);
    });

    it("answers with what Ajv takes", async () => {
      for (let seed = 1; seed <= 5; seed += 1) {
        const answer: unknown = await (await ask(i, undefined, seed)).json();
        expect([answer, judge(answer), judge.errors]).toEqual([answer, true, null]);
      }
    });
  },
);

it.each<readonly [Tree, unknown, string[]]>([
  [{ enum: ["a", null] }, 1, ["must be one of a, null"]],
  [{ enum: [6, "foo", true, null] }, 5, ["must be one of foo, 6, true, null"]],
  [
    { anyOf: [{ type: "string" }, { type: "boolean" }] },
    5,
    ["must fit one of 2 alternatives: must be a string; or must be a boolean"],
  ],
  [
    {
      oneOf: [
        { type: "object", required: ["a"] },
        { type: "object", required: ["b", "c"] },
      ],
    },
    {},
    ["a is required", "must fit one of 2 alternatives: a is required; or b is required, c is required"],
  ],
])("of %j says what every alternative lacks of %j", async (schema, value, want) => {
  const answer = await ask(0, value, 1, describeDomains(analysed([schema]).domains));
  const { errors } = (await answer.json()) as { errors: Record<string, string[]> };
  expect(Object.entries(errors).flatMap(([name, all]) => all.map((one) => `${name} ${one}`.trim()))).toEqual(
    want,
  );
});
