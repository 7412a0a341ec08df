/** What a change means for a version: levels, the next version, and whether a range still admits it. Semantic Versioning 2.0. */
import { compare, inc, major, minor, satisfies, valid } from "semver";

/**
 * Negative where the first is the lower version, by the precedence of Semantic Versioning 2.0, section 11. With a type of ours, because
 * users of our declarations have no types of semver.
 */
export const compareVersions: (first: string, second: string) => number = compare;

export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

export function highest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map(rank))] ?? "none";
}

/** Whether a text is a version as it is written in a manifest: nothing around it, no `v` in front. */
export function isVersion(text: string): boolean {
  return /^\d\S*$/.test(text) && valid(text) !== null;
}

/**
 * The version after a change. Levels count below 1.0.0 as they do above: a breaking change of 0.4.2 makes 1.0.0, so that a reader of
 * the number need not know which convention we follow. A prerelease becomes the version it announced, where that is enough.
 */
export function nextVersion(version: string, level: Level): string {
  const next = level === "none" ? version : inc(version, level);
  if (next === null) throw new Error(`${version} is no version`);
  return next;
}

/** The level of the step from one version to another. */
export function levelBetween(from: string, to: string): Level {
  if (major(from) !== major(to)) return "major";
  if (minor(from) !== minor(to)) return "minor";
  return from === to ? "none" : "patch";
}

/** Whether `^floor` admits `version`; prereleases count by their numbers. */
export function isCompatible(floor: string, version: string): boolean {
  return satisfies(version, `^${floor}`, { includePrerelease: true });
}
