/**
 * Calls of V1 in the forms that people write, each a file of `v1/`: what it is, its files, expressions that are run, and what becomes of the files. What
 * is the same as before is not written again.
 */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeFile } from "../../generator/scan/readers.ts";
import { type Running, serveMock } from "../serve-v1/running.ts";
import { KEY, KEY_HEADER } from "../serve-v1/support.ts";
import { axiosOver, baseIn, rewritten, run, type World } from "./v1.ts";

const folder = new URL("v1/", import.meta.url);
const names = readdirSync(folder).sort();
const isClient = ({ path }: { readonly path: string }) =>
  /servicetitan-(?:v1|client)\.[cm]?[jt]s$/.test(path);

const become = (files: readonly CodeFile[], inline: boolean) =>
  rewritten(files, { inline }).changes.filter((one) => !isClient(one));
const shown = (changes: ReturnType<typeof become>) =>
  changes.map(({ path, after }) => `--- ${path}\n${after}`).join("");

it.each(names)("%s", (name) => {
  const { files, becomes, inlined } = baseIn(new URL(name, folder));
  const made = { becomes: shown(become(files, false)), inlined: shown(become(files, true)) };
  expect(made).toEqual({ becomes, inlined });
});

/** Output's modules are not checked with the generator's. */
const load = (name: string): Promise<unknown> => import(name);

describe("what is rewritten gives what the old code gave", () => {
  let server: Running;
  let before: World;
  let after: World;

  beforeAll(async () => {
    server = await serveMock(1);
    const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => object };
    const { createMock } = (await load("@st-v2/sdk/mocks")) as {
      createMock: () => { readonly fetch: unknown };
    };
    const { createV1 } = (await load("@st-v2/v1")) as { createV1: (st: object) => unknown };
    const free = { sent() {}, done() {} };
    const limiter = { acquire: () => Promise.resolve(free), pause() {} };
    const { fetch } = createMock();
    const own = { tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key", fetch, limiter };
    const st = new ServiceTitan(own);
    const fetchOld: World["fetch"] = (url, init) =>
      globalThis.fetch(url.replace("https://api.servicetitan.com", server.url), {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), [KEY_HEADER]: KEY },
      });
    const axios = axiosOver(fetchOld);
    before = { fetch: fetchOld, modules: { axios: { ...axios, default: axios } } };
    const gone: World["fetch"] = () => Promise.reject(new Error("V1 is gone"));
    const axiosGone = axiosOver(gone);
    after = {
      fetch: gone,
      modules: {
        axios: { ...axiosGone, default: axiosGone },
        "servicetitan-v1": { v1: createV1(st) },
        "servicetitan-client": { st },
      },
    };
  });
  afterAll(() => server.close());

  /** Every file as it becomes. */
  const whole = (files: readonly CodeFile[], inline: boolean): readonly CodeFile[] => {
    const changes = become(files, inline);
    return files.map((file) => {
      const changed = changes.find(({ path }) => path === file.path);
      return changed ? { path: file.path, text: changed.after } : file;
    });
  };

  const cases = names.flatMap((name) =>
    baseIn(new URL(name, folder)).runs.map((code) => [name, code] as const),
  );
  it.each(cases)("%s: %s", async (name, code) => {
    const { files } = baseIn(new URL(name, folder));
    const want = await run(files, code, before);
    expect(JSON.stringify(want)).not.toMatch(/^\{"logged":\[\]\}$/);
    expect(await run(whole(files, false), code, after)).toEqual(want);
    expect(await run(whole(files, true), code, after)).toEqual(want);
  });
});
