/**
 * From texts to the intermediate representation: everything but output.
 *
 * ```
 * parse → overlay → lower → check → rename
 * ```
 *
 * Every arrow collects all faults of its stage; a stage with errors ends the run. Touches no disk.
 */
import { bundledDocuments, domainsTable } from "virtual:assets";
import { type Diagnostic, diagnostic, hasErrors } from "./diagnostics/codes.ts";
import { unknownDomains } from "./diagnostics/unknown.ts";
import { type Settings, settingsOf } from "./model/settings.ts";
import { sha256 } from "./ground/hash.ts";
import type { Domain } from "./model/ir.ts";
import { checkAvailability } from "./pass/availability.ts";
import { check } from "./pass/check.ts";
import { lower } from "./pass/lower.ts";
import {
  applyOverlays,
  assignOverlays,
  blameOverlays,
  type Overlay,
  readOverlays,
} from "./pass/overlay/overlay.ts";
import { BUNDLED_OVERLAYS } from "./ground/bundled.ts";
import { collision, rename } from "./pass/rename.ts";
import { parseOpenApi } from "./read/parse.ts";
import type { SpecDocument } from "./read/source.ts";
import { type DomainRow, type DomainTable, parseTable, rowFor } from "./read/table.ts";
import type { InputFile } from "./ground/input.ts";

export interface AnalyseOptions extends Partial<Omit<Settings, "released">> {
  /** OpenAPI documents, one per domain, in any order. */
  readonly documents: readonly InputFile[];
  /** Corrections, applied in this order after the bundled ones. */
  readonly overlays?: readonly InputFile[];
  /** Whether the bundled corrections are applied, which is the default. */
  readonly bundledOverlays?: "apply" | "none";
  /** Table of domains in place of the bundled one. */
  readonly domains?: InputFile;
  /** Ids of the domains to make; all when absent. */
  readonly only?: readonly string[];
  /** Domains an earlier run made: those that are not selected are read as well, because the umbrella has them. */
  readonly previous?: ReadonlyMap<string, string>;
}

