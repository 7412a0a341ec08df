/** A comparison from texts to a verdict: both sides through the same passes, then `compare`, the ignore file and `judge`. Touches no disk. */
import { analyse, createShared } from "../analyse.ts";
import { type Diagnostic, diagnostic, hasErrors, isDegraded } from "../diagnostics/codes.ts";
import { askedDomains } from "../diagnostics/unknown.ts";
import type { Domain } from "../model/ir.ts";
import type { Change } from "./change.ts";
import { compare, pairDomains } from "./compare.ts";
import { applyIgnores, parseIgnores } from "./ignore.ts";
import { judge, type Verdict } from "./judge-changes.ts";
import { type Upgrade, upgradeOf } from "./upgrade.ts";
import type { InputFile } from "../ground/input.ts";
import { settingsOf } from "../model/settings.ts";
import type { Profile } from "../vendor/profile.ts";

export interface DiffSide {
  /** OpenAPI documents, JSON or YAML; files that are none may be among them. */
  readonly documents: readonly InputFile[];
  /** Documents that could not even be read from where they lie, each as its error; they drop out. */
  readonly unread?: readonly Diagnostic[];
  /** Corrections of this side, after the bundled ones. */
  readonly overlays?: readonly InputFile[];
  /** Whether the bundled corrections are applied, which is the default. */
  readonly bundledOverlays?: "apply" | "none";
  /** Table of domains in place of the bundled one. */
  readonly domains?: InputFile;
  /** Whose API it is; ServiceTitan's when absent. */
  readonly vendor?: Profile;
}

export interface DiffOptions {
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** Ids of the domains to compare; all when absent. */
  readonly only?: readonly string[];
  /** Whether faults of documents are errors, and any error is the end. */
  readonly strict?: boolean;
  /** Changes that are known and accepted, see `ignore.ts`. */
  readonly ignore?: InputFile;
  /** Day by which rows of the ignore file expire, as `2026-12-31`; today when absent. */
  readonly today?: string;
}

