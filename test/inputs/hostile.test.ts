/**
 * Any text in any place of a document: either the user is told what is wrong, or the output is sound TypeScript that holds nothing but
 * what generated modules hold, in files below the output folder.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate, type InputFile } from "../../generator/generate.ts";
import { documentOf, type Tree } from "./documents.ts";
import { strangeSyntax, typeErrors } from "./typescript.ts";

/** Texts that mean something to TypeScript, JavaScript, JSON, Markdown, HTML, file systems or our own printers. */
const HOSTILE = [
  "*/ alert(1) /*",
  "**/",
  "/**",
  "` ${alert(1)} `",
  '"; alert(1); "',
  "'; alert(1); '",
  "\\",
  '\\"',
  "</script><script>alert(1)</script>",
  "__proto__",
  "constructor",
  "toString",
  "prototype",
  "hasOwnProperty",
  "then",
  "client",
  "options",
  "body",
  "query",
  "this",
  "class",
  "default",
  "undefined",
  "enum",
  "0",
  "1e999",
  "-1",
  "9 lives",
  "顧客",
  "Ünïcode",
  "",
  " ",
  "\n",
  "a\r\nb",
  "\u0000\u001b[31m",
  "\u2028alert(1)\u2029",
  "\u202eevil",
  "\ud800",
  "\udfff x",
  "\uE000x\uE001y\uE000",
  "../../etc/passwd",
  "..",
  "C:\\con",
  "con",
  "a/b",
  "a~1b",
  "a%2Fb",
  "{tenant}",
  "{a}",
  "}{",
  "[x](javascript:alert(1))",
  "| a | b |",
  "<b>bold</b>",
  "# title",
  "{{handlebars}}",
  "$&",
  "$1",
  "@param x",
  "@deprecated",
  "Record",
  "Date",
  "Client",
  "BinaryInput",
  "ServiceTitan",
  "x".repeat(400),
  "X".repeat(5000),
];

/** Every place of a document where a text may stand, filled from `next`. */
function hostileDocument(next: () => string): InputFile {
  const ref = (name: string) => ({
    $ref: `#/components/schemas/${encodeURIComponent(wellFormed(name)).replaceAll("~", "~0").replaceAll("%2F", "~1")}`,
  });
  const schema = wellFormed(next());
  const [a, b] = [next(), next()];
  const parameter = (place: string, name: string): Tree => ({
    name,
    in: place,
    required: place === "path",
    description: next(),
    schema: { type: "string", format: next(), default: next() },
  });
  const pathName = next().replace(/[{}/]/g, "");
  return documentOf(
    {
      info: { title: next(), version: next(), description: next() },
      tags: [{ name: next() }],
      paths: {
        [`/${next().replace(/[{}]/g, "")}/{${pathName}}`]: {
          get: {
            operationId: next(),
            tags: [next()],
            summary: next(),
            description: next(),
            security: [{ oauth: [next()] }],
            parameters: [
              parameter("path", pathName),
              parameter("query", a),
              ...(a === b ? [] : [parameter("query", b)]),
              { name: "sort", in: "query", schema: { type: "string" }, "x-sort-fields": [next(), next()] },
            ],
            responses: {
              "200": { description: next(), content: { "application/json": { schema: ref(schema) } } },
            },
          },
          post: {
            operationId: next(),
            tags: [next()],
            parameters: [parameter("path", pathName)],
            requestBody: {
              description: next(),
              content: { [next()]: { schema: { type: "object", properties: { [next()]: ref(schema) } } } },
            },
            responses: { [next()]: { description: next() }, "204": { description: next() } },
          },
        },
      },
      components: {
        schemas: {
          [schema]: {
            type: "object",
            description: next(),
            required: [a],
            properties: {
              [a]: {
                type: "string",
                description: next(),
                enum: [next(), next()],
                "x-enumNames": [next(), next()],
              },
              [next()]: { type: "array", items: { type: "string", pattern: next() }, description: next() },
            },
          },
          [`List_Of_${next()}`]: { type: "string", enum: [next()], description: next() },
        },
        securitySchemes: {
          oauth: { type: "oauth2", flows: { clientCredentials: { scopes: { [next()]: next() } } } },
        },
      },
    },
    `${next()}.json`,
  );
}

