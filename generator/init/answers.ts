/** What `stgen init` has to know of a project. */

/** How a service finds the packages. */
export const WAYS = ["workspaces", "tarballs", "registry"] as const;

/** What runs tests. */
export const RUNNERS = ["vitest", "node", "none"] as const;

export interface Answers {
  /** Where documents come from: those that the program brings, the developer portal, or a folder. */
  readonly specs: "bundled" | "portal" | { readonly folder: string };
  /** npm scope of the packages. */
  readonly scope: string;
  /** Ids of domains; all where it is absent. */
  readonly only?: readonly string[];
  /** Folder of the packages, relative to the project. */
  readonly out: string;
  readonly way: (typeof WAYS)[number];
  /** Of the scope; with the way `registry` alone. */
  readonly registry?: string;
  readonly runner: (typeof RUNNERS)[number];
  /** Whether a workflow for GitHub is written. */
  readonly isCi: boolean;
}

export const DEFAULTS = {
  specs: "bundled",
  way: "workspaces",
  runner: "vitest",
  isCi: true,
} as const satisfies Partial<Answers>;

/** Folder that tarballs are kept in: who installs from a fresh checkout needs them there. */
export const TARBALLS = "tarballs";

/** Folder that documents of the portal are kept in. */
export const PULLED = "documents";

/** As people write it: a word, or a folder. */
export function specsOf(text: string): Answers["specs"] {
  return text === "bundled" || text === "portal" ? text : { folder: text };
}
