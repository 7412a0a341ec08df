/** Code bases of tests, what becomes of their calls of V1, and what they give when they are run. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { type Applied, apply } from "../../generator/apply/apply.ts";
import type { ApplyOptions } from "../../generator/apply/contract.ts";
import { v1Calls } from "../../generator/apply/former/v1-call.ts";
import { bundled } from "../../generator/commands/bundled.ts";
import type { BundledFormer } from "../../generator/commands/former-reader.ts";
import type { CodeFile } from "../../generator/scan/readers.ts";
import { known } from "../scan/known.ts";

const { plan: former } = await bundled<BundledFormer>("former");

export interface Base {
  readonly files: readonly CodeFile[];
  /** Expressions over what its files export. */
  readonly runs: readonly string[];
  readonly becomes: string;
  /** With `--inline`, where that is something else. */
  readonly inlined: string;
}

/** Files behind `--- name`; then expressions behind `=== runs`, and what becomes of the files behind `=== becomes` and `=== inlined`. */
export function baseIn(path: URL): Base {
  const [head = "", made = ""] = readFileSync(path, "utf8").split("=== becomes\n");
  const [becomes = "", inlined = becomes] = made.split("=== inlined\n");
  const [code = "", runs = ""] = head.split("=== runs\n");
  const files = code
    .split(/^--- /m)
    .slice(1)
    .map((part) => ({ path: part.slice(0, part.indexOf("\n")), text: part.slice(part.indexOf("\n") + 1) }));
  return { files, runs: runs.split("\n").filter((line) => line !== ""), becomes, inlined };
}

/** Nothing is compiled. */
export function rewritten(files: readonly CodeFile[], options: ApplyOptions = {}): Applied {
  const rewriters = [v1Calls];
  return apply({ files, known, former, options, packages: new Map(), rewriters, check: () => [] });
}

/** What code gets from outside: `fetch`, and modules by the ends of their names. */
export interface World {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly modules: Readonly<Record<string, unknown>>;
}

/** Runs files as modules, and an expression over all that they export. */
export async function run(files: readonly CodeFile[], expression: string, world: World): Promise<unknown> {
  const loaded = new Map<string, Record<string, unknown>>();
  const logged: unknown[][] = [];
  // What is told of errors is told in words of others afterwards.
  const quiet = () => undefined;
  const console = { log: (...args: unknown[]) => void logged.push(args), error: quiet, warn: quiet };
  const load = (name: string): Record<string, unknown> => {
    const given = Object.entries(world.modules).find(([end]) => name.replace(/\.\w+$/, "").endsWith(end));
    if (given) return given[1] as Record<string, unknown>;
    const path = name.replace(/^\.\//, "");
    const file = files.find((one) => one.path === path || one.path.replace(/\.\w+$/, "") === path);
    if (!file) throw new Error(`there is no ${name}`);
    const before = loaded.get(file.path);
    if (before) return before;
    const module = { exports: {} as Record<string, unknown> };
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
    // What is a module by its ending is never made CommonJS.
    const fileName = file.path.replace(/\.[cm](?=[jt]s$)/, ".");
    const text = file.text.replace(/^#!.*/, "");
    const { outputText } = ts.transpileModule(text, { compilerOptions: options, fileName });

    const body = new Function("require", "module", "exports", "fetch", "console", outputText);
    body(load, module, module.exports, world.fetch, console);
    loaded.set(file.path, module.exports);
    return module.exports;
  };
  const all = Object.assign({}, ...files.map(({ path }) => load(path))) as Record<string, unknown>;

  const ask = new Function(...Object.keys(all), `return ${expression}`) as (...args: unknown[]) => unknown;
  return { value: await ask(...Object.values(all)), logged };
}

/** As much of axios as the bases use. */
export function axiosOver(fetch: World["fetch"]) {
  const make = (base: { baseURL?: string; headers?: Record<string, string> } = {}) => ({
    post: async (url: string, body: unknown, { headers = {} }: { headers?: object } = {}) => {
      const response = await fetch(url, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", ...headers },
      });
      if (!response.ok) throw new Error(`Request failed with status code ${response.status}`);
      return { data: await response.json(), status: response.status };
    },
    get: async (path: string, { params = {}, headers = {} }: { params?: object; headers?: object } = {}) => {
      const search = Object.entries(params)
        .filter(([, value]) => value != null)
        .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
        .join("&");
      const url = /^https?:/.test(path) ? path : `${base.baseURL ?? ""}/${path.replace(/^\//, "")}`;
      const response = await fetch(search === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${search}`, {
        headers: { ...base.headers, ...headers },
      });
      if (!response.ok) throw new Error(`Request failed with status code ${response.status}`);
      return { data: await response.json(), status: response.status };
    },
    create: make,
  });
  return make();
}
