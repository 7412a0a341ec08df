import { readdirSync, existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
// @ts-expect-error -- plain JavaScript, shared with the build
import { assetsVitePlugin } from "./generator/build.mjs";

const output = new URL("./output/", import.meta.url).pathname;
const packages = existsSync(output)
  ? readdirSync(output, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith("."),
    )
  : [];

export default defineConfig({
  plugins: [assetsVitePlugin()],
  resolve: {
    alias: packages.flatMap(({ name }) => [
      { find: `@st-v2/${name}/mocks`, replacement: `${output}${name}/src/mocks/index.ts` },
      { find: `@st-v2/${name}`, replacement: `${output}${name}/src/index.ts` },
    ]),
  },
  test: {
    server: { deps: { inline: ["openapi-typescript"] } },
    include: ["test/**/*.test.ts"],
    exclude: ["test/fixtures/**", "test/examples/**"],
    // Half of the time is spent in other processes.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
