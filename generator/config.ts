/**
 * Options of a run: from the command line, else from a config file, else defaults.
 *
 * `stgen.config.{ts,mts,js,mjs,json,yaml}` in the working directory is found by itself. Its paths are relative to it.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Diagnostic, diagnostic, type Place } from "./diagnostics/codes.ts";
import type { Settings } from "./model/settings.ts";
import { shown } from "./read/disk.ts";
import { parseData } from "./read/parse.ts";
import { join } from "./ground/pointer.ts";
import { sourceFile, type InputFile } from "./ground/input.ts";
import { reasonOf } from "./ground/errors.ts";

/** What a config file can hold. Every key is optional; flags of the command line win. */
export interface Config extends Partial<Omit<Settings, "licenseText" | "released" | "vendor">> {
  /** Folder of OpenAPI documents. Default: the documents that come with this package. */
  specs?: string;
  /** Folder the packages are written to. Default `output`. */
  out?: string;
  /** Ids of the domains to generate. Default: all. */
  only?: readonly string[];
  /** A table of domains in place of the bundled one. */
  domains?: string;
  /** Further overlay files, applied last, in this order. `none`: without the corrections that come with this package. */
  overlays?: readonly string[] | "none";
  /** File with the text of `license`, for every package. */
  licenseFile?: string;
  /** Folder of the records of what was released. Default: `releases` in the specs folder. */
  releases?: string;
}

/** Gives a config file its types: `export default defineConfig({ scope: "@acme" })`. */
export function defineConfig(config: Config): Config {
  return config;
}

const NAMES = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
  (extension) => `stgen.config.${extension}`,
);

export interface FoundConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it was found, or should have been. */
  readonly path?: string;
  /** The text faults point into. */
  readonly source?: InputFile;
}

/** The config file that is named, there or not, or the one in the working directory. */
export function configPath(named: string | undefined): string | undefined {
  return named === undefined
    ? NAMES.map((name) => resolve(name)).find((name) => existsSync(name))
    : resolve(named);
}

/** Reads the config file that is named, or the one in the working directory. Faults are diagnostics. */
export async function readConfig(named: string | undefined): Promise<FoundConfig> {
  const path = configPath(named);
  if (path === undefined) return { config: {}, diagnostics: [] };
  const file = shown(path);
  const faulty = (reason: string, place?: Partial<Place>) =>
    diagnostic("config-invalid", { reason }, { place: { file, ...place } });
  try {
    const source = { path: file, text: readFileSync(path, "utf8") };
    const isData = /\.(json|ya?ml)$/.test(path);
    const loaded = isData ? loadData(source) : { value: await loadModule(path), diagnostics: [] };
    const diagnostics = [
      ...loaded.diagnostics.map(({ message, place }) => faulty(message, place)),
      ...(loaded.diagnostics.length > 0 ? [] : validate(loaded.value)).map(({ reason, key }) =>
        faulty(reason, isData && key !== undefined ? { pointer: join("", key), at: "key" } : {}),
      ),
    ];
    const found = { path, source, diagnostics };
    return diagnostics.length > 0
      ? { ...found, config: {} }
      : { ...found, config: relativeTo(dirname(path), loaded.value as Config) };
  } catch (error) {
    const reason = `The config file cannot be loaded: ${reasonOf(error).split("\n")[0] ?? ""}`;
    return { path, config: {}, diagnostics: [faulty(reason)] };
  }
}

function loadData(file: InputFile) {
  return parseData(sourceFile(file));
}

async function loadModule(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, {
    // The config imports `defineConfig` from this package, which need not be installed where the file lies.
    alias: { "servicetitan-codegen": fileURLToPath(import.meta.resolve("servicetitan-codegen")) },
    // Read anew when it changes under --watch, and nothing left behind on the disk.
    moduleCache: false,
    fsCache: false,
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
  overlays: (value) =>
    value === "none" || isTexts(value) === undefined ? undefined : 'a list of text, or "none"',
  releases: isText,
  scope: (value) => (typeof value === "string" && isScope(value) ? undefined : "an npm scope such as @acme"),
  version: (value) =>
    typeof value === "string" && /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(value)
      ? undefined
      : "a version such as 1.2.3",
  license: isText,
  licenseFile: isText,
  repository: isText,
  responses: (value) =>
    value === "as-documented" || value === "lenient" ? undefined : '"as-documented" or "lenient"',
};

export function isScope(value: string): boolean {
  return /^@[a-z0-9~-][a-z0-9._~-]*$/.test(value);
}

function validate(value: unknown): { readonly reason: string; readonly key?: string }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ reason: "The config file has to hold an object; a module exports it as its default" }];
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    if (entry === undefined) return [];
    if (!Object.hasOwn(KEYS, key))
      return [{ key, reason: `There is no option ${key}; known are ${Object.keys(KEYS).join(", ")}` }];
    const expected = KEYS[key as keyof Config](entry);
    return expected === undefined ? [] : [{ key, reason: `The option ${key} has to be ${expected}` }];
  });
}

function relativeTo(folder: string, config: Config): Config {
  const at = (path: string) => resolve(folder, path);
  return {
    ...config,
    ...(config.specs !== undefined && { specs: at(config.specs) }),
    ...(config.out !== undefined && { out: at(config.out) }),
    ...(config.domains !== undefined && { domains: at(config.domains) }),
    ...(config.licenseFile !== undefined && { licenseFile: at(config.licenseFile) }),
    ...(config.releases !== undefined && { releases: at(config.releases) }),
    ...(config.overlays !== undefined && {
      overlays: config.overlays === "none" ? "none" : config.overlays.map(at),
    }),
  };
}
