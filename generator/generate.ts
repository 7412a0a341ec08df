/**
 * The whole program as one pure function, from texts to texts:
 *
 * ```
 * analyse (parse → overlay → lower → check → rename) → emit
 * ```
 *
 * What a fault costs says `analyse.ts`; a run that errors have ended makes no files. Nothing here touches the disk:
 * `read/disk.ts` gathers the texts, `write/` puts them away, `cli.ts` speaks to the user. To find the place for a change: a quirk of
 * documents is handled in `pass/lower*.ts`, a name in `pass/rename.ts`, what the user sees in `emit/`.
 */
import { program } from "virtual:program";
import { analyse, type AnalyseOptions, readTable } from "./analyse.ts";
import { type Diagnostic, hasErrors } from "./diagnostics/codes.ts";
import {
  MCP,
  REDIS,
  RUNTIME,
  SDK,
  SHARED_PACKAGES,
  type Settings,
  settingsOf,
  SYNC,
  WEBHOOKS,
} from "./model/settings.ts";
import type { Plan } from "./former/plan.ts";
import { keptDomains } from "./emit/kept.ts";
import { webhooksOf } from "./emit/vendor.ts";
import { once } from "./ground/collections.ts";
import { by } from "./ground/text.ts";
import { sha256 } from "./ground/hash.ts";
import { pass } from "./ground/meter.ts";
import { turn } from "./ground/turn.ts";
import type { Domain, Sdk } from "./model/ir.ts";
import { operationsOf } from "./model/operations.ts";
import type { DomainDescription } from "./runtime/mocks/description.ts";
import type { DomainTable } from "./read/table.ts";
import { parseRecords } from "./read/record.ts";
import type { InputFile } from "./ground/input.ts";
import type { Migrated, PremadeMigration } from "./migrate/migrated.ts";
import type { MigrationOutput } from "./migrate/run.ts";
import type { WebhookProfile } from "./vendor/profile.ts";
import type { Unit } from "./write/manifest.ts";
import { type PreviousRun, textsOf } from "./write/output.ts";

export type { InputFile } from "./ground/input.ts";
export type { Unit } from "./write/manifest.ts";
export type { PreviousRun } from "./write/output.ts";

export interface GenerateOptions extends AnalyseOptions {
  /** The old API, for the report of where its fields went; none is made without it, or when domains are left out. */
  readonly migration?: { readonly from: readonly InputFile[]; readonly pins: readonly InputFile[] };
  /** Records of what was released, one a package, as `stgen version` writes them; they decide versions and changelogs. */
  readonly releases?: readonly InputFile[];
  /** What an earlier run made: units whose inputs are the same are not made again, and unselected domains stay. */
  readonly previous?: PreviousRun;
  /** The files of the unit {@link INDEX} as that run left them: packages whose documents drop out stay in it and in the umbrella. */
  readonly index?: readonly InputFile[];
  /** The migration that was made when the program was built, if it is of this key. */
  readonly premade?: (key: string) => Promise<Migrated | undefined>;
}

export interface GenerateResult {
  /** All texts that were made, by path below the output folder. Empty when errors have ended the run. */
  readonly files: ReadonlyMap<string, string>;
  /** Empty when errors have ended the run. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Errors, when there are units all the same, are about the documents that dropped out. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files of documents that dropped out: what an earlier run made of them is not to be touched. */
  readonly dropped: readonly string[];
  /** The intermediate representation of the selected domains. */
  readonly sdk: Sdk;
}

/** Name of the unit that holds the files beside the packages. */
export const INDEX = "index";
/** Name of the unit, and of the folder, that holds the report of a migration. */
export const MIGRATION = "migration";

