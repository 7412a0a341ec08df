/**
 * Calls of V2 by hand in the forms that people write, each a file of `raw/`: what it is, its files, expressions that are run, and what becomes of the
 * files. What is the same as before is not written again.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { apply } from "../../generator/apply/apply.ts";
import { isScript } from "../../generator/apply/code-base.ts";
import { rawCalls } from "../../generator/apply/raw/raw-calls.ts";
import { bundled } from "../../generator/commands/bundled.ts";
import type { BundledFormer } from "../../generator/commands/former-reader.ts";
import type { CodeFile } from "../../generator/scan/readers.ts";
import { known } from "../scan/known.ts";
import { axiosOver, baseIn, run, type World } from "./v1.ts";

const folder = new URL("raw/", import.meta.url);
const names = readdirSync(folder).sort();
const { plan: former } = await bundled<BundledFormer>("former");

/** Nothing is compiled. */
const rewritten = (files: readonly CodeFile[]) =>
  apply({ files, known, former, options: {}, packages: new Map(), rewriters: [rawCalls], check: () => [] });

/** Every file as it becomes, new ones too. */
function become(files: readonly CodeFile[]): readonly CodeFile[] {
  const { changes } = rewritten(files);
  const after = new Map(changes.map(({ path, after }) => [path, after]));
  return [...new Set([...files.map(({ path }) => path), ...after.keys()])].map((path) => ({
    path,
    text: after.get(path) ?? files.find((file) => file.path === path)?.text ?? "",
  }));
}

it.each(names)("%s", (name) => {
  const { files, becomes } = baseIn(new URL(name, folder));
  const made = rewritten(files)
    .changes.map(({ path, after }) => `--- ${path}\n${after}`)
    .join("");
  if (process.env.WRITE_WANTED === "1") {
    const [head] = readFileSync(new URL(name, folder), "utf8").split("=== becomes\n");
    writeFileSync(new URL(name, folder), `${head}=== becomes\n${made}`);
  } else expect(made).toBe(becomes);
});

it.each(names)("%s: run again, nothing changes", (name) => {
  const { files } = baseIn(new URL(name, folder));
  expect(rewritten(become(files)).changes).toEqual([]);
});

it("run again over what the scan is tried with, nothing changes", () => {
  const bases = new URL("../scan/bases/", import.meta.url);
  const changed = readdirSync(bases).map((name) => {
    const [code = ""] = readFileSync(new URL(name, bases), "utf8").split("=== findings");
    const parts = code.split(/^--- /m).slice(1);
    const files = parts
      .map((part) => ({ path: part.slice(0, part.indexOf("\n")), text: part.slice(part.indexOf("\n") + 1) }))
      .filter(({ path }) => isScript(path));
    expect(rewritten(become(files)).changes, name).toEqual([]);
    return rewritten(files).rewrites.length;
  });
  expect(Math.max(...changed)).toBeGreaterThan(0);
});

/** Requests with credentials that a mock takes, in place of those that the code reads from its environment. */
async function signedIn(fetch: World["fetch"]): Promise<World["fetch"]> {
  const answer = await fetch("https://auth.servicetitan.io/connect/token", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials&client_id=id&client_secret=secret",
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return (url, init) =>
    fetch(url.replace("/tenant/undefined/", "/tenant/1/"), {
      ...init,
      headers: {
        ...(init?.headers as Record<string, string>),
        Authorization: `Bearer ${token}`,
        "ST-App-Key": "key",
      },
    });
}

/** Output's modules are not checked with the generator's. */
const load = (name: string): Promise<unknown> => import(name);

describe("what is rewritten gives what the old code gave", () => {
  let world: () => Promise<{ readonly before: World; readonly after: World }>;

  beforeAll(async () => {
    const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => object };
    const { createMock } = (await load("@st-v2/sdk/mocks")) as {
      createMock: () => { readonly fetch: World["fetch"] };
    };
    const free = { sent() {}, done() {} };
    const limiter = { acquire: () => Promise.resolve(free), pause() {} };
    world = async () => {
      const [old, own] = [createMock(), createMock()];
      const credentials = { tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key" };
      const st = new ServiceTitan({ ...credentials, fetch: own.fetch, limiter });
      const fetch = await signedIn(old.fetch);
      const axios = axiosOver(fetch);
      const gone: World["fetch"] = () => Promise.reject(new Error("calls by hand are gone"));
      const axiosGone = axiosOver(gone);
      const sdk = { ServiceTitan: { fromEnv: () => st } };
      return {
        before: { fetch, modules: { axios: { ...axios, default: axios } } },
        after: { fetch: gone, modules: { axios: { ...axiosGone, default: axiosGone }, "@st-v2/sdk": sdk } },
      };
    };
  });

  const cases = names.flatMap((name) =>
    baseIn(new URL(name, folder)).runs.map((code) => [name, code] as const),
  );
  it.each(cases)("%s %s", async (name, code) => {
    const { files } = baseIn(new URL(name, folder));
    const { before, after } = await world();
    const old = (await run(files, code, before)) as { readonly value: unknown };
    expect(old.value).toBeDefined();
    expect(await run(become(files), code, after)).toEqual(old);
  });
});