/** Documents as the intermediate representation. */
export interface Analysis {
  /** In the order of their ids; empty when there are errors. */
  readonly domains: readonly Domain[];
  /** Ids of the domains that were asked for. */
  readonly selected: ReadonlySet<string>;
  readonly table: DomainTable;
  /** The selected documents as the overlays left them. */
  readonly corrected: readonly SpecDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The passes up to the names: everything but output. Touches no disk. */
export function analyse(options: AnalyseOptions): Analysis {
  const settings = settingsOf(options);
  const diagnostics: Diagnostic[] = [];
  const table = readTable(options, diagnostics);
  const stop = (): Analysis => ({ domains: [], selected: new Set(), table, corrected: [], diagnostics });

  const parsed = parseDocuments(options, { table, diagnostics });
  const selected = select(parsed, options, diagnostics);
  if (hasErrors(diagnostics)) return stop();

  const assigned = assign(parsed, options, { table, diagnostics });
  if (hasErrors(diagnostics)) return stop();
  const corrected = selected.map((entry) => correct(entry, assigned, diagnostics));
  if (hasErrors(diagnostics)) return stop();

  const domains: Domain[] = [];
  for (const { document, row, isSelected } of corrected) {
    const { draft: lowered, diagnostics: lowering } = lower(document, row, settings.vendor.wire);
    const { draft, diagnostics: endless } = check(lowered);
    const { domain, diagnostics: naming } = rename(draft, row, settings);
    if (isSelected) diagnostics.push(...blameOverlays([...lowering, ...endless, ...naming], document));
    domains.push(domain);
  }
  domains.sort((a, b) => (a.id < b.id ? -1 : 1));
  diagnostics.push(...sameNames(domains));
  diagnostics.push(
    ...checkAvailability(table, domains, ({ domain }) => {
      const entry = corrected.find(({ row }) => row.id === domain);
      return options.domains !== undefined || entry === undefined || isBundled(entry.document);
    }),
  );
  if (hasErrors(diagnostics)) return stop();
  const asked = corrected.filter((entry) => entry.isSelected);
  return {
    domains,
    selected: new Set(asked.map((entry) => entry.row.id)),
    table,
    corrected: asked.map((entry) => entry.document),
    diagnostics,
  };
}

/** `a-1` and `a1` are two domains, but one property of the umbrella client. */
function sameNames(domains: readonly Domain[]): Diagnostic[] {
  const first = new Map<string, Domain>();
  const placed = ({ id, file }: Domain) => ({ source: id, place: { file, pointer: "" } });
  return domains.flatMap((domain) => {
    const name = domain.className;
    const twin = first.get(name);
    if (twin) return collision({ what: "The domains", name }, placed(twin), placed(domain));
    first.set(name, domain);
    return [];
  });
}

/** The tables that come with the program are about one vendor. */
function hasTables(options: Pick<AnalyseOptions, "vendor">): boolean {
  return settingsOf(options).vendor.bundled;
}

/** The table that was given, else the bundled one. */
export function readTable(
  options: Pick<AnalyseOptions, "domains" | "vendor">,
  diagnostics: Diagnostic[],
): DomainTable {
  const file = options.domains ?? { path: "domains.yaml", text: hasTables(options) ? domainsTable : "" };
  const { table, diagnostics: faults } = parseTable(file, options.domains ? "user" : "bundled");
  diagnostics.push(...faults);
  return table;
}

interface Entry {
  readonly document: SpecDocument;
  readonly row: DomainRow;
  /** Unselected domains of an earlier run stay in the umbrella, so they are read as well. */
  readonly isSelected: boolean;
}

function parseDocuments(
  options: AnalyseOptions,
  { table, diagnostics }: { readonly table: DomainTable; readonly diagnostics: Diagnostic[] },
): Entry[] {
  const entries: Entry[] = [];
  for (const source of options.documents) {
    const { value: root, diagnostics: faults } = parseOpenApi(source);
    diagnostics.push(...faults);
    if (root === undefined) continue;
    const row = rowFor(table, { root, path: source.path });
    const twin = entries.find((entry) => entry.row.id === row.id);
    if (twin) {
      const place = { file: source.path, pointer: "" };
      const other = { file: twin.document.source.path, pointer: "" };
      const related = [{ message: "the other one", place: other }];
      diagnostics.push(diagnostic("domain-duplicate", { domain: row.id }, { place, related }));
      continue;
    }
    entries.push({ document: { domain: row.id, source, root }, row, isSelected: isAsked(row, options) });
  }
  return entries;
}

function isAsked({ id, package: name }: DomainRow, { only }: AnalyseOptions): boolean {
  return only === undefined || only.includes(id) || only.includes(name);
}

function select(
  entries: readonly Entry[],
  { only = [], previous }: AnalyseOptions,
  diagnostics: Diagnostic[],
): Entry[] {
  const known = entries.flatMap(({ row }) => [row.id, row.package]);
  const ids = entries.map(({ row }) => row.id);
  diagnostics.push(...unknownDomains(only, known, ids));
  return entries.filter(({ row, isSelected }) => isSelected || previous?.has(row.package) === true);
}

/** Overlays of each document. The order is: ours, then the user's, each in the order given. */
function assign(
  entries: readonly Entry[],
  options: AnalyseOptions,
  { table, diagnostics }: { readonly table: DomainTable; readonly diagnostics: Diagnostic[] },
): ReadonlyMap<SpecDocument, readonly Overlay[]> {
  const bundled = options.bundledOverlays === "none" || !hasTables(options) ? [] : BUNDLED_OVERLAYS;
  const { overlays, diagnostics: faults } = readOverlays([
    ...bundled.map((file) => ({ ...file, origin: "bundled" as const })),
    ...(options.overlays ?? []),
  ]);
  const documents = entries.map(({ document }) => document);
  const { assigned, diagnostics: unassigned } = assignOverlays(overlays, documents, {
    table,
    vendor: settingsOf(options).vendor,
  });
  diagnostics.push(...faults, ...unassigned);
  return assigned;
}

function correct(
  entry: Entry,
  assigned: ReadonlyMap<SpecDocument, readonly Overlay[]>,
  diagnostics: Diagnostic[],
): Entry {
  // Documents as bundled have to match their corrections exactly; a user's own may be older or newer.
  const strictness = isBundled(entry.document) ? "bundled" : "user";
  const overlays = assigned.get(entry.document) ?? [];
  const { document, diagnostics: faults } = applyOverlays(entry.document, overlays, { strictness });
  if (entry.isSelected) diagnostics.push(...faults);
  return { ...entry, document };
}

function isBundled({ source }: SpecDocument): boolean {
  return bundledDocuments.includes(sha256(source.text));
}
