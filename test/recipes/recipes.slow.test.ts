/** The recipes of the documentation as programs, with an API whose feed goes on, ended where it hurts. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeBlocks } from "../packages/readme.ts";
import { json, startServer, type TestServer } from "../runtime/support.ts";

const root = new URL("../../", import.meta.url).pathname;
const PAGES = 3;

let server: TestServer;
let programs: string;
let folder: string;
beforeAll(async () => {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  programs = mkdtempSync(join(root, "node_modules/.cache/recipes-"));
  server = await startServer();
  server.handle((request, response) => {
    const page = Number(new URL(request.url, server.url).searchParams.get("from") ?? 0);
    const data = [1, 2].map((i) => rowOf(page * 2 + i)).filter(() => page < PAGES);
    json(response, 200, { data, hasMore: page < PAGES - 1, continueFrom: String(Math.min(page + 1, PAGES)) });
  });
});
afterAll(async () => {
  await server.close();
  rmSync(programs, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recipe-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

const rowOf = (id: number) => ({ id, jobNumber: `J-${id}`, modifiedOn: `2026-01-0${id}T00:00:00Z` });
const ALL = [1, 2, 3, 4, 5, 6];

/** The recipe that holds a word, as a program with the packages as they are in `output/`. */
async function programOf(word: string): Promise<string> {
  const [contents = ""] = codeBlocks(readFileSync(join(root, "docs/recipes.md"), "utf8"), "ts").filter(
    (block) => block.includes(word),
  );
  const outfile = join(programs, `${word.replace(/\W/g, "-")}.mjs`);
  await build({
    stdin: { contents, loader: "ts", resolveDir: root },
    ...{ outfile, bundle: true, platform: "node", format: "esm", external: ["@electric-sql/pglite"] },
    plugins: [
      {
        name: "packages",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^@st-v2\// }, ({ path }) => {
            const [name = "", entry = ""] = path.replace("@st-v2/", "").split("/");
            return { path: join(root, "output", name, "src", entry, "index.ts") };
          }),
      },
    ],
  });
  return outfile;
}

/** @param crash which place is the last that is kept, and whether the process ends before or after it is */
async function run(program: string, crash = ""): Promise<{ ended: string; printed: string }> {
  const preload = new URL("crash.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", preload, program], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...{ ...process.env, CRASH: crash, SERVICETITAN_TENANT: "42", SERVICETITAN_CLIENT_ID: "id" },
      ...{ SERVICETITAN_CLIENT_SECRET: "secret", SERVICETITAN_APP_KEY: "key" },
      SERVICETITAN_BASE_URL: server.url,
    },
  });
  const ended = new Promise<string>((done) =>
    child.once("close", (code, signal) => done(String(signal ?? code))),
  );
  const printed = await text(child.stdout);
  return { ended: await ended, printed };
}

describe("a feed into lines of JSON", () => {
  const lines = () =>
    readFileSync(join(folder, "state/jobs.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { id: number });

  it.each([
    ["before the first place is kept", "1 before", [1, 2, ...ALL]],
    ["after it", "1 after", ALL],
    ["before the last page's is", "3 before", [...ALL, 5, 6]],
    ["after it", "3 after", ALL],
  ])("loses no row, and repeats one page at most, when the process ends %s", async (_when, crash, want) => {
    const program = await programOf("jobs.jsonl");
    expect(await run(program, crash)).toMatchObject({ ended: "SIGKILL" });
    expect(await run(program)).toMatchObject({ ended: "0" });
    expect(lines().map(({ id }) => id)).toEqual(want);
    expect(await run(program)).toMatchObject({ ended: "0" });
    expect(lines()).toHaveLength(want.length);
  });
});

it.each(["2 before", "2 after"])(
  "a feed into PostgreSQL has each row once, when the process ends at place %s it is kept",
  async (crash) => {
    const program = await programOf("state-of-jobs");
    expect(await run(program, crash)).toEqual({ ended: "SIGKILL", printed: "" });
    const asked = server.seen.length;
    const { ended, printed } = await run(program);
    expect([ended, printed.match(/J-\d/g)]).toEqual(["0", ALL.map((id) => `J-${id}`)]);
    // From where it was, not from the beginning.
    expect(server.seen.length - asked).toBe(crash === "2 before" ? 2 : 1);
  },
);
