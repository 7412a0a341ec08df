/** `stgen publish`: sends the packages that a registry does not have yet. */
import { resolve } from "node:path";
import { hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { count } from "../ground/text.ts";
import { OPTIONS } from "../model/options.ts";
import type { PackageFolder } from "../packages/build.ts";
import { npmOfUser, orderedPackages } from "../packages/pack.ts";
import {
  outdatedReleases,
  provenanceFor,
  type Published,
  publishMissing,
  type PublishWishes,
  scopeOf,
} from "../packages/publish.ts";
import { EXIT } from "./exit.ts";
import { releasesFolder } from "./generate.ts";
import { runCommand, type SharedFlags } from "./outcome.ts";

export interface PublishFlags extends SharedFlags, PublishWishes {
  readonly registry?: string;
  readonly scope?: string;
  /** Folder of the packages. */
  readonly packages?: string;
  readonly specs?: string;
}

/** @returns the exit code */
export function publishCommand(flags: PublishFlags): Promise<number> {
  return runCommand(flags, "Nothing was published", async (config, { progress }) => {
    const folder = resolve(flags.packages ?? config.out ?? OPTIONS.out.default);
    const { packages, diagnostics: unreadable } = await orderedPackages(folder);
    const provenance = provenanceFor(flags);
    const { scope, diagnostics: reserved } = scopeOf(packages, flags.scope ?? config.scope);
    const records = releasesFolder({ ...config, ...pick(flags, "specs") });
    const outdated = await outdatedReleases(packages, records);
    const early = [...unreadable, ...reserved, ...provenance.diagnostics, ...outdated];
    if (hasErrors(early)) return { diagnostics: early };
    const registry = { scope, ...(flags.registry !== undefined && { url: flags.registry }) };
    const how = { npm: await npmOfUser(), registry, wishes: flags, provenance: provenance.wanted, progress };
    const done = await publishMissing(packages, how);
    const { diagnostics } = done;
    const names = (list: readonly PackageFolder[]) => list.map(({ name, version }) => `${name}@${version}`);
    const ok = !hasErrors(diagnostics);
    const json = {
      ok,
      published: names(done.published),
      skipped: names(done.skipped),
      remaining: names(done.remaining),
    };
    return { diagnostics, result: { text: sentence(done, ok), json, exit: ok ? EXIT.ok : EXIT.errors } };
  });
}

function sentence({ published, skipped, remaining }: Published, ok: boolean): string {
  const there = skipped.length === 0 ? "" : ` ${count(skipped.length, "version")} there already.`;
  const list = (packages: readonly PackageFolder[]) =>
    packages.map(({ name, version }) => `\n  ${name}@${version}`).join("");
  if (!ok) return `Published ${published.length}, ${remaining.length} to go.${there}${list(published)}`;
  if (remaining.length > 0)
    return `Would publish ${count(remaining.length, "package")}.${there}${list(remaining)}`;
  if (published.length === 0) return `Nothing to publish.${there}`;
  return `Published ${count(published.length, "package")}.${there}${list(published)}`;
}