/**
 * Generates packages from documents, touching no disk.
 *
 * @returns the files and what was found on the way; a user's mistake is a diagnostic, never an exception
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { domains, digests, dropped, isEnded, selected, table, diagnostics: found } = analyse(options);
  const { records, diagnostics: unread } = parseRecords(options.releases ?? []);
  const released = [...records].map(
    ([name, { releases, dependencies }]) => [name, { releases, dependencies }] as const,
  );
  const isReleased = released.length > 0 && { released: Object.fromEntries(released) };
  const settings = settingsOf({ ...options, ...isReleased });
  const diagnostics = [...found, ...unread];
  const failed = () => ({ files: new Map(), units: new Map(), diagnostics, dropped, sdk: { domains: [] } });
  if (isEnded || hasErrors(unread)) return failed();

  const kept = dropped.length === 0 ? [] : keptOf(domains, options);
  const { previous } = options;
  const digestOf = once((domain: Domain) => digests.get(domain.id) ?? sha256(JSON.stringify(domain)));
  const units = new Map(
    await pass("emit", () => emit(domains, { settings, table, kept, only: selected, previous, digestOf })),
  );
  // Half of an API is no API that something could have gone to.
  const migration =
    dropped.length > 0 ? undefined : await pass("migrate", () => emitMigration(domains, digestOf, options));
  if (migration) {
    diagnostics.push(...migration.diagnostics);
    if (migration.dropped.length === 0 && hasErrors(migration.diagnostics)) return failed();
    if (migration.dropped.length === 0) for (const [name, unit] of migration.units) units.set(name, unit);
  }
  return {
    files: textsOf(units),
    units,
    diagnostics,
    dropped: [...dropped, ...(migration?.dropped ?? [])],
    sdk: { domains: domains.filter((domain) => selected.has(domain.id)) },
  };
}

/**
 * Packages of an earlier run that no document is there for. There is no telling which of them a document that cannot be read was for,
 * so all of them stay.
 */
function keptOf(domains: readonly Domain[], options: GenerateOptions): Domain[] {
  const { previous, index = [] } = options;
  const made = new Set([
    ...SHARED_PACKAGES,
    INDEX,
    MIGRATION,
    formerFolder(settingsOf(options)),
    ...domains.map(({ packageName }) => packageName),
  ]);
  return keptDomains(
    [...(previous?.keys() ?? [])].filter((unit) => !made.has(unit)),
    index,
  );
}

/** The report of a migration, made again only when a document or a pin has changed. */
async function emitMigration(
  domains: readonly Domain[],
  digestOf: (domain: Domain) => string,
  options: GenerateOptions,
): Promise<(Pick<GenerateResult, "diagnostics" | "dropped"> & Pick<GenerateResult, "units">) | undefined> {
  const { migration, only, previous, strict = false } = options;
  const settings = settingsOf(options);
  const { vendor } = settings;
  if (migration === undefined || only !== undefined || migration.from.length === 0) return undefined;
  const key = sha256(JSON.stringify([program, domains.map(digestOf), migration, settings]));
  const former = formerFolder(settings);
  // A report that is there was made in spite of faults.
  if (!strict && previous?.get(MIGRATION) === key) {
    const made = [MIGRATION, former].filter((name) => previous.get(name) === key);
    const units = new Map(made.map((name) => [name, { key, files: "unchanged" as const }]));
    return { units, dropped: [], diagnostics: [] };
  }
  await turn();
  const { migrated, dropped, diagnostics } = await migrate(domains, digestOf, options);
  const { renderMigration } = await import("./migrate/render/render.ts");
  const made = migrated && renderMigration(migrated.report, { to: domains, vendor });
  const below = (folder: string, files: ReadonlyMap<string, string> = new Map()): Unit => ({
    key,
    files: new Map([...files].map(([path, text]) => [`${folder}/${path}`, text])),
  });
  const client = migrated?.plan && (await emitClientOfFormer(migrated.plan, settings));
  const units = new Map([
    [MIGRATION, below(MIGRATION, made)],
    ...(client ? [[former, below(former, client)] as const] : []),
  ]);
  return { units, dropped, diagnostics };
}

