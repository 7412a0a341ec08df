/** The packages as they would be released now, with what is needed to compare them to what was released. Touches no disk. */
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { emitDomain } from "../emit/domain.ts";
import { publishedAs, SDK, type Settings, settingsOf } from "../model/settings.ts";
import { generate, type GenerateOptions, INDEX, MIGRATION } from "../generate.ts";
import type { Domain } from "../model/ir.ts";
import { descriptionsOnDemand, recordsOf } from "../describe/describe.ts";
import { type Candidate, type Planned, planReleases } from "./release-plan.ts";
import { parseRecords, type ReleaseRecord, type Surface, withoutProse } from "../read/record.ts";
import { surfaceOf } from "./package-surface.ts";

interface ReleasePlan {
  readonly planned: readonly Planned[];
  /** The files of the packages that state their last release, by path below the output. */
  readonly stated: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param date of the releases, as an ISO 8601 day */
export async function planFrom(options: GenerateOptions, date: string): Promise<ReleasePlan> {
  const { migration: _, ...rest } = options;
  const { units, files: all, sdk, diagnostics } = await generate(rest);
  if (hasErrors(diagnostics)) return { planned: [], stated: new Map(), diagnostics };
  const settings = settingsOf(options);
  const { records } = parseRecords(options.releases ?? []);
  const domains = new Map(sdk.domains.map((domain) => [domain.packageName, domain]));
  const emitBefore = emitterOf(sdk.domains, { records, settings });
  const candidates = [...units].flatMap(([name, { files }]): Candidate[] => {
    if (name === INDEX || name === MIGRATION || files === "unchanged") return [];
    const own = new Map([...files].map(([path, text]) => [path.slice(name.length + 1), text]));
    const surface = surfaceOf(own, settings.scope);
    const domain = domains.get(name);
    const last = records.get(name);
    const asBefore = last && domain && surfaceBefore(last, { domain, surface, emit: emitBefore });
    return [
      {
        package: name,
        dependencies: dependenciesOf(own, settings.scope),
        isUmbrella: name === SDK,
        surface,
        ...(domain && { domain }),
        ...(last && { last }),
        ...(asBefore && { asBefore }),
      },
    ];
  });
  const stated = new Map(
    [...all].filter(([path]) => /^[^/]+\/(package\.json|CHANGELOG\.md|src\/version\.ts)$/.test(path)),
  );
  // In the order of publishing: the runtime, the domains, the umbrella, and what is over it.
  candidates.sort((a, b) => publishedAs(a.package) - publishedAs(b.package));
  const { version: firstVersion, vendor } = settings;
  return {
    planned: planReleases(candidates, { firstVersion, date, wire: vendor.wire }),
    stated,
    diagnostics,
  };
}

/** What today's generator makes of the domain as it was released. */
function surfaceBefore(
  { domain: before, surface: released }: ReleaseRecord,
  now: {
    readonly domain: Domain;
    readonly surface: Surface;
    readonly emit: (before: Domain) => Surface | undefined;
  },
): Surface | undefined {
  if (before === undefined) return undefined;
  const isSame =
    released.code === now.surface.code || JSON.stringify(before) === JSON.stringify(withoutProse(now.domain));
  return isSame ? now.surface : now.emit(before);
}

/** Makes the package of a domain as it was, among the other domains as they were: mocks know their neighbours. */
function emitterOf(
  domains: readonly Domain[],
  {
    records,
    settings,
  }: { readonly records: ReadonlyMap<string, ReleaseRecord>; readonly settings: Settings },
): (before: Domain) => Surface | undefined {
  const released = domains.map((domain) => records.get(domain.packageName)?.domain ?? domain);
  const descriptionOf = descriptionsOnDemand(released, settings.vendor);
  const known = recordsOf(released);
  return (before) => {
    const description = descriptionOf(before.id);
    // Its id has changed in the table of domains: there is no telling what else.
    if (description === undefined) return undefined;
    return surfaceOf(emitDomain(before, { settings, description, records: known }), settings.scope);
  };
}

function dependenciesOf(files: ReadonlyMap<string, string>, scope: string): string[] {
  const { dependencies = {} } = JSON.parse(files.get("package.json") ?? "{}") as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies)
    .filter((name) => name.startsWith(`${scope}/`))
    .map((name) => name.slice(scope.length + 1));
}
