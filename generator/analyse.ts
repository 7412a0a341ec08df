/**
 * From texts to the intermediate representation: everything but output.
 *
 * ```
 * parse → overlay → lower → check → rename
 * ```
 *
 * Every arrow collects all faults of its stage. A fault costs the smallest part it is in: a part of a document is unknown or left out
 * with a warning, a document that cannot be used drops out with an error, and only what concerns all of them, as the tables, overlays
 * and options that a user wrote for the run, ends it. `strict` makes every fault of a document an error, and every error the end. Touches
 * no disk.
 */
import { isAbsolute } from "node:path";
import { behaviourTable, bundledDocuments, domainsTable } from "virtual:assets";
import { type Diagnostic, hasErrors, strictly } from "./diagnostics/codes.ts";
import { type Settings, settingsOf } from "./model/settings.ts";
import { sha256 } from "./ground/hash.ts";
import type { Recall } from "./ground/memory.ts";
import { pass } from "./ground/meter.ts";
import { pick } from "./ground/pick.ts";
import { by } from "./ground/text.ts";
import type { Domain } from "./model/ir.ts";
import { checkAvailability } from "./pass/availability.ts";
import { check } from "./pass/check.ts";
import { createLinker, type Linked, relocate } from "./pass/link/link.ts";
import { lower } from "./pass/lower.ts";
import { withNotes } from "./pass/notes.ts";
import { applyOverlays, assignOverlays, blameOverlays, readOverlays } from "./pass/overlay/overlay.ts";
import type { By } from "./pass/overlay/assign.ts";
import { BUNDLED_OVERLAYS } from "./ground/bundled.ts";
import { claims, rename } from "./pass/rename.ts";
import { type Note, parseBehaviour } from "./read/behaviour.ts";
import { type DocumentOptions, type Entry, readDocuments } from "./read/documents.ts";
import type { parseOpenApi } from "./read/parse.ts";
import { createShare, type Share, unshared } from "./read/shared.ts";
import type { SpecDocument } from "./read/source.ts";
import { type DomainRow, type DomainTable, NO_DEFAULTS, parseTable } from "./read/table.ts";
import type { InputFile } from "./ground/input.ts";

export interface AnalyseOptions extends Partial<Omit<Settings, "released">>, DocumentOptions {
  /** Corrections, applied in this order after the bundled ones. */
  readonly overlays?: readonly InputFile[];
  /** Whether the bundled corrections are applied, which is the default. */
  readonly bundledOverlays?: "apply" | "none";
  /** Table of domains in place of the bundled one. */
  readonly domains?: InputFile;
  /** Whether faults of documents are errors, and any error is the end. */
  readonly strict?: boolean;
  /** Work of another run with the same overlays, table and vendor. */
  readonly shared?: Shared;
  /** Where domains are recalled from that an earlier run made of the same texts; all are made when absent. */
  readonly recall?: Recall;
}

/** What runs over mostly the same documents have in common, so that each is worked on once. */
export interface Shared {
  readonly parsed: Share<ReturnType<typeof parseOpenApi>>;
  readonly corrected: Share<ReturnType<typeof applyOverlays>>;
  readonly lowered: Share<Lowered>;
}

export function createShared(): Shared {
  return { parsed: createShare(), corrected: createShare(), lowered: createShare() };
}

const NOTHING_SHARED: Shared = { parsed: unshared, corrected: unshared, lowered: unshared };

interface Lowered {
  readonly domain: Domain;
  readonly diagnostics: readonly Diagnostic[];
}

