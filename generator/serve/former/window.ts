/**
 * A part of a long list, wherever the new API's pages begin and end: callers of the API before asked for pages of 200,000. Rows are handed on page by
 * page of the new API, so that no more of them are in memory than one such page has.
 */
import { ITEMS, MORE, NUMBER, SIZE, TOTAL, INCLUDE_TOTAL } from "../../runtime/vendor.ts";
import type { Source } from "./source.ts";

/** Lists that are read one after the other, as if they were one: a call, with queries that differ. */
export interface Lists {
  readonly call: string;
  readonly path?: readonly unknown[];
  readonly queries: readonly Readonly<Record<string, unknown>>[];
}

/** Rows from a place on. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** Rows of a window, as they arrive. */
export interface Piece {
  readonly rows: readonly unknown[];
  /** Rows of all lists, where the new API counts them. */
  readonly total: number | undefined;
  /** Whether more rows follow behind this piece, inside of the window or not. */
  readonly hasMore: boolean;
}

/** Rows that are asked for at once where nobody knows how many a list takes. */
const USUAL = 1000;

/** At least one piece, which may be empty. */
export async function* windowOf(source: Source, lists: Lists, { from, count }: Span): AsyncGenerator<Piece, void> {
  const { query: known = {}, paging } = source.specOf(lists.call);
  const isCounted = Object.hasOwn(known, INCLUDE_TOTAL);
  const pageOf = async (query: Readonly<Record<string, unknown>>, number: number, size: number) => {
    const asked = { ...query, [NUMBER]: number, [SIZE]: size, ...(isCounted && { [INCLUDE_TOTAL]: true }) };
    return (await source.one(lists.call, { path: lists.path ?? [], query: asked })) as Envelope;
  };
  const usual = paging?.kind === "page" ? (paging.size ?? USUAL) : USUAL;
  const totals = await totalsOf(lists, isCounted, pageOf);
  const total = totals?.reduce((sum, one) => sum + one, 0);
  let [skip, left] = [from, count];
  for (const [i, query] of lists.queries.entries()) {
    const own = totals?.[i] ?? Infinity;
    if (skip >= own) {
      skip -= own;
      continue;
    }
    let size = Math.min(usual, left);
    for (let at = skip; left > 0; ) {
      const page = await pageOf(query, Math.floor(at / size) + 1, size);
      const { [ITEMS]: items = [], [MORE]: isMore = false, [TOTAL]: counted } = page;
      // It gives less at once than it was asked for: pages are smaller, and begin elsewhere.
      if (isMore && items.length > 0 && items.length < size) {
        size = items.length;
        if (at % size !== 0 || at >= size) continue;
      }
      const rows = items.slice(at % size, (at % size) + left);
      left -= rows.length;
      at += rows.length;
      const all = total ?? counted ?? undefined;
      yield {
        rows,
        total: all,
        hasMore: all === undefined ? isMore || rows.length < items.length : from + count - left < all,
      };
      if (!isMore || rows.length === 0) break;
    }
    skip = 0;
    if (left <= 0) return;
  }
  if (left === count) yield { rows: [], total, hasMore: false };
}

interface Envelope {
  readonly [ITEMS]?: readonly unknown[];
  readonly [MORE]?: boolean;
  readonly [TOTAL]?: number | null;
}

/** Of several lists it has to be known where each begins; one tells its own with its rows. */
async function totalsOf(
  { queries }: Lists,
  isCounted: boolean,
  pageOf: (query: Readonly<Record<string, unknown>>, number: number, size: number) => Promise<Envelope>,
): Promise<readonly number[] | undefined> {
  if (queries.length === 0) return [];
  if (queries.length === 1 || !isCounted) return undefined;
  const pages = await Promise.all(queries.map((query) => pageOf(query, 1, 1)));
  return pages.map(({ [TOTAL]: total }) => total ?? 0);
}
