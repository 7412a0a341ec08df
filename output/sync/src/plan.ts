/** What a run would read: how, how many rows, and in how many calls. Asks the API no more than how many rows there are. */
import {
  AuthenticationError,
  type Caller,
  ConnectionError,
  INCLUDE_TOTAL,
  PagePromise,
  RATE,
  SIZE,
  TokenError,
  TOTAL,
} from "@st-v2/runtime";
import { type FullReason, whyFull } from "./mode.js";
import { readSpecOf } from "./reading.js";
import type { TableSpec } from "./table.js";
import type { Cursor } from "./target.js";

export interface PlannedTable {
  readonly table: string;
  readonly kind: TableSpec["source"]["kind"];
  /** The call that reads it: `jpm.export.jobs`. */
  readonly call: string;
  /** Why all is read; absent where only what changed is. */
  readonly full?: FullReason;
  /** Since when, where only what changed is read. */
  readonly since?: string;
  /** Rows that will be read, where the API says it. */
  readonly rows?: number;
  /** Calls that takes, as far as it can be known: at least. */
  readonly calls: number;
  /** Why the number of rows is not known: the API's words. */
  readonly unknown?: string;
}

export interface PlanOptions {
  readonly cursorOf: (table: string) => Promise<Cursor | undefined>;
  readonly full: boolean;
  readonly since?: string | undefined;
  readonly now: number;
  readonly fullDays?: number | undefined;
}

/** Rows that are taken to come with one call where the list does not say. */
const USUAL_PAGE = 50;

/** The plan of each table, in the order in which they are read. */
export async function planRun(
  client: Caller,
  tables: readonly TableSpec[],
  options: PlanOptions,
): Promise<readonly PlannedTable[]> {
  const planned = new Map<string, PlannedTable>();
  for (const table of tables)
    planned.set(table.name, await planTable(client, table, { ...options, planned }));
  return [...planned.values()];
}

async function planTable(
  client: Caller,
  table: TableSpec,
  options: PlanOptions & { readonly planned: ReadonlyMap<string, PlannedTable> },
): Promise<PlannedTable> {
  const { cursorOf, full, since, now, fullDays, planned } = options;
  const { source, name } = table;
  const cursor = await cursorOf(name);
  const reason = whyFull(table, cursor, { full, isFilled: false, now, fullDays });
  const own = { table: name, kind: source.kind, call: source.read.name };
  const after = reason === undefined ? (cursor?.since ?? cursor?.fullSince) : since;
  const mode = { ...(reason && { full: reason }), ...(after !== undefined && { since: after }) };
  if (source.kind === "below") {
    const above = planned.get(source.of);
    // One call for each record, and more where it has many.
    return {
      ...own,
      ...mode,
      calls: above?.rows ?? 0,
      ...(above?.rows === undefined && { unknown: `as many as ${source.of} has rows` }),
    };
  }
  const filters = source.kind === "changes" && after !== undefined ? source.by : [undefined];
  // What changed in a feed, only the feed can tell.
  if (
    source.kind === "one" ||
    table.counted === undefined ||
    (source.kind === "feed" && reason === undefined)
  )
    return { ...own, ...mode, calls: filters.length };
  let rows = 0;
  try {
    for (const filter of filters)
      rows += await countOf(
        client,
        table.counted,
        filter === undefined ? {} : { [filter]: new Date(after ?? "") },
      );
  } catch (error) {
    // Whom nobody lets in, or answers, has no plan.
    if (
      error instanceof TokenError ||
      error instanceof AuthenticationError ||
      error instanceof ConnectionError
    )
      throw error;
    return { ...own, ...mode, calls: filters.length, unknown: (error as Error).message };
  }
  const size = source.read.paging?.kind === "page" ? (source.read.paging.size ?? USUAL_PAGE) : USUAL_PAGE;
  return { ...own, ...mode, rows, calls: Math.max(filters.length, Math.ceil(rows / size)) };
}

async function countOf(
  client: Caller,
  read: NonNullable<TableSpec["counted"]>,
  query: object,
): Promise<number> {
  const page = await new PagePromise<unknown>(client, readSpecOf(read), {
    query: { ...read.fixed, ...query, [SIZE]: 1, [INCLUDE_TOTAL]: true },
  });
  return Number((page as unknown as Readonly<Record<string, unknown>>)[TOTAL] ?? 0);
}

/** Seconds that calls take at the least: the API answers so many in one. */
export function secondsFor(calls: number): number {
  return RATE === undefined ? 0 : Math.ceil(calls / RATE);
}
