/** What a change means for a version: levels, the next version, and whether a range still admits it. Semantic Versioning 2.0. */

export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

export function highest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map(rank))] ?? "none";
}

interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly isPrerelease: boolean;
  /** Identifiers of the prerelease: `beta`, `1`. */
  readonly prerelease: readonly string[];
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(\+[0-9A-Za-z.-]+)?$/;

/** `undefined` for what is no version. */
export function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text);
  if (match === null) return undefined;
  const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
  const prerelease = match[4]?.split(".") ?? [];
  return { major, minor, patch, isPrerelease: prerelease.length > 0, prerelease };
}

/** Negative where `a` is the lower version, by the precedence of Semantic Versioning 2.0, section 11. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [known(a), known(b)];
  const steps = [x.major - y.major, x.minor - y.minor, x.patch - y.patch];
  // A prerelease comes before the version it announces.
  steps.push(Number(y.isPrerelease) - Number(x.isPrerelease));
  for (const [i, id] of x.prerelease.entries()) steps.push(compareIdentifiers(id, y.prerelease[i]));
  steps.push(x.prerelease.length - y.prerelease.length);
  return steps.find((step) => step !== 0) ?? 0;
}

/** Numbers by size and before texts, texts by code units; whoever has one more comes later. */
function compareIdentifiers(a: string, b: string | undefined): number {
  if (b === undefined) return 1;
  const isNumber = (id: string) => /^\d+$/.test(id);
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * The version after a change. Levels count below 1.0.0 as they do above: a breaking change of 0.4.2 makes 1.0.0, so that a reader of
 * the number need not know which convention we follow. A prerelease becomes the version it announced, where that is enough.
 */
export function nextVersion(version: string, level: Level): string {
  const { major, minor, patch, isPrerelease } = known(version);
  switch (level) {
    case "none":
      return version;
    case "patch":
      return isPrerelease ? `${major}.${minor}.${patch}` : `${major}.${minor}.${patch + 1}`;
    case "minor":
      return isPrerelease && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
    case "major":
      return isPrerelease && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
  }
}

/** The level of the step from one version to another. */
export function levelBetween(from: string, to: string): Level {
  const [a, b] = [known(from), known(to)];
  if (a.major !== b.major) return "major";
  if (a.minor !== b.minor) return "minor";
  return from === to ? "none" : "patch";
}

/** Whether npm installs `version` for `^floor`, for a version that is not older. */
export function isCompatible(floor: string, version: string): boolean {
  const [from, to] = [known(floor), known(version)];
  if (from.major !== to.major) return false;
  if (from.major > 0) return true;
  // Below 1.0.0 a caret admits patches alone, below 0.1.0 nothing.
  return from.minor === to.minor && (from.minor > 0 || from.patch === to.patch);
}

function known(text: string): Version {
  const version = parseVersion(text);
  if (version === undefined) throw new Error(`${text} is no version`);
  return version;
}
