/**
 * `stgen publish`: sends the packages to a registry, in the order of their dependencies. Versions that are there already are skipped,
 * so that a run that failed half-way is continued by the next, and a month without changes publishes nothing.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { readConfig } from "../config.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { OPTIONS } from "../model/options.ts";
import { type Npm, publishArguments, type Registry, tagFor } from "../packages/npm.ts";
import { isPublished, pooled, tagsBehind } from "../packages/registry.ts";
import { gatherReleases } from "../read/disk.ts";
import { parseRecord } from "../read/record.ts";
import type { PackageFolder } from "./build.ts";
import { type Console, createConsole, fail } from "./console.ts";
import { releasesFolder } from "./generate.ts";
import { npmOfUser, orderedPackages, pack, type Packed, readSources } from "./pack.ts";
import { count } from "../ground/text.ts";

export interface PublishFlags {
  readonly registry?: string;
  readonly scope?: string;
  readonly tag?: string;
  readonly dryRun?: boolean;
  readonly access: "restricted" | "public";
  readonly provenance?: boolean;
  /** Folder of the packages. */
  readonly packages?: string;
  readonly specs?: string;
  readonly config?: string;
  readonly json?: boolean;
}

const NOTHING = "Nothing was published";

/** @returns the exit code */
export async function publishCommand(flags: PublishFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text");
  const { config, diagnostics, source } = await readConfig(flags.config);
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs: source ? [source] : [] }, NOTHING);
  const folder = resolve(flags.packages ?? config.out ?? OPTIONS.out.default);
  const { packages, diagnostics: unreadable } = await orderedPackages(folder);
  const provenance = provenanceFor(flags);
  const scope = scopeOf(packages, flags.scope ?? config.scope);
  const records = releasesFolder({ ...config, ...(flags.specs !== undefined && { specs: flags.specs }) });
  const early = [
    ...unreadable,
    ...scope.diagnostics,
    ...provenance.diagnostics,
    ...(await outdatedReleases(packages, records)),
  ];
  if (hasErrors(early)) return fail(console, { diagnostics: early, inputs: [] }, NOTHING);
  const registry: Registry = {
    scope: scope.scope,
    ...(flags.registry !== undefined && { url: flags.registry }),
  };
  const how = { npm: await npmOfUser(), registry, flags, provenance: provenance.wanted };
  const outcome = await publishMissing(packages, how, console);
  console.diagnostics(outcome.diagnostics, []);
  const names = (list: readonly PackageFolder[]) => list.map(({ name, version }) => `${name}@${version}`);
  const ok = !hasErrors(outcome.diagnostics);
  console.result(sentence(outcome, ok), {
    ok,
    published: names(outcome.published),
    skipped: names(outcome.skipped),
    remaining: names(outcome.remaining),
  });
  return ok ? 0 : 1;
}

/** Where the environment can vouch for a build it does, unless it is told not to; npm gives provenance to public packages alone. */
function provenanceFor({ provenance, access }: PublishFlags): {
  readonly wanted: boolean;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL } = process.env;
  const isOffered = GITHUB_ACTIONS === "true" && ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
  const refuse = (reason: string) => ({
    wanted: false,
    diagnostics: [diagnostic("provenance-unavailable", { reason })],
  });
  if (provenance === true && access !== "public") return refuse("it is for public packages only");
  if (provenance === true && !isOffered) return refuse("this environment offers no identity");
  return { wanted: provenance ?? (isOffered && access === "public"), diagnostics: [] };
}

