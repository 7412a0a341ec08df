/** What hostile text does, at length: texts drawn at random in every place, and all packages of the listed ones through the compiler. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { faultsOf, HOSTILE, hostileDocument, hostileDocuments } from "./hostile.ts";
import { typeErrors } from "./typescript.ts";

/** Packages that are of all domains, and of libraries that are not here. */
const ABOVE: ReadonlySet<string> = new Set(["sdk", "mcp"]);

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

  it("compiles", async () => {
    // All packages as one program, because most of the time goes into what they share.
    const files = new Map<string, string>();
    for (const [i, document] of hostileDocuments().entries()) {
      const result = await generate({ documents: [document] });
      for (const [path, text] of result.files) {
        const [folder = "", ...rest] = path.split("/");
        if (folder === "runtime") files.set(path, text);
        else if (!ABOVE.has(folder) && rest.length > 0) files.set([`hostile-${i}`, ...rest].join("/"), text);
      }
    }
    expect(files.size).toBeGreaterThan(HOSTILE.length * 5);
    expect(typeErrors(files)).toEqual([]);
  });
});
