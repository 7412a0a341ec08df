/**
 * A run: tables are brought to what documents say, then each is read, several side by side under the client's limit.
 *
 * ```
 * documents ─ table.ts ─ changes.ts ─┐
 * API ─ reading.ts ─ rows.ts ─ cells.ts ─ sync-table.ts ─ target.ts ─ a database, or files
 * ```
 */
import type { AbortSignalLike, Caller } from "@st-v2/runtime";
import { type PairColumns, planChanges } from "./changes.js";
import { aboveOf, byName } from "./parts.js";
import { syncTable } from "./sync-table.js";
import type { TableSpec } from "./table.js";
import type { TableChange, TableRun, Target } from "./target.js";

export interface RunOptions {
  /** All tables that there are, for what rows below others are asked for by. */
  readonly tables: readonly TableSpec[];
  /** Names of those to read; default all. What their rows are asked for by is read with them. */
  readonly only?: readonly string[] | undefined;
  /** Reads all again, and marks what is gone. */
  readonly full?: boolean | undefined;
  /** Where first readings begin: a moment, or a day; default all there is. */
  readonly since?: Date | string | undefined;
  /** Also what changed within the last minutes: some rows then come twice. Default false. */
  readonly recent?: boolean | undefined;
  /** Drops tables and columns that no document has any more. Default false: they stay. */
  readonly prune?: boolean | undefined;
  /** Days after which a table is read as a whole again; default by table, see `FULL_DAYS`. */
  readonly fullDays?: number | undefined;
  /** Tables that are read side by side, 1 to 24; default 4. */
  readonly concurrency?: number | undefined;
  /** What is read, which a target has only one of; default the client's tenant and host. */
  readonly source?: string | undefined;
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds since 1970; default the system's clock. */
  readonly now?: (() => number) | undefined;
  /** Says which columns have another name in these documents; default: those at the same place. */
  readonly pair?: PairColumns | undefined;
  /** What is done to tables before they are read; nothing was done yet. */
  readonly onChanges?: ((changes: readonly TableChange[], kept: readonly string[]) => void) | undefined;
  readonly onTable?: ((done: TableRun) => void) | undefined;
  /** Rows that were read of a table by now. */
  readonly onProgress?: ((table: string, read: number) => void) | undefined;
}

export interface RunResult {
  readonly run: string;
  readonly tables: readonly TableRun[];
  /** What no document has any more, and stays: `jpm_jobs.color`. */
  readonly kept: readonly string[];
}

/**
 * Reads what changed, or all, into a target. What goes wrong with a table is told in its result, and the others are read.
 *
 * @throws TargetError where the target cannot be used, or another run is under way
 * @throws TokenError, AuthenticationError, ConfigurationError where the API lets nobody in
 * @throws ConnectionError where nobody answers, for one table after the other
 * @throws RangeError for an option that cannot be
 */
export async function syncInto(target: Target, client: Caller, options: RunOptions): Promise<RunResult> {
  const { tables, full = false, recent = false, prune = false, fullDays, signal, now = Date.now } = options;
  const concurrency = options.concurrency ?? 4;
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 24)
    throw new RangeError("concurrency has to be a whole number from 1 to 24.");
  const since = sinceOf(options.since);
  const wanted = selected(tables, options.only);
  const run = newRun(now());
  await target.open(tables);
  await target.claim(options.source ?? sourceOf(client));
  const asked = new Set(wanted.map(({ name }) => name));
  const isAll = asked.size === tables.length;
  const planned = planChanges(await target.made(), wanted, {
    prune,
    isAsked: (name) => isAll || asked.has(name),
    pair: options.pair,
  });
  options.onChanges?.(planned.changes, planned.kept);
  await target.change(planned.changes);
  const context = {
    client,
    target,
    run,
    full,
    since,
    recent,
    fullDays,
    filled: planned.filled,
    signal,
    now,
    onProgress: (table: string, read: number) => {
      unanswered = 0;
      options.onProgress?.(table, read);
    },
  };
  const done: TableRun[] = [];
  let fatal: Error | undefined;
  /** Tables in a row that nobody answered for. */
  let unanswered = 0;
  const finished = new Map<string, Promise<unknown>>();
  const open = ordered(wanted);
  const known = byName(tables);
  const next = async (): Promise<void> => {
    for (let table = open.shift(); table !== undefined; table = open.shift()) {
      if (signal?.aborted === true || fatal !== undefined) return;
      // Those whose rows are asked for by others come behind them, and those were begun.
      if (table.source.kind === "below") await finished.get(table.source.of);
      const result = syncTable(table, { ...context, above: aboveOf(table, known) });
      finished.set(table.name, result);
      const { told, ...failed } = await result;
      if (failed.unreached) unanswered += 1;
      fatal ??= failed.fatal ?? (unanswered >= MOST_UNANSWERED ? failed.unreached : undefined);
      await target.note(run, told);
      done.push(told);
      options.onTable?.(told);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, next));
  if (fatal !== undefined) throw fatal;
  return { run, tables: done, kept: planned.kept };
}

/** So many in a row, and nobody is there: the others would wait as long each, and say the same. */
const MOST_UNANSWERED = 2;

/** The tables that are named, with those that rows of theirs are asked for by. */
export function selected(
  tables: readonly TableSpec[],
  only: readonly string[] | undefined,
): readonly TableSpec[] {
  if (only === undefined) return tables;
  const known = byName(tables);
  const wanted = new Set<string>();
  const add = (name: string): void => {
    const table = known.get(name);
    if (table === undefined) throw new RangeError(`There is no table ${name}.`);
    if (wanted.has(name)) return;
    wanted.add(name);
    if (table.source.kind === "below") add(table.source.of);
  };
  only.forEach(add);
  return tables.filter(({ name }) => wanted.has(name));
}

/** The tenant and the host of a client, as it tells them; of what tells nothing, nothing. */
export function sourceOf(client: Caller): string {
  const { tenant, baseUrl } = JSON.parse(JSON.stringify(client) || "{}") as Readonly<Record<string, unknown>>;
  return `tenant ${String(tenant ?? "?")} at ${String(baseUrl ?? "?")}`;
}

/** Each table behind the one that its rows are asked for by. */
function ordered(tables: readonly TableSpec[]): TableSpec[] {
  const known = byName(tables);
  const depth = (table: TableSpec): number => {
    const above = aboveOf(table, known);
    return above === undefined ? 0 : 1 + depth(above);
  };
  return tables
    .map((table) => ({ table, at: depth(table) }))
    .sort((a, b) => a.at - b.at)
    .map(({ table }) => table);
}

function sinceOf(value: Date | string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) throw new RangeError("since has to be a moment or a day.");
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : moment.toISOString();
}

/** `20260601T120000Z-k3f9`: they sort by when they began. */
export function newRun(now: number): string {
  const moment = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  return `${moment}-${Math.random().toString(36).slice(2, 6).padEnd(4, "0")}`;
}