async function migrate(
  to: readonly Domain[],
  digestOf: (domain: Domain) => string,
  options: GenerateOptions,
): Promise<Pick<MigrationOutput, "diagnostics" | "dropped"> & { readonly migrated?: Migrated | undefined }> {
  const { migration = { from: [], pins: [] }, premade, strict = false } = options;
  const { vendor } = settingsOf(options);
  const { keyOfMigration, migratedOf } = await import("./migrate/migrated.ts");
  const known = await premade?.(keyOfMigration(program, to.map(digestOf), migration));
  if (known) return { migrated: known, dropped: [], diagnostics: [] };
  const { runMigration } = await import("./migrate/run.ts");
  const output = runMigration({ ...migration, to, vendor, strict });
  const { dropped, diagnostics } = output;
  return { migrated: migratedOf(output, vendor), dropped, diagnostics };
}

/**
 * A migration for {@link GenerateOptions.premade}.
 *
 * @throws where anything has to be said of it: that would not be said again
 */
export async function premakeMigration(options: GenerateOptions): Promise<PremadeMigration> {
  const { domains, digests, dropped } = analyse(options);
  const { migration = { from: [], pins: [] } } = options;
  const { keyOfMigration } = await import("./migrate/migrated.ts");
  const digestOf = ({ id }: Domain) => digests.get(id) ?? "";
  const { migrated, diagnostics } = await migrate(domains, digestOf, options);
  if (!migrated || dropped.length + diagnostics.length > 0) throw new Error("the migration has faults");
  return { key: keyOfMigration(program, domains.map(digestOf), migration), ...migrated };
}

/** Folder of the package of the vendor's API before this one. */
function formerFolder({ vendor }: Pick<Settings, "vendor">): string {
  return vendor.before?.version.toLowerCase() ?? "";
}

/** The package of that API. */
async function emitClientOfFormer(
  plan: Plan,
  settings: Settings,
): Promise<ReadonlyMap<string, string> | undefined> {
  const { before } = settings.vendor;
  if (!before) return undefined;
  const { emitFormer } = await import("./emit/former.ts");
  const { emitPackageFiles } = await import("./emit/package-files.ts");
  const folder = formerFolder(settings);
  const files = emitFormer(plan, { folder, version: before.version, settings });
  return new Map([...files, ...emitPackageFiles(folder, settings)]);
}

/** The package of the vendor's webhooks, from documents that come with the program. */
async function emitEvents(
  webhooks: WebhookProfile,
  settings: Settings,
): Promise<ReadonlyMap<string, string>> {
  const { webhookDocuments, formerDocument } = await import("virtual:webhooks");
  const former = { path: `${webhooks.former?.version.toLowerCase() ?? ""}.json`, text: formerDocument };
  const documents = Object.entries(webhookDocuments).map(([path, text]) => ({ path, text }));
  if (webhooks.former) documents.push(former);
  const { domains, diagnostics } = analyse({ ...settings, documents });
  if (hasErrors(diagnostics)) throw new Error("the bundled documents of webhooks have errors");
  return (await import("./emit/webhooks.ts")).emitWebhooks(
    domains.filter(({ file }) => file !== former.path),
    { profile: webhooks, settings, former: domains.find(({ file }) => file === former.path) },
  );
}

interface EmitOptions {
  readonly settings: Settings;
  readonly table: DomainTable;
  /** Domains that stay as they are, beside those that are made. */
  readonly kept: readonly Domain[];
  readonly only: ReadonlySet<string>;
  readonly previous: PreviousRun | undefined;
  /** A hash of all that a domain is. */
  readonly digestOf: (domain: Domain) => string;
}

