/** The same bytes in a browser as in Node. Skipped without Chromium. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import type { withBusiness } from "../../generator/runtime/mocks/business.ts";
import type { withEffects } from "../../generator/runtime/mocks/effects.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { CHROMIUM, hasChromium, launch } from "../chromium.ts";
import { describedDomains } from "./described.ts";

interface Mocks {
  readonly createEngine: typeof createEngine;
  readonly withBusiness: typeof withBusiness;
  readonly withEffects: typeof withEffects;
  readonly withExtras: typeof withExtras;
}

const domains = withExtras(describedDomains());
const ORIGIN = "https://api.servicetitan.io";
/** All lists that need no more than the tenant. */
const PATHS = domains.flatMap(({ basePath, operations }) =>
  operations
    .filter(
      ({ method, path, action }) => method === "GET" && action.kind === "list" && !/\{(?!tenant)/.test(path),
    )
    .map(({ path }) => ORIGIN + basePath + path.replace("{tenant}", "1")),
);

it.skipIf(!hasChromium)(
  hasChromium ? "answers are the same" : `answers (skipped: there is no ${CHROMIUM})`,
  async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { createEngine } from "./engine.ts"; export { withBusiness } from "./business.ts";
          export { withEffects } from "./effects.ts"; export { withExtras } from "./extras.ts";`,
        resolveDir: fileURLToPath(new URL("../../generator/runtime/mocks", import.meta.url)),
      },
      bundle: true,
      format: "iife",
      globalName: "mocks",
      platform: "browser",
      write: false,
    });
    const engine = createEngine(domains, { guards: false, seed: 3 });
    const inNode = await Promise.all(
      PATHS.map(async (path) => (await engine.fetch(new Request(path))).text()),
    );

    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
      const inBrowser = await page.evaluate(
        async (input) => {
          const { mocks } = globalThis as unknown as { mocks: Mocks };
          const [described, paths] = JSON.parse(input) as [typeof domains, string[]];
          const other = mocks.createEngine(
            mocks.withEffects(mocks.withBusiness(mocks.withExtras(described))),
            {
              guards: false,
              seed: 3,
            },
          );
          return Promise.all(paths.map(async (path) => (await other.fetch(new Request(path))).text()));
        },
        JSON.stringify([domains, PATHS]),
      );
      expect(PATHS.length).toBeGreaterThan(100);
      expect(inBrowser).toEqual(inNode);
    } finally {
      await browser.close();
    }
  },
);
