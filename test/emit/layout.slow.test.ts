/** Modules are as prettier lays them out: of every document of the tests, of the bundled ones in another style, and of hostile text, listed and drawn. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { generate, type InputFile } from "../../generator/generate.ts";
import { bundledDocuments } from "../inputs/documents.ts";
import { HOSTILE, hostileDocument, hostileDocuments } from "../inputs/hostile.ts";
import { changedByPrettier } from "./laid-out.ts";

const root = new URL("../", import.meta.url).pathname;

/** Files below `test/` that are documents; what is made of those that are broken on purpose is of no account. */
function documentsOfTests(): InputFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ya?ml|json)$/.test(path) && !path.includes("node_modules"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
    .filter(({ text }) => /["']?(openapi|swagger)["']?:/.test(text.slice(0, 2000)));
}

async function changed(document: InputFile): Promise<string[]> {
  const { files } = await generate({ documents: [document] });
  return changedByPrettier(files);
}

it("of every document of the tests", async () => {
  const documents = documentsOfTests();
  expect(documents.length).toBeGreaterThan(50);
  for (const document of documents)
    expect([document.path, await changed(document)]).toEqual([document.path, []]);
});

it("of the bundled documents, with int64 as bigint and lenient answers", async () => {
  const { files } = await generate({ documents: bundledDocuments(), int64: "bigint", responses: "lenient" });
  expect(await changedByPrettier(files)).toEqual([]);
});

it("of each hostile text in every place", async () => {
  for (const document of hostileDocuments()) expect(await changed(document)).toEqual([]);
});

it("of any text in any place", async () => {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 120 }),
    fc.stringMatching(/^[a-zA-Z_ ]{1,120}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
      let i = 0;
      expect(await changed(hostileDocument(() => texts[i++ % texts.length] ?? ""))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