async function emit(domains: readonly Domain[], options: EmitOptions): Promise<ReadonlyMap<string, Unit>> {
  const { settings, previous, digestOf } = options;
  const { availability } = options.table;
  const listed = [...domains, ...options.kept].sort(by(({ id }) => id));
  const outline = listed.map((domain) => ({ ...domain, models: [] }));
  const { descriptionsOnDemand, recordsOf, sharedFacts } = await import("./describe/describe.ts");
  const shared = sha256(JSON.stringify(sharedFacts(domains)));
  // From all domains, because ids of one lead to records of another.
  const descriptionOf = descriptionsOnDemand(domains, settings.vendor);
  const records = recordsOf(domains);
  const emitDomain = async (domain: Domain) => {
    const description = pass("describe", () => descriptionOf(domain.id)) as DomainDescription;
    return (await import("./emit/domain.ts")).emitDomain(domain, { settings, description, records });
  };
  const emitRuntime = async () => (await import("./emit/runtime.ts")).emitRuntime(settings);
  const emitRedis = async () => (await import("./emit/redis.ts")).emitRedis(settings);
  // Of documents that drop out tables would be taken for gone from the API, and operations would be gone for assistants.
  const isKept = (unit: string) => options.kept.length > 0 && previous?.has(unit) === true;
  const emitAssistants = async () => (await import("./emit/mcp.ts")).emitMcp(domains, settings);
  const emitTables = async () => {
    const { tablesOf } = await import("./tables/tables.ts");
    return (await import("./emit/sync.ts")).emitSync(tablesOf(domains, settings.vendor), {
      domains,
      settings,
    });
  };
  const shown = shownDomain(domains, settings);
  const emitSdk = async () => {
    const { examplesOf } = await import("./emit/example.ts");
    const exampleOf = (domain: Domain) => {
      const description = descriptionOf(domain.id) as DomainDescription;
      return examplesOf(
        domain,
        { settings, description, records },
        `${settings.vendor.wire.caller}.${domain.name}`,
      );
    };
    return (await import("./emit/sdk.ts")).emitSdk(listed, { settings, shown, exampleOf });
  };
  const emitIndex = async () => (await import("./emit/sdk.ts")).emitIndex(listed, settings, availability);
  const webhooks = webhooksOf(listed, settings);
  /** Name, what it is made from, and how. */
  const plans: readonly (readonly [string, unknown, () => Promise<ReadonlyMap<string, string>>])[] = [
    ...domains
      .filter(({ id }) => options.only.has(id))
      .map((domain) => [domain.packageName, [digestOf(domain), shared], () => emitDomain(domain)] as const),
    [RUNTIME, null, emitRuntime],
    [REDIS, null, emitRedis],
    ...(isKept(SYNC) ? [] : [[SYNC, domains.map(digestOf), emitTables] as const]),
    ...(isKept(MCP) ? [] : [[MCP, domains.map(digestOf), emitAssistants] as const]),
    ...(webhooks ? [[WEBHOOKS, null, () => emitEvents(webhooks, settings)] as const] : []),
    [SDK, [outline, shown && [digestOf(shown), shared]], emitSdk],
    [INDEX, [outline, availability], emitIndex],
  ];
  const units = new Map<string, Unit>();
  for (const [unit, from, make] of plans) {
    await turn();
    const key = sha256(JSON.stringify([program, settings, from]));
    if (previous?.get(unit) === key) {
      units.set(unit, { key, files: "unchanged" });
      continue;
    }
    const folder = unit === INDEX ? "" : `${unit}/`;
    const packageFiles =
      unit === INDEX ? [] : (await import("./emit/package-files.ts")).emitPackageFiles(unit, settings);
    const made = new Map([...(await make()), ...packageFiles].map(([path, text]) => [folder + path, text]));
    units.set(unit, { key, files: made });
  }
  return units;
}

/** The packages of clients that are made of domains which were read already; of those that are not asked for, the umbrella knows the names. */
export async function packagesOf(
  domains: readonly Domain[],
  options: Partial<Settings>,
  only: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const digestOf = (domain: Domain) => domain.id;
  const how = { settings: settingsOf(options), table: readTable(options, []), kept: [], previous: undefined };
  return textsOf(await emit(domains, { ...how, only, digestOf }));
}

/** The domain that examples call: the vendor's preferred one if it is there, else the first that can be asked for something. */
function shownDomain(domains: readonly Domain[], { vendor }: Settings): Domain | undefined {
  const isAsked = (domain: Domain) => operationsOf(domain).some(({ method }) => method === "GET");
  return domains.find(({ id }) => id === vendor.examples.domain) ?? domains.find(isAsked);
}
