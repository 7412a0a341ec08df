/**
 * The whole program as one pure function, from texts to texts:
 *
 * ```
 * parse → overlay → lower → check → rename → emit → format
 * ```
 *
 * Every arrow collects all faults of its stage; a stage with errors ends the run without files. Nothing here touches the disk:
 * `read/disk.ts` gathers the texts, `write/` puts them away, `cli.ts` speaks to the user. To find the place for a change: a quirk of
 * documents is handled in `pass/lower*.ts`, a name in `pass/rename.ts`, what the user sees in `emit/`.
 */
import { createHash } from "node:crypto";
import { bundledDocuments, domainsTable, overlays as bundledOverlays, program } from "virtual:assets";
import { type Diagnostic, diagnostic, hasErrors } from "./diagnostics.ts";
import { DEFAULT_SETTINGS, RUNTIME, SDK, type Settings } from "./emit/settings.ts";
import type { Domain, Sdk } from "./ir.ts";
import { checkAvailability } from "./pass/availability.ts";
import { check } from "./pass/check.ts";
import { nearest } from "./pass/context.ts";
import { lower } from "./pass/lower.ts";
import { applyOverlays } from "./pass/overlay.ts";
import { rename } from "./pass/rename.ts";
import { parseData, parseOpenApi } from "./read/parse.ts";
import type { OverlayFile, SourceFile, SpecDocument } from "./read/source.ts";
import { type AvailabilityRow, type DomainRow, type DomainTable, parseTable, rowFor } from "./read/table.ts";

/** A text and the name it is reported under; `.json` is read as JSON, everything else as YAML. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

export interface GenerateOptions extends Partial<Settings> {
  /** OpenAPI documents, one per domain, in any order. */
  readonly documents: readonly InputFile[];
  /** Corrections, applied in this order after the bundled ones. */
  readonly overlays?: readonly InputFile[];
  /** Table of domains in place of the bundled one. */
  readonly domains?: InputFile;
  /** Ids of the domains to make; all when absent. */
  readonly only?: readonly string[];
  /** The old API, for the report of where its fields went; none is made without it, or when domains are left out. */
  readonly migration?: { readonly from: readonly InputFile[]; readonly pins: readonly InputFile[] };
  /** What an earlier run made: units whose inputs are the same are not made again, and unselected domains stay. */
  readonly previous?: PreviousRun;
}

/** Key of each unit of an earlier run. */
export type PreviousRun = ReadonlyMap<string, string>;

/** A part of the output that is made or kept as a whole: a package, or the files beside the packages. */
export interface Unit {
  /** Hash of everything the unit is made from. */
  readonly key: string;
  /** Texts by path below the output folder, or `unchanged` when the key is that of the earlier run. */
  readonly files: ReadonlyMap<string, string> | "unchanged";
}

export interface GenerateResult {
  /** All texts that were made, by path below the output folder. Empty when there are errors. */
  readonly files: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly diagnostics: readonly Diagnostic[];
  /** The intermediate representation of the selected domains. */
  readonly sdk: Sdk;
}

/** Name of the unit that holds the files beside the packages. */
export const INDEX = "index";
/** Name of the unit, and of the folder, that holds the report of a migration. */
export const MIGRATION = "migration";

/** Documents as the intermediate representation. */
export interface Analysis {
  /** In the order of their ids; empty when there are errors. */
  readonly domains: readonly Domain[];
  /** Ids of the domains that were asked for. */
  readonly selected: ReadonlySet<string>;
  readonly table: DomainTable;
  readonly diagnostics: readonly Diagnostic[];
}

/** The passes up to the names: everything but output. Touches no disk. */
export function analyse(options: GenerateOptions): Analysis {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...defined(options) };
  const diagnostics: Diagnostic[] = [];
  const table = readTable(options, diagnostics);
  const stop = (): Analysis => ({ domains: [], selected: new Set(), table, diagnostics });

  const parsed = parseDocuments(options, { table, diagnostics });
  const selected = select(parsed, options, diagnostics);
  if (hasErrors(diagnostics)) return stop();

  const corrected = overlay(selected, options, diagnostics);
  if (hasErrors(diagnostics)) return stop();

  const domains: Domain[] = [];
  for (const { document, row, isSelected } of corrected) {
    const { draft, diagnostics: lowering } = lower(document, row);
    const { domain, diagnostics: naming } = rename(draft, row, settings);
    if (isSelected) diagnostics.push(...lowering, ...check(draft), ...naming);
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
  const only = new Set(corrected.filter((entry) => entry.isSelected).map((entry) => entry.row.id));
  return { domains, selected: only, table, diagnostics };
}

