/**
 * Code bases as people write them who call V2 by hand: they get a token, sign, throw, ask again in their own ways. Each is run before and after, with its
 * own token requests, and most of its calls are rewritten.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { apply } from "../../generator/apply/apply.ts";
import { rawCalls } from "../../generator/apply/raw/raw-calls.ts";
import type { CodeFile } from "../../generator/scan/readers.ts";
import { known } from "../scan/known.ts";
import { axiosOf, expressOf, gotOf, McpServer, z } from "./ordinary.ts";
import { baseIn, run, type World } from "./v1.ts";

const folder = new URL("ordinary/", import.meta.url);
const names = readdirSync(folder).sort();

/** What stays by hand, and why. */
const LEFT: Readonly<Record<string, string>> = {
  "paged.txt": "the function around it does more than to ask",
};

const rewritten = (files: readonly CodeFile[]) =>
  apply({ files, known, options: {}, packages: new Map(), rewriters: [rawCalls], check: () => [] });

function become(files: readonly CodeFile[]): readonly CodeFile[] {
  const after = new Map(rewritten(files).changes.map((one) => [one.path, one.after]));
  const paths = new Set([...files.map(({ path }) => path), ...after.keys()]);
  return [...paths].map((path) => ({
    path,
    text: after.get(path) ?? files.find((one) => one.path === path)?.text ?? "",
  }));
}

describe.each(names)("%s", (name) => {
  const { files, becomes, runs } = baseIn(new URL(name, folder));

  it("becomes calls of the client", () => {
    const { changes, left } = rewritten(files);
    const made = changes.map(({ path, after }) => `--- ${path}\n${after}`).join("");
    expect(left.map(({ why }) => why)).toEqual(LEFT[name] === undefined ? [] : [LEFT[name]]);
    if (process.env.WRITE_WANTED === "1") {
      const [head] = readFileSync(new URL(name, folder), "utf8").split("=== becomes\n");
      writeFileSync(new URL(name, folder), `${head}=== becomes\n${made}`);
    } else expect(made).toBe(becomes);
  });

  it("run again, nothing changes", () => {
    expect(rewritten(become(files)).changes).toEqual([]);
  });

  let world: () => Readonly<Record<"before" | "after", World>>;

  beforeAll(async () => {
    // Output's modules are not checked with the generator's.
    const load = (module: string): Promise<unknown> => import(module);
    const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => object };
    const { createMock } = (await load("@st-v2/sdk/mocks")) as {
      createMock: () => { readonly fetch: World["fetch"] };
    };
    const limiter = { acquire: () => Promise.resolve({ sent() {}, done() {} }), pause() {} };
    const modulesOf = (fetch: World["fetch"]) => ({
      axios: { ...axiosOf(fetch), default: axiosOf(fetch), __esModule: true },
      got: { default: gotOf(fetch), __esModule: true },
      express: { default: expressOf(), __esModule: true },
      "server/mcp": { McpServer },
      zod: { z },
    });
    world = () => {
      const [old, own] = [createMock(), createMock()];
      const credentials = { tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key" };
      const st = new ServiceTitan({ ...credentials, fetch: own.fetch, limiter });
      return {
        before: { fetch: old.fetch, modules: modulesOf(old.fetch) },
        after: {
          fetch: own.fetch,
          modules: { ...modulesOf(own.fetch), "@st-v2/sdk": { ServiceTitan: { fromEnv: () => st } } },
        },
      };
    };
  });

  beforeEach(() => {
    const text = files.map((file) => file.text).join("\n");
    for (const [, variable = ""] of text.matchAll(/\b((?:[A-Z]+_)*(?:TENANT|CLIENT|APP)(?:_[A-Z]+)*)\b/g)) {
      const value = /SECRET/.test(variable)
        ? "secret"
        : /CLIENT/.test(variable)
          ? "id"
          : /KEY/.test(variable)
            ? "key"
            : "1";
      vi.stubEnv(variable, value);
    }
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each(runs)("%s", async (code) => {
    const { before, after } = world();
    const fails = /^fails\((.*)\)$/.exec(code)?.[1];
    const outcome = async (of: readonly CodeFile[], where: World) =>
      fails === undefined
        ? await run(of, code, where)
        : await run(of, `(${fails})()`, where).then(
            () => "answered",
            (error: unknown) => error instanceof Error && "thrown",
          );
    const old = (await outcome(files, before)) as { readonly value?: unknown } | string;
    if (fails === undefined) expect((old as { readonly value?: unknown }).value).toBeDefined();
    else expect(old).toBe("thrown");
    expect(await outcome(become(files), after)).toEqual(old);
  });
});
