/** What a user may choose about the generated packages; the same for all of them. */

export interface Settings {
  /** npm scope with its `@`. */
  readonly scope: string;
  /** Version of every generated package. */
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** URL of the repository the packages are published from. */
  readonly repository?: string;
  /** Whether response fields other than keys are optional and nullable. */
  readonly responses: "as-documented" | "lenient";
}

export const DEFAULT_SETTINGS: Settings = {
  scope: "@st-v2",
  version: "0.1.0",
  license: "MIT",
  responses: "as-documented",
};

/** Folders of the packages that belong to no domain. */
export const RUNTIME = "runtime";
export const SDK = "sdk";

export function packageName(settings: Settings, folder: string): string {
  return `${settings.scope}/${folder}`;
}