/** Documents as the intermediate representation. */
interface Analysis {
  /** In the order of their ids; empty when the run has ended. */
  readonly domains: readonly Domain[];
  /** Hash of each domain by its id, where they are recalled. */
  readonly digests: ReadonlyMap<string, string>;
  /** Files of the documents that dropped out; why is among the diagnostics. */
  readonly dropped: readonly string[];
  /** Rows of all documents, whether asked for or not, and whatever became of them. */
  readonly known: readonly DomainRow[];
  /** Rows that files would have which were passed over. */
  readonly passed: readonly DomainRow[];
  /** Whether errors have ended the run: nothing is to be made of it. */
  readonly isEnded: boolean;
  /** Ids of the domains that were asked for. */
  readonly selected: ReadonlySet<string>;
  readonly table: DomainTable;
  /** The selected documents as the overlays left them, with the files that they refer to put into them. */
  readonly corrected: readonly SpecDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The passes up to the names: everything but output. Touches no disk. */
export function analyse(options: AnalyseOptions): Analysis {
  const settings = settingsOf(options);
  // Errors of the first kind end the run, those of the second cost their document.
  const [ofRun, ofDocuments]: [Diagnostic[], Diagnostic[]] = [[], []];
  const table = readTable(options, ofRun);
  const shared = options.shared ?? NOTHING_SHARED;
  const read = pass("parse", () => readDocuments({ ...options, parsed: shared.parsed }, table));
  ofRun.push(...read.unknown);
  ofDocuments.push(...read.diagnostics);
  const diagnostics = () => {
    const all = [...ofRun, ...ofDocuments];
    return options.strict === true ? strictly(all) : all;
  };
  const end = (): Analysis => ({
    domains: [],
    digests: new Map(),
    dropped: read.dropped,
    known: read.known,
    passed: read.passed,
    isEnded: true,
    selected: new Set(),
    table,
    corrected: [],
    diagnostics: diagnostics(),
  });
  if (hasErrors(ofRun)) return end();
  const by = { ...options, table, vendor: settings.vendor, corrected: shared.corrected };
  const corrected = pass("correct", () => correct(read.entries, by, ofRun));
  if (hasErrors(ofRun)) return end();

  const isCorrected = isCorrectedBy({ ...options, vendor: settings.vendor });
  const how = { ...pick(options, "domains", "overlays", "recall"), settings, shared, isCorrected };
  const { domains, digests, dropped, linked } = pass("lower", () => lowerAll(corrected, how, ofDocuments));
  dropped.unshift(...read.dropped);
  const ids = new Set(domains.map(({ id }) => id));
  ofRun.push(
    ...checkAvailability(table, domains, ({ domain }) => {
      if (!ids.has(domain)) return dropped.length === 0;
      const entry = corrected.find(({ row }) => row.id === domain);
      return options.domains !== undefined || entry === undefined || isBundled(entry.document);
    }),
  );
  const made = corrected.filter(({ row, isSelected }) => isSelected && ids.has(row.id));
  const isFatal = options.strict === true || made.length === 0 || hasErrors(ofRun);
  if (isFatal && hasErrors(diagnostics())) return end();
  return {
    domains,
    digests,
    dropped,
    known: read.known,
    passed: read.passed,
    isEnded: false,
    selected: new Set(made.map(({ row }) => row.id)),
    table,
    corrected: made.map(({ document }) => linked.get(document) ?? document),
    diagnostics: diagnostics(),
  };
}

/** A document and the files of the overlays that were laid over it. */
interface Corrected extends Entry {
  readonly overlays: string;
}

interface LowerOptions extends Pick<AnalyseOptions, "domains" | "overlays" | "recall"> {
  /** Whether what comes with the program about the vendor's API is laid over its documents. */
  readonly isCorrected: boolean;
  readonly settings: Settings;
  readonly shared: Shared;
}

/** Documents without errors become domains; the files of the others drop out. */
function lowerAll(
  entries: readonly Corrected[],
  options: LowerOptions,
  diagnostics: Diagnostic[],
): {
  readonly domains: readonly Domain[];
  readonly digests: ReadonlyMap<string, string>;
  readonly dropped: string[];
  readonly linked: ReadonlyMap<SpecDocument, SpecDocument>;
} {
  const linked = new Map<SpecDocument, SpecDocument>();
  const digests = new Map<string, string>();
  const files = entries.map(({ document }) => document.source.path);
  const linker = createLinker(new Set(files));
  const lowered = entries.flatMap((entry) => {
    const { document, isSelected, overlays } = entry;
    const { source } = document;
    const { domain, diagnostics: found } = options.shared.lowered(source, overlays, () => {
      const link = linker.link(document);
      linked.set(document, link.document);
      const make = () => lowerLinked(link, entry, options);
      const { value, digest } = recalled(options, { entry, files, make });
      if (digest !== undefined) digests.set(value.domain.id, digest);
      // Who refers to a file that lies beside it depends on where it lies.
      return { result: value, isKept: link.document === document };
    });
    if (isSelected) diagnostics.push(...found);
    if (hasErrors(found)) return [];
    return [domain.file === source.path ? domain : { ...domain, file: source.path }];
  });
  lowered.sort(by(({ id }) => id));
  diagnostics.push(...sameNames(lowered));
  const isAlone = ({ className }: Domain) =>
    lowered.filter((other) => other.className === className).length === 1;
  const domains = lowered.filter(isAlone);
  const kept = new Set(domains.map(({ file }) => file));
  return { domains, digests, dropped: files.filter((file) => !kept.has(file)), linked };
}

/** What `make` comes to, from an earlier run where that made it. What is kept does not say where documents lie from the root on. */
function recalled(
  options: LowerOptions,
  job: { readonly entry: Corrected; readonly files: readonly string[]; readonly make: () => Lowered },
): { readonly value: Lowered; readonly digest?: string } {
  const { path } = job.entry.document.source;
  const { recall } = options;
  if (recall === undefined) return { value: job.make() };
  const { value, digest } = recall(factsOf(job, options), () => {
    const { domain, diagnostics } = job.make();
    const isKept = !isAbsolute(path) || diagnostics.length === 0;
    return { value: { domain: { ...domain, file: "" }, diagnostics }, isKept };
  });
  return { value: { ...value, domain: { ...value.domain, file: path } }, digest };
}

/** Everything that lowering depends on, and what overlays and linking did before, beside the program and what comes with it. */
function factsOf(
  { entry, files }: { readonly entry: Corrected; readonly files: readonly string[] },
  { domains, overlays = [], settings }: LowerOptions,
): unknown {
  const { source } = entry.document;
  const texts = [source, ...(source.parts ?? []), ...overlays].map(({ text }) => sha256(text));
  const parts = source.parts?.map(({ path, refused }) => [path, refused]);
  // The row follows from table and document, and so does how strictly overlays have to fit.
  return [domains, settings, source.path, files, parts, texts, entry.overlays];
}

function lowerLinked(
  { document, diagnostics: linking }: Linked,
  { row }: Pick<Entry, "row">,
  { settings, isCorrected }: Pick<LowerOptions, "settings" | "isCorrected">,
): Lowered {
  const { draft: whole, diagnostics: lowering } = lower(document, row, settings.vendor.wire);
  const { draft: checked, diagnostics: endless } = check(whole, document);
  const notes = isCorrected && row.foreignOrigin === undefined ? notesOf() : [];
  const { draft, diagnostics: unplaced } = withNotes(checked, { notes, isOurs: isBundled(document) });
  const { domain, diagnostics: naming } = rename(draft, row, settings);
  const blamed = blameOverlays([...lowering, ...endless, ...naming], document);
  return { domain, diagnostics: [...linking, ...relocate(blamed, document), ...unplaced] };
}

let known: readonly Note[] | undefined;

/** The sentences of the table that comes with the program, which a test checks. */
function notesOf(): readonly Note[] {
  const read = () => parseBehaviour({ path: "behaviour.yaml", text: behaviourTable }).table.facts;
  return (known ??= read().flatMap(({ notes }) => notes));
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
  const { bundled, wire } = settingsOf(options).vendor;
  const file = options.domains ?? { path: "domains.yaml", text: bundled ? domainsTable : "" };
  const { table, diagnostics: faults } = parseTable(file, options.domains ? "user" : "bundled");
  diagnostics.push(...faults);
  if (options.domains) return table;
  const origins = new Set(Object.values(wire.environments).map(({ api }) => new URL(api).origin));
  return { ...table, origins, defaults: bundled ? table.defaults : NO_DEFAULTS };
}

/**
 * The selected documents, corrected, and those of an earlier run, which stay in the umbrella; none when overlays have errors. The order is:
 * our overlays, then the user's, each in the order given.
 */
function correct(
  entries: readonly Entry[],
  options: Pick<AnalyseOptions, "bundledOverlays" | "overlays" | "previous"> & By & Pick<Shared, "corrected">,
  diagnostics: Diagnostic[],
): Corrected[] {
  const isCorrected = isCorrectedBy(options);
  const bundled = isCorrected ? BUNDLED_OVERLAYS : [];
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
    const names = JSON.stringify([isCorrected, ...own.map(({ file, origin }) => [file, origin])]);
    const { source } = entry.document;
    const { document, diagnostics: unfit } = options.corrected(source, names, () => ({
      result: applyOverlays(entry.document, own, { strictness }),
      isKept: true,
    }));
    if (entry.isSelected) diagnostics.push(...unfit);
    return { ...entry, document: { ...document, source }, overlays: names };
  });
}

function isCorrectedBy({
  bundledOverlays,
  vendor,
}: Pick<AnalyseOptions, "bundledOverlays"> & Pick<Settings, "vendor">): boolean {
  return bundledOverlays !== "none" && vendor.bundled;
}

function isBundled({ source }: SpecDocument): boolean {
  return bundledDocuments.includes(sha256(source.text));
}