function scopeOf(
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
async function outdatedReleases(packages: readonly PackageFolder[], folder: string): Promise<Diagnostic[]> {
  const { files, diagnostics } = await gatherReleases(folder);
  const faults: Diagnostic[] = [...diagnostics];
  const records = files.flatMap((file) => {
    const parsed = parseRecord(file);
    faults.push(...parsed.diagnostics);
    return parsed.record === undefined ? [] : [parsed.record];
  });
  if (hasErrors(faults) || records.length === 0) return faults;
  const { codeOf } = await import("../packages/surface.ts");
  for (const { name, version, folder: path } of packages) {
    const record = records.find((it) => it.package === basename(path));
    if (record === undefined) continue;
    const isSame =
      record.releases[0]?.version === version &&
      codeOf(await readSources(path), scopeIn(name)) === record.surface.code;
    if (!isSame) faults.push(diagnostic("release-outdated", { package: name, version }));
  }
  return faults;
}

interface Outcome {
  readonly published: readonly PackageFolder[];
  /** What the registry had. */
  readonly skipped: readonly PackageFolder[];
  /** What was to be published and was not. */
  readonly remaining: readonly PackageFolder[];
  readonly diagnostics: readonly Diagnostic[];
}

interface How {
  readonly npm: Npm;
  readonly registry: Registry;
  readonly flags: PublishFlags;
  readonly provenance: boolean;
}

async function publishMissing(
  packages: readonly PackageFolder[],
  how: How,
  console: Console,
): Promise<Outcome> {
  console.progress("Asking the registry what it has …");
  const known = await pooled(packages, (it) => isPublished(it, how));
  const fault = known.find((answer) => typeof answer === "object");
  if (fault !== undefined) return { published: [], skipped: [], remaining: packages, diagnostics: [fault] };
  const skipped = packages.filter((_, i) => known[i] === true);
  const wanted = packages.filter((_, i) => known[i] === false);
  if (wanted.length === 0) return { published: [], skipped, remaining: [], diagnostics: [] };
  // Who asks for a tag knows what it points to.
  const behind = how.flags.tag === undefined ? await tagsBehind(wanted, how) : [];
  if (hasErrors(behind)) return { published: [], skipped, remaining: wanted, diagnostics: behind };
  const out = await mkdtemp(join(tmpdir(), "stgen-publish-"));
  try {
    const packed = await pack({ packages, wanted, out, npm: how.npm }, console);
    if (hasErrors(packed.diagnostics) || how.flags.dryRun === true) {
      return { published: [], skipped, remaining: wanted, diagnostics: packed.diagnostics };
    }
    const sent = await send(packed.packages, how, console);
    return { ...sent, skipped, diagnostics: [...packed.diagnostics, ...sent.diagnostics] };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** One after the other; the first failure ends it, because what follows may depend on it. */
async function send(
  packages: readonly Packed[],
  how: How,
  console: Console,
): Promise<Omit<Outcome, "skipped">> {
  const { registry, flags, provenance } = how;
  for (const [i, it] of packages.entries()) {
    console.progress(`Publishing ${it.name}@${it.version} …`);
    const tag = tagFor(it.version, flags.tag);
    const answer = await how.npm.run(
      publishArguments(it.tarball, { registry, access: flags.access, tag, provenance }),
    );
    // A registry may have stored it before its answer was lost.
    if (answer.ok || (await isPublished(it, how)) === true) continue;
    const action = `publish ${it.name}@${it.version}`;
    const fault = diagnostic("npm-failed", { action, reason: answer.reason });
    return { published: packages.slice(0, i), remaining: packages.slice(i), diagnostics: [fault] };
  }
  return { published: packages, remaining: [], diagnostics: [] };
}

function sentence({ published, skipped, remaining }: Outcome, ok: boolean): string {
  const there = skipped.length === 0 ? "" : ` ${count(skipped.length, "version")} there already.`;
  const list = (packages: readonly PackageFolder[]) =>
    packages.map(({ name, version }) => `\n  ${name}@${version}`).join("");
  if (!ok) return `Published ${published.length}, ${remaining.length} to go.${there}${list(published)}`;
  if (remaining.length > 0)
    return `Would publish ${count(remaining.length, "package")}.${there}${list(remaining)}`;
  if (published.length === 0) return `Nothing to publish.${there}`;
  return `Published ${count(published.length, "package")}.${there}${list(published)}`;
}
