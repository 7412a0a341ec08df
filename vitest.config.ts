/**
 * Two projects, so that `npm test` stays something one runs before every commit. What installs packages, waits for a process or a registry,
 * opens a browser, runs another Node, compiles packages, or goes through all documents once more is `slow`: a file is, when it is called
 * `*.slow.test.ts` or lies in a folder of SLOW. Everything else is `fast`. Without `--project`, vitest runs both.
 */
import { readdirSync, existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
// @ts-expect-error -- plain JavaScript, shared with the build
import { assetsVitePlugin } from "./generator/build.mjs";

const SLOW = ["test/publish/**/*.test.ts", "test/packages/**/*.test.ts", "test/**/*.slow.test.ts"];
const NO_TESTS = ["test/fixtures/**", "test/examples/**"];

const output = new URL("./output/", import.meta.url).pathname;
const packages = existsSync(output)
  ? readdirSync(output, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith("."),
    )
  : [];

interface Kind {
  readonly include: string[];
  readonly exclude: string[];
  /** Milliseconds. Ends what hangs; nothing is meant to come near it, on a machine that is busy with other things neither. */
  readonly limit: number;
}

const project = (name: string, { limit, ...files }: Kind) => ({
  plugins: [assetsVitePlugin()],
  resolve: {
    alias: packages.flatMap(({ name }) => [
      ...["mocks", "schemas", "opentelemetry", "reports"].map((entry) => ({
        find: `@st-v2/${name}/${entry}`,
        replacement: `${output}${name}/src/${entry}/index.ts`,
      })),
      { find: `@st-v2/${name}`, replacement: `${output}${name}/src/index.ts` },
    ]),
  },
  test: {
    name,
    ...files,
    server: { deps: { inline: ["openapi-typescript"] } },
    // Not UTC, and with daylight saving: what takes the local time for the universal one shows. Child processes inherit it.
    env: { TZ: "America/Los_Angeles" },
    testTimeout: limit,
    hookTimeout: limit,
    expect: { poll: { timeout: 120_000 } },
  },
});

export default defineConfig({
  test: {
    // Half of the time is spent in other processes. (Here, because `--maxWorkers` does not change what a project says of it.)
    maxWorkers: "100%",
    projects: [
      project("fast", { include: ["test/**/*.test.ts"], exclude: [...SLOW, ...NO_TESTS], limit: 300_000 }),
      project("slow", { include: SLOW, exclude: NO_TESTS, limit: 900_000 }),
    ],
  },
});