/** A lone surrogate cannot be percent-encoded, so no reference can name it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

describe("any text in any place", () => {
  it("gives diagnostics or sound modules below the output folder", async () => {
    const text = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(..."aBc"), fc.constantFrom(...HOSTILE))
          .map((parts) => parts.join("")),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
        let i = 0;
        expect(await faultsOf(hostileDocument(() => texts[i++ % texts.length] ?? ""))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(
    documents().map((document, i) => [`${JSON.stringify(HOSTILE[i >> 1]).slice(0, 40)} ${i % 2}`, document]),
  )("%s", async (_, document) => {
    expect(await faultsOf(document)).toEqual([]);
  });

  it("compiles", async () => {
    // All packages as one program, because most of the time goes into what they share.
    const files = new Map<string, string>();
    for (const [i, document] of documents().entries()) {
      const result = await generate({ documents: [document] });
      for (const [path, text] of result.files) {
        const [folder = "", ...rest] = path.split("/");
        if (folder === "runtime") files.set(path, text);
        else if (folder !== "sdk" && rest.length > 0) files.set([`hostile-${i}`, ...rest].join("/"), text);
      }
    }
    expect(files.size).toBeGreaterThan(HOSTILE.length * 5);
    expect(typeErrors(files)).toEqual([]);
  });
});

/** Each text in all places at once: as it is, and with endings that keep names apart, so that few of them end as a collision. */
function documents(): InputFile[] {
  return HOSTILE.flatMap((text) => {
    let n = 0;
    return [
      hostileDocument(() => text),
      hostileDocument(() => `${text}${"abcdefghij".charAt(n++ % 10)}${n}`),
    ];
  });
}

async function faultsOf(document: InputFile): Promise<string[]> {
  const { files, diagnostics } = await generate({ documents: [document] });
  if (diagnostics.some((found) => found.severity === "error")) {
    return files.size === 0 ? [] : ["files in spite of errors"];
  }
  return [...files]
    .filter(([path]) => !path.startsWith("runtime/"))
    .flatMap(([path, text]) => [
      ...(/^[\w-]+(\/[\w-][\w.-]{0,150})*$|^[\w-]+\.\w+$/.test(path) ? [] : [`path ${path}`]),
      ...(path.endsWith(".ts") ? strangeSyntax(path, text) : []),
      ...(path.endsWith(".json") && !isJson(text) ? [`${path} is no JSON`] : []),
      ...(path.endsWith(".md") ? markup(text).map((found) => `${path}: ${found}`) : []),
    ]);
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

/** Tags, headings and links that came out of a document; inside code spans they are text. */
function markup(text: string): string[] {
  return text.replace(/`[^`\n]*`/g, "").match(/<script|<b>|^# title|(?<!\\)\]\(javascript/gm) ?? [];
}

describe("documents made to exhaust", () => {
  const chain = (n: number, link: (next: Tree) => Tree): Tree =>
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `S${i}`,
        i === n - 1 ? { type: "string" } : link({ $ref: `#/components/schemas/S${i + 1}` }),
      ]),
    );
  const nested = (depth: number): Tree =>
    depth === 0 ? { type: "string" } : { type: "array", items: nested(depth - 1) };
  const bomb = [
    "a0: &a0 [x, x]",
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ];

  it.each<[string, InputFile, string | undefined]>([
    ["nesting within the limit", documentOf({ components: { schemas: { A: nested(150) } } }), undefined],
    ["nesting beyond it", documentOf({ components: { schemas: { A: nested(1000) } } }), "document-invalid"],
    ["a YAML alias bomb", { path: "a.yaml", text: `openapi: 3.1.0\n${bomb.join("\n")}\n` }, "syntax-error"],
    [
      "a YAML alias to itself",
      { path: "a.yaml", text: "openapi: 3.1.0\npaths: &a { x: *a }\n" },
      "document-invalid",
    ],
    [
      "a long chain of references",
      documentOf({ components: { schemas: chain(3000, (next) => ({ allOf: [next] })) } }),
      undefined,
    ],
    [
      "a circle of references",
      documentOf({
        components: {
          schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
        },
      }),
      "ref-cycle",
    ],
    [
      "a schema that is all of itself",
      documentOf({ components: { schemas: { A: { allOf: [{ $ref: "#/components/schemas/A" }] } } } }),
      "ref-cycle",
    ],
    [
      "a huge enum",
      documentOf({
        components: { schemas: { A: { enum: Array.from({ length: 20_000 }, (_, i) => `v${i}`) } } },
      }),
      undefined,
    ],
    [
      "a pattern that takes forever",
      documentOf({
        components: {
          schemas: { A: { type: "string", pattern: "^(a+)+$", default: `${"a".repeat(50_000)}!` } },
        },
      }),
      undefined,
    ],
    [
      "names that regular expressions dislike",
      documentOf({
        servers: [{ url: `/${"/".repeat(20_000)}a` }],
        paths: {
          [`/${"{".repeat(50_000)}`]: {
            get: { operationId: `${"A".repeat(50_000)}_${" ".repeat(50_000)}!`, responses: { 204: {} } },
          },
        },
      }),
      undefined,
    ],
  ])("%s", async (_, document, code) => {
    const { diagnostics } = await generate({ documents: [document] });
    expect(diagnostics.map((found) => found.code)).toEqual(code === undefined ? [] : [code]);
  });
});
