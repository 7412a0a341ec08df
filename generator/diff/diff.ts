/** A comparison from texts to a verdict: both sides through the same passes, then `compare`, the ignore file and `judge`. Touches no disk. */
import { analyse } from "../analyse.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unknownDomains } from "../diagnostics/unknown.ts";
import type { Domain } from "../model/ir.ts";
import { compare } from "./compare.ts";
import { applyIgnores, parseIgnores } from "./ignore.ts";
import { judge, type Verdict } from "./judge-changes.ts";
import type { InputFile } from "../ground/input.ts";
import { settingsOf } from "../model/settings.ts";
import type { Profile } from "../vendor/profile.ts";

export interface DiffSide {
  /** OpenAPI documents, 3.0 or 3.1, JSON or YAML. */
  readonly documents: readonly InputFile[];
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
  /** Changes that are known and accepted, see `ignore.ts`. */
  readonly ignore?: InputFile;
  /** Day by which rows of the ignore file expire, as `2026-12-31`; today when absent. */
  readonly today?: string;
}

export interface DiffResult {
  /** Absent when there are errors. */
  readonly verdict?: Verdict;
  /**
   * Errors in documents, corrections of ours that do not fit them, and what there is to say about the ignore file. Warnings about
   * documents are `generate`'s to report.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/** What changed between two sets of documents, and whom it breaks. */
export function diff(options: DiffOptions): DiffResult {
  const [old, current] = analyseBoth(options);
  const ignores = parseIgnores(options.ignore);
  const all = [...old.domains, ...current.domains];
  const ids = [...new Set(all.map(({ id }) => id))].sort();
  const names = all.map(({ packageName }) => packageName);
  const diagnostics = [
    ...[...old.diagnostics, ...current.diagnostics].filter(isReported),
    ...unknownDomains(options.only ?? [], [...ids, ...names], ids),
    ...ignores.diagnostics,
  ];
  if (hasErrors(diagnostics)) return { diagnostics };
  const isWanted = ({ id, packageName }: Domain) =>
    options.only === undefined || options.only.includes(id) || options.only.includes(packageName);
  const { wire } = settingsOf(options.to).vendor;
  const changes = compare(old.domains.filter(isWanted), current.domains.filter(isWanted), wire);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const applied = applyIgnores(changes, ignores.rows, {
    today,
    scope: options.only === undefined ? "all" : "some",
  });
  return {
    verdict: judge(applied.changes, { ignored: applied.ignored }),
    diagnostics: [...diagnostics, ...applied.diagnostics],
  };
}

/** What is left to `generate`: warnings about the user's documents. */
function isReported({ severity, about }: Diagnostic): boolean {
  return severity === "error" || about !== undefined;
}

interface Analysed {
  readonly domains: readonly Domain[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One document against one other is the same domain in two states, whatever the files are called. */
function analyseBoth({ from, to }: DiffOptions): readonly [Analysed, Analysed] {
  const [old, current] = [analyse(from), analyse(to)];
  const [a, b] = [old.domains[0], current.domains[0]];
  const isPair = from.documents.length === 1 && to.documents.length === 1;
  if (!isPair || !a || !b || a.id === b.id) return [old, current];
  const isKnown = (id: string) => current.table.rows.some((row) => row.id === id);
  // Two domains of the table are two domains.
  if (isKnown(a.id) && isKnown(b.id)) return [old, current];
  const id = isKnown(a.id) ? a.id : b.id;
  return [analyseAs(id, from, old), analyseAs(id, to, current)];
}

/** A document gets its row in the table by its name where nothing in it says more. */
function analyseAs(id: string, side: DiffSide, known: Analysed): Analysed {
  if (known.domains[0]?.id === id) return known;
  const documents = side.documents.map(({ path, text }) => ({
    path: path.replace(/[^/\\]*(?=\.[^./\\]*$)/, id),
    text,
  }));
  const { domains, diagnostics } = analyse({ ...side, documents });
  return {
    domains: domains.map((domain) => ({ ...domain, file: side.documents[0]?.path ?? domain.file })),
    diagnostics,
  };
}
