/** What a browser loads for the handlers of one domain: the engine and the description, without MSW and what only tests do. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { flatText } from "../../generator/emit/code/doc.ts";
import { type Data, data } from "../../generator/emit/code/expression.ts";
import type { DomainDescription } from "../../generator/runtime/mocks/description.ts";
import { describedDomains } from "./described.ts";

const BAR = 33_000;

/** Its description alone is 9 kB: 182 types. To be lowered. */
const ACCOUNTING = 38_500;

it("is at most 33 kB minified and gzipped, but for accounting", async () => {
  const sizes = await Promise.all(
    describedDomains().map(async (domain) => ({ domain: domain.id, size: await bundledSize(domain) })),
  );
  expect(sizes).toHaveLength(24);
  const isOver = ({ domain, size }: { domain: string; size: number }) =>
    size > (domain === "accounting" ? ACCOUNTING : BAR);
  expect(sizes.filter(isOver)).toEqual([]);
});

async function bundledSize(description: DomainDescription): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { mockDomain, withBusiness } from "./index.ts";
        import { http } from "msw";
        const description = ${flatText(data(description as unknown as Data).doc)};
        export const createHandlers = (options = {}) =>
          mockDomain(withBusiness(description), { options, http: () => http }).handlers;`,
      resolveDir: fileURLToPath(new URL("../../generator/runtime/mocks/", import.meta.url)),
    },
    external: ["msw"],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.text ?? "").length;
}