/** `a-1` and `a1` are two domains, but one property of the umbrella client. */
function sameNames(domains: readonly Domain[]): Diagnostic[] {
  const first = new Map<string, Domain>();
  return domains.flatMap((domain) => {
    const twin = first.get(domain.className);
    if (twin === undefined) {
      first.set(domain.className, domain);
      return [];
    }
    return diagnostic(
      "name-collision",
      { what: "The domains", first: twin.id, second: domain.id, name: domain.className },
      {
        place: { file: domain.file, pointer: "" },
        related: [{ message: "the other one", place: { file: twin.file, pointer: "" } }],
      },
    );
  });
}

/**
 * Generates packages from documents, touching no disk.
 *
 * @returns the files and what was found on the way; a user's mistake is a diagnostic, never an exception
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...defined(options) };
  const { domains, selected, table, diagnostics: found } = analyse(options);
  const diagnostics = [...found];
  if (hasErrors(diagnostics))
    return { files: new Map(), units: new Map(), diagnostics, sdk: { domains: [] } };

  const units = new Map(await emit(domains, { settings, table, only: selected, previous: options.previous }));
  const migration = await emitMigration(domains, options);
  if (migration) {
    diagnostics.push(...migration.diagnostics);
    if (hasErrors(diagnostics))
      return { files: new Map(), units: new Map(), diagnostics, sdk: { domains: [] } };
    units.set(MIGRATION, migration.unit);
  }
  const files = new Map(
    [...units.values()].flatMap((unit) => (unit.files === "unchanged" ? [] : [...unit.files])),
  );
  return { files, units, diagnostics, sdk: { domains: domains.filter((domain) => selected.has(domain.id)) } };
}

/** The report of a migration, made again only when a document or a pin has changed. */
async function emitMigration(
  domains: readonly Domain[],
  { migration, only, previous }: GenerateOptions,
): Promise<{ readonly unit: Unit; readonly diagnostics: readonly Diagnostic[] } | undefined> {
  if (migration === undefined || only !== undefined || migration.from.length === 0) return undefined;
  const key = sha256(JSON.stringify([program, domains, migration]));
  if (previous?.get(MIGRATION) === key) return { unit: { key, files: "unchanged" }, diagnostics: [] };
  const { runMigration } = await import("./migrate/run.ts");
  const { renderMigration } = await import("./migrate/render/servicetitan.ts");
  const { report, to, diagnostics } = runMigration({ ...migration, to: domains });
  const made = report && renderMigration(report, { to });
  const files = new Map([...(made ?? [])].map(([path, text]) => [`${MIGRATION}/${path}`, text]));
  return { unit: { key, files }, diagnostics };
}

/** Drops keys that are present but undefined, so that they do not hide defaults. */
function defined(options: Partial<Settings>): Partial<Settings> {
  const { scope, version, license, repository, responses } = options;
  return {
    ...(scope !== undefined && { scope }),
    ...(version !== undefined && { version }),
    ...(license !== undefined && { license }),
    ...(repository !== undefined && { repository }),
    ...(responses !== undefined && { responses }),
  };
}

function sourceFile({ path, text }: InputFile): SourceFile {
  return { path, text, format: /\.json$/i.test(path) ? "json" : "yaml" };
}

function readTable(options: GenerateOptions, diagnostics: Diagnostic[]): DomainTable {
  const file = options.domains ?? { path: "domains.yaml", text: domainsTable };
  const { table, diagnostics: faults } = parseTable(sourceFile(file), options.domains ? "user" : "bundled");
  diagnostics.push(...faults);
  return table;
}

interface Entry {
  readonly document: SpecDocument;
  readonly row: DomainRow;
}

function parseDocuments(
  options: GenerateOptions,
  { table, diagnostics }: { readonly table: DomainTable; readonly diagnostics: Diagnostic[] },
): Entry[] {
  const entries: Entry[] = [];
  for (const input of options.documents) {
    const source = sourceFile(input);
    const { value: root, diagnostics: faults } = parseOpenApi(source);
    diagnostics.push(...faults);
    if (root === undefined) continue;
    const row = rowFor(table, { root, path: source.path });
    const twin = entries.find((entry) => entry.row.id === row.id);
    if (twin) {
      diagnostics.push(
        diagnostic(
          "domain-duplicate",
          { domain: row.id },
          {
            place: { file: source.path, pointer: "" },
            related: [{ message: "the other one", place: { file: twin.document.source.path, pointer: "" } }],
          },
        ),
      );
      continue;
    }
    entries.push({ document: { domain: row.id, source, root }, row });
  }
  return entries;
}

