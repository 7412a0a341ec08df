import type { Level } from "./version.ts";

/** What a package was released as: its history, for changelogs and versions. */

export interface Release {
  readonly version: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly changes: readonly Note[];
}

/** A line of a changelog, in the words of the package's user. */
export interface Note {
  readonly level: Exclude<Level, "none">;
  /** Markdown. */
  readonly text: string;
}

/** What a package is told about its releases: see `read/record.ts`. */
export interface Released {
  readonly releases: readonly Release[];
  readonly dependencies: Readonly<Record<string, string>>;
}
