/**
 * What a run can be told, whether by a config file or by flags: one row an option. The config file is checked by it, paths in it are resolved by
 * it, flags and the README take their words from it.
 */
import { SERVICETITAN } from "../vendor/servicetitan.ts";

/** The values of each kind of option. */
interface Kinds {
  readonly path: string;
  readonly paths: readonly string[] | "none";
  readonly names: readonly string[];
  readonly text: string;
  readonly scope: string;
  readonly version: string;
  readonly responses: "as-documented" | "lenient";
  readonly int64: "number" | "bigint" | "string";
  readonly decimals: "number" | "string";
  readonly flag: boolean;
}

export type Kind = keyof Kinds;

interface Option {
  readonly kind: Kind;
  /** What it is, in the words of help and README. */
  readonly about: string;
  readonly default?: string;
  /** What happens without it, where that is not a value. */
  readonly otherwise?: string;
}

export const OPTIONS = {
  specs: { kind: "path", about: "folder of OpenAPI documents", otherwise: "the bundled ones" },
  out: { kind: "path", about: "folder the packages are written to", default: "output" },
  only: { kind: "names", about: "ids of the domains to generate", otherwise: "all" },
  domains: { kind: "path", about: "table of domains", otherwise: "the bundled one" },
  overlays: {
    kind: "paths",
    about: "further overlay files, applied last, in this order; `none` applies not even the bundled ones",
    otherwise: "no further ones",
  },
  releases: {
    kind: "path",
    about: "folder of the records of what was released",
    otherwise: "`releases` in the specs folder",
  },
  scope: { kind: "scope", about: "npm scope of the packages", default: SERVICETITAN.scope },
  version: { kind: "version", about: "version of packages that were never released", default: "0.1.0" },
  license: { kind: "text", about: "SPDX identifier of the packages' licence", default: "MIT" },
  licenseFile: { kind: "path", about: "file with its text, for every package", otherwise: "ours, under MIT" },
  repository: { kind: "text", about: "URL of the repository that packages come from", otherwise: "none" },
  responses: {
    kind: "responses",
    about: "`lenient` makes response fields other than ids optional and nullable",
    default: "as-documented",
  },
  int64: {
    kind: "int64",
    about: "type of integers of the format `int64`: `bigint` and `string` keep all their digits",
    default: "number",
  },
  decimals: {
    kind: "decimals",
    about: "type of numbers of the format `decimal` or of none: `string` keeps their digits as they are",
    default: "number",
  },
  strict: {
    kind: "flag",
    about:
      "faults of documents that cost no more than a part of them are errors too, and any error is the end",
    otherwise: "they are warnings",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** What a config file can hold; flags of the command line win. {@link OPTIONS} says what each key is. */
export type Config = { -readonly [K in keyof typeof OPTIONS]?: Kinds[(typeof OPTIONS)[K]["kind"]] };

export function isScope(value: string): boolean {
  return /^@[a-z0-9~-][a-z0-9._~-]*$/.test(value);
}
