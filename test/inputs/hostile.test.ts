/**
 * Any text in any place of a document: either the user is told what is wrong, or the output is sound TypeScript that holds nothing but
 * what generated modules hold, in files below the output folder.
 */
import { describe, expect, it } from "vitest";
import { generate, type InputFile } from "../../generator/generate.ts";
import { documentOf, type Tree } from "./documents.ts";
import { faultsOf, HOSTILE, hostileDocuments } from "./hostile.ts";

describe("any text in any place", () => {
  it.each(
    hostileDocuments().map((document, i) => [
      `${JSON.stringify(HOSTILE[i >> 1]).slice(0, 40)} ${i % 2}`,
      document,
    ]),
  )("%s", async (_, document) => {
    expect(await faultsOf(document)).toEqual([]);
  });
});

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
    ["nesting beyond it", documentOf({ components: { schemas: { A: nested(1000) } } }), "document-too-deep"],
    ["a YAML alias bomb", { path: "a.yaml", text: `openapi: 3.1.0\n${bomb.join("\n")}\n` }, "syntax-error"],
    [
      "a YAML alias to itself",
      { path: "a.yaml", text: "openapi: 3.1.0\npaths: &a { x: *a }\n" },
      "document-too-deep",
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
