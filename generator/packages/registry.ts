/** What a registry has, asked through npm, which knows the way there. */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { compareVersions, isVersion } from "../model/version.ts";
import type { PackageFolder } from "./build.ts";
import { type Npm, readVersions, type Registry, registryArguments, tagFor } from "./npm.ts";

/** A package as it is about to be published. */
type PackageVersion = Pick<PackageFolder, "name" | "version">;

/** Who asks which registry. */
export interface RegistryAccess {
  readonly npm: Npm;
  readonly registry: Registry;
}

/**
 * Packages whose publishing would put an older version under a tag than the registry has there, as a checkout of an older line does.
 * npm looks after that by itself only since version 11, and for its default tag alone.
 */
export async function tagsBehind(
  packages: readonly PackageVersion[],
  how: RegistryAccess,
): Promise<Diagnostic[]> {
  const configured = await how.npm.run(["config", "get", "tag"]);
  const faults = await pooled(packages, async ({ name, version }): Promise<Diagnostic[]> => {
    const tag = tagFor(version, undefined) ?? (configured.stdout.trim() || "latest");
    const { versions, fault } = await versionsOf(`${name}@${tag}`, how);
    if (fault !== undefined) return [fault];
    const current = versions.find((one) => isBehind(version, one));
    return current === undefined ? [] : [diagnostic("tag-behind", { package: name, version, tag, current })];
  });
  // One fault of npm would be told once a package.
  const broken = faults.flat().find(({ code }) => code !== "tag-behind");
  return broken === undefined ? faults.flat() : [broken];
}

function isBehind(version: string, other: string): boolean {
  return isVersion(version) && isVersion(other) && compareVersions(version, other) < 0;
}

/** Whether the registry has this version, or why it does not say. */
export async function isPublished(
  { name, version }: PackageVersion,
  how: RegistryAccess,
): Promise<boolean | Diagnostic> {
  const { versions, fault } = await versionsOf(`${name}@${version}`, how);
  return fault ?? versions.length > 0;
}

/** The versions that the registry has for a name and a version or tag, or why it does not say. */
async function versionsOf(
  spec: string,
  { npm, registry }: RegistryAccess,
): Promise<{ readonly versions: readonly string[]; readonly fault?: Diagnostic }> {
  const answer = await npm.run(["view", spec, "version", ...registryArguments(registry)]);
  if (!answer.ok) {
    const failed = { action: "ask the registry what it has", reason: answer.reason };
    return { versions: [], ...(answer.code !== "E404" && { fault: diagnostic("npm-failed", failed) }) };
  }
  const read = readVersions(answer.stdout);
  if ("value" in read) return { versions: read.value };
  const unreadable = { command: "view --json", reason: npm.redact(read.fault) };
  return { versions: [], fault: diagnostic("npm-unreadable", unreadable) };
}

/** Each is a process of npm: a few at a time. */
export async function pooled<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (let i = 0; i < items.length; i += 4) {
    results.push(...(await Promise.all(items.slice(i, i + 4).map(work))));
  }
  return results;
}