export interface DiffResult {
  /** Absent when errors have ended the comparison; of what is there when documents dropped out. */
  readonly verdict?: Verdict;
  /** Files of documents that dropped out, of both sides. */
  readonly dropped: readonly string[];
  /**
   * Faults of documents, which may be why something reads as changed, corrections of ours that do not fit them, what was not compared, and
   * what there is to say about the ignore file. What is legal and not supported is `generate`'s to report.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/** What changed between two sets of documents, and whom it breaks. */
export function diff(options: DiffOptions): DiffResult {
  const { from: _from, to: _to, ...result } = diffWithSides(options);
  return result;
}

/** A comparison with what was compared: reports show code of both sides. */
export interface DiffWithSides extends DiffResult {
  readonly from: readonly Domain[];
  readonly to: readonly Domain[];
}

export function diffWithSides(options: DiffOptions): DiffWithSides {
  const { changes, dropped, diagnostics, ignores, from = [], to = [] } = comparison(options);
  if (!changes) return { dropped, diagnostics, from, to };
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const applied = applyIgnores(changes, ignores.rows, {
    today,
    scope: options.only === undefined ? "all" : "some",
  });
  return {
    verdict: judge(applied.changes, { ignored: applied.ignored }),
    dropped,
    diagnostics: [...diagnostics, ...applied.diagnostics],
    from,
    to,
  };
}

export interface UpgradeResult extends Pick<DiffResult, "dropped" | "diagnostics"> {
  /** Absent when errors have ended the comparison. */
  readonly upgrade?: Upgrade;
  /** Both sides, of which clients are made. */
  readonly from: readonly Domain[];
  readonly to: readonly Domain[];
}

/** What became of the names of a client that was made of older documents. */
export function upgradeBetween(options: DiffOptions): UpgradeResult {
  const { changes, dropped, diagnostics, from = [], to = [] } = comparison(options);
  if (!changes) return { dropped, diagnostics, from, to };
  return { upgrade: upgradeOf(changes, pairDomains(from, to).pairs), dropped, diagnostics, from, to };
}

interface Comparison extends Pick<DiffResult, "dropped" | "diagnostics"> {
  readonly ignores: ReturnType<typeof parseIgnores>;
  /** Absent when errors have ended it, as are both sides. */
  readonly changes?: readonly Change[];
  readonly from?: readonly Domain[];
  readonly to?: readonly Domain[];
}

function comparison(options: DiffOptions): Comparison {
  const [old, current] = analyseBoth(options);
  const ignores = parseIgnores(options.ignore);
  const known = [...old.known, ...current.known];
  const asked = askedDomains(
    options.only,
    known.map((row) => ({ id: row.id, aliases: [row.package] })),
  );
  const isWanted = ({ id }: Domain) => asked.ids?.has(id) ?? true;
  const [from, to] = [old.domains.filter(isWanted), current.domains.filter(isWanted)];
  const uncompared = [...withoutTwin(from, to, current.dropped), ...withoutTwin(to, from, old.dropped)];
  const dropped = [...old.dropped, ...current.dropped];
  const diagnostics = [
    ...[...old.diagnostics, ...current.diagnostics].filter(isReported),
    ...uncompared.map(({ diagnostic: found }) => found),
    ...asked.diagnostics,
    ...ignores.diagnostics,
  ];
  const isEnded = old.isEnded || current.isEnded || hasErrors([...asked.diagnostics, ...ignores.diagnostics]);
  if (isEnded) return { ignores, dropped, diagnostics };
  const left = new Set(uncompared.map(({ domain }) => domain));
  const [a, b] = [from, to].map((side) => side.filter((domain) => !left.has(domain))) as [Domain[], Domain[]];
  const { wire } = settingsOf(options.to).vendor;
  return { ignores, dropped, diagnostics, changes: compare(a, b, wire), from: a, to: b };
}

/** Domains of one side that the other may have had before a document of it dropped out: neither new nor gone. */
function withoutTwin(
  side: readonly Domain[],
  others: readonly Domain[],
  dropped: readonly string[],
): { readonly domain: Domain; readonly diagnostic: Diagnostic }[] {
  if (dropped.length === 0) return [];
  const files = dropped.join(", ");
  return side
    .filter(({ id }) => others.every((other) => other.id !== id))
    .map((domain) => ({
      domain,
      diagnostic: diagnostic(
        "domain-not-compared",
        { domain: domain.id, files },
        { place: { file: domain.file } },
      ),
    }));
}

/** What is legal in a document and not supported is left to `generate`. */
function isReported(found: Diagnostic): boolean {
  return found.severity === "error" || found.about !== undefined || isDegraded(found);
}

type Analysed = Pick<
  ReturnType<typeof analyse>,
  "domains" | "known" | "passed" | "dropped" | "isEnded" | "diagnostics"
>;

/** One document against one other is the same domain in two states, whatever the files are called. */
function analyseBoth({ from, to, only, strict = false }: DiffOptions): readonly [Analysed, Analysed] {
  // What nobody asked for does not count; a document alone may get its name from the other one.
  const shared = isSameSetup(from, to) && { shared: createShared() };
  const read = (side: DiffSide, expected: readonly string[] = []) => {
    const wanted = only && side.documents.length > 1 && { only, missing: "pass over" as const };
    return analyse({ ...side, ...wanted, ...shared, strict, expected });
  };
  const [one, other] = [read(from), read(to)];
  // A file that was passed over, and is a document on the other side, is one that cannot be read.
  const meant = ({ passed }: Analysed, { known }: Analysed) =>
    passed.map(({ id }) => id).filter((id) => known.some((row) => row.id === id));
  const [ofOld, ofCurrent] = [meant(one, other), meant(other, one)];
  const old = ofOld.length === 0 ? one : read(from, ofOld);
  const current = ofCurrent.length === 0 ? other : read(to, ofCurrent);
  const [a, b] = [old.domains[0], current.domains[0]];
  const isPair = old.known.length === 1 && current.known.length === 1;
  if (!isPair || !a || !b || a.id === b.id) return [old, current];
  const isKnown = (id: string) => current.table.rows.some((row) => row.id === id);
  // Two domains of the table are two domains.
  if (isKnown(a.id) && isKnown(b.id)) return [old, current];
  const id = isKnown(a.id) ? a.id : b.id;
  return [analyseAs(id, { ...from, strict }, old), analyseAs(id, { ...to, strict }, current)];
}

/** Whether documents that are the same on both sides become the same. */
function isSameSetup(from: DiffSide, to: DiffSide): boolean {
  const [one, other] = [from, to].map(({ overlays = [], domains, bundledOverlays = "apply" }) =>
    JSON.stringify([overlays, domains, bundledOverlays]),
  );
  return one === other && from.vendor === to.vendor;
}

/** A document gets its row in the table by its name where nothing in it says more. */
function analyseAs(id: string, side: DiffSide & { readonly strict: boolean }, known: Analysed): Analysed {
  const [stated] = known.domains;
  const source = side.documents.find(({ path }) => path === stated?.file);
  if (stated?.id === id || source === undefined) return known;
  const path = source.path.replace(/[^/\\]*(?=\.[^./\\]*$)/, id);
  const renamed = analyse({ ...side, documents: [{ path, text: source.text }] });
  return {
    ...renamed,
    domains: renamed.domains.map((domain) => ({ ...domain, file: source.path })),
    diagnostics: renamed.diagnostics.map((found) =>
      found.place?.file === path ? { ...found, place: { ...found.place, file: source.path } } : found,
    ),
  };
}