interface Selected extends Entry {
  /** Unselected domains of an earlier run stay in the umbrella, so they are read as well. */
  readonly isSelected: boolean;
}

function select(entries: readonly Entry[], options: GenerateOptions, diagnostics: Diagnostic[]): Selected[] {
  const { only, previous } = options;
  if (only === undefined) return entries.map((entry) => ({ ...entry, isSelected: true }));
  const known = entries.flatMap(({ row }) => [row.id, row.package]);
  for (const name of only) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    diagnostics.push(
      diagnostic("domain-unknown", {
        name,
        suggestion: near === undefined ? "" : `; did you mean ${near}?`,
        known:
          entries
            .map(({ row }) => row.id)
            .sort()
            .join(", ") || "none",
      }),
    );
  }
  return entries
    .map((entry) => ({
      ...entry,
      isSelected: only.includes(entry.row.id) || only.includes(entry.row.package),
    }))
    .filter((entry) => entry.isSelected || previous?.has(entry.row.package) === true);
}

function overlay(
  entries: readonly Selected[],
  options: GenerateOptions,
  diagnostics: Diagnostic[],
): Selected[] {
  const files: OverlayFile[] = [];
  const inputs = [
    ...Object.entries(bundledOverlays).map(([name, text]) => ({ path: `specs/overlays/${name}`, text })),
    ...(options.overlays ?? []),
  ];
  for (const input of inputs) {
    const source = sourceFile(input);
    const { value, diagnostics: faults } = parseData(source);
    diagnostics.push(...faults);
    if (faults.length === 0) files.push({ source, overlay: value });
  }
  return entries.map((entry) => {
    // Documents as bundled have to match their corrections exactly; a user's own may have moved on.
    const strictness = isBundled(entry.document) ? "bundled" : "user";
    const { documents, diagnostics: faults } = applyOverlays([entry.document], files, { strictness });
    if (entry.isSelected) diagnostics.push(...faults);
    return { ...entry, document: documents[0] ?? entry.document };
  });
}

interface EmitOptions {
  readonly settings: Settings;
  readonly table: DomainTable;
  readonly only: ReadonlySet<string>;
  readonly previous: PreviousRun | undefined;
}

async function emit(domains: readonly Domain[], options: EmitOptions): Promise<ReadonlyMap<string, Unit>> {
  const { settings, previous } = options;
  const availability: readonly AvailabilityRow[] = options.table.availability;
  const outline = domains.map((domain) => ({ ...domain, models: [] }));
  const plans: {
    readonly unit: string;
    readonly from: unknown;
    readonly make: () => Promise<ReadonlyMap<string, string>>;
  }[] = [
    ...domains
      .filter((domain) => options.only.has(domain.id))
      .map((domain) => ({
        unit: domain.packageName,
        from: domain,
        make: async () => (await import("./emit/domain.ts")).emitDomain(domain, settings),
      })),
    { unit: RUNTIME, from: null, make: async () => (await import("./emit/shared.ts")).emitRuntime(settings) },
    {
      unit: SDK,
      from: outline,
      make: async () => (await import("./emit/shared.ts")).emitSdk(domains, settings),
    },
    {
      unit: INDEX,
      from: [outline, availability],
      make: async () => (await import("./emit/shared.ts")).emitIndex(domains, { settings, availability }),
    },
  ];
  const units = new Map<string, Unit>();
  for (const { unit, from, make } of plans) {
    const key = sha256(JSON.stringify([program, settings, from]));
    if (previous?.get(unit) === key) {
      units.set(unit, { key, files: "unchanged" });
      continue;
    }
    const folder = unit === INDEX ? "" : `${unit}/`;
    const made = new Map([...(await make())].map(([path, text]) => [folder + path, text]));
    const { format } = await import("./emit/format.ts");
    units.set(unit, { key, files: await format(made) });
  }
  return units;
}

function isBundled({ source }: SpecDocument): boolean {
  return bundledDocuments.includes(sha256(source.text));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
