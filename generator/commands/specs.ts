/** `stgen specs pull` and `stgen specs list`: the documents of the developer portal. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { analyse, readTable } from "../analyse.ts";
import { readConfig } from "../config.ts";
import type { Config } from "../model/options.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { PORTAL } from "../vendor/portal.ts";
import { type Api, type Named, nameAll, select } from "../portal/catalogue.ts";
import { download, fetchCatalogue } from "../portal/download.ts";
import { createFetcher, DEFAULT_FETCH, type Fetcher } from "../portal/fetch.ts";
import { type Lock, parseLock, serialiseLock } from "../portal/lock.ts";
import { planPull, type Pulled, type PullPlan } from "../portal/plan.ts";
import { type Gathered, gather, shown } from "../read/disk.ts";
import type { DomainTable } from "../read/table.ts";
import { commit, recover, withLock } from "../write/commit.ts";
import { type Plan, planWrite } from "../write/plan.ts";
import { pick } from "../ground/pick.ts";
import { type Console, createConsole, fail } from "./console.ts";
import { finishInterrupted } from "./output.ts";
import { uninterrupted } from "./signals.ts";
import type { InputFile } from "../ground/input.ts";
import { count, printable } from "../ground/text.ts";
import { errorCode, reasonOf } from "../ground/errors.ts";
import { SPECS_LOCK } from "../ground/own-files.ts";

export interface ListFlags {
  readonly from?: string;
  /** Seconds. */
  readonly timeout?: number;
  readonly json?: boolean;
}

export interface PullFlags extends ListFlags {
  /** Every diagnostic singly. */
  readonly verbose?: boolean;
  readonly out?: string;
  readonly only?: string[];
  readonly concurrency?: number;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly config?: string;
}

const CONCURRENCY = 6;

/** @returns the exit code */
export async function pullCommand(flags: PullFlags): Promise<number> {
  const started = performance.now();
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  const { config, diagnostics: faults, source } = await readConfig(flags.config);
  if (hasErrors(faults)) return nothing(console, faults, source ? [source] : []);
  const out = resolve(flags.out ?? config.specs ?? "specs");
  const job: Job = { flags, config, out, from: flags.from ?? PORTAL, console, started };

  // Before anything is fetched: the portal need not answer for a folder to be whole again, or to be known as unusable.
  const recovered = flags.check === true ? [] : await finishInterrupted(out);
  if (hasErrors(recovered)) return nothing(console, recovered, []);
  console.diagnostics(recovered, []);
  const before = await readFolder(job);
  if (hasErrors(before.diagnostics)) return nothing(console, before.diagnostics, before.inputs);
  const fetched = await fetchAll(job, before);
  if (hasErrors(fetched.diagnostics)) return nothing(console, fetched.diagnostics, before.inputs);
  if (flags.check === true) return check(job, fetched);
  const done = await withLock({ out, shown: shown(out) }, () => write(job, fetched));
  return "value" in done ? done.value : nothing(console, done.diagnostics, []);
}

/** Ends a run that writes nothing. */
function nothing(console: Console, diagnostics: readonly Diagnostic[], inputs: readonly InputFile[]): number {
  return fail(console, { diagnostics, inputs }, "Nothing was written");
}

interface Job {
  readonly flags: PullFlags;
  readonly config: Config;
  readonly out: string;
  readonly from: string;
  readonly console: Console;
  readonly started: number;
}

