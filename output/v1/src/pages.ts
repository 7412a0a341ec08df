/**
 * A page of an old list, wherever pages of the new API begin and end: callers of old asked for up to 200,000 rows. They are handed on piece by piece, so
 * that whoever passes them on holds no more than a page of the new API.
 */
import { compose, type ComposeOptions, type OldRecord } from "./compose.js";
import type { EndpointPlan, Plan, PlanCall } from "./plan.js";
import type { Query, Told } from "./told.js";

export interface Piece {
  readonly rows: readonly OldRecord[];
  /** Rows of all pages; absent as long as nobody knows. */
  readonly total: number | undefined;
  /** Whether rows follow behind this piece, of this page or of the next. */
  readonly more: boolean;
}

/** Rows that the new API is known to give at once. */
const MOST = 500;

/** At least one piece, which may be empty. */
export async function* piecesOf(
  plan: Plan,
  endpoint: EndpointPlan,
  told: Told,
  options: ComposeOptions,
): AsyncGenerator<Piece, void, undefined> {
  for await (const { rows, ...piece } of windowOf(plan, endpoint, { told, options }))
    yield { ...piece, rows: await compose(plan, endpoint.object ?? "", rows, options) };
}

interface Window extends Omit<Piece, "rows"> {
  readonly rows: readonly unknown[];
}

interface Asked {
  readonly told: Told;
  readonly options: ComposeOptions;
}

async function* windowOf(
  plan: Plan,
  endpoint: EndpointPlan,
  { told, options }: Asked,
): AsyncGenerator<Window, void, undefined> {
  const { queries, page, size } = told;
  const pageOf = pageReader(plan, endpoint, options);
  // Where each of several lists begins has to be known; one tells its length with its rows.
  const totals =
    queries.length === 1
      ? undefined
      : await Promise.all(queries.map(async (query) => (await pageOf(query, 1, 1)).total ?? 0));
  const total = totals?.reduce((sum, one) => sum + one, 0);
  let skip = (page - 1) * size;
  let left = size;
  let isEmpty = true;
  for (const [i, query] of queries.entries()) {
    const own = totals?.[i] ?? Infinity;
    if (skip < own && left > 0)
      for await (const piece of spanOf((number, each) => pageOf(query, number, each), { skip, left })) {
        left -= piece.rows.length;
        isEmpty = false;
        const at = page * size - left;
        yield total === undefined ? piece : { ...piece, total, more: at < total };
      }
    skip = Math.max(0, skip - own);
  }
  if (isEmpty) yield { rows: [], total: total ?? 0, more: false };
}

interface NewPage {
  readonly items: readonly unknown[];
  readonly more: boolean;
  readonly total: number | undefined;
}

/** Rows of one list from `skip` on. */
async function* spanOf(
  pageOf: (number: number, size: number) => Promise<NewPage>,
  { skip, left }: { readonly skip: number; readonly left: number },
): AsyncGenerator<Window, void, undefined> {
  let size = Math.min(MOST, left);
  let at = skip;
  for (const end = skip + left; ;) {
    const { items, more, total } = await pageOf(Math.floor(at / size) + 1, size);
    if (more && items.length > 0 && items.length < size) {
      // It gives less at once than it was asked for: its pages begin elsewhere.
      size = items.length;
      if (at >= size) continue;
    }
    const from = at % size;
    const rows = items.slice(from, from + end - at);
    at += rows.length;
    const isLast = !more && from + rows.length >= items.length;
    // The end of a list tells how long it is.
    yield { rows, more: !isLast, total: total ?? (isLast && items.length > 0 ? at : undefined) };
    if (!more || at >= end || items.length === 0) return;
  }
}

function pageReader(
  { page: names }: Plan,
  { steps, counts }: EndpointPlan,
  { read }: ComposeOptions,
): (query: Query, number: number, size: number) => Promise<NewPage> {
  const [call] = steps as readonly [PlanCall];
  const { call: name, domain, operation } = call;
  return async (query, number, size) => {
    const paging = { [names.number]: number, [names.size]: size, ...(counts && { [names.withTotal]: true }) };
    const request = { call: name, domain, operation, path: [], query: { ...query, ...paging }, rows: false };
    const answer = (await read(request)) as OldRecord;
    const total = answer[names.total];
    return {
      items: answer[names.items] as readonly unknown[],
      more: answer[names.more] === true,
      total: typeof total === "number" ? total : undefined,
    };
  };
}
