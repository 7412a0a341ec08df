/**
 * What changed in a list since the last run: lists have no token as feeds have, but filters by when rows were created and changed.
 *
 * - Rows that were created and never changed can be missed by the filter by change: both are asked for.
 * - Rows change while a list is read. The next run therefore begins when this one began, less an overlap, which is for clocks that differ too.
 * - That place is kept when everything was handled. A run that breaks off is repeated as a whole.
 */
import { type CheckpointedFeed, type CheckpointStore, noPlace, otherPlace } from "./checkpoint.js";
import { UsageError } from "./errors.js";
import { fingerprint } from "./progress.js";
import { CHANGED, type ChangedSince } from "./vendor.js";

export interface SyncOptions {
  /** Where the first run begins. Default: with the oldest row. */
  readonly since?: Date | string | undefined;
  /** Keeps where the next run begins. */
  readonly store: CheckpointStore;
  /** Of the place in the store. */
  readonly key: string;
  /** Milliseconds that a run begins before the last one did; default 300,000. */
  readonly overlap?: number | undefined;
  /** Filters to ask with, of a list that does not have all: default all, rows that changed first. */
  readonly by?: readonly (keyof ChangedSince)[] | undefined;
}

/** A feed, as it is before it was read. */
interface Resumable<Row> {
  checkpoint(store: CheckpointStore, key: string): CheckpointedFeed<Row, unknown>;
}

/**
 * Rows that changed since the last run, each version of a row once: put them into a table by their `id`, for some come in the next run again.
 *
 * ```ts
 * const list = (changed: ChangedSince) => st.crm.customers.list({ ...changed, active: "Any" });
 * for await (const customer of sync(list, { store, key: "customers" })) await upsert(customer);
 * ```
 *
 * @param source a list, asked for by what it is given; or a feed, which goes on at its own place
 * @throws UsageError for a list that was asked for already, and for a moment or an overlap that is none
 */
export async function* sync<Row>(
  source: ((changed: ChangedSince) => AsyncIterable<Row>) | Resumable<Row>,
  { since, store, key, overlap = 300_000, by = CHANGED }: SyncOptions,
): AsyncGenerator<Row, void, undefined> {
  if (typeof source !== "function") {
    const { checkpoint, pages } = (source ?? {}) as { checkpoint?: unknown; pages?: () => unknown };
    if (typeof checkpoint !== "function") {
      // What is read by pages is not sent by itself: nobody would hear that it failed.
      pages?.call(source);
      throw noPlace();
    }
    yield* source.checkpoint(store, key);
    return;
  }
  if (by.length === 0) throw new UsageError("by has to name a filter of the list.");
  if (!(overlap >= 0 && Number.isFinite(overlap)))
    throw new UsageError("overlap has to be milliseconds from 0.");
  const began = Date.now();
  const kept = await store.get(key);
  // What was kept before places told what they are of is a moment too.
  if (kept && !kept.isOfList && !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(kept.continueFrom))
    throw otherPlace(key, "feed");
  const from = momentOf(kept ? Date.parse(kept.continueFrom) - overlap : since);
  const seen = new Set<string>();
  // Without a moment the first list is everything.
  for (const filter of from === undefined ? by.slice(0, 1) : by) {
    for await (const row of source(from === undefined ? {} : { [filter]: from })) {
      const print = fingerprint(row);
      if (seen.has(print)) continue;
      seen.add(print);
      yield row;
    }
  }
  await store.set(key, {
    continueFrom: new Date(began).toISOString(),
    keptAt: began,
    endedAt: Date.now(),
    isOfList: true,
  });
}

function momentOf(value: Date | string | number | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) throw new UsageError("since has to be a moment.");
  return moment;
}
