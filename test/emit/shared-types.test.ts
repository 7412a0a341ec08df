/** Types that packages take from the runtime: envelopes of exactly its shape, and enums that may grow. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { oneLine, printed } from "../passes/printed.ts";

const WHOLE = { type: "integer", format: "int32" };
const PAGE = {
  page: WHOLE,
  pageSize: WHOLE,
  hasMore: { type: "boolean" },
  totalCount: { type: ["integer", "null"], format: "int32" },
  data: { type: "array", items: { $ref: "#/components/schemas/Row" } },
};
const FEED = { hasMore: { type: "boolean" }, continueFrom: { type: "string" }, data: PAGE.data };
const TEXTS = { type: "object", additionalProperties: { type: "array", items: { type: "string" } } };
const ERROR = {
  ...Object.fromEntries(["type", "title", "traceId"].map((name) => [name, { type: "string" }])),
  ...{ status: WHOLE, errors: TEXTS, data: { type: "object", additionalProperties: {} } },
};
const { totalCount: _totalCount, ...UNCOUNTED } = PAGE;

/** @param optional properties that need not be there */
function object(properties: object, ...optional: readonly string[]) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}

describe("an answer", () => {
  it.each<[what: string, schema: object, want: string, sent?: "sent"]>([
    ["a page", object(PAGE, "totalCount"), "Page<Row>"],
    ["a feed's", object(FEED), "FeedPage<Row>"],
    [
      "fields in any order",
      object(Object.fromEntries(Object.entries(PAGE).reverse()), "totalCount"),
      "Page<Row>",
    ],
    ["rows that are texts", object({ ...FEED, data: TEXTS.additionalProperties }), "FeedPage<string>"],
    ["one more field", object({ ...PAGE, extra: WHOLE }, "totalCount"), "A"],
    ["a field less", object(UNCOUNTED), "A"],
    ["a count that is always there", object(PAGE), "A"],
    ["rows that may be missing", object(FEED, "data"), "A"],
    [
      "numbers of 64 bits",
      object({ ...PAGE, page: { type: "integer", format: "int64" } }, "totalCount"),
      "A",
    ],
    ["rows without a name", object({ ...FEED, data: { type: "array", items: object({ a: WHOLE }) } }), "A"],
    ["what is sent as well", object(FEED), "A", "sent"],
  ])("%s", (_, schema, want, sent) => {
    const schemas = {
      A: schema,
      Row: object({ id: WHOLE }),
      Whole: object({ of: { $ref: "#/components/schemas/A" } }),
    };
    const types = oneLine(printed(schemas, { sent: sent ? ["A"] : [] }));
    expect(types["Whole"]).toBe(`{ of: ${want}; }`);
    expect("A" in types).toBe(want === "A");
  });

  it.each([
    ["the error of the API", ERROR, false],
    ["another error of that name", { ...ERROR, detail: WHOLE }, true],
  ])("%s", (_, properties, isWritten) => {
    const types = oneLine(printed({ ApiErrorResponse: object(properties) }));
    expect("ApiErrorResponse" in types).toBe(isWritten);
  });
});

/** The types of schemas, and code that uses them, as an editor reads it. */
function edited(types: string, use: string): ts.LanguageService {
  const files: Record<string, string> = {
    "/runtime.ts": readFileSync(new URL("../../generator/runtime/open.ts", import.meta.url), "utf8"),
    "/types.ts": types,
    "/use.ts": use,
  };
  return ts.createLanguageService({
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = files[path];
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => "/",
    getCompilationSettings: () => ({
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noLib: true,
      types: [],
    }),
    getDefaultLibFileName: () => "",
    fileExists: (path) => path in files,
    readFile: (path) => files[path],
  });
}

const errorsOf = (service: ts.LanguageService) =>
  service
    .getSemanticDiagnostics("/use.ts")
    .map((one) => ts.flattenDiagnosticMessageText(one.messageText, " "));

it("enums that may grow are completed with the values that are known", () => {
  const use = `import type { A } from "./types.js";\ndeclare const a: A;\nexport const is = [a.kind === "", a.size === 7];\na.kind = "cow";`;
  const types = printed({ A: object({ kind: { enum: ["cat", "dog"] }, size: { enum: [1, 2] } }) });
  const service = edited(types, use);
  const found = service.getCompletionsAtPosition("/use.ts", use.indexOf('""') + 1, undefined)?.entries ?? [];
  expect(found.map(({ name }) => name)).toEqual(["cat", "dog"]);
  expect(errorsOf(service)).toEqual([]);
});

it.each([
  [["cat", "dog"], `Type '"cow"' is not assignable to type '"cat" | "dog"'.`],
  [["a", "b", "c", "d", "e", "f"], `Type '"cow"' is not assignable to type 'Kind'.`],
])("few values are told of a wrong one that is sent: %j", (values, want) => {
  const schemas = { A: object({ kind: { $ref: "#/components/schemas/Kind" } }), Kind: { enum: values } };
  const use = `import type { AInput } from "./types.js";\nexport const a: AInput = { kind: "cow" };`;
  expect(errorsOf(edited(printed(schemas, { sent: ["A"] }), use))).toEqual([want]);
});
