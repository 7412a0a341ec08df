/** `stgen specs pull` and `stgen specs list`: the documents of the developer portal. */
import { resolve } from "node:path";
import { readTable } from "../analyse.ts";
import { fileDiagnostic, hasErrors } from "../diagnostics/codes.ts";
import { SPECS_LOCK } from "../ground/own-files.ts";
import { pick } from "../ground/pick.ts";
import { count, printable } from "../ground/text.ts";
import { type Api, nameAll } from "../portal/portal-list.ts";
import { fetchCatalogue } from "../portal/download.ts";
import { createFetcher, DEFAULT_FETCH, type Fetcher } from "../portal/fetch.ts";
import type { PullPlan } from "../portal/pull-plan.ts";
import { type FetchedAll, fetchAll, type Job, planAll, readFolder } from "../portal/pull.ts";
import { shown } from "../read/disk.ts";
import { PORTAL } from "../vendor/portal.ts";
import { commit, recover, withLock } from "../write/commit.ts";
import type { Plan } from "../write/plan.ts";
import { createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { conclude, type Outcome, runCommand, type SharedFlags } from "./outcome.ts";
import { finishInterrupted } from "../write/output.ts";

export interface ListFlags {
  readonly from?: string;
  /** Seconds. */
  readonly timeout?: number;
  readonly json?: boolean;
}

export interface PullFlags extends ListFlags, SharedFlags {
  readonly out?: string;
  readonly only?: string[];
  readonly concurrency?: number;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly prune?: boolean;
}

const CONCURRENCY = 6;

/** @returns the exit code */
export function pullCommand(flags: PullFlags): Promise<number> {
  const started = performance.now();
  return runCommand(flags, "Nothing was written", async (config, console) => {
    const out = resolve(flags.out ?? config.specs ?? "specs");
    const job: Job = {
      config: { ...config, ...pick(flags, "strict") },
      out,
      from: flags.from ?? PORTAL,
      only: flags.only ?? config.only,
      missing: flags.prune === true ? "delete" : "keep",
      concurrency: flags.concurrency ?? CONCURRENCY,
      fetcher: fetcherOf(flags),
      progress: console.progress,
    };
    // Before anything is fetched: the portal need not answer for a folder to be whole again, or to be known as unusable.
    const recovered = flags.check === true ? [] : await finishInterrupted(out);
    if (hasErrors(recovered)) return { diagnostics: recovered };
    await console.diagnostics(recovered, []);
    const before = await readFolder(job);
    if (hasErrors(before.diagnostics)) return before;
    const fetched = await fetchAll(job, before);
    if (hasErrors(fetched.diagnostics)) return { diagnostics: fetched.diagnostics, inputs: before.inputs };
    if (flags.check === true) return check(job, fetched);
    const conflicts = flags.force === true ? "replace" : "report";
    return withLock(out, () => write(job, fetched, { conflicts, started }));
  });
}

function fetcherOf({ timeout }: ListFlags): Fetcher {
  return createFetcher({ ...DEFAULT_FETCH, ...(timeout !== undefined && { timeout: timeout * 1000 }) });
}

async function check(job: Job, fetched: FetchedAll): Promise<Outcome> {
  const { out } = job;
  const folder = await readFolder(job);
  const planned = await planAll(job, { folder, fetched, conflicts: "replace" });
  const { pull, plan, diagnostics, inputs, isSame } = planned;
  if (hasErrors(diagnostics)) return { diagnostics, inputs };
  const drift = [
    ...[...plan.writes.keys()].map((path) => [path, "is not what the portal has"]),
    ...plan.deletes.map((path) => [path, "would be deleted"]),
    ...(isSame || plan.writes.size + plan.deletes.length > 0 ? [] : [[SPECS_LOCK, "would be written anew"]]),
  ].map(([path = "", state = ""]) => {
    return fileDiagnostic("document-drift", { path: `${shown(out)}/${path}`, state });
  });
  const ok = drift.length === 0;
  const state = ok ? "up to date" : `not up to date: ${summary(pull, plan)}`;
  return {
    diagnostics: [...diagnostics, ...drift],
    inputs,
    result: {
      text: `${shown(out)} is ${state}.`,
      json: { ok, ...facts(job, { pull, fetched }), drift: drift.map(({ place }) => place?.file ?? "") },
      exit: ok ? EXIT.ok : EXIT.drift,
    },
  };
}

async function write(
  job: Job,
  fetched: FetchedAll,
  { conflicts, started }: { readonly conflicts: "report" | "replace"; readonly started: number },
): Promise<Outcome> {
  const recovered = await recover(job.out);
  // Read again: what another run wrote meanwhile, or the recovery, would be lost.
  const folder = await readFolder(job);
  const early = [...recovered, ...folder.diagnostics];
  if (hasErrors(early)) return { diagnostics: early, inputs: folder.inputs };
  job.progress("Checking documents …");
  const { pull, plan, lockText, isSame, inputs, ...checked } = await planAll(job, {
    folder,
    fetched,
    conflicts,
  });
  const diagnostics = [...early, ...checked.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics, inputs };

  const writes = new Map([...plan.writes, [SPECS_LOCK, lockText]]);
  const faults = isSame ? [] : await commit(job.out, { writes, deletes: plan.deletes });
  if (hasErrors(faults)) return { diagnostics: [...diagnostics, ...faults], inputs };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const documents = count(fetched.pulled.length, "document");
  return {
    diagnostics,
    inputs,
    result: {
      text: `${documents} in ${shown(job.out)}: ${summary(pull, plan)} (${seconds} s).`,
      json: {
        ok: true,
        ...facts(job, { pull, fetched }),
        written: isSame ? [] : [...writes.keys()],
        deleted: plan.deletes,
      },
    },
  };
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

function few(ids: readonly string[]): string {
  return ids.length > 8 ? `${ids.slice(0, 8).join(", ")}, …` : ids.join(", ");
}

/** @returns the exit code */
export async function listCommand(flags: ListFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text");
  const from = flags.from ?? PORTAL;
  console.progress(`Asking ${from} …`);
  const { apis, diagnostics } = await fetchCatalogue(from, fetcherOf(flags));
  const outcome = hasErrors(diagnostics) ? { diagnostics } : { diagnostics: [], result: listed(from, apis) };
  return conclude(console, outcome, "Nothing can be listed");
}

function listed(from: string, apis: readonly Api[]) {
  const { named } = nameAll(
    apis.map(({ id }) => id),
    { table: readTable({}, []), kept: new Map() },
  );
  const stems = new Map(named.map(({ id, stem }) => [id, stem]));
  const json = apis.map((api) => ({ ...api, domain: stems.get(api.id) ?? null }));
  return { text: inColumns(apis, stems), json: { ok: true, from, apis: json } };
}

/** A line for each API, in columns. */
function inColumns(apis: readonly Api[], stems: ReadonlyMap<string, string>): string {
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
