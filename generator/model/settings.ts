import type { Profile } from "../vendor/profile.ts";
import { SERVICETITAN } from "../vendor/servicetitan.ts";
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
  /** What was released of each package, by its folder; without any, all packages have the one `version`. */
  readonly released?: Readonly<Record<string, Released>>;
  /** Whose API it is. */
  readonly vendor: Profile;
}

export const DEFAULT_SETTINGS: Settings = {
  scope: SERVICETITAN.scope,
  version: "0.1.0",
  license: "MIT",
  responses: "as-documented",
  vendor: SERVICETITAN,
};

/** What was said, completed with defaults; the scope's is the vendor's. */
export function settingsOf(options: Partial<Settings>): Settings {
  const { scope, version, license, licenseText, repository, responses, vendor } = options;
  return {
    scope: scope ?? (vendor ?? DEFAULT_SETTINGS.vendor).scope,
    version: version ?? DEFAULT_SETTINGS.version,
    license: license ?? DEFAULT_SETTINGS.license,
    ...(licenseText !== undefined && { licenseText }),
    ...(repository !== undefined && { repository }),
    responses: responses ?? DEFAULT_SETTINGS.responses,
    vendor: vendor ?? DEFAULT_SETTINGS.vendor,
  };
}

/** Folders of the packages that belong to no domain. */
export const RUNTIME = "runtime";
export const SDK = "sdk";

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