/** The folder as it is. */
interface Folder {
  readonly gathered: Gathered;
  readonly table: DomainTable;
  readonly lock: Lock;
  readonly lockText: string | undefined;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readFolder({ config, out }: Job): Promise<Folder> {
  const gathered = await gather({
    specs: out,
    origin: "user",
    ...pick(config, "overlays", "domains"),
  });
  // That is how every folder starts.
  const diagnostics = gathered.diagnostics.filter(
    ({ code }) => code !== "specs-not-found" && code !== "specs-empty",
  );
  const table = readTable(gathered, diagnostics);
  const file = join(out, SPECS_LOCK);
  const lockText = await readFile(file, "utf8").catch((error: unknown) => {
    // A file in place of the folder is reported already.
    if (!["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) {
      const path = shown(file);
      diagnostics.push(
        diagnostic("file-unreadable", { path, reason: reasonOf(error) }, { place: { file: path } }),
      );
    }
    return undefined;
  });
  const parsed = lockText === undefined ? undefined : parseLock(lockText, shown(file));
  diagnostics.push(...(parsed?.diagnostics ?? []));
  const inputs = [
    ...gathered.documents,
    ...gathered.overlays,
    ...(gathered.domains ? [gathered.domains] : []),
  ];
  return { gathered, table, lock: parsed?.lock ?? new Map(), lockText, inputs, diagnostics };
}

interface FetchedAll {
  readonly pulled: readonly Pulled[];
  /** Ids that were pulled before and are no longer listed. */
  readonly vanished: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

async function fetchAll({ flags, config, from, console }: Job, folder: Folder): Promise<FetchedAll> {
  const fetcher = fetcherOf(flags);
  console.progress(`Asking ${from} …`);
  const { apis, diagnostics: faults } = await fetchCatalogue(from, fetcher);
  const none = { pulled: [], vanished: [] };
  if (hasErrors(faults)) return { ...none, diagnostics: faults };

  const kept = new Map([...folder.lock].map(([id, { file }]) => [id, stemOf(file)]));
  const ids = apis.map(({ id }) => id);
  const { named, diagnostics: unsafe } = nameAll(ids, { table: folder.table, kept });
  const listed = new Set(ids);
  const missing = [...kept]
    .filter(([id]) => !listed.has(id))
    .map(([id, stem]) => ({ id, stem, isKnown: true }));
  const only = flags.only ?? config.only;
  const { selected, diagnostics: unknown } = select<Named>([...named, ...missing], only);
  // Who names what is wanted does not ask for the others.
  const refusals = [...(only === undefined ? unsafe : []), ...unknown];
  if (hasErrors(refusals)) return { ...none, diagnostics: refusals };

  const wanted = selected.filter(({ id }) => listed.has(id));
  const vanished = selected.filter(({ id }) => !listed.has(id)).map(({ id }) => id);
  const progress = (done: number) => console.progress(`Pulling documents … ${done}/${wanted.length}`);
  progress(0);
  const concurrency = flags.concurrency ?? CONCURRENCY;
  return { ...(await download(wanted, { from, fetcher, concurrency, progress })), vanished };
}

function fetcherOf({ timeout }: ListFlags): Fetcher {
  return createFetcher({ ...DEFAULT_FETCH, ...(timeout !== undefined && { timeout: timeout * 1000 }) });
}

function stemOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}

async function check(job: Job, fetched: FetchedAll): Promise<number> {
  const { out, console } = job;
  const folder = await readFolder(job);
  const { pull, plan, diagnostics, inputs, isSame } = await planAll(job, {
    folder,
    fetched,
    conflicts: "replace",
  });
  if (hasErrors(diagnostics)) return nothing(console, diagnostics, inputs);
  const drift = [
    ...[...plan.writes.keys()].map((path) => [path, "is not what the portal has"]),
    ...plan.deletes.map((path) => [path, "would be deleted"]),
    ...(isSame || plan.writes.size + plan.deletes.length > 0 ? [] : [[SPECS_LOCK, "would be written anew"]]),
  ].map(([path = "", state = ""]) => {
    const file = `${shown(out)}/${path}`;
    return diagnostic("document-drift", { path: file, state }, { place: { file } });
  });
  const ok = drift.length === 0;
  console.diagnostics([...diagnostics, ...drift], inputs);
  console.result(
    ok ? `${shown(out)} is up to date.` : `${shown(out)} is not up to date: ${summary(pull, plan)}.`,
    {
      ok,
      ...facts(job, { pull, fetched }),
      drift: drift.map(({ place }) => place?.file ?? ""),
    },
  );
  return ok ? 0 : 3;
}

async function write(job: Job, fetched: FetchedAll): Promise<number> {
  const { flags, out, console, started } = job;
  const where = { out, shown: shown(out) };
  const recovered = await recover(where);
  // Read again: what another run wrote meanwhile, or the recovery, would be lost.
  const folder = await readFolder(job);
  const early = [...recovered, ...folder.diagnostics];
  if (hasErrors(early)) return nothing(console, early, folder.inputs);
  console.progress("Checking documents …");
  const conflicts = flags.force === true ? "replace" : "report";
  const { pull, plan, lockText, isSame, ...checked } = await planAll(job, { folder, fetched, conflicts });
  const diagnostics = [...early, ...checked.diagnostics];
  if (hasErrors(diagnostics)) return nothing(console, diagnostics, checked.inputs);

  const writes = new Map([...plan.writes, [SPECS_LOCK, lockText]]);
  const faults = isSame ? [] : await uninterrupted(() => commit(where, { writes, deletes: plan.deletes }));
  if (hasErrors(faults)) return nothing(console, [...diagnostics, ...faults], checked.inputs);
  console.diagnostics(diagnostics, checked.inputs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const documents = count(fetched.pulled.length, "document");
  console.result(`${documents} in ${where.shown}: ${summary(pull, plan)} (${seconds} s).`, {
    ok: true,
    ...facts(job, { pull, fetched }),
    written: isSame ? [] : [...writes.keys()],
    deleted: plan.deletes,
  });
  return 0;
}

interface Planned {
  readonly pull: PullPlan;
  readonly plan: Plan;
  readonly lockText: string;
  /** Whether nothing is to be written. */
  readonly isSame: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly InputFile[];
}

async function planAll(
  { flags, out, config }: Job,
  how: {
    readonly folder: Folder;
    readonly fetched: FetchedAll;
    readonly conflicts: "report" | "replace";
  },
): Promise<Planned> {
  const { folder, fetched, conflicts } = how;
  const pull = planPull({
    ...fetched,
    lock: folder.lock,
    table: folder.table,
    missing: flags.prune === true ? "delete" : "keep",
    below: folder.gathered.below,
    today: new Date().toISOString().slice(0, 10),
  });
  const { wanted, previous } = pull;
  const where = { out, shown: shown(out) };
  const plan = await planWrite({ ...where, wanted, previous, others: "delete", conflicts });
  const lockText = serialiseLock(pull.lock);
  const isSame = plan.writes.size === 0 && plan.deletes.length === 0 && lockText === folder.lockText;
  const { documents, faults } = isSame
    ? { documents: [], faults: [] }
    : validate(folder, { pull, plan, out, config });
  return {
    pull,
    plan,
    lockText,
    isSame,
    diagnostics: [...pull.diagnostics, ...plan.diagnostics, ...faults],
    inputs: [
      ...documents,
      ...folder.inputs.filter(({ path }) => !documents.some((each) => each.path === path)),
    ],
  };
}

/**
 * Whether `generate` could work with the folder as it is going to be, documents that are not the portal's included. Warnings are
 * left to `generate`, but for those about corrections of ours.
 */
function validate(
  { gathered }: Folder,
  how: { readonly pull: PullPlan; readonly plan: Plan; readonly out: string; readonly config: Config },
): { readonly documents: readonly InputFile[]; readonly faults: readonly Diagnostic[] } {
  const { pull, plan, out, config } = how;
  const at = (path: string) => shown(join(out, path));
  const documents = [...pull.wanted.values()].flatMap(({ files }) =>
    files === "unchanged" ? [] : [...files].map(([path, text]) => ({ path: at(path), text })),
  );
  const replaced = new Set([...documents.map(({ path }) => path), ...plan.deletes.map(at)]);
  const { diagnostics } = analyse({
    documents: [...gathered.documents.filter(({ path }) => !replaced.has(path)), ...documents],
    overlays: gathered.overlays,
    bundledOverlays: gathered.bundledOverlays,
    ...pick(gathered, "domains"),
    ...pick(config, "responses"),
  });
  const faults = diagnostics.filter(({ severity, about }) => severity === "error" || about !== undefined);
  return { documents, faults };
}

function facts(
  { from, out }: Job,
  { pull, fetched }: { readonly pull: PullPlan; readonly fetched: FetchedAll },
): Readonly<Record<string, unknown>> {
  const { added, changed, removed } = pull;
  const { vanished } = fetched;
  return { from, out: shown(out), documents: fetched.pulled.length, added, changed, removed, vanished };
}

/** Files that had gone or were edited are neither added nor changed: the portal has what it had. */
function summary({ added, changed, removed }: PullPlan, { writes }: Plan): string {
  const restored = writes.size - added.length - changed.length;
  const parts = Object.entries({ added, changed, removed })
    .filter(([, ids]) => ids.length > 0)
    .map(([what, ids]) => `${ids.length} ${what} (${few(ids)})`);
  if (restored > 0) parts.push(`${restored} restored`);
  return parts.length === 0 ? "nothing changed" : parts.join(", ");
}

const FEW = 8;

function few(ids: readonly string[]): string {
  return ids.length > FEW ? `${ids.slice(0, FEW).join(", ")}, …` : ids.join(", ");
}

/** @returns the exit code */
export async function listCommand(flags: ListFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text");
  const from = flags.from ?? PORTAL;
  console.progress(`Asking ${from} …`);
  const { apis, diagnostics } = await fetchCatalogue(from, fetcherOf(flags));
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs: [] }, "Nothing can be listed");
  const table = readTable({}, []);
  const { named } = nameAll(
    apis.map(({ id }) => id),
    { table, kept: new Map() },
  );
  const stems = new Map(named.map(({ id, stem }) => [id, stem]));
  console.result(listed(apis, stems), {
    ok: true,
    from,
    apis: apis.map((api) => ({ ...api, domain: stems.get(api.id) ?? null })),
  });
  return 0;
}

/** A line for each API, in columns. */
function listed(apis: readonly Api[], stems: ReadonlyMap<string, string>): string {
  const rows = apis.map((api) => [
    stems.get(api.id) ?? "-",
    api.id,
    api.title,
    [...(api.isBeta ? ["beta"] : []), ...(api.hasWebhooks ? ["webhooks"] : [])].join(", "),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => printable(row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => printable(cell).padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
