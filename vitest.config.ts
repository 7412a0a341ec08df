/**
 * Two projects, so that `npm test` stays something one runs before every commit. What installs packages, waits for a process or a registry,
 * opens a browser, runs another Node, compiles packages, or goes through all documents once more is `slow`: a file is, when it is called
 * `*.slow.test.ts` or lies in a folder of SLOW. Everything else is `fast`. Without `--project`, vitest runs both.
 */
import { readdirSync, existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
// @ts-expect-error -- plain JavaScript, shared with the build
import { assetsVitePlugin } from "./generator/build.mjs";

const SLOW = ["test/publish/**/*.test.ts", "test/packages/**/*.test.ts", "test/**/*.slow.test.ts"];
const NO_TESTS = ["test/fixtures/**", "test/examples/**"];

/** What takes longest begins first, so that no worker is left with it when the others are done. */
const LONGEST = [
  "test/packages/packages.test.ts",
  "test/publish/publish.test.ts",
  "test/publish/npm-versions.test.ts",
  "test/redis/redis.slow.test.ts",
  "test/migrate/routes.slow.test.ts",
  "test/migrate/sql/views.slow.test.ts",
  "test/inputs/vendor.slow.test.ts",
  "test/publish/loop.test.ts",
  "test/cli/unchanged.slow.test.ts",
  "test/emit/layout.slow.test.ts",
  "test/cli/codes.slow.test.ts",
  "test/cli/unchanged.test.ts",
  "test/doctor/doctor.test.ts",
  "test/pull/pull.test.ts",
  "test/cli/contract.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) =>
      LONGEST.findIndex((path) => moduleId.endsWith(path)) + 1 || LONGEST.length + 1;
    return others.sort((a, b) => rank(a) - rank(b));
  }
}

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
    globalSetup: "test/tools/built.ts",
    // Half of the time is spent in other processes, and some of it in waiting: one worker more than there are cores. (Here, because
    // `--maxWorkers` does not change what a project says of it.)
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      project("fast", { include: ["test/**/*.test.ts"], exclude: [...SLOW, ...NO_TESTS], limit: 300_000 }),
      project("slow", { include: SLOW, exclude: NO_TESTS, limit: 900_000 }),
    ],
  },
});
