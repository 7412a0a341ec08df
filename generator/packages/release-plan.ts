/**
 * Which packages are to be released, as what, and why.
 *
 * There are two differences, each judged by who can judge it: what today's generator makes of the documents as they were against
 * what was released then (the generator's own changes: `compare-surfaces.ts`), and the documents as they were against the documents
 * as they are (`diff/`). Where neither sees anything but the code differs, it is a patch.
 */
import type { WireProfile } from "../vendor/wire.ts";
import { compare } from "../diff/compare.ts";
import { judge } from "../diff/judge-changes.ts";
import { append } from "../ground/collections.ts";
import { markdown } from "../ground/text.ts";
import type { Domain } from "../model/ir.ts";
import { compareSurfaces } from "./compare-surfaces.ts";
import { highest, isCompatible, type Level, levelBetween, nextVersion, rank } from "../model/version.ts";
import { type ReleaseRecord, type Surface, withoutProse } from "../read/record.ts";
import type { Note } from "../model/release.ts";

/** A package as it would be released now. */
export interface Candidate {
  /** Folder of the package: `crm`. */
  readonly package: string;
  /** Folders of other candidates, which come before this one. */
  readonly dependencies: readonly string[];
  /** Whether it hands on what its dependencies offer, so that what happens to them happens to it. */
  readonly isUmbrella: boolean;
  readonly surface: Surface;
  readonly domain?: Domain;
  /** Its last release. */
  readonly last?: ReleaseRecord;
  /** What today's generator makes of the last release's domain; absent when that is not known. */
  readonly asBefore?: Surface;
}

export interface PlanOptions {
  /** Of what has not been released yet. */
  readonly firstVersion: string;
  /** Of the releases, as an ISO 8601 day. */
  readonly date: string;
  readonly wire: WireProfile;
}

export interface Planned {
  readonly package: string;
  readonly from: string | null;
  readonly to: string;
  readonly level: Level;
  readonly changes: readonly Note[];
  /** The record to be written. */
  readonly record: ReleaseRecord;
}

/** Packages without a change are left out. */
export function planReleases(candidates: readonly Candidate[], options: PlanOptions): Planned[] {
  const planned = new Map<string, Planned>();
  const versionOf = (name: string) =>
    planned.get(name)?.to ??
    candidates.find((candidate) => candidate.package === name)?.last?.releases[0]?.version ??
    options.firstVersion;
  const documents = judgeAll(candidates, options.wire);
  for (const candidate of candidates) {
    const own = ownChanges(candidate, documents);
    const changes = [...own, ...inherited(candidate, { own, versionOf })];
    const { last } = candidate;
    const from = last?.releases[0]?.version ?? null;
    if (last !== undefined && changes.length === 0) continue;
    const level = highest(changes.map((change) => change.level));
    const to = from === null ? options.firstVersion : nextVersion(from, level);
    const record: ReleaseRecord = {
      package: candidate.package,
      releases: [{ version: to, date: options.date, changes }, ...(last?.releases ?? [])],
      dependencies: Object.fromEntries(candidate.dependencies.map((name) => [name, versionOf(name)])),
      surface: candidate.surface,
      ...(candidate.domain && { domain: withoutProse(candidate.domain) }),
    };
    planned.set(candidate.package, { package: candidate.package, from, to, level, changes, record });
  }
  return [...planned.values()];
}

/** What differences between two states of the documents mean for users of the packages, by id of the domain. */
type Documents = ReadonlyMap<string, readonly Note[]>;

/** All domains that differ at once: an operation may have moved from one to another. */
function judgeAll(candidates: readonly Candidate[], wire: WireProfile): Documents {
  const pairs = candidates.flatMap(({ last, domain, surface }) =>
    last?.domain && domain && isChanged(last.surface, surface) ? [[last.domain, domain] as const] : [],
  );
  const notes = new Map<string, Note[]>();
  if (pairs.length === 0) return notes;
  const changes = compare(
    pairs.map(([before]) => before),
    pairs.map(([, after]) => after),
    wire,
  );
  // A level is what `stgen diff` says, so that the two never disagree about a bump.
  for (const { domain, level, message } of judge(changes).changes) {
    if (level === "none") continue;
    append(notes, domain, { level, text: `${markdown(message)}.` });
  }
  return notes;
}

function ownChanges(candidate: Candidate, documents: Documents): Note[] {
  const { last, surface } = candidate;
  if (last === undefined) return [{ level: "minor", text: "First release." }];
  if (!isChanged(last.surface, surface)) return [];
  const notes = notesOf(candidate, last, documents);
  return notes.length > 0
    ? notes
    : [{ level: "patch", text: "Changes inside the package; nothing in its interface." }];
}

function notesOf(
  { surface, domain, asBefore }: Candidate,
  last: ReleaseRecord,
  documents: Documents,
): Note[] {
  if (domain === undefined || asBefore === undefined) {
    return compareSurfaces(last.surface.api, surface.api).map(note);
  }
  const judged = documents.get(domain.id) ?? [];
  const known = rank(highest(judged.map(({ level }) => level)));
  // Names decided here, in the table of domains, are no difference of documents.
  const names = compareSurfaces(asBefore.api, surface.api).filter(
    ({ kind, level }) => kind !== "changed" && rank(level) > known,
  );
  const generators = compareSurfaces(last.surface.api, asBefore.api);
  return [...judged, ...names.map(note), ...generators.map(note)];
}

function note({ level, text }: Note): Note {
  return { level, text };
}

function isChanged(a: Surface, b: Surface): boolean {
  return a.code !== b.code || JSON.stringify(a.api) !== JSON.stringify(b.api);
}

/** What has become of the dependencies since the last release. Read off versions, so that an interrupted run loses nothing. */
function inherited(
  { dependencies, isUmbrella, last }: Candidate,
  { own, versionOf }: { readonly own: readonly Note[]; readonly versionOf: (name: string) => string },
): Note[] {
  return dependencies.flatMap((name): Note[] => {
    const floor = last?.dependencies[name];
    // A new dependency is told by the package's own changes.
    if (floor === undefined) return [];
    const now = versionOf(name);
    const text = `\`${name}\` is now ${now}; see its changelog.`;
    const level = levelBetween(floor, now);
    // Users hand clients and options of the dependency to this package.
    if (level === "major") return [{ level, text }];
    if (isUmbrella && level !== "none") return [{ level, text }];
    // Without a release of this package npm would install the dependency twice.
    return isCompatible(floor, now) || own.length > 0 ? [] : [{ level: "patch", text }];
  });
}
