/** What a pull makes of a folder: the folder as it is, what the portal has, and what there is to be written. Writes nothing. */
import { join } from "node:path";
import { analyse, readTable } from "../analyse.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { errorCode } from "../ground/errors.ts";
import type { InputFile } from "../ground/input.ts";
import { SPECS_LOCK } from "../ground/own-files.ts";
import { pick } from "../ground/pick.ts";
import { breakable } from "../ground/system.ts";
import type { Config } from "../model/options.ts";
import { type Gathered, gather, inputsOf, readIfThere, shown } from "../read/disk.ts";
import type { DomainTable } from "../read/table.ts";
import { type Plan, planWrite } from "../write/plan.ts";
import { type Named, nameAll, select } from "./portal-list.ts";
import { download, fetchCatalogue } from "./download.ts";
import type { Fetcher } from "./fetch.ts";
import { type Lock, parseLock, serialiseLock } from "./lock.ts";
import { planPull, type Pulled, type PullPlan } from "./pull-plan.ts";

/** A pull of a folder. */
export interface Job {
  readonly config: Config;
  /** The folder. */
  readonly out: string;
  /** The portal or a mirror of it. */
  readonly from: string;
  /** Ids of domains or of the portal; all unless given. */
  readonly only: readonly string[] | undefined;
  /** What becomes of documents that are no longer on the portal. */
  readonly missing: "delete" | "keep";
  /** Documents at a time. */
  readonly concurrency: number;
  readonly fetcher: Fetcher;
  /** Is told what is going on. */
  readonly progress: (text: string) => void;
}

/** The folder as it is. */
export interface Folder {
  readonly gathered: Gathered;
  readonly table: DomainTable;
  readonly lock: Lock;
  readonly lockText: string | undefined;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readFolder({ config, out }: Job): Promise<Folder> {
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
  const lockText = await readIfThere(file).catch((error: unknown) => {
    // A file in place of the folder is reported already.
    if (errorCode(error) === "ENOTDIR") return undefined;
    diagnostics.push(unreadable(shown(file), error));
    return undefined;
  });
  const parsed = lockText === undefined ? undefined : parseLock(lockText, shown(file));
  diagnostics.push(...(parsed?.diagnostics ?? []));
  return {
    gathered,
    table,
    lock: parsed?.lock ?? new Map(),
    lockText,
    inputs: inputsOf(gathered),
    diagnostics,
  };
}

/** What the portal has of what is wanted. */
export interface FetchedAll {
  readonly pulled: readonly Pulled[];
  /** Ids that were pulled before and are no longer listed. */
  readonly vanished: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function fetchAll(job: Job, folder: Folder): Promise<FetchedAll> {
  const { from, fetcher, only } = job;
  job.progress(`Asking ${from} …`);
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
  const { selected, diagnostics: unknown } = select<Named>([...named, ...missing], only);
  // Who names what is wanted does not ask for the others.
  const refusals = [...(only === undefined ? unsafe : []), ...unknown];
  if (hasErrors(refusals)) return { ...none, diagnostics: refusals };

  const wanted = selected.filter(({ id }) => listed.has(id));
  const vanished = selected.filter(({ id }) => !listed.has(id)).map(({ id }) => id);
  const progress = (done: number) => job.progress(`Pulling documents … ${done}/${wanted.length}`);
  progress(0);
  const { concurrency } = job;
  return { ...(await download(wanted, { from, fetcher, concurrency, progress })), vanished };
}

function stemOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}

/** What there is to be written. */
export interface Planned {
  readonly pull: PullPlan;
  readonly plan: Plan;
  readonly lockText: string;
  /** Whether nothing is to be written. */
  readonly isSame: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly InputFile[];
}

export async function planAll(
  { missing, out, config }: Job,
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
    missing,
    below: folder.gathered.below,
    today: new Date().toISOString().slice(0, 10),
  });
  const { wanted, previous } = pull;
  const plan = await planWrite({ out, wanted, previous, others: "delete", conflicts });
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
 * Whether `generate` could work with the folder as it is going to be, documents that are not the portal's included: a pull replaces all or
 * nothing, so that a document that would drop out stands against it. Warnings are left to `generate`, but for those about corrections
 * of ours.
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
  const after = {
    ...gathered,
    documents: [...gathered.documents.filter(({ path }) => !replaced.has(path)), ...documents],
    unread: gathered.unread.filter(({ place }) => !replaced.has(place?.file ?? "")),
    named: documents.map(({ path }) => path),
    ...pick(config, "responses", "strict"),
  };
  const { diagnostics } = breakable(() => analyse(after));
  const faults = diagnostics.filter(({ severity, about }) => severity === "error" || about !== undefined);
  return { documents, faults };
}
