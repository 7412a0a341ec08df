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
import { by } from "./ground/text.ts";
import type { Domain } from "./model/ir.ts";
import { checkAvailability } from "./pass/availability.ts";
import { check } from "./pass/check.ts";
import { createLinker, relocate } from "./pass/link/link.ts";
import { lower } from "./pass/lower.ts";
import { applyOverlays, assignOverlays, blameOverlays, readOverlays } from "./pass/overlay/overlay.ts";
import type { By } from "./pass/overlay/assign.ts";
import { BUNDLED_OVERLAYS } from "./ground/bundled.ts";
import { claims, rename } from "./pass/rename.ts";
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
interface Analysis {
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

  const parsed = parseDocuments(options, table, diagnostics);
  const known = parsed.flatMap(({ row }) => [row.id, row.package]);
  const ids = parsed.map(({ row }) => row.id);
  diagnostics.push(...unknownDomains(options.only ?? [], known, ids));
  if (hasErrors(diagnostics)) return stop();
  const corrected = correct(parsed, { ...options, table, vendor: settings.vendor }, diagnostics);
  if (hasErrors(diagnostics)) return stop();

  const domains: Domain[] = [];
  const linker = createLinker(new Set(parsed.map(({ document }) => document.source.path)));
  for (const { document: stated, row, isSelected } of corrected) {
    const { document, diagnostics: linking } = linker.link(stated);
    const { draft: lowered, diagnostics: lowering } = lower(document, row, settings.vendor.wire);
    const { draft, diagnostics: endless } = check(lowered);
    const { domain, diagnostics: naming } = rename(draft, row, settings);
    const found = relocate(blameOverlays([...lowering, ...endless, ...naming], document), document);
    if (isSelected) diagnostics.push(...linking, ...found);
    domains.push(domain);
  }
  domains.sort(by(({ id }) => id));
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
  const claim = claims("The domains", ({ file }: { source: string; file: string }) => ({
    file,
    pointer: "",
  }));
  return domains.flatMap(({ id, file, className }) => claim({ source: id, file }, className) ?? []);
}

/** The table that was given, else the bundled one. */
export function readTable(
  options: Pick<AnalyseOptions, "domains" | "vendor">,
  diagnostics: Diagnostic[],
): DomainTable {
  // The tables that come with the program are about one vendor.
  const bundled = settingsOf(options).vendor.bundled ? domainsTable : "";
  const file = options.domains ?? { path: "domains.yaml", text: bundled };
  const { table, diagnostics: faults } = parseTable(file, options.domains ? "user" : "bundled");
  diagnostics.push(...faults);
  return table;
}

/** Paths of files that documents refer to. */
function partsOf(documents: readonly InputFile[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ parts = [] }) => parts).map(({ path }) => path));
}

interface Entry {
  readonly document: SpecDocument;
  readonly row: DomainRow;
  readonly isSelected: boolean;
}

function parseDocuments(
  { documents, only }: AnalyseOptions,
  table: DomainTable,
  diagnostics: Diagnostic[],
): Entry[] {
  const entries: Entry[] = [];
  const parts = partsOf(documents);
  for (const source of documents) {
    const { value: root, diagnostics: faults } = parseOpenApi(source);
    // What others consist of need be no document itself.
    diagnostics.push(
      ...faults.filter(({ code }) => code !== "document-not-openapi" || !parts.has(source.path)),
    );
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
    const isSelected = only === undefined || only.includes(row.id) || only.includes(row.package);
    entries.push({ document: { domain: row.id, source, root }, row, isSelected });
  }
  return entries;
}

/**
 * The selected documents, corrected, and those of an earlier run, which stay in the umbrella; none when overlays have errors. The order is:
 * our overlays, then the user's, each in the order given.
 */
function correct(
  entries: readonly Entry[],
  options: Pick<AnalyseOptions, "bundledOverlays" | "overlays" | "previous"> & By,
  diagnostics: Diagnostic[],
): Entry[] {
  const bundled = options.bundledOverlays === "none" || !options.vendor.bundled ? [] : BUNDLED_OVERLAYS;
  const { overlays, diagnostics: faults } = readOverlays([
    ...bundled.map((file) => ({ ...file, origin: "bundled" as const })),
    ...(options.overlays ?? []),
  ]);
  const documents = entries.map(({ document }) => document);
  const { assigned, diagnostics: unassigned } = assignOverlays(overlays, documents, options);
  diagnostics.push(...faults, ...unassigned);
  if (hasErrors(diagnostics)) return [];
  const wanted = entries.filter((one) => one.isSelected || options.previous?.has(one.row.package) === true);
  return wanted.map((entry) => {
    // Documents as bundled have to match their corrections exactly; a user's own may be older or newer.
    const strictness = isBundled(entry.document) ? "bundled" : "user";
    const own = assigned.get(entry.document) ?? [];
    const { document, diagnostics: unfit } = applyOverlays(entry.document, own, { strictness });
    if (entry.isSelected) diagnostics.push(...unfit);
    return { ...entry, document };
  });
}

function isBundled({ source }: SpecDocument): boolean {
  return bundledDocuments.includes(sha256(source.text));
}
