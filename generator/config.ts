/**
 * Options of a run: from the command line, else from a config file, else defaults.
 *
 * `stgen.config.{ts,mts,js,mjs,json,yaml}` in the working directory is found by itself. Its paths are relative to it.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Diagnostic, diagnostic, type Place } from "./diagnostics/codes.ts";
import { type Config, isScope, type Kind, OPTIONS } from "./model/options.ts";
import { isVersion } from "./model/version.ts";
import { shown } from "./read/disk.ts";
import { keptOrMade } from "./read/kept.ts";
import { CONFIG_FILES } from "./ground/own-files.ts";
import { join } from "./ground/pointer.ts";
import type { InputFile } from "./ground/input.ts";
import { reasonOf } from "./ground/errors.ts";
import { didYouMean } from "./ground/text.ts";

/** Gives a config file its types: `export default defineConfig({ scope: "@acme" })`. */
export function defineConfig(config: Config): Config {
  return config;
}

interface FoundConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it was found, or should have been. */
  readonly path?: string;
  /** The text faults point into. */
  readonly source?: InputFile;
}

/** The config file that is named, there or not, or the one in the working directory. */
export function configPath(named: string | undefined): string | undefined {
  return named === undefined ? configsHere()[0] : resolve(named);
}

function configsHere(): readonly string[] {
  return CONFIG_FILES.map((name) => resolve(name)).filter((name) => existsSync(name));
}

/** Reads the config file that is named, or the one in the working directory. Faults are diagnostics. */
export async function readConfig(named: string | undefined): Promise<FoundConfig> {
  const path = configPath(named);
  if (path === undefined) return { config: {}, diagnostics: [] };
  const file = shown(path);
  const [first, second] = named === undefined ? configsHere() : [];
  if (first !== undefined && second !== undefined) {
    const reason = `There is ${shown(second)} as well: which of the two is meant is not known; keep one, or name it with --config`;
    return { path, config: {}, diagnostics: [diagnostic("config-invalid", { reason }, { place: { file } })] };
  }
  const faulty = (reason: string, place?: Partial<Place>) =>
    diagnostic("config-invalid", { reason }, { place: { file, ...place } });
  let text: string | undefined;
  try {
    const source = { path: file, text: (text = readFileSync(path, "utf8")) };
    const isData = /\.(json|ya?ml)$/.test(path);
    const loaded = await (isData ? loadData(source) : loadModule(path));
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
    const [what = "", ...where] = reasonOf(error).split("\n");
    const offset = text === undefined ? undefined : offsetIn(text, where.join("\n"), path);
    const reason = `The config file cannot be loaded: ${what.trim()}`;
    const source = text === undefined ? {} : { source: { path: file, text } };
    return {
      path,
      ...source,
      config: {},
      diagnostics: [faulty(reason, offset === undefined ? {} : { offset })],
    };
  }
}

/** Where the compiler of modules met what it cannot read, as it says it: `FILE:LINE:COLUMN`, columns from 0. */
function offsetIn(text: string, where: string, path: string): number | undefined {
  const found = where.split(`${path}:`)[1]?.match(/^(\d+):(\d+)/);
  if (!found) return undefined;
  const before = text.split("\n").slice(0, Number(found[1]) - 1);
  return before.reduce((length, line) => length + line.length + 1, 0) + Number(found[2]);
}

interface Loaded {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

async function loadData(file: InputFile): Promise<Loaded> {
  const { parseData } = await import("./read/parse.ts");
  return parseData(file);
}

async function loadModule(path: string): Promise<Loaded> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, {
    // The config imports `defineConfig` from this package, which need not be installed where the file lies.
    alias: { "servicetitan-codegen": fileURLToPath(import.meta.resolve("servicetitan-codegen")) },
    // Read anew when it changes under --watch.
    moduleCache: false,
    fsCache: false,
    // A config may say anything and is evaluated in every run; what it and its imports are compiled to is kept, as the compiler takes as
    // long to load as a run that changes nothing.
    transform: (module) => ({
      code: keptOrMade({
        from: module,
        make: () => createJiti(path, { fsCache: false }).transform(module),
        isWorthKeeping: (code) => !code.includes("__JITI_ERROR__"),
      }),
    }),
  });
  return { value: await jiti.import(path, { default: true }), diagnostics: [] };
}

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isTexts = (value: unknown) => Array.isArray(value) && value.every((v) => typeof v === "string");
const isLike = (value: unknown, pattern: RegExp) => typeof value === "string" && pattern.test(value);

/** What a value of each kind has to be, in words and as a check. */
const KINDS: Readonly<Record<Kind, readonly [expected: string, fits: (value: unknown) => boolean]>> = {
  path: ["text", isText],
  paths: ['a list of text, or "none"', (value) => value === "none" || isTexts(value)],
  names: ["a list of text", isTexts],
  text: ["text", isText],
  scope: ["an npm scope such as @acme", (value) => typeof value === "string" && isScope(value)],
  version: ["a version such as 1.2.3", (value) => typeof value === "string" && isVersion(value)],
  flag: ["true or false", (value) => typeof value === "boolean"],
  int64: ['"number", "bigint" or "string"', (value) => isLike(value, /^(number|bigint|string)$/)],
  decimals: ['"number" or "string"', (value) => isLike(value, /^(number|string)$/)],
  responses: ['"as-documented" or "lenient"', (value) => isLike(value, /^(as-documented|lenient)$/)],
};

function validate(value: unknown): { readonly reason: string; readonly key?: string }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ reason: "The config file has to hold an object; a module exports it as its default" }];
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    if (entry === undefined) return [];
    if (!isOption(key)) return [{ key, reason: `There is no option ${key}${nearOption(key)}` }];
    const [expected, fits] = KINDS[OPTIONS[key].kind];
    return fits(entry) ? [] : [{ key, reason: `The option ${key} has to be ${expected}` }];
  });
}

/** The option that is meant, or all there are. */
function nearOption(key: string): string {
  const known = Object.keys(OPTIONS);
  return didYouMean(key, known) || `; known are ${known.join(", ")}`;
}

function isOption(key: string): key is keyof Config {
  return Object.hasOwn(OPTIONS, key);
}

/** Paths of a config are meant from where it lies. */
function relativeTo(folder: string, config: Config): Config {
  const at = (path: string) => resolve(folder, path);
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  const resolved = given.map(([key, value]) => {
    const kind = isOption(key) ? OPTIONS[key].kind : undefined;
    if (kind === "path") return [key, at(value as string)];
    return [key, kind === "paths" && Array.isArray(value) ? value.map(at) : value];
  });
  return Object.fromEntries(resolved) as Config;
}
