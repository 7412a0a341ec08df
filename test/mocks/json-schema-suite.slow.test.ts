/**
 * The JSON Schema Test Suite: each schema as the body of an operation, each of its values sent to the mock.
 *
 * A schema without a type gets the one that its file is about: what has no type is taken for an object where it has properties, and for
 * a list where it has elements. The suite comes from a Debian package (see `.ci/run`); without it nothing is tested here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { isObject, type JsonObject, type JsonValue } from "../../generator/ground/json.ts";
import { createEngine, type Engine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { documentOf } from "../inputs/documents.ts";

const SUITE =
  process.env["JSON_SCHEMA_TEST_SUITE"] ??
  "/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests";

/** What the keywords of a file are about, by the file's name. */
const TYPES: Readonly<Record<string, RegExp>> = {
  object: /propert|required|dependen/i,
  array: /items|contains/i,
  number: /minimum|maximum|multipleOf|bignum|float/i,
  string: /length|pattern|format|ecmascript-regex|unicode|non-bmp/i,
};

/** Groups that are no bodies of an OpenAPI document, or that we mean otherwise: part of the file, of the schema or of the group's title. */
const LEFT_OUT: readonly (readonly [at: "file" | "schema" | "title", what: RegExp, why: string])[] = [
  ["file", /^(format|vocabulary|format-assertion)\.json$/, "whether formats count is said by a metaschema"],
  ["file", /^(cross-draft|no-schema|zeroTerminatedFloats|id|refOfUnknownKeyword)\.json$/, "other dialects"],
  ["schema", /"\$ref":"[^#]/, "refers to other documents, which the suite serves itself"],
  ["schema", /"\$?(id|anchor|dynamicRef|dynamicAnchor)":/, "several resources in one document"],
  ["title", /^root pointer ref$/, "properties without a type are taken for those of an object"],
  [
    "title",
    /^ref overrides any sibling keywords$/,
    "what stands beside a reference is meant, in 3.0 as well",
  ],
];

interface Group {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly {
    readonly description: string;
    readonly data: JsonValue;
    readonly valid: boolean;
  }[];
}

interface Case extends Group {
  readonly title: string;
  readonly added: string | undefined;
}

function casesOf(draft: string): Case[] {
  const folder = join(SUITE, draft);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  return files.sort().flatMap((path) => {
    const file = path.replace(/^.*[\\/]/, "");
    const groups = JSON.parse(readFileSync(join(folder, path), "utf8")) as Group[];
    return groups.flatMap((group) => {
      const schema = withoutDialect(group.schema);
      const facts = { file, schema: JSON.stringify(schema), title: group.description };
      if (LEFT_OUT.some(([at, what]) => what.test(facts[at]))) return [];
      const about = /[\\/]format[\\/]/.test(path) ? "format" : file;
      const [type] = Object.entries(TYPES).find(([, names]) => names.test(about)) ?? [];
      const added = isObject(schema) && !("type" in schema) ? type : undefined;
      const typed = added === undefined ? schema : { type: added, ...(schema as JsonObject) };
      return [{ ...group, schema: typed, added, title: `${path}: ${group.description}` }];
    });
  });
}

function withoutDialect(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema;
  const { $schema: _, ...plain } = schema;
  return plain;
}

/** References to parts of the schema itself lead to where it stands in the document. */
function placed(schema: JsonValue, at: string): JsonValue {
  if (Array.isArray(schema)) return schema.map((inner) => placed(inner, at));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "enum" || key === "const") return [key, value];
      const isOwn = key === "$ref" && typeof value === "string" && value.startsWith("#");
      return [key, isOwn ? at + value.slice(1) : placed(value, at)];
    }),
  );
}

/** The mock of a document with all of these schemas, and the schemas that something was told about when it was read. */
function mockOf(cases: readonly Case[], openapi: string) {
  const content = (i: number) => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/S${i}` } } },
  });
  const answers = (i: number) => ({ responses: { 200: { description: "", ...content(i) } } });
  const document = documentOf({
    openapi,
    paths: Object.fromEntries(
      cases.map((_, i) => [
        `/s${i}`,
        {
          get: { operationId: `S${i}_Get`, ...answers(i) },
          post: {
            operationId: `S${i}_Post`,
            requestBody: { required: true, ...content(i) },
            responses: { 204: { description: "" } },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        cases.map(({ schema }, i) => [`S${i}`, placed(schema, `#/components/schemas/S${i}`)]),
      ),
    },
  });
  const { domains, diagnostics } = analyse({ documents: [document] });
  const told = new Set(
    diagnostics
      .filter(({ severity, message }) => severity === "warning" && !message.endsWith("which mocks keep to"))
      .map(({ place }) => place?.pointer?.split("/")[3]),
  );
  const engine = createEngine(withExtras(describeDomains(domains)), { seed: 1, guards: false });
  return { engine, isTold: (i: number) => told.has(`S${i}`) };
}

async function takes(engine: Engine, i: number, data: JsonValue): Promise<boolean> {
  const init = { method: "POST", body: JSON.stringify(data) };
  const { status } = await engine.fetch(new Request(`https://example.test/pets/v2/s${i}`, init));
  expect([204, 400]).toContain(status);
  return status === 204;
}

function typeOf(data: JsonValue): string {
  return data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
}

/** The suite's word, but that a value has to be of the type that was added. */
const isMeant = ({ added }: Case, { data, valid }: Group["tests"][number]) =>
  valid && (added === undefined || typeOf(data) === added);

const isThere = existsSync(SUITE);

it.skipIf(isThere)(
  "is skipped: the JSON Schema Test Suite is not there, JSON_SCHEMA_TEST_SUITE may say where",
  (test) => {
    test.skip();
  },
);

describe.runIf(isThere).each([
  ["draft2020-12", "3.1.0", 1300],
  ["draft4", "3.0.3", 600],
])("%s as OpenAPI %s", (draft, openapi, least) => {
  let cases: readonly Case[];
  let mock: ReturnType<typeof mockOf>;
  beforeAll(() => {
    cases = casesOf(draft);
    mock = mockOf(cases, openapi);
  });

  it("takes what is valid, and tells when it is generated where it takes more", async () => {
    const wrong: string[] = [];
    let judged = 0;
    for (const [i, one] of cases.entries()) {
      for (const test of one.tests) {
        const isTaken = await takes(mock.engine, i, test.data);
        const isRight = isTaken === isMeant(one, test) || (isTaken && mock.isTold(i));
        if (!isRight) wrong.push(`${isTaken ? "takes" : "refuses"} ${one.title}: ${test.description}`);
        judged += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(least);
  });

  it.runIf(draft === "draft2020-12")("answers with what is valid, or told so", async () => {
    const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 6 });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const wrong: string[] = [];
    for (const [i, one] of cases.entries()) {
      if (mock.isTold(i) || !one.tests.some((test) => isMeant(one, test))) continue;
      const answer = await mock.engine.fetch(new Request(`https://example.test/pets/v2/s${i}`));
      const text = await answer.text();
      if (!ajv.validate(one.schema as JsonObject, JSON.parse(text))) wrong.push(`${one.title}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });
});
