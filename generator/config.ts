/**
 * Options of a run: from the command line, else from a config file, else defaults.
 *
 * `stgen.config.{ts,mts,js,mjs,json,yaml}` in the working directory is found by itself. Its paths are relative to it.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";
import type { Settings } from "./emit/settings.ts";
import { reasonOf, shown } from "./read/disk.ts";
import { parseData } from "./read/parse.ts";

/** What a config file can hold. Every key is optional; flags of the command line win. */
export interface Config extends Partial<Settings> {
  /** Folder of OpenAPI documents. Default: the documents that come with this package. */
  specs?: string;
  /** Folder the packages are written to. Default `output`. */
  out?: string;
  /** Ids of the domains to generate. Default: all. */
  only?: readonly string[];
  /** A table of domains in place of the bundled one. */
  domains?: string;
  /** Further overlay files, applied last, in this order. */
  overlays?: readonly string[];
}

/** Gives a config file its types: `export default defineConfig({ scope: "@acme" })`. */
export function defineConfig(config: Config): Config {
  return config;
}

const NAMES = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
  (extension) => `stgen.config.${extension}`,
);

/** Reads the config file that is named, or the one in the working directory. Faults are diagnostics. */
export async function readConfig(named: string | undefined): Promise<{
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const path =
    named === undefined
      ? NAMES.map((name) => resolve(name)).find((name) => existsSync(name))
      : resolve(named);
  if (path === undefined) return { config: {}, diagnostics: [] };
  const file = shown(path);
  try {
    const value = await load(path);
    const faults = validate(value);
    return faults.length > 0
      ? {
          config: {},
          diagnostics: faults.map((reason) => diagnostic("config-invalid", { reason }, { place: { file } })),
        }
      : { config: relativeTo(dirname(path), value as Config), diagnostics: [] };
  } catch (error) {
    const reason = `The config file cannot be loaded: ${reasonOf(error).split("\n")[0] ?? ""}`;
    return { config: {}, diagnostics: [diagnostic("config-invalid", { reason }, { place: { file } })] };
  }
}

async function load(path: string): Promise<unknown> {
  if (/\.(json|ya?ml)$/.test(path)) {
    const { value, diagnostics } = parseData({
      path,
      text: readFileSync(path, "utf8"),
      format: path.endsWith(".json") ? "json" : "yaml",
    });
    const [fault] = diagnostics;
    if (fault) throw new Error(fault.message);
    return value;
  }
  if (/\.m?js$/.test(path))
    return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  const { createJiti } = await import("jiti");
  // The config imports `defineConfig` from this package, which need not be installed where the file lies.
  const jiti = createJiti(path, {
    alias: { "servicetitan-codegen": resolve(import.meta.dirname, "index.js") },
  });
  return jiti.import(path, { default: true });
}

type Check = (value: unknown) => string | undefined;

const isText: Check = (value) => (typeof value === "string" && value !== "" ? undefined : "text");
const isTexts: Check = (value) =>
  Array.isArray(value) && value.every((v) => typeof v === "string") ? undefined : "a list of text";

/** What each key has to be; the answer is what was expected. */
const KEYS: Readonly<Record<keyof Required<Config>, Check>> = {
  specs: isText,
  out: isText,
  only: isTexts,
  domains: isText,
  overlays: isTexts,
  scope: (value) => (typeof value === "string" && isScope(value) ? undefined : "an npm scope such as @acme"),
  version: (value) =>
    typeof value === "string" && /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(value)
      ? undefined
      : "a version such as 1.2.3",
  license: isText,
  repository: isText,
  responses: (value) =>
    value === "as-documented" || value === "lenient" ? undefined : '"as-documented" or "lenient"',
};

export function isScope(value: string): boolean {
  return /^@[a-z0-9~-][a-z0-9._~-]*$/.test(value);
}

function validate(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return ["The config file has to export an object as its default"];
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    if (entry === undefined) return [];
    if (!Object.hasOwn(KEYS, key))
      return [`There is no option ${key}; known are ${Object.keys(KEYS).join(", ")}`];
    const expected = KEYS[key as keyof Config](entry);
    return expected === undefined ? [] : [`The option ${key} has to be ${expected}`];
  });
}

function relativeTo(folder: string, config: Config): Config {
  const at = (path: string) => resolve(folder, path);
  return {
    ...config,
    ...(config.specs !== undefined && { specs: at(config.specs) }),
    ...(config.out !== undefined && { out: at(config.out) }),
    ...(config.domains !== undefined && { domains: at(config.domains) }),
    ...(config.overlays !== undefined && { overlays: config.overlays.map(at) }),
  };
}
