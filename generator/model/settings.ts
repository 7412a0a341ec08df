import { pick } from "../ground/pick.ts";
import type { Profile } from "../vendor/profile.ts";
import { SERVICETITAN } from "../vendor/servicetitan.ts";
import { OPTIONS } from "./options.ts";
import type { Released } from "./release.ts";

export interface Settings {
  /** npm scope with its `@`. */
  readonly scope: string;
  /** Version of every generated package. */
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** Text of the packages' LICENSE file. By default that of the generator where `license` is its own, else there is none. */
  readonly licenseText?: string;
  /** URL of the repository the packages are published from. */
  readonly repository?: string;
  /** Whether response fields other than keys are optional and nullable. */
  readonly responses: "as-documented" | "lenient";
  /** Type of integers of 64 bits. */
  readonly int64: "number" | "bigint" | "string";
  /** Type of numbers that are no integers, unless a document says that they are `float` or `double`. */
  readonly decimals: "number" | "string";
  /** What was released of each package, by its folder; without any, all packages have the one `version`. */
  readonly released?: Readonly<Record<string, Released>>;
  /** Whose API it is. */
  readonly vendor: Profile;
}

/** What was said, completed with defaults; the scope's is the vendor's. */
export function settingsOf(options: Partial<Settings>): Settings {
  const {
    scope,
    version = OPTIONS.version.default,
    license = OPTIONS.license.default,
    responses = OPTIONS.responses.default,
    int64 = OPTIONS.int64.default,
    decimals = OPTIONS.decimals.default,
    vendor = SERVICETITAN,
  } = options;
  const more = pick(options, "licenseText", "repository", "released");
  return { scope: scope ?? vendor.scope, version, license, responses, int64, decimals, vendor, ...more };
}

/** Folders of the packages that belong to no domain. */
export const RUNTIME = "runtime";
export const SDK = "sdk";
export const REDIS = "redis";
export const SYNC = "sync";
export const MCP = "mcp";
/** Only where the vendor has webhooks, see `emit/webhooks.ts`. */
export const WEBHOOKS = "webhooks";
/** Packages that are made whatever the documents are: no domain is called so. */
export const SHARED_PACKAGES: readonly string[] = [RUNTIME, MCP, REDIS, SDK, SYNC, WEBHOOKS];

/** Where a package stands in the order of publishing: domains depend on the runtime, the umbrella on both, what serves it on that. */
export function publishedAs(folder: string): number {
  return folder === RUNTIME ? 0 : folder === SDK ? 2 : folder === MCP ? 3 : 1;
}

/** Version of a package: of its last release, or of all that were not released yet. */
export function versionOf(settings: Settings, folder: string): string {
  return settings.released?.[folder]?.releases[0]?.version ?? settings.version;
}

/**
 * What a package asks of another. Packages that were never released have one version and belong together exactly; released ones go
 * their own ways, from the version on that their last release was made with.
 */
export function rangeOf(settings: Settings, folder: string, dependency: string): string {
  if (settings.released === undefined) return settings.version;
  const floor = settings.released[folder]?.dependencies[dependency];
  return `^${floor ?? versionOf(settings, dependency)}`;
}

export function packageName(settings: Settings, folder: string): string {
  return `${settings.scope}/${folder}`;
}
