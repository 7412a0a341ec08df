/**
 * Sending packages to a registry, in the order of their dependencies. Versions that are there already are skipped, so that a run that failed
 * half-way is continued by the next, and a month without changes publishes nothing.
 */
import { basename } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { env } from "../ground/system.ts";
import { OPTIONS } from "../model/options.ts";
import { gatherReleases } from "../read/disk.ts";
import { parseRecords } from "../read/record.ts";
import { withScratch } from "../write/scratch.ts";
import type { PackageFolder } from "./build.ts";
import { publishArguments, tagFor } from "./npm.ts";
import { pack, type Packed, readSources } from "./pack.ts";
import { isPublished, pooled, type RegistryAccess, tagsBehind } from "./registry.ts";

export interface PublishWishes {
  readonly access: "restricted" | "public";
  readonly provenance?: boolean;
  readonly tag?: string;
  /** Everything but publishing. */
  readonly dryRun?: boolean;
}

/** Where the environment can vouch for a build it does, unless it is told not to; npm gives provenance to public packages alone. */
export function provenanceFor({ provenance, access }: PublishWishes): {
  readonly wanted: boolean;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL } = env;
  const isOffered = GITHUB_ACTIONS === "true" && ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
  const refuse = (reason: string) => ({
    wanted: false,
    diagnostics: [diagnostic("provenance-unavailable", { reason })],
  });
  if (provenance === true && access !== "public") return refuse("it is for public packages only");
  if (provenance === true && !isOffered) return refuse("this environment offers no identity");
  return { wanted: provenance ?? (isOffered && access === "public"), diagnostics: [] };
}

/** The scope that the packages have to have, which is not the one that nobody but its vendor may use. */
export function scopeOf(
  packages: readonly PackageFolder[],
  wanted: string | undefined,
): { readonly scope: string; readonly diagnostics: readonly Diagnostic[] } {
  const scope = wanted ?? scopeIn(packages[0]?.name ?? "");
  const reserved = OPTIONS.scope.default;
  if (scope === reserved) return { scope, diagnostics: [diagnostic("scope-reserved", { scope })] };
  const other = packages.find(({ name }) => scopeIn(name) !== scope);
  return {
    scope,
    diagnostics: other ? [diagnostic("scope-mismatch", { package: other.name, scope })] : [],
  };
}

function scopeIn(name: string): string {
  return name.split("/")[0] ?? "";
}

/** Packages whose code is not that of their last release: publishing them would give one version two contents. */
export async function outdatedReleases(
  packages: readonly PackageFolder[],
  folder: string,
): Promise<Diagnostic[]> {
  const { files, diagnostics } = await gatherReleases(folder);
  const { records, diagnostics: invalid } = parseRecords(files);
  const faults = [...diagnostics, ...invalid];
  if (hasErrors(faults) || records.size === 0) return faults;
  const { codeOf } = await import("./package-surface.ts");
  for (const { name, version, folder: path } of packages) {
    const record = records.get(basename(path));
    if (record === undefined) continue;
    const isSame =
      record.releases[0]?.version === version &&
      codeOf(await readSources(path), scopeIn(name)) === record.surface.code;
    if (!isSame) faults.push(diagnostic("release-outdated", { package: name, version }));
  }
  return faults;
}

/** What has become of each package. */
export interface Published {
  readonly published: readonly PackageFolder[];
  /** What the registry had. */
  readonly skipped: readonly PackageFolder[];
  /** What was to be published and was not. */
  readonly remaining: readonly PackageFolder[];
  readonly diagnostics: readonly Diagnostic[];
}

interface How extends RegistryAccess {
  readonly wishes: PublishWishes;
  readonly provenance: boolean;
  /** Is told what is going on. */
  readonly progress: (text: string) => void;
}

/** Sends what the registry does not have. */
export async function publishMissing(packages: readonly PackageFolder[], how: How): Promise<Published> {
  how.progress("Asking the registry what it has …");
  const known = await pooled(packages, (it) => isPublished(it, how));
  const fault = known.find((answer) => typeof answer === "object");
  if (fault !== undefined) return { published: [], skipped: [], remaining: packages, diagnostics: [fault] };
  const skipped = packages.filter((_, i) => known[i] === true);
  const wanted = packages.filter((_, i) => known[i] === false);
  if (wanted.length === 0) return { published: [], skipped, remaining: [], diagnostics: [] };
  // Who asks for a tag knows what it points to.
  const behind = how.wishes.tag === undefined ? await tagsBehind(wanted, how) : [];
  if (hasErrors(behind)) return { published: [], skipped, remaining: wanted, diagnostics: behind };
  return withScratch("publish", async (out): Promise<Published> => {
    const packed = await pack({ packages, wanted, out, npm: how.npm }, how.progress);
    if (hasErrors(packed.diagnostics) || how.wishes.dryRun === true) {
      return { published: [], skipped, remaining: wanted, diagnostics: packed.diagnostics };
    }
    const sent = await send(packed.packages, how);
    return { ...sent, skipped, diagnostics: [...packed.diagnostics, ...sent.diagnostics] };
  });
}

/** One after the other; the first failure ends it, because what follows may depend on it. */
async function send(packages: readonly Packed[], how: How): Promise<Omit<Published, "skipped">> {
  const { registry, wishes, provenance } = how;
  for (const [i, it] of packages.entries()) {
    how.progress(`Publishing ${i + 1} of ${packages.length}: ${it.name}@${it.version} …`);
    const tag = tagFor(it.version, wishes.tag);
    const answer = await how.npm.run(
      publishArguments(it.tarball, { registry, access: wishes.access, tag, provenance }),
    );
    // A registry may have stored it before its answer was lost.
    if (answer.ok || (await isPublished(it, how)) === true) continue;
    const action = `publish ${it.name}@${it.version}`;
    const fault = diagnostic("npm-failed", { action, reason: answer.reason });
    return { published: packages.slice(0, i), remaining: packages.slice(i), diagnostics: [fault] };
  }
  return { published: packages, remaining: [], diagnostics: [] };
}
